import { joinsNext } from '../../text/kinds';
import { NOON } from '../../text/units';
import { TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { lengthOfVerbPrefix } from './affixes';
import { isParticiple } from './verbs';

/** What a participle takes; only ای and ها… have a half-space before them. */
const ENDINGS = ['', 'ها', 'های', 'هایی', 'ای', 'اند'];
const SHORTEST_NOUN = 2;

/**
 * Where a word that nobody knows is to be cut that is a noun with what was not done to it: ناهار|نخورده, واکسن|نزده|ها; `null` for any other
 * word, and where the ن may be the noun's («سالنرفته»).
 */
export function cutsOfNegatedParticiple(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const ending = ENDINGS.find((text) => endsWith(letters, 0, length, `ه${text}`));
  if (ending === undefined || lengthOfVerbPrefix(letters, length) > 0 || lexicon.valueOf(word) !== 0) return null;
  const end = length - ending.length;
  for (let at = end - 4; at >= SHORTEST_NOUN; at--) {
    if (letters[at] !== NOON || !isParticiple(lexicon, letters, at + 1, end)) continue;
    const isNoun = (lexicon.valueOf(word, at) & (WORD | TAKES_PLURAL)) === (WORD | TAKES_PLURAL);
    if (!isNoun || !joinsNext(letters[at - 1]!)) continue;
    if ((lexicon.valueOf(word, at + 1) & WORD) !== 0) return null;
    return ending === '' ? [at] : [at, end];
  }
  return null;
}
