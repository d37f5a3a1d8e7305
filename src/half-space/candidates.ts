import { joinsNext } from '../text/kinds';
import { ALEF, WAW, YEH } from '../text/units';
import { markOf } from './hash';
import { isNumeral } from './numerals';
import { ALPHABET } from './packing';
import type { Word } from './word';

/**
 * Which gaps are looked at closely: those whose three letters, on either side, have been seen around a half-space. Two bit
 * tables for gaps inside words, two for blanks; nearly all gaps are ruled out here at the cost of two look-ups.
 */
export interface CandidateTables {
  /** Last letter, first and second letter after. */
  readonly gluedAfter: Uint8Array;
  /** Last two letters, first letter after. */
  readonly gluedBefore: Uint8Array;
  readonly spacedAfter: Uint8Array;
  readonly spacedBefore: Uint8Array;
}

/** Six bits per letter; 0 is the edge of a word, 1 any other letter. */
const LETTER_BITS = 6;
export const TABLE_SIZE: number = 1 << (3 * LETTER_BITS);
const EDGE = 0;
const FOREIGN = 1;

let codes: Uint8Array | undefined;

function letterCodes(): Uint8Array {
  if (codes !== undefined) return codes;
  codes = new Uint8Array(0x700).fill(FOREIGN);
  for (let i = 0; i < ALPHABET.length; i++) codes[ALPHABET.charCodeAt(i)] = i + 2;
  return codes;
}

function codeAt(word: Word, at: number): number {
  if (at < 0 || at >= word.length) return EDGE;
  const unit = word.letters[at]!;
  return unit < 0x700 ? letterCodes()[unit]! : FOREIGN;
}

/** The places of a gap inside a word in the two tables. */
export function gluedAfterIndex(word: Word, at: number): number {
  return (codeAt(word, at - 1) << 12) | (codeAt(word, at) << 6) | codeAt(word, at + 1);
}

export function gluedBeforeIndex(word: Word, at: number): number {
  return (codeAt(word, at - 2) << 12) | (codeAt(word, at - 1) << 6) | codeAt(word, at);
}

export function spacedAfterIndex(left: Word, right: Word): number {
  return (codeAt(left, left.length - 1) << 12) | (codeAt(right, 0) << 6) | codeAt(right, 1);
}

export function spacedBeforeIndex(left: Word, right: Word): number {
  return (codeAt(left, left.length - 2) << 12) | (codeAt(left, left.length - 1) << 6) | codeAt(right, 0);
}

/** The fewest letters before and after a half-space inside a word. */
export const FEWEST_LETTERS = 2;

/** Whether a half-space may be written in a gap at all, whatever the model says. */
export function mayCut(word: Word, at: number): boolean {
  return joinsNext(word.letters[at - 1]!);
}

const ETCETERA = 'غیره';

/** Whether a gap comes after غیره, from which nothing is made: «غیرهوشمند» is غیر and a word in ه. */
export function isAfterEtcetera(word: Word, at: number): boolean {
  return at === ETCETERA.length && word.string.startsWith(ETCETERA);
}

const FORMS_OF_HAVING = [
  ...['م', 'ی', 'د', 'یم', 'ید', 'ند', 'ه', 'ن', 'ین'].flatMap((person) => [`دار${person}`, `ندار${person}`]),
  ...['', 'م', 'ی', 'یم', 'ید', 'ند', 'ه'].flatMap((person) => [`داشت${person}`, `نداشت${person}`]),
];
const FORMS_OF_DOING = [
  ...['', 'م', 'ی', 'یم', 'ید', 'ند', 'ه'].flatMap((person) =>
    ['کرد', 'نکرد', 'میکرد', 'نمیکرد'].map((form) => form + person),
  ),
  ...['م', 'ی', 'د', 'یم', 'ید', 'ند'].flatMap((person) =>
    ['کن', 'بکن', 'نکن', 'میکن', 'نمیکن'].map((form) => form + person),
  ),
  'می',
  'نمی',
];

/**
 * Words that make a compound with the one before, unless one of these follows: «انسان دوست دارد», «معدن کار کرد», «خشونت بار دیگر»,
 * «به هوا هم بستگی دارد», «وکیلی ست دوم را برد».
 */
const OWN_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['دوست', new Set([...FORMS_OF_HAVING, 'داشتن', 'داشتنی'])],
  ['بستگی', new Set(FORMS_OF_HAVING)],
  ['صدا', new Set(FORMS_OF_HAVING)],
  ['کار', new Set(FORMS_OF_DOING)],
  ['بار', new Set(['دیگر', 'دیگه'])],
  ['ست', new Set('اول دوم سوم چهارم پنجم نخست پایانی آخر'.split(' '))],
]);
/** «کم خرج کردن», «یک نیمه بازی کرد», «شطرنج بازی می‌کند»: nouns that a verb takes, after a word of measure or the name of a game. */
const BEFORE_NOUNS_OF_DOING: ReadonlySet<string> = new Set(['کم', 'نیمه', 'شطرنج']);
const NOUNS_OF_DOING: ReadonlySet<string> = new Set('خرج هزینه بازی صحبت'.split(' '));
/** Their fingerprints: for any other word, no string is made to look it up. */
const OWN_MARKS: ReadonlySet<number> = new Set([...OWN_BEFORE.keys(), ...NOUNS_OF_DOING].map(markOf));
const DOING: ReadonlySet<string> = new Set([...FORMS_OF_DOING, 'کردن']);

const BEING: ReadonlySet<string> = new Set('باشم باشی باشد باشیم باشید باشند باشه باشن باشین'.split(' '));

/** Whether the blank between two words may become a half-space at all, whatever the model says. */
export function mayJoin(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
  if (left.length < 1 || right.length < 1 || !joinsNext(left.letters[left.length - 1]!)) return false;
  // به طور, به ویژه: whether the preposition is joined to its noun is a matter of house style.
  if (left.is('به')) return false;
  // «اگر خسته هم باشی»: هم is "too".
  if (left.is('هم') && BEING.has(right.string)) return false;
  // «ماه می گذشته»: the month of May.
  if (left.is('می') && left.followsMonth) return false;
  // «ابْنِ السَّبیلِ»: what has its vowels written is a quotation, most often Arabic.
  if (left.vowels > 1 && right.vowels > 1) return false;
  // «دو گل محمد صلاح», «سه گل محمدی»: goals and flowers are counted, and are not the name گل‌محمد.
  if (left.is('گل') && (right.is('محمد') || (before !== null && countsNext(before)))) return false;
  // «بادمجان را سرخ کن»: after an object, the imperative.
  if (before !== null && right.is('کن') && before.is('را')) return false;
  // «با آتش بازی نکنید»
  if (before !== null && left.is('آتش') && right.is('بازی') && before.is('با')) return false;
  if (after !== null && isOwnBefore(left, right, after)) return false;
  // «هوای تر»: a word with the ی of the ezafe takes no comparative, so تر is the adjective "wet".
  return !(endsInEzafe(left) && (right.is('تر') || right.is('ترین')));
}

/** «سه گل», «هر گل», «تک گل» */
function countsNext(word: Word): boolean {
  return isNumeral(word) || word.is('هر') || word.is('تک');
}

function isOwnBefore(left: Word, right: Word, after: Word): boolean {
  if (!OWN_MARKS.has(right.hash)) return false;
  if (OWN_BEFORE.get(right.string)?.has(after.string)) return true;
  return NOUNS_OF_DOING.has(right.string) && BEFORE_NOUNS_OF_DOING.has(left.string) && DOING.has(after.string);
}

/** Adjectives that end like a noun with its ezafe. */
const NO_EZAFE: ReadonlySet<string> = new Set('معنوی دنیوی اخروی منزوی مقوی مساوی متساوی'.split(' '));

/** ا or و with ی after it, in a word that is not too short. */
function endsInEzafe(word: Word): boolean {
  const { letters, length } = word;
  if (length <= 3 || letters[length - 1] !== YEH) return false;
  return (letters[length - 2] === ALEF || letters[length - 2] === WAW) && !NO_EZAFE.has(word.string);
}
