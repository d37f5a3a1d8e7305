import { ALEF, HEH, YEH } from '../../text/units';
import {
  CLASS_MASK,
  COMPOUND,
  frequencyOf,
  hasHalfSpaceAt,
  TAKES_COMPARATIVE,
  TAKES_PLURAL,
  WORD,
} from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are, endsWith, startOfEnding } from '../words/letters';
import type { Word } from '../words/word';
import { lengthOfVerbPrefix, PERSONS } from './affixes';
import { endsInEzafe } from './attached';
import { AFTER_NIGHT, BEFORE_NIGHT, GLUED_PARTS, NOUN_OR_ADJECTIVE, PARTS_AFTER_BLANK } from './bound-form-parts';
import { childOf, type EndingTree } from './ending-tree';
import { isNumeral } from './numerals';
import { isPlainVerb, isVerbForm } from './verbs';

/**
 * Compounds with a bound form: a part that is no word of its own (`bound-form-parts.ts`). Most are second parts, after a noun, «قالی بافان» (carpet
 * weavers); a few are first parts. The lexicon need not have the compound.
 */

/** Anti-, a first part that is no word: آنتی‌بادی (antibody). */
const AGAINST = 'آنتی';
/** Quasi-, another: شبه‌نظامی (paramilitary). But «یک شبه پولدار شد» (got rich overnight) is of one night. */
const QUASI = 'شبه';

/**
 * First parts that are recognised before a common word: without, little, ultra-, -able and un-…-able. «بینیمکت» (without benches), «فوقلوکس»
 * (ultra-luxurious).
 */
const FIRST_PARTS = 'بی کم فوق قابل غیرقابل'.split(' ');
/** The fewest letters of a word with one of these. */
const SHORTEST_WITH_FIRST_PART = 6;

/** The end of a plural in ان with "they are", and of مانند (like): the only part that looks like a copula. */
const PLURAL_WITH_COPULA = 'انند';
/** How many letters "they are" has, which is attached: ند. */
const COPULA_LENGTH = 2;
/** Who carves; but also the comparative تر with the attached spoken اش. */
const CARVER = 'تراش';
/** The fewest letters of a part that is recognised after any noun. */
export const SHORTEST_SURE_PART = 5;
/** The fewest letters of a noun before a shorter part: Ildar and Hamilcar are names. */
const SHORTEST_BEFORE_OTHERS = 4;

/** Where a word is to be cut that is a known noun with such a part: کشت|ناپذیر, برنامه|نویس|ها (programmers), بی|نیمکت; `null` for any other word. */
export function cutsOfBoundForm(lexicon: Lexicon, word: Word): readonly number[] | null {
  const at = lengthOfFirstPart(lexicon, word);
  return at > 0 ? [at] : cutsOfSecondPart(lexicon, word);
}

/** How many letters the first part has that an unknown word is with a common noun or adjective; 0 for other words. */
function lengthOfFirstPart(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  // Not a word in ی: «حرف بیراهی» is an absurd remark, Bizenjani a name.
  if (length < SHORTEST_WITH_FIRST_PART || letters[length - 1] === YEH || lexicon.valueOf(word) !== 0) return 0;
  const at = FIRST_PARTS.find((part) => word.startsWith(part))?.length ?? length;
  const value = lexicon.find(letters, at, length);
  if ((value & (TAKES_PLURAL | TAKES_COMPARATIVE)) === 0 || frequencyOf(value) < 2) return 0;
  // «قابلمهمان» is قابلمه (pot) with its person, and not قابل (-able) with مهمان (guest).
  return (lexicon.valueOf(word, startOfEnding(letters, length, PERSONS)) & WORD) === 0 ? at : 0;
}

/** Where a word is to be cut that is a noun with a second part; `null` for any other word. */
function cutsOfSecondPart(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  let node: EndingTree | null = GLUED_PARTS;
  for (let at = length - 1; at >= 2; at--) {
    node = childOf(node, letters[at]!);
    if (node === null) return null;
    if (node.value === 0) continue;
    if (lexicon.valueOf(word) !== 0) return null;
    if (!isNoun(lexicon, word, at)) continue;
    if (isInflection(lexicon, word, at)) return null;
    if (node.value < SHORTEST_SURE_PART && at < SHORTEST_BEFORE_OTHERS) continue;
    const end = at + node.value;
    // «میکروتراشهای» is of تراشه (chip), and not of تراش with a plural.
    if (letters[end] === HEH && letters[length - 1] === YEH && lexicon.valueOf(word, end + 1) !== 0) return null;
    // Where the noun is a compound, «فیلمنامهنویس» (screenwriter), the model makes all cuts; and a known compound may have its gap elsewhere.
    if ((lexicon.valueOf(word, at) & COMPOUND) !== 0 || isCutElsewhere(lexicon.valueOf(word, end), at)) return null;
    // استاندار (governor) is in one piece, and so is استانداری.
    const whole = lexicon.valueOf(word, end) | lexicon.valueOf(word, end - 1);
    if ((whole & WORD) === 0) return isCutAfter(word, end) ? [at, end] : [at];
  }
  return null;
}

/** Whether a word is a verb, a comparative or one with a copula, so that what looks like a part at `at` is none. */
function isInflection(lexicon: Lexicon, word: Word, at: number): boolean {
  const { letters, length } = word;
  // «میترسانی» (you frighten) and «بیاندوزی» (that you save) are verbs that end like رسانی and دوزی.
  const start = lengthOfVerbPrefix(letters, length);
  if (isVerbForm(lexicon, letters, start, length) || isPlainVerb(lexicon, letters, length)) return true;
  // «کوچکتراش» is کوچک‌تراش, the smaller ones of them, and nobody who carves.
  const isSmaller = are(letters, at, length, CARVER) && (lexicon.valueOf(word, at) & TAKES_COMPARATIVE) !== 0;
  return isSmaller || hasCopula(lexicon, word, at);
}

/** Whether the ending of a part, which begins at `end`, has a half-space before it: نویس|ها, رنگ|تر. ان has none, ی only after a ه: گونه|ی. */
function isCutAfter({ letters, length }: Word, end: number): boolean {
  if (end === length || letters[end] === ALEF) return false;
  return letters[end] !== YEH || letters[end - 1] === HEH;
}

/**
 * Whether a word ends in the copula and not in مانند (like), which seems to begin at `at`: «آسمانند» is "they are the sky" and not like an آس (ace),
 * «متهمانند» "they are accused".
 */
function hasCopula(lexicon: Lexicon, word: Word, at: number): boolean {
  const { letters, length } = word;
  if (!endsWith(letters, 0, length, PLURAL_WITH_COPULA)) return false;
  if ((lexicon.valueOf(word, length - COPULA_LENGTH) & WORD) !== 0) return true;
  const many = lexicon.valueOf(word, length - PLURAL_WITH_COPULA.length);
  return (many & TAKES_PLURAL) !== 0 && frequencyOf(many) > frequencyOf(lexicon.valueOf(word, at));
}

/** Whether a value is that of a compound that has no half-space after the first `at` letters. */
function isCutElsewhere(value: number, at: number): boolean {
  return (value & COMPOUND) !== 0 && !hasHalfSpaceAt(value, at);
}

/** Whether one of two words is a bound form and the other a noun or what else it takes: «آلودگی زا» (polluting), «آنتی بادی» (antibody). */
export function isBoundForm(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (left.is(AGAINST)) return right.length > 2;
  if (left.is(QUASI)) return isQuasi(lexicon, left.previous, right);
  const needs = PARTS_AFTER_BLANK.get(right.hash);
  // «دارای زدگی» (with bruises): after an ezafe the part is a noun of its own.
  if (needs === undefined || endsInEzafe(left)) return false;
  if (isNoun(lexicon, left, left.length)) return true;
  const value = lexicon.valueOf(left);
  // An unknown word that is no verb may be such an adjective: «هورمون لوتئینه کننده» (luteinising hormone).
  const isUnknown = (value & CLASS_MASK) === 0 && left.length > 3 && !isInflected(lexicon, left);
  return needs === NOUN_OR_ADJECTIVE && (isUnknown || (value & (COMPOUND | TAKES_COMPARATIVE)) !== 0);
}

/** Whether an unknown word has a person or is a verb: «پرسیدم کننده کیست» (I asked who does it), «فکرش دهنده بود». */
function isInflected(lexicon: Lexicon, { letters, length }: Word): boolean {
  if (startOfEnding(letters, length, PERSONS) > 0) return true;
  return lengthOfVerbPrefix(letters, length) > 0 || isPlainVerb(lexicon, letters, length);
}

/**
 * Whether شبه is "quasi-" before a word: «شبه رسانه» (pseudo-media), but not «یک شبه پولدار شد», «شبه را», «الان شبه برو بخواب» (it's night
 * now, go to sleep).
 */
function isQuasi(lexicon: Lexicon, before: Word | null, right: Word): boolean {
  if (right.length < 3 || AFTER_NIGHT.has(right.hash)) return false;
  if (before !== null && (isNumeral(before) || BEFORE_NIGHT.has(before.hash))) return false;
  return (lexicon.valueOf(right) & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0;
}

/**
 * Whether the first `length` letters of a word are a noun: one that takes the plural, or is an Arabic plural itself («احساسات برانگیز»,
 * stirring).
 */
function isNoun(lexicon: Lexicon, word: Word, length: number): boolean {
  const value = lexicon.valueOf(word, length);
  if ((value & WORD) === 0) return false;
  return (value & TAKES_PLURAL) !== 0 || endsWith(word.letters, 0, length, 'ات');
}
