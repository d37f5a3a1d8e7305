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
 * Abbreviations of other languages that are spelt out with the names of their letters, and have half-spaces between these: ال‌سی‌دی (LCD), دی‌ان‌ای
 * (DNA), اچ‌آی‌وی (HIV). With blanks between them, three names in a row are rarely anything else. Glued, three are too often a word or name
 * (تیسیان, Titian; وایکیکی, Waikiki), so it takes four.
 */
const NAMES = 'ای بی سی دی اف جی اچ ایچ آی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد'.split(' ');
/** The name ان with ها is as often آنها (they), unless it has its half-space. */
const THEY = 'انها';
/**
 * Names that are also words, such as او (she), سی (thirty) or بی (without), and may meet in running text. Of names with blanks between
 * them, one must be none of these.
 */
const WORDS: ReadonlySet<string> = new Set('ای بی سی کی او وی وای'.split(' '));
/**
 * Those of them that may follow an abbreviation as a word: «سی ان ان وی را دعوت کرد» (CNN invited him), «بی بی سی بی طرف نبود» (the BBC
 * wasn't impartial).
 */
const FOLLOWING: ReadonlySet<string> = new Set('وی او کی بی'.split(' '));
/** The fewest names before one of these that is a word: in یو اس بی (USB) and اچ آی وی (HIV) there are two before it, and it is a name. */
const FEWEST_BEFORE_WORD = 3;
/** What is named by letters: after these ای is a name, «شبکه ای بی سی» (the channel ABC), and no ending. */
const BEFORE_LETTERS: ReadonlySet<number> = /* @__PURE__ */ fingerprintsOf(NAMED_BY_LETTERS);
/** Names that may be words after ام, the copula or the ending of 30th: «رفته ام دی ماه» (I went in the month of Dey). */
const WORDS_AFTER_AM: ReadonlySet<string> = new Set('دی پی زد وای'.split(' '));
/** Without: the name بی as a word. */
const WITHOUT = 'بی';
/** The Arabic article: the name ال as the beginning of a word. */
const ARTICLE = 'ال';
/** The fewest names that are recognised where some of them are glued. */
const FEWEST_GLUED = 4;
const LONGEST_NAME = 5;
const SHORTEST_NAME = 2;

/** Whether each name is sure, that is, only the name of a letter and no word; by its fingerprint. */
const isSureByHash: RareWords<boolean> = new RareWords(
  new Map(NAMES.map((name) => [fingerprintOf(name), !WORDS.has(name)])),
);

/**
 * Whether the blank between two words is inside an abbreviation: between two names of letters next to a third, «ال سی دی», or among four or more
 * that are partly glued, «الجی بی تی» (LGBT).
 */
export function isBetweenLetters(
  lexicon: Lexicon,
  before: Word | null,
  left: Word,
  right: Word,
  after: Word | null,
): boolean {
  const isSureLeft = sureness(left);
  // «او سی دی‌ها را فروخت» (she sold the CDs): او is the pronoun, and of the two names left the model tells better.
  const mayBePlural = isSureLeft !== undefined && !before?.is('او');
  const isSureRight = sureness(right) ?? (mayBePlural ? surenessOfPlural(right) : undefined);
  if (isSureLeft === undefined && isSureRight === undefined) return false;
  if (isWordAfterLetters(lexicon, left, right, after) || isThirtiethOfDey(before, left, right)) return false;
  if (isNameOfCars(left, right)) return true;
  if (isInNameOfScan(left, right, after)) return true;
  // «ماهواره ای اچ دی» (an HD satellite): ای is the ending of ماهواره.
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

/** Whether `right` is a name that is a word here, since an abbreviation has ended before it. After تی it is a name: آی پی تی وی (IPTV). */
export function isWordAfterLetters(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (sureness(right) !== false || !FOLLOWING.has(right.string) || left.is('تی')) return false;
  // At the end of a phrase it is hardly a word: «جی بی ای او (پیمایشگر)» (GBAO).
  if (after === null || sureness(after) !== undefined) return false;
  // «پی سی بی طرف نبود»: بی‌طرف (impartial) is a compound.
  if (right.is(WITHOUT) && isWithout(lexicon, after)) return true;
  let names = 0;
  for (const word of [left, left.previous, left.previous?.previous ?? null]) {
    const more = namesIn(lexicon, word);
    if (more === 0) break;
    names += more;
  }
  return names >= FEWEST_BEFORE_WORD;
}

/** Whether بی and a word are a known compound: «بی طرف» (impartial). */
function isWithout(lexicon: Lexicon, { string }: Word): boolean {
  const whole = new Word();
  whole.read(WITHOUT + string, 0, WITHOUT.length + string.length);
  return hasHalfSpaceAt(lexicon.valueOf(whole), WITHOUT.length);
}

/** Whether two words are the end of «بی ام و», the maker of cars; but not in «آی بی ام و اپل» (IBM and Apple). */
function isNameOfCars(left: Word, right: Word): boolean {
  const first = left.previous;
  if (!right.is('و') || !left.is('ام') || first === null || !first.is('بی')) return false;
  return first.previous === null || sureness(first.previous) === undefined;
}

const SCAN = 'اسکن';

/** Whether two words are part of «سی تی اسکن» (CT scan), «سی تی اسکنر» and the like. */
function isInNameOfScan(left: Word, right: Word, after: Word | null): boolean {
  if (left.is('تی')) return right.startsWith(SCAN);
  return left.is('سی') && right.is('تی') && after?.startsWith(SCAN) === true;
}

/** Whether two words are part of «سی ام دی ماه» (the 30th of Dey). */
function isThirtiethOfDey(before: Word | null, left: Word, right: Word): boolean {
  return right.is('دی') && left.is('ام') && before?.is('سی') === true;
}

/**
 * Whether ام or ای, the right word, begins an abbreviation and is no ending of the left one: «بیماری ام اس» (the disease MS), «دستگاه ای تی
 * ام» (ATM), «مجله ای ام آر آی را توضیح داد» (a magazine explained MRI). Or whether ام (mother of) begins an Arabic name: «منطقه ام الرشراش».
 */
export function beginsLetters(lexicon: Lexicon, left: Word, right: Word, after: Word | null): boolean {
  if (after === null) return false;
  if (right.is('ام') && isArabic(lexicon, after)) return true;
  if (sureness(after) !== true) return false;
  if (right.is('ام')) return !WORDS_AFTER_AM.has(after.string);
  return right.is('ای') && !takesEnding(left);
}

/** Whether a word begins with the Arabic article: القصر, but not الان (now) or البته (of course). */
function isArabic(lexicon: Lexicon, word: Word): boolean {
  return word.length > 3 && word.startsWith(ARTICLE) && (lexicon.valueOf(word) & WORD) === 0;
}

/** Whether a word ends in what may be a silent ه, so that ای may be its ending: «ماهواره ای اچ دی». */
function takesEnding({ letters, length }: Word): boolean {
  return letters[length - 1] === HEH && letters[length - 2] !== ALEF;
}

/** Whether an abbreviation ends before `right`, which is no ending of it: «ال سی دی گران» (an expensive LCD), or ال‌سی‌دی with its half-spaces. */
export function endsLetters(before: Word | null, left: Word, right: Word): boolean {
  // «وی سی سال سابقه دارد» (he has thirty years of experience): the first of two names is a pronoun.
  if ((left.is('وی') || left.is('او')) && sureness(right) !== undefined) return true;
  const isSureLeft = sureness(left);
  if (isSureLeft === undefined) return left.hasHalfSpace && endsInLetters(left) && !isEnding(right);
  const isSureBefore = before === null ? undefined : sureness(before);
  if (isSureBefore === undefined || isEnding(right)) return false;
  // «او بی ادب است» (she is impolite), «وی سی ساله بود» (he was thirty): where both are words, they may be so here.
  return isSureLeft || isSureBefore || !(left.is('بی') || left.is('سی'));
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

/** Whether the name of a letter is sure; `undefined` where the word is no such name. */
function sureness(word: Word): boolean | undefined {
  return word.length > LONGEST_NAME ? undefined : isSureByHash.get(word.hash);
}

/** The same of a name with its plural: «دی وی دی‌ها» (DVDs), «آی سی یوهای». */
function surenessOfPlural(word: Word): boolean | undefined {
  const { letters, length, hasHalfSpace, fingerprints } = word;
  if (word.startsWith(THEY) && !hasHalfSpace) return undefined;
  return isSureByHash.get(fingerprints[startOfEnding(letters, length, BARE_PLURALS)]!);
}

/**
 * How many names of letters a word consists of: 1 for سی, 2 for الجی. 0 for any other word, and for what is a word or verb as well: پیام
 * (message), دیدی (you saw).
 */
function namesIn(lexicon: Lexicon, word: Word | null): number {
  if (word === null) return 0;
  if (sureness(word) !== undefined) return 1;
  if (!beginsWithName(word)) return 0;
  const starts = startsOfNames(word);
  if (starts === null || (lexicon.valueOf(word) & WORD) !== 0) return 0;
  // «ای وای دیدی» (oh dear, you see): دیدی is a verb.
  return isPlainVerb(lexicon, word.letters, word.length) ? 0 : starts.length;
}

/** Whether a word begins with a name: most words don't, which is told quickly. */
function beginsWithName({ fingerprints, length }: Word): boolean {
  for (let at = SHORTEST_NAME; at <= LONGEST_NAME && at < length; at++)
    if (isSureByHash.has(fingerprints[at]!)) return true;
  return false;
}

/** Where a word is to be cut that consists of four or more names, «الجیبیتیکیو» (LGBTQ); `null` for any other word. */
export function cutsOfLetters(word: Word): readonly number[] | null {
  const starts = beginsWithName(word) ? startsOfNames(word) : null;
  return starts !== null && starts.length >= FEWEST_GLUED ? starts.slice(1) : null;
}

/** Where each name begins in a word that consists of names; `null` for any other word. */
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
