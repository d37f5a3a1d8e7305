import { joinsNext } from '../../text/kinds';
import { BEH, HEH } from '../../text/units';
import { TAKES_ENDINGS } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { endsInPlural } from './plural-or-singular';
import { isSpokenNoun } from './silent-heh';
import { isParticiple } from './verbs';

/**
 * The plurals in های of nouns that nobody knows, most of them loanwords: پپتیدهای, ددلاین‌های. Their letters might as well be a word in ه with ‌ای,
 * but nearly all words in ه are known.
 */

const PLURAL_LENGTH = 3;
/** Such a noun has so many letters at least: Shanghai, Anhui and the like are no plurals. */
const SHORTEST_NOUN = 4;
/** A word in ه that another one ends in has so many letters at least, and so many where the other one isn't known. */
const SHORTEST_TAIL = 3;
const SHORTEST_TAIL_OF_UNKNOWN = 4;

/** Where such a plural begins: 6 in ددلاین|های; 0 for other words. After a letter that doesn't join it needs no half-space: پپتیدهای. */
export function startOfUnknownPlural(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const at = length - PLURAL_LENGTH;
  if (at < SHORTEST_NOUN || !endsInPlural(word)) return 0;
  if ([at, at + 1, length].some((end) => lexicon.valueOf(word, end) !== 0)) return 0;
  // «گرانبهای»: of a price; an adjective in انه is made of any person, مزورانه‌ای.
  if (letters[at - 1] === BEH || letters[at - 1] === HEH || endsWith(letters, 0, at, 'ان')) return 0;
  return endsInKnown(lexicon, word, at + 1) ? 0 : at;
}

/** Whether the first so many letters of a word end in a known one in ه, with which they may be a compound: غم‌زده, میان‌رشته, گرافن‌پایه. */
function endsInKnown(lexicon: Lexicon, word: Word, end: number): boolean {
  const { letters } = word;
  const shortest = joinsNext(letters[end - 2]!) ? SHORTEST_TAIL_OF_UNKNOWN : end;
  for (let start = 1; start <= end - SHORTEST_TAIL; start++) {
    if (end - start < shortest && lexicon.valueOf(word, start) === 0) continue;
    const isKnown =
      (lexicon.find(letters, start, end) & TAKES_ENDINGS) !== 0 ||
      isParticiple(lexicon, letters, start, end) ||
      isSpokenNoun(lexicon, word, start, end);
    if (isKnown) return true;
  }
  return false;
}
