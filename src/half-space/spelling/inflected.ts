import { joinsNext } from '../../text/kinds';
import { HEH, YEH } from '../../text/units';
import { ATTACHED_ENDINGS, ENDINGS, PERSONS } from '../grammar/affixes';
import type { Word } from '../words/word';

/** A word that was found, perhaps with an ending. */
export interface Inflected<Value> {
  readonly value: Value;
  /** How many letters stand before the ending; 0 where the word has none. */
  readonly at: number;
  /** The rule that puts a half-space there, or `ATTACHED`. */
  readonly rule: number;
}

/** An ending that such a word may have. */
interface OwnEnding {
  readonly text: string;
  /** The rule of the half-space before it, or `ATTACHED`. */
  readonly rule: number;
}

/**
 * In place of a rule: the ending is attached, without a half-space, unless grammar wants one there as in any other word. That is so for
 * the ی of an ezafe after a silent ه.
 */
export const ATTACHED = -1;

/**
 * What may be a spoken plural with its ezafe or person after a letter other than ه and ی, where ای and the like are no endings: پلتفرمای ما and
 * پلتفرماش are پلتفرم‌های ما and پلتفرم‌هایش. گزارشات (reports) is the Arabic plural.
 */
const SPOKEN_PLURALS = 'ای ام ات اش'.split(' ');

/** The endings by their last letter, in the order in which they are tried: those with a half-space come first. */
const ENDINGS_BY_LAST = /* @__PURE__ */ byLastLetter([
  ...ENDINGS,
  .../* @__PURE__ */ ATTACHED_ENDINGS.map((text) => ({ text, rule: ATTACHED })),
]);

function byLastLetter(endings: readonly OwnEnding[]): ReadonlyMap<number, readonly OwnEnding[]> {
  const groups = new Map<number, OwnEnding[]>();
  for (const ending of endings) {
    const last = ending.text.charCodeAt(ending.text.length - 1);
    groups.set(last, [...(groups.get(last) ?? []), ending]);
  }
  return groups;
}

/** A list of words that are found with any ending: of پلتفرم (platform) also پلتفرم‌ها and پلتفرمی. Without half-spaces, as letters. */
export class InflectedWords<Value> {
  readonly #values = new Map<string, Value>();
  /** The first two letters of each word, in one number: most words of a text begin otherwise and need no look-up. */
  readonly #beginnings = new Set<number>();
  readonly #shortest: number;

  /** `shortest`: the fewest letters of a word that may have an ending. */
  constructor(shortest: number) {
    this.#shortest = shortest;
  }

  set(letters: string, value: Value): void {
    this.#values.set(withoutEzafeSign(letters), value);
    this.#beginnings.add(beginningOf(letters.charCodeAt(0), letters.charCodeAt(1)));
  }

  /** Whether one of the listed words begins with the same two letters; `false` for most words of a text. */
  mayBegin({ letters, length }: Word): boolean {
    return length < 2 || this.#beginnings.has(beginningOf(letters[0]!, letters[1]!));
  }

  /** The listed word that the letters are, as they stand or before an ending; `null` for any other letters. */
  find(string: string): Inflected<Value> | null {
    const letters = withoutEzafeSign(string);
    const value = this.#values.get(letters);
    if (value !== undefined) return { value, at: 0, rule: 0 };
    for (const { text, rule } of ENDINGS_BY_LAST.get(letters.charCodeAt(letters.length - 1)) ?? []) {
      const at = letters.length - text.length;
      if (at < this.#shortest || !letters.endsWith(text)) continue;
      const base = this.#values.get(letters.slice(0, at));
      if (base === undefined) continue;
      const last = letters.charCodeAt(at - 1);
      // After another letter than ه, both پلتفرم‌شان and پلتفرمشان are right (the style of `persons`).
      const isOwned = last !== HEH && PERSONS.includes(text);
      const isSpokenPlural = last !== HEH && last !== YEH && SPOKEN_PLURALS.includes(text);
      const isAttached = isOwned || isSpokenPlural || !joinsNext(last);
      return { value: base, at, rule: isAttached ? ATTACHED : rule };
    }
    return null;
  }
}

/** خانۀ (the house of) is found as خانهٔ is, whose sign is a mark and no letter. */
function withoutEzafeSign(letters: string): string {
  return letters.replace(/\u06c0$/, 'ه');
}

/** Two letters in one number. In a word of one letter the second is NaN, which counts as 0. */
function beginningOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** How many letters stand before each place where two parts of a word meet: 3 and 7 for گفت, وگوی, مان. */
export function placesBetween(parts: readonly string[]): number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => {
    at += part.length;
    return at;
  });
}
