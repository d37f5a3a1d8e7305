/** A label of at most three words and its figure, alone in its cell. */
const FIGURE_CELL =
  /^[^\s:|\p{Nd}]{1,20}(?: [^\s:|\p{Nd}]{1,20}){0,2} ?: ?\p{Nd}[\p{Nd}/:.,٬٫-]{0,20}(?= ?(?:$|[\t|]))/u;

/** «شماره روزنامه: ۶۰۷۵» at the beginning of a text, up to the end of the line or cell. */
export function figureCell(text: string): string | null {
  return FIGURE_CELL.exec(text)?.[0] ?? null;
}

const FIGURE = /^[^\s:|\p{Nd}]{1,20}(?: [^\s:|\p{Nd}]{1,20}){0,2} ?: ?\p{Nd}[\p{Nd}/:.,٬٫-]{0,20}(?= )/u;

/** The same up to a blank: a cell where the next one begins there. */
export function figureUpToBlank(text: string): string | null {
  return FIGURE.exec(text)?.[0] ?? null;
}
