/**
 * A log of edits on one text: packed integers while a pass writes, strings only when somebody reads.
 *
 * Edits are added in order and never overlap. `start` and `end` are UTF-16 offsets in the text that the pass was given;
 * `start === end` inserts.
 */

/** Replacement codes: 0–0xFFFF is one code unit, 0x10000 nothing, anything above a string in `#strings`. */
const NOTHING = 0x10000;
const FIRST_STRING = NOTHING + 1;

/** Confidence is kept in thousandths, or −1 if the rule has none to give. */
const NO_CONFIDENCE = -1;

/**
 * An edit is two integers: where it starts, and the rest packed: replacement, rule, length. What doesn't fit is in `#others`, and
 * the second integer is negative and says where. So a text that changes at every letter is as fast as memory is.
 */
const FIELDS = 2;
const CODE_BITS = 20;
const CODE_MASK = (1 << CODE_BITS) - 1;
const RULE_BITS = 6;
const RULE_MASK = (1 << RULE_BITS) - 1;
const LENGTH_SHIFT = CODE_BITS + RULE_BITS;
const LONGEST = 31;
/** The fields in that list. */
const END = 0;
const CODE = 1;
const RULE = 2;
const CONFIDENCE = 3;
const OTHER_FIELDS = 4;

const FIRST_FIELDS = 32 * FIELDS;
/** Memory that is never written costs nothing; copying does. */
const GROWTH = 4;

/** Above this many edits per unit the output is written unit by unit instead of cut from slices. */
const DENSE = 1 / 32;
/** A shorter text is never written that way: its array would cost more than the slices. */
const FEWEST_DENSE = 256;
/** The most arguments handed to String.fromCharCode at once: engines limit the stack. */
const CHUNK = 8192;
/** Most logs of a short text stay empty, and an array would cost more than everything else done to it. */
const NO_FIELDS = new Int32Array(0);
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

export class EditLog {
  /** How many edits the log holds. */
  length = 0;
  #fields: Int32Array = NO_FIELDS;
  readonly #strings: string[] = [];
  #codes: Map<string, number> | undefined;
  readonly #others: number[] = [];
  /** How much longer the edits make the text. */
  #growth = 0;

  /** Replaces `start`–`end` by one code unit. */
  put(start: number, end: number, unit: number, rule: number, confidence: number = NO_CONFIDENCE): void {
    this.#add(start, end, unit, 1, rule, confidence);
  }

  /** Removes `start`–`end`. */
  remove(start: number, end: number, rule: number, confidence: number = NO_CONFIDENCE): void {
    this.#add(start, end, NOTHING, 0, rule, confidence);
  }

  /** Replaces `start`–`end` by a string. */
  replace(start: number, end: number, text: string, rule: number, confidence: number = NO_CONFIDENCE): void {
    this.#add(start, end, this.#codeOf(text), text.length, rule, confidence);
  }

  /** Adds an edit of another log at this place. */
  copy(log: EditLog, index: number, start: number, end: number): void {
    const code = log.#code(index);
    const own = code < FIRST_STRING ? code : this.#codeOf(log.#strings[code - FIRST_STRING]!);
    this.#add(start, end, own, log.#lengthOf(code), log.rule(index), log.confidence(index));
  }

  /** Gives an edit another replacement of the same length. */
  rewrite(index: number, text: string): void {
    this.#set(index, this.start(index), this.end(index), this.#codeOf(text), this.rule(index), this.confidence(index));
  }

  start(index: number): number {
    return this.#fields[index * FIELDS]!;
  }

  end(index: number): number {
    const rest = this.#rest(index);
    return rest < 0 ? this.#others[~rest + END]! : this.start(index) + (rest >> LENGTH_SHIFT);
  }

  rule(index: number): number {
    const rest = this.#rest(index);
    return rest < 0 ? this.#others[~rest + RULE]! : (rest >> CODE_BITS) & RULE_MASK;
  }

  /** Thousandths, or −1. */
  confidence(index: number): number {
    const rest = this.#rest(index);
    return rest < 0 ? this.#others[~rest + CONFIDENCE]! : NO_CONFIDENCE;
  }

  replacement(index: number): string {
    const code = this.#code(index);
    if (code === NOTHING) return '';
    return code < NOTHING ? unitString(code) : this.#strings[code - FIRST_STRING]!;
  }

  /** The length of the replacement in code units, without making a string of it. */
  replacementLength(index: number): number {
    return this.#lengthOf(this.#code(index));
  }

  /** The text with all edits made; the very same string when there are none. */
  apply(text: string): string {
    if (this.length === 0) return text;
    return text.length >= FEWEST_DENSE && this.length > text.length * DENSE
      ? this.#applyDense(text)
      : this.#applySparse(text);
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

  #applyDense(text: string): string {
    const units = new Uint16Array(text.length + this.#growth);
    let at = 0;
    let kept = 0;
    for (let i = 0; i < this.length; i++) {
      const start = this.start(i);
      const rest = this.#rest(i);
      const code = rest < 0 ? this.#others[~rest + CODE]! : rest & CODE_MASK;
      while (kept < start) units[at++] = text.charCodeAt(kept++);
      if (code < NOTHING) units[at++] = code;
      else if (code > NOTHING) {
        const string = this.#strings[code - FIRST_STRING]!;
        for (let k = 0; k < string.length; k++) units[at++] = string.charCodeAt(k);
      }
      kept = rest < 0 ? this.#others[~rest + END]! : start + (rest >> LENGTH_SHIFT);
    }
    for (; kept < text.length; kept++) units[at++] = text.charCodeAt(kept);
    return stringOf(units);
  }

  #rest(index: number): number {
    return this.#fields[index * FIELDS + 1]!;
  }

  #code(index: number): number {
    const rest = this.#rest(index);
    return rest < 0 ? this.#others[~rest + CODE]! : rest & CODE_MASK;
  }

  #lengthOf(code: number): number {
    if (code === NOTHING) return 0;
    return code < NOTHING ? 1 : this.#strings[code - FIRST_STRING]!.length;
  }

  /** Each string is kept once: a list of many changes has few different ones. */
  #codeOf(text: string): number {
    if (text.length <= 1) return text === '' ? NOTHING : text.charCodeAt(0);
    this.#codes ??= new Map();
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = FIRST_STRING + this.#strings.push(text) - 1;
      this.#codes.set(text, code);
    }
    return code;
  }

  #add(start: number, end: number, code: number, length: number, rule: number, confidence: number): void {
    const index = this.length++;
    if (index * FIELDS === this.#fields.length) this.#enlarge();
    this.#set(index, start, end, code, rule, confidence);
    this.#growth += length - (end - start);
  }

  #set(index: number, start: number, end: number, code: number, rule: number, confidence: number): void {
    const at = index * FIELDS;
    const fits = end - start <= LONGEST && code <= CODE_MASK && confidence === NO_CONFIDENCE;
    this.#fields[at] = start;
    this.#fields[at + 1] = fits
      ? code | (rule << CODE_BITS) | ((end - start) << LENGTH_SHIFT)
      : ~(this.#others.push(end, code, rule, confidence) - OTHER_FIELDS);
  }

  #enlarge(): void {
    const larger = new Int32Array(Math.max(this.#fields.length * GROWTH, FIRST_FIELDS));
    larger.set(this.#fields);
    this.#fields = larger;
  }
}

const unitStrings: string[][] = [];

/** A code unit as a string; the same string each time, since a list of many changes has few different ones. */
export function unitString(unit: number): string {
  // In rows of 256: an array with large holes is slow.
  unitStrings[unit >> 8] ??= [];
  const row = unitStrings[unit >> 8]!;
  row[unit & 0xff] ??= String.fromCharCode(unit);
  return row[unit & 0xff]!;
}

/** Made once: for a short text, making one is most of the cost. */
let decoder: InstanceType<typeof TextDecoder> | undefined;

/** The string of these code units. */
function stringOf(units: Uint16Array): string {
  if (IS_LITTLE_ENDIAN) {
    try {
      // Several times as fast as the other way; it refuses lone surrogates.
      decoder ??= new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true });
      return decoder.decode(units);
    } catch {
      // The other way, then.
    }
  }
  let output = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    output += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return output;
}
