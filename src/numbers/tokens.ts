import {
  ARABIC,
  BIDI,
  BLANK,
  DIGIT,
  endOfRun,
  HALF_SPACES,
  isOf,
  KASHIDAS,
  KIND,
  kindAt,
  kinds,
  LATIN,
  LINE,
  LINES,
  MARK,
  SILENT,
} from '../text/kinds';
import type { Spans } from '../text/stretches';
import { PER_CENT, PERSIAN_PER_CENT, PLUS } from '../text/units';
import { readCluster } from './clusters';
import { COMPANIONS, CURRENCY_SIGNS } from './company';
import { cutCounted, cutWord, isCountable, type Piece } from './glued';
import { mayBeKnown } from './known';
import { foldWord, unitsOf } from './spelling';
import { isCount, isHundredStem, isMinus, isOpening, isRound, Token, takesEnding } from './token';
import {
  AND,
  CURRENCY,
  HUNDRED,
  LABEL,
  LATIN_WORD,
  NAME,
  NO_TOKEN,
  ORDINAL_ENDING,
  PERCENT,
  PLURAL,
  SCALE,
  SIGN,
  STAMP,
  THOUSAND,
  UNIT,
  VAGUE,
  VULGAR,
  WORD,
} from './token-types';
import { NUMBER_WORDS, type NumberWord, ORDINAL, ORDINAL_MIN } from './words';

/** How many tokens are kept before the first number of their line, and how many of them it looks back at. */
const MOST_WAITING = 64;
const KEPT = 8;
/** The longest word that is looked up, in code units as written: a number of fifteen digits in one piece has fewer. */
const LONGEST_WORD = 200;
/** What a counted noun may end in: «۸۰ درصدشان», «۵ ساله‌اش», «۲۷ ساله‌ای», unlike «سالهای»; م or ت alone make other words, «سالم». */
const AFTER_COUNTED = /(?:\u200cا[مىیيت]|\u200c?(?:ا?ش|[متش]ان))$/;
/** The number of an item: «۲) پنج», «۲- پنج». */
const ITEM = /^\p{Nd}{1,2}[)–-]/u;
const LONGEST_ITEM = 3;
/** Kinds of units that are part of no token, and those of a word's units. */
const PASSED_OVER = SILENT | HALF_SPACES | (1 << BLANK);
const IN_WORDS = HALF_SPACES | KASHIDAS | MARK | (1 << ARABIC) | (1 << BIDI);

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
    return index >= 0 && index < this.count ? this.#tokens[index] : undefined;
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
        this.#add(LATIN_WORD, at, spans[next + 1]!, spaced);
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
      this.#word(text, start, end, spaced);
      return end;
    }
    if (entry === LATIN) {
      const end = endOfRun(text, start, limit, 1 << LATIN);
      this.#add(LATIN_WORD, start, end, spaced);
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
      const token = this.#add(type, from, end, spaced && from === start);
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

  #word(text: string, start: number, end: number, spaced: boolean): void {
    if (end - start > LONGEST_WORD || !mayBeKnown(text, start, end)) {
      this.#add(WORD, start, end, spaced);
      return;
    }
    const written = text.slice(start, end);
    const word = foldWord(written);
    const before = this.at(this.count - 1);
    if (word === 'مین' && !spaced && before !== undefined && takesEnding(before)) {
      // «۱۲مین»; with a blank between, they are mines.
      before.ordinal = ORDINAL_MIN;
      before.end = end;
      return;
    }
    const unit = before?.companion?.isPrefix && COMPANIONS.get(foldWord(text.slice(before.start, before.end)) + word);
    if (unit && (unit.type === UNIT || (unit.type === PERCENT && this.#isPercent(text, end)))) {
      // «سانتی متر», «۵۰ در صد»
      before.type = unit.type;
      before.companion = unit;
      before.end = end;
      return;
    }
    const number = NUMBER_WORDS.get(word);
    if (number !== undefined) {
      this.#numberWord(number, start, end, spaced);
      return;
    }
    const withoutEnding = (): string => foldWord(written.replace(AFTER_COUNTED, ''));
    let companion = COMPANIONS.get(word);
    if (before !== undefined && isCount(before) && !isCountable(companion)) {
      const counted = COMPANIONS.get(withoutEnding());
      if (isCountable(counted)) companion = counted;
    }
    if (companion !== undefined) {
      if (companion.type === PLURAL && before !== undefined && isRound(before)) {
        before.type = VAGUE;
        return;
      }
      this.#add(companion.type, start, end, spaced).companion = companion;
      return;
    }
    const pieces = cutWord(word, () => numberAfter(text, end));
    if (pieces !== undefined) {
      this.#pieces(pieces, written, start, end, spaced);
      return;
    }
    const isSplit = (letters: number): boolean => isOf(HALF_SPACES, kindAt(text, start + unitsOf(written, letters)));
    const counted = cutCounted(word, isSplit) ?? cutCounted(withoutEnding(), isSplit);
    if (counted === undefined) {
      this.#add(WORD, start, end, spaced);
      return;
    }
    const cut = start + unitsOf(written, counted.letters);
    this.#word(text, start, cut, spaced);
    if (counted.companion !== undefined) {
      this.#add(counted.companion.type, cut, end, false).companion = counted.companion;
      return;
    }
    this.at(this.count - 1)!.end = end;
    this.hasAdjective = true;
  }

  /** Whether «در صد» is a percentage: «۵۰ در صد مردم», but not «۵ در صد هزار», «۵ در صد نفر». */
  #isPercent(text: string, end: number): boolean {
    const isCounted = numberAfter(text, end) !== undefined || isCountable(COMPANIONS.get(wordAfter(text, end)));
    // «صد در صد» is a turn of speech.
    return this.type(this.count - 2) !== HUNDRED && !isCounted;
  }

  /** A glued number, «بیستوسه»: a token for each piece, with its place in the word as it is written. */
  #pieces(pieces: readonly Piece[], written: string, start: number, end: number, spaced: boolean): void {
    let at = start;
    pieces.forEach(({ letters, word }, i) => {
      const pieceEnd = at + unitsOf(written.slice(at - start), letters);
      this.#numberWord(word, at, i === pieces.length - 1 ? end : pieceEnd, spaced);
      at = pieceEnd;
    });
  }

  #numberWord(word: NumberWord, start: number, end: number, spaced: boolean): void {
    this.hasNumber = true;
    const before = this.at(this.count - 1);
    if (word.value === 100 && word.ordinal !== ORDINAL && before !== undefined && isHundredStem(before)) {
      // «سی صد», «پان صد»: one hundred in two words, but «یک صدم», «هشت صدم» are hundredths.
      before.value = before.value === 30 ? 300 : before.value * 100;
      before.type = HUNDRED;
      before.ordinal = word.ordinal;
      before.end = end;
      return;
    }
    if (word.type === ORDINAL_ENDING && before !== undefined && takesEnding(before)) {
      before.ordinal = word.value;
      before.end = end;
      return;
    }
    const token = this.#add(word.type, start, end, spaced);
    token.value = word.value;
    token.ordinal = word.ordinal;
  }

  #sign(unit: number, start: number, end: number, spaced: boolean): void {
    if (unit === PER_CENT || unit === PERSIAN_PER_CENT) {
      this.#add(PERCENT, start, end, spaced);
      return;
    }
    const currency = CURRENCY_SIGNS.get(unit);
    if (currency !== undefined) {
      this.#add(CURRENCY, start, end, spaced).companion = currency;
      return;
    }
    const vulgar = isVulgar(unit);
    if (vulgar) this.hasNumber = true;
    this.#add(vulgar ? VULGAR : SIGN, start, end, spaced).value = unit;
  }

  #add(type: number, start: number, end: number, spaced: boolean): Token {
    if (this.count === MOST_WAITING && !this.hasNumber) this.#forget();
    this.#tokens[this.count] ??= new Token();
    const token = this.#tokens[this.count++]!;
    token.become(type, start, end, spaced);
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

/** The number word after a place, or the first of those that are glued there: «پنجاه», «پنجاهو», «بیستوپنج». */
function numberAfter(text: string, at: number): NumberWord | undefined {
  const word = wordAfter(text, at);
  return NUMBER_WORDS.get(word) ?? NUMBER_WORDS.get(word.replace(/و$/, '')) ?? cutWord(word)?.[0]?.word;
}

/** The word after a place in its line, folded; empty where a sign or nothing comes first. */
function wordAfter(text: string, at: number): string {
  const start = endOfRun(text, at, text.length, PASSED_OVER);
  const end = endOfRun(text, start, Math.min(text.length, start + LONGEST_WORD), IN_WORDS);
  return foldWord(text.slice(start, end));
}

/** Whether a number is a name after a word: «فاز ۲», «سال ۱۴۰۳». */
function mayName({ type, companion }: Token): boolean {
  return (type >= LABEL && type <= NAME) || companion?.isLabel === true;
}

/** ¼ ½ ¾ and U+2150–215E. */
function isVulgar(unit: number): boolean {
  return (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e);
}
