import type { Row } from '../rows/rows';

/** The block above Markdown that says of the text what crawlers and editors know: `---`, `lang: fa`, `---`. */

/** The most lines of such a block. */
const MOST_LINES = 30;

/**
 * Places the lines of the block that are no facts of the article out. It has the title; what stands between rules without
 * one may be said by somebody.
 */
export function placeFrontMatter(rows: readonly Row[]): void {
  if (rows[0]?.text !== MARK) return;
  const end = rows.slice(1, MOST_LINES).findIndex(({ text }) => text === MARK);
  const block = rows.slice(1, end + 1);
  if (!block.some(({ text }) => TITLE.test(text))) return;
  for (const row of block) if (row.appearance === 'text' && FIELD.test(row.text)) row.place = 'outside';
}

const MARK = '---';
const TITLE = /^title:/i;
const FIELD = /^[a-z][\w-]{1,30}: /i;
