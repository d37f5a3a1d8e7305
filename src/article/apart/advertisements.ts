import { endsWith, FULL_STOP, STATEMENT_END } from '../lines/line-marks';
import { isText, type Row } from '../rows/rows';

/** The key of the line over an advertisement; also a heading of a text about such. */
const ADVERTISEMENT = /^تبلیغ(?:ات)?$/;
/** So many lines of one may stand between two statements. */
const MOST_LINES = 4;

/**
 * «تبلیغات» above a statement belongs to the page, unless the body has other headings, of which it may be one; and so do a few
 * lines below it, between two statements, that are none; not a list that the first of them leads to.
 */
export function markAdvertisements(rows: Row[]): void {
  const found: number[] = [];
  for (let i = 1; i + 1 < rows.length; i++) {
    const { key, looks, text, as } = rows[i]!;
    const [before, after] = [rows[i - 1]!, rows[i + 1]!];
    // In an element of its own the advertisement ends with that.
    const isLabel = as === null && ADVERTISEMENT.test(key);
    const isBetween = isLabel && endsWith(before.text, FULL_STOP);
    const lines = isBetween ? rows.slice(i + 1, i + MOST_LINES + 2).findIndex(isStatement) : -1;
    if (rows.slice(i + 1, i + 1 + lines).every(isText)) for (let n = 0; n <= lines; n++) found.push(i + n);
    if (!isStatement(after)) continue;
    if (isLabel && before.looks !== 'text') found.push(i);
    if (looks === 'text' && isStatement(before) && !endsWith(text, STATEMENT_END)) return;
  }
  for (const i of found) rows[i] = { ...rows[i]!, looks: 'outside', isSure: true };
}

function isStatement(row: Row): boolean {
  return isText(row) && endsWith(row.text, STATEMENT_END);
}
