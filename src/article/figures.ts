import type { Item } from './items';
import type { Row } from './rows';
import { isParagraph } from './surroundings';
import { isText } from './title';

/** A label of at most three words and its figure, alone in its cell. */
const FIGURE_CELL =
  /^[^\s:|\p{Nd}]{1,20}(?: [^\s:|\p{Nd}]{1,20}){0,2} ?: ?\p{Nd}[\p{Nd}/:.,٬٫-]{0,20}(?= ?(?:$|[\t|]))/u;
/** What only the lines round an article say. */
const OF_AN_ARTICLE: ReadonlySet<Item['is']> = new Set<Item['is']>(['code', 'published', 'updated']);

/** «شماره روزنامه: ۶۰۷۵» at the beginning of a text, up to the end of the line or cell. */
export function figureCell(text: string): string | null {
  return FIGURE_CELL.exec(text)?.[0] ?? null;
}

/** Whether these are the facts of an article, beside which a figure with any label is a number about the page. */
export function sayOfArticle(items: readonly Item[]): boolean {
  return items.some(({ is }) => OF_AN_ARTICLE.has(is));
}

/** Marks the lines of a figure with a label that no table has, among the code and stamps above the body. */
export function markFigures(rows: Row[]): void {
  const body = rows.findIndex(isParagraph);
  let from = 0;
  for (let i = 0; i <= body; i++) {
    if (rows[i]!.looks === 'masthead' || rows[i]!.looks === 'counter' || isFigure(rows[i]!)) continue;
    if (rows.slice(from, i).some(({ items }) => sayOfArticle(items))) markBetween(rows, from, i);
    from = i + 1;
  }
}

function markBetween(rows: Row[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const row = rows[i]!;
    if (isFigure(row)) rows[i] = { ...row, looks: 'counter', sure: true, items: [{ is: 'figure', value: row.text }] };
  }
}

function isFigure(row: Row): boolean {
  return isText(row) && figureCell(row.text) === row.text;
}
