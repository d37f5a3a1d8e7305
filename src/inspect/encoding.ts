/** Signs that a text was once decoded wrongly. They are suspicions: nothing is repaired. */

/**
 * UTF-8 read as Latin-1 or Windows-1252: a letter of the Arabic block (lead bytes D8–DB) comes out as Ø Ù Ú Û and a sign of the upper
 * half; when that happens again, each of them as Ã or Â (C3, C2) and such a sign. Two in a row are no accident. The signs of
 * Windows-1252 outside Latin-1 are its bytes 80–9F, here with what stands between them in Unicode.
 */
const UTF8_AS_LATIN =
  /(?:[\u00c2\u00c3\u00d8-\u00db][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2026\u2030-\u203a\u20ac\u2122]){2,}/g;
/** UTF-8 read as Windows-1256, where the lead bytes are ط ظ ع غ, آ أ the second time: of the upper half, what is in no Persian word after them. */
const UTF8_AS_ARABIC =
  /(?:[آأطظعغ][\u00a2-\u00a9\u00ac-\u00b9\u00bc-\u00be\u0152\u0153\u0192\u02c6\u0679\u0688\u0691\u06ba\u06be\u2013-\u2026\u2030-\u203a\u20ac\u2122]){2,}/g;
/**
 * Windows-1256 read as Windows-1252: whole words of accented letters, which no language has; پ, چ, ژ, گ and the half-space are 81, 8D, 8E,
 * 90 and 9D. The signs × and ÷ are the same in both.
 */
const WINDOWS_AS_LATIN = /[\u0081\u008d\u008e\u0090\u009d\u017d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{5,}/g;
/** What a decoder puts in place of bytes that it can't decode. */
const REPLACEMENT = /\ufffd+/g;

/** Reports to `found` where every suspicious run begins, as a UTF-16 offset. */
export function findMojibake(text: string, found: (start: number) => void): void {
  for (const expression of [UTF8_AS_LATIN, UTF8_AS_ARABIC, WINDOWS_AS_LATIN])
    for (const { index } of text.matchAll(expression)) found(index);
}

/** The same for every run of replacement characters. */
export function findReplacements(text: string, found: (start: number) => void): void {
  for (const { index } of text.matchAll(REPLACEMENT)) found(index);
}
