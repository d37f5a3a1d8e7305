import { RULE } from '../rules';
import { joinsNext } from '../text/kinds';
import { HEH } from '../text/units';
import { ENDINGS, VERB_PREFIXES, WRITTEN_ON } from './affixes';
import {
  APART,
  CLASS_MASK,
  COMPOUND,
  hasHalfSpaceAt,
  TAKES_COMPARATIVE,
  TAKES_ENDINGS,
  TAKES_PLURAL,
  WORD,
} from './classes';
import type { Lexicon } from './lexicon';
import { isOnes, TENS } from './numerals';
import { endsWith, isParticiple, isSpokenForm, isVerbForm } from './verbs';
import { LONGEST_WORD, type Word } from './word';

/**
 * Whether a blank between two words should be a half-space: می سازد, درخواست های, لوکس ترین, رده بندی. `explain` returns the
 * rule, or −1 to leave the blank.
 */
export class SpacedPair {
  readonly #lexicon: Lexicon;
  /** Both words' letters in a row. */
  readonly #joined: Uint16Array = new Uint16Array(LONGEST_WORD * 2 + 2);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Depends on the two words alone, since the judge remembers it: what their neighbours forbid is in `mayJoin`. */
  explain(left: Word, right: Word): number {
    if (left.length < 1 || right.length < 1) return -1;
    const last = left.letters[left.length - 1]!;
    if (!joinsNext(last)) return -1;
    if (this.#isVerbPrefix(left)) {
      const { letters, length } = right;
      return isVerbForm(this.#lexicon, letters, 0, length) || isSpokenForm(this.#lexicon, letters, 0, length)
        ? RULE['verb-prefix']
        : -1;
    }
    // «بیست وسه»
    if (
      isOnes(right.letters, 0, right.length) &&
      TENS.some((tens) => left.length === tens.length && endsWith(left.letters, 0, left.length, tens))
    ) {
      return RULE.compound;
    }
    const ending = this.#endingOf(left, right, last);
    return ending >= 0 ? ending : this.#isCompound(left, right) ? RULE.compound : -1;
  }

  #isVerbPrefix(word: Word): boolean {
    return VERB_PREFIXES.some(
      (prefix) => word.length === prefix.length && endsWith(word.letters, 0, word.length, prefix),
    );
  }

  #endingOf(left: Word, right: Word, last: number): number {
    for (const ending of ENDINGS) {
      if (right.length !== ending.units.length || !endsWith(right.letters, 0, right.length, ending.units)) continue;
      if (left.length < (ending.rule === RULE.plural ? 2 : 3) || (ending.afterHeh && last !== HEH)) return -1;
      const value = this.#lexicon.find(left.letters, 0, left.length);
      let takes = value;
      if ((value & COMPOUND) !== 0) takes |= TAKES_PLURAL | TAKES_ENDINGS | TAKES_COMPARATIVE;
      if (isParticiple(this.#lexicon, left.letters, 0, left.length)) takes |= TAKES_ENDINGS | TAKES_PLURAL;
      // ها is always the plural, so an unknown word takes it too.
      if ((value & CLASS_MASK) === 0) takes |= TAKES_PLURAL;
      return (takes & ending.needs) !== 0 ? ending.rule : -1;
    }
    return -1;
  }

  #isCompound(left: Word, right: Word): boolean {
    const length = left.length + right.length;
    if (length > LONGEST_WORD) return false;
    this.#joined.set(left.letters.subarray(0, left.length));
    this.#joined.set(right.letters.subarray(0, right.length), left.length);
    if (this.#hasCut(length, left.length)) return true;
    for (const ending of ENDINGS) {
      if (right.length - ending.units.length < 2 || !endsWith(right.letters, 0, right.length, ending.units)) continue;
      if (this.#hasCut(length - ending.units.length, left.length)) return true;
    }
    for (const ending of WRITTEN_ON) {
      if (right.length - ending.length < 2 || !endsWith(right.letters, 0, right.length, ending)) continue;
      if (this.#hasCut(length - ending.length, left.length)) return true;
    }
    return false;
  }

  /** Whether the joined letters up to `length` are a compound with a half-space at `at`, and never two words. */
  #hasCut(length: number, at: number): boolean {
    const value = this.#lexicon.find(this.#joined, 0, length);
    return (value & COMPOUND) !== 0 && (value & (APART | WORD)) === 0 && hasHalfSpaceAt(value, at);
  }
}
