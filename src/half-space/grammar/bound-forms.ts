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
import { endsInEzafe } from './allowed';
import { AFTER_NIGHT, BEFORE_NIGHT, GLUED_PARTS, NOUN_OR_ADJECTIVE, PARTS_AFTER_BLANK } from './bound-form-parts';
import { childOf, type EndingTree } from './ending-tree';
import { isNumeral } from './numerals';
import { isPlainVerb, isVerbForm } from './verbs';

/**
 * Parts of compounds that are no words of their own, after a noun, whether the lexicon has the compound or not: «رقابت زا», «قالی بافان»; and a few
 * that stand before one.
 */

/** A first part that is no word: آنتی‌بادی. */
const AGAINST = 'آنتی';
/** Likewise, شبه‌نظامی; but «یک شبه پولدار شد» is of one night. */
const QUASI = 'شبه';

/** Without, with little of, beyond or able to have what text has often: بینیمکت, کمجلوه, فوقلوکس, غیرقابلمعامله. */
const FIRST_PARTS = 'بی کم فوق قابل غیرقابل'.split(' ');
const SHORTEST_WITH_FIRST_PART = 6;

/** «بازیافتگان», «بازماندگان»: what is no falcon there. */
const BACK = 'باز';
const COPULA = 'ند';
const COPULA_OF_PLURAL = 'انند';
/** As a part, or تر with a person that is written on. */
const CARVER = 'تراش';
/** A part with so many letters is told after any noun; a noun before a shorter one has so many itself: Ildar and Hamilcar are names. */
const SHORTEST_SURE_PART = 5;
const SHORTEST_BEFORE_OTHERS = 4;

/** Where a word is to be cut that is a known noun with such a part: کشت|ناپذیر, برنامه|نویس|ها, بی|نیمکت; `null` for any other word. */
export function cutsOfBoundForm(lexicon: Lexicon, word: Word): readonly number[] | null {
  const at = lengthOfFirstPart(lexicon, word);
  return at > 0 ? [at] : cutsOfSecondPart(lexicon, word);
}

/** How many letters such a part has before a common noun or adjective in a word that nobody knows; 0 for other words. */
function lengthOfFirstPart(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  // «بینیمکت»; but «حرف بیراهی», and Bizenjani is a name.
  if (length < SHORTEST_WITH_FIRST_PART || letters[length - 1] === YEH || lexicon.valueOf(word) !== 0) return 0;
  const at = FIRST_PARTS.find((part) => word.startsWith(part))?.length ?? length;
  const value = lexicon.find(letters, at, length);
  if ((value & (TAKES_PLURAL | TAKES_COMPARATIVE)) === 0 || frequencyOf(value) < 2) return 0;
  // «قابلمهمان» is our pot, and not "able to" with a guest.
  return (lexicon.valueOf(word, startOfEnding(letters, length, PERSONS)) & WORD) === 0 ? at : 0;
}

function cutsOfSecondPart(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  let node: EndingTree | null = GLUED_PARTS;
  for (let at = length - 1; at >= 2; at--) {
    node = childOf(node, letters[at]!);
    if (node === null) return null;
    if (node.value === 0) continue;
    if (lexicon.valueOf(word) !== 0 || (at === BACK.length && word.startsWith(BACK))) return null;
    if (!isNoun(lexicon, word, at)) continue;
    if (isInflection(lexicon, word, at)) return null;
    if (node.value < SHORTEST_SURE_PART && at < SHORTEST_BEFORE_OTHERS) continue;
    const end = at + node.value;
    // «میکروتراشهای» is of a microchip.
    if (letters[end] === HEH && letters[length - 1] === YEH && lexicon.valueOf(word, end + 1) !== 0) return null;
    // Of فیلمنامهنویس the model cuts all, and سنگریزی is of سنگ.
    if ((lexicon.valueOf(word, at) & COMPOUND) !== 0 || isCutElsewhere(lexicon.valueOf(word, end), at)) return null;
    // استاندار is one word, so استانداری is left.
    const whole = lexicon.valueOf(word, end) | lexicon.valueOf(word, end - 1);
    if ((whole & WORD) === 0) return isCutAfter(word, end) ? [at, end] : [at];
  }
  return null;
}

/** Whether a word is a verb, or has an ending or a verb written on: no part. */
function isInflection(lexicon: Lexicon, word: Word, at: number): boolean {
  const { letters, length } = word;
  // «از چه میترسانی», «بیاندوزی» are verbs: no body is brought, no speech sewn.
  const start = lengthOfVerbPrefix(letters, length);
  if (isVerbForm(lexicon, letters, start, length) || isPlainVerb(lexicon, letters, length)) return true;
  // «کوچکتراش», smaller of them, carves nobody.
  const isSmaller = are(letters, at, length, CARVER) && (lexicon.valueOf(word, at) & TAKES_COMPARATIVE) !== 0;
  return isSmaller || hasCopula(lexicon, word, at);
}

/** Whether what follows a part from `end` on has a half-space before it, as all but ان and ی have: نویس|ها, رنگ|تر; گونه|ی. */
function isCutAfter({ letters, length }: Word, end: number): boolean {
  if (end === length || letters[end] === ALEF) return false;
  return letters[end] !== YEH || letters[end - 1] === HEH;
}

/** «آسمانند»: they are the sky, not like an ace; «متهمانند»: they are accused, not like a drill. */
function hasCopula(lexicon: Lexicon, word: Word, at: number): boolean {
  const { letters, length } = word;
  if (!endsWith(letters, 0, length, COPULA)) return false;
  if ((lexicon.valueOf(word, length - COPULA.length) & WORD) !== 0) return true;
  if (!endsWith(letters, 0, length, COPULA_OF_PLURAL)) return false;
  const many = lexicon.valueOf(word, length - COPULA_OF_PLURAL.length);
  return (many & TAKES_PLURAL) !== 0 && frequencyOf(many) > frequencyOf(lexicon.valueOf(word, at));
}

/** Whether a value is that of a compound whose parts don't meet after so many letters. */
function isCutElsewhere(value: number, at: number): boolean {
  return (value & COMPOUND) !== 0 && !hasHalfSpaceAt(value, at);
}

/** Whether one of two words is a part of a compound and nothing else, and the other a noun: «آلودگی زا», «آنتی بادی». */
export function isBoundForm(lexicon: Lexicon, left: Word, right: Word): boolean {
  if (left.is(AGAINST)) return right.length > 2;
  if (left.is(QUASI)) return isQuasi(lexicon, left.previous, right);
  const needs = PARTS_AFTER_BLANK.get(right.hash);
  // «دارای زدگی»: after ای comes what is owned.
  if (needs === undefined || endsInEzafe(left)) return false;
  if (isNoun(lexicon, left, left.length)) return true;
  const value = lexicon.valueOf(left);
  // Of what is not known, and no verb, something may be a doer: «هورمون لوتئینه کننده».
  const isUnknown = (value & CLASS_MASK) === 0 && left.length > 3 && !isInflected(lexicon, left);
  return needs === NOUN_OR_ADJECTIVE && (isUnknown || (value & (COMPOUND | TAKES_COMPARATIVE)) !== 0);
}

/** Whether a word that the lexicon doesn't have is a verb or has a person: «پرسیدم کننده کیست», «فکرش دهنده بود». */
function isInflected(lexicon: Lexicon, { letters, length }: Word): boolean {
  if (startOfEnding(letters, length, PERSONS) > 0) return true;
  return lengthOfVerbPrefix(letters, length) > 0 || isPlainVerb(lexicon, letters, length);
}

/** Whether شبه before a word makes one with it: «شبه رسانه», but «یک شبه پولدار شد», «شبه را», «الان شبه برو بخواب». */
function isQuasi(lexicon: Lexicon, before: Word | null, right: Word): boolean {
  if (right.length < 3 || AFTER_NIGHT.has(right.hash)) return false;
  if (before !== null && (isNumeral(before) || BEFORE_NIGHT.has(before.hash))) return false;
  return (lexicon.valueOf(right) & (TAKES_PLURAL | TAKES_COMPARATIVE)) !== 0;
}

/** Whether the first so many letters of a word are a noun: one that takes the plural, or has an Arabic one («احساسات برانگیز»). */
function isNoun(lexicon: Lexicon, word: Word, length: number): boolean {
  const value = lexicon.valueOf(word, length);
  if ((value & WORD) === 0) return false;
  return (value & TAKES_PLURAL) !== 0 || endsWith(word.letters, 0, length, 'ات');
}
