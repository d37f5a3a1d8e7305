import type { Row } from './rows';

/** What stands over the headings of a long text, as links to them. */
const HEADING =
  /^(?:فهرستمطالب|فهرستعناوین|فهرستمحتوا|سرفصلها|عناوینمطلب|انچهدراینمقالهمیخوانید|انچهدراینمطلبمیخوانید)[:؛]?$/;
const FEWEST = 2;

/** «فهرست مطالب» and the lines below it, where each of them stands once more further down. */
export function placeContents(rows: readonly Row[]): void {
  const at = rows.findIndex(({ key, as }) => as === null && HEADING.test(key));
  if (at < 0) return;
  const last = new Map(rows.map(({ key }, i) => [key, i]));
  let end = at + 1;
  while (end < rows.length && isRepeated(rows[end]!, last, end)) end++;
  if (end - at - 1 < FEWEST) return;
  rows[at]!.as = 'navigation';
  for (const row of rows.slice(at + 1, end)) row.as = 'repeated';
}

function isRepeated({ key, as }: Row, last: ReadonlyMap<string, number>, at: number): boolean {
  return as === null && last.get(key)! > at;
}
