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
/** Forms of the Arabic yeh and kaf, and ligatures, which may hold one. */
const MAY_BE_YEH_OR_KAF = /[\ufbe8-\ufbfb\ufc00-\ufdff\ufed9-\ufedc\ufeef-\ufef4]/;
const YEH_OR_KAF = /[يىك]/;
const MARK_OR_INVISIBLE = MARK | INVISIBLE;
const A_FEW_UNITS = 16;
const HALF_SPACE = '\u200c';
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

/** Most fonts have only Arabic shapes of yeh and kaf, so the language of the run decides which letters they are. */
function spellPersian(edits: EditLog, text: string): void {
  let judge: LineJudge | undefined;
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
 * Expands the forms of a stretch as the tables say. `next` is where the next form is, as far as it has been looked for; returns the
 * same for the next stretch.
 */
function expand(text: string, start: number, end: number, next: number, edits: EditLog, enabled: Uint8Array): number {
  const entries = kinds();
  const { letters, flags } = formTables();
  /** The unit before `at`, past marks and what is invisible, and its flags. Protected text may be a hashtag, which goes on. */
  let before = start > 0 ? HASH : 0;
  let beforeFlags = 0;
  /** Whether the previous form showed that the letter after it stands apart. */
  let isApart = false;
  /** Where a form was met last. */
  let last = start;
  for (let at = start; at < end; at++) {
    // Forms come crowded or hardly at all: after a few units without one, on to the unit that the next one follows.
    if (at - last > A_FEW_UNITS && !isApart) {
      const isBehind = at >= next;
      if (isBehind) next = nextMatch(ANY_FORM, text, at);
      if (next >= end) break;
      if (isBehind) last = at = startOfRun(text, next, at, MARK_OR_INVISIBLE) - 1;
    }
    const unit = text.charCodeAt(at);
    const entry = entries[unit]!;
    const kind = entry & KIND;
    if (isOf(MARK_OR_INVISIBLE, kind)) continue;
    const form = flags[unit]!;
    if (form > 0) last = at;
    const rule = form & IS_PHRASE ? RULE['phrase-ligature'] : FORM;
    let expansion = form > 0 && before !== HASH && enabled[rule] ? letters[unit - FIRST_FORM]! : '';
    if (isAllahAfterAlef(text, at)) expansion = expansion.slice(1);
    if (form & IS_MARK) {
      // A vowel sign that follows no letter shows the sign itself, and stays.
      if (expansion !== '' && beforeFlags & (IS_LETTER | JOINS_AFTER)) edits.replace(at, at + 1, expansion, rule);
      continue;
    }
    // Hamza joins no letter, so the one before it shows nothing.
    if (unit === HAMZA || unit === HAMZA_FORM) isApart = false;
    if (expansion === '') {
      if (isApart && kind === ARABIC) edits.replace(at, at, HALF_SPACE, FORM);
    } else if (form & IS_WORD) {
      // A separate word, which mustn't run into its neighbours, protected ones too.
      const after = text.charCodeAt(at + 1) | 0;
      const word = blankBeside(beforeFlags, entries[before]!) + expansion + blankBeside(flags[after]!, entries[after]!);
      edits.replace(at, at + 1, word, rule);
    } else edits.replace(at, at + 1, isApart && !(form & JOINS_BEFORE) ? HALF_SPACE + expansion : expansion, rule);
    // A final or isolated shape of a letter that could join the next one: evidence only if it agrees with what comes before it.
    const isFinal = expansion !== '' && (form & (MAY_JOIN | IS_WORD | JOINS_AFTER)) === MAY_JOIN;
    isApart = isFinal && !(beforeFlags & JOINS_AFTER) === !(form & JOINS_BEFORE);
    if (before === HASH && kind === PRESENTATION) continue;
    before = unit;
    if (kind === ARABIC) beforeFlags = entry & JOINS_NEXT ? IS_LETTER | JOINS_AFTER : IS_LETTER;
    else beforeFlags = unit === KASHIDA ? JOINS_AFTER : form;
  }
  return next;
}

/** A blank beside a neighbour that is a letter or digit, which would run into the word. */
function blankBeside(form: number, entry: number): string {
  return form & IS_LETTER || isOf(LETTERS_AND_DIGITS, entry & KIND) ? ' ' : '';
}

const LETTERS_AND_DIGITS = (1 << ARABIC) | (1 << DIGIT);
