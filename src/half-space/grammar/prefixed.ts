import { ALEF, HEH, YEH } from '../../text/units';
import { COMPOUND, frequencyOf, TAKES_ENDINGS, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { lengthOfVerbPrefix } from './affixes';
import { isParticiple } from './verbs';

/**
 * Prefixes that make an adjective of place, time or kind with a noun or adjective after them: intra-, extra-, inter-, pre-, post-, quasi-,
 * super-.
 */
const BEFORE_ADJECTIVES = 'درون برون میان بین پیش پس شبه فوق'.split(' ');
/** The prefixes that are recognised before a noun with ‌ای, which is hardly anything but such an adjective. */
const BEFORE_NOUNS_IN_HEH = [...BEFORE_ADJECTIVES, ...'ضد فرا ابر غیر هم'.split(' ')];
/** The fewest letters of a noun before ‌ای. */
const SHORTEST_NOUN = 4;
/** The fewest letters of an adjective in ی. */
const SHORTEST_ADJECTIVE = 5;
/** The end of a plural, which is no adjective in ی. */
const PLURAL = 'هایی';

/**
 * Where an unknown word is to be cut that is a prefix with an adjective: درون|جمجمه|ای (intracranial), فوق|کلیوی (adrenal); `null` for any
 * other word.
 */
export function cutsOfPrefixed(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  if (letters[length - 1] !== YEH || lexicon.valueOf(word) !== 0) return null;
  const isInHeh = letters[length - 2] === ALEF && letters[length - 3] === HEH;
  return isInHeh ? cutsOfAdjectiveInHeh(lexicon, word) : cutsOfAdjective(lexicon, word);
}

/** The cuts where the adjective is a noun with ‌ای. Not of what may be a plural: پیشنهادهای (proposals of), ابرشهرهای, هم‌نام‌های. */
function cutsOfAdjectiveInHeh(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters } = word;
  const end = word.length - 2;
  const start = lengthOfPrefix(word, BEFORE_NOUNS_IN_HEH);
  if (start === 0 || end - start < SHORTEST_NOUN) return null;
  if ((lexicon.valueOf(word, end) & (WORD | COMPOUND)) !== 0 || lexicon.valueOf(word, end - 1) !== 0) return null;
  // «میاندوختهای» is the verb می‌اندوخته‌ای (you used to save), and no میان (inter-).
  const verb = lengthOfVerbPrefix(letters, end);
  if (verb > 0 && isParticiple(lexicon, letters, verb, end)) return null;
  const noun = lexicon.find(letters, start, end);
  const withoutHeh = lexicon.find(letters, start, end - 1);
  if ((noun & TAKES_ENDINGS) === 0) return null;
  return (withoutHeh & TAKES_PLURAL) !== 0 && frequencyOf(withoutHeh) >= frequencyOf(noun) ? null : [start, end];
}

/** The cuts where the adjective ends in ی. Not of what may be another known word with an ending, or two words: بینشی, پسرهایی, پسردایی (cousin). */
function cutsOfAdjective(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  const start = lengthOfPrefix(word, BEFORE_ADJECTIVES);
  if (start === 0 || length - start < SHORTEST_ADJECTIVE || endsWith(letters, 0, length, PLURAL)) return null;
  if (lexicon.valueOf(word, length - 1) !== 0) return null;
  if ((lexicon.valueOf(word, start + 1) & WORD) !== 0 && lexicon.find(letters, start + 1, length) !== 0) return null;
  return (lexicon.find(letters, start, length) & (WORD | COMPOUND)) === WORD ? [start] : null;
}

/** How many letters the prefix has with which a word begins; 0 where it begins with none. */
function lengthOfPrefix(word: Word, prefixes: readonly string[]): number {
  return prefixes.find((prefix) => word.startsWith(prefix))?.length ?? 0;
}
