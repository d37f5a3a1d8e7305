import {
  ARABIC,
  BIDI,
  BLANK,
  COMBINING,
  DIGIT,
  KASHIDA_KIND,
  KIND,
  kinds,
  LINE,
  ZERO_WIDTH,
  ZWNJ_KIND,
} from '../text/kinds';
import { JALALI_MONTHS, MAH, SAAT, SAL, SHANBEH, WEEKDAYS } from './names';

/** What a token of a date text is. */
export const NUMBER = 1;
export const MONTH = 2;
export const WEEKDAY = 3;
export const SIGN = 4;
export const GAP = 5;
/** The words ماه, سال and ساعت. */
export const MONTH_WORD = 6;
export const YEAR_WORD = 7;
export const CLOCK_WORD = 8;
/** Anything else: a word that is in no list, a sign that no date has. */
export const OTHER_TOKEN = 9;
/** What the reader sees past either end of a line. */
const NO_TOKEN = 0;

/** A number of more digits than this is no part of a date. */
const LONGEST_NUMBER = 9;
/** The longest word that is looked up, in code units. */
const LONGEST_WORD = 16;

const SMALL_WORDS = new Map([
  [MAH, MONTH_WORD],
  [SAL, YEAR_WORD],
  [SAAT, CLOCK_WORD],
]);
/** Numbers in words before شنبه, written apart: «سه شنبه». */
const BEFORE_SHANBEH = new Set(['یک', 'دو', 'سه', 'چهار', 'پنج']);
const FOLDS = /[\u064a\u0649\u0643]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u0640\u064b-\u065f\u0670]/g;

/**
 * The tokens of one line, in parallel arrays that are used again for the next line. Offsets are those of the whole text:
 * digits of all three sets, Arabic yeh and kaf and invisible characters are settled here, and nowhere later.
 */
export class DateTokens {
  count = 0;
  #type: Uint8Array = new Uint8Array(64);
  #start: Int32Array = new Int32Array(64);
  #end: Int32Array = new Int32Array(64);
  #value: Float64Array = new Float64Array(64);

  /** NO_TOKEN outside the line. */
  type(index: number): number {
    return index >= 0 && index < this.count ? this.#type[index]! : NO_TOKEN;
  }

  start(index: number): number {
    return this.#start[index]!;
  }

  end(index: number): number {
    return this.#end[index]!;
  }

  /** A number's value, a month's or weekday's number, a sign's code unit. */
  value(index: number): number {
    return this.#value[index]!;
  }

  /** How many digits a number is written with; an invisible mark inside would break it in two. */
  digits(index: number): number {
    return this.#end[index]! - this.#start[index]!;
  }

  /** Reads the line that begins at `from`; returns where it ends. */
  readLine(text: string, from: number): number {
    const kind = kinds();
    this.count = 0;
    let at = from;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const entry = kind[unit]! & KIND;
      if (entry === LINE) break;
      let end = at + 1;
      if (entry === DIGIT) {
        let value = unit & 0x0f;
        for (; end < text.length && (kind[text.charCodeAt(end)]! & KIND) === DIGIT; end++) {
          value = value * 10 + (text.charCodeAt(end) & 0x0f);
        }
        if (end - at > LONGEST_NUMBER) this.#other(at, end);
        else this.#add(NUMBER, at, end, value);
      } else if (entry === ARABIC) {
        while (end < text.length && isInWord(kind[text.charCodeAt(end)]! & KIND)) end++;
        let wordEnd = end;
        while ((kind[text.charCodeAt(wordEnd - 1)]! & KIND) === ZWNJ_KIND) wordEnd--;
        this.#word(text, at, wordEnd);
      } else if (entry === BLANK) {
        this.#gap(at, end);
      } else if (entry === BIDI || entry === ZERO_WIDTH || entry === ZWNJ_KIND) {
        // Invisible: neither a gap nor a sign.
      } else if (isDateSign(unit)) {
        this.#add(SIGN, at, end, unit);
      } else {
        this.#other(at, end);
      }
      at = end;
    }
    return at;
  }

  #word(text: string, start: number, end: number): void {
    if (end - start > LONGEST_WORD) {
      this.#other(start, end);
      return;
    }
    const word = text
      .slice(start, end)
      .replace(FOLDS, (unit) => (unit === '\u0643' ? 'ک' : unit === '\u064a' || unit === '\u0649' ? 'ی' : ''));
    const small = SMALL_WORDS.get(word);
    if (small !== undefined) {
      this.#add(small, start, end, 0);
      return;
    }
    if (word === SHANBEH && this.#joinsNumberBefore(text, end)) return;
    const weekday = WEEKDAYS.get(word);
    if (weekday !== undefined) {
      this.#add(WEEKDAY, start, end, weekday);
      return;
    }
    // شهریورماه and شهریور are one month; a month name alone is only a word until a number stands beside it.
    const month =
      JALALI_MONTHS.get(word) ?? (word.endsWith(MAH) ? JALALI_MONTHS.get(word.slice(0, -MAH.length)) : undefined);
    if (month === undefined) this.#other(start, end);
    else this.#add(MONTH, start, end, month);
  }

  /** «سه شنبه»: the number word before the gap and شنبه are one weekday. */
  #joinsNumberBefore(text: string, end: number): boolean {
    const word = this.count - 2;
    if (this.type(word) !== OTHER_TOKEN || this.type(word + 1) !== GAP) return false;
    const numeral = text.slice(this.#start[word], this.#end[word]);
    if (!BEFORE_SHANBEH.has(numeral)) return false;
    this.count = word;
    this.#add(WEEKDAY, this.#start[word]!, end, WEEKDAYS.get(numeral + SHANBEH)!);
    return true;
  }

  #gap(start: number, end: number): void {
    if (this.type(this.count - 1) === GAP) this.#end[this.count - 1] = end;
    else this.#add(GAP, start, end, 0);
  }

  #other(start: number, end: number): void {
    this.#add(OTHER_TOKEN, start, end, 0);
  }

  #add(type: number, start: number, end: number, value: number): void {
    if (this.count === this.#type.length) {
      this.#type = grown(this.#type, new Uint8Array(this.count * 2));
      this.#start = grown(this.#start, new Int32Array(this.count * 2));
      this.#end = grown(this.#end, new Int32Array(this.count * 2));
      this.#value = grown(this.#value, new Float64Array(this.count * 2));
    }
    this.#type[this.count] = type;
    this.#start[this.count] = start;
    this.#end[this.count] = end;
    this.#value[this.count] = value;
    this.count++;
  }
}

function grown<A extends Uint8Array | Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function isInWord(entry: number): boolean {
  return entry === ARABIC || entry === COMBINING || entry === ZWNJ_KIND || entry === KASHIDA_KIND;
}

/** `/ - . : , \ _ + |`, dashes, the Persian comma and decimal sign, the minus sign. */
function isDateSign(unit: number): boolean {
  return (
    unit === 0x2f ||
    unit === 0x2d ||
    unit === 0x2e ||
    unit === 0x3a ||
    unit === 0x2c ||
    unit === 0x5c ||
    unit === 0x5f ||
    unit === 0x2b ||
    unit === 0x7c ||
    unit === 0x60c ||
    unit === 0x66b ||
    (unit >= 0x2010 && unit <= 0x2015) ||
    unit === 0x2212
  );
}
