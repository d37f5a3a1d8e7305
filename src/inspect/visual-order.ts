import { withPersianLetters } from '../text/persian-letters';

/** The commonest Persian words. */
const COMMON =
  'از به در که این است را با می برای شد خود یک ها های کرد شده ایران آن بود کرده گفت دارد باید کند نیست'.split(' ');
const FORWARDS: ReadonlySet<string> = new Set(COMMON);
const BACKWARDS: ReadonlySet<string> = new Set(COMMON.map((word) => [...word].reverse().join('')));
/**
 * What is a word or part of one in this direction, too. It counts, but proves nothing by itself: «کی رد کرد؟» (who refused?), the name
 * «صدری‌نیا», Urdu «کی» and «اب».
 */
const EITHER_WAY: ReadonlySet<string> = new Set(['کی', 'رد', 'درک', 'هک', 'زا', 'نیا', 'اب']);
/** A word with its vowel signs, since the letters between two of these are no word. */
const WORD = /[\u0620-\u065f\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]+/g;
/** A line is suspicious with this many words that are backwards, if there are more of them than of words that are forwards. */
const LEAST_BACKWARDS = 2;
/** The length of the longest of these words; longer ones aren't looked up. */
const LONGEST = Math.max(...COMMON.map((word) => word.length));

/**
 * Reports to `found` where every line in visual order begins, as a UTF-16 offset. Some PDF extractors hand over right-to-left text as it lies
 * on the page from left to right, so that every line is back to front.
 */
export function findVisualOrder(text: string, found: (start: number) => void): void {
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) if (isReversed(line)) found(index);
}

/** Whether the words of a line are back to front. */
function isReversed(line: string): boolean {
  let forwards = 0;
  let backwards = 0;
  let hasProof = false;
  for (const [written] of line.matchAll(WORD)) {
    if (written.length > LONGEST) continue;
    const word = withPersianLetters(written.normalize('NFKC'));
    if (FORWARDS.has(word)) forwards++;
    else if (BACKWARDS.has(word)) {
      backwards++;
      if (!EITHER_WAY.has(word)) hasProof = true;
    }
  }
  return hasProof && backwards >= LEAST_BACKWARDS && backwards > forwards;
}
