import { ALEF, HEH, WAW, YEH } from '../../text/units';
import { startOfEnding } from '../words/letters';
import type { Word } from '../words/word';
import { PERSONS } from './affixes';

/** The attached copula: they are, we are, is. */
const COPULAS = ['ند', 'یم', 'ست'];

/** How many letters a word has before the attached copula: 4 in زبانند, 3 in گراست and گرایند, 5 in the spoken اخلاقه; 0 for other words. */
export function lengthBeforeCopula(word: Word): number {
  const isSpoken = word.length > 4 && word.letters[word.length - 1] === HEH;
  return isSpoken ? word.length - 1 : lengthBefore(word, COPULAS);
}

/**
 * How many letters a word has before a person, and before the ی that stands between ا or و and a person: 4 in زبانمان, 2 in گویشان; 0 for
 * other words.
 */
export function lengthBeforePerson(word: Word): number {
  return lengthBefore(word, PERSONS);
}

/** How many letters a word has before one of these endings, and before the ی that stands between ا or و and the ending; 0 for other words. */
function lengthBefore({ letters, length }: Word, endings: readonly string[]): number {
  const end = startOfEnding(letters, length, endings);
  const isOnVowel = letters[end - 1] === YEH && (letters[end - 2] === ALEF || letters[end - 2] === WAW);
  return end < 3 ? 0 : isOnVowel ? end - 1 : end;
}
