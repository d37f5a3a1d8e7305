import { figuresValue } from '../digits/figures';
import type { Reading } from './reading';
import type { Token } from './token';
import { AND, BETWEEN, FIGURES, HALF, HUNDRED, ONE, PERCENT, SCALE, TEEN, TEN, THOUSAND, ZERO } from './token-types';
import type { NumberTokens } from './tokens';

/** A power of ten above every scale. */
const ABOVE_SCALES = 99;
/** The power of ten of «میلیون». */
const MILLION = 6;
/** The places of a group below a thousand: hundreds, tens and ones. */
const WHOLE_GROUP = 3;
/** No place in a group: none is left, or a word fills none. */
const NO_PLACE = 0;

/**
 * Reads the longest cardinal from the token `from` up to `limit`, or an ordinal, which ends with its first ordinal word.
 * `below` is a scale that none of its scale words may reach; with it, another number may follow directly.
 *
 *     cardinal = part {و part}, each part below the scale of the one before it; in «میلیون و … هزار میلیارد» the last scale is of everything
 *     part     = [group هزار [و]] [group] [scale] | figures [scale]
 *     group    = [hundred] [و ten] [و digit], joined by و
 */
export function readCardinal(
  tokens: NumberTokens,
  from: number,
  limit: number,
  below: number = ABOVE_SCALES,
): Reading | null {
  const cardinal = new CardinalReader(tokens, below);
  cardinal.readFrom(from, limit);
  if (below !== ABOVE_SCALES || !cardinal.isFollowed()) return cardinal.reading(from);
  // «بین ۵ میلیون و ۱۰ میلیون» (between 5 and 10 million)
  const and = cardinal.end - 2;
  return tokens.type(from - 1) === BETWEEN && tokens.type(and) === AND ? readCardinal(tokens, from, and) : null;
}

/** Reads one cardinal, token by token. */
class CardinalReader {
  readonly #tokens: NumberTokens;
  /** The token after the last one that belongs to the number; −1 as long as there is none. */
  end = -1;
  /** Whether nothing may follow any more: after an ordinal or a half. */
  #isClosed = false;
  /** Whether «بین» stands before it. */
  #isBetween = false;
  /** Whether nobody knows what the number is. */
  #isRefused = false;

  /** The value of the parts that have ended with a scale above a thousand. */
  #total = 0;
  /** The scale that the last of these parts ended with. */
  #lastScale: number;
  /** The thousands of the part that is being read. */
  #thousands = 0;
  /** The group below a thousand that is being read. */
  #group = 0;
  /** How many places are left in it, from its end. */
  #places = WHOLE_GROUP;
  /** Whether it has a word or figures yet. */
  #isGroupOpen = false;
  /** Whether there was a decimal or a half, after which only a scale may follow. */
  #hasDecimals = false;

  /** The highest scale so far. */
  #highestScale = 0;
  /** How many scale words there were. */
  #scaleCount = 0;
  /** What stood before the last scale word. */
  #mantissa = 0;
  /** How many tokens are figures without an ordinal ending: «۵ام» (5th) counts as a word. */
  #figureTokens = 0;
  #hasFigures = false;

  constructor(tokens: NumberTokens, below: number) {
    this.#tokens = tokens;
    this.#lastScale = below;
  }

  /** Takes tokens as long as they belong to the number. */
  readFrom(from: number, limit: number): void {
    this.#isBetween = this.#tokens.type(from - 1) === BETWEEN;
    // Whether a number word must come now, at the beginning and after و; otherwise a و or a scale may.
    let expectsWord = true;
    for (let at = from; at < limit && !this.#isClosed; at++) {
      const token = this.#tokens.at(at)!;
      if (!expectsWord && token.type === AND) {
        if (this.#hasDecimals) return;
        expectsWord = true;
      } else {
        if (!(expectsWord ? this.#takeWord(token, at) : this.#takeScale(token))) return;
        expectsWord = false;
        this.end = at + 1;
        this.#isClosed ||= token.ordinal !== 0;
      }
    }
  }

  /** Whether another number follows directly, so that nobody knows what the two are together: «۲ میلیون ۳۰۰ هزار». */
  isFollowed(): boolean {
    const last = this.#tokens.at(this.end - 1);
    const next = this.#tokens.at(this.end);
    // There may be no last token, and nothing follows an ordinal in that way.
    if (last?.ordinal !== 0) return false;
    return next?.type === SCALE ? next.ordinal === 0 : next?.type === FIGURES && last!.type === SCALE;
  }

  /** What was read; `null` if that is no number, or one that nobody knows. */
  reading(from: number): Reading | null {
    const end = this.end;
    if (end < 0 || this.#isRefused) return null;
    const value = this.#total + this.#thousands + this.#group;
    return {
      end,
      value,
      kind: this.#tokens.at(end - 1)!.ordinal === 0 ? 'cardinal' : 'ordinal',
      words: end - from - this.#figureTokens,
      hasFigures: this.#hasFigures,
      scale: this.#highestScale,
      mantissa: this.#scaleCount === 1 && !this.#isGroupOpen ? this.#mantissa : value,
    };
  }

  /** Takes a word or figures at the beginning or after و. Like all methods below, it returns false if the token is no part of the number. */
  #takeWord(token: Token, at: number): boolean {
    const { type } = token;
    const isFirst = this.end < 0;
    if (type === FIGURES) return this.#takeFigures(token, isFirst, at);
    if (type === SCALE) return this.#takeBareThousand(token);
    if (type === ZERO) return this.#takeZero(token, isFirst);
    if (type !== HALF) return this.#takeDigit(token);
    return isFirst || this.#isGroupOpen ? this.#takeHalf() : this.#takeHalfOfScale(at);
  }

  /** Nothing may stand before or after «صفر» (zero). */
  #takeZero({ ordinal }: Token, isFirst: boolean): boolean {
    this.#isClosed = true;
    return isFirst && ordinal === 0;
  }

  /** «هزار و چهارصد»: a thousand needs no «یک» (one) before it. */
  #takeBareThousand({ value: power }: Token): boolean {
    if (power !== THOUSAND || this.#thousands > 0 || this.#isGroupOpen) return false;
    this.#thousands = 1000;
    this.#highestScale ||= THOUSAND;
    this.#scaleCount++;
    return true;
  }

  /** «دو میلیون و نیم» (two and a half million); in «دو میلیون و نیم درصد» nobody knows what the half is of. */
  #takeHalfOfScale(at: number): boolean {
    this.#isRefused = this.#scaleCount > 1 || isHalfOfAnother(this.#tokens.at(at + 1));
    this.#total += 10 ** this.#lastScale / 2;
    this.#mantissa += 0.5;
    this.#isClosed = true;
    return true;
  }

  /** «نیم» (half), «دو و نیم» (two and a half). */
  #takeHalf(): boolean {
    this.#isRefused = this.#thousands + this.#total > 0;
    this.#hasDecimals = true;
    this.#group += 0.5;
    this.#isGroupOpen = true;
    return true;
  }

  /** Figures, which must fit into the places that are left and leave none. */
  #takeFigures(token: Token, isFirst: boolean, at: number): boolean {
    const figures = token.figures!;
    const value = figuresValue(figures);
    if (!isFirst && (token.negative || value >= 10 ** this.#places)) return false;
    if (figures.decimals > 0) {
      // «۷۳ هزار و ۵۵۵٫۹ واحد» is one number; «یک میلیون و ۲٫۵ درصد», «سه هزار و ۲٫۵ متر», «سه هزار و ۳۵٫۵ درصد» are two.
      const least = this.#tokens.type(at + 1) === PERCENT ? 100 : 10;
      if (!isFirst && (this.#thousands === 0 || token.slashed || value < least)) return false;
      this.#hasDecimals = true;
    }
    this.#group += value;
    this.#isGroupOpen = true;
    this.#places = NO_PLACE;
    this.#hasFigures = true;
    if (token.ordinal === 0) this.#figureTokens++;
    return true;
  }

  /** A word of a group: a hundred, a ten, a digit. */
  #takeDigit({ type, value }: Token): boolean {
    const place = placeOf(type);
    if (place === NO_PLACE || place > this.#places || (type === TEEN && this.#places < 2)) return false;
    this.#group += value;
    this.#isGroupOpen = true;
    this.#places = place - 1;
    return true;
  }

  /** A scale after a word or figures: a thousand ends the group, any other the part. */
  #takeScale({ type, value: power }: Token): boolean {
    if (type !== SCALE) return false;
    if (!(power === THOUSAND ? this.#closeGroup() : this.#closePart(power))) return false;
    this.#group = 0;
    this.#isGroupOpen = false;
    this.#places = WHOLE_GROUP;
    this.#highestScale = Math.max(this.#highestScale, power);
    this.#scaleCount++;
    return true;
  }

  /** Makes thousands of the group. */
  #closeGroup(): boolean {
    if (!this.#isGroupOpen || this.#thousands > 0) return false;
    this.#mantissa = this.#group;
    this.#thousands = times(this.#group, THOUSAND);
    return true;
  }

  /**
   * Whether the thousands are so many, and so few come after them, that the two are hardly one: «۳۰۰ هزار و ۲», but not «۲۵ هزار و ۸۰», unless
   * «بین» makes two of them.
   */
  #isFarBelow(): boolean {
    const isTwo = this.#thousands >= 100_000 || this.#isBetween;
    return this.#thousands >= 10_000 && this.#group < (isTwo ? 100 : 10);
  }

  /** Adds the part, times its scale, to the total. */
  #closePart(power: number): boolean {
    if (power > this.#lastScale && !this.#isGroupOpen && this.#total) {
      // «یک میلیون و ۲۱۱ هزار میلیارد», «۸ میلیون میلیارد»: the scale is of everything before it.
      this.#total = (this.#total + this.#thousands) * 10 ** power;
    } else {
      const part = this.#thousands + this.#group;
      if (part === 0) return false;
      // «۵۰۰ هزار و ۱ میلیون» (500 thousand and a million) are two numbers.
      if (power === MILLION && this.#isGroupOpen && this.#isFarBelow()) return false;
      const scaled = times(part, power);
      if (scaled >= 10 ** this.#lastScale) return false;
      this.#mantissa = part;
      this.#total += scaled;
    }
    this.#lastScale = power;
    this.#thousands = 0;
    return true;
  }
}

/** A value times a power of ten: made from its digits, since a product is rounded. Those of 0.0000001 are `1e-7`. */
export function times(value: number, power: number): number {
  const [digits, exponent = 0] = `${value}`.split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** The place that a word fills: 3 of hundreds, 2 of tens, 1 of digits and teens. */
function placeOf(type: number): number {
  if (type === HUNDRED) return 3;
  if (type === TEN) return 2;
  return type === ONE || type === TEEN ? 1 : NO_PLACE;
}

/** Whether a half may be of what follows it and not of the scale before it: «دو میلیون و نیم درصد». */
function isHalfOfAnother(following: Token | undefined): boolean {
  return following?.type === PERCENT || following?.companion?.code === 'hour';
}
