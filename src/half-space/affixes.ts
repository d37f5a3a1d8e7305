import { RULE } from '../rules';
import { TAKES_COMPARATIVE, TAKES_ENDINGS, TAKES_PLURAL } from './classes';
import type { Word } from './word';

/**
 * The closed classes: endings after a half-space, endings that are written on, prefixes of the verb (numerals: `numerals.ts`).
 *
 * Sources: the spelling guide of the Academy of Persian Language and Literature (دستور خط فارسی), which wants the
 * half-space before ها, تر and ترین, before the endings of a word in ه, and after می and نمی.
 *
 * The model knows these by their place in the lists: after a change here it must be trained anew (docs/half-space.md).
 */

/** An ending as code units, what a word must be to take it, and the rule that puts the half-space before it. */
export interface Ending {
  readonly units: readonly number[];
  /** The class bit that the word before it must have. */
  readonly needs: number;
  readonly rule: number;
  /** Only after ه (or ی, where the class bit allows it). */
  readonly afterHeh: boolean;
}

const PLURALS = 'ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند هاش هام هات هامون هاتون هاشون'.split(' ');
const COMPARATIVES = 'تر ترین تری ترها ترهای ترینها ترینهای ترینش ترینشان ترم ترند ترست'.split(' ');
const HEH_ENDINGS = 'ای ام ات اش اند ایم اید ایست مان تان شان مون تون شون'.split(' ');
const PLAIN_ENDINGS = 'ی م ت ش مان تان شان یی یم ید ند ست ان انی'.split(' ');

/** Endings after a half-space, longest first, so that هایشان is not taken for شان. */
export const ENDINGS: readonly Ending[] = [
  ...endings(PLURALS, TAKES_PLURAL, RULE.plural, false),
  ...endings(COMPARATIVES, TAKES_COMPARATIVE, RULE.comparative, false),
  ...endings(HEH_ENDINGS, TAKES_ENDINGS, RULE.ending, true),
].sort((a, b) => b.units.length - a.units.length);

/** Whether a word is nothing but an ending. */
export function isEnding({ letters, length }: Word): boolean {
  return ENDINGS.some(({ units }) => units.length === length && units.every((unit, i) => letters[i] === unit));
}

/** Endings that are written on to the word, longest first. */
export const WRITTEN_ON: readonly (readonly number[])[] = PLAIN_ENDINGS.map(toUnits).sort(
  (a, b) => b.length - a.length,
);

/** می and its variants, each also after the verb's own prefix: برمی, بازنمی. */
export const VERB_PREFIXES: readonly (readonly number[])[] = ['', 'بر', 'باز', 'در', 'وا', 'فرو', 'فرا', 'ور']
  .flatMap((prefix) => ['می', 'نمی', 'همی'].map((mi) => toUnits(prefix + mi)))
  .sort((a, b) => b.length - a.length);

function endings(list: readonly string[], needs: number, rule: number, afterHeh: boolean): Ending[] {
  return list.map((text) => ({ units: toUnits(text), needs, rule, afterHeh }));
}

/** A word of a list as code units. */
export function toUnits(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
