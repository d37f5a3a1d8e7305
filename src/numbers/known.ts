import { ZWNJ } from '../text/units';
import { COMPANIONS } from './companions';
import { isPlain } from './spelling';
import { NUMBER_WORDS } from './words';

/**
 * A word of a text is looked up only if it begins like one in the tables: most don't, and to look one up takes a string.
 *
 * Here is, for each pair of first letters, which third letters may follow: a bit for each value of their five low bits.
 */
let beginnings: Uint32Array | undefined;

const ANY_THIRD = 0xffffffff;

/** Whether the word of `text` from `start` to `end` may be in the tables or begin with a word of them; if not, that is sure. */
export function mayBeKnown(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  if (!isPlain[first] || (second !== 0 && !isPlain[second])) return true;
  beginnings ??= beginningsOfWords();
  const thirds = beginnings[key(first, second)]!;
  let at = start + 2;
  if (text.charCodeAt(at) === ZWNJ) at++;
  if (at >= end || thirds === 0) return thirds !== 0;
  const third = text.charCodeAt(at);
  return !isPlain[third] || ((thirds >>> (third & 31)) & 1) === 1;
}

function beginningsOfWords(): Uint32Array {
  const all = new Uint32Array(0x4000);
  const add = (word: string): void => {
    all[key(word.charCodeAt(0), word.charCodeAt(1))]! |= word.length < 3 ? ANY_THIRD : 1 << (word.charCodeAt(2) & 31);
  };
  for (const words of [NUMBER_WORDS, COMPANIONS]) for (const word of words.keys()) add(word);
  // A number word may have a و glued before it: «وسه».
  for (const word of NUMBER_WORDS.keys()) add(`و${word}`);
  return all;
}

/** The low seven bits of both letters. Two pairs with the same key cost a look-up and nothing else. */
function key(first: number, second: number): number {
  return ((first & 0x7f) << 7) | (second & 0x7f);
}
