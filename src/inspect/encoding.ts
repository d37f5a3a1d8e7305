// Signs that a text was once decoded in a wrong encoding. They are only suspicions, so nothing is repaired.

/**
 * UTF-8 read as Latin-1 or Windows-1252. A letter of the Arabic block has a first byte of D8–DB, so it becomes Ø Ù Ú Û with a sign of the
 * upper half of the encoding after it. If it happens twice, each of these becomes Ã or Â (C3, C2) with such a sign. Two such pairs in a row
 * are no accident. The signs outside Latin-1 are the bytes 80–9F of Windows-1252, here with what is between them in Unicode.
 */
const UTF8_AS_LATIN =
  /(?:[\u00c2\u00c3\u00d8-\u00db][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2026\u2030-\u203a\u20ac\u2122]){2,}/g;
/**
 * UTF-8 read as Windows-1256, where the first bytes are ط ظ ع غ, and آ أ if it happens twice. Of the signs of the upper half, only those
 * count that never come after these letters in a Persian word.
 */
const UTF8_AS_ARABIC =
  /(?:[آأطظعغ][\u00a2-\u00a9\u00ac-\u00b9\u00bc-\u00be\u0152\u0153\u0192\u02c6\u0679\u0688\u0691\u06ba\u06be\u2013-\u2026\u2030-\u203a\u20ac\u2122]){2,}/g;
/**
 * Windows-1256 read as Windows-1252: whole words of accented letters, which no language has. پ, چ, ژ, گ and the half-space are the bytes 81,
 * 8D, 8E, 90 and 9D. × and ÷ aren't among these signs, since they are the same in both encodings.
 */
const WINDOWS_AS_LATIN = /[\u0081\u008d\u008e\u0090\u009d\u017d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{5,}/g;
/** What a decoder puts in place of bytes that it can't decode. */
const REPLACEMENT = /\ufffd+/g;

/** Reports to `found` where every suspicious run begins, as a UTF-16 offset. */
export function findMojibake(text: string, found: (start: number) => void): void {
  for (const expression of [UTF8_AS_LATIN, UTF8_AS_ARABIC, WINDOWS_AS_LATIN])
    for (const { index } of text.matchAll(expression)) found(index);
}

/** Reports to `found` where every run of replacement characters begins. */
export function findReplacements(text: string, found: (start: number) => void): void {
  for (const { index } of text.matchAll(REPLACEMENT)) found(index);
}
