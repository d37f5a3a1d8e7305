import type { Row } from '../article/rows/rows';
import type { Cell } from './page-lines';
import type { PageLine } from './page-text';

/** A row with what the markup round it says. */
export interface MarkedRow {
  row: Row;
  part: PageLine['part'];
  readonly isLink: boolean;
  /** The number of the outermost `article` that it stands in; 0 outside of any. */
  readonly article: number;
  /** The innermost cell of a table, or entry of a list. */
  readonly cell: Cell | null;
  /** In the main content; true for all rows where none was found. */
  isMain: boolean;
}
