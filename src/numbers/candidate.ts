import { isDigit } from '../digits/figures';
import { HYPHEN, OPEN_PARENTHESIS } from '../text/units';
import { times } from './cardinal';
import { BEFORE_WEIGHT, NATIONAL_CURRENCIES, QUALIFIED_UNITS, UNREAD_SCALE } from './company';
import { readNumber } from './grammar';
import type { NumberKind } from './mention';
import { isOnlyFigures, isYear, type Reading } from './reading';
import { hasScaleOutside } from './runs';
import { foldWord } from './spelling';
import { isMinus, type Token } from './token';
import {
  AND,
  COUNTER,
  CURRENCY,
  DAY_PART,
  FIGURES,
  GAME_COUNTER,
  PERCENT,
  SCALE,
  SIGN,
  STAMP,
  THOUSAND,
  UNIT,
  WEEKDAY,
  WORD,
} from './token-types';
import type { NumberTokens } from './tokens';
import { ORDINAL } from './words';

/** A number with the sign before it and what it counts, which may yet turn out to be no amount. */
export interface Candidate {
  /** The first token: that of the number or of a sign before it. */
  first: number;
  /** The token after the number and its percent, currency or unit. A counter isn't part of it. */
  end: number;
  /** The number alone. */
  reading: Reading;
  /** The value with what is added to it: the sign before it, a half after the noun, the power of a currency. */
  value: number;
  kind: NumberKind;
  /** A CLDR identifier, or '' if there is none. */
  unit: string;
  /** An ISO 4217 code, or '' if there is none. */
  currency: string;
  /** The power of ten that the currency's name stands for: 12 of «همت», a thousand billion toman. */
  power: number;
  /** Whether it counts something: a percent, currency, unit or counter stands beside the number. */
  counts: boolean;
}

/** Parts that may be added after the noun: «دو سال و نیم» (two and a half years). */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['نیم', 0.5],
  ['نیمه', 0.5],
  ['نیمهی', 0.5],
  ['ربع', 0.25],
]);

/** The digits of common fractions such as 1/2, 2/3, 3/4. */
const COMMON_FRACTION = /^(?:1[2-4]|23|34|[1357]8)$/;

/** Whether figures that were read as a decimal may be a fraction: «۱/۲ لیوان» is half a glass, or 1.2. */
export function mayBeFraction({ slashed, figures }: Token): boolean {
  return slashed && COMMON_FRACTION.test(figures!.digits);
}

/** Reads the numbers of one line with what they count. */
export class CandidateReader {
  readonly #text: string;
  readonly #tokens: NumberTokens;

  constructor(text: string, tokens: NumberTokens) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /**
   * Reads the number that begins at a token, with the sign before it and what it counts; returns `null` if there is none, or if nobody
   * knows its value. `mentionEnd` is the token after the last mention: a sign that belongs to it isn't taken again.
   */
  read(at: number, mentionEnd: number): Candidate | null {
    const candidate = this.#withCounted(at, mentionEnd);
    if (candidate === null) return null;
    // «$3.5 million», «دوازده لک»: without its scale the amount would be wrong.
    if (UNREAD_SCALE.test(this.#foldedWords(candidate.end, 1)) || hasScaleOutside(this.#tokens, candidate.end))
      return null;
    this.#takeHalf(candidate);
    this.#takeBelowZero(candidate);
    return this.#isBullet(candidate) ? this.#withoutBullet(candidate) : candidate;
  }

  /** A number with a sign before it, or with the percent, currency, unit or counter after it. */
  #withCounted(at: number, mentionEnd: number): Candidate | null {
    const tokens = this.#tokens;
    const reading = readNumber(tokens, at);
    if (reading === null || mayLackThousand(reading)) return null;
    const candidate: Candidate = {
      first: at,
      end: reading.end,
      reading,
      value: reading.value,
      kind: reading.kind,
      unit: '',
      currency: '',
      power: 0,
      counts: false,
    };
    const following = tokens.at(reading.end);
    // «دوم» follows what it counts, so in «نیمه دوم سال» (the second half of the year) it isn't the year; only «دومین» stands before it.
    if (reading.kind === 'ordinal' && tokens.at(reading.end - 1)!.ordinal === ORDINAL) return candidate;
    if (following?.type === PERCENT) this.#take(candidate, 'percent');
    else if (following?.type === CURRENCY) this.#takeCurrency(candidate);
    else if (following?.type === UNIT) this.#takeUnit(candidate);
    else if (following?.type === COUNTER) candidate.counts = !mayBeFraction(tokens.at(at)!);
    // After bare figures the counter may belong to a score or a year.
    else if (following?.type === GAME_COUNTER) candidate.counts = !isOnlyFigures(reading) || tokens.at(at)!.slashed;
    else if (at > mentionEnd) this.#takeSignBefore(candidate);
    return candidate;
  }

  /** Takes a percent or currency sign before the figures, «٪۵», «$۲۰», and a minus before that. */
  #takeSignBefore(candidate: Candidate): void {
    const figures = this.#tokens.at(candidate.first)!;
    const sign = this.#tokens.at(candidate.first - 1);
    if (sign?.type !== PERCENT && sign?.type !== CURRENCY) return;
    // `Intl.NumberFormat('fa')` writes a no-break space after «$», but none after «٪», which belongs to what is before it in «چند ٪ ۱۲».
    // After a word it is chance, as in «نرخ دلار ۵۰ هزار» (the dollar at 50 thousand).
    const isApart = sign.type === CURRENCY && this.#text.slice(sign.start + 1, figures.start) === '\u00a0';
    if (sign.end !== figures.start && !isApart) return;
    candidate.kind = sign.type === PERCENT ? 'percent' : 'currency';
    candidate.currency = sign.companion?.code ?? '';
    candidate.first--;
    candidate.counts = true;
    // «-٪۱۵»; but in «۱۰-٪۱۵» it stands between the two, and after a minus and a blank it may be an item of a list.
    const minus = this.#tokens.at(candidate.first - 1);
    if (!minus || !isMinus(minus) || !this.#tokens.isFree(candidate.first - 1) || sign.spaced) return;
    candidate.first--;
    candidate.value = -candidate.value;
  }

  /** Takes a unit of one or more words: «متر» (metre), «متر مربع» (square metre). */
  #takeUnit(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { companion } = tokens.at(candidate.end)!;
    // «بازی ۲۷ ساعت ۱۲:۳۰» (game 27 at 12:30 o'clock): the unit belongs to the time.
    if (companion!.isLabel && tokens.type(candidate.end + 1) === STAMP) return;
    const token = tokens.at(candidate.first)!;
    if (isOnlyFigures(candidate.reading) && this.#isYearBeside(candidate)) return;
    // «۱/۲ اینچ» is half an inch.
    if (companion!.code === 'inch' && mayBeFraction(token)) return;
    // «آغاز رقابت‌ها ۱۶/۳۰ دقیقه»: the games begin at 16:30.
    if (companion!.code === 'minute' && token.slashed && token.figures!.decimals === 2) return;
    candidate.unit = companion!.code;
    this.#take(candidate, candidate.kind);
    for (let words = 3; words > 0; words--) {
      const name = `${candidate.unit} ${this.#foldedWords(candidate.end, words)}`;
      const qualified = QUALIFIED_UNITS.get(name) ?? QUALIFIED_UNITS.get(name.replace(/ی$/, ''));
      if (!qualified || (qualified.endsWith('-hour') && mayBeTime(tokens, candidate.end + words))) continue;
      candidate.unit = qualified;
      candidate.end += words;
      // «متر مکعب بر ثانیه» (cubic metres per second): the unit that was made of two words may be part of another.
      words = 4;
    }
    // «۱۵ فوت» are just as often deaths as feet, and a horse is no unit; but cubic feet and horsepower are sure.
    if (candidate.unit === 'foot' || candidate.unit === 'horse') candidate.unit = '';
  }

  /**
   * Whether the unit after figures belongs to what follows it, because one of the two is a year: «برج ۱۰ سال ۱۴۰۴» (month 10 of the year
   * 1404), «تمتع ۱۴۰۶ دهه سوم تیر», «صفر ۱۴۴۸ روز پنجشنبه».
   */
  #isYearBeside({ end, value }: Candidate): boolean {
    const tokens = this.#tokens;
    const { code } = tokens.at(end)!.companion!;
    const following = tokens.at(end + 1);
    // In «در ۵ سال ۱۴۰۰ کلاس» (in five years 1400 classes), «طی ۵ سال ۱۴۰۰ میلیارد تومان», the second is no year.
    const rest = tokens.type(end + 2);
    if (code === 'year')
      return isYear(Number(following?.figures?.digits)) && rest !== SCALE && rest !== WORD && !isCountedType(rest);
    return isYear(value) && (code === 'decade' || (code === 'day' && following?.type === WEEKDAY));
  }

  /** Makes a number negative before “below zero”: «ده درجه زیر صفر», «ده درجه و نیم زیرصفر». */
  #takeBelowZero(candidate: Candidate): void {
    if (candidate.value <= 0) return;
    const words = [2, 1].find((count) => this.#foldedWords(candidate.end, count) === 'زیرصفر');
    if (!words) return;
    candidate.value = -candidate.value;
    candidate.end += words;
  }

  /** Adds a half or quarter that stands after the noun: «دو سال و نیم», «سه برابر و نیم», «دو ساعت و ربع». */
  #takeHalf(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { reading, counts, end, value } = candidate;
    const noun = tokens.type(end);
    const hasNoun = noun === COUNTER || noun === GAME_COUNTER;
    const and = hasNoun ? end + 1 : end;
    if (!(counts || hasNoun) || reading.kind !== 'cardinal' || reading.scale > 0 || !Number.isInteger(value)) return;
    const part = tokens.type(and) === AND ? PARTS.get(this.#foldedWords(and + 1, 1)) : undefined;
    if (!part) return;
    const following = tokens.type(and + 2);
    // «یک سال و نیمه دوم» (a year and the second half) adds none.
    if (following === SCALE || isCountedType(following) || tokens.at(and + 2)?.ordinal) return;
    candidate.value += value < 0 ? -part : part;
    candidate.end = and + 2;
  }

  /**
   * Whether the minus of a number is a bullet: «-30 کشته …» (- 30 killed …). So is a hyphen at the beginning of a line, unless the line is
   * nothing but the number or counts degrees.
   */
  #isBullet({ first, end, reading }: Candidate): boolean {
    const tokens = this.#tokens;
    const { start } = tokens.at(first)!;
    const isOfDegrees = tokens.at(reading.end)?.companion?.code === 'degree';
    return first === 0 && this.#text.charCodeAt(start) === HYPHEN && end < tokens.count && !isOfDegrees;
  }

  /**
   * The number without its bullet; `null` with a percent, since nobody knows whether the line lists it or it fell, and if nothing is
   * counted, since the 7 of «-7 …» is then the number of the item.
   */
  #withoutBullet(candidate: Candidate): Candidate | null {
    if (candidate.kind === 'percent' || !candidate.counts) return null;
    const token = this.#tokens.at(candidate.first)!;
    while (!isDigit(this.#text.charCodeAt(token.start))) token.start++;
    candidate.value = -candidate.value;
    return candidate;
  }

  /** Takes the token after the number as what it counts. */
  #take(candidate: Candidate, kind: NumberKind): void {
    candidate.kind = kind;
    candidate.end++;
    candidate.counts = true;
  }

  /** Takes a currency and its country, «دلار», «دلار کانادا», or the unit of weight that a pound is after some words. */
  #takeCurrency(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { code, power = 0 } = tokens.at(candidate.end)!.companion!;
    const before = candidate.first - (tokens.isSign(candidate.first - 1, OPEN_PARENTHESIS) ? 2 : 1);
    if (code === 'GBP' && before >= 0 && BEFORE_WEIGHT.includes(this.#foldedWords(before, 1))) {
      candidate.unit = 'pound';
      this.#take(candidate, candidate.kind);
      return;
    }
    const after = candidate.end + 1;
    candidate.power = power;
    candidate.value = times(candidate.value, power);
    candidate.currency = code;
    this.#take(candidate, 'currency');
    // The country: «دلار کانادایی», «دلار هنگ کنگ».
    for (const count of [1, 2]) {
      const name = `${code} ${this.#foldedWords(after, count)}`;
      const national = NATIONAL_CURRENCIES.get(name.replace(/یی?$/, ''));
      if (!national) continue;
      candidate.currency = national;
      candidate.end = after + count;
    }
    this.#takeCents(candidate);
  }

  /** Takes cents: «۸۷ دلار و ۲۰ سنت». */
  #takeCents(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { end, value } = candidate;
    const cents = tokens.at(end + 1)?.figures;
    if (tokens.type(end) !== AND || !cents || this.#foldedWords(end + 2, 1) !== 'سنت') return;
    if (!Number.isInteger(value) || cents.decimals > 0 || cents.digits.length > 2) return;
    candidate.value = Number(`${value}.${cents.digits.padStart(2, '0')}`);
    candidate.end += 3;
  }

  /** `count` tokens as the tables spell them, without blanks; '' if the line ends before, or if they begin with a sign or figures. */
  #foldedWords(first: number, count: number): string {
    const type = this.#tokens.type(first);
    // These are asked about often and in no table, so they need not be folded.
    if (first + count > this.#tokens.count || type === SIGN || type === FIGURES) return '';
    let words = '';
    for (let at = first; at < first + count; at++) {
      const { start, end } = this.#tokens.at(at)!;
      words += foldWord(this.#text.slice(start, end));
    }
    return words;
  }
}

/**
 * Whether «ساعت», after which the token `at` stands, is the hour of a day and not part of a unit: «۵۰ مگاوات ساعت ۱۲:۳۰» (50 MW at 12:30),
 * «۵۰ مگاوات ساعت ۵ تولید شد»; but «۵۰۰۰ میلی‌آمپر ساعت ۶۷ وات» (5000 mAh, 67 W).
 */
function mayBeTime(tokens: NumberTokens, at: number): boolean {
  const following = tokens.type(at + 1);
  return (
    tokens.type(at) === STAMP || following === DAY_PART || (tokens.type(at) === FIGURES && !isCountedType(following))
  );
}

/** Whether figures count before a token of this type, whatever they look like: a percent, currency, unit or counter. */
function isCountedType(type: number): boolean {
  return type >= PERCENT && type <= COUNTER;
}

/** Whether a number may lack its last «هزار» (thousand): «یک میلیون و سیصد» is 1,300,000 as often as 1,000,300. */
function mayLackThousand({ scale, value }: Reading): boolean {
  const rest = value % 1e6;
  return scale > THOUSAND && rest > 0 && rest < 1000 && rest % 50 === 0;
}
