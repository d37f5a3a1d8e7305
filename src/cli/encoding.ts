import { TextDecoder } from 'node:util';
import { LINE_FEED } from '../text/units';
import { isPersianUtf8, likelyEncoding, nameOfLabel, UTF_8, unmarkedUtf16 } from './encoding-hint';
import { InputError } from './failure';
import { packedReason } from './packed-input';

const LAST_OF_ASCII = 0x7f;
/** A byte order mark with its two bytes swapped, which is no character: the text is UTF-16 in the other byte order. */
const SWAPPED_MARK = '\ufffe';

/** The encoding that the option `--encoding` names by any label of the Encoding Standard: `cp1256` → `windows-1256`. */
export function encodingOf(label: string | undefined): string {
  if (label === undefined) return UTF_8;
  const encoding = nameOfLabel(label);
  if (encoding === null) throw new InputError(undecodable(label));
  return encoding;
}

/** Why no text can be decoded by a label: the Encoding Standard hasn't got it, or Node decodes it otherwise. */
function undecodable(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    return `--encoding: this version of Node doesn't decode ${encoding} as the Encoding Standard says; iconv -f ${encoding} -t utf-8 converts a file`;
  } catch {
    return `--encoding takes a label of the Encoding Standard, such as windows-1256 or utf-16le, not '${label}'`;
  }
}

/** Says what the user can do with a text that turns out to be in the given encoding. */
export type Advice = (encoding: string) => string;

const byOption: Advice = (encoding) => `try --encoding ${encoding}`;

/**
 * Decodes a text that comes in parts and refuses what isn't in the expected encoding. A byte order mark is kept, so that offsets count all
 * characters of the file.
 */
export class Decoder {
  readonly #name: string;
  readonly #encoding: string;
  readonly #advice: Advice;
  readonly #decoder: TextDecoder;
  /** How many bytes a line feed has from its byte 0x0a on: in UTF-16LE a zero byte follows. */
  readonly #feedLength: number;
  #line = 1;
  #isAtStart = true;
  /** Whether a text that should be in another encoding than UTF-8 was checked for being UTF-8; its first line with more than ASCII is. */
  #isUtf8Checked: boolean;
  /** The first part that has bytes: the encoding is guessed from it. */
  #beginning: Uint8Array = new Uint8Array(0);

  /** `name` is what messages call the text. */
  constructor(name: string, encoding: string, advice: Advice = byOption) {
    this.#name = name;
    this.#encoding = encoding;
    this.#advice = advice;
    this.#isUtf8Checked = encoding === UTF_8;
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    this.#feedLength = encoding === 'utf-16le' ? 2 : 1;
  }

  /** Decodes the next part, line by line, so that a message can name the line of a wrong byte. */
  add(bytes: Uint8Array): string {
    if (this.#beginning.length === 0) this.#begin(bytes);
    let text = '';
    for (let from = 0; from < bytes.length; ) {
      const feed = bytes.indexOf(LINE_FEED, from);
      const end = feed < 0 ? bytes.length : Math.min(feed + this.#feedLength, bytes.length);
      const line = bytes.subarray(from, end);
      if (!this.#isUtf8Checked && line.some((byte) => byte > LAST_OF_ASCII)) {
        this.#isUtf8Checked = true;
        if (isPersianUtf8(bytes.subarray(from))) this.#refuse(UTF_8);
      }
      text += this.#decode(line, { stream: true });
      from = end;
    }
    return text;
  }

  /** What is left at the end; refuses a character that lacks its last byte. */
  end(): string {
    return this.#decode(new Uint8Array(0));
  }

  /** Keeps the first part, and refuses it if it is no text at all or UTF-16 whose bytes UTF-8 would accept. */
  #begin(bytes: Uint8Array): void {
    this.#beginning = bytes;
    const packed = packedReason(bytes, this.#name);
    if (packed !== null) throw new InputError(`${this.#name}: ${packed}`);
    const utf16 = this.#encoding === UTF_8 ? unmarkedUtf16(bytes) : null;
    if (utf16 !== null) this.#refuse(utf16);
  }

  #decode(bytes: Uint8Array, options?: { readonly stream: true }): string {
    let text: string;
    try {
      text = this.#decoder.decode(bytes, options);
    } catch {
      return this.#refuse(this.#encoding === UTF_8 ? likelyEncoding(this.#beginning) : null);
    }
    if (this.#isAtStart && text !== '') {
      this.#isAtStart = false;
      if (text.startsWith(SWAPPED_MARK)) this.#refuse(likelyEncoding(this.#beginning));
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line++;
    return text;
  }

  #refuse(likely: string | null): never {
    const shown = this.#encoding === UTF_8 ? 'UTF-8' : this.#encoding;
    const advice = likely === null ? '' : `; ${this.#advice(likely)}`;
    throw new InputError(`${this.#name}:${this.#line}: not ${shown}${advice}`);
  }
}
