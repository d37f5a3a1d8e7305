import {
  CARDINAL,
  CURRENT,
  DOUBTFUL,
  FEW,
  HALF,
  HOUR,
  MONTH,
  MONTH_NUMBER,
  ORDINAL,
  PAIR_FACTOR,
  PLURAL,
  RELATION,
  UNIT,
  VALUE_BITS,
  VALUE_MASK,
  WEEK,
  WEEKDAY,
  WITH_WORD,
  YEAR,
} from './kinds';
import { LETTERS, WORDS } from './words.table';

/** The words that dates are written with, their codes, and the form in which they are looked up. */

/** Variant forms of letters. «آ أ إ ؤ ئ ۀ» are not among them, since NFD turns them into a letter and a mark. */
const VARIANTS = 'ٱيىےكةہە';
/** The letters that they are looked up as. */
const STANDARD = 'ایییکههه';
/** The variants, and what may stand between the letters of a word: marks, kashida, half-spaces. */
const FOLDED = /[\xac\xad\u0629\u0640\u0643\u0649-\u065f\u0670\u0671\u06c1\u06d2\u06d5\u200b-\u200f]/g;

/** A word in the form in which it is looked up: its letters in their standard forms and nothing else. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(FOLDED, (letter) => STANDARD[VARIANTS.indexOf(letter)] ?? '');
}

/** The spelling of a packed word. A hyphen stands for a blank or a half-space: «سه-شنبه». */
function unpack(word: string): string {
  return word.replace(/[0-9a-w]/g, (letter) =>
    String.fromCharCode(0x600 + LETTERS.charCodeAt(Number.parseInt(letter, 36))),
  );
}

/** The codes of all words in the form in which they are looked up. */
let entries: Map<string, number> | undefined;
/** By the low byte of a letter of the Arabic block, the low byte of its standard form. */
let standard: Uint8Array;
/** Words that begin a longer one: «سه» of «سه شنبه» (Tuesday). */
const beginnings = /* @__PURE__ */ new Set<string>();
/**
 * The hashes of all words and beginnings; and 0, the hash of no letters, so that a «و» (and) that a word begins with is noticed like one
 * that is glued to a word before it.
 */
const hashes = /* @__PURE__ */ new Set<number>([0]);
/** The first spelling of each code. */
const spellings: Record<number, string> = {};

/** The hash of a word with this hash and one more letter. */
export function hashOf(hash: number, letter: number): number {
  return (hash * 31 + standard[letter & 0xff]!) | 0;
}

/** Whether a word with this hash can be in the vocabulary or begin a word of it. Most words of a text can't, and need not be folded. */
export function hasHash(hash: number): boolean {
  return hashes.has(hash);
}

/** The code of a folded word, which is its kind and value in one number; 0 for a word that is not in the vocabulary. */
export function codeOf(word: string): number {
  return entries!.get(word) ?? 0;
}

/** Whether a word begins a longer one of the vocabulary. */
export function begins(word: string): boolean {
  return beginnings.has(word);
}

/** Unpacks the vocabulary when it is first used. */
export function prepareVocabulary(): void {
  if (entries) return;
  entries = new Map();
  standard = Uint8Array.from({ length: 256 }, (_, low) => fold(String.fromCharCode(0x600 + low)).charCodeAt(0));
  WORDS.split('|').forEach((ofKind, index) => {
    let value = 0;
    for (const ofValue of ofKind.split('=')) {
      const [words, jump] = ofValue.split(':').reverse() as [string, string?];
      if (jump) value = Number.parseInt(jump, 36);
      const code = ((CARDINAL + index) << VALUE_BITS) | value++;
      for (const packed of words.split(',')) {
        const word = unpack(packed).replace('?', '');
        spellings[code] ??= word;
        addWord(word, code | (packed.endsWith('?') ? DOUBTFUL : 0));
      }
    }
  });
  addBeside([...entries]);
}

/** The first spelling of a code. */
export function spelling(code: number): string {
  prepareVocabulary();
  return spellings[code]!;
}

/**
 * Adds a word and the forms that are made from it: «روزها» (days) from a unit, «شهریورماه» (the month of Shahrivar) from a month, «بیستم»,
 * «بیستمین», «بیست‌ام» (twentieth), «سی‌امین» (thirtieth) from a number.
 */
function addWord(word: string, code: number): void {
  const kind = code >> VALUE_BITS;
  const value = code & VALUE_MASK;
  put(word, code);
  // «جمعه‌ی گذشته» (last Friday), «دهه ی ۶۰» (the sixties); not «ماهی», which is a fish.
  if (/.[^ا]ه$/.test(word)) put(`${word}-ی`, code);
  if (kind === UNIT && value < PLURAL) {
    for (const ending of ['ها', 'های']) put(`${word}-${ending}`, code | PLURAL);
  }
  // Latin letters are capitals here: JAN of JANUARY, but not FAR of FARVARDIN.
  if (/[A-Z]/.test(word)) {
    if (kind === WEEKDAY || (kind === MONTH && value > MONTH_NUMBER)) put(word.slice(0, 3), code);
  } else if (kind === MONTH) put(`${word}ماه`, (code & ~DOUBTFUL) | WITH_WORD);
  if (kind !== CARDINAL || value === 3) return;
  // «دوام» is duration, not second.
  const endings = ['م', 'مین', 'ام', 'امین'].slice(0, value === 2 ? 2 : 4);
  for (const ending of endings) put(word + ending, (ORDINAL << VALUE_BITS) | value);
}

/**
 * Adds pairs of words in one piece: a unit and its relation to the reference, «سال‌جاری» (the current year), «ماه‌گذشته» (last month); a
 * number and its unit, «یک‌سال» (one year), «چندماه» (a few months), «نیم‌ساعت» (half an hour); a weekday and «شب» (night), «جمعهشب».
 */
function addBeside(words: readonly (readonly [word: string, code: number])[]): void {
  const night = codeOf('شب') * PAIR_FACTOR;
  for (const [unit, code] of words) {
    const value = code & VALUE_MASK;
    if (code >> VALUE_BITS === WEEKDAY) put(`${unit}شب`, code + night);
    if (code >> VALUE_BITS !== UNIT) continue;
    for (const [word, other] of words) {
      const kind = other >> VALUE_BITS;
      const number = other & VALUE_MASK;
      const isNear = kind === RELATION && number <= CURRENT && value >= WEEK && value <= YEAR;
      const isCount = kind === FEW || (kind === CARDINAL && number > 0 && number < 30);
      if (isNear) put(unit + word, code + other * PAIR_FACTOR);
      else if (isCount || (kind === HALF && number > 15 && value === HOUR))
        put(word + unit, other + (code & ~PLURAL) * PAIR_FACTOR);
    }
  }
}

/** Adds a spelling, and what it has before a hyphen or a dot as a beginning: «سه-شنبه», «ه.ش». */
function put(spelling: string, code: number): void {
  let word = '';
  for (const part of fold(spelling.toLowerCase()).split(/-|(?=\.)/)) {
    if (word !== '') beginnings.add(word);
    word += part;
    hashes.add([...word].reduce((hash, letter) => hashOf(hash, letter.charCodeAt(0)), 0));
  }
  entries!.set(word, code);
}
