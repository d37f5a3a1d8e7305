import type { Row } from '../rows/rows';

/** The key of what stands over a table of contents. */
const HEADING =
  /^(?:فهرستمطالب|فهرستعناوین|فهرستمحتوا|سرفصلها|عناوینمطلب|انچهدراینمقالهمیخوانید|انچهدراینمطلبمیخوانید)[:؛]?$/;
const FEWEST = 2;

/**
 * A table of contents («فهرست مطالب»): the lines below that label are links if each of them stands once more further
 * down.
 */
export function placeContents(rows: readonly Row[]): void {
  const at = rows.findIndex(({ key, place }) => place === null && HEADING.test(key));
  if (at < 0) return;
  const last = new Map(rows.map(({ key }, i) => [key, i]));
  // A button to hide it may stand between: «پنهان کردن».
  const first = rows[at + 1]?.appearance === 'button' ? at + 2 : at + 1;
  let end = first;
  while (end < rows.length && isRepeated(rows[end]!, last, end)) end++;
  if (end - first < FEWEST) return;
  for (const row of rows.slice(at, first)) row.place = 'navigation';
  for (const row of rows.slice(first, end)) row.place = 'repeated';
}

function isRepeated({ key, place }: Row, last: ReadonlyMap<string, number>, at: number): boolean {
  // In HTML, links to places in the same page have been placed as navigation.
  return (place === null || place === 'navigation') && last.get(key)! > at;
}
