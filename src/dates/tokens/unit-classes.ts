/**
 * What a code unit is to a date. Coarser than the kinds of the text room: how letters join does not matter here, and
 * Unicode's categories say the rest, so no table is needed. A test compares the two.
 */
export const OTHER = 0;
export const LINE = 1;
export const BLANK = 2;
export const DIGIT = 3;
export const ARABIC = 4;
export const LATIN = 5;
/** What may stand between the letters of a word. */
export const IN_WORD = 6;
/** As IN_WORD, but not part of the word at its end: half-space, joiner, soft hyphen and ¬, which pages use as a half-space. */
export const JOINER = 7;
/** Neither a blank nor a sign, and not seen: direction marks, the zero-width space. Inside a word, they are as JOINER. */
export const INVISIBLE = 8;

/** One group for each class, in their order. */
const CLASSES =
  /([\n-\r\x85\u2028\u2029])|([\t\p{Zs}])|([\d٠-٩۰-۹])|((?=[\u0620-\u08ff\ufb50-\ufefc])(?!\u0640)\p{L})|((?=[\0-\u02af\u1e00-\u1eff])\p{L})|([\p{M}\u0640])|([\u200c\u200d\xac\xad])|(\p{Cf})/u;

const classes = /* @__PURE__ */ new Uint8Array(0x10000);

/** The class of a unit; each unit is matched only once. */
export function classOf(unit: number): number {
  const known = classes[unit]!;
  return known > 0 ? known - 1 : classify(unit);
}

/** The class of the unit at a place in a text; OTHER where it ends. */
export function classAt(text: string, at: number): number {
  return at < text.length ? classOf(text.charCodeAt(at)) : OTHER;
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  const found = CLASSES.exec(char)?.indexOf(char, 1) ?? OTHER;
  classes[unit] = found + 1;
  return found;
}
