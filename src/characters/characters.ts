import { RULE } from '../rules';
import { compose, EditLog } from '../text/edits';
import {
  ARABIC,
  BIDI,
  BLANK,
  COMBINING,
  JOINS_NEXT,
  KASHIDA_KIND,
  KIND,
  kinds,
  LINE,
  SOFT_HYPHEN_KIND,
  ZERO_WIDTH,
  ZWNJ_KIND,
} from '../text/kinds';
import { protectedSpans } from '../text/protect';
import type { OwnProtection } from '../text/protect-own';
import { HAMZA_ABOVE, NOT_SIGN, SPACE, YEH, YEH_HAMZA } from '../text/units';
import { composeCharacters } from './composition';
import { settleGap } from './gaps';
import { FOREIGN, LineJudge, letterTables, MAPPED_IF_PERSIAN, PLAIN } from './letters';

/** What the pass does at a unit; entries of the action table. */
const NOTHING = 0;
const LETTER = 1;
const GAP = 2;
const HAMZA = 3;

let actions: Uint8Array | undefined;

/** The action for every code unit, laid out on first use. */
function actionTable(): Uint8Array {
  if (actions !== undefined) return actions;
  const kind = kinds();
  const { classes } = letterTables();
  actions = new Uint8Array(0x10000);
  for (let unit = 0; unit < actions.length; unit++) {
    const entry = kind[unit]! & KIND;
    if (entry === BLANK || entry === LINE || entry === ZWNJ_KIND || entry === BIDI || entry === ZERO_WIDTH)
      actions[unit] = GAP;
    else if (entry === KASHIDA_KIND || entry === SOFT_HYPHEN_KIND || unit === NOT_SIGN) actions[unit] = GAP;
  }
  for (let unit = 0; unit < classes.length; unit++) {
    if (classes[unit] !== PLAIN && classes[unit] !== FOREIGN) actions[unit] = LETTER;
  }
  actions[HAMZA_ABOVE] = HAMZA;
  return actions;
}

/**
 * The whole room: composition, then letters and gaps, as one log of edits on `text`.
 *
 * Once is enough, but where an invisible character stood between a letter and its mark, or between two marks: then what has
 * come together is composed in another round.
 */
export function characterEdits(text: string, enabled: Uint8Array, own: OwnProtection | null = null): EditLog {
  let edits = new EditLog();
  let settled = text;
  for (let again = true; again; ) {
    const composition = compositionEdits(settled, enabled, own);
    edits = compose(text, edits, composition);
    settled = composition.apply(settled);
    const letters = letterAndGapEdits(settled, enabled, own);
    again = exposesMark(settled, letters);
    edits = compose(text, edits, letters);
    settled = letters.apply(settled);
  }
  return edits;
}

/** Whether something was taken away before a combining mark. */
function exposesMark(text: string, edits: EditLog): boolean {
  const kind = kinds();
  for (let i = 0; i < edits.length; i++) {
    const end = edits.end(i);
    if (edits.replacementLength(i) === 0 && end < text.length && (kind[text.charCodeAt(end)]! & KIND) === COMBINING)
      return true;
  }
  return false;
}

/** Canonical composition outside protected spans. */
function compositionEdits(text: string, enabled: Uint8Array, own: OwnProtection | null): EditLog {
  const edits = new EditLog();
  if (!enabled[RULE.compose] || text.normalize('NFC') === text) return edits;
  betweenSpans(text, protectedSpans(text, own), (start, end) =>
    composeCharacters(text, start, end, edits, RULE.compose),
  );
  return edits;
}

/**
 * Over composed text: letters and digits to their Persian code points, gaps settled.
 *
 * One loop over code units with one table look-up; a plain letter and a lone space cost nothing more.
 */
function letterAndGapEdits(text: string, enabled: Uint8Array, own: OwnProtection | null): EditLog {
  const edits = new EditLog();
  const action = actionTable();
  const kind = kinds();
  const { classes, target, rule } = letterTables();
  const judge = new LineJudge(text);

  betweenSpans(text, protectedSpans(text, own), (start, end) => {
    for (let at = start; at < end; ) {
      const unit = text.charCodeAt(at);
      const todo = action[unit]!;
      if (todo === NOTHING) {
        at++;
      } else if (todo === GAP) {
        // The commonest gap by far: one space or half-space with a visible character behind it.
        const next = at + 1 < end ? action[text.charCodeAt(at + 1)]! : GAP;
        if (unit === SPACE && next !== GAP) at++;
        else if (next !== GAP && isSound(kind, text, at)) at++;
        else at = settleGap(text, at, start, end, edits, enabled);
      } else if (todo === LETTER) {
        const language = judge.languageAt(at);
        const wanted = classes[unit] === MAPPED_IF_PERSIAN ? language === 'persian' : language !== 'foreign';
        if (wanted && enabled[rule[unit]!]) {
          // ي and ى with a hamza that did not compose become ئ at once.
          if (
            target[unit] === YEH &&
            text.charCodeAt(at + 1) === HAMZA_ABOVE &&
            at + 1 < end &&
            enabled[RULE['yeh-hamza']]
          ) {
            edits.put(at, at + 2, YEH_HAMZA, RULE['yeh-hamza']);
            at++;
          } else edits.put(at, at + 1, target[unit]!, rule[unit]!);
        }
        at++;
      } else {
        if (
          at > start &&
          text.charCodeAt(at - 1) === YEH &&
          enabled[RULE['yeh-hamza']] &&
          judge.languageAt(at) !== 'foreign'
        ) {
          edits.put(at - 1, at + 1, YEH_HAMZA, RULE['yeh-hamza']);
        }
        at++;
      }
    }
  });
  return edits;
}

/** A half-space between two letters, the first of which joins: the way it should be. */
function isSound(kind: Uint8Array, text: string, at: number): boolean {
  if ((kind[text.charCodeAt(at)]! & KIND) !== ZWNJ_KIND || at === 0) return false;
  return (kind[text.charCodeAt(at - 1)]! & JOINS_NEXT) !== 0 && (kind[text.charCodeAt(at + 1)]! & KIND) === ARABIC;
}

/** Calls `visit` for each stretch of text outside the spans. */
function betweenSpans(text: string, spans: readonly number[], visit: (start: number, end: number) => void): void {
  let at = 0;
  for (let i = 0; i < spans.length; i += 2) {
    if (spans[i]! > at) visit(at, spans[i]!);
    at = spans[i + 1]!;
  }
  if (at < text.length) visit(at, text.length);
}
