import { RULE } from '../../rules';
import { MEEM, YEH } from '../../text/units';
import { TAKES_COMPARATIVE, TAKES_ENDINGS, TAKES_PLURAL } from '../lexicon/classes';
import { are } from '../words/letters';
import type { Word } from '../words/word';
import { type EndingTree, endingTree, valueOfEnding } from './ending-tree';

/**
 * The closed classes: endings and the prefixes of the verb (numerals are in `numerals.ts`). Words that all files of this folder use:
 *
 * - An *ending* follows a word and is no word of its own. The plural ها, the comparatives تر (more) and ترین (most), and the endings of a word
 *   in a silent ه have a half-space before them; others are *attached*: کتابم (my book), بزرگی (a big one).
 * - A *person* says whose a thing is or who does something: م ت ش مان تان شان (my, your, his …). Spoken Persian has مون تون شون for the last three.
 * - The *copula* is "to be" as an ending: معترض‌اند (they are against it).
 * - The *ezafe* links a noun to what follows, "the house of …". It is spoken, and written only as a ی after ا, و and a silent ه.
 * - A *silent* ه only stands for the vowel in which a word ends, خانه (house); a *sounded* one is a consonant, راه (way). «‌ای» is an
 *   ending of words in a silent ه: خانه‌ای (a house).
 *
 * Source: the spelling guide of the Academy of Persian Language and Literature (دستور خط فارسی), which wants the half-space before ها, تر and
 * ترین, before the endings of a word in a silent ه, and after می and نمی.
 *
 * The model knows these endings by their place in the lists: after a change here it must be trained anew (docs/half-space.md).
 */

/** An ending that has a half-space before it. */
export interface Ending {
  readonly text: string;
  /** The class bit (see `lexicon/classes.ts`) that the word before it must have. */
  readonly needs: number;
  /** The rule that puts the half-space there. */
  readonly rule: number;
  /** Whether it stands only after ه (or ی, where the class bit allows it). */
  readonly afterHeh: boolean;
}

const PLURALS = 'ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند هاش هام هات هامون هاتون هاشون'.split(' ');
const COMPARATIVES = 'تر ترین تری ترها ترهای ترینها ترینهای ترینش ترینشان ترم ترند ترست'.split(' ');
const HEH_ENDINGS = 'ای ام ات اش اند ایم اید ایست مان تان شان مون تون شون'.split(' ');
const PLAIN_ENDINGS = 'ی م ت ش مان تان شان یی یم ید ند ست ان انی'.split(' ');

/** The plurals that have no person or copula. */
export const BARE_PLURALS: readonly string[] = ['ها', 'های', 'هایی'];
/** And such comparatives. */
export const BARE_COMPARATIVES: readonly string[] = ['تر', 'ترین'];

/** The endings that have a half-space before them, longest first, so that هایشان is not taken for شان. */
export const ENDINGS: readonly Ending[] = [
  ...endings(PLURALS, TAKES_PLURAL, RULE.plural, false),
  ...endings(COMPARATIVES, TAKES_COMPARATIVE, RULE.comparative, false),
  ...endings(HEH_ENDINGS, TAKES_ENDINGS, RULE.ending, true),
].sort((a, b) => b.text.length - a.text.length);

const ENDINGS_BACKWARDS = /* @__PURE__ */ endingTree(ENDINGS.map(({ text }, i) => [text, i + 1]));

/** The number of the ending that the letters from `at` are, from 1; 0 for none. */
export function endingAt(letters: Uint16Array, at: number, length: number): number {
  return valueOfEnding(ENDINGS_BACKWARDS, letters, at, length);
}

/** Whether a word is nothing but an ending. */
export function isEnding({ letters, length }: Word): boolean {
  return endingAt(letters, 0, length) > 0;
}

/** Persons that are attached to a noun: کتابم (my book), کتابشان (their book). */
export const PERSONS: readonly string[] = 'م ت ش مان تان شان'.split(' ');

/** The attached endings, longest first. */
export const ATTACHED_ENDINGS: readonly string[] = PLAIN_ENDINGS.sort((a, b) => b.length - a.length);

/** All endings, with a half-space or attached. */
export const ALL_ENDINGS: EndingTree = /* @__PURE__ */ endingTree(
  [...ENDINGS.map(({ text }) => text), ...ATTACHED_ENDINGS].map((text) => [text, 1]),
);

/** The prefix می of a verb and its variants, each also after a prefix that is part of the verb: برمی, بازنمی. */
export const VERB_PREFIXES: readonly string[] = ['', 'بر', 'باز', 'در', 'وا', 'فرو', 'فرا', 'ور']
  .flatMap((prefix) => ['می', 'نمی', 'همی'].map((mi) => prefix + mi))
  // «ومی روند» (and they go) has lost the blank after و. Left out is وهمی, which is "imaginary" as well.
  .concat(['ومی', 'ونمی'])
  .sort((a, b) => b.length - a.length);

const LONGEST_VERB_PREFIX: number = VERB_PREFIXES[0]!.length;

/** How many letters at the beginning of a word are می or one of its variants; 0 for none. */
export function lengthOfVerbPrefix(letters: Uint16Array, length: number): number {
  let at = Math.min(LONGEST_VERB_PREFIX, length);
  while (at > 0 && !isVerbPrefix(letters, at)) at--;
  return at;
}

/** Whether the letters before `at` are می or one of its variants. */
export function isVerbPrefix(letters: Uint16Array, at: number): boolean {
  // First, since the last two letters are enough for nearly all words.
  if (at < 2 || letters[at - 1] !== YEH || letters[at - 2] !== MEEM) return false;
  return VERB_PREFIXES.some((prefix) => are(letters, 0, at, prefix));
}

function endings(list: readonly string[], needs: number, rule: number, afterHeh: boolean): Ending[] {
  return list.map((text) => ({ text, needs, rule, afterHeh }));
}
