import {
  BACKSLASH,
  CARRIAGE_RETURN,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  LINE_FEED,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  TAB,
} from '../../text/units';
import { EACH, type Field, type Step } from './field';

/** A value in a JSON text that one of the fields leads to. */
export interface Value {
  /** The index of the field in the list of fields. */
  readonly field: number;
  /** Its index in each of the arrays on the way to it. */
  readonly indices: readonly number[];
  readonly start: number;
  readonly end: number;
}

export interface Values {
  /** In the order of the text. A key that is written twice gives two values. */
  readonly values: readonly Value[];
  /** The indices of the fields whose path led somewhere, even if only to an empty array. */
  readonly reached: ReadonlySet<number>;
}

const NONE: readonly number[] = [];

/**
 * Finds where the values of `fields` stand in `json`, which must be valid JSON.
 *
 * A record is edited in its own text and not parsed and written anew, so that numbers beyond 2^53, the order of keys, doubled keys and
 * blanks are kept. The walk calls itself only where a field leads and scans past all else, so deep nesting can't exhaust the stack.
 */
export function valuesOf(json: string, fields: readonly Field[]): Values {
  return new Walk(json, fields).read();
}

/** A walk through a record. In its functions `alive` are the fields whose first `depth` steps have led to the current value. */
class Walk {
  readonly #json: string;
  readonly #fields: readonly Field[];
  readonly #values: Value[] = [];
  readonly #reached = new Set<number>();
  /** The index in each array that the walk is in. */
  readonly #indices: number[] = [];

  constructor(json: string, fields: readonly Field[]) {
    this.#json = json;
    this.#fields = fields;
  }

  read(): Values {
    const alive = this.#fields.map((_, field) => field);
    this.#value(skipBlanks(this.#json, 0), alive, 0);
    return { values: this.#values.sort((a, b) => a.start - b.start), reached: this.#reached };
  }

  /** Reads the value at `start`; returns its end, as the functions below do. */
  #value(start: number, alive: readonly number[], depth: number): number {
    const deeper = alive.filter((field) => this.#fields[field]!.steps.length > depth);
    const end = deeper.length === 0 ? endOfValue(this.#json, start) : this.#inside(start, deeper, depth);
    for (const field of alive) {
      if (deeper.includes(field)) continue;
      this.#reached.add(field);
      this.#values.push({ field, indices: [...this.#indices], start, end });
    }
    return end;
  }

  #inside(start: number, alive: readonly number[], depth: number): number {
    const char = this.#json.charCodeAt(start);
    if (char === OPEN_BRACE) return this.#object(start, alive, depth);
    return char === OPEN_BRACKET ? this.#array(start, alive, depth) : endOfValue(this.#json, start);
  }

  #object(start: number, alive: readonly number[], depth: number): number {
    const json = this.#json;
    let at = skipBlanks(json, start + 1);
    while (json.charCodeAt(at) === QUOTE) {
      const keyEnd = endOfString(json, at);
      const key = stringOf(json, at, keyEnd);
      at = skipMark(json, skipBlanks(json, keyEnd), COLON);
      const led = this.#led(alive, depth, key);
      at = skipBlanks(json, led === NONE ? endOfValue(json, at) : this.#value(at, led, depth + 1));
      at = skipMark(json, at, COMMA);
    }
    return at + 1;
  }

  #array(start: number, alive: readonly number[], depth: number): number {
    const json = this.#json;
    const led = this.#led(alive, depth, EACH);
    if (led === NONE) return endOfValue(json, start);
    let at = skipBlanks(json, start + 1);
    if (json.charCodeAt(at) === CLOSE_BRACKET) for (const field of led) this.#reached.add(field);
    const level = this.#indices.push(0) - 1;
    while (json.charCodeAt(at) !== CLOSE_BRACKET) {
      at = skipMark(json, skipBlanks(json, this.#value(at, led, depth + 1)), COMMA);
      this.#indices[level]!++;
    }
    this.#indices.pop();
    return at + 1;
  }

  /** The fields whose next step is this one. Mostly there are none: that is always the array `NONE`, so that none has to be made. */
  #led(alive: readonly number[], depth: number, step: Step): readonly number[] {
    let led = NONE;
    for (const field of alive) {
      if (this.#fields[field]!.steps[depth] === step) led = led === NONE ? [field] : [...led, field];
    }
    return led;
  }
}

/** The string that a JSON string literal stands for. */
export function stringOf(json: string, start: number, end: number): string {
  const inner = json.slice(start + 1, end - 1);
  return inner.includes('\\') ? (JSON.parse(json.slice(start, end)) as string) : inner;
}

/** The end of any value, with all that is nested in it. */
function endOfValue(json: string, start: number): number {
  let depth = 0;
  let at = start;
  for (;;) {
    const char = json.charCodeAt(at);
    if (char === QUOTE) at = endOfString(json, at);
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      depth++;
      at++;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      depth--;
      at++;
    } else if (depth > 0) at++;
    else return endOfScalar(json, at);
    if (depth === 0) return at;
  }
}

/** The end of a number or of `true`, `false` or `null`. */
function endOfScalar(json: string, start: number): number {
  let at = start;
  while (at < json.length && !', \t\r\n]}'.includes(json[at]!)) at++;
  return at;
}

/** The end of a string: behind the first quote with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); ; at = json.indexOf('"', at + 1)) {
    let firstBackslash = at;
    while (json.charCodeAt(firstBackslash - 1) === BACKSLASH) firstBackslash--;
    if ((at - firstBackslash) % 2 === 0) return at + 1;
  }
}

/** Skips a colon or comma, if one stands here, and the blanks after it. */
function skipMark(json: string, at: number, mark: number): number {
  return json.charCodeAt(at) === mark ? skipBlanks(json, at + 1) : at;
}

function skipBlanks(json: string, start: number): number {
  let at = start;
  for (;;) {
    const char = json.charCodeAt(at);
    if (char !== SPACE && char !== TAB && char !== LINE_FEED && char !== CARRIAGE_RETURN) return at;
    at++;
  }
}
