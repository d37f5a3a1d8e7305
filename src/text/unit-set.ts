/** The set of the code units of some signs. */
export function unitSet(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}
