import { ARABIC, KIND, kinds, LATIN } from '../text/kinds';
import {
  CARDINAL,
  DOUBTFUL,
  GLUED_AND,
  MONTH,
  ORDINAL,
  PLURAL,
  UNIT,
  VALUE_BITS,
  VALUE_MASK,
  WITH_WORD,
} from './kinds';
import { LETTERS, WORDS } from './words.table';

/** What is known of a word. */
export interface Entry {
  /** The word in packed letters. */
  readonly word: string;
  /** Kind and value; 0 for a beginning that is nothing by itself. */
  readonly code: number;
  /** Whether a longer entry begins with it: سه of سه شنبه. */
  readonly begins: boolean;
}

/** Letters in one of their other forms, each before the letter that it is looked up as. */
const VARIANTS = 'آاأاإاٱاؤوئیيیىیےیكکةهۀهہهەه';

/** Any letter that no word of dates has. */
export const UNKNOWN_LETTER = 0x7f;

let packed: Uint8Array | undefined;

/** The packed letter of every unit below U+0700: figures and small letters for Persian ones, capitals for Latin ones, 0 for what is no letter. */
export function packedLetters(): Uint8Array {
  if (packed !== undefined) return packed;
  const kindOf = kinds();
  packed = new Uint8Array(0x700).map((_, unit) => {
    const kind = kindOf[unit]! & KIND;
    return kind === ARABIC || kind === LATIN ? UNKNOWN_LETTER : 0;
  });
  for (let unit = 0x41; unit <= 0x5a; unit++) packed[unit] = packed[unit + 0x20] = unit;
  for (let i = 0; i < LETTERS.length; i++) packed[LETTERS.charCodeAt(i)] = i.toString(36).charCodeAt(0);
  for (let i = 0; i < VARIANTS.length; i += 2) packed[VARIANTS.charCodeAt(i)] = packed[VARIANTS.charCodeAt(i + 1)]!;
  return packed;
}

/** A word as it is looked up: in packed letters, whatever is no letter left out. */
export function pack(text: string): string {
  const letters = packedLetters();
  let word = '';
  for (let i = 0; i < text.length; i++) {
    const letter = letters[text.charCodeAt(i)];
    if (letter) word += String.fromCharCode(letter);
  }
  return word;
}

/** The entry that a hash has led to, if its letters are those of the text. */
export function wordAt(entry: Entry | undefined, text: string, start: number, end: number): Entry | undefined {
  if (entry === undefined) return undefined;
  const letters = packedLetters();
  const { word } = entry;
  let count = 0;
  for (let at = start; at < end; at++) {
    const letter = letters[text.charCodeAt(at)];
    if (letter && letter !== word.charCodeAt(count++)) return undefined;
  }
  return count === word.length ? entry : undefined;
}

/** The spelling of a packed word: «سه-شنبه» with its blank as a hyphen. */
export function unpack(word: string): string {
  return word.replace(/[0-9a-w]/g, (letter) => LETTERS[Number.parseInt(letter, 36)]!);
}

/** Of each row that goes on from a code, the first spelling of every value. */
export function spellings(code: number): string[][] {
  const rows = WORDS.split(';').filter((row) => Number.parseInt(row, 36) === code);
  return rows.map((row) =>
    row
      .slice(row.indexOf(' ') + 1)
      .split('|')
      .map((words) => words.split(/[ ?]/)[0]!),
  );
}

export const HASH_SEED = 7;

/** One step of the hash of a word, with a packed letter (FNV with a shift). */
export function hashStep(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193) ^ (hash >>> 15);
}

let entries: Map<number, Entry> | undefined;

/** The words of dates by the hash of their packed letters, made on first use. */
export function vocabulary(): Map<number, Entry> {
  if (entries !== undefined) return entries;
  entries = new Map();
  for (const row of WORDS.split(';')) {
    const code = Number.parseInt(row, 36);
    row
      .slice(row.indexOf(' ') + 1)
      .split('|')
      .forEach((words, step) => {
        for (const word of words.split(' ')) {
          const isDoubtful = word.endsWith('?');
          addWord(word.replace('?', ''), (code + step) | (isDoubtful ? DOUBTFUL : 0));
        }
      });
  }
  addNumbers([...entries.values()]);
  return entries;
}

/** A word with what is made of it: روزها of a unit, شهریورماه of a month, بیستم, بیستمین and بیست‌ام of a number. */
function addWord(word: string, code: number): void {
  const kind = code >> VALUE_BITS;
  const value = code & VALUE_MASK;
  put(word, code);
  if (kind === UNIT && value < PLURAL) {
    for (const ending of ['ها', 'های']) put(`${word}-${pack(ending)}`, code | PLURAL);
  }
  // A month in Latin letters, which are capitals, has no ماه.
  if (kind === MONTH && !/[A-Z]/.test(word)) put(word + pack('ماه'), (code & ~DOUBTFUL) | WITH_WORD);
  if (kind !== CARDINAL || value === 3 || value === 1000) return;
  for (const ending of ['م', 'مین', 'ام']) put(word + pack(ending), (ORDINAL << VALUE_BITS) | value);
}

/** بیست‌وسوم, سی‌ویک: two numbers in one piece; and «وسوم», glued to the blank's wrong side. */
function addNumbers(words: readonly Entry[]): void {
  const and = pack('و');
  for (const { word, code } of words) {
    const kind = code >> VALUE_BITS;
    if ((kind !== CARDINAL && kind !== ORDINAL) || (code & VALUE_MASK) > 9) continue;
    put(and + word, code | GLUED_AND);
    for (const tens of words) {
      const value = tens.code - (CARDINAL << VALUE_BITS);
      if (value >= 20 && value < 100 && value % 10 === 0) put(tens.word + and + word, code + value);
    }
  }
}

/** Puts a spelling in, and its beginnings: «سه-شنبه», «ه.ش». */
function put(spelling: string, code: number): void {
  // آ is looked up as ا.
  const parts = spelling.replaceAll('5', 'n').split(/-|(?=\.)/);
  let letters = '';
  parts.forEach((part, i) => {
    letters += part;
    const isWhole = i === parts.length - 1;
    const hash = hashOf(letters);
    const before = entries!.get(hash);
    entries!.set(hash, {
      word: letters.replace('.', ''),
      code: isWhole ? code : (before?.code ?? 0),
      begins: !isWhole || (before?.begins ?? false),
    });
  });
}

function hashOf(letters: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < letters.length; i++) hash = hashStep(hash, letters.charCodeAt(i));
  return hash;
}
