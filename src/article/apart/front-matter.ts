import type { Row } from '../rows/rows';

/** The block above Markdown that says of the text what crawlers and editors know: `---`, `lang: fa`, `---`. */

/** The most lines of such a block. */
const MOST_LINES = 30;

/** Places the lines of the block that are no facts of the article out. */
export function placeFrontMatter(rows: readonly Row[]): void {
  if (rows[0]?.text !== MARK) return;
  const end = rows.slice(1, MOST_LINES).findIndex(({ text }) => text === MARK);
  for (const row of rows.slice(1, end + 1))
    if (row.appearance === 'text' && FIELD.test(row.text)) row.place = 'outside';
}

const MARK = '---';
const FIELD = /^[a-z][\w-]{1,30}: /i;
