import { checkText } from '../error';
import { checkNames, checkSwitch } from '../option-checks';
import { protectedSpans } from '../text/protect';
import { isAmountInFigures, isAmountOrRank, isOfDate, mayBeThousands, mayMeanNo } from './amounts';
import { type Candidate, CandidateReader } from './candidate';
import { times } from './cardinal';
import type { NumberMention } from './mention';
import { markIfName } from './names';
import { readTokens } from './read-tokens';
import type { Reading } from './reading';
import { runEnd, startsNumber } from './runs';
import { DASHES, isNameOf, isNoun, isVague, tieAt } from './ties';
import { AND, DASH, HALF, OVER, SCALE, SIGN, TO, VAGUE } from './token-types';
import { NumberTokens } from './tokens';

/** Options of `findNumbers`. */
export interface FindNumbersOptions {
  /**
   * Read a slash as the decimal sign everywhere: «۳/۵» is 3.5 even if no percent, unit, currency or scale follows, and so is «3/5», in
   * which the two parts may be the other way round; default false.
   */
  readonly slashDecimal?: boolean | undefined;
}

/**
 * Finds every number in running text, in figures, in words or in both, with what it counts.
 *
 * `findNumbers('۹۵۰ میلیون کاربر')` → `[{ text: '۹۵۰ میلیون', start: 0, end: 10, value: 950000000, kind: 'cardinal' }]`
 * `findNumbers('رشد دو و نیم درصدی')` → `[{ text: 'دو و نیم درصدی', start: 4, end: 18, value: 2.5, kind: 'percent' }]`
 *
 * A range is two numbers, and the first takes what only the second has: in «۲ تا ۳ میلیون دلار» it is two million dollars. The same goes
 * for «۲ یا ۳ میلیون», «از ۲ به ۳ میلیون» and «بین ۲ و ۳ میلیون». A half or quarter after what is counted belongs to
 * the number, «دو سال و نیم», and degrees «زیر صفر» are below zero. What is counted may be in the same word: «سه‌ساله», «دوبرابر»,
 * «۵ هزارنفری». A number may go on in the next line after a و or before a scale, «بیست و⏎دو»; an empty line ends it.
 *
 * These are not found, since they count nothing:
 * - dates, years and times, phone and card numbers, versions, scores («سه بر یک», «سپاهان ۱ - پیکان ۰»), codes and car plates;
 * - the numbers of items in a list, of a heading that ends in one («مرحله ۲: …»), and of a verse or part: the only number in brackets, at
 *   the end of its line («او مهربان است (۵)»);
 * - what «کد», «تلفن», «ماده», «شبکه», «گروه», «صفحه», «هفته» or a single letter («ص. ۱۲») names;
 * - verses («بقره/۱۲۰») and the items of a law in brackets («مواد (۵) و (۶)»);
 * - figures that are glued to a word other than و or a preposition, and those in URLs and other protected spans.
 *
 * Nor are those of which nobody can be sure: vague amounts («چند هزار», «صدها هزار», «یکی دو هزار»), «یک میلیون و سیصد», «سه هزار و نیم»,
 * «نیم سال», «۵ در هزار», «۱۰ میلیون ۲۳۰ هزار», «۵۴۰/۰۰۰ تومان», «5/3 درصد» in Latin figures, which is as often 3.5, «$3.5 million», and a
 * percent after a dash that begins its line.
 *
 * A number word alone counts if a word that it can count follows («سه کشور», not «دو و میدانی»). But «نه», «ده», «سی», «نود», «صد» and
 * «هزار», which also mean other things, need a unit, counter, percent or currency, and «یک», which is mostly an article, needs a percent
 * or currency; «اول», «نخست», «دهم» and «صدم» alone never count.
 *
 * @throws {MatnError} when an option is wrong; never because of the text.
 */
export function findNumbers(text: string, options: FindNumbersOptions = {}): NumberMention[] {
  checkText(text);
  checkNames(options, ['slashDecimal'], 'findNumbers');
  const { slashDecimal = false } = options;
  checkSwitch('slashDecimal', slashDecimal);
  const mentions: NumberMention[] = [];
  const tokens = new NumberTokens(slashDecimal);
  const spans = protectedSpans(text);
  let span = 0;
  for (let at = 0; at < text.length; at++) {
    while (span < spans.length && spans[span + 1]! <= at) span += 2;
    at = readTokens(tokens, text, at, spans, span);
    if (tokens.hasNumber) new LineReader(text, tokens, mentions).read();
  }
  return mentions;
}

/**
 * Finds the numbers of one line. From each token that may begin one, a candidate is read with what it counts (candidate.ts), and a second
 * one if something ties it to the first (ties.ts). Each is reported if it is an amount (amounts.ts) and doesn't only name something
 * (names.ts).
 */
class LineReader {
  readonly #text: string;
  readonly #tokens: NumberTokens;
  readonly #mentions: NumberMention[];
  readonly #candidates: CandidateReader;
  /** The token after the last mention. What belongs to a mention says nothing about the number after it. */
  #mentionEnd = 0;

  constructor(text: string, tokens: NumberTokens, mentions: NumberMention[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#mentions = mentions;
    this.#candidates = new CandidateReader(text, tokens);
  }

  read(): void {
    const tokens = this.#tokens;
    for (let at = 0; at < tokens.count; ) {
      if (!startsNumber(tokens, at)) {
        at++;
        continue;
      }
      const first = isVague(tokens, at) ? null : this.#candidates.read(at, this.#mentionEnd);
      if (first === null || isHundreds(tokens, first.reading)) {
        // If words make no number together, none of them is read alone.
        at = runEnd(tokens, at);
        continue;
      }
      const second = this.#tied(first);
      if (second !== null) {
        this.#readPair(first, second);
        at = second.end;
        // «بیست سی چهل» (twenty, thirty, forty): a third number belongs to neither of the two and is not one by itself, as in phone numbers.
        if (isUntied(tokens, second, at)) at = runEnd(tokens, at);
      } else {
        if (tokens.type(first.end) !== DASH && isAmountOrRank(tokens, first, this.#mentionEnd)) this.#report(first);
        at = first.end;
      }
    }
  }

  /** The second number of «۱۰ تا ۱۵», «۱۰-۱۵ درصد», «دو سه نفر», «۳ بر ۲»; `null` if nothing ties one to the first. */
  #tied(first: Candidate): Candidate | null {
    const tokens = this.#tokens;
    if (isUntied(tokens, first, first.end)) {
      const next = this.#candidates.read(first.end, this.#mentionEnd);
      // In «یک پنجاه هزار تومانی» (a note of fifty thousand) it is an article; «یک دو هزار تومان» is one or two thousand.
      const isCounted = next && (next.counts || next.reading.scale);
      return first.value === 1 && isCounted && next.reading.mantissa > 2 ? null : next;
    }
    const tie = tieAt(tokens, first);
    const second = tie === 'none' ? null : this.#candidates.read(first.end + 1, this.#mentionEnd);
    if (second === null) return null;
    const { reading, kind, unit, counts } = second;
    // «نیمه دوم تا ۱۵ دقیقه» (the second half up to 15 minutes) is no range.
    // Nor are two after «بین» of which the second has nothing to give: «بین ۱۰ و ۱۵ و ۲۰ میلیون», «بین ۲ و ۳ تا ۴ میلیون».
    if (tie === 'range') {
      if (tokens.type(first.end) === AND && !counts && reading.scale === 0) return null;
      // «سود ۲۰ درصدی تا ۱۵ تیر» (20 percent until the 15th of Tir)
      if (first.counts && !counts && isOfDate(tokens, second.end)) return null;
      return (kind === 'ordinal') === (first.kind === 'ordinal') ? second : null;
    }
    // «۴/ ۳ درصد», «۲،۵ میلیون»; but «۱۲،۱۳» are two numbers.
    if (tie === 'decimal')
      return reading.hasFigures && (kind !== 'cardinal' || unit || reading.scale > 0) ? second : null;
    // No range with a spaced dash goes down or stays.
    return tokens.type(first.end) === SIGN && second.value <= first.value ? null : second;
  }

  /** Reports a range, after giving the first number what only the second has; two that are no amounts are passed over. */
  #readPair(first: Candidate, second: Candidate): void {
    const { reading } = second;
    // «سه چهارصد» (three or four hundred)
    if (first.end === second.first && reading.mantissa === 100 * (first.value + 1)) first.value *= 100;
    if (this.#areNoAmounts(first, second)) return;
    if (!first.counts) {
      const { lead, power } = leadOf(this.#tokens, second);
      // In «۵۰۰ تا ۱ میلیون تومان», «۵۰۰ تا هزار و ۲۰۰ نفر», «یک تا دو دهم درصد», nobody knows the scale of the first.
      // Nor in «۲ هزار تا ۳ هزار میلیارد».
      const { scale } = first.reading;
      const isScaleUnsure = scale > 0 ? power === scale + reading.scale : reading.scale > 0 && first.value >= lead;
      if (isScaleUnsure || (reading.kind === 'fraction' && first.reading.kind !== 'fraction')) {
        this.#report(second);
        return;
      }
      if (scale === 0) first.value = times(first.value, power);
      // «۵ تا ۱۰ درجه زیر صفر» (5 to 10 degrees below zero)
      if (second.value < 0 && reading.value > 0 && first.value > 0) first.value = -first.value;
      first.value = times(first.value, second.power);
      if (second.kind === 'percent' || second.kind === 'currency') first.kind = second.kind;
      first.unit = second.unit;
      first.currency = second.currency;
    }
    // «صد و بیست تا سی نفر» may be 120 to 130, so the second number isn't sure.
    const isShared = 0 < second.value && second.value < first.value && first.reading.words > 1;
    this.#report(first);
    if (!isShared) this.#report(second);
  }

  /** Whether two numbers that are tied are no amounts: names, days, a score, a phone number, or one number without its و. */
  #areNoAmounts(first: Candidate, second: Candidate): boolean {
    const tokens = this.#tokens;
    const { reading } = second;
    const tie = tokens.at(first.end)!;
    // «۲ و ۳ هزار و چند نفر» (2 or 3 thousand and some people), but not «۲ تا ۳ میلیون تومان و چند سکه» (… toman and some coins)
    if (tokens.type(reading.end) === AND && tokens.type(reading.end + 1) === VAGUE) return true;
    // «سه بر یک» is a score; with a comma or slash between, the two may be one decimal.
    if (tie.type === OVER || (tie.type === SIGN && !DASHES.has(tie.value))) return true;
    // What the second counts, the first counts too.
    if (
      markIfName(tokens, { ...first, counts: second.counts }, this.#mentionEnd) ||
      mayBeThousands(tokens, second) ||
      (tie.type === AND ? isTime(tokens, second) : mayMeanNo(tokens, first))
    )
      return true;
    if (
      !second.counts &&
      (isOfDate(tokens, second.end) || !isAmountInFigures(tokens, first) || !isAmountInFigures(tokens, second))
    )
      return true;
    // «دو سه نفر» (two or three people) is a range, «دویست پنجاه» (250) a number without its و, and «دو پنجاه هزار تومانی» two notes of
    // fifty thousand.
    const isAdjacent = first.end === second.first;
    if (isAdjacent && (reading.mantissa <= first.value || leadOf(tokens, second).lead > 9 * first.value)) return true;
    // With a dash between, the two may be a score, a date or a phone number.
    const hasDash = tie.type === DASH || tie.type === SIGN;
    // Single words must count a noun, but «سوم تا پنجم» (third to fifth) needs none.
    const isUnsure = hasDash || ((isBare(first) || isBare(second)) && !this.#countsNoun(first, second));
    return isUnsure && !second.counts && !first.counts && reading.scale === 0;
  }

  /** Whether two numbers count a noun: «دو یا سه روستا», «دو سه روستا» (two or three villages), «دو سه تا»; not in «صفر تا صد ساخت». */
  #countsNoun(first: Candidate, second: Candidate): boolean {
    const { end, value } = second;
    // Not in «سه چهار راه» (three crossroads), and «یک» is an article in «این دو یا یک نام دیگر», «این دو تا یک نام دارند».
    const hasNoun = isNoun(this.#tokens, end) && !isNameOf(this.#tokens, end, value) && value > 1;
    if (first.end < second.first) return hasNoun && first.value > 0;
    return this.#tokens.type(end) === TO || (hasNoun && first.value > 1 && value === first.value + 1);
  }

  #report({ first, end, value, kind, unit, currency }: Candidate): void {
    const from = this.#tokens.at(first)!.start;
    const to = this.#tokens.at(end - 1)!.end;
    this.#mentions.push({
      text: this.#text.slice(from, to),
      start: from,
      end: to,
      value,
      kind,
      ...(unit && { unit }),
      ...(currency && { currency }),
    });
    this.#mentionEnd = end;
  }
}

/**
 * What a number has before the scale words at its end, and their power of ten together: 5 and 12 of «۵ هزار میلیارد», 2.5 and 6 of «دو و
 * نیم میلیون». Both are 0 if there are other scale words before those («یک میلیون و ۲۰۰ هزار»), since the first number of a range can't
 * take them.
 */
function leadOf(tokens: NumberTokens, { first, reading }: Candidate): { lead: number; power: number } {
  const { value, scale, mantissa, end } = reading;
  if (mantissa !== value) return { lead: mantissa, power: scale };
  let at = end;
  let power = 0;
  while (tokens.type(at - 1) === SCALE) power += tokens.at(--at)!.value;
  for (let i = first; i < at; i++) if (tokens.type(i) === SCALE) return { lead: 0, power: 0 };
  return { lead: value / 10 ** power, power };
}

/** Whether a number word comes right after a number, with nothing between that ties the two. */
function isUntied(tokens: NumberTokens, { reading, counts }: Candidate, at: number): boolean {
  const next = tokens.at(at);
  if (counts || reading.kind === 'ordinal' || next?.ordinal !== 0) return false;
  return reading.hasFigures ? isHundreds(tokens, reading) : next.type <= SCALE || next.type === HALF;
}

/** Whether «صد» after a small number may make hundreds of it: «پنج صد هزار» is 500,000 as Afghans write it, or two numbers. */
function isHundreds(tokens: NumberTokens, { end, value, kind }: Reading): boolean {
  return value < 10 && kind === 'cardinal' && tokens.at(end)?.value === 100;
}

/** Whether minutes after «بین» are part of a time: «بین ۸ و ۳۰ دقیقه و ۹ صبح», «بین ۸ و ۳۰ دقیقه تا ۹». */
function isTime(tokens: NumberTokens, { end, unit }: Candidate): boolean {
  if (unit !== 'minute') return false;
  const goesOn = [AND, TO].includes(tokens.type(end)) && startsNumber(tokens, end + 1);
  return goesOn || isOfDate(tokens, end);
}

/** Whether a number is a single cardinal word. */
function isBare({ reading }: Candidate): boolean {
  return !reading.hasFigures && reading.words === 1 && reading.kind !== 'ordinal';
}
