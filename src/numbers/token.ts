import type { Figures } from '../digits/figures';
import { HYPHEN, MINUS_SIGN } from '../text/units';
import type { Companion } from './company';
import { FIGURES, HUNDRED_STEM, LABEL, NAME, ONE, SCALE, TEN } from './token-types';

/** A token. Offsets are UTF-16, those of the whole text. */
export class Token {
  declare type: number;
  declare start: number;
  declare end: number;
  /** Whether a blank stands before it. */
  declare spaced: boolean;
  /** What the tables give: a digit's value, a power of ten; a sign's code unit. */
  declare value: number;
  /** CARDINAL, ORDINAL or ORDINAL_MIN. */
  declare ordinal: number;
  declare negative: boolean;
  /** Set when what is before these figures makes them a name. */
  declare named: boolean;
  /** Read with a slash as the decimal sign. */
  declare slashed: boolean;
  /** «یکصد», «یک صد»: only the number, unlike «صد». */
  declare hasOne: boolean;
  declare figures: Figures | undefined;
  declare companion: Companion | undefined;

  constructor() {
    this.become(0, 0, 0, false);
  }

  /** Makes it another token, of which nothing else is known yet. */
  become(type: number, start: number, end: number, spaced: boolean, companion?: Companion): void {
    this.type = type;
    this.start = start;
    this.end = end;
    this.spaced = spaced;
    this.value = this.ordinal = 0;
    this.negative = this.named = this.slashed = this.hasOne = false;
    this.companion = companion;
    this.figures = undefined;
  }
}

/** «سی صد», «چهار صد», «پان صد»: what «صد» may be the second half of. */
export function isHundredStem({ type, value, ordinal }: Token): boolean {
  if (ordinal !== 0) return false;
  if (type === ONE) return value === 1 || (value > 3 && value !== 5);
  return type === HUNDRED_STEM || (type === TEN && value === 30);
}

/** Figures or the last word of a cardinal. */
export function isCount({ type, ordinal }: Token): boolean {
  return ordinal === 0 && (type === FIGURES || type <= SCALE);
}

/** Whether a number is a name after a word: «فاز ۲», «سال ۱۴۰۳». */
export function mayName({ type, companion }: Token): boolean {
  return (type >= LABEL && type <= NAME) || companion?.isLabel === true;
}

/** A minus, however it is typed. */
export function isMinus({ value }: Token): boolean {
  return value === HYPHEN || value === MINUS_SIGN;
}

/** What has a plural: ده, صد, هزار, figures («۱۰ها»). */
export function isRound({ type, value }: Token): boolean {
  return type === SCALE || type === FIGURES || value === 10 || value === 100;
}

/** «سی ام», «چهل ام» and «۳۰ ام»; no other number word takes the ending separately. */
export function takesEnding({ type, figures }: Token): boolean {
  return type === TEN || figures?.decimals === 0;
}
