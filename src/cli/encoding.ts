import { TextDecoder } from 'node:util';
import { LINE_FEED } from '../text/units';
import { hintFor, isPacked, isPersianUtf8, nameOfLabel, UTF_8, unmarkedUtf16 } from './encoding-hint';
import { InputError } from './failure';

const LAST_OF_ASCII = 0x7f;

/** The name of an encoding by any label of the Encoding Standard: `cp1256` → `windows-1256`. */
export function encodingOf(label: string | undefined): string {
  if (label === undefined) return UTF_8;
  const encoding = nameOfLabel(label);
  if (encoding === null) {
    throw new InputError(
      `--encoding takes a label of the Encoding Standard, such as windows-1256 or utf-16le, not '${label}'`,
    );
  }
  return encoding;
}

/** What to do with a text that is in another encoding, by the name of that. */
export type Advice = (encoding: string) => string;

const byOption: Advice = (encoding) => `try --encoding ${encoding}`;

/** Decodes a text that comes in parts. A byte order mark stays, so that offsets are those of the file's characters. */
export class Decoder {
  readonly #name: string;
  readonly #encoding: string;
  readonly #advice: Advice;
  readonly #decoder: TextDecoder;
  /** From the byte of a line feed to the end of its character. */
  readonly #feedLength: number;
  #line = 1;
  #isAtStart = true;
  /** Whether the first line that isn't ASCII, of what should be another encoding, was looked at as UTF-8. */
  #isJudged: boolean;
  /** The first part that has bytes, for the hint. */
  #beginning: Uint8Array = new Uint8Array(0);

  /** `name` is that of the text in messages. */
  constructor(name: string, encoding: string, advice: Advice = byOption) {
    this.#name = name;
    this.#encoding = encoding;
    this.#advice = advice;
    this.#isJudged = encoding === UTF_8;
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    this.#feedLength = encoding === 'utf-16le' ? 2 : 1;
  }

  /** The next part, line by line, so that the line of a wrong byte is known. */
  add(bytes: Uint8Array): string {
    if (this.#beginning.length === 0) {
      this.#beginning = bytes;
      if (isPacked(bytes))
        throw new InputError(`${this.#name}: is packed; unpack it, or give it a name that ends in .gz`);
      if (this.#encoding === UTF_8 && unmarkedUtf16(bytes) !== null) this.#refuse(unmarkedUtf16(bytes));
    }
    let text = '';
    for (let from = 0; from < bytes.length; ) {
      const feed = bytes.indexOf(LINE_FEED, from);
      const end = feed < 0 ? bytes.length : Math.min(feed + this.#feedLength, bytes.length);
      const line = bytes.subarray(from, end);
      if (!this.#isJudged && line.some((byte) => byte > LAST_OF_ASCII)) {
        this.#isJudged = true;
        if (isPersianUtf8(bytes.subarray(from))) this.#refuse(UTF_8);
      }
      text += this.#decode(line, { stream: true });
      from = end;
    }
    return text;
  }

  /** What is left at the end; a character without its last byte is wrong. */
  end(): string {
    return this.#decode(new Uint8Array(0));
  }

  #decode(bytes: Uint8Array, options?: { readonly stream: true }): string {
    let text: string;
    try {
      text = this.#decoder.decode(bytes, options);
    } catch {
      return this.#refuse(this.#encoding === UTF_8 ? hintFor(this.#beginning) : null);
    }
    if (this.#isAtStart && text !== '') {
      this.#isAtStart = false;
      if (text.startsWith(SWAPPED_MARK)) this.#refuse(hintFor(this.#beginning));
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line++;
    return text;
  }

  #refuse(hint: string | null): never {
    const shown = this.#encoding === UTF_8 ? 'UTF-8' : this.#encoding;
    const advice = hint === null ? '' : `; ${this.#advice(hint)}`;
    throw new InputError(`${this.#name}:${this.#line}: not ${shown}${advice}`);
  }
}

/** A byte order mark whose bytes are the other way round, which is no character: UTF-16 is read in the wrong order. */
const SWAPPED_MARK = '\ufffe';
