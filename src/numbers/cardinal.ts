import { figuresValue } from '../digits/figures';
import type { Reading } from './reading';
import type { Token } from './token';
import { AND, FIGURES, HALF, HUNDRED, ONE, PERCENT, SCALE, TEEN, TEN, THOUSAND, ZERO } from './token-types';
import type { NumberTokens } from './tokens';

/** Above every scale. */
const NO_SCALE = 99;
/** Places left in a group below a thousand: all three, none. */
const WHOLE_GROUP = 3;
const NO_PLACE = 0;

/**
 * The longest cardinal (or ordinal, which ends where its last word does) among the tokens `from` to `limit`. `below` is a
 * scale that none of its scale words may reach; with it, another number may follow directly.
 *
 *     cardinal = part {و part}, each below the scale of the part before it, but «میلیون و … هزار میلیارد» is everything times the last
 *     part     = [group هزار [و]] [group] [scale] | figures [scale]
 *     group    = [hundred] [و ten] [و digit], joined by و
 */
export function readCardinal(
  tokens: NumberTokens,
  from: number,
  limit: number,
  below: number = NO_SCALE,
): Reading | null {
  const cardinal = new CardinalReader(tokens, below);
  cardinal.readFrom(from, limit);
  const isFollowed = below === NO_SCALE && cardinal.isFollowed();
  return isFollowed ? null : cardinal.reading(from);
}

/** Figures with a point, or a half: their value times a power of ten, without the rounding of a multiplication. */
type Exact = (power: number) => number;

class CardinalReader {
  readonly #tokens: NumberTokens;
  /** The token after the last word that belongs to the number; −1 as long as there is none. */
  #end = -1;
  /** Whether nothing may follow any more: after an ordinal or a half. */
  #isClosed = false;
  #isRefused = false;

  /** Parts that a scale above a thousand has closed, and that scale. */
  #total = 0;
  #lastScale: number;
  /** Thousands of the open part, and its group below a thousand with the places left in it. */
  #thousands = 0;
  #group = 0;
  #places = WHOLE_GROUP;
  #isGroupOpen = false;
  /** Set by what only a scale may follow. */
  #exact: Exact | undefined;

  #scale = 0;
  #scales = 0;
  #mantissa = 0;
  /** Tokens that are figures and no word, as «۵ام» is. */
  #figures = 0;
  #hasFigures = false;

  constructor(tokens: NumberTokens, below: number) {
    this.#tokens = tokens;
    this.#lastScale = below;
  }

  readFrom(from: number, limit: number): void {
    let expectsWord = true;
    for (let at = from; at < limit && !this.#isClosed; at++) {
      const token = this.#tokens.at(at)!;
      if (!expectsWord && token.type === AND) {
        if (this.#exact) return;
        expectsWord = true;
      } else {
        if (!(expectsWord ? this.#takeWord(token, at) : this.#takeScale(token))) return;
        expectsWord = false;
        this.#end = at + 1;
        this.#isClosed ||= token.ordinal !== 0;
      }
    }
  }

  /** Whether another number follows that is tied to this one in a way nobody can tell. */
  isFollowed(): boolean {
    const last = this.#tokens.at(this.#end - 1);
    const next = this.#tokens.at(this.#end);
    if (last?.ordinal !== 0) return false;
    return next?.type === SCALE ? next.ordinal === 0 : next?.type === FIGURES && last!.type === SCALE;
  }

  reading(from: number): Reading | null {
    const end = this.#end;
    if (end < 0 || this.#isRefused) return null;
    const value = this.#total + this.#thousands + this.#group;
    return {
      end,
      value,
      kind: this.#tokens.at(end - 1)!.ordinal === 0 ? 'cardinal' : 'ordinal',
      words: end - from - this.#figures,
      hasFigures: this.#hasFigures,
      scale: this.#scale,
      mantissa: this.#scales === 1 && !this.#isGroupOpen ? this.#mantissa : value,
    };
  }

  /** A word or figures at the beginning, or after و. */
  #takeWord(token: Token, at: number): boolean {
    const { type } = token;
    const isFirst = this.#end < 0;
    if (type === FIGURES) return this.#takeFigures(token, isFirst);
    if (type === SCALE) return this.#takeBareThousand(token);
    if (type === ZERO) return this.#takeZero(token, isFirst);
    if (type !== HALF) return this.#takeDigit(token);
    return isFirst || this.#isGroupOpen ? this.#takeHalf() : this.#takeHalfOfScale(at);
  }

  /** Nothing belongs to «صفر». */
  #takeZero({ ordinal }: Token, isFirst: boolean): boolean {
    this.#isClosed = true;
    return isFirst && ordinal === 0;
  }

  /** «هزار و چهارصد»: a thousand may do without «یک». */
  #takeBareThousand({ value: power }: Token): boolean {
    if (power !== THOUSAND || this.#thousands > 0 || this.#isGroupOpen) return false;
    this.#thousands = 1000;
    this.#scale ||= THOUSAND;
    this.#scales++;
    return true;
  }

  /** «دو میلیون و نیم»; of «دو میلیون و نیم درصد» nobody knows what the half is of. */
  #takeHalfOfScale(at: number): boolean {
    this.#isRefused = this.#scales > 1 || isHalfOfAnother(this.#tokens.at(at + 1));
    this.#total += 10 ** this.#lastScale / 2;
    this.#mantissa += 0.5;
    this.#isClosed = true;
    return true;
  }

  /** «نیم», «دو و نیم». */
  #takeHalf(): boolean {
    this.#isRefused = this.#thousands + this.#total > 0;
    const whole = this.#group;
    this.#exact = (power) => Number(`${whole * 10 + 5}e${power - 1}`);
    this.#group += 0.5;
    this.#isGroupOpen = true;
    return true;
  }

  #takeFigures(token: Token, isFirst: boolean): boolean {
    const figures = token.figures!;
    const value = figuresValue(figures);
    if (!isFirst && (token.negative || figures.decimals > 0 || value >= 10 ** this.#places)) return false;
    if (figures.decimals > 0) this.#exact = (power) => figuresValue(figures, power);
    this.#group += value;
    this.#isGroupOpen = true;
    this.#places = NO_PLACE;
    this.#hasFigures = true;
    if (token.ordinal === 0) this.#figures++;
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

  /** A scale after a word or figures. */
  #takeScale({ type, value: power }: Token): boolean {
    if (type !== SCALE) return false;
    if (!(power === THOUSAND ? this.#closeGroup() : this.#closePart(power))) return false;
    this.#group = 0;
    this.#isGroupOpen = false;
    this.#places = WHOLE_GROUP;
    this.#scale = Math.max(this.#scale, power);
    this.#scales++;
    return true;
  }

  #closeGroup(): boolean {
    if (!this.#isGroupOpen || this.#thousands > 0) return false;
    this.#mantissa = this.#group;
    this.#thousands = this.#exact?.(THOUSAND) ?? this.#group * 1000;
    return true;
  }

  #closePart(power: number): boolean {
    if (power > this.#lastScale && !this.#isGroupOpen && this.#scales === 2) {
      // «یک میلیون و ۲۱۱ هزار میلیارد»: the scale applies to everything before it.
      this.#total = (this.#total + this.#thousands) * 10 ** power;
    } else {
      const part = this.#thousands + this.#group;
      if (part === 0) return false;
      const scaled = (this.#thousands > 0 ? undefined : this.#exact?.(power)) ?? part * 10 ** power;
      if (scaled >= 10 ** this.#lastScale) return false;
      this.#mantissa = part;
      this.#total += scaled;
    }
    this.#lastScale = power;
    this.#thousands = 0;
    return true;
  }
}

/** The place a word fills: 3 hundreds, 2 tens, 1 digits and teens. */
function placeOf(type: number): number {
  if (type === HUNDRED) return 3;
  if (type === TEN) return 2;
  return type === ONE || type === TEEN ? 1 : NO_PLACE;
}

/** Whether a half belongs to what follows it: «دو میلیون و نیم درصد». */
function isHalfOfAnother(following: Token | undefined): boolean {
  return following?.type === PERCENT || following?.companion?.code === 'hour';
}
