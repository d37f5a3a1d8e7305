import type { Figures } from '../digits/figures';
import { HYPHEN, MINUS_SIGN } from '../text/units';
import type { Companion } from './companion';
import { FIGURES, HUNDRED_STEM, LABEL, NAME, ONE, SCALE, TEN } from './token-types';

/** A word, figures or a sign of a text. Offsets are UTF-16 units of the whole text. */
export class Token {
  /** One of the constants in token-types.ts. */
  declare type: number;
  declare start: number;
  declare end: number;
  /** Whether a blank stands before it. */
  declare spaced: boolean;
  /** The value of a number word, or its power of ten if it is a scale; the code unit of a sign; else 0. */
  declare value: number;
  /** CARDINAL, ORDINAL or ORDINAL_BEFORE_NOUN. */
  declare ordinal: number;
  declare negative: boolean;
  /** Whether what stands before this number makes a name of it: «فاز ۲» (phase 2). */
  declare named: boolean;
  /** Whether a slash in these figures was read as the decimal sign, which may be wrong: «۱/۲» is 1.2 or a half. */
  declare slashed: boolean;
  /** Whether a hundred can be nothing but a number, as «یکصد» and «یک صد» can; «صد» alone may also be a figure of speech. */
  declare isSure: boolean;
  declare figures: Figures | undefined;
  /** What the table of companions says of this word or sign. */
  declare companion: Companion | undefined;

  constructor() {
    this.become(0, 0, 0, false);
  }

  /** Makes another token of this object, about which nothing else is known yet. */
  become(type: number, start: number, end: number, spaced: boolean, companion?: Companion): void {
    this.type = type;
    this.start = start;
    this.end = end;
    this.spaced = spaced;
    this.value = this.ordinal = 0;
    this.negative = this.named = this.slashed = this.isSure = false;
    this.companion = companion;
    this.figures = undefined;
  }
}

/** Whether «صد» after this token is the second half of a hundred: «سی صد» (300), «چهار صد» (400), «پان صد» (500). */
export function isHundredStem({ type, value, ordinal }: Token): boolean {
  if (ordinal !== 0) return false;
  if (type === ONE) return value === 1 || (value > 3 && value !== 5);
  return type === HUNDRED_STEM || (type === TEN && value === 30);
}

/** Whether a token is figures or a cardinal word, after which something counted may follow. */
export function isCount({ type, ordinal }: Token): boolean {
  return ordinal === 0 && (type === FIGURES || type <= SCALE);
}

/** Whether a number after this word may be a name: «فاز ۲» (phase 2), «سال ۱۴۰۳» (the year 1403). */
export function mayName({ type, companion }: Token): boolean {
  return (type >= LABEL && type <= NAME) || companion?.isLabel === true;
}

/** Whether a token is a minus, however it is typed. */
export function isMinus({ value }: Token): boolean {
  return value === HYPHEN || value === MINUS_SIGN;
}

/** Whether a number has a plural: «ده‌ها» (tens), «صدها», «هزارها», «۱۰ها». */
export function isRound({ type, value }: Token): boolean {
  return type === SCALE || type === FIGURES || value === 10 || value === 100;
}

/** Whether «ام» (-th) may stand apart from this number: only from tens and figures, «سی ام», «چهل ام», «۳۰ ام». */
export function takesEnding({ type, figures }: Token): boolean {
  return type === TEN || figures?.decimals === 0;
}

/** The digits of common fractions such as 1/2, 2/3, 3/4. */
const COMMON_FRACTION = /^(?:1[2-4]|23|34|[1357]8)$/;

/** Whether figures that were read as a decimal may be a fraction: «۱/۲ لیوان» is half a glass, or 1.2. */
export function mayBeFraction({ slashed, figures }: Token): boolean {
  return slashed && COMMON_FRACTION.test(figures!.digits);
}
