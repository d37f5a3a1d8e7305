import { COUNTED, DASH, DASHES, MARK, QUOTE, QUOTES, SIGNS, SLASH } from './kinds';

/** Kinds of signs. */

/** What may stand between the numbers of a date. */
export function isSeparator(sign: number): boolean {
  return sign >= SLASH && sign <= DASH;
}

/** The kind of a sign, MARK for one that says nothing to a date. */
export function kindOfSign(sign: string): number {
  const at = SIGNS.indexOf(sign) + SLASH;
  if (at < QUOTE) return at < SLASH ? MARK : at;
  return at < QUOTE + QUOTES ? QUOTE : at < QUOTE + QUOTES + DASHES ? DASH : COUNTED;
}
