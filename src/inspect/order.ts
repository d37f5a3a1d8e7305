import { withPersianLetters } from '../text/persian-letters';

/** The commonest Persian words: written backwards, almost none of them is a word. */
const COMMON = 'از به در که این است را با می برای شد خود یک ها های کرد شده ایران آن بود';
const FORWARDS: ReadonlySet<string> = new Set(COMMON.split(' '));
const BACKWARDS: ReadonlySet<string> = new Set(COMMON.split(' ').map((word) => [...word].reverse().join('')));
const WORD = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]+/g;
const HAS_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/;
/** So many of these words backwards make a line suspicious, if fewer stand forwards. */
const LEAST_BACKWARDS = 2;
const LONGEST = Math.max(...COMMON.split(' ').map((word) => word.length));

/**
 * Reports to `found` where every line in visual order begins, as a UTF-16 offset: some PDF extractors give right-to-left text as it
 * lies on the page, every line back to front.
 */
export function findVisualOrder(text: string, found: (start: number) => void): void {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (isReversed(text.slice(start, end))) found(start);
    start = end + 1;
  }
}

function isReversed(line: string): boolean {
  let forwards = 0;
  let backwards = 0;
  for (const [written] of line.matchAll(WORD)) {
    if (written.length > LONGEST) continue;
    const word = plain(written);
    if (FORWARDS.has(word)) forwards++;
    else if (BACKWARDS.has(word)) backwards++;
  }
  return backwards >= LEAST_BACKWARDS && backwards > forwards;
}

/** The word in Persian letters, its presentation forms expanded. */
function plain(word: string): string {
  return withPersianLetters(HAS_FORMS.test(word) ? word.normalize('NFKC') : word);
}
