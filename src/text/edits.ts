import { enlarged, NO_INTEGERS } from './growing';

/** Replacement codes: 0–0xFFFF is one code unit, 0x10000 nothing, anything above a string in `#strings`. */
const NOTHING = 0x10000;
const FIRST_STRING = NOTHING + 1;

/** Confidence is kept in thousandths, or −1 if the rule has none to give. */
const NO_CONFIDENCE = -1;

/** The fields of an edit: where it starts and ends, its replacement code, and its confidence with the rule in the low bits. */
const START = 0;
const END = 1;
const CODE = 2;
const ORIGIN = 3;
const FIELDS = 4;
const RULE_BITS = 6;
const RULE_MASK = (1 << RULE_BITS) - 1;

/** Above this many edits per unit the output is written unit by unit instead of cut from slices. */
const DENSE = 1 / 32;
/** A shorter text is never written that way: its array would cost more than the slices. */
const FEWEST_DENSE = 256;

/**
 * A log of edits on one text: integers while a pass writes, strings only when somebody reads.
 *
 * Edits are added in order and never overlap. `start` and `end` are UTF-16 offsets in the text that the pass was given;
 * `start === end` inserts.
 */
export class EditLog {
  /** How many edits the log holds. */
  length = 0;
  #fields: Int32Array = NO_INTEGERS;
  readonly #strings: string[] = [];
  /** The length of all strings that were put in. */
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

  /** Several times as fast; `null` if the output has lone surrogates. */
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
    // The same string often comes many times running.
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
/** Made once: for a short text, making one is most of the cost. */
let decoder: InstanceType<typeof TextDecoder> | undefined;
