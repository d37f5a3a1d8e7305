/** What the line that names the source says. */
export interface Byline {
  readonly agency: string;
  /** Length of the line's part that only names the source. */
  readonly length: number;
}

/** «به گزارش جماران؛ …», «به گزارش خبرگزاری ایسنا، …»: a name of at most four words up to a mark. */
const BYLINE = /^به گزارش (?:خبرنگار |خبرگزاری |پایگاه خبری |سایت )?((?:[^\s،؛:,.]+ ?){1,4}?)\s*[،؛:,]/;

/** The agency that a paragraph begins by naming, or `null`. */
export function readByline(paragraph: string): Byline | null {
  const match = BYLINE.exec(paragraph);
  return match === null ? null : { agency: match[1]!.trim(), length: match[0].length };
}
