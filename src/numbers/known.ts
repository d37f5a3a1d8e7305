import { COMPANIONS } from './company';
import { NUMBER_WORDS } from './words';

/**
 * A word of running text is looked up only when it begins like one of the tables: most don't, and a look-up costs a string.
 * One bit for each pair of first letters.
 */
let beginnings: Uint8Array | undefined;

/** Persian letters as the tables spell them; a word with anything else in it is folded first. */
const isPlain = new Uint8Array(0x700);
for (const letter of 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیأإؤئءة') isPlain[letter.charCodeAt(0)] = 1;

/** Whether the word of `text` from `start` to `end` may be one of the tables, or begin with one. */
export function mayBeKnown(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  if (isPlain[first] !== 1 || (second !== 0 && isPlain[second] !== 1)) return true;
  return beginningsOfWords()[key(first, second)] === 1;
}

function beginningsOfWords(): Uint8Array {
  if (beginnings !== undefined) return beginnings;
  beginnings = new Uint8Array(0x4000);
  for (const words of [NUMBER_WORDS, COMPANIONS]) {
    for (const word of words.keys()) beginnings[key(word.charCodeAt(0), word.charCodeAt(1) || 0)] = 1;
  }
  // «وسه»: a number word with و in front.
  for (const word of NUMBER_WORDS.keys()) beginnings[key('و'.charCodeAt(0), word.charCodeAt(0))] = 1;
  return beginnings;
}

/** The low seven bits of both letters: what falls together costs a look-up and nothing else. */
function key(first: number, second: number): number {
  return ((first & 0x7f) << 7) | (second & 0x7f);
}
