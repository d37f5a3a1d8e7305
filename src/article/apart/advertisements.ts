import { endsWith, FULL_STOP, STATEMENT_END } from '../lines/line-marks';
import { isText, type Row } from '../rows/rows';

/** The key of the line over an advertisement («تبلیغات»); a text about such may have it as a heading. */
const ADVERTISEMENT = /^تبلیغ(?:ات)?$/;
/** An advertisement between two statements has at most so many lines. */
const MOST_LINES = 4;

/**
 * Marks «تبلیغات» (advertisements) above a statement as the page's, and where it stands below a statement also the few
 * lines after it that are none, up to the next one. A list that a colon leads to is left.
 *
 * Nothing is marked in a body with other headings, since «تبلیغات» may then be one of them; but for one over links
 * alone.
 */
export function markAdvertisements(rows: Row[]): void {
  const found: number[] = [];
  const linked: number[] = [];
  let hasHeadings = false;
  for (let i = 1; i + 1 < rows.length; i++) {
    const { key, appearance, text, place } = rows[i]!;
    const [before, after] = [rows[i - 1]!, rows[i + 1]!];
    // In an HTML element of its own the advertisement has its place already.
    const isLabel = place === null && ADVERTISEMENT.test(key);
    const isBetween = isLabel && endsWith(before.text, FULL_STOP);
    // How many lines stand between the label and the next statement; −1 where none is near.
    const linesBelow = isBetween ? rows.slice(i + 1, i + MOST_LINES + 2).findIndex(isStatement) : -1;
    const lines = rows.slice(i + 1, i + 1 + Math.max(linesBelow, 0));
    const into = lines.length > 0 && lines.every(({ isLink }) => isLink) ? linked : found;
    if (lines.every(isText)) for (let n = 0; n <= linesBelow; n++) into.push(i + n);
    if (!isStatement(after)) continue;
    if (isLabel && before.appearance !== 'text') found.push(i);
    // A headline may stand between a kicker and the text.
    const isBelowSentence = isStatement(before) && endsWith(before.text, FULL_STOP);
    const isOtherHeading = appearance === 'text' && isBelowSentence && !endsWith(text, STATEMENT_END);
    hasHeadings ||= isOtherHeading;
  }
  for (const i of hasHeadings ? linked : [...found, ...linked])
    rows[i] = { ...rows[i]!, appearance: 'outside', isSure: true };
}

function isStatement(row: Row): boolean {
  return isText(row) && endsWith(row.text, STATEMENT_END);
}
