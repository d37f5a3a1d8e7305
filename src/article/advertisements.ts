import { endsWith, STATEMENT_END } from './line-ends';
import type { Row } from './rows';
import { isText } from './title';

/** The key of the line over an advertisement; also a heading of a text about such. */
const ADVERTISEMENT = 'تبلیغات';

/** «تبلیغات» above a statement belongs to the page, unless the body has other headings, of which it may be one. */
export function markAdvertisements(rows: Row[]): void {
  const found: number[] = [];
  for (let i = 1; i + 1 < rows.length; i++) {
    const { key, looks, text } = rows[i]!;
    const [before, after] = [rows[i - 1]!, rows[i + 1]!];
    if (!isStatement(after)) continue;
    if (key === ADVERTISEMENT && (before.looks !== 'text' || isStatement(before))) found.push(i);
    if (looks === 'text' && isStatement(before) && !endsWith(text, STATEMENT_END)) return;
  }
  for (const i of found) rows[i] = { ...rows[i]!, looks: 'outside', isSure: true };
}

function isStatement(row: Row): boolean {
  return isText(row) && endsWith(row.text, STATEMENT_END);
}
