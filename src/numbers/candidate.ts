import { isDigit } from '../digits/figures';
import { HYPHEN, OPEN_PARENTHESIS } from '../text/units';
import { NATIONAL_CURRENCIES, OTHER_SCALE, QUALIFIED_UNITS, WEIGHED } from './company';
import { readNumber } from './grammar';
import type { NumberKind } from './mention';
import { isOnlyFigures, isYear, type Reading } from './reading';
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

/** A number with its company, before it is reported. */
export interface Candidate {
  /** Token indices: the first of the number or of the sign before it, and the one after everything. */
  first: number;
  last: number;
  reading: Reading;
  value: number;
  kind: NumberKind;
  unit: string;
  currency: string;
  /** The power of ten that is part of the currency's name. */
  power: number;
  /** Whether a percent, currency, unit or counter stands with it. */
  isCounted: boolean;
}

/** What is added after the noun: «دو سال و نیم». */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['نیم', 0.5],
  ['نیمه', 0.5],
  ['ربع', 0.25],
]);

/** The figures of ½, ⅓, ¾ and their kin with a slash. */
const COMMON_FRACTION = /^(?:1[2-4]|23|34|[1357]8)$/;

/** «۱/۲ لیوان», «۱/۲ کیلو»: a half or 1.2. */
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
   * The number that begins at a token, with the sign before it and the words after it. `done` is the token after the last mention:
   * a sign that belongs to it isn't taken again.
   */
  read(at: number, done: number): Candidate | null {
    const candidate = this.#withCompany(at, done);
    if (candidate === null) return null;
    // «$3.5 million», «دوازده لک»: without its scale the amount would be wrong.
    if (OTHER_SCALE.test(this.#foldedWords(candidate.last, 1))) return null;
    this.#takeHalf(candidate);
    this.#takeBelowZero(candidate);
    return this.#isBullet(candidate) ? this.#withoutBullet(candidate) : candidate;
  }

  #withCompany(at: number, done: number): Candidate | null {
    const tokens = this.#tokens;
    const reading = readNumber(tokens, at);
    if (reading === null || isElliptic(reading)) return null;
    const candidate: Candidate = {
      first: at,
      last: reading.end,
      reading,
      value: reading.value,
      kind: reading.kind,
      unit: '',
      currency: '',
      power: 0,
      isCounted: false,
    };
    const following = tokens.at(reading.end);
    // «نیمه دوم سال»: only «دومین» stands before what it counts.
    if (reading.kind === 'ordinal' && tokens.at(reading.end - 1)!.ordinal === ORDINAL) return candidate;
    if (following?.type === PERCENT) this.#take(candidate, 'percent');
    else if (following?.type === CURRENCY) this.#takeCurrency(candidate);
    else if (following?.type === UNIT) this.#takeUnit(candidate);
    else if (following?.type === COUNTER) candidate.isCounted = !mayBeFraction(tokens.at(at)!);
    else if (following?.type === GAME_COUNTER) candidate.isCounted = !isOnlyFigures(reading) || tokens.at(at)!.slashed;
    else if (at > done) this.#takeSign(candidate);
    return candidate;
  }

  /** «٪۵», «$۲۰»: a sign that touches the figures after it. */
  #takeSign(candidate: Candidate): void {
    const figures = this.#tokens.at(candidate.first)!;
    const sign = this.#tokens.at(candidate.first - 1);
    if (sign?.end !== figures.start) return;
    if (sign.type !== PERCENT && sign.type !== CURRENCY) return;
    candidate.kind = sign.type === PERCENT ? 'percent' : 'currency';
    candidate.currency = sign.companion?.code ?? '';
    candidate.first--;
    candidate.isCounted = true;
    // «-٪۱۵», but of «۱۰-٪۱۵» it is between the two, and at the beginning of a line perhaps a bullet.
    const minus = this.#tokens.at(candidate.first - 1);
    if (!minus || !isMinus(minus) || !this.#tokens.isFree(candidate.first - 1) || sign.spaced) return;
    candidate.first--;
    candidate.value = -candidate.value;
  }

  /** «متر», «متر مربع», «درجه زیر صفر». */
  #takeUnit(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { companion } = tokens.at(candidate.last)!;
    // «بازی ۲۷ ساعت ۱۲:۳۰»: the unit belongs to the time.
    if (companion!.isLabel && tokens.type(candidate.last + 1) === STAMP) return;
    const token = tokens.at(candidate.first)!;
    // «صفر ۱۴۴۸ روز پنجشنبه», «تمتع ۱۴۰۶ دهه سوم تیر», «برج ۱۰ سال ۱۴۰۴»
    if (isOnlyFigures(candidate.reading) && this.#isYearBeside(candidate)) return;
    // «۱/۲ اینچ», «آغاز رقابت‌ها ۱۶/۳۰ دقیقه»
    if (companion!.code === 'inch' && mayBeFraction(token)) return;
    if (companion!.code === 'minute' && token.slashed && token.figures!.decimals === 2) return;
    candidate.unit = companion!.code;
    this.#take(candidate, candidate.kind);
    for (let words = 3; words > 0; words--) {
      const name = `${candidate.unit} ${this.#foldedWords(candidate.last, words)}`;
      const qualified = QUALIFIED_UNITS.get(name) ?? QUALIFIED_UNITS.get(name.replace(/ی$/, ''));
      if (!qualified || (qualified.endsWith('-hour') && mayBeTime(tokens, candidate.last + words))) continue;
      candidate.unit = qualified;
      candidate.last += words;
      break;
    }
    // «۱۵ فوت» are just as often deaths, but cubic feet are feet; a horse is no unit, but horsepower is.
    if (candidate.unit === 'foot' || candidate.unit === 'horse') candidate.unit = '';
  }

  /** Whether the unit after figures belongs to what follows it, as one of the two is a year. */
  #isYearBeside({ last, value }: Candidate): boolean {
    const tokens = this.#tokens;
    const { code } = tokens.at(last)!.companion!;
    const following = tokens.at(last + 1);
    // Not «در ۵ سال ۱۴۰۰ کلاس», «طی ۵ سال ۱۴۰۰ میلیارد تومان».
    const rest = tokens.type(last + 2);
    if (code === 'year')
      return isYear(Number(following?.figures?.digits)) && rest !== SCALE && rest !== WORD && !isCountedType(rest);
    return isYear(value) && (code === 'decade' || (code === 'day' && following?.type === WEEKDAY));
  }

  /** «ده درجه زیر صفر», «ده درجه و نیم زیرصفر». */
  #takeBelowZero(candidate: Candidate): void {
    if (candidate.value <= 0) return;
    const words = [2, 1].find((count) => this.#foldedWords(candidate.last, count) === 'زیرصفر');
    if (!words) return;
    candidate.value = -candidate.value;
    candidate.last += words;
  }

  /** «دو سال و نیم», «سه برابر و نیم», «دو ساعت و ربع». */
  #takeHalf(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { reading, isCounted, last, value } = candidate;
    const noun = tokens.type(last);
    const hasNoun = noun === COUNTER || noun === GAME_COUNTER;
    const and = hasNoun ? last + 1 : last;
    if (!(isCounted || hasNoun) || reading.kind !== 'cardinal' || reading.scale > 0 || !Number.isInteger(value)) return;
    const part = tokens.type(and) === AND ? PARTS.get(this.#foldedWords(and + 1, 1)) : undefined;
    if (!part) return;
    const following = tokens.type(and + 2);
    // «یک سال و نیمه دوم»
    if (following === SCALE || isCountedType(following) || tokens.at(and + 2)?.ordinal) return;
    candidate.value += value < 0 ? -part : part;
    candidate.last = and + 2;
  }

  /** «-30 کشته …»: a hyphen at the beginning of a line is a bullet, except where the line is nothing else, and before degrees. */
  #isBullet({ first, last, reading }: Candidate): boolean {
    const tokens = this.#tokens;
    const { start } = tokens.at(first)!;
    const isOfDegrees = tokens.at(reading.end)?.companion?.code === 'degree';
    return first === 0 && this.#text.charCodeAt(start) === HYPHEN && last < tokens.count && !isOfDegrees;
  }

  /** With a percent, nobody knows whether the line lists it or it fell, and «-7 …» is the number of the item itself. */
  #withoutBullet(candidate: Candidate): Candidate | null {
    if (candidate.kind === 'percent' || !candidate.isCounted) return null;
    const token = this.#tokens.at(candidate.first)!;
    while (!isDigit(this.#text.charCodeAt(token.start))) token.start++;
    candidate.value = -candidate.value;
    return candidate;
  }

  #take(candidate: Candidate, kind: NumberKind): void {
    candidate.kind = kind;
    candidate.last++;
    candidate.isCounted = true;
  }

  /** «دلار», «دلار کانادا»; a «همت» is a thousand billion toman; a bomb's pounds are its weight. */
  #takeCurrency(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { code, power = 0 } = tokens.at(candidate.last)!.companion!;
    const before = candidate.first - (tokens.isSign(candidate.first - 1, OPEN_PARENTHESIS) ? 2 : 1);
    if (code === 'GBP' && before >= 0 && WEIGHED.includes(this.#foldedWords(before, 1))) {
      candidate.unit = 'pound';
      this.#take(candidate, candidate.kind);
      return;
    }
    const after = candidate.last + 1;
    candidate.power = power;
    candidate.value = scaled(candidate.value, power);
    candidate.currency = code;
    this.#take(candidate, 'currency');
    // «دلار کانادایی», «دلار هنگ کنگ»
    for (const count of [1, 2]) {
      const name = `${code} ${this.#foldedWords(after, count)}`;
      const national = NATIONAL_CURRENCIES.get(name.replace(/یی?$/, ''));
      if (!national) continue;
      candidate.currency = national;
      candidate.last = after + count;
    }
    this.#takeCents(candidate);
  }

  /** «۸۷ دلار و ۲۰ سنت» */
  #takeCents(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { last, value } = candidate;
    const cents = tokens.at(last + 1)?.figures;
    if (tokens.type(last) !== AND || !cents || this.#foldedWords(last + 2, 1) !== 'سنت') return;
    if (!Number.isInteger(value) || cents.decimals > 0 || cents.digits.length > 2) return;
    candidate.value = Number(`${value}.${cents.digits.padStart(2, '0')}`);
    candidate.last += 3;
  }

  /** `count` tokens as the tables spell them, without blanks; an empty string where the line ends first, or no word begins. */
  #foldedWords(first: number, count: number): string {
    const type = this.#tokens.type(first);
    // Signs are asked about often, and no table has them.
    if (first + count > this.#tokens.count || type === SIGN || type === FIGURES) return '';
    let words = '';
    for (let at = first; at < first + count; at++) {
      const { start, end } = this.#tokens.at(at)!;
      words += foldWord(this.#text.slice(start, end));
    }
    return words;
  }
}

/** «۵۰ مگاوات ساعت ۱۲:۳۰», «۵۰ مگاوات ساعت ۵ تولید شد»: the hour of the day; but «۵۰۰۰ میلی‌آمپر ساعت ۶۷ وات». */
function mayBeTime(tokens: NumberTokens, at: number): boolean {
  const following = tokens.type(at + 1);
  return (
    tokens.type(at) === STAMP || following === DAY_PART || (tokens.type(at) === FIGURES && !isCountedType(following))
  );
}

/** A percent, currency, unit or counter: figures before it count, whatever they look like. */
function isCountedType(type: number): boolean {
  return type >= PERCENT && type <= COUNTER;
}

/** Times a power of ten, without the rounding of a multiplication. */
export function scaled(value: number, power: number): number {
  return power === 0 ? value : Number(`${value}e${power}`);
}

/** «یک میلیون و سیصد»: whoever says this leaves out «هزار» as often as not. */
function isElliptic({ scale, value }: Reading): boolean {
  const rest = value % 1e6;
  return scale > THOUSAND && rest > 0 && rest < 1000 && rest % 50 === 0;
}
