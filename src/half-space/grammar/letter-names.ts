import { ALEF, HEH } from '../../text/units';
import { hasHalfSpaceAt, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { FINGERPRINT_SEED, fingerprintOf, fingerprintStep, fingerprintsOf } from '../words/hash';
import { startOfEnding } from '../words/letters';
import { Word } from '../words/word';
import { BARE_PLURALS, isEnding } from './affixes';
import { RareWords } from './rare-words';
import { isPlainVerb } from './verbs';
import { NAMED_BY_LETTERS } from './word-lists';

/**
 * Abbreviations of other languages spelt out letter by letter, which take a half-space between the names of the letters:
 * ال‌سی‌دی, دی‌ان‌ای, اچ‌آی‌وی. With blanks between them, three names in a row are rarely anything else; glued, three are too often
 * a real word (تیسیان, وایکیکی), so it takes four.
 */
const NAMES = 'ای بی سی دی اف جی اچ ایچ آی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد'.split(' ');
/** With the plural, but without its half-space, this is as often آنها. */
const THEY = 'انها';
/** Names that are also words and may meet in running text (وی سی …, او بی …, ای وای …): among names with blanks, one must be none of these. */
const WORDS: ReadonlySet<string> = new Set('ای بی سی کی او وی وای'.split(' '));
/** Words that may follow a whole abbreviation: «سی ان ان وی را دعوت کرد», «بی بی سی بی طرف نبود». */
const FOLLOWING: ReadonlySet<string> = new Set('وی او کی بی'.split(' '));
/** How many names an abbreviation has at least before one of these is a word of its own: یو اس بی, اچ آی وی have two before it. */
const FEWEST_BEFORE_WORD = 3;
/** What is named by letters: «شبکه ای بی سی», «پروژه ای پی سی». */
const BEFORE_LETTERS: ReadonlySet<number> = /* @__PURE__ */ fingerprintsOf(NAMED_BY_LETTERS);
/** Names that may follow ام as words: «رفته ام دی ماه». */
const WORDS_AFTER_AM: ReadonlySet<string> = new Set('دی پی زد وای'.split(' '));
const WITHOUT = 'بی';
const ARTICLE = 'ال';
const FEWEST_GLUED = 4;
const LONGEST_NAME = 5;
const SHORTEST_NAME = 2;

/** The names by the hash of their letters, and whether each is only the name of a letter. */
const isSureByHash: RareWords<boolean> = new RareWords(
  new Map(NAMES.map((name) => [fingerprintOf(name), !WORDS.has(name)])),
);

/**
 * Whether the blank between `left` and `right` stands between two names of letters next to a third: ال سی دی; or in four that are partly
 * glued: الجی بی تی.
 */
export function isBetweenLetters(
  lexicon: Lexicon,
  before: Word | null,
  left: Word,
  right: Word,
  after: Word | null,
): boolean {
  const isSureLeft = sureness(left);
  // «او سی دی‌ها را فروخت»: of two names the model tells better.
  const mayBePlural = isSureLeft !== undefined && !before?.is('او');
  const isSureRight = sureness(right) ?? (mayBePlural ? surenessOfPlural(right) : undefined);
  if (isSureLeft === undefined && isSureRight === undefined) return false;
  if (isWordAfterLetters(lexicon, left, right, after) || isThirtiethOfDey(before, left, right)) return false;
  if (isSureRight === undefined && isOfCars(left, right)) return true;
  if (isOfScan(left, right, after)) return true;
  // «ماهواره ای اچ دی»
  if (left.is('ای') && before !== null && takesEnding(before) && !BEFORE_LETTERS.has(before.hash)) return false;
  if (isSureLeft === undefined || isSureRight === undefined) {
    const glued = namesIn(lexicon, isSureLeft === undefined ? left : right);
    return glued > 0 && glued + 1 + namesIn(lexicon, before) + namesIn(lexicon, after) >= FEWEST_GLUED;
  }
  const isSureBefore = before === null ? undefined : sureness(before);
  const isSureAfter = after === null ? undefined : (sureness(after) ?? surenessOfPlural(after));
  if (isSureBefore === undefined && isSureAfter === undefined) return false;
  return isSureLeft || isSureRight || isSureBefore === true || isSureAfter === true;
}

/** Whether `right` is a name that is a word here: an abbreviation has ended before it. After تی it is a name: آی پی تی وی. */
export function isWordAfterLetters(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (sureness(right) !== false || !FOLLOWING.has(right.string) || left.is('تی')) return false;
  // At the end of a phrase it is hardly a word: «جی بی ای او (پیمایشگر)».
  if (after === null || sureness(after) !== undefined) return false;
  // «پی سی بی طرف نبود»
  if (right.is(WITHOUT) && isWithout(lexicon, after)) return true;
  let names = 0;
  for (const word of [left, left.previous, left.previous?.previous ?? null]) {
    const more = namesIn(lexicon, word);
    if (more === 0) break;
    names += more;
  }
  return names >= FEWEST_BEFORE_WORD;
}

/** Whether بی and a word are a known compound: «بی طرف». */
function isWithout(lexicon: Lexicon, { string }: Word): boolean {
  const whole = new Word();
  whole.read(WITHOUT + string, 0, WITHOUT.length + string.length);
  return hasHalfSpaceAt(lexicon.valueOf(whole), WITHOUT.length);
}

/** «بی ام و»: of the maker of cars; but «آی بی ام و اپل». */
function isOfCars(left: Word, right: Word): boolean {
  const first = left.previous;
  if (!right.is('و') || !left.is('ام') || first === null || !first.is('بی')) return false;
  return first.previous === null || sureness(first.previous) === undefined;
}

const SCAN = 'اسکن';

/** «سی تی اسکن», «سی تی اسکن‌های», «سی تی اسکنر» */
function isOfScan(left: Word, right: Word, after: Word | null): boolean {
  if (left.is('تی')) return right.startsWith(SCAN);
  return left.is('سی') && right.is('تی') && after?.startsWith(SCAN) === true;
}

/** «سی ام دی ماه» */
function isThirtiethOfDey(before: Word | null, left: Word, right: Word): boolean {
  return right.is('دی') && left.is('ام') && before?.is('سی') === true;
}

/**
 * Whether an abbreviation begins with ام or ای, which is no ending of the word before it: «بیماری ام اس», «دستگاه ای تی ام»; or an Arabic name with
 * ام, the mother of: «منطقه ام الرشراش».
 */
export function beginsLetters(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (after === null) return false;
  if (right.is('ام') && isArabic(lexicon, after)) return true;
  if (sureness(after) !== true || sureness(left) !== undefined) return false;
  if (right.is('ام')) return !WORDS_AFTER_AM.has(after.string);
  return right.is('ای') && !takesEnding(left);
}

/** Whether a word has the Arabic article: القصر, but not الان or البته. */
function isArabic(lexicon: Lexicon, word: Word): boolean {
  return word.length > 3 && word.startsWith(ARTICLE) && (lexicon.valueOf(word) & WORD) === 0;
}

/** Whether a word ends in a silent ه, after which ای is its ending: «ماهواره ای اچ دی». */
function takesEnding({ letters, length }: Word): boolean {
  return letters[length - 1] === HEH && letters[length - 2] !== ALEF;
}

/** Whether an abbreviation ends before `right`, which is not one of its endings: ال سی دی گران, ال‌سی‌دی گران. */
export function endsLetters(before: Word | null, left: Word, right: Word): boolean {
  // «وی سی سال سابقه دارد»: the first of two names may be a pronoun.
  if ((left.is('وی') || left.is('او')) && sureness(right) !== undefined) return true;
  const isSureLeft = sureness(left);
  if (isSureLeft === undefined) return left.hasHalfSpace && endsInLetters(left) && !isEnding(right);
  const isSureBefore = before === null ? undefined : sureness(before);
  if (isSureBefore === undefined || isEnding(right)) return false;
  // «او بی ادب است», «وی سی ساله بود»
  return isSureLeft || isSureBefore || !(left.is('بی') || left.is('پی') || left.is('سی'));
}

/** Whether the last two parts of a word, between its half-spaces, are names of letters. */
function endsInLetters({ string, length, halfSpaceBefore }: Word): boolean {
  let end = length;
  for (let parts = 0; parts < 2; parts++) {
    let at = end - 1;
    while (at > 0 && halfSpaceBefore[at] === 0) at--;
    if (!isSureByHash.has(fingerprintOf(string.slice(at, end)))) return false;
    end = at;
  }
  return true;
}

/** Whether a word is only the name of a letter; `undefined` when it is not the name of one. */
function sureness(word: Word): boolean | undefined {
  return word.length > LONGEST_NAME ? undefined : isSureByHash.get(word.hash);
}

/** The same of a name with its plural: «دی وی دی‌ها», «آی سی یوهای». */
function surenessOfPlural(word: Word): boolean | undefined {
  const { letters, length, hasHalfSpace, fingerprints } = word;
  if (word.startsWith(THEY) && !hasHalfSpace) return undefined;
  return isSureByHash.get(fingerprints[startOfEnding(letters, length, BARE_PLURALS)]!);
}

/** How many names of letters a word is: 1 for سی, 2 for الجی; 0 for any other word, and for what is a word or verb itself (پیام, دیدی). */
function namesIn(lexicon: Lexicon, word: Word | null): number {
  if (word === null) return 0;
  if (sureness(word) !== undefined) return 1;
  if (!beginsWithName(word)) return 0;
  const starts = startsOfNames(word);
  if (starts === null || (lexicon.valueOf(word) & WORD) !== 0) return 0;
  // «ای وای دیدی» is a verb.
  return isPlainVerb(lexicon, word.letters, word.length) ? 0 : starts.length;
}

/** Whether a word begins with a name: nearly all words are told by this. */
function beginsWithName({ fingerprints, length }: Word): boolean {
  for (let at = SHORTEST_NAME; at <= LONGEST_NAME && at < length; at++)
    if (isSureByHash.has(fingerprints[at]!)) return true;
  return false;
}

/** Where the names meet in a word that is nothing but names of letters, الجیبیتیکیو; `null` for any other word. */
export function cutsOfLetters(word: Word): readonly number[] | null {
  const starts = beginsWithName(word) ? startsOfNames(word) : null;
  return starts !== null && starts.length >= FEWEST_GLUED ? starts.slice(1) : null;
}

/** Where each name begins in a word that is nothing else. */
function startsOfNames({ letters, length }: Word): readonly number[] | null {
  const starts: number[] = [];
  const readFrom = (at: number): boolean => {
    if (at === length) return true;
    starts.push(at);
    let hash = FINGERPRINT_SEED;
    for (let end = at + 1; end <= Math.min(at + LONGEST_NAME, length); end++) {
      hash = fingerprintStep(hash, letters[end - 1]!);
      if (isSureByHash.has(hash) && readFrom(end)) return true;
    }
    starts.pop();
    return false;
  };
  return readFrom(0) ? starts : null;
}
