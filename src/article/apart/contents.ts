import type { Row } from '../rows/rows';

/** What stands over the headings of a long text, as links to them. */
const HEADING =
  /^(?:فهرستمطالب|فهرستعناوین|فهرستمحتوا|سرفصلها|عناوینمطلب|انچهدراینمقالهمیخوانید|انچهدراینمطلبمیخوانید)[:؛]?$/;
const FEWEST = 2;

/** «فهرست مطالب» and the lines below it, where each of them stands once more further down. */
export function placeContents(rows: readonly Row[]): void {
  const at = rows.findIndex(({ key, as }) => as === null && HEADING.test(key));
  if (at < 0) return;
  const last = new Map(rows.map(({ key }, i) => [key, i]));
  // «پنهان کردن»
  const first = rows[at + 1]?.looks === 'button' ? at + 2 : at + 1;
  let end = first;
  while (end < rows.length && isRepeated(rows[end]!, last, end)) end++;
  if (end - first < FEWEST) return;
  for (const row of rows.slice(at, first)) row.as = 'navigation';
  for (const row of rows.slice(first, end)) row.as = 'repeated';
}

function isRepeated({ key, as }: Row, last: ReadonlyMap<string, number>, at: number): boolean {
  // Links to places in the page have theirs in HTML.
  return (as === null || as === 'navigation') && last.get(key)! > at;
}
