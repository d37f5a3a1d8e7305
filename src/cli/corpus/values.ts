import { EACH, type Field, type Step } from './field';

/** A value in a JSON text: the index of its field, and its place, end exclusive. */
export interface Value {
  readonly field: number;
  readonly start: number;
  readonly end: number;
}

export interface Values {
  /** In order of their places. A key that is written twice gives two values. */
  readonly values: readonly Value[];
  /** The fields whose path led somewhere, even if only to an empty array. */
  readonly reached: ReadonlySet<number>;
}

const NONE: readonly number[] = [];

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/**
 * Where the values of `fields` stand in `json`, which must be valid JSON.
 *
 * A record is edited in its own text, not parsed and written anew, so numbers beyond 2^53, the order of keys, doubled keys and
 * blanks are kept. The walk goes down only where a field leads and skips all else, so nesting costs no stack.
 */
export function valuesOf(json: string, fields: readonly Field[]): Values {
  const values: Value[] = [];
  const reached = new Set<number>();

  /** The fields of `alive` whose next step is this one. Mostly there are none, and then no array is made. */
  const led = (alive: readonly number[], depth: number, step: Step): readonly number[] => {
    let next = NONE;
    for (let at = 0; at < alive.length; at++) {
      const field = alive[at]!;
      if (fields[field]!.steps[depth] === step) next = next === NONE ? [field] : [...next, field];
    }
    return next;
  };

  /** Reads the value at `at`, to which the first `depth` steps of the fields `alive` lead; returns its end. */
  const read = (at: number, alive: readonly number[], depth: number): number => {
    const deeper = alive.filter((field) => fields[field]!.steps.length > depth);
    const char = json.charCodeAt(at);
    let end: number;
    if (deeper.length > 0 && char === 0x7b) end = readObject(at, deeper, depth);
    else if (deeper.length > 0 && char === 0x5b) end = readArray(at, deeper, depth);
    else end = endOfValue(json, at);
    for (const field of alive) {
      if (deeper.includes(field)) continue;
      reached.add(field);
      values.push({ field, start: at, end });
    }
    return end;
  };

  const readObject = (start: number, alive: readonly number[], depth: number): number => {
    let at = skipBlanks(json, start + 1);
    while (json.charCodeAt(at) === QUOTE) {
      const keyEnd = endOfString(json, at);
      const key = stringOf(json, at, keyEnd);
      at = skipBlanks(json, keyEnd);
      if (json.charCodeAt(at) === COLON) at = skipBlanks(json, at + 1);
      const next = led(alive, depth, key);
      at = skipBlanks(json, next === NONE ? endOfValue(json, at) : read(at, next, depth + 1));
      if (json.charCodeAt(at) === COMMA) at = skipBlanks(json, at + 1);
    }
    return at + 1;
  };

  const readArray = (start: number, alive: readonly number[], depth: number): number => {
    const next = led(alive, depth, EACH);
    if (next === NONE) return endOfValue(json, start);
    let at = skipBlanks(json, start + 1);
    if (json.charCodeAt(at) === 0x5d) for (const field of next) reached.add(field);
    while (json.charCodeAt(at) !== 0x5d) {
      at = skipBlanks(json, read(at, next, depth + 1));
      if (json.charCodeAt(at) === COMMA) at = skipBlanks(json, at + 1);
    }
    return at + 1;
  };

  read(
    skipBlanks(json, 0),
    fields.map((_, field) => field),
    0,
  );
  return { values: values.sort((a, b) => a.start - b.start), reached };
}

/** The string that a JSON string literal stands for. */
export function stringOf(json: string, start: number, end: number): string {
  const inner = json.slice(start + 1, end - 1);
  return inner.includes('\\') ? (JSON.parse(json.slice(start, end)) as string) : inner;
}

function endOfValue(json: string, start: number): number {
  let depth = 0;
  let at = start;
  for (;;) {
    const char = json.charCodeAt(at);
    if (char === QUOTE) at = endOfString(json, at);
    else if (char === 0x7b || char === 0x5b) {
      depth++;
      at++;
    } else if (char === 0x7d || char === 0x5d) {
      depth--;
      at++;
    } else if (depth > 0) at++;
    else return endOfScalar(json, at);
    if (depth === 0) return at;
  }
}

/** The end of a number or word. */
function endOfScalar(json: string, start: number): number {
  let at = start;
  while (at < json.length && !', \t\r\n]}'.includes(json[at]!)) at++;
  return at;
}

function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); ; at = json.indexOf('"', at + 1)) {
    let first = at;
    while (json.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((at - first) % 2 === 0) return at + 1;
  }
}

function skipBlanks(json: string, start: number): number {
  let at = start;
  for (;;) {
    const char = json.charCodeAt(at);
    if (char !== 0x20 && char !== 0x09 && char !== 0x0a && char !== 0x0d) return at;
    at++;
  }
}
