import { ALEF, HEH, WAW, YEH } from '../../text/units';
import { fingerprintsOf } from '../words/hash';
import { startOfEnding } from '../words/letters';
import type { Word } from '../words/word';
import { PERSONS } from './affixes';

/** Endings without a half-space that a word of the text may have: the copula, a person, and the ی of the ezafe. */

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
  if (end < 3) return 0;
  return isYehAfterVowel(letters, end) ? end - 1 : end;
}

/** Adjectives that end like a noun with its ezafe: «زندگی معنوی تر» (a more spiritual life). */
const END_LIKE_EZAFE: ReadonlySet<number> = fingerprintsOf('معنوی دنیوی اخروی منزوی مقوی مساوی متساوی');

/** Whether a word ends in the ی of an ezafe: after ا or و, in a word of more than three letters. */
export function endsInEzafe({ letters, length, hash }: Word): boolean {
  return length > 3 && isYehAfterVowel(letters, length) && !END_LIKE_EZAFE.has(hash);
}

/** Whether the letters before `end` end in a ی after ا or و. */
function isYehAfterVowel(letters: Uint16Array, end: number): boolean {
  return letters[end - 1] === YEH && (letters[end - 2] === ALEF || letters[end - 2] === WAW);
}
