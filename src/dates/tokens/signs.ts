import { COUNTED, DASH, DASHES, MARK, QUOTE, QUOTES, SIGNS, SLASH } from './kinds';

/** The kind of a sign by its place in SIGNS; MARK for a sign that has no meaning in dates. */
export function kindOfSign(sign: string): number {
  const at = SIGNS.indexOf(sign) + SLASH;
  if (at < QUOTE) return at < SLASH ? MARK : at;
  return at < QUOTE + QUOTES ? QUOTE : at < QUOTE + QUOTES + DASHES ? DASH : COUNTED;
}
