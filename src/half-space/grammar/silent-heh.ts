import { joinsNext } from '../../text/kinds';
import { ALEF, BEH, HEH, NOON, WAW, YEH } from '../../text/units';
import {
  COMPOUND,
  cutsOfCompound,
  frequencyOf,
  hasHalfSpaceAt,
  PRESENT_STEM,
  TAKES_ENDINGS,
  WORD,
} from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintStep, slotStep } from '../words/hash';
import { Word } from '../words/word';
import { cutsOfNumber, isMeasure } from './numerals';
import {
  AFTER_GUY,
  AFTER_KEPT_HEH,
  AFTER_PARTICIPLE,
  AFTER_SILENT_HEH,
  APART_AFTER_KEPT_HEH,
  BEFORE_TOGETHER,
  DOER_OR_PARTICIPLE,
  FIRST_AFTER_SILENT_HEH,
  KEPT_HEH_AND_PLURAL,
  KOREAN_NAME,
  ONLY_AFTER_PARTICIPLE,
  PERSONS_OR_PLURAL,
  SILENT_PARTICIPLE,
  SOUNDED_ENDINGS,
  TOGETHER,
  TOWARDS,
  WITH_SILENT_HEH,
  WITH_SOUNDED_HEH,
} from './silent-heh-words';
import { isParticiple } from './verbs';

const LONGEST_AFTER_HEH = 6;

/**
 * Where a known word is to be cut from what has come glued to its silent ه: the ی of an ezafe, برنامه|ی, دانش|نامه|ی, a spoken
 * person, شایعه|ش, خونه|شون, or an ending of Afghan spelling, زنده|گی|ها; `null` for any other word. No other ی is written so: a silent ه takes
 * ‌ای for all the rest.
 */
export function cutsAfterHeh(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, slots, fingerprints } = word;
  const end = endOfSilentHeh(word);
  if (end === 0) return null;
  const whole = lexicon.valueOf(word);
  if ((whole & WORD) !== 0) return null;
  // فرماندهی is a word, so the ه of فرماندهش is sounded.
  const withYeh = lexicon.findHash(slotStep(slots[end]!, YEH), fingerprintStep(fingerprints[end]!, YEH));
  if ((withYeh & WORD) !== 0) return null;
  const ending = word.string.slice(end);
  // متهمان is the plural of متهم.
  if (PERSONS_OR_PLURAL.has(ending) && (lexicon.valueOf(word, end + 1) & WORD) !== 0) return null;
  if ((whole & COMPOUND) !== 0) return hasHalfSpaceAt(whole, end) ? cutsOfCompound(whole) : null;
  const base = lexicon.valueOf(word, end);
  // «هفت‌نفره‌ی», «ده‌ساله‌ست»
  const measure = (base & WORD) === 0 ? cutsOfNumber(lexicon, letters, end) : null;
  if (measure !== null && isMeasure(letters, measure.at(-1) ?? 0, end)) return [...measure, end];
  // A compound ends as its last part does; what is often written in one piece is one word.
  const isOneWord = (base & WORD) !== 0 && frequencyOf(base) > 0;
  const cuts = isOneWord ? [] : cutsOfCompound(base);
  const start = cuts.at(-1) ?? 0;
  if (isPrefixedStem(lexicon, word, end)) return null;
  // With its vowels, «وَلَهُمْ» is Arabic.
  if (ending !== 'ی' && word.marks > 1) return null;
  if (AFTER_PARTICIPLE.has(ending) && isParticiple(lexicon, letters, start, end))
    return [...cuts, ...cutsBefore(ending, end)];
  if (TOGETHER.has(ending) && isTogether(lexicon, word, start, end)) return null;
  if (ONLY_AFTER_PARTICIPLE.has(ending) || word.is(TOWARDS)) return null;
  const isKnown =
    endsInSilentHeh(lexicon, word, start, end) ||
    (AFTER_KEPT_HEH.has(ending) && isKnownWithoutHeh(lexicon, word, end)) ||
    (!word.is(KOREAN_NAME) && isSpokenNoun(lexicon, word, start, end));
  return isKnown ? [...cuts, ...cutsBefore(ending, end)] : null;
}

/** Whether a word is known as Iran spells it, without the ه before گی or گان, بارندگی for بارنده‌گی, or is one who does something. */
function isKnownWithoutHeh(lexicon: Lexicon, word: Word, end: number): boolean {
  const { letters, slots, fingerprints, length } = word;
  if (DOER_OR_PARTICIPLE.test(word.string.slice(0, end))) return true;
  let slot = slots[end - 1]!;
  let fingerprint = fingerprints[end - 1]!;
  for (let at = end; at < length; at++) {
    slot = slotStep(slot, letters[at]!);
    fingerprint = fingerprintStep(fingerprint, letters[at]!);
    // بارندگی of بارنده‌گی‌ها
    if (at > end && (lexicon.findHash(slot, fingerprint) & (WORD | COMPOUND)) !== 0) return true;
  }
  return false;
}

/** Where half-spaces belong before an ending that begins at `end`, and in it: زنده|گی|ها. */
function cutsBefore(ending: string, end: number): readonly number[] {
  return KEPT_HEH_AND_PLURAL.has(ending) ? [end, end + 2] : [end];
}

const glued: Word = /* @__PURE__ */ new Word();

/** Whether a ی that stands apart after a word is the ezafe of its silent ه, as it would be if it had come glued: «برنامه ی ما»; not «راه ی». */
export function isEzafeApart(lexicon: Lexicon, left: Word, yeh: Word): boolean {
  return isCutBetween(lexicon, left, yeh);
}

/**
 * The same of an ending of Afghan spelling: «زنده گی», «هفته یی». But گی is Guy where Iran has no word in گی, «پروژه گی ریچی», and یی somebody before a
 * word that is not known, «به گفته یی گانگ».
 */
export function isKeptHehApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!APART_AFTER_KEPT_HEH.has(right.hash) || !isCutBetween(lexicon, left, right)) return false;
  if (right.is('گی')) return !after?.is(AFTER_GUY) && isKnownWithoutHeh(lexicon, glued, left.length);
  return !right.is('یی') || after === null || lexicon.valueOf(after) !== 0;
}

/** Whether two words would be cut between them if they had come glued, which they then stand in `glued`. */
function isCutBetween(lexicon: Lexicon, left: Word, right: Word): boolean {
  glued.read(left.string + right.string, 0, left.length + right.length);
  return cutsAfterHeh(lexicon, glued)?.includes(left.length) ?? false;
}

/** Whether the letters before `end` are the stem of a verb after ب or ن: «بنهم», «ننهی». */
function isPrefixedStem(lexicon: Lexicon, { letters }: Word, end: number): boolean {
  return (letters[0] === BEH || letters[0] === NOON) && (lexicon.find(letters, 1, end) & PRESENT_STEM) !== 0;
}

/** How many letters a word has up to a ه with one of those endings after it; 0 for none. */
function endOfSilentHeh(word: Word): number {
  const { letters, length } = word;
  for (let end = length - 1; end >= 3 && length - end <= LONGEST_AFTER_HEH; end--) {
    if (letters[end - 1] !== HEH || !FIRST_AFTER_SILENT_HEH.has(letters[end]!)) continue;
    if (AFTER_SILENT_HEH.has(word.string.slice(end))) return end;
  }
  return 0;
}

/** Whether the letters before that ه are a word, of which the last letter joins nothing, so that they seem apart. */
function isTogether(lexicon: Lexicon, { letters, string }: Word, start: number, end: number): boolean {
  if (BEFORE_TOGETHER.has(string.slice(start, end))) return true;
  return !joinsNext(letters[end - 2]!) && (lexicon.find(letters, start, end - 1) & WORD) !== 0;
}

/** Whether the letters from `start` to `end` are a noun that is known once its ونه is انه, as it is written: خونه. */
export function isSpokenNoun(lexicon: Lexicon, { letters }: Word, start: number, end: number): boolean {
  if (end - start < 4 || letters[end - 2] !== NOON || letters[end - 3] !== WAW) return false;
  letters[end - 3] = ALEF;
  const written = lexicon.find(letters, start, end);
  letters[end - 3] = WAW;
  return (written & TAKES_ENDINGS) !== 0;
}

/** Whether the letters from `start` to `end` are a known word whose ه is silent. */
function endsInSilentHeh(lexicon: Lexicon, { letters, string }: Word, start: number, end: number): boolean {
  const part = string.slice(start, end);
  // حق‌الوکاله, حق‌الزحمه: a part in ال has the Arabic ending.
  const isArabic = start > 0 && part.startsWith('ال') && !WITH_SOUNDED_HEH.has(part.slice(2));
  if (WITH_SILENT_HEH.has(part) || SILENT_PARTICIPLE.test(part)) return true;
  if (isArabic && !SOUNDED_ENDINGS.some((ending) => part.endsWith(ending))) return true;
  return (lexicon.find(letters, start, end) & TAKES_ENDINGS) !== 0 && !endsInSoundedHeh(part);
}

/** Whether what ends in ه is known for its sounded one: راه, شبیه. */
export function endsInSoundedHeh(part: string): boolean {
  return WITH_SOUNDED_HEH.has(part) || SOUNDED_ENDINGS.some((ending) => part.endsWith(ending));
}
