/** Guesses in which encoding a text is that isn't in the expected one, so that a message can name it. Nothing is decoded by a guess. */

import { TextDecoder } from 'node:util';

/** The encoding of a text when none is given. */
export const UTF_8 = 'utf-8';

/** The name of the encoding that a label of the Encoding Standard stands for; `null` if Node can't decode it as the standard says. */
export function nameOfLabel(label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    // Some versions of Node decode it as Latin-1, which has no euro sign.
    if (decoder.encoding === 'windows-1252' && decoder.decode(Uint8Array.of(0x80)) !== '€') return null;
    return decoder.encoding;
  } catch {
    return null;
  }
}

/** How many bytes of a text are looked at. */
const SAMPLE_BYTES = 64 << 10;
/** How many bytes are searched for the `<meta>` that names the encoding: it should stand in the first kilobyte, but may come later. */
const HEAD_BYTES = 4 << 10;
/** The share of the characters that must fit an encoding for it to be named. */
const SHARE_NEEDED = 0.9;

/** How a page names its encoding: `<meta charset="windows-1256">`, `content="text/html; charset=windows-1256"`. */
const CHARSET = /charset ?= ?["']?([\w.:-]+)/i;
/** Letters and marks of Persian and Arabic text that aren't ASCII. */
const PERSIAN = /[\p{Script=Arabic}،؛؟ـ٪«»‘’“”–—…\u00a0\u200c-\u200f]/u;

/** The encoding that a text may be in that isn't UTF-8: by its byte order mark, by the name in its `<meta>`, or by its bytes. */
export function likelyEncoding(bytes: Uint8Array): string | null {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE_BYTES));
  const marked = markedUtf16(sample);
  if (marked !== null) return marked;
  const head = sample.toString('latin1', 0, HEAD_BYTES);
  const named = /<meta\b/i.test(head) ? nameOfLabel(CHARSET.exec(head)?.[1] ?? '') : null;
  // If the name could be read with one byte a character, the page isn't UTF-16, whatever it says.
  if (named !== null && named !== UTF_8 && !named.startsWith('utf-16')) return named;
  return unmarkedUtf16(sample) ?? (isWindows1256(bytes) ? 'windows-1256' : null);
}

/** The UTF-16 encoding that a byte order mark names. */
function markedUtf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** The UTF-16 encoding of a text, with or without a byte order mark. */
export function utf16Of(bytes: Uint8Array): string | null {
  return markedUtf16(bytes) ?? unmarkedUtf16(bytes);
}

/**
 * The UTF-16 encoding of a text without a byte order mark, if it looks like one. Failing to decode as UTF-8 isn't enough to notice it: in
 * UTF-16 a text of ASCII and Arabic letters such as «علي» consists of bytes below 0x80, which are valid UTF-8, too.
 */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const isLittle = hasUtf16HighBytes(sample, 1);
  // Bytes of zero alone, as a log that was cut while it was written begins with, are high bytes in either order.
  if (isLittle === hasUtf16HighBytes(sample, 0)) return null;
  return isLittle ? 'utf-16le' : 'utf-16be';
}

/**
 * Whether bytes are UTF-8 beyond doubt: valid, and with a byte order mark or two Persian letters side by side, which text in another
 * encoding doesn't yield by chance. A decoder can't tell: in windows-1256 nearly every byte is a character, and «متن» in UTF-8 would come
 * out as «ظ…طھظ†» without an error.
 */
export function isPersianUtf8(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder(UTF_8, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, SAMPLE_BYTES), {
      stream: true,
    });
    return /^\ufeff|[آ-ی]{2}/.test(text);
  } catch {
    return false;
  }
}

/** Whether nearly every second byte, from `first` on, is the high byte of an ASCII (00) or Arabic (06) code unit. */
function hasUtf16HighBytes(bytes: Uint8Array, first: number): boolean {
  let high = 0;
  for (let at = first; at < bytes.length; at += 2) if (bytes[at] === 0x00 || bytes[at] === 0x06) high++;
  return high > 0 && high >= (bytes.length / 2) * SHARE_NEEDED;
}

/**
 * Whether, read as windows-1256, nearly all that isn't ASCII is Persian letters and marks, and some of these letters stand together: a
 * Latin-1 ä would come out as a ن, but by itself.
 */
export function isWindows1256(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1256').decode(bytes.subarray(0, SAMPLE_BYTES));
  if (!/\p{Script=Arabic}{2}/u.test(text)) return false;
  let persian = 0;
  let others = 0;
  for (const char of text) {
    if (char <= '\u007f') continue;
    if (PERSIAN.test(char)) persian++;
    else others++;
  }
  return persian >= (persian + others) * SHARE_NEEDED;
}
