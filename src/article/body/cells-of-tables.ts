import { endsWith, SENTENCE_END } from '../lines/line-marks';
import type { Row } from '../rows/rows';

/** Rows that look like numbers about the page and belong to a table of the text whose cells stand one below the other. */

/** A figure alone: «۳۹», «۸۹,۳۰۰», «+۱.۲٪». */
const FIGURE = /^[+−–-]?\p{Nd}[\p{Nd}.,٫٬/]{0,15} ?[٪%]?$/u;
/** A table has no more figures below one name. */
const MOST_FIGURES = 8;

/**
 * Whether a row is a figure of the last name in a table: «تراکتور» / «۱۸» / «۴۱» / «سپاهان» / «۱۸» / «۳۹». The name
 * above has as many figures, which are text.
 */
export function isFigureOfTable(rows: readonly Row[], at: number): boolean {
  if (!isFigure(rows[at])) return false;
  const name = nameOver(rows, at);
  const before = nameOver(rows, name);
  // In front of each name may stand its place: «۲», «سپاهان».
  const isRanked = numberAt(rows, name - 1) === numberAt(rows, before - 1) + 1;
  return [name, before].every((i) => isName(rows[i])) && at - name < name - before - (isRanked ? 1 : 0);
}

/**
 * Whether a row is the name over the last figures of a table, though it could be a section of the page: «خودرو» (cars)
 * over «۲,۶۵۰», «۲٪». The name above it has as many figures.
 */
export function isNameOfTable(rows: readonly Row[], at: number): boolean {
  const figures = at - 1 - nameOver(rows, at);
  if (figures === 0 || !isName(rows[at - 1 - figures])) return false;
  return rows.slice(at + 1, at + 1 + figures).filter(isFigure).length === figures && !isFigure(rows[at + 1 + figures]);
}

/** The first row above that is no figure. */
function nameOver(rows: readonly Row[], at: number): number {
  let above = at - 1;
  while (at - above <= MOST_FIGURES && isFigure(rows[above])) above--;
  return above;
}

function isFigure(row: Row | undefined): boolean {
  return row !== undefined && FIGURE.test(row.text);
}

/** Whether a row of text ends no sentence. */
function isName(row: Row | undefined): boolean {
  return row?.place === 'paragraph' && !isFigure(row) && !endsWith(row.text, SENTENCE_END);
}

function numberAt(rows: readonly Row[], at: number): number {
  return Number(rows[at]?.key);
}
