import { checkText } from '../error';
import { checkNames, checkSwitch } from '../option-checks';
import { protectedSpans } from '../text/protect';
import { counts, isAmount, isDay, mayBeNo, mayBeThousands } from './amounts';
import { type Candidate, CandidateReader, scaled } from './candidate';
import type { NumberMention } from './mention';
import { isNamed } from './names';
import { readTokens } from './read-tokens';
import type { Reading } from './reading';
import { DASHES, isNameOf, isNoun, isVague, runEnd, startsNumber, tieAt } from './ties';
import { DASH, HALF, OVER, SCALE, SIGN, TO } from './token-types';
import { NumberTokens } from './tokens';

/** Options of `findNumbers`. */
export interface FindNumbersOptions {
  /** Read «۳/۵» as 3.5 even where no percent, unit, currency or scale follows, and «3/5», whose order is unsure, at all; default false. */
  readonly slashDecimal?: boolean | undefined;
}

/**
 * Every number in running text: figures, words, and both together, with what they count.
 *
 * `findNumbers('۹۵۰ میلیون کاربر')` → `[{ text: '۹۵۰ میلیون', start: 0, end: 10, value: 950000000, kind: 'cardinal' }]`
 * `findNumbers('رشد دو و نیم درصدی')` → `[{ text: 'دو و نیم درصدی', start: 4, end: 18, value: 2.5, kind: 'percent' }]`
 *
 * A range is two numbers, and the first takes what the second has: in «۲ تا ۳ میلیون دلار» it is two million dollars. The same
 * goes for «۲ یا ۳ میلیون» and «از ۲ به ۳ میلیون». A half or quarter after what is counted belongs to the number, «دو سال و نیم», and degrees
 * «زیر صفر» are below zero. What is counted may stand in the same word: «سه‌ساله», «دوبرابر», «۵ هزارنفری». A number may be broken at
 * the end of a line where its و or a scale is left over, «بیست و⏎دو»; an empty line ends it.
 *
 * Left alone: dates, years and times, phone and card numbers, versions, scores («سه بر یک», «سپاهان ۱ - پیکان ۰»), list markers, codes, car
 * plates and what «کد», «تلفن», «ماده», «شبکه», «گروه», «صفحه», «هفته» or a single letter names («ص. ۱۲»), figures glued to a word other
 * than و or a preposition, the number a heading ends in («مرحله ۲: …»), the only one in brackets at the end of a line («او مهربان است (۵)»), URLs and other
 * protected spans. What nobody can be sure of is left too: vague amounts («چند هزار», «صدها هزار», «یکی دو هزار»), «یک میلیون و سیصد», «سه هزار و
 * نیم», «نیم سال», «۱۰ میلیون ۲۳۰ هزار», «۵۴۰/۰۰۰ تومان», «5/3 درصد» in Latin figures, which is as often 3.5, «$3.5 million», a percent after a dash
 * that begins its line. A number word alone counts where a word it can count follows («سه کشور», not «دو و میدانی»); نه, ده, سی, نود, صد and هزار,
 * which also mean other things, only before a unit, counter, percent or currency; یک, which is mostly an article, only before the last two; «اول»,
 * «نخست», «دهم» and «صدم» alone never.
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

class LineReader {
  readonly #text: string;
  readonly #tokens: NumberTokens;
  readonly #mentions: NumberMention[];
  readonly #candidates: CandidateReader;
  /** The token after the last mention: what belongs to a mention labels nothing. */
  #done = 0;

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
      const first = isVague(tokens, at) ? null : this.#candidates.read(at, this.#done);
      if (first === null) {
        // Where words make no number together, none of them is read alone.
        at = runEnd(tokens, at);
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

  /** The second number of «۱۰ تا ۱۵», «۱۰-۱۵ درصد», «دو سه نفر», «۳ بر ۲»; `null` when the two make nothing together. */
  #tied(first: Candidate): Candidate | null {
    const tokens = this.#tokens;
    if (isUntied(tokens, first, first.last)) return this.#candidates.read(first.last, this.#done);
    const tie = tieAt(tokens, first);
    const second = tie === 'none' ? null : this.#candidates.read(first.last + 1, this.#done);
    if (second === null) return null;
    const { reading, kind, unit } = second;
    // «نیمه دوم تا ۱۵ دقیقه»
    if (tie === 'range') return (kind === 'ordinal') === (first.kind === 'ordinal') ? second : null;
    // «۴/ ۳ درصد», «۲،۵ میلیون», but «۱۲،۱۳».
    if (tie === 'decimal')
      return reading.hasFigures && (kind !== 'cardinal' || unit || reading.scale > 0) ? second : null;
    return tokens.type(first.last) === SIGN && second.value <= first.value ? null : second;
  }

  /** A range, whose first number has what only the second has; or two that make no amount together. */
  #readPair(first: Candidate, second: Candidate): void {
    if (this.#makeNothing(first, second)) return;
    const { reading } = second;
    if (!first.isCounted) {
      const { lead, power } = leadOf(this.#tokens, second);
      // «۵۰۰ تا ۱ میلیون تومان», «۵۰۰ تا هزار و ۲۰۰ نفر», «یک تا دو دهم درصد»: what the first is of is not said.
      const isUnsaid = first.reading.scale === 0 && reading.scale > 0 && first.value >= lead;
      if (isUnsaid || (reading.kind === 'fraction' && first.reading.kind !== 'fraction')) {
        this.#report(second);
        return;
      }
      if (first.reading.scale === 0) first.value = scaled(first.value, power);
      // «۵ تا ۱۰ درجه زیر صفر»
      if (second.value < 0 && reading.value > 0 && first.value > 0) first.value = -first.value;
      first.value = scaled(first.value, second.power);
      if (second.kind === 'percent' || second.kind === 'currency') first.kind = second.kind;
      first.unit = second.unit;
      first.currency = second.currency;
    }
    // «صد و بیست تا سی نفر» may be 120 to 130.
    const isShared = 0 < second.value && second.value < first.value && first.reading.words > 1;
    this.#report(first);
    if (!isShared) this.#report(second);
  }

  /** Whether two numbers that are tied are no amounts: names, days, a score, a phone number, one number without its و. */
  #makeNothing(first: Candidate, second: Candidate): boolean {
    const tokens = this.#tokens;
    const { reading } = second;
    const tie = tokens.at(first.last)!;
    if (tie.type === OVER || (tie.type === SIGN && !DASHES.has(tie.value))) return true;
    if (
      isNamed(tokens, { ...first, isCounted: second.isCounted }, this.#done) ||
      mayBeThousands(tokens, second) ||
      mayBeNo(tokens, first)
    )
      return true;
    if (!second.isCounted && (isDay(tokens, second.last) || !isAmount(tokens, first) || !isAmount(tokens, second)))
      return true;
    // «دو سه نفر» is a range, «دویست پنجاه» a number without its و.
    if (first.last === second.first && (isHundreds(tokens, first.reading) || reading.mantissa <= first.value))
      return true;
    // A dash alone may be a score, a date or a phone number; bare words need something they count, but not «سوم تا پنجم».
    const isUnsure =
      tie.type === DASH || tie.type === SIGN || ((isBare(first) || isBare(second)) && !this.#countsNoun(first, second));
    return isUnsure && !second.isCounted && !first.isCounted && reading.scale === 0;
  }

  /** «دو یا سه روستا», «دو تا سه روستا», «دو سه روستا», «دو سه تا»; but not «صفر تا صد ساخت», «یک دوازده امامی». */
  #countsNoun(first: Candidate, second: Candidate): boolean {
    const { last, value } = second;
    // Not «سه چهار راه», and «این دو یا یک نام دیگر», «این دو تا یک نام دارند» have an article.
    const hasNoun = isNoun(this.#tokens, last) && !isNameOf(this.#tokens, last, value) && value > 1;
    if (first.last < second.first) return hasNoun && first.value > 0;
    return this.#tokens.type(last) === TO || (hasNoun && first.value > 1 && value === first.value + 1);
  }

  #report({ first, last, value, kind, unit, currency }: Candidate): void {
    const start = this.#tokens.at(first)!.start;
    const end = this.#tokens.at(last - 1)!.end;
    this.#mentions.push({
      text: this.#text.slice(start, end),
      start,
      end,
      value,
      kind,
      ...(unit && { unit }),
      ...(currency && { currency }),
    });
    this.#done = last;
  }
}

/**
 * What a number has before the scale words that it ends in, and their power of ten: of «۵ هزار میلیارد» 5 and 12, of «دو و نیم میلیون»
 * 2.5 and 6. Where more scale words stand before those («یک میلیون و ۲۰۰ هزار») or none at the end, nothing is before them: 0 and 0.
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

/** Whether another number word comes right after one, with nothing between that ties the two. */
function isUntied(tokens: NumberTokens, { reading, isCounted }: Candidate, at: number): boolean {
  const next = tokens.at(at);
  if (isCounted || reading.kind === 'ordinal' || next?.ordinal !== 0) return false;
  return reading.hasFigures ? isHundreds(tokens, reading) : next.type <= SCALE || next.type === HALF;
}

/** «پنج صد هزار» is 500,000 as Afghans write it, or two numbers; «۳ صد تن» as well. */
function isHundreds(tokens: NumberTokens, { end, value }: Reading): boolean {
  return value < 10 && tokens.at(end)?.value === 100;
}

function isBare({ reading }: Candidate): boolean {
  return !reading.hasFigures && reading.words === 1 && reading.kind !== 'ordinal';
}
