import { RULE } from '../rules';
import { EditLog } from '../text/edits';
import { ARABIC, DIGIT, INVISIBLE, isOf, kindAt, MARK, PRESENTATION } from '../text/kinds';
import { isAllahAfterAlef } from '../text/ligatures';
import { isHighSurrogate, isLowSurrogate } from '../text/surrogates';
import { RIAL_SIGN, SPACE } from '../text/units';
import { BLANK_OUT, BY_UNICODE, DROP, foldTables, KEEP, MAP } from './folds';
import { beginsCluster, clustersOf, foldForms } from './forms';

const RIAL = 'ریال';
const LETTER = /^\p{Lo}/u;
/** What the form of a vowel sign decomposes to begins with a blank or kashida, which carries the sign. */
const CARRIER = /^[ \u0640]/;
/** A run is cut once it has this length, in code units. */
const LONG_RUN = 512;

/**
 * The whole room: gives a text one folded form, to compare and search by.
 *
 * One code point for each letter, without hamza, madda and the small marks of Kurdish, Urdu and Pashto; no marks, kashida, half-space or
 * anything invisible; Latin digits; lower-case Latin; one blank between words and none at the ends, with line ends counted as blanks.
 * Nothing is protected: no one reads a key, and an address is searched for like any word.
 *
 * Composed and decomposed text give the same key, and a key is its own key. It is one loop over code units, in which what needs Unicode's own
 * tables (presentation forms, accents, other scripts) is folded run by run.
 */
export function foldingEdits(text: string, enabled: Uint8Array): EditLog {
  const edits = new EditLog();
  const { action, rule, target } = foldTables();
  const fold = rememberingUnits((run) => foldForms(run, enabled));
  const actionAt = (at: number): number => {
    const unit = text.charCodeAt(at);
    return enabled[rule[unit]!] ? action[unit]! : KEEP;
  };

  for (let at = 0; at < text.length; ) {
    const todo = actionAt(at);
    if (todo === KEEP) {
      at++;
    } else if (todo === MAP) {
      const unit = text.charCodeAt(at);
      edits.put(at, at + 1, target[unit]!, rule[unit]!);
      at++;
    } else if (text.charCodeAt(at) === SPACE && isBetweenWords(text, at, actionAt)) {
      at++;
    } else if (text.charCodeAt(at) === RIAL_SIGN) {
      edits.replace(at, at + 1, rialAt(text, at), RULE['fold-form']);
      at++;
    } else if (isAllahAfterAlef(text, at)) {
      edits.replace(at, at + 1, 'لله', RULE['fold-form']);
      at++;
    } else {
      const end = endOfGap(text, at, actionAt, fold);
      if (end > at) {
        settleGap(text, at, end, edits);
        at = end;
      } else {
        const runEnd = endOfUnicodeRun(text, at, actionAt);
        foldRun(text, at, runEnd, edits, fold);
        at = runEnd;
      }
    }
  }
  return edits;
}

/** Folds a run by Unicode's tables. */
type Fold = (run: string) => string;

/** A fold that remembers what single units become: a text from a PDF is made of a hundred different ones. */
function rememberingUnits(fold: Fold): Fold {
  const known = new Map<string, string>();
  return (run) => {
    if (run.length > 1) return fold(run);
    const folded = known.get(run) ?? fold(run);
    known.set(run, folded);
    return folded;
  };
}

/** ﷼ in letters, parted by blanks from words beside it, as in all other profiles. */
function rialAt(text: string, at: number): string {
  let before = at - 1;
  while (isMarkOrInvisible(text, before)) before--;
  return (
    (isLetterOrDigit(text, before) ? ' ' : '') +
    RIAL +
    // The next ﷼ puts a blank before itself.
    (isLetterOrDigit(text, at + 1) && text.charCodeAt(at + 1) !== RIAL_SIGN ? ' ' : '')
  );
}

/** Whether a mark, the form of one, or something invisible is at `at`. */
function isMarkOrInvisible(text: string, at: number): boolean {
  return isOf(MARK | INVISIBLE, kindAt(text, at)) || isForm(text, at, CARRIER);
}

/** Whether a letter or digit is at `at`. */
function isLetterOrDigit(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === ARABIC || kind === DIGIT || isForm(text, at, LETTER);
}

/** Whether a presentation form is at `at` whose decomposition matches. */
function isForm(text: string, at: number, decomposition: RegExp): boolean {
  return kindAt(text, at) === PRESENTATION && decomposition.test(text[at]!.normalize('NFKD'));
}

/** Whether a space is between two units that stay in their places. Nearly every gap is such a space. */
function isBetweenWords(text: string, at: number, actionAt: (at: number) => number): boolean {
  return at > 0 && at + 1 < text.length && actionAt(at + 1) <= MAP;
}

/** Where a gap that begins at `from` ends: blanks, dropped units, and runs that fold to nothing; `from` if there is none. */
function endOfGap(text: string, from: number, actionAt: (at: number) => number, fold: Fold): number {
  let at = from;
  while (at < text.length) {
    const todo = actionAt(at);
    if (todo === DROP || todo === BLANK_OUT) at++;
    else if (todo === BY_UNICODE) {
      // If its first unit alone folds to something, the run does, too.
      if (fold(text[at]!) !== '') return at;
      const end = endOfUnicodeRun(text, at, actionAt);
      if (fold(text.slice(at, end)) !== '') return at;
      at = end;
    } else return at;
  }
  return at;
}

/**
 * Where a run ends of units that only Unicode's tables fold, with the dropped units among them. A long one (Chinese, Korean) is cut where
 * nothing composes across the cut, since strings that grow unit by unit cost more than their length.
 */
function endOfUnicodeRun(text: string, from: number, actionAt: (at: number) => number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const todo = actionAt(at);
    if ((todo !== BY_UNICODE && todo !== DROP) || text.charCodeAt(at) === RIAL_SIGN || isAllahAfterAlef(text, at))
      break;
    if (at - from >= LONG_RUN && todo === BY_UNICODE && beginsCluster(text[at]!)) break;
  }
  return at;
}

/** Makes one space of a gap that has a blank in it and is between two words, and nothing of any other. */
function settleGap(text: string, start: number, end: number, edits: EditLog): void {
  const { action, rule } = foldTables();
  let blank = start;
  while (blank < end && action[text.charCodeAt(blank)] !== BLANK_OUT) blank++;
  const firstRule = rule[text.charCodeAt(start)]!;
  if (blank === end) {
    if (partsPair(text, start, end)) edits.put(start, end, SPACE, firstRule);
    else edits.remove(start, end, firstRule);
    return;
  }
  if (start === 0 || end === text.length) {
    edits.remove(start, end, RULE['fold-blank']);
    return;
  }
  // The first blank stays in its place, so that a hit in the key can be shown at its place in the text.
  if (blank > start) edits.remove(start, blank, firstRule);
  if (end - blank > 1 || text.charCodeAt(blank) !== SPACE) edits.put(blank, end, SPACE, RULE['fold-blank']);
}

/** Whether two lone surrogates would become a pair without the gap between them. A blank in its place keeps them apart, too. */
function partsPair(text: string, start: number, end: number): boolean {
  return isHighSurrogate(text.charCodeAt(start - 1)) && isLowSurrogate(text.charCodeAt(end));
}

/** Folds a run character by character if that gives the same, so that a hit in the key can be shown at its place in the text. */
function foldRun(text: string, start: number, end: number, edits: EditLog, fold: Fold): void {
  const run = text.slice(start, end);
  const folded = fold(run);
  if (folded === run) return;
  const clusters = clustersOf(run);
  const pieces = clusters.map(fold);
  if (pieces.join('') !== folded) {
    edits.replace(start, end, folded, RULE['fold-form']);
    return;
  }
  let at = start;
  clusters.forEach((cluster, i) => {
    if (pieces[i] !== cluster) edits.replace(at, at + cluster.length, pieces[i]!, RULE['fold-form']);
    at += cluster.length;
  });
}
