/**
 * Unicode's abbreviations of the names of invisible characters (NameAliases.txt and the charts). A character without one is named by its
 * code point.
 */
const NAMES: ReadonlyMap<number, string> = new Map([
  [0x09, 'TAB'],
  [0x0b, 'VT'],
  [0x0c, 'FF'],
  [0x0d, 'CR'],
  [0x85, 'NEL'],
  [0xa0, 'NBSP'],
  [0xad, 'SHY'],
  [0x34f, 'CGJ'],
  [0x61c, 'ALM'],
  [0x180e, 'MVS'],
  [0x2002, 'ENSP'],
  [0x2003, 'EMSP'],
  [0x2009, 'THSP'],
  [0x200b, 'ZWSP'],
  [0x200c, 'ZWNJ'],
  [0x200d, 'ZWJ'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x2028, 'LSEP'],
  [0x2029, 'PSEP'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x202f, 'NNBSP'],
  [0x205f, 'MMSP'],
  [0x2060, 'WJ'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0x3000, 'IDSP'],
  [0xfe0e, 'VS15'],
  [0xfe0f, 'VS16'],
  [0xfeff, 'BOM'],
]);

/**
 * An expression that finds every character without a visible shape, except the plain space and the line feed: control and format
 * characters, other blanks and line ends, fillers, variation selectors, lone surrogates, and what Unicode keeps for more of these (`DI`).
 * It is a new one each time, since an expression remembers where it found something last.
 */
export function invisibles(): RegExp {
  return /[^\P{C}\n\p{Cn}\p{Co}]|[^\P{Z} ]|\p{DI}/gu;
}

/** `ZWNJ`, or `U+2063` for a character without an abbreviation. */
export function nameOf(codePoint: number): string {
  return NAMES.get(codePoint) ?? `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
