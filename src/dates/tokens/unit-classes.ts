/**
 * What a code unit is to the scanner of dates. The classes are coarser than the kinds in src/text: how letters join does not matter here,
 * and Unicode's categories say the rest, so no table is needed. A test compares the two.
 */

/** A sign, or anything else that no other class has. */
export const OTHER = 0;
/** The end of a line. */
export const LINE = 1;
export const BLANK = 2;
export const DIGIT = 3;
/** A letter of the Arabic script. */
export const ARABIC = 4;
/** A letter of the Latin script. */
export const LATIN = 5;
/** A mark or the kashida: part of the word whose letter it follows. */
export const IN_WORD = 6;
/** As IN_WORD, but at the end of a word no part of it: half-space, joiner, soft hyphen, and ¬, which some pages use as a half-space. */
export const JOINER = 7;
/** Not seen, and neither a blank nor a sign: direction marks, the zero-width space. Inside a word it counts as JOINER. */
export const INVISIBLE = 8;

/** A group for each class from LINE on, in their order. */
const CLASSES =
  /([\n-\r\x85\u2028\u2029])|([\t\p{Zs}])|([\d٠-٩۰-۹])|((?=[\u0620-\u08ff\ufb50-\ufefc])(?!\u0640)\p{L})|((?=[\0-\u02af\u1e00-\u1eff])\p{L})|([\p{M}\u0640])|([\u200c\u200d\xac\xad])|(\p{Cf})/u;

/** The classes of all code units that have been asked for, each + 1; 0 for the others. */
const classes = /* @__PURE__ */ new Uint8Array(0x10000);

/** The class of a code unit, for which the expression is tried only once. */
export function classOf(unit: number): number {
  const known = classes[unit]!;
  return known > 0 ? known - 1 : classify(unit);
}

/** The class of the code unit at a place in a text; OTHER behind its end. */
export function classAt(text: string, at: number): number {
  return at < text.length ? classOf(text.charCodeAt(at)) : OTHER;
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  const found = CLASSES.exec(char)?.indexOf(char, 1) ?? OTHER;
  classes[unit] = found + 1;
  return found;
}
