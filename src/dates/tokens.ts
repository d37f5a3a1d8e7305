import {
  ARABIC,
  BIDI,
  BLANK,
  COMBINING,
  DIGIT,
  KASHIDA_KIND,
  KIND,
  kinds,
  LATIN,
  LINE,
  ZERO_WIDTH,
  ZWJ_KIND,
  ZWNJ_KIND,
} from '../text/kinds';
import {
  CARDINAL,
  fold,
  foldUnit,
  GAP,
  HASH_SEED,
  hashStep,
  NEAR_DAY,
  NONE,
  NUMBER,
  OTHER,
  SIGN,
  typeOf,
  VAGUE,
  VALUE_MASK,
  vocabulary,
} from './vocabulary';

/** A number of more digits than this is no part of a date. */
const LONGEST_NUMBER = 9;
/** Behind it, the first eight digits of a code are a day. */
const CODE_PATH = 'isna.ir/news/';
/** The longest word that is looked up, in code units. */
const LONGEST_WORD = 24;

/**
 * The tokens of one line, in parallel arrays that are used again for the next line. Offsets are those of the whole text:
 * digits of all three sets, Arabic yeh and kaf and invisible characters are settled here, and nowhere later.
 */
export class DateTokens {
  count = 0;
  #text = '';
  #type: Uint8Array = new Uint8Array(256);
  #start: Int32Array = new Int32Array(256);
  #end: Int32Array = new Int32Array(256);
  #value: Int32Array = new Int32Array(256);
  /** Index of the last word, when a longer one begins with it; −1 when not. */
  #open = -1;

  /** NONE outside the line. */
  type(index: number): number {
    return index >= 0 && index < this.count ? this.#type[index]! : NONE;
  }

  start(index: number): number {
    return this.#start[index]!;
  }

  end(index: number): number {
    return this.#end[index]!;
  }

  /** A number's value, a word's value in the vocabulary, a sign's code unit. */
  value(index: number): number {
    return this.#value[index]!;
  }

  /** How many digits a number is written with; an invisible mark inside would break it in two. */
  digits(index: number): number {
    return this.#end[index]! - this.#start[index]!;
  }

  /** The code unit of a sign, 0 for any other token. */
  sign(index: number): number {
    return this.type(index) === SIGN ? this.#value[index]! : 0;
  }

  /** The characters of a token. */
  textOf(index: number): string {
    return this.#text.slice(this.#start[index]!, this.#end[index]!);
  }

  /** Reads the line that begins at `from`; returns where it ends. */
  readLine(text: string, from: number): number {
    const kind = kinds();
    this.#text = text;
    this.count = 0;
    this.#open = -1;
    let at = from;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const entry = kind[unit]! & KIND;
      if (entry === LINE) break;
      let end = at + 1;
      if (entry === ARABIC || entry === LATIN) {
        end = this.#readWord(text, at, entry);
      } else if (entry === BLANK) {
        this.#gap(at, end);
      } else if (entry === DIGIT) {
        while (end < text.length && (kind[text.charCodeAt(end)]! & KIND) === DIGIT) end++;
        this.#readNumber(text, at, end);
      } else if (isInvisible(entry)) {
        // Invisible: neither a gap nor a sign.
      } else {
        this.#add(isDateSign(unit) ? SIGN : OTHER, at, end, unit);
        if (entry !== KASHIDA_KIND) this.#open = -1;
      }
      at = end;
    }
    return at;
  }

  /** A word of either script: looked up by the hash of its letters, which is made while they are read. */
  #readWord(text: string, start: number, script: number): number {
    const kind = kinds();
    let hash = HASH_SEED;
    let end = start;
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const entry = kind[unit]! & KIND;
      if (entry === script) end = at + 1;
      else if (script === LATIN || !isInWord(entry)) break;
      else if (entry !== ZWNJ_KIND && entry !== ZWJ_KIND) end = at + 1;
      const folded = foldUnit(unit);
      if (folded !== 0) hash = hashStep(hash, folded);
    }
    if (this.#open >= 0) {
      const joined = this.#joinedEnd(start, end);
      if (joined > 0) return Math.max(joined, at);
    }
    const entry = end - start > LONGEST_WORD ? undefined : vocabulary().get(hash);
    if (entry === undefined || entry.word !== fold(text.slice(start, end))) {
      this.#open = -1;
      this.#add(OTHER, start, end, 0);
    } else {
      this.#open = entry.begins ? this.count : -1;
      this.#addEntry(entry.code, start, end);
    }
    return at;
  }

  /**
   * «سه شنبه», «ربیع الاول», «بعد از ظهر»: where the word of the vocabulary ends that the word before begins and this one goes on
   * with; 0 when there is none.
   */
  #joinedEnd(start: number, end: number): number {
    const index = this.#open;
    if (this.count !== index + 2 || this.#type[index + 1] !== GAP) return 0;
    const text = this.#text;
    const word = fold(text.slice(this.#start[index]!, this.#end[index]!)) + fold(text.slice(start, end));
    const entry = vocabulary().find(word);
    if (entry === undefined) return 0;
    let last = end;
    let found = entry;
    if (entry.begins) {
      const thirdEnd = wordEnd(text, end);
      const longer = thirdEnd > 0 ? vocabulary().find(word + fold(text.slice(end, thirdEnd).trim())) : undefined;
      if (longer !== undefined) {
        last = thirdEnd;
        found = longer;
      }
    }
    if (found.code === 0 || (typeOf(found.code) === NEAR_DAY && this.#isCounted(index))) return 0;
    this.count = index;
    this.#addEntry(found.code, this.#start[index]!, last);
    this.#open = -1;
    return last;
  }

  /** «۳ روز گذشته»: behind a number, «روز گذشته» is not yesterday. */
  #isCounted(index: number): boolean {
    const type = this.type(this.type(index - 1) === GAP ? index - 2 : index - 1);
    return type === NUMBER || type === CARDINAL || type === VAGUE;
  }

  /** Digits. What tag stripping has glued together is cut where only one reading is a date: `1404-10-1019:30`, `12:572022-02-08`. */
  #readNumber(text: string, start: number, end: number): void {
    const length = end - start;
    this.#open = -1;
    if (length > LONGEST_NUMBER) {
      // The addresses of one agency have codes of thirteen digits that begin with the day.
      if (length === 13 && text.startsWith(CODE_PATH, start - CODE_PATH.length)) {
        this.#number(text, start, start + 8);
        start += 8;
      }
      this.#add(OTHER, start, end, 0);
      return;
    }
    const cut = length < 3 ? 0 : this.#cutOf(text, end, length);
    if (cut > 0) this.#number(text, start, start + cut);
    this.#number(text, start + cut, end);
  }

  /** How many of the digits belong to a number of their own; 0 for all. */
  #cutOf(text: string, end: number, length: number): number {
    const last = this.count - 1;
    const beforeClock = text[end] === ':' && isDigit(text, end + 1);
    const sign = this.sign(last);
    const behindDate =
      isDateSeparator(sign) &&
      this.type(last - 1) === NUMBER &&
      this.sign(last - 2) === sign &&
      this.type(last - 3) === NUMBER;
    if (beforeClock) {
      if (behindDate && length <= 4 && this.digits(last - 3) === 4) return 2;
      if (length === 6 || length === 5) {
        const isYear = behindDate || (this.type(last) === GAP && this.type(last - 1) !== NUMBER);
        return isYear ? 4 : 0;
      }
      return 0;
    }
    const behindClock = sign === COLON && this.type(last - 1) === NUMBER && this.digits(last - 1) <= 2;
    if (!behindClock || !isDateSeparator(text.charCodeAt(end)) || !isDigit(text, end + 1)) return 0;
    return length === 6 || length === 4 || length === 3 ? 2 : 0;
  }

  #number(text: string, start: number, end: number): void {
    let value = 0;
    for (let at = start; at < end; at++) value = value * 10 + (text.charCodeAt(at) & 0x0f);
    this.#add(NUMBER, start, end, value);
  }

  #gap(start: number, end: number): void {
    if (this.type(this.count - 1) === GAP) this.#end[this.count - 1] = end;
    else this.#add(GAP, start, end, 0);
  }

  #addEntry(code: number, start: number, end: number): void {
    if (code === 0) this.#add(OTHER, start, end, 0);
    else this.#add(typeOf(code), start, end, code & VALUE_MASK);
  }

  #add(type: number, start: number, end: number, value: number): void {
    if (this.count === this.#type.length) {
      this.#type = grown(this.#type, new Uint8Array(this.count * 2));
      this.#start = grown(this.#start, new Int32Array(this.count * 2));
      this.#end = grown(this.#end, new Int32Array(this.count * 2));
      this.#value = grown(this.#value, new Int32Array(this.count * 2));
    }
    this.#type[this.count] = type;
    this.#start[this.count] = start;
    this.#end[this.count] = end;
    this.#value[this.count] = value;
    this.count++;
  }
}

function grown<A extends Uint8Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function isInvisible(entry: number): boolean {
  return entry === BIDI || entry === ZERO_WIDTH || entry === ZWNJ_KIND || entry === ZWJ_KIND;
}

/** What may stand between the letters of a word. */
function isInWord(entry: number): boolean {
  return entry === COMBINING || entry === ZWNJ_KIND || entry === KASHIDA_KIND || entry === ZWJ_KIND;
}

/** Where the word ends that follows one blank or more from `from` on; 0 when there is none, or it is long. */
function wordEnd(text: string, from: number): number {
  const kind = kinds();
  let at = from;
  while (at < text.length && at - from < 4 && (kind[text.charCodeAt(at)]! & KIND) === BLANK) at++;
  if (at === from) return 0;
  const start = at;
  while (at < text.length && at - start < LONGEST_WORD && (kind[text.charCodeAt(at)]! & KIND) === ARABIC) at++;
  return at > start ? at : 0;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && (kinds()[text.charCodeAt(at)]! & KIND) === DIGIT;
}

export const SLASH = 0x2f;
export const BACKSLASH = 0x5c;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const HYPHEN = 0x2d;
export const UNDERSCORE = 0x5f;
export const COMMA = 0x2c;
export const PERSIAN_COMMA = 0x60c;
/** U+066B, which some keyboards write for the slash. */
export const DECIMAL_SIGN = 0x66b;
export const PLUS = 0x2b;
export const BAR = 0x7c;
export const MINUS = 0x2212;
export const OPEN = 0x28;
export const CLOSE = 0x29;

/** Dashes of all lengths. */
export function isDash(unit: number): boolean {
  return unit === HYPHEN || unit === MINUS || (unit >= 0x2010 && unit <= 0x2015);
}

/** What may stand between the numbers of a date. */
export function isDateSeparator(unit: number): boolean {
  return (
    unit === SLASH || unit === DOT || unit === BACKSLASH || unit === UNDERSCORE || unit === DECIMAL_SIGN || isDash(unit)
  );
}

/** Signs that the grammar speaks of; any other is OTHER. */
function isDateSign(unit: number): boolean {
  return (
    isDateSeparator(unit) ||
    unit === COLON ||
    unit === COMMA ||
    unit === PERSIAN_COMMA ||
    unit === PLUS ||
    unit === BAR ||
    unit === OPEN ||
    unit === CLOSE
  );
}
