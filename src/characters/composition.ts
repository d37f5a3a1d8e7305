import { CHARACTER_RULE as RULE } from '../rules';
import type { EditLog } from '../text/edits';
import { ARABIC, endOfRun, isOf, kindAt, MARK, OTHER } from '../text/kinds';
import { MOST_MARKS, TOO_MANY_MARKS } from '../text/many-marks';
import { eachStretch, type Spans } from '../text/stretches';
import { FATHATAN, HAMZA_ABOVE, HEH, SUKUN } from '../text/units';

/** Finds what may compose: nothing below these units does. */
const BEYOND_LATIN = /[\u0300-\uffff]/;
/** What may compose with the unit before it: marks, and characters of other scripts. */
const COMPOSING = MARK | (1 << OTHER);
/** What a hamza may compose with: a letter, or one that another mark stands on. */
const OWNERS = (1 << ARABIC) | MARK;
/** At least this many code units are checked at once where there is more than letters with their marks. */
const BLOCK = 1024;
/** A character with what may compose with it: marks, vowels and finals of Hangul, a vowel of Kirat Rai. */
const CLUSTER = /[\s\S][\p{M}\u1161-\u11c2\u{16d67}]*/gu;

/** What each letter with its marks composes to; '' if it stays. A text has few different ones. The key of two units is one integer. */
type Clusters = Map<number | string, string>;
/** A letter with so many marks that the two are longer isn't composed on its own. */
const LONGEST_CLUSTER = 4;

/**
 * Canonical composition (NFC, Unicode Standard Annex 15) outside protected spans, character by character. Latin and Arabic letters
 * compose with marks only, so a letter with its marks is taken on its own; other scripts are taken run by run.
 */
export function compositionEdits(text: string, spans: Spans, edits: EditLog): void {
  if (!BEYOND_LATIN.test(text)) return;
  const known: Clusters = new Map();
  eachStretch(text, spans, (start, end) => {
    /** Runs of other scripts may be many and short, so a whole block up to here is checked at once. */
    let blockEnd = start;
    /** Whether that block is composed already. */
    let isComposed = false;
    for (let at = nextToCompose(text, start, end); at < end; at = nextToCompose(text, at, end)) {
      // What is composed begins with the unit that the marks stand on.
      let from = Math.max(at - 1, start);
      const marksEnd = endOfRun(text, at, end, MARK);
      at = endOfRun(text, marksEnd, end, COMPOSING);
      if (at - from > MOST_MARKS && TOO_MANY_MARKS.test(text.slice(from, at))) continue;
      if (at === marksEnd && at - from <= LONGEST_CLUSTER) {
        composeCluster(text, from, at, edits, known);
        continue;
      }
      if (at > blockEnd) {
        blockEnd = Math.max(at, Math.min(from + BLOCK, end));
        const block = text.slice(from, blockEnd);
        isComposed = block.normalize('NFC') === block;
      }
      if (isComposed) continue;
      for (const cluster of text.slice(from, at).match(CLUSTER)!) {
        composeCluster(text, from, from + cluster.length, edits, known);
        from += cluster.length;
      }
    }
  });
}

/**
 * Where the next run of marks or of another script begins that may compose; `end` or more if there is none. Usual marks that stand alone
 * on their letters are passed over.
 */
function nextToCompose(text: string, from: number, end: number): number {
  for (let at = from; ; ) {
    const next = endOfRun(text, at, end, ~COMPOSING);
    for (at = next; at < end && isUsualAlone(text, at, end); ) at += 2;
    if (at === next) return at;
  }
}

/** Whether a usual mark is at `at` and nothing that may compose with it follows. */
function isUsualAlone(text: string, at: number, end: number): boolean {
  return isUsualMark(text, at) && !(at + 1 < end && isOf(COMPOSING, kindAt(text, at + 1)));
}

/** Whether the unit at `at` is a mark that composes with nothing: a vowel sign, the hamza of «خانهٔ», or a hamza on no letter. */
export function isUsualMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= FATHATAN && unit <= SUKUN) return true;
  return unit === HAMZA_ABOVE && (text.charCodeAt(at - 1) === HEH || !isOf(OWNERS, kindAt(text, at - 1)));
}

/** Composes a letter with its marks. */
function composeCluster(text: string, start: number, end: number, edits: EditLog, known: Clusters): void {
  const isPair = end - start === 2;
  const key = isPair ? (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1) : text.slice(start, end);
  let composed = known.get(key);
  if (composed === undefined) {
    const cluster = text.slice(start, end);
    composed = cluster.normalize('NFC');
    if (composed === cluster) composed = '';
    known.set(key, composed);
  }
  if (composed !== '') edits.replace(start, end, composed, RULE.compose);
}
