import { readsAsParagraph } from '../article/items/line-wording';
import { endsWith, FULL_STOP } from '../article/lines/line-marks';
import type { Row } from '../article/rows/rows';
import type { Cell } from './page-lines';
import type { PageLine } from './page-text';

/** A row with what the markup round it says. */
export interface MarkedRow {
  row: Row;
  /** The part of the page that it stands in, by its elements. */
  part: PageLine['part'];
  /** Whether all of it is links. */
  readonly isLink: boolean;
  /** Whether its line begins with a link of the page's own, and has other text. */
  readonly isLed: boolean;
  /** The number of its line; links side by side have the same. */
  readonly line: number;
  /** Whether all of it is bold. */
  readonly isBold: boolean;
  /** Whether it stands in a quotation. */
  readonly isQuote: boolean;
  /** The number of the outermost `article` that it stands in; 0 for none. */
  readonly article: number;
  /** The innermost cell of a table, or entry of a list, that it stands in. */
  readonly cell: Cell | null;
  /** Whether it is in the main content; `true` for all rows where none was found. */
  isMain: boolean;
}

/** Whether a row of the main content reads as a paragraph. */
export function isMainParagraph({ row, isMain }: MarkedRow): boolean {
  return isMain && readsAsParagraph(row.text);
}

export function isUnlinkedSentence({ row, isLink }: MarkedRow): boolean {
  return !isLink && endsWith(row.text, FULL_STOP);
}
