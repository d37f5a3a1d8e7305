import { BYLINE } from './patterns.table';

/** What the line that names the source says. */
export interface Byline {
  readonly agency: string;
  /** Length of the line's part that only names the source. */
  readonly length: number;
}

/** The agency that a paragraph begins by naming, or `null`. */
export function readByline(paragraph: string): Byline | null {
  const match = BYLINE.exec(paragraph);
  return match === null ? null : { agency: match[1]!, length: match[0].length };
}
