import type { Figures } from '../digits/figures';
import type { Companion } from './company';
import { HUNDRED, HUNDRED_STEM, ONE, SCALE, SPLIT_HUNDREDS, TEEN, TEN } from './words';

/** Tokens that are not words of a table; the others have the types of `words.ts` and `company.ts`. */
export const FIGURES = 40;
/** «½» and its kin. */
export const VULGAR = 41;
/** Figures that are not an amount: dates, times, phone numbers, versions, scores, codes glued to letters. */
export const STAMP = 42;
/** A dash between two figures that touch it. */
export const DASH = 43;
export const WORD = 44;
export const LATIN_WORD = 45;
/** Any sign; its value is the code unit. */
export const SIGN = 46;

/** A token. Offsets are UTF-16, those of the whole text. */
export interface Token {
  type: number;
  start: number;
  end: number;
  /** What the tables give: a digit's value, a power of ten; a sign's code unit. */
  value: number;
  /** CARDINAL, ORDINAL or ORDINAL_MIN. */
  ordinal: number;
  /** Whether a blank stands before it. */
  spaced: boolean;
  /** Cut out of a word after its first piece, so that no number begins here: the «سه» of «وسه». */
  inner: boolean;
  negative: boolean;
  /** Set when what is before these figures makes them a name. */
  named: boolean;
  /** Read with a slash as the decimal sign. */
  slashed: boolean;
  figures: Figures | undefined;
  companion: Companion | undefined;
}

/** A token to be filled. */
export function newToken(): Token {
  return {
    type: 0,
    start: 0,
    end: 0,
    value: 0,
    ordinal: 0,
    spaced: false,
    inner: false,
    negative: false,
    named: false,
    slashed: false,
    figures: undefined,
    companion: undefined,
  };
}

/** «سی صد», «پان صد»: what «صد» may be the second half of. */
export function isHundredStem({ type, value, ordinal, inner }: Token): boolean {
  return (
    !inner &&
    ordinal === 0 &&
    (type === HUNDRED_STEM || ((type === ONE || type === TEN) && SPLIT_HUNDREDS.has(value) && value !== 5))
  );
}

/** What has a plural: ده, صد, هزار. */
export function isRound({ type, value, ordinal }: Token): boolean {
  return ordinal === 0 && (type === SCALE || ((type === TEEN || type === HUNDRED) && (value === 10 || value === 100)));
}

/** «سی ام» and «۳۰ ام»; no other number word takes the ending separately. */
export function takesEnding({ type, value, ordinal, figures }: Token): boolean {
  return ordinal === 0 && ((type === TEN && value === 30) || (type === FIGURES && figures!.decimals === 0));
}

/** Whether the sign opens what follows it: an opening bracket, a quote, a colon. */
export function isOpening(unit: number): boolean {
  return OPENING.has(unit);
}

const OPENING: ReadonlySet<number> = new Set([...'([{«"“‘\':،؛,'].map((sign) => sign.charCodeAt(0)));
