import { unitSet } from '../text/unit-set';
import { PLUS } from '../text/units';
import type { Companion } from './company';
import { isMinus, Token } from './token';
import { NO_TOKEN, SIGN, STAMP } from './token-types';

/** How many tokens are kept before the first number of their line, and how many of them it looks back at. */
const MOST_WAITING = 64;
const KEPT = 8;
/** Signs that belong to what follows them: opening brackets, quotes, colons, commas. */
const OPENING = unitSet('([{«"“‘\':،؛,');

/** The tokens of one line, in order. They are reused for the next line. */
export class NumberTokens {
  count = 0;
  /** Whether the line has figures or a number word at all. */
  hasNumber = false;
  /** Whether one of its scales is an adjective: «میلیونی». */
  hasAdjective = false;
  /** Whether «۳/۵» is 3.5 also where nothing follows that shows it. */
  readonly slashDecimal: boolean;
  readonly #tokens: Token[] = [];

  constructor(slashDecimal: boolean) {
    this.slashDecimal = slashDecimal;
  }

  /** Makes room for the next line. */
  clear(): void {
    this.count = 0;
    this.hasNumber = false;
  }

  at(index: number): Token | undefined {
    // An array has no quick way to an index below 0.
    return index >= 0 && index < this.count ? this.#tokens[index] : undefined;
  }

  /** The token that was read last. */
  get last(): Token | undefined {
    return this.at(this.count - 1);
  }

  type(index: number): number {
    return this.at(index)?.type ?? NO_TOKEN;
  }

  /** Whether a token is this sign. */
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

  /** Drops the tokens before the first number of a line, except those that a number looks back at: a long line of words needs no more. */
  #forget(): void {
    const tokens = this.#tokens;
    for (let i = 0; i < KEPT; i++) {
      const last = MOST_WAITING - KEPT + i;
      [tokens[i], tokens[last]] = [tokens[last]!, tokens[i]!];
    }
    this.count = KEPT;
  }

  /** A sign that touches the number, but no word or number before it, belongs to the number. */
  takeSign(first: number): void {
    const token = this.at(first)!;
    // The first token of a line counts as spaced.
    if (token.spaced) return;
    const sign = this.at(first - 1)!;
    if (!isMinus(sign) && sign.value !== PLUS) return;
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

  /** Whether a sign belongs to nothing before it. */
  isFree(at: number): boolean {
    const before = this.at(at - 1);
    return this.at(at)!.spaced || (before?.type === SIGN && OPENING.has(before.value));
  }
}
