import { haveFactOfArticle } from '../items/item';
import { isFigureCell } from '../items/page-numbers';
import { isText, type Row } from '../rows/rows';
import { isParagraph } from '../rows/surroundings';

/**
 * Marks lines of a figure with a label that no table has («ردیف خبر: ۶۰۷») as numbers about the page, where they
 * stand together with facts of the article above the body.
 */
export function markFigures(rows: Row[]): void {
  const body = rows.findIndex(isParagraph);
  let from = 0;
  for (let i = 0; i <= body; i++) {
    if (rows[i]!.appearance === 'masthead' || rows[i]!.appearance === 'counter' || isFigure(rows[i]!)) continue;
    if (haveFactOfArticle(rows.slice(from, i).flatMap(({ items }) => items))) markBetween(rows, from, i);
    from = i + 1;
  }
}

function markBetween(rows: Row[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const row = rows[i]!;
    if (isFigure(row))
      rows[i] = { ...row, appearance: 'counter', isSure: true, items: [{ kind: 'figure', value: row.text }] };
  }
}

function isFigure(row: Row): boolean {
  return isText(row) && isFigureCell(row.text) && !/[\t|]/.test(row.text);
}
