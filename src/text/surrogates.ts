/** The halves of a surrogate pair, the two code units of a character beyond U+FFFF. */

export function isHighSurrogate(unit: number): boolean {
  return unit >> 10 === 0x36;
}

export function isLowSurrogate(unit: number): boolean {
  return unit >> 10 === 0x37;
}
