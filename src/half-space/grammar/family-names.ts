import { joinsNext } from '../../text/kinds';
import { YEH } from '../../text/units';
import { COMPOUND, cutsOfCompound, hasHalfSpaceAt, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintOf, fingerprintsOf } from '../words/hash';
import { endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { BEGIN_NAMES, STAND_BEFORE_NAMES } from './family-names.table';
import { RareWords } from './rare-words';

/** Last parts of family names, which stand after a given name or a name in ی: صادق‌پور, احمدی‌نژاد, رحمان‌اف. */
const PARTS = 'زاده پور نژاد نیا فر فرد راد تبار منش پناه مقدم خواه نسب کیا زهی زاد اف'.split(' ');

/** After a blank, a part that belongs to any name before it. */
const TO_ANY = 1;
/** One that belongs only to a name in ی: «صالح منش خوبی دارد» (Saleh has a good character). */
const TO_FAMILY_NAMES = 2;
/** One that belongs to a name only after a given name or title: «کریم زاده تهران است» (Karim was born in Tehran). */
const TO_NAMED = 3;
/**
 * Which name each part needs after a blank. The other parts are words or names on their own there: «محمود فرد خوبی است» (a good fellow),
 * «ناصر مقدم».
 */
const NEEDS_BY_PART: RareWords<number> = new RareWords(
  new Map(
    (
      [
        [TO_ANY, 'نژاد نیا فر تبار وند اف'],
        [TO_FAMILY_NAMES, 'راد منش نسب'],
        [TO_NAMED, 'زاده پور خواه کیا زهی زاد'],
      ] as const
    ).flatMap(([needs, parts]) => parts.split(' ').map((part) => [fingerprintOf(part), needs])),
  ),
);

/** Parts that also belong to a nisba, a word in ی that says where somebody is from, after a given name or title: «محمد ابرقویی نژاد». */
const AFTER_NISBA: ReadonlySet<number> = fingerprintsOf('زاده پور نژاد نیا');

/**
 * Race, descent. After a given name or title it also belongs to ANCESTORS: «آرش ترک نژاد». But «نادر اصلاح نژاد دام را آغاز کرد» (began to
 * breed cattle).
 */
const BY_DESCENT = 'نژاد';
/** Those from whom one may descend, and what descent may be. */
const ANCESTORS: ReadonlySet<number> = fingerprintsOf(
  'ترک عرب عجم بلوچ ترکمن افغان تاجیک مغول ایران پارس پاک خوش نیک ملک خان کیان',
);

/** Names with which family names begin. */
const BEFORE_PARTS = wordsOf(BEGIN_NAMES);
/** These, and titles, which stand before a family name. */
const BEFORE_NAMES = wordsOf(`${BEGIN_NAMES} ${STAND_BEFORE_NAMES}`);

/** The words of a list that blanks separate. */
function wordsOf(list: string): RareWords<true> {
  return new RareWords(new Map(list.split(' ').map((name) => [fingerprintOf(name), true])));
}

/** Whether the first `length` letters of a word are a name with which family names begin, with ی or without. */
function isName({ letters, fingerprints }: Word, length: number): boolean {
  if (BEFORE_PARTS.has(fingerprints[length]!)) return true;
  return letters[length - 1] === YEH && BEFORE_PARTS.has(fingerprints[length - 1]!);
}

/** Where the last part of a family name is to be cut from the name before it, صادق|پور, شفیعی|زاده, فتح|الله|زاده; `null` for any other word. */
export function cutsOfFamilyName(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  for (const part of PARTS) {
    const at = length - part.length;
    if (!endsWith(letters, 0, length, part) || !joinsNext(letters[at - 1]!)) continue;
    const whole = lexicon.valueOf(word);
    // بی‌کیفر (unpunished) is no بیکی (a name) with فر.
    const isOther = (whole & WORD) !== 0 || ((whole & COMPOUND) !== 0 && !hasHalfSpaceAt(whole, at));
    if (isOther || !isName(word, at)) return null;
    const value = lexicon.valueOf(word, at);
    return (value & (COMPOUND | WORD)) === COMPOUND ? [...cutsOfCompound(value), at] : [at];
  }
  return null;
}

/**
 * Whether a word may be a nisba: ابرقویی (from Abarkuh), but not a known noun with ی, «حسین مردی زاده کویر است» (Hossein is a man born in
 * the desert).
 */
function isNisba(lexicon: Lexicon, left: Word): boolean {
  const { letters, length } = left;
  if (length < 4 || letters[length - 1] !== YEH) return false;
  const isNounBefore = (end: number): boolean => (lexicon.valueOf(left, end) & TAKES_PLURAL) !== 0;
  return !isNounBefore(length - 1) && !(letters[length - 2] === YEH && isNounBefore(length - 2));
}

/** Whether a word is a given name or a title, after which a family name may stand. */
export function standsBeforeName(word: Word | null): boolean {
  return word !== null && BEFORE_NAMES.has(word.hash);
}

/** Whether the second of two words is the last part of a family name that the first begins: «محمود احمدی نژاد», «امیرحسین حسین زاده». */
export function isFamilyName(lexicon: Lexicon, left: Word, right: Word, before: Word | null): boolean {
  const needs = NEEDS_BY_PART.get(right.hash);
  if (needs === undefined) return false;
  const isNamed = standsBeforeName(before);
  if (!isName(left, left.length)) {
    if (!isNamed) return false;
    return (
      (AFTER_NISBA.has(right.hash) && isNisba(lexicon, left)) || (right.is(BY_DESCENT) && ANCESTORS.has(left.hash))
    );
  }
  if (needs === TO_FAMILY_NAMES) return !BEFORE_PARTS.has(left.hash);
  return needs === TO_ANY || isNamed;
}
