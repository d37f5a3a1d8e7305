import { CHARACTER_RULE as RULE } from '../rules';
import type { EditLog } from '../text/edits';
import { ARABIC, DIGIT, INVISIBLE, isOf, JOINS_NEXT, KIND, kinds, MARK, PRESENTATION, startOfRun } from '../text/kinds';
import { isAllahAfterAlef } from '../text/ligatures';
import { nextMatch } from '../text/next-match';
import { withPersianLetters } from '../text/persian-letters';
import { eachStretch, type Spans } from '../text/stretches';
import { HAMZA, HASH, KASHIDA } from '../text/units';
import {
  FIRST_FORM,
  formTables,
  IS_LETTER,
  IS_MARK,
  IS_PHRASE,
  IS_WORD,
  JOINS_AFTER,
  JOINS_BEFORE,
  MAY_JOIN,
} from './form-tables';
import { LineJudge } from './language';
import { FOREIGN_RUN } from './run-languages';

const ANY_FORM = /[\ufb50-\ufdff\ufe70-\ufefc]/g;
/** Forms of Arabic yeh and kaf, and ligatures that may have one of these in them. */
const MAY_BE_YEH_OR_KAF = /[\ufbe8-\ufbfb\ufc00-\ufdff\ufed9-\ufedc\ufeef-\ufef4]/;
const YEH_OR_KAF = /[يىك]/;
const MARK_OR_INVISIBLE = MARK | INVISIBLE;
const LETTERS_AND_DIGITS = (1 << ARABIC) | (1 << DIGIT);
/** After so many units without a form, the engine's own search looks for the next. */
const A_FEW_UNITS = 16;
const HALF_SPACE = '\u200c';
/** ﺀ, the only form of hamza. */
const HAMZA_FORM = 0xfe80;
const FORM = RULE['presentation-form'];

/**
 * Replaces presentation forms (U+FB50–FDFF, U+FE70–FEFC) by the letters they are shapes of. PDF extractors hand over the shapes,
 * and with them what the page showed: a final or isolated form before a letter that it could have joined proves a half-space.
 */
export function formEdits(text: string, spans: Spans, edits: EditLog, enabled: Uint8Array): void {
  let next = text.search(ANY_FORM);
  if (next < 0) return;
  eachStretch(text, spans, (start, end) => {
    next = expand(text, start, end, next, edits, enabled);
  });
  if (MAY_BE_YEH_OR_KAF.test(text)) spellPersian(edits, text);
}

/**
 * Makes Persian letters of Arabic yeh and kaf in the replacements, unless their run is in another language. Most fonts have only the Arabic
 * shapes of these, so the shape alone doesn't tell which letter it is.
 */
function spellPersian(edits: EditLog, text: string): void {
  let judge: LineJudge | undefined;
  /** How much longer the text has become by the edits so far. */
  let growth = 0;
  for (let i = 0; i < edits.length; i++) {
    const at = edits.start(i) + growth;
    const letters = edits.replacement(i);
    growth += letters.length - (edits.end(i) - edits.start(i));
    if (!YEH_OR_KAF.test(letters)) continue;
    judge ??= new LineJudge(edits.apply(text));
    if (judge.languageAt(at) < FOREIGN_RUN) edits.rewrite(i, withPersianLetters(letters));
  }
}

/**
 * Replaces the forms of a stretch by their letters. `next` is where the form is that the engine's search found last; what this returns is
 * the `next` of the next stretch.
 */
function expand(text: string, start: number, end: number, next: number, edits: EditLog, enabled: Uint8Array): number {
  const entries = kinds();
  const { letters, flags } = formTables();
  /** The unit before `at`, past marks and what is invisible; # for protected text, which may be a hashtag that would go on. */
  let before = start > 0 ? HASH : 0;
  /** What `before` is, in the flags of a form. */
  let beforeFlags = 0;
  /** Whether the shape of the letter before shows that the next letter stands apart from it. */
  let isApart = false;
  /** Where the last form was. */
  let lastForm = start;
  for (let at = start; at < end; at++) {
    // Forms come crowded or hardly at all: after a few units without one, go on at the unit before the next one.
    if (at - lastForm > A_FEW_UNITS && !isApart) {
      const isBehind = at >= next;
      if (isBehind) next = nextMatch(ANY_FORM, text, at);
      if (next >= end) break;
      if (isBehind) lastForm = at = startOfRun(text, next, at, MARK_OR_INVISIBLE) - 1;
    }
    const unit = text.charCodeAt(at);
    const entry = entries[unit]!;
    const kind = entry & KIND;
    if (isOf(MARK_OR_INVISIBLE, kind)) continue;
    const formFlags = flags[unit]!;
    if (formFlags > 0) lastForm = at;
    const rule = formFlags & IS_PHRASE ? RULE['phrase-ligature'] : FORM;
    let expansion = formFlags > 0 && before !== HASH && enabled[rule] ? letters[unit - FIRST_FORM]! : '';
    if (isAllahAfterAlef(text, at)) expansion = expansion.slice(1);
    if (formFlags & IS_MARK) {
      // The form of a vowel sign that follows no letter is there to show the sign itself, and stays.
      if (expansion !== '' && beforeFlags & (IS_LETTER | JOINS_AFTER)) edits.replace(at, at + 1, expansion, rule);
      continue;
    }
    // Hamza joins no letter, so the shape of the one before it proves nothing.
    if (unit === HAMZA || unit === HAMZA_FORM) isApart = false;
    if (expansion === '') {
      if (isApart && kind === ARABIC) edits.replace(at, at, HALF_SPACE, FORM);
    } else {
      if (formFlags & IS_WORD) expansion = blankBeside(before) + expansion + blankBeside(text.charCodeAt(at + 1) | 0);
      else if (isApart && !(formFlags & JOINS_BEFORE)) expansion = HALF_SPACE + expansion;
      edits.replace(at, at + 1, expansion, rule);
    }
    // A final or isolated shape of a letter that could join the next one shows that it doesn't. But that counts only if its other side agrees
    // with the unit before: final after one that joins it, isolated after one that doesn't.
    const isUnjoined = expansion !== '' && (formFlags & (MAY_JOIN | IS_WORD | JOINS_AFTER)) === MAY_JOIN;
    isApart = isUnjoined && !(beforeFlags & JOINS_AFTER) === !(formFlags & JOINS_BEFORE);
    // A form after a # has stayed, and so will one after it.
    if (before === HASH && kind === PRESENTATION) continue;
    before = unit;
    if (kind === ARABIC) beforeFlags = entry & JOINS_NEXT ? IS_LETTER | JOINS_AFTER : IS_LETTER;
    else beforeFlags = unit === KASHIDA ? JOINS_AFTER : formFlags;
  }
  return next;
}

/**
 * A blank to put between a word that is written for its sign and a neighbour that is a letter or digit, even a protected one, since the word
 * mustn't run into it; nothing beside any other.
 */
function blankBeside(neighbour: number): string {
  const isLetter = formTables().flags[neighbour]! & IS_LETTER || isOf(LETTERS_AND_DIGITS, kinds()[neighbour]! & KIND);
  return isLetter ? ' ' : '';
}
