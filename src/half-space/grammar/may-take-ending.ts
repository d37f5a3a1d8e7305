import { RULE } from '../../rules';
import { BEH, HEH, MEEM, SEEN, YEH } from '../../text/units';
import { frequencyOf, TAKES_PLURAL, WORD } from '../lexicon/classes';
import { endsWith } from '../words/letters';
import type { Word } from '../words/word';
import type { Ending } from './affixes';

/** «سلاماللهعلیها» ends in the Arabic for "God … upon her": what follows علی there is no plural. */
const UPON_HER_AFTER_GOD = 'اللهعلی';

/** Persons of the spoken plural, which says ا for ها: کتاباش (his books). They are attached, but after ه or ی may be endings with a half-space. */
const ATTACHED_PERSONS = ['ام', 'ات', 'اش'];
/** Spoken persons that are attached to a word, حقوقمون (our pay), unless it ends in ه or ی: خونه‌مون (our house). */
const SPOKEN_PERSONS = ['مون', 'تون', 'شون'];

/**
 * Whether the letters before `at` may take the ending at all. `value` is their value in the lexicon, `longer` that of one letter more. It is
 * asked where no rule is sure of the gap; what the model alone would cut is often a name (دیتر, لیام, وستهام) or spoken (بازیکناش, his players).
 */
export function mayTakeEnding(
  { letters }: Word,
  at: number,
  { text, needs, rule }: Ending,
  value: number,
  longer: number,
): boolean {
  if (rule === RULE.plural) return !endsWith(letters, 0, at, UPON_HER_AFTER_GOD);
  // «دربهترین» is در and بهترین (in the best), and no superlative of «دربه».
  if (rule === RULE.comparative && value === 0 && letters[at - 1] === HEH && letters[at - 2] === BEH) return false;
  // Before ام … only سی may have two letters: سی‌ام is a numeral (thirtieth), تیام and لیام are names. Before other endings such a word
  // must be known.
  if (at < 3) return text.charCodeAt(1) === MEEM ? letters[0] === SEEN : (value & needs) !== 0;
  const last = letters[at - 1];
  if (SPOKEN_PERSONS.includes(text)) return last === YEH || last === HEH;
  const isPerson = ATTACHED_PERSONS.includes(text);
  // «مافیاش» is مافیا with its person, «علیای» is علیا with its ezafe: nouns in ا with what is attached to it.
  if (last === YEH && (isPerson || text === 'ای')) return !isCommonerNoun(longer, value);
  return !isPerson || (last === HEH && (value !== 0 || text !== 'ام'));
}

/** Whether `value` is that of a noun, or of a commoner word than `other`: مافیا (mafia) beside مافی, but not the adverb قویا beside قوی. */
function isCommonerNoun(value: number, other: number): boolean {
  return (value & WORD) !== 0 && ((value & TAKES_PLURAL) !== 0 || frequencyOf(value) > frequencyOf(other));
}
