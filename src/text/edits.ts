/**
 * A log of edits on one text: packed ints while a pass writes, strings only when somebody reads.
 *
 * Edits are added in order and never overlap. `start` and `end` are UTF-16 offsets in the text that the pass was given;
 * `start === end` inserts.
 */

const FIELDS = 5;
const START = 0;
const END = 1;
const REPLACEMENT = 2;
const RULE = 3;
const CONFIDENCE = 4;

/** Replacement codes: −1 is nothing, 0–0xFFFF one code unit, above that a string of the side list. */
const NOTHING = -1;
const FIRST_STRING = 0x10000;

/** Confidence as kept: thousandths, or −1 where the rule has none to give. */
const NO_CONFIDENCE = -1;

/** Above this many edits per unit the output is written unit by unit instead of cut from slices. */
const DENSE = 1 / 64;
/** The most arguments handed to String.fromCharCode at once: engines limit the stack. */
const CHUNK = 8192;
/** Most logs stay empty: they get room when it is asked for. */
const NO_FIELDS = new Int32Array(0);
const LEAST_FIELDS = 16 * FIELDS;
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

export class EditLog {
  /** How many edits the log holds. */
  length = 0;
  #fields = NO_FIELDS;
  readonly #strings: string[] = [];

  /** Replaces `start`–`end` by one code unit. */
  put(start: number, end: number, unit: number, rule: number, confidence: number = NO_CONFIDENCE): void {
    this.#add(start, end, unit, rule, confidence);
  }

  /** Removes `start`–`end`. */
  remove(start: number, end: number, rule: number, confidence: number = NO_CONFIDENCE): void {
    this.#add(start, end, NOTHING, rule, confidence);
  }

  /** Replaces `start`–`end` by a string. */
  replace(start: number, end: number, text: string, rule: number, confidence: number = NO_CONFIDENCE): void {
    if (text.length === 0) this.#add(start, end, NOTHING, rule, confidence);
    else if (text.length === 1) this.#add(start, end, text.charCodeAt(0), rule, confidence);
    else this.#add(start, end, FIRST_STRING + this.#strings.push(text) - 1, rule, confidence);
  }

  start(index: number): number {
    return this.#fields[index * FIELDS + START]!;
  }

  end(index: number): number {
    return this.#fields[index * FIELDS + END]!;
  }

  rule(index: number): number {
    return this.#fields[index * FIELDS + RULE]!;
  }

  /** Thousandths, or −1. */
  confidence(index: number): number {
    return this.#fields[index * FIELDS + CONFIDENCE]!;
  }

  replacement(index: number): string {
    const code = this.#fields[index * FIELDS + REPLACEMENT]!;
    if (code === NOTHING) return '';
    return code < FIRST_STRING ? unitString(code) : this.#strings[code - FIRST_STRING]!;
  }

  /** Length of the replacement in code units, without making a string of it. */
  replacementLength(index: number): number {
    const code = this.#fields[index * FIELDS + REPLACEMENT]!;
    if (code === NOTHING) return 0;
    return code < FIRST_STRING ? 1 : this.#strings[code - FIRST_STRING]!.length;
  }

  /** The text with all edits made; the very same string when there are none. */
  apply(text: string): string {
    if (this.length === 0) return text;
    return this.length > text.length * DENSE ? this.#applyDense(text) : this.#applySparse(text);
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
    const fields = this.#fields;
    let length = text.length;
    for (let i = 0; i < this.length; i++) length += this.replacementLength(i) - (this.end(i) - this.start(i));
    const units = new Uint16Array(length);
    let at = 0;
    let kept = 0;
    for (let field = 0; field < this.length * FIELDS; field += FIELDS) {
      for (const start = fields[field + START]!; kept < start; kept++) units[at++] = text.charCodeAt(kept);
      const code = fields[field + REPLACEMENT]!;
      if (code >= FIRST_STRING) {
        const string = this.#strings[code - FIRST_STRING]!;
        for (let k = 0; k < string.length; k++) units[at++] = string.charCodeAt(k);
      } else if (code !== NOTHING) units[at++] = code;
      kept = fields[field + END]!;
    }
    for (; kept < text.length; kept++) units[at++] = text.charCodeAt(kept);
    return stringOf(units);
  }

  #add(start: number, end: number, replacement: number, rule: number, confidence: number): void {
    const at = this.length * FIELDS;
    if (at === this.#fields.length) {
      const larger = new Int32Array(Math.max(at * 2, LEAST_FIELDS));
      larger.set(this.#fields);
      this.#fields = larger;
    }
    this.#fields[at + START] = start;
    this.#fields[at + END] = end;
    this.#fields[at + REPLACEMENT] = replacement;
    this.#fields[at + RULE] = rule;
    this.#fields[at + CONFIDENCE] = confidence;
    this.length++;
  }
}

const unitStrings: string[] = [];

/** A code unit as a string; the same string each time, since an account of many changes has few different ones. */
export function unitString(unit: number): string {
  unitStrings[unit] ??= String.fromCharCode(unit);
  return unitStrings[unit]!;
}

/** The string of these code units. */
function stringOf(units: Uint16Array): string {
  // Several times as fast as the other way, but it would turn a lone surrogate into U+FFFD.
  if (IS_LITTLE_ENDIAN && !hasSurrogate(units)) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
  let output = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    output += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return output;
}

function hasSurrogate(units: Uint16Array): boolean {
  for (let i = 0; i < units.length; i++) if ((units[i]! & 0xf800) === 0xd800) return true;
  return false;
}

/**
 * One log for two passes in a row: `first` leads from `source` to a middle text, `second` from there on.
 *
 * Edits that overlap in the middle text become one, with the later pass's rule and confidence; one that would put
 * back what stood in the source is left out.
 */
export function compose(source: string, first: EditLog, second: EditLog): EditLog {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed = new EditLog();
  /** A kept unit before the next edit of `first` stands at source + shift in the middle text. */
  let shift = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const firstStart = i < first.length ? first.start(i) + shift : Number.POSITIVE_INFINITY;
    const firstEnd = i < first.length ? firstStart + first.replacementLength(i) : Number.POSITIVE_INFINITY;
    const secondStart = j < second.length ? second.start(j) : Number.POSITIVE_INFINITY;
    const secondEnd = j < second.length ? second.end(j) : Number.POSITIVE_INFINITY;
    // Two that are both empty and stand at one place have no order of their own: they meet.
    const meet =
      (firstStart < secondEnd && secondStart < firstEnd) || (firstStart === secondEnd && secondStart === firstEnd);
    if (!meet && firstEnd <= secondStart) {
      composed.replace(first.start(i), first.end(i), first.replacement(i), first.rule(i), first.confidence(i));
      shift += growth(first, i);
      i++;
    } else if (!meet) {
      const start = secondStart - shift;
      const end = secondEnd - shift;
      composed.replace(start, end, second.replacement(j), second.rule(j), second.confidence(j));
      j++;
    } else {
      const start = Math.min(firstStart, secondStart);
      const sourceStart = start - shift;
      const rule = second.rule(j);
      const confidence = second.confidence(j);
      const i0 = i;
      const j0 = j;
      // Edits of one log never overlap each other, so each next one is tested against the other log's last.
      let reachedFirst = firstEnd;
      let reachedSecond = secondEnd;
      shift += growth(first, i++);
      j++;
      for (;;) {
        if (i < first.length && first.start(i) + shift < reachedSecond) {
          reachedFirst = first.start(i) + shift + first.replacementLength(i);
          shift += growth(first, i++);
        } else if (j < second.length && second.start(j) < reachedFirst) {
          reachedSecond = second.end(j++);
        } else break;
      }
      const end = Math.max(reachedFirst, reachedSecond);
      const sourceEnd = end - shift;
      const middle = applyRange(source, sourceStart, sourceEnd, first, i0, i, 0);
      const after = applyRange(middle, 0, middle.length, second, j0, j, start);
      if (source.slice(sourceStart, sourceEnd) !== after)
        composed.replace(sourceStart, sourceEnd, after, rule, confidence);
    }
  }
  return composed;
}

/** By how much an edit lengthens the text. */
function growth(log: EditLog, index: number): number {
  return log.replacementLength(index) - (log.end(index) - log.start(index));
}

/** `text` from `start` to `end` with some edits of a log made, whose offsets count from `origin` before the text. */
function applyRange(
  text: string,
  start: number,
  end: number,
  log: EditLog,
  from: number,
  to: number,
  origin: number,
): string {
  let output = '';
  let kept = start;
  for (let i = from; i < to; i++) {
    output += text.slice(kept, log.start(i) - origin) + log.replacement(i);
    kept = log.end(i) - origin;
  }
  return output + text.slice(kept, end);
}
