import { enlarged, NO_INTEGERS } from './growing';

/** The replacement of an edit as an integer: up to 0xFFFF it is one code unit, 0x10000 is nothing, and above that is a string in `#strings`. */
const NOTHING = 0x10000;
const FIRST_STRING = NOTHING + 1;

/** Confidence is kept in thousandths; this stands for that of a rule that has none. */
const NO_CONFIDENCE = -1;

/** The integers of an edit: its start, its end, its replacement, and its origin, which is its confidence with the rule in the low bits. */
const START = 0;
const END = 1;
const CODE = 2;
const ORIGIN = 3;
const FIELDS = 4;
const RULE_BITS = 6;
const RULE_MASK = (1 << RULE_BITS) - 1;

/** With more edits per unit than this, the output is written unit by unit and not put together from slices. */
const DENSE = 1 / 32;
/** In a shorter text an array of units would cost more than the slices. */
const FEWEST_DENSE = 256;

/**
 * A log of the edits that a pass makes on a text. They are kept as integers, and strings are made only when somebody reads them.
 *
 * Edits are added in order and never overlap. `start` and `end` are UTF-16 offsets in the text that the pass was given; if they are equal,
 * the edit is an insertion.
 */
export class EditLog {
  /** How many edits the log holds. */
  length = 0;
  #fields: Int32Array = NO_INTEGERS;
  readonly #strings: string[] = [];
  /** The length of all strings that were put in, to know how long the output may be. */
  #added = 0;

  /** Replaces `start`–`end` by one code unit. */
  put(start: number, end: number, unit: number, rule: number, confidence?: number): void {
    this.#add(start, end, unit, rule, confidence);
  }

  /** Removes `start`–`end`. */
  remove(start: number, end: number, rule: number, confidence?: number): void {
    this.#add(start, end, NOTHING, rule, confidence);
  }

  /** Replaces `start`–`end` by a string. */
  replace(start: number, end: number, text: string, rule: number, confidence?: number): void {
    this.#add(start, end, this.#codeOf(text), rule, confidence);
    this.#added += text.length;
  }

  /** Gives an edit another replacement of the same length. */
  rewrite(index: number, text: string): void {
    this.#fields[index * FIELDS + CODE] = this.#codeOf(text);
  }

  start(index: number): number {
    return this.#fields[index * FIELDS + START]!;
  }

  end(index: number): number {
    return this.#fields[index * FIELDS + END]!;
  }

  rule(index: number): number {
    return this.#fields[index * FIELDS + ORIGIN]! & RULE_MASK;
  }

  /** Thousandths, or −1. */
  confidence(index: number): number {
    return this.#fields[index * FIELDS + ORIGIN]! >> RULE_BITS;
  }

  replacement(index: number): string {
    const code = this.#fields[index * FIELDS + CODE]!;
    if (code === NOTHING) return '';
    return code < NOTHING ? String.fromCharCode(code) : this.#strings[code - FIRST_STRING]!;
  }

  /** The text with all edits made; the very same string when there are none. */
  apply(text: string): string {
    if (this.length === 0) return text;
    const isDense = text.length >= FEWEST_DENSE && this.length > text.length * DENSE;
    return (isDense ? this.#applyDense(text) : null) ?? this.#applySparse(text);
  }

  #applySparse(text: string): string {
    let output = '';
    let kept = 0;
    for (let i = 0; i < this.length; i++) {
      output += text.slice(kept, this.start(i)) + this.replacement(i);
      kept = this.end(i);
    }
    return output + text.slice(kept);
  }

  /** Several times as fast when there are many edits; `null` if the output has lone surrogates, which a decoder refuses. */
  #applyDense(text: string): string | null {
    const fields = this.#fields;
    const units = new Uint16Array(text.length + this.length + this.#added);
    let at = 0;
    let kept = 0;
    for (let i = 0; i < this.length * FIELDS; i += FIELDS) {
      const start = fields[i + START]!;
      const code = fields[i + CODE]!;
      while (kept < start) units[at++] = text.charCodeAt(kept++);
      if (code < NOTHING) units[at++] = code;
      else if (code > NOTHING) {
        const string = this.#strings[code - FIRST_STRING]!;
        for (let k = 0; k < string.length; k++) units[at++] = string.charCodeAt(k);
      }
      kept = fields[i + END]!;
    }
    for (; kept < text.length; kept++) units[at++] = text.charCodeAt(kept);
    try {
      decoder ??= new TextDecoder(IS_LITTLE_ENDIAN ? 'utf-16le' : 'utf-16be', { fatal: true, ignoreBOM: true });
      return decoder.decode(units.subarray(0, at));
    } catch {
      return null;
    }
  }

  #codeOf(text: string): number {
    if (text.length <= 1) return text === '' ? NOTHING : text.charCodeAt(0);
    // The same string often comes many times in a row.
    if (this.#strings.at(-1) !== text) this.#strings.push(text);
    return FIRST_STRING + this.#strings.length - 1;
  }

  #add(start: number, end: number, code: number, rule: number, confidence: number = NO_CONFIDENCE): void {
    const at = this.length++ * FIELDS;
    if (at === this.#fields.length) this.#fields = enlarged(this.#fields);
    this.#fields[at + START] = start;
    this.#fields[at + END] = end;
    this.#fields[at + CODE] = code;
    this.#fields[at + ORIGIN] = (confidence << RULE_BITS) | rule;
  }
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** Made only once, since making one costs more than decoding a short text. */
let decoder: InstanceType<typeof TextDecoder> | undefined;
