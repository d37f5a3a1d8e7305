import { RULE } from '../../rules';
import { BEH, HEH, MEEM, SEEN, YEH } from '../../text/units';
import { frequencyOf, TAKES_COMPARATIVE, TAKES_ENDINGS, TAKES_PLURAL, WORD } from '../lexicon/classes';
import { are, endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { type EndingTree, endingTree, valueOfEnding } from './ending-tree';

/**
 * The closed classes: endings after a half-space, endings that are written on, prefixes of the verb (numerals: `numerals.ts`).
 *
 * Sources: the spelling guide of the Academy of Persian Language and Literature (دستور خط فارسی), which wants the
 * half-space before ها, تر and ترین, before the endings of a word in ه, and after می and نمی.
 *
 * The model knows these by their place in the lists: after a change here it must be trained anew (docs/half-space.md).
 */

/** An ending, what a word must be to take it, and the rule that puts the half-space before it. */
export interface Ending {
  readonly text: string;
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

/** Of these, the ones with nothing more than an ezafe or a ی after them. */
export const BARE_PLURALS: readonly string[] = ['ها', 'های', 'هایی'];
export const BARE_COMPARATIVES: readonly string[] = ['تر', 'ترین'];

/** Endings after a half-space, longest first, so that هایشان is not taken for شان. */
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

const TO_HER = 'اللهعلی';

/** Persons that are written on to a noun: کتابم, کتابشان. */
export const PERSONS: readonly string[] = 'م ت ش مان تان شان'.split(' ');
/** Persons that spoken Persian writes on to the plural: کتاباش, دستام; after a letter that joins they are never apart. */
const PERSONS_WRITTEN_ON = ['ام', 'ات', 'اش'];
/** Persons that spoken Persian writes on to any word but one in ه or ی: حقوقمون, خونه‌مون. */
const SPOKEN_PERSONS = ['مون', 'تون', 'شون'];

/**
 * Whether the letters before `at`, of that value in the lexicon, may take the ending at all; `longer` is the value of one letter
 * more. What only the model would cut there is a name (دیتر, زیاش, لیام, وستهام) or spoken (بازیکناش).
 */
export function mayTakeEnding(
  { letters }: Word,
  at: number,
  { text, needs, rule }: Ending,
  value: number,
  longer: number,
): boolean {
  // علیها after a name of God is Arabic: «سلام‌الله‌علیها».
  if (rule === RULE.plural) return !endsWith(letters, 0, at, TO_HER);
  // «دربهترین»: a word has come glued to بهتر.
  if (rule === RULE.comparative && value === 0 && letters[at - 1] === HEH && letters[at - 2] === BEH) return false;
  // سی‌ام is a numeral, تیام and لیام are names.
  if (at < 3) return text.charCodeAt(1) === MEEM ? letters[0] === SEEN : (value & needs) !== 0;
  const isPerson = PERSONS_WRITTEN_ON.includes(text);
  const last = letters[at - 1];
  if (last !== YEH && last !== HEH && SPOKEN_PERSONS.includes(text)) return false;
  // مافیاش, علیای: a noun in ا with what is written on to it.
  if (last === YEH && (isPerson || text === 'ای') && isCommonerNoun(longer, value)) return false;
  return !isPerson || last === YEH || (last === HEH && (value !== 0 || text !== 'ام'));
}

/** Whether the first of two values is that of a noun or of a commoner word: مافیا beside مافی, not the adverb قویا beside قوی. */
function isCommonerNoun(value: number, other: number): boolean {
  return (value & WORD) !== 0 && ((value & TAKES_PLURAL) !== 0 || frequencyOf(value) > frequencyOf(other));
}

/** Endings that are written on to the word, longest first. */
export const WRITTEN_ON: readonly string[] = PLAIN_ENDINGS.sort((a, b) => b.length - a.length);

/** All endings, after a half-space or written on. */
export const ALL_ENDINGS: EndingTree = /* @__PURE__ */ endingTree(
  [...ENDINGS.map(({ text }) => text), ...WRITTEN_ON].map((text) => [text, 1]),
);

/** می and its variants, each also after the verb's own prefix: برمی, بازنمی. */
export const VERB_PREFIXES: readonly string[] = ['', 'بر', 'باز', 'در', 'وا', 'فرو', 'فرا', 'ور']
  .flatMap((prefix) => ['می', 'نمی', 'همی'].map((mi) => prefix + mi))
  // «ومی روند»: what has lost the blank after و. Left out: وهمی, imaginary.
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
  // Nearly all words are told by their last two letters.
  if (at < 2 || letters[at - 1] !== YEH || letters[at - 2] !== MEEM) return false;
  return VERB_PREFIXES.some((prefix) => are(letters, 0, at, prefix));
}

function endings(list: readonly string[], needs: number, rule: number, afterHeh: boolean): Ending[] {
  return list.map((text) => ({ text, needs, rule, afterHeh }));
}
