import { joinsNext } from '../../text/kinds';
import { ALEF, BEH, HEH, NOON, WAW, YEH } from '../../text/units';
import {
  COMPOUND,
  cutsOfCompound,
  frequencyOf,
  hasHalfSpaceAt,
  PRESENT_STEM,
  TAKES_ENDINGS,
  TAKES_PLURAL,
  WORD,
} from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintStep, slotStep } from '../words/hash';
import { endsWith } from '../words/letters';
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

/** The most letters of what comes glued to a silent ه. */
const LONGEST_AFTER_HEH = 6;

/**
 * Where a known word is to be cut from what has come glued to its silent ه: the ی of an ezafe, برنامه|ی (the programme of), دانش|نامه|ی, a spoken
 * person, شایعه|ش, خونه|شون (their house), or an ending of Afghan spelling, زنده|گی|ها. `null` for any other word. A ی after a silent ه can only be
 * the ezafe, since all other endings in ی are ‌ای there.
 */
export function cutsAfterHeh(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters } = word;
  const end = endOfSilentHeh(word);
  if (end === 0) return null;
  const ending = word.string.slice(end);
  if (isPartOfKnownWord(lexicon, word, end, ending)) return null;
  const whole = lexicon.valueOf(word);
  if ((whole & COMPOUND) !== 0) return hasHalfSpaceAt(whole, end) ? cutsOfCompound(whole) : null;
  const base = lexicon.valueOf(word, end);
  // «هفتنفرهی» (of seven), «دهسالهست» (is ten years old)
  const measure = (base & WORD) === 0 ? cutsOfNumber(lexicon, letters, end) : null;
  if (measure !== null && isMeasure(letters, measure.at(-1) ?? 0, end)) return [...measure, end];
  // Of a compound, the last part tells about its ه; but what text has in one piece counts as one word.
  const isOneWord = (base & WORD) !== 0 && frequencyOf(base) > 0;
  const cuts = isOneWord ? [] : cutsOfCompound(base);
  const start = cuts.at(-1) ?? 0;
  if (isPrefixedStem(lexicon, word, end)) return null;
  // «وَلَهُمْ» has its vowels written and so is Arabic.
  if (ending !== 'ی' && word.marks > 1) return null;
  if (AFTER_PARTICIPLE.has(ending) && isParticiple(lexicon, letters, start, end))
    return [...cuts, ...cutsBefore(ending, end)];
  if (TOGETHER.has(ending) && isTogether(lexicon, word, start, end)) return null;
  if (ONLY_AFTER_PARTICIPLE.has(ending) || word.is(TOWARDS)) return null;
  const isKnown =
    endsInSilentHeh(lexicon, word, start, end) ||
    (AFTER_KEPT_HEH.has(ending) && isKnownWithoutHeh(lexicon, word, end)) ||
    (!word.is(KOREAN_NAME) && isSpokenNounInHeh(lexicon, word, start, end));
  return isKnown ? [...cuts, ...cutsBefore(ending, end)] : null;
}

const GIVING = 'دهی';
/** Makes an adjective of a noun or another adjective. */
const OF_MANNER = 'انه';
/** The fewest letters of what it is made of. */
const SHORTEST_STEM = 3;
/** And of one that is the second part of a compound. */
const SHORTEST_STEM_IN_COMPOUND = 2;
/** The fewest letters of the last part of an unknown compound. A participle has one less: شده. */
const SHORTEST_PART = 4;

/**
 * Where the ی of an ezafe begins after a silent ه of which the lexicon doesn't tell: of an adjective in انه, 9 in روشنفکرانه|ی, or of an unknown
 * compound, 6 in تک‌نفره|ی, 7 in به‌نشانه|ی (as a sign of); 0 where there is none. Where parts are to be cut is left to the model.
 */
export function startOfEzafeOfUnknown(lexicon: Lexicon, word: Word): number {
  const { letters, length, string } = word;
  const end = length - 1;
  if (letters[end] !== YEH || letters[end - 1] !== HEH) return 0;
  if ((lexicon.valueOf(word) & (WORD | COMPOUND)) !== 0) return 0;
  const base = lexicon.valueOf(word, end);
  const lastPart = cutsOfCompound(base).at(-1) ?? 0;
  if (isOfManner(lexicon, word, lastPart, end) || isNounWithHeh(lexicon, word, lastPart, end)) return end;
  if ((base & WORD) !== 0) return 0;
  // پرزدهی is پرز (lint) with دهی (giving), not پر with زده.
  if (string.endsWith(GIVING) && (lexicon.valueOf(word, length - GIVING.length) & WORD) !== 0) return 0;
  for (let start = 2; start <= end - SHORTEST_PART + 1; start++) {
    if ((lexicon.valueOf(word, start) & (WORD | COMPOUND)) === 0 && !isParticiple(lexicon, letters, 0, start)) continue;
    // فرماندهی (command) is a word, and its ه sounded.
    if (lexicon.find(letters, start, length) !== 0 || endsInSoundedHeh(string.slice(start, end))) continue;
    if (isParticiple(lexicon, letters, start, end)) return end;
    // Only a common noun: کانه (ore) is none, and «مک‌کانهی» the name McConaughey.
    const value = lexicon.find(letters, start, end);
    const isNoun = (value & TAKES_ENDINGS) !== 0 && frequencyOf(value) > 1;
    if (end - start >= SHORTEST_PART && (isNoun || isMeasure(letters, start, end))) return end;
  }
  return 0;
}

/**
 * Whether the letters from `start` to `end` are a known word with انه, which makes an adjective: روشنفکرانه (intellectual), بی|رحمانه (merciless),
 * ساده|دلانه (naive).
 */
function isOfManner(lexicon: Lexicon, { letters }: Word, start: number, end: number): boolean {
  const stem = end - OF_MANNER.length;
  const shortest = start > 0 ? SHORTEST_STEM_IN_COMPOUND : SHORTEST_STEM;
  return (
    stem - start >= shortest && endsWith(letters, start, end, OF_MANNER) && lexicon.find(letters, start, stem) !== 0
  );
}

/**
 * Whether the letters from `start` to `end` are the last part of a compound, a noun with the ه that makes it an adjective: تک|محوره (of one axis). Not
 * what text has as a word of its own, as علیه (against); nor پژوه (one who studies), which is پژو (Peugeot) with ه by chance.
 */
function isNounWithHeh(lexicon: Lexicon, { letters }: Word, start: number, end: number): boolean {
  const stem = end - 1;
  if (start === 0 || letters[stem - 1] === WAW || frequencyOf(lexicon.find(letters, start, end)) > 0) return false;
  return (lexicon.find(letters, start, stem) & TAKES_PLURAL) !== 0;
}

/** Whether the ه, after which `ending` begins, isn't the end of a known word with its ending, but inside another known word. */
function isPartOfKnownWord(lexicon: Lexicon, word: Word, end: number, ending: string): boolean {
  const { slots, fingerprints } = word;
  if ((lexicon.valueOf(word) & WORD) !== 0) return true;
  // Where the word takes an attached ی, its ه is sounded: فرماندهی (command) is a word, so فرماندهش is whole.
  const withYeh = lexicon.findHash(slotStep(slots[end]!, YEH), fingerprintStep(fingerprints[end]!, YEH));
  if ((withYeh & WORD) !== 0) return true;
  // متهمان is the plural of متهم (accused).
  return PERSONS_OR_PLURAL.has(ending) && (lexicon.valueOf(word, end + 1) & WORD) !== 0;
}

/**
 * Whether a word with گی or گان from `end` on is known as Iran spells it, without the ه, بارندگی (rain) for بارنده‌گی; or ends in a word
 * such as کننده.
 */
function isKnownWithoutHeh(lexicon: Lexicon, word: Word, end: number): boolean {
  const { letters, slots, fingerprints, length } = word;
  if (DOER_OR_PARTICIPLE.test(word.string.slice(0, end))) return true;
  let slot = slots[end - 1]!;
  let fingerprint = fingerprints[end - 1]!;
  for (let at = end; at < length; at++) {
    slot = slotStep(slot, letters[at]!);
    fingerprint = fingerprintStep(fingerprint, letters[at]!);
    // In «بارندهگیها» it is enough to know بارندگی.
    if (at > end && (lexicon.findHash(slot, fingerprint) & (WORD | COMPOUND)) !== 0) return true;
  }
  return false;
}

/** The places of the half-spaces before an ending that begins at `end`, and in it: زنده|گی|ها. */
function cutsBefore(ending: string, end: number): readonly number[] {
  return KEPT_HEH_AND_PLURAL.has(ending) ? [end, end + 2] : [end];
}

const gluedPair: Word = /* @__PURE__ */ new Word();

/** Two words as they would be if they had come glued; until the next call. */
function glue(left: Word, right: Word): Word {
  gluedPair.read(left.string + right.string, 0, left.length + right.length);
  return gluedPair;
}

/**
 * Whether the second of two words belongs to the silent ه of the first, that is, whether they would be cut where they meet if they had come glued:
 * «برنامه ی ما» (our programme), not «راه ی».
 */
export function belongsToSilentHeh(lexicon: Lexicon, left: Word, right: Word): boolean {
  return cutsAfterHeh(lexicon, glue(left, right))?.includes(left.length) ?? false;
}

/**
 * Whether an ending of Afghan spelling stands apart after its word: «زنده گی», «هفته یی». But گی is the name Guy where Iran has no word in گی, «پروژه
 * گی ریچی» (Guy Ritchie's project), and یی is a Chinese one before an unknown word, «به گفته یی گانگ» (according to Yi Gang).
 */
export function isKeptHehApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (!APART_AFTER_KEPT_HEH.has(right.hash) || !belongsToSilentHeh(lexicon, left, right)) return false;
  if (right.is('گی')) return !after?.is(AFTER_GUY) && isKnownWithoutHeh(lexicon, glue(left, right), left.length);
  return !right.is('یی') || after === null || lexicon.valueOf(after) !== 0;
}

/** Whether the letters before `end` are a verb's stem after ب or ن, so that what follows is its person: «بنهم» (that I lay), «ننهی». */
function isPrefixedStem(lexicon: Lexicon, { letters }: Word, end: number): boolean {
  return (letters[0] === BEH || letters[0] === NOON) && (lexicon.find(letters, 1, end) & PRESENT_STEM) !== 0;
}

/** How many letters a word has up to and with a ه that one of the endings in AFTER_SILENT_HEH follows; 0 for none. */
function endOfSilentHeh(word: Word): number {
  const { letters, length } = word;
  for (let end = length - 1; end >= 3 && length - end <= LONGEST_AFTER_HEH; end--) {
    if (letters[end - 1] !== HEH || !FIRST_AFTER_SILENT_HEH.has(letters[end]!)) continue;
    if (AFTER_SILENT_HEH.has(word.string.slice(end))) return end;
  }
  return 0;
}

/**
 * Whether a word seems to be two: before its ه, letters that are a word and end in one that doesn't join, so that the writer saw no need of a
 * blank, and from the ه on هم, همه or همان.
 */
function isTogether(lexicon: Lexicon, { letters, string }: Word, start: number, end: number): boolean {
  if (BEFORE_TOGETHER.has(string.slice(start, end))) return true;
  return !joinsNext(letters[end - 2]!) && (lexicon.find(letters, start, end - 1) & WORD) !== 0;
}

/** Whether the letters from `start` to `end` are a spoken noun in ونه whose written form in انه is known: خونه for خانه (house). */
export function isSpokenNounInHeh(lexicon: Lexicon, { letters }: Word, start: number, end: number): boolean {
  if (end - start < 4 || letters[end - 2] !== NOON || letters[end - 3] !== WAW) return false;
  letters[end - 3] = ALEF;
  const written = lexicon.find(letters, start, end);
  letters[end - 3] = WAW;
  return (written & TAKES_ENDINGS) !== 0;
}

/** Whether the letters from `start` to `end` are a known word whose ه is silent. */
function endsInSilentHeh(lexicon: Lexicon, { letters, string }: Word, start: number, end: number): boolean {
  const part = string.slice(start, end);
  // حق‌الوکاله (a lawyer's fee): in a part that begins with the Arabic article, ه is the Arabic ending, which is silent.
  const isArabic = start > 0 && part.startsWith('ال') && !WITH_SOUNDED_HEH.has(part.slice(2));
  if (WITH_SILENT_HEH.has(part) || SILENT_PARTICIPLE.test(part)) return true;
  if (isArabic && !SOUNDED_ENDINGS.some((ending) => part.endsWith(ending))) return true;
  return (lexicon.find(letters, start, end) & TAKES_ENDINGS) !== 0 && !endsInSoundedHeh(part);
}

/** Whether a word in ه is known to have a sounded one: راه (way), شبیه (like). */
export function endsInSoundedHeh(part: string): boolean {
  return WITH_SOUNDED_HEH.has(part) || SOUNDED_ENDINGS.some((ending) => part.endsWith(ending));
}
