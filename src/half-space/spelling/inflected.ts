import { joinsNext } from '../../text/kinds';
import { ENDINGS, WRITTEN_ON } from '../grammar/affixes';
import type { Word } from '../words/word';

/** A word that was found, and the half-space before the ending with which it was found. */
export interface Inflected<Value> {
  readonly value: Value;
  /** Letters before the half-space of the ending; 0 when the word has no ending, or one that is written on. */
  readonly at: number;
  /** The rule that puts the half-space there. */
  readonly rule: number;
}

/** An ending; `rule`: the rule of the half-space before it, or `WRITTEN`. */
interface OwnEnding {
  readonly text: string;
  readonly rule: number;
}

const WRITTEN = -1;

/** The endings by their last letter, in the order in which they are tried. */
const ENDINGS_BY_LAST = /* @__PURE__ */ byLastLetter([
  ...ENDINGS,
  .../* @__PURE__ */ WRITTEN_ON.map((text) => ({ text, rule: WRITTEN })),
]);

function byLastLetter(endings: readonly OwnEnding[]): ReadonlyMap<number, readonly OwnEnding[]> {
  const groups = new Map<number, OwnEnding[]>();
  for (const ending of endings) {
    const last = ending.text.charCodeAt(ending.text.length - 1);
    groups.set(last, [...(groups.get(last) ?? []), ending]);
  }
  return groups;
}

/** A list of words, by their letters, looked up with or without an ending: پلتفرم, پلتفرم‌ها, پلتفرمی. */
export class InflectedWords<Value> {
  readonly #values = new Map<string, Value>();
  /** The first two letters of each: most words of a text begin otherwise and need no look-up. */
  readonly #beginnings = new Set<number>();
  readonly #shortest: number;

  /** `shortest`: the fewest letters of a word that may have an ending. */
  constructor(shortest: number) {
    this.#shortest = shortest;
  }

  set(letters: string, value: Value): void {
    this.#values.set(letters, value);
    this.#beginnings.add(beginningOf(letters.charCodeAt(0), letters.charCodeAt(1)));
  }

  /** Whether one of the words may begin like this one: `false` for most. */
  mayBegin({ letters, length }: Word): boolean {
    return length < 2 || this.#beginnings.has(beginningOf(letters[0]!, letters[1]!));
  }

  find(letters: string): Inflected<Value> | null {
    const value = this.#values.get(letters);
    if (value !== undefined) return { value, at: 0, rule: 0 };
    for (const { text, rule } of ENDINGS_BY_LAST.get(letters.charCodeAt(letters.length - 1)) ?? []) {
      const at = letters.length - text.length;
      if (at < this.#shortest || !letters.endsWith(text)) continue;
      const base = this.#values.get(letters.slice(0, at));
      if (base === undefined) continue;
      return { value: base, at: rule !== WRITTEN && joinsNext(letters.charCodeAt(at - 1)) ? at : 0, rule };
    }
    return null;
  }
}

/** In a word of one letter, the second is NaN and counts as 0. */
function beginningOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** How many letters stand before each place where two parts of a word meet: 3 and 7 in گفت‌وگوی‌مان. */
export function placesBetween(parts: readonly string[]): number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => {
    at += part.length;
    return at;
  });
}
