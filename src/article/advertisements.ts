import { endsWith, STATEMENT_END } from './line-ends';
import type { Row } from './rows';
import { isText } from './title';

/** The key of the line over an advertisement; also a heading of a text about such. */
const ADVERTISEMENT = 'تبلیغات';

/** «تبلیغات» above a sentence belongs to the page, unless the body has other headings, of which it may be one. */
export function markAdvertisements(rows: Row[]): void {
  const found: number[] = [];
  for (let i = 1; i + 1 < rows.length; i++) {
    const { key, looks, text } = rows[i]!;
    const [before, after] = [rows[i - 1]!, rows[i + 1]!];
    if (!isSentence(after)) continue;
    if (key === ADVERTISEMENT && (before.looks !== 'text' || isSentence(before))) found.push(i);
    if (looks === 'text' && isSentence(before) && !endsWith(text, STATEMENT_END)) return;
  }
  for (const i of found) rows[i] = { ...rows[i]!, looks: 'outside', isSure: true };
}

function isSentence(row: Row): boolean {
  return isText(row) && endsWith(row.text, STATEMENT_END);
}
