import { COUNTED, DASH, DASHES, MARK, QUOTE, QUOTES, SIGNS, SLASH } from './kinds';

/** The kind of a sign, MARK for one that says nothing to a date. */
export function kindOfSign(sign: string): number {
  const at = SIGNS.indexOf(sign) + SLASH;
  if (at < QUOTE) return at < SLASH ? MARK : at;
  return at < QUOTE + QUOTES ? QUOTE : at < QUOTE + QUOTES + DASHES ? DASH : COUNTED;
}
