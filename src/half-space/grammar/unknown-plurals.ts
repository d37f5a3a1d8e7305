import { joinsNext } from '../../text/kinds';
import { BEH, HEH } from '../../text/units';
import { TAKES_ENDINGS } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { endsLikePlural } from './plural-or-singular';
import { isSpokenNounInHeh } from './silent-heh';
import { isParticiple } from './verbs';

/**
 * Plurals in های of nouns that the lexicon doesn't have, most of them loanwords: پپتیدهای (peptides of), ددلاین‌های (deadlines of). Their
 * letters might as well be a word in ه with ‌ای, but nearly all words in ه are known.
 */

/** How many letters های has. */
const PLURAL_LENGTH = 3;
/** The fewest letters of such a noun: Shanghai, Anhui and the like are no plurals. */
const SHORTEST_NOUN = 4;
/** The fewest letters of a known word in ه with which the letters may end as a compound, after known letters. */
const SHORTEST_TAIL = 3;
/** And after unknown ones. */
const SHORTEST_TAIL_OF_UNKNOWN = 4;

/**
 * Where such a plural begins: 6 in ددلاین|های; 0 for other words. Also where no half-space belongs, since the noun's last letter doesn't
 * join: 5 in پپتیدهای.
 */
export function startOfUnknownPlural(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const at = length - PLURAL_LENGTH;
  if (at < SHORTEST_NOUN || !endsLikePlural(word)) return 0;
  if ([at, at + 1, length].some((end) => lexicon.valueOf(word, end) !== 0)) return 0;
  // «گرانبهای» is of بها (price); after ان it may be an adjective in انه, which can be made of any person: مزورانه‌ای (hypocritical).
  if (letters[at - 1] === BEH || letters[at - 1] === HEH || endsWith(letters, 0, at, 'ان')) return 0;
  return endsInKnown(lexicon, word, at + 1) ? 0 : at;
}

/** Whether the letters before `end` end in a known word in ه, with which they may be a compound: غم‌زده (grief-stricken), میان‌رشته, گرافن‌پایه. */
function endsInKnown(lexicon: Lexicon, word: Word, end: number): boolean {
  const { letters } = word;
  const shortest = joinsNext(letters[end - 2]!) ? SHORTEST_TAIL_OF_UNKNOWN : end;
  for (let start = 1; start <= end - SHORTEST_TAIL; start++) {
    if (end - start < shortest && lexicon.valueOf(word, start) === 0) continue;
    const isKnown =
      (lexicon.find(letters, start, end) & TAKES_ENDINGS) !== 0 ||
      isParticiple(lexicon, letters, start, end) ||
      isSpokenNounInHeh(lexicon, word, start, end);
    if (isKnown) return true;
  }
  return false;
}
