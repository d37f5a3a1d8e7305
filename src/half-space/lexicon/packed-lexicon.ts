/**
 * The form in which the lexicon is shipped: sorted words in printable ASCII, each written as its difference from the one before, and their classes in
 * a list of their own, since they would compress worse among the words.
 *
 * A word is one sign for how many letters the word before it loses at its end, then the letters that come instead. Letters are written as
 * A–Z a–z in the order of ALPHABET, half-spaces as the letter after them, signs are other printable characters, so no separator is needed.
 *
 * A class is which of the values that words of the lexicon have (without the places of half-spaces, which the letters show). Words that end in
 * the same letter, and are compounds or not, often have the same few classes; so the number that is written is the place of the class among those of
 * such words, most frequent first, as counted so far.
 *
 * The forge writes this form (`src/forge/half-space/lexicon-table.ts`), `lexicon.ts` reads it.
 */
import { type PackedPairs, unpackPairs } from '../words/packed-numbers';
import { LONGEST_WORD } from '../words/word';
import { MOST_POSITIONS, withHalfSpaceAt } from './classes';

/** A lexicon as it is shipped. */
export interface PackedLexicon {
  readonly words: string;
  /** The place of each word's class in its ranking. */
  readonly classes: PackedPairs;
  /** The value of each class, most frequent first. */
  readonly values: readonly number[];
  /** How many words there are. */
  readonly size: number;
}

/** The letters that words of the lexicon are made of. */
export const ALPHABET = 'آأؤإئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگیءةۀًَُِّْٔ';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** What is written for a half-space. */
const HALF_SPACE = LETTERS[ALPHABET.length]!;
/** Printable ASCII without letters, quotes, backslash and what is special in a template literal. */
const SIGNS = '!#%&()*+,-./0123456789:;<=>?@[]^_{|}~ ';

/** A word as it is written after one that loses `lost` letters and half-spaces: `rest` is what comes instead. */
export function encodeWord(lost: number, rest: string): string {
  let encoded = SIGNS[lost]!;
  for (const letter of rest) {
    const index = ALPHABET.indexOf(letter);
    if (index < 0 && letter !== '\u200c')
      throw new Error(`no such letter in the lexicon's alphabet: ${letter} in ${rest}`);
    encoded += index < 0 ? HALF_SPACE : LETTERS[index];
  }
  return encoded;
}

/** The classes of words of one kind, most frequent first, as counted so far. */
export class Ranking {
  readonly #ranked: Uint8Array;
  readonly #counts: Uint16Array;

  constructor(classes: number) {
    this.#ranked = Uint8Array.from({ length: classes }, (_, classIndex) => classIndex);
    this.#counts = new Uint16Array(classes);
  }

  placeOf(classIndex: number): number {
    return this.#ranked.indexOf(classIndex);
  }

  /** The class at a place, which is counted once more. */
  count(place: number): number {
    const ranked = this.#ranked;
    const counts = this.#counts;
    const classIndex = ranked[place]!;
    const count = ++counts[classIndex]!;
    let to = place;
    for (; to > 0 && counts[ranked[to - 1]!]! < count; to--) ranked[to] = ranked[to - 1]!;
    ranked[to] = classIndex;
    return classIndex;
  }
}

/** The rankings, by the last letter of words as it is written here and by whether they are compounds. */
export function createRankings(classes: number): (lastLetter: number, isCompound: boolean) => Ranking {
  const rankings: Ranking[] = [];
  return (lastLetter, isCompound) => (rankings[2 * lastLetter + Number(isCompound)] ??= new Ranking(classes));
}

/** Calls `visit` for each word; `shared` is how many letters it has in common with the beginning of the one before it. */
export function unpack(
  { words, classes, values, size }: PackedLexicon,
  visit: (letters: Uint16Array, length: number, shared: number, value: number) => void,
): void {
  const sign = new Uint8Array(128);
  for (let i = 0; i < SIGNS.length; i++) sign[SIGNS.charCodeAt(i)] = i;
  const unit = new Uint16Array(128);
  for (let i = 0; i < ALPHABET.length; i++) unit[LETTERS.charCodeAt(i)] = ALPHABET.charCodeAt(i);
  const halfSpace = HALF_SPACE.charCodeAt(0);
  const rankingOf = createRankings(values.length);
  const places = unpackPairs(classes, size);
  const letters = new Uint16Array(LONGEST_WORD);
  let length = 0;
  // How many letters stand before each half-space.
  const cuts = new Uint8Array(MOST_POSITIONS);
  let cutCount = 0;
  let at = 0;
  for (let word = 0; word < size; word++) {
    for (let lost = sign[words.charCodeAt(at++)]!; lost > 0; lost--) {
      if (cutCount > 0 && cuts[cutCount - 1] === length) cutCount--;
      else length--;
    }
    const shared = length;
    for (; at < words.length; at++) {
      const code = words.charCodeAt(at);
      if (code === halfSpace) cuts[cutCount++] = length;
      else if (unit[code]! > 0) letters[length++] = unit[code]!;
      else break;
    }
    let value = values[rankingOf(words.charCodeAt(at - 1), cutCount > 0).count(places[word]!)]!;
    for (let i = 0; i < cutCount; i++) value = withHalfSpaceAt(value, cuts[i]!, i);
    visit(letters, length, shared, value);
  }
}
