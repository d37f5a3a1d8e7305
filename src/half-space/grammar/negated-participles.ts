import { NOON } from '../../text/units';
import { TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are, endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { lengthOfVerbPrefix } from './affixes';
import { isParticiple } from './verbs';

/** Born: «شیخنزاده» is a family name and no "not born", whatever its ن belongs to. */
const BORN = 'زاده';
const YEH_ENDING = 'ای';
/** What a participle takes. */
const ENDINGS_OF_PARTICIPLE = ['', 'ها', 'های', 'هایی', YEH_ENDING, 'اند'];
/** The fewest letters of the noun. */
const SHORTEST_NOUN = 2;

/**
 * Where an unknown word is to be cut that is a noun with a negated participle: رنگ|نخورده (unpainted), واکسن|نزده|ها (the
 * unvaccinated). Among the places may be one where no half-space can be, مزد|نگرفته|ای, after a letter that doesn't join. `null` for
 * any other word, and where the ن may be the noun's: «سالنرفته» may be سال and نرفته, or سالن (hall) and رفته.
 */
export function cutsOfNegatedParticiple(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const ending = ENDINGS_OF_PARTICIPLE.find((text) => endsWith(letters, 0, length, `ه${text}`));
  if (ending === undefined || lengthOfVerbPrefix(letters, length) > 0 || lexicon.valueOf(word) !== 0) return null;
  const end = length - ending.length;
  for (let at = end - 4; at >= SHORTEST_NOUN; at--) {
    if (letters[at] !== NOON || !isParticiple(lexicon, letters, at + 1, end)) continue;
    const isNoun = (lexicon.valueOf(word, at) & (WORD | TAKES_PLURAL)) === (WORD | TAKES_PLURAL);
    if (!isNoun) continue;
    if ((lexicon.valueOf(word, at + 1) & WORD) !== 0 || hasOtherReading(lexicon, letters, at, end, ending)) return null;
    return ending === '' ? [at] : [at, end];
  }
  return null;
}

/**
 * Whether such letters may be something else: a family name; a verb that begins with another ن, نخندیده‌ای (you haven't laughed); the plural of a
 * noun, «پیش‌نبردهای» (preliminary battles of).
 */
function hasOtherReading(lexicon: Lexicon, letters: Uint16Array, at: number, end: number, ending: string): boolean {
  if (are(letters, at + 1, end, BORN) || (at === SHORTEST_NOUN && letters[0] === NOON)) return true;
  return ending === YEH_ENDING && (lexicon.find(letters, at, end - 1) & TAKES_PLURAL) !== 0;
}
