import { isDigit } from '../digits/figures';
import { MatnError, shown } from '../error';
import { checkNames } from '../option-names';
import { protectedSpans } from '../text/protect';
import { COUNTER, CURRENCY, GAME_COUNTER, NATIONAL_CURRENCIES, OVER, PERCENT, QUALIFIED_UNITS, UNIT } from './company';
import {
  counts,
  DASHES,
  isAmount,
  isDay,
  isNamed,
  isOnlyFigures,
  isVague,
  runEnd,
  startsNumber,
  tieAt,
} from './context';
import { type Reading, readNumber } from './grammar';
import type { NumberKind, NumberMention } from './mention';
import { DASH, FIGURES, foldWord, NumberTokens, SIGN, STAMP } from './tokens';
import { AND, HALF, ORDINAL, SCALE } from './words';

/** Options of `findNumbers`. */
export interface FindNumbersOptions {
  /** Read «۳/۵» as 3.5 even where no percent, unit, currency or scale follows; default false. */
  readonly slashDecimal?: boolean;
}

/**
 * Every number in running text: figures, words, and both together, with what they count.
 *
 * `findNumbers('۹۵۰ میلیون کاربر')` → `[{ text: '۹۵۰ میلیون', start: 0, end: 10, value: 950000000, kind: 'cardinal' }]`
 * `findNumbers('رشد دو و نیم درصدی')` → `[{ text: 'دو و نیم درصدی', start: 4, end: 18, value: 2.5, kind: 'percent' }]`
 *
 * A range is two numbers, and the first takes what the second has: in «۲ تا ۳ میلیون دلار» it is two million dollars. The same
 * goes for «۲ یا ۳ میلیون» and «از ۲ به ۳ میلیون». A half after what is counted belongs to the number, «دو سال و نیم», and degrees
 * «زیر صفر» are below zero.
 *
 * Left alone: dates, years and times, phone and card numbers, versions, scores («سه بر یک»), list markers, codes and what «کد»,
 * «تلفن», «ماده» or «دقیقه» names, figures glued to a letter other than و, URLs and other protected spans. What nobody can be sure
 * of is left too: vague amounts («چند هزار», «صدها هزار», «یکی دو هزار»), «یک میلیون و سیصد», «سه هزار و نیم», «۱۰ میلیون ۲۳۰ هزار»,
 * «۵۴۰/۰۰۰ تومان», a percent after a dash that begins its line. A number word alone counts where a word it can count
 * follows («سه کشور», not «دو و میدانی»); نه, ده, سی, نود, صد and هزار, which also mean other things, only before a unit, counter, percent
 * or currency; یک, which is mostly an article, only before the last two; «اول», «نخست», «دهم» and «صدم» alone never.
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function findNumbers(text: string, options: FindNumbersOptions = {}): NumberMention[] {
  checkNames(options, ['slashDecimal'], 'number');
  const { slashDecimal = false } = options;
  if (typeof slashDecimal !== 'boolean')
    throw new MatnError(`option 'slashDecimal' is true or false, not '${shown(slashDecimal)}'`);
  const mentions: NumberMention[] = [];
  const tokens = new NumberTokens(slashDecimal);
  const spans = protectedSpans(text);
  let span = 0;
  for (let at = 0; at < text.length; at++) {
    while (span < spans.length && spans[span + 1]! <= at) span += 2;
    at = tokens.readLine(text, at, spans, span);
    if (tokens.hasNumber) new LineReader(text, tokens, mentions).read();
  }
  return mentions;
}

/** A number with its company, before it is reported. */
interface Candidate {
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

const HYPHEN = 0x2d;
const THOUSAND = 3;
/** Units that go below zero. */
const DEGREES: ReadonlySet<string> = new Set(['degree', 'celsius', 'fahrenheit']);

class LineReader {
  readonly #text: string;
  readonly #tokens: NumberTokens;
  readonly #mentions: NumberMention[];
  /** The token after the last mention: what belongs to a mention labels nothing. */
  #done = 0;

  constructor(text: string, tokens: NumberTokens, mentions: NumberMention[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#mentions = mentions;
  }

  read(): void {
    const tokens = this.#tokens;
    for (let at = 0; at < tokens.count; ) {
      if (!startsNumber(tokens, at)) {
        at++;
        continue;
      }
      const first = isVague(tokens, at) ? null : this.#candidate(at);
      if (first === null) {
        // Where words make no number together, none of them is read alone.
        at = runEnd(tokens, at + 1);
        continue;
      }
      const second = this.#tied(first);
      if (second !== null) {
        this.#readPair(first, second);
        at = second.last;
        // «بیست سی چهل»: words that continue without a tie are not a range.
        while (isUntied(tokens, second, at)) at++;
      } else {
        if (tokens.type(first.last) !== DASH && counts(tokens, first, this.#done)) this.#report(first);
        at = first.last;
      }
    }
  }

  /** The number that begins at a token, with the sign before it and the words after it. */
  #candidate(at: number): Candidate | null {
    const candidate = this.#withCompany(at);
    if (candidate === null) return null;
    this.#takeHalf(candidate);
    return this.#isBullet(candidate) ? this.#withoutBullet(candidate) : candidate;
  }

  #withCompany(at: number): Candidate | null {
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
    const sign = at > this.#done ? tokens.at(at - 1) : undefined;
    const behind = tokens.at(reading.end);
    // «نیمه دوم سال»: only «دومین» stands before what it counts.
    if (reading.kind === 'ordinal' && tokens.at(reading.end - 1)!.ordinal === ORDINAL) return candidate;
    if (behind?.type === PERCENT) this.#take(candidate, 'percent');
    else if (behind?.type === CURRENCY) this.#takeCurrency(candidate);
    else if (behind?.type === UNIT) this.#takeUnit(candidate);
    else if (behind?.type === COUNTER) candidate.isCounted = true;
    else if (behind?.type === GAME_COUNTER) candidate.isCounted = !isOnlyFigures(reading) || tokens.at(at)!.slashed;
    else if (
      tokens.type(at) === FIGURES &&
      !tokens.at(at)!.spaced &&
      sign !== undefined &&
      sign.end === tokens.at(at)!.start
    ) {
      if (sign.type === PERCENT) this.#takeBefore(candidate, 'percent', '');
      else if (sign.type === CURRENCY && isSign(sign.start, sign.end))
        this.#takeBefore(candidate, 'currency', sign.companion!.code);
    }
    return candidate;
  }

  /** «متر», «متر مربع», «درجه زیر صفر». */
  #takeUnit(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { companion } = tokens.at(candidate.last)!;
    // «بازی ۲۷ ساعت ۱۲:۳۰»: the unit belongs to the time.
    if (companion!.isLabel && tokens.type(candidate.last + 1) === STAMP) return;
    candidate.unit = companion!.code;
    this.#take(candidate, candidate.kind);
    for (let words = 2; words > 0; words--) {
      const qualified = QUALIFIED_UNITS.get(`${candidate.unit} ${this.#foldedWords(candidate.last, words)}`);
      if (qualified === undefined || tokens.type(candidate.last + words) === FIGURES) continue;
      candidate.unit = qualified;
      candidate.last += words;
      break;
    }
    // «۱۵ فوت» are just as often deaths, but cubic feet are feet.
    if (candidate.unit === 'foot') candidate.unit = '';
    if (this.#foldedWords(candidate.last, 2) === 'زیر صفر' && candidate.value > 0) {
      candidate.value = -candidate.value;
      candidate.last += 2;
    }
  }

  /** «دو سال و نیم», «سه برابر و نیم». */
  #takeHalf(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { reading, isCounted, last, value } = candidate;
    const noun = tokens.type(last);
    const hasNoun = noun === COUNTER || noun === GAME_COUNTER;
    const and = hasNoun ? last + 1 : last;
    if (!(isCounted || hasNoun) || reading.kind !== 'cardinal' || reading.scale > 0 || !Number.isInteger(value)) return;
    if (tokens.type(and) !== AND || tokens.type(and + 1) !== HALF || tokens.at(and + 1)!.ordinal !== 0) return;
    const behind = tokens.type(and + 2);
    if (behind === SCALE || (behind >= PERCENT && behind <= COUNTER)) return;
    candidate.value += value < 0 ? -0.5 : 0.5;
    candidate.last = and + 2;
  }

  /** «-30 کشته …»: a hyphen at the beginning of a line is a bullet, except where the line is nothing else, and before degrees. */
  #isBullet({ first, last, reading, unit }: Candidate): boolean {
    const tokens = this.#tokens;
    const { negative, start } = tokens.at(first)!;
    return (
      first === 0 &&
      negative &&
      reading.value < 0 &&
      this.#text.charCodeAt(start) === HYPHEN &&
      last < tokens.count &&
      !DEGREES.has(unit)
    );
  }

  /** With a percent, nobody knows whether the line lists it or it fell, and «-7 …» is the number of the item itself. */
  #withoutBullet(candidate: Candidate): Candidate | null {
    if (candidate.kind === 'percent' || !candidate.isCounted) return null;
    const token = this.#tokens.at(candidate.first)!;
    token.negative = false;
    while (!isDigit(this.#text.charCodeAt(token.start))) token.start++;
    candidate.value = -candidate.value;
    candidate.reading.value = -candidate.reading.value;
    return candidate;
  }

  #take(candidate: Candidate, kind: NumberKind): void {
    candidate.kind = kind;
    candidate.last++;
    candidate.isCounted = true;
  }

  #takeBefore(candidate: Candidate, kind: NumberKind, currency: string): void {
    candidate.kind = kind;
    candidate.currency = currency;
    candidate.first--;
    candidate.isCounted = true;
  }

  /** «دلار», «دلار کانادا»; a «همت» is a thousand billion toman. */
  #takeCurrency(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { code, power } = tokens.at(candidate.last)!.companion!;
    const name = this.#foldedWords(candidate.last, 2);
    // «دینار عراقی», «دلار کانادایی»
    const national = NATIONAL_CURRENCIES.get(name) ?? NATIONAL_CURRENCIES.get(name.replace(/یی?$/, ''));
    candidate.power = power;
    candidate.value = scaled(candidate.value, power);
    candidate.currency = code;
    this.#take(candidate, 'currency');
    if (national !== undefined) {
      candidate.currency = national;
      candidate.last++;
    }
    this.#takeCents(candidate);
  }

  /** «۸۷ دلار و ۲۰ سنت» */
  #takeCents(candidate: Candidate): void {
    const tokens = this.#tokens;
    const { last, reading, value } = candidate;
    const cents = tokens.at(last + 1)?.figures;
    if (tokens.type(last) !== AND || cents === undefined || this.#foldedWords(last + 2, 1) !== 'سنت') return;
    if (reading.scale > 0 || !Number.isInteger(value) || cents.decimals > 0 || cents.digits.length > 2) return;
    candidate.value = Number(`${value}.${cents.digits.padStart(2, '0')}`);
    candidate.last += 3;
  }

  /** The second number of «۱۰ تا ۱۵», «۱۰-۱۵ درصد», «دو سه نفر», «۳ بر ۲»; `null` when the two make nothing together. */
  #tied(first: Candidate): Candidate | null {
    const tokens = this.#tokens;
    if (isUntied(tokens, first, first.last)) return this.#candidate(first.last);
    const tie = tieAt(tokens, first);
    const second = tie === 'none' ? null : this.#candidate(first.last + 1);
    if (second === null || tie === 'range') return second;
    const { reading, kind, unit, isCounted } = second;
    const isAlone = kind === 'cardinal' && unit === '' && reading.scale === 0;
    if (tie === 'choice') return isCounted || reading.scale > 0 ? second : null;
    if (tie === 'score') return (isAlone && Number.isInteger(second.value)) || second.value === 0 ? second : null;
    // «۴/ ۳ درصد», «۲،۵ میلیون», but «۱۲،۱۳».
    if (tie === 'decimal') return reading.hasFigures && !isAlone ? second : null;
    if (tokens.type(first.last) === DASH) return second;
    const isRange = second.value > first.value && !(isAlone && (reading.hasFigures || !isCounted));
    return isRange ? second : null;
  }

  /** A range, whose first number has what only the second has; or two that make no amount together. */
  #readPair(first: Candidate, second: Candidate): void {
    const tokens = this.#tokens;
    const { reading } = second;
    const tie = tokens.at(first.last)!;
    const isUntiedPair = first.last === second.first;
    if (tie.type === OVER || (tie.type === SIGN && !DASHES.has(tie.value))) return;
    if (isNamed(tokens, first, this.#done) || isFigureRow(tokens, second)) return;
    if (!second.isCounted && (isDay(tokens, second.last) || !isAmount(tokens, first) || !isAmount(tokens, second)))
      return;
    // «دو سه نفر» is a range, «دویست پنجاه» a number without its و.
    if (isUntiedPair && reading.mantissa <= first.value) return;
    // A dash alone may be a score, a date or a phone number; bare words need something they count.
    const isUnsure = tie.type === DASH || tie.type === SIGN || isBare(first) || isBare(second);
    if (isUnsure && !second.isCounted && !first.isCounted && reading.scale === 0) return;
    if (!first.isCounted) {
      if (first.reading.scale === 0 && reading.scale > 0) {
        // «۵۰۰ تا ۱ میلیون تومان»: the scale of the first is not said.
        if (first.value >= reading.mantissa) {
          this.#report(second);
          return;
        }
        first.value = scaled(first.value, reading.scale);
      }
      first.value = scaled(first.value, second.power);
      first.kind = second.kind === 'percent' || second.kind === 'currency' ? second.kind : first.kind;
      first.unit = second.unit;
      first.currency = second.currency;
    }
    this.#report(first, second);
  }

  #report(...candidates: Candidate[]): void {
    for (const { first, last, value, kind, unit, currency } of candidates) {
      const start = this.#tokens.at(first)!.start;
      const end = this.#tokens.at(last - 1)!.end;
      this.#mentions.push({
        text: this.#text.slice(start, end),
        start,
        end,
        value,
        kind,
        ...(unit === '' ? {} : { unit }),
        ...(currency === '' ? {} : { currency }),
      });
      this.#done = last;
    }
  }

  /** `count` tokens as the tables spell them; an empty string where the line ends first. */
  #foldedWords(first: number, count: number): string {
    const words: string[] = [];
    if (first + count > this.#tokens.count) return '';
    for (let at = first; at < first + count; at++) {
      const { start, end } = this.#tokens.at(at)!;
      words.push(foldWord(this.#text.slice(start, end)));
    }
    return words.join(' ');
  }
}

/** Whether another number word comes right after one, with nothing between that ties the two. */
function isUntied(tokens: NumberTokens, { reading, isCounted }: Candidate, at: number): boolean {
  const next = tokens.at(at);
  if (next === undefined || isCounted || reading.hasFigures || reading.kind === 'ordinal') return false;
  return startsNumber(tokens, at) && (next.type <= SCALE || next.type === HALF) && next.ordinal === 0;
}

/** Times a power of ten, without the rounding of a multiplication. */
function scaled(value: number, power: number): number {
  return power === 0 ? value : Number(`${value}e${power}`);
}

function isSign(start: number, end: number): boolean {
  return end - start === 1;
}

/** «یک میلیون و سیصد»: whoever says this leaves out «هزار» as often as not. */
function isElliptic({ scale, value }: Reading): boolean {
  const rest = value % 1e6;
  return scale > THOUSAND && rest > 0 && rest < 1000 && rest % 50 === 0;
}

function isBare({ reading }: Candidate): boolean {
  return !reading.hasFigures && reading.words === 1;
}

/** Whether more figures follow a number in figures, as in a phone number. */
function isFigureRow(tokens: NumberTokens, { last, reading }: Candidate): boolean {
  const behind = tokens.type(last);
  return (
    isOnlyFigures(reading) &&
    (behind === FIGURES || behind === STAMP || (behind === DASH && tokens.type(last + 1) !== SIGN))
  );
}
