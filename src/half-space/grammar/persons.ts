import { joinsNext } from '../../text/kinds';
import { HEH } from '../../text/units';
import { COMPOUND, frequencyOf, TAKES_ENDINGS, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { startOfEnding } from '../words/letters';
import type { Word } from '../words/word';

/**
 * The persons of the plural (our, your, their), which some outlets write with a half-space after any noun, تیم‌مان (our team), and others
 * without, تیممان.
 */
const PLURAL_PERSONS = 'مان تان شان'.split(' ');
/** The fewest letters of a plural in ان or ات, before a person: هواداران (fans), تمرینات (exercises). */
const SHORTEST_PLURAL = 5;
const ENDS_OF_PLURALS = ['ان', 'ات'];

/** Where such a person begins in a noun that has one, تیم|مان, written with a half-space or without; 0 in any other word. */
export function startOfPerson(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  const at = startOfEnding(letters, length, PLURAL_PERSONS);
  if (at < 2) return 0;
  // درمان (cure) is a word, دست‌نشان a compound.
  if ((lexicon.valueOf(word) & (WORD | COMPOUND)) !== 0 || !takesPerson(lexicon, word, at)) return 0;
  // مردمان is the plural of مردم (people) and not مرد (man) with its person; but تیمم (ritual cleansing) is rarer than تیم (team).
  const other = lexicon.valueOf(word, length - 2);
  const isPlural = (other & TAKES_PLURAL) !== 0 && frequencyOf(other) >= frequencyOf(lexicon.valueOf(word, at));
  return isPlural ? 0 : at;
}

/** Whether the letters before `end` are a noun whose person is written in either way: not one in a silent ه, where there is always a half-space. */
function takesPerson(lexicon: Lexicon, word: Word, end: number): boolean {
  const { letters } = word;
  const last = letters[end - 1]!;
  const value = lexicon.valueOf(word, end);
  if (!joinsNext(last) || (last === HEH && (value & TAKES_ENDINGS) !== 0) || (value & (WORD | COMPOUND)) === 0)
    return false;
  return (value & TAKES_PLURAL) !== 0 || (end >= SHORTEST_PLURAL && startOfEnding(letters, end, ENDS_OF_PLURALS) > 0);
}
