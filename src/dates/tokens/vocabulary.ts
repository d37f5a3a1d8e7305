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

/** Variant forms of letters, and the letters that they are looked up as; of آ أ إ ؤ ئ ۀ only the mark is in the way. */
const VARIANTS = 'ٱيىےكةہە';
const STANDARD = 'ایییکههه';
/** These, and what may stand between the letters of a word: marks, kashida, half-spaces. */
const FOLDED = /[\xac\xad\u0629\u0640\u0643\u0649-\u065f\u0670\u0671\u06c1\u06d2\u06d5\u200b-\u200f]/g;

/** A word as it is looked up: its letters in their standard forms and nothing else. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(FOLDED, (letter) => STANDARD[VARIANTS.indexOf(letter)] ?? '');
}

/** The spelling of a packed word: «سه-شنبه» with its blank as a hyphen. */
function unpack(word: string): string {
  return word.replace(/[0-9a-w]/g, (letter) =>
    String.fromCharCode(0x600 + LETTERS.charCodeAt(Number.parseInt(letter, 36))),
  );
}

let entries: Map<string, number> | undefined;
/** The low byte of each letter's standard form, by its own. */
let standard: Uint8Array;
/** Words that begin a longer one: سه of سه شنبه. */
const beginnings = /* @__PURE__ */ new Set<string>();
/** That of no letters is one: the empty word begins every word, and و may be glued to it. */
const hashes = /* @__PURE__ */ new Set<number>([0]);
const spellings: Record<number, string> = {};

/** The hash of a word, one letter longer. */
export function hashOf(hash: number, letter: number): number {
  return (hash * 31 + standard[letter & 0xff]!) | 0;
}

/** Whether a word with this hash can be in the vocabulary, or begin one: most words of a text need not be cut out and folded. */
export function hasHash(hash: number): boolean {
  return hashes.has(hash);
}

/** The kind and value of a folded word in one number, 0 for a word that is not in the vocabulary. */
export function codeOf(word: string): number {
  return entries!.get(word) ?? 0;
}

/** Whether a word begins a longer one. */
export function begins(word: string): boolean {
  return beginnings.has(word);
}

/** Makes the vocabulary on first use. */
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

/** A word with the forms made from it: روزها from a unit, شهریورماه from a month, بیستم, بیستمین, بیست‌ام and سی‌امین from a number. */
function addWord(word: string, code: number): void {
  const kind = code >> VALUE_BITS;
  const value = code & VALUE_MASK;
  put(word, code);
  // «جمعه‌ی گذشته», «دهه ی ۶۰»; not ماهی.
  if (/.[^ا]ه$/.test(word)) put(`${word}-ی`, code);
  if (kind === UNIT && value < PLURAL) {
    for (const ending of ['ها', 'های']) put(`${word}-${ending}`, code | PLURAL);
  }
  // Latin letters are capitals here: JAN of JANUARY, but not FAR of FARVARDIN.
  if (/[A-Z]/.test(word)) {
    if (kind === WEEKDAY || (kind === MONTH && value > MONTH_NUMBER)) put(word.slice(0, 3), code);
  } else if (kind === MONTH) put(`${word}ماه`, (code & ~DOUBTFUL) | WITH_WORD);
  if (kind !== CARDINAL || value === 3) return;
  // دوام is duration.
  const endings = ['م', 'مین', 'ام', 'امین'].slice(0, value === 2 ? 2 : 4);
  for (const ending of endings) put(word + ending, (ORDINAL << VALUE_BITS) | value);
}

/** سال‌جاری, ماه‌گذشته: a unit and its relation to the reference in one piece; یک‌سال, چندماه, نیم‌ساعت: a number and its unit; «جمعهشب». */
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

/** Adds a spelling and its beginnings: «سه-شنبه», «ه.ش». */
function put(spelling: string, code: number): void {
  let word = '';
  for (const part of fold(spelling.toLowerCase()).split(/-|(?=\.)/)) {
    if (word !== '') beginnings.add(word);
    word += part;
    hashes.add([...word].reduce((hash, letter) => hashOf(hash, letter.charCodeAt(0)), 0));
  }
  entries!.set(word, code);
}
