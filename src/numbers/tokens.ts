import { unitSet } from '../text/unit-set';
import { PLUS } from '../text/units';
import type { Companion } from './companion';
import { foldWord } from './spelling';
import { isMinus, Token } from './token';
import { FIGURES, NO_TOKEN, PERCENT, SIGN, STAMP } from './token-types';

/** So many tokens are held while a line has no number; then all but the last ones are dropped. */
const MOST_WAITING = 64;
/** No number looks back at more tokens than these. */
const KEPT = 8;
/** Signs after which a plus or minus belongs to the number that follows: opening brackets, quotes, colons, commas. */
const OPENING = unitSet('([{«"“‘\':،؛,');

/** The tokens of one line, in order. The objects are reused for the next line. */
export class NumberTokens {
  /** The text that the line is part of. */
  text = '';
  count = 0;
  /** The token after the last mention that was found. What belongs to a mention says nothing about the number after it. */
  mentionEnd = 0;
  /** Whether the line has figures or a number word at all. */
  hasNumber = false;
  /** Whether a number word of any line so far has a suffix that is no part of the number: «میلیونی» (of millions), «دوتا» (two of them). */
  hasSuffix = false;
  /** Whether «۳/۵» is read as 3.5 even if nothing after it shows that it is a decimal. */
  readonly slashDecimal: boolean;
  readonly #tokens: Token[] = [];

  constructor(slashDecimal: boolean) {
    this.slashDecimal = slashDecimal;
  }

  /** Makes room for the next line. */
  clear(text: string): void {
    this.text = text;
    this.count = this.mentionEnd = 0;
    this.hasNumber = false;
  }

  /** The token at an index; undefined before the first and after the last. */
  at(index: number): Token | undefined {
    // Reading an array at an index below 0 is slow.
    return index >= 0 && index < this.count ? this.#tokens[index] : undefined;
  }

  /** The token that was read last. */
  get last(): Token | undefined {
    return this.at(this.count - 1);
  }

  /** The type of the token at an index; NO_TOKEN before the first and after the last. */
  type(index: number): number {
    return this.at(index)?.type ?? NO_TOKEN;
  }

  /** Whether the token at an index is the sign `unit`. */
  isSign(index: number, unit: number): boolean {
    return this.type(index) === SIGN && this.at(index)!.value === unit;
  }

  /** Adds a token after the others. */
  add(type: number, start: number, end: number, spaced: boolean, companion?: Companion): Token {
    if (this.count === MOST_WAITING && !this.hasNumber) this.#forget();
    this.#tokens[this.count] ??= new Token();
    const token = this.#tokens[this.count++]!;
    token.become(type, start, end, spaced, companion);
    return token;
  }

  /** Drops the tokens of a line without a number so far, except the last ones, so that a long line of words takes no more room. */
  #forget(): void {
    const tokens = this.#tokens;
    for (let i = 0; i < KEPT; i++) {
      const last = MOST_WAITING - KEPT + i;
      [tokens[i], tokens[last]] = [tokens[last]!, tokens[i]!];
    }
    this.count = KEPT;
  }

  /**
   * Makes a plus or minus part of the figures that it touches, which begin at the token `first`. If it also touches what is before it, or
   * if the figures are several tokens, nobody knows what it is of, so they are no amount.
   */
  takeMinus(first: number): void {
    const token = this.at(first)!;
    if (token.spaced) return;
    // There is a token before: the first one of a line counts as spaced.
    const sign = this.at(first - 1)!;
    if (!isMinus(sign) && sign.value !== PLUS) return;
    // In «۱۰٪-۲۰٪» it is the dash of a range or of two shares.
    if (!sign.spaced && this.type(first - 2) === PERCENT && this.type(first - 3) === FIGURES) return;
    if (!this.isFree(first - 1) || this.count > first + 1) {
      token.type = STAMP;
      return;
    }
    token.negative = sign.value !== PLUS;
    token.start = sign.start;
    token.spaced = sign.spaced;
    this.#tokens[first - 1] = token;
    this.#tokens[first] = sign;
    this.count--;
  }

  /** Whether the sign at an index belongs to nothing before it. */
  isFree(at: number): boolean {
    const before = this.at(at - 1);
    return this.at(at)!.spaced || (before?.type === SIGN && OPENING.has(before.value));
  }

  /** `count` tokens as the tables spell them, without blanks; '' if the line ends before, or if they begin with a sign or figures. */
  foldedWords(first: number, count: number): string {
    const type = this.type(first);
    // These are asked about often and in no table, so they need not be folded.
    if (first + count > this.count || type === SIGN || type === FIGURES) return '';
    let words = '';
    for (let at = first; at < first + count; at++) {
      const { start, end } = this.at(at)!;
      words += foldWord(this.text.slice(start, end));
    }
    return words;
  }
}
