import {
  ARABIC,
  BLANK,
  DIGIT,
  endOfRun,
  HALF_SPACES,
  isOf,
  KIND,
  kindAt,
  kinds,
  LATIN,
  LINE,
  LINES,
} from '../text/kinds';
import type { Spans } from '../text/stretches';
import { PER_CENT, PERSIAN_PER_CENT, PLUS } from '../text/units';
import { readCluster } from './clusters';
import { type Companion, CURRENCY_SIGNS } from './company';
import { isCount, isMinus, isOpening, Token } from './token';
import {
  AND,
  CURRENCY,
  LABEL,
  LATIN_WORD,
  NAME,
  NO_TOKEN,
  PERCENT,
  SCALE,
  SIGN,
  STAMP,
  THOUSAND,
  VULGAR,
} from './token-types';
import { addWord, IN_WORDS, numberAfter, PASSED_OVER } from './word-tokens';

/** How many tokens are kept before the first number of their line, and how many of them it looks back at. */
const MOST_WAITING = 64;
const KEPT = 8;
/** The number of an item: «۲) پنج», «۲- پنج». */
const ITEM = /^\p{Nd}{1,2}[)–-]/u;
const LONGEST_ITEM = 3;

/**
 * The tokens of one line. Digits of the three sets, Arabic yeh and kaf, half-spaces and other invisible characters are dealt
 * with here, and nowhere later. The tokens are reused for the next line.
 */
export class NumberTokens {
  count = 0;
  /** Whether the line has figures or a number word at all. */
  hasNumber = false;
  /** Whether one of its scales is an adjective: «میلیونی». */
  hasAdjective = false;
  readonly #tokens: Token[] = [];
  readonly #slashDecimal: boolean;

  constructor(slashDecimal: boolean) {
    this.#slashDecimal = slashDecimal;
  }

  at(index: number): Token | undefined {
    return index < this.count ? this.#tokens[index] : undefined;
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

  /**
   * Reads the line that begins at `from`; returns where it ends. `spans` are protected: each is one token that is part of no
   * number, `span` is the first of them that may touch the line.
   */
  readLine(text: string, from: number, spans: Spans = [], span = 0): number {
    const kind = kinds();
    this.count = 0;
    this.hasNumber = false;
    let spaced = true;
    let next = span;
    let at = from;
    while (at < text.length) {
      while (next < spans.length && spans[next + 1]! <= at) next += 2;
      const limit = next < spans.length ? spans[next]! : text.length;
      if (at >= limit) {
        this.add(LATIN_WORD, at, spans[next + 1]!, spaced);
        at = spans[next + 1]!;
        spaced = false;
        continue;
      }
      const entry = kind[text.charCodeAt(at)]! & KIND;
      if (entry === LINE && !this.#isBroken(text, at)) break;
      if (entry === BLANK || entry === LINE) spaced = true;
      if (isOf(PASSED_OVER | LINES, entry)) {
        at++;
        continue;
      }
      at = this.#token(text, at, limit, spaced);
      spaced = false;
    }
    return at;
  }

  /**
   * Whether a number goes on behind the break at the end of its line: «بیست و⏎دو», «بیش از ۹۵۰⏎میلیون». An empty line ends it; but
   * «هزار» is also a number of its own, after one that is alone in its line, and a name has no scale: «فاز ۲⏎هزار نفر». The number of
   * an item is no part of the line before it: «۱) بیست و⏎۲) پنج».
   */
  #isBroken(text: string, at: number): boolean {
    const isOpen = this.type(this.count - 1) === AND;
    const number = this.at(this.count - (isOpen ? 2 : 1));
    if (number === undefined || !isCount(number)) return false;
    const next = endOfRun(text, at + (text.startsWith('\r\n', at) ? 2 : 1), text.length, PASSED_OVER);
    if (isOpen) return kindAt(text, next) !== LINE && !ITEM.test(text.slice(next, next + LONGEST_ITEM));
    const word = numberAfter(text, next);
    if (word?.type !== SCALE) return word?.type === AND;
    const before = this.at(this.count - 2);
    return before === undefined ? word.value > THOUSAND : !mayName(before);
  }

  /** Reads the token that begins at `start`; returns where it ends. */
  #token(text: string, start: number, limit: number, spaced: boolean): number {
    const entry = kindAt(text, start);
    if (entry === DIGIT) return this.#number(text, start, limit, spaced);
    if (entry === ARABIC) {
      let end = endOfRun(text, start, limit, IN_WORDS);
      // «پنجاه‌-پنجاه»: a half-space after a word is no part of it.
      while (isOf(HALF_SPACES, kindAt(text, end - 1))) end--;
      addWord(this, text, start, end, spaced);
      return end;
    }
    if (entry === LATIN) {
      const end = endOfRun(text, start, limit, 1 << LATIN);
      this.add(LATIN_WORD, start, end, spaced);
      return end;
    }
    this.#sign(text.charCodeAt(start), start, start + 1, spaced);
    return start + 1;
  }

  /** Figures and what is tied to them: one number, two with a dash between, a list without blanks, or a stamp. */
  #number(text: string, start: number, limit: number, spaced: boolean): number {
    this.hasNumber = true;
    const first = this.count;
    // «91+و91»: no و between signs.
    const isTied = this.type(first - 1) === AND && this.type(first - 2) !== SIGN;
    const cluster = readCluster(text, start, limit, this.#slashDecimal, isTied);
    for (const { type, start: from, end, figures, slashed = false } of cluster.parts) {
      const token = this.add(type, from, end, spaced && from === start);
      if (type === SIGN) token.value = text.charCodeAt(from);
      token.figures = figures;
      token.slashed = slashed;
      token.named = type === STAMP && (spaced || this.type(first - 1) === SIGN);
    }
    this.#takeSign(first);
    return cluster.end;
  }

  /** A sign that touches the number, but no word or number before it, belongs to the number. */
  #takeSign(first: number): void {
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
    return this.at(at)!.spaced || (before?.type === SIGN && isOpening(before.value));
  }

  #sign(unit: number, start: number, end: number, spaced: boolean): void {
    if (unit === PER_CENT || unit === PERSIAN_PER_CENT) {
      this.add(PERCENT, start, end, spaced);
      return;
    }
    const currency = CURRENCY_SIGNS.get(unit);
    if (currency !== undefined) {
      this.add(CURRENCY, start, end, spaced, currency);
      return;
    }
    const vulgar = isVulgar(unit);
    if (vulgar) this.hasNumber = true;
    this.add(vulgar ? VULGAR : SIGN, start, end, spaced).value = unit;
  }

  /** Adds a token after the others. */
  add(type: number, start: number, end: number, spaced: boolean, companion?: Companion): Token {
    if (this.count === MOST_WAITING && !this.hasNumber) this.#forget();
    this.#tokens[this.count] ??= new Token();
    const token = this.#tokens[this.count++]!;
    token.become(type, start, end, spaced, companion);
    return token;
  }

  /** Drops the tokens before the first number of a line, except those that a number looks back at. */
  #forget(): void {
    const tokens = this.#tokens;
    for (let i = 0; i < KEPT; i++) {
      const last = MOST_WAITING - KEPT + i;
      [tokens[i], tokens[last]] = [tokens[last]!, tokens[i]!];
    }
    this.count = KEPT;
  }
}

/** Whether a number is a name after a word: «فاز ۲», «سال ۱۴۰۳». */
function mayName({ type, companion }: Token): boolean {
  return (type >= LABEL && type <= NAME) || companion?.isLabel === true;
}

/** ¼ ½ ¾ and U+2150–215E. */
function isVulgar(unit: number): boolean {
  return (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e);
}
