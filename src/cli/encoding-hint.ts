import { TextDecoder } from 'node:util';

/** The encoding of a text when none is given. */
export const UTF_8 = 'utf-8';

/** The name of an encoding, `null` if the label is of none that is decoded here as the standard has it. */
export function nameOfLabel(label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    // Some versions of Node take it for Latin-1, which has no euro sign.
    if (decoder.encoding === 'windows-1252' && decoder.decode(Uint8Array.of(0x80)) !== '€') return null;
    return decoder.encoding;
  } catch {
    return null;
  }
}

/** How much of a text is looked at for a hint. */
const SAMPLE = 64 << 10;
/** A page names its encoding in its first kilobyte; some are later than they should be. */
const HEAD = 4 << 10;
/** The part of the characters that must speak for an encoding. */
const ENOUGH = 0.9;

/** What a page says of its encoding: `<meta charset="windows-1256">`, `content="text/html; charset=windows-1256"`. */
const CHARSET = /charset ?= ?["']?([\w.:-]+)/i;
/** Letters and marks that stand in Persian and Arabic text, beside those of ASCII. */
const PERSIAN = /[\p{Script=Arabic}،؛؟ـ٪«»‘’“”–—…\u00a0\u200c-\u200f]/u;

/** Whether bytes begin as gzip has it (RFC 1952). In windows-1256 they would be read as a text, where every byte means something. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** The encoding that a text, which isn't UTF-8, may be in: by its byte order mark, its own words, its bytes. */
export function hintFor(bytes: Uint8Array): string | null {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE));
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const head = sample.toString('latin1', 0, HEAD);
  const named = /<meta\b/i.test(head) ? nameOfLabel(CHARSET.exec(head)?.[1] ?? '') : null;
  // Bytes in which that can be read are not UTF-16, whatever they say.
  if (named !== null && named !== UTF_8 && !named.startsWith('utf-16')) return named;
  return unmarkedUtf16(sample) ?? (isWindows1256(sample) ? 'windows-1256' : null);
}

/** The order of UTF-16 that a text without its mark is in; without the letters of Persian alone («علي») its bytes are UTF-8, too. */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (isHighByteOfUtf16(sample, 1)) return 'utf-16le';
  return isHighByteOfUtf16(sample, 0) ? 'utf-16be' : null;
}

/**
 * Whether a text is UTF-8 as no other encoding has it by chance, with its byte order mark or letters of Persian side by side. Nearly every
 * byte means something in windows-1256: «متن» would come out as «ظ…طھظ†» and not be refused.
 */
export function isPersianUtf8(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder(UTF_8, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, SAMPLE), {
      stream: true,
    });
    return /^\ufeff|[آ-ی]{2}/.test(text);
  } catch {
    return false;
  }
}

/** Whether every second byte is that of an ASCII or Arabic letter's code unit. */
function isHighByteOfUtf16(bytes: Uint8Array, parity: number): boolean {
  let high = 0;
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0x00 || bytes[at] === 0x06) high++;
  return high > 0 && high >= (bytes.length / 2) * ENOUGH;
}

/** Whether nearly all that isn't ASCII becomes Persian letters and marks, and they stand together: ä would be a ن by itself. */
function isWindows1256(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1256').decode(bytes);
  if (!/\p{Script=Arabic}{2}/u.test(text)) return false;
  let persian = 0;
  let others = 0;
  for (const char of text) {
    if (char <= '\u007f') continue;
    if (PERSIAN.test(char)) persian++;
    else others++;
  }
  return persian >= (persian + others) * ENOUGH;
}
