import { MatnError, shown } from '../error';
import { checkNames } from '../option-names';
import { protectedSpans } from '../text/protect';
import { COUNTER, CURRENCY, NATIONAL_CURRENCIES, PERCENT, TO, UNIT } from './company';
import { counts, isAmount, isDay, isNamed, isOnlyFigures, startsNumber } from './context';
import { type Reading, readNumber } from './grammar';
import type { NumberKind, NumberMention } from './mention';
import { DASH, FIGURES, foldWord, NumberTokens, SIGN, STAMP, WORD } from './tokens';
import { SCALE } from './words';

/** Options of `findNumbers`. */
export interface FindNumbersOptions {
  /** Read «۳/۵» as 3.5 also where no percent, unit, currency or scale is behind it; default false. */
  readonly slashDecimal?: boolean;
}

/**
 * Every number in running text: figures, words, and both together, with what they count.
 *
 * `findNumbers('۹۵۰ میلیون کاربر')` → `[{ text: '۹۵۰ میلیون', start: 0, end: 10, value: 950000000, kind: 'cardinal' }]`
 * `findNumbers('رشد دو و نیم درصدی')` → `[{ text: 'دو و نیم درصدی', start: 4, end: 18, value: 2.5, kind: 'percent' }]`
 *
 * A range is two numbers, and the first has what the second has: in «۲ تا ۳ میلیون دلار» it is two million dollars.
 *
 * Left alone: dates, years and times, phone and card numbers, versions, scores, list markers, codes and what «کد», «تلفن» or
 * «شماره» names, figures glued to a letter, URLs and other protected spans. A number word alone counts where a word it can count
 * follows («سه کشور», not «دو و میدانی»); نه, ده, سی, نود, صد and هزار, which mean other things too, only before a unit, counter, percent or
 * currency; یک, which is mostly an article, only before the last two; «اول», «نخست», «دهم» and «صدم» alone never.
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
  /** Token indices: the first of the number or of the sign before it, and the one behind all. */
  first: number;
  last: number;
  reading: Reading;
  value: number;
  kind: NumberKind;
  unit: string;
  currency: string;
  /** Whether a percent, currency, unit or counter stands with it. */
  isCounted: boolean;
}

class LineReader {
  readonly #text: string;
  readonly #tokens: NumberTokens;
  readonly #mentions: NumberMention[];
  /** The token behind the last mention: what it owns labels nothing. */
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
      const first = this.#candidate(at);
      if (first === null) {
        // Number words that make no number together: none of them is read alone.
        for (at++; startsNumber(tokens, at) || tokens.at(at)?.inner; ) at++;
        continue;
      }
      const second = this.#rangeEnd(first);
      if (second !== null) {
        if (this.#sharesRange(first, second)) this.#report(first, second);
        at = second.last;
        // «بیست سی چهل»: what goes on without a tie is no range.
        while (isUntied(tokens, second, at)) at++;
      } else {
        if (tokens.type(first.last) !== DASH && counts(tokens, first, this.#done)) this.#report(first);
        at = first.last;
      }
    }
  }

  /** The number that begins at a token, with the sign before it and the words behind it. */
  #candidate(at: number): Candidate | null {
    const tokens = this.#tokens;
    const reading = readNumber(tokens, at);
    if (reading === null) return null;
    const candidate: Candidate = {
      first: at,
      last: reading.end,
      reading,
      value: reading.value,
      kind: reading.kind,
      unit: '',
      currency: '',
      isCounted: false,
    };
    const sign = at > this.#done ? tokens.at(at - 1) : undefined;
    const behind = tokens.at(reading.end);
    if (behind?.type === PERCENT) this.#take(candidate, 'percent');
    else if (behind?.type === CURRENCY) this.#takeCurrency(candidate);
    else if (behind?.type === UNIT) {
      candidate.unit = behind.companion!.code;
      this.#take(candidate, candidate.kind);
    } else if (behind?.type === COUNTER) candidate.isCounted = true;
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
    const token = tokens.at(candidate.last)!;
    const { code, power } = token.companion!;
    if (power > 0) candidate.value = Number(`${candidate.value}e${power}`);
    candidate.currency = code;
    this.#take(candidate, 'currency');
    const country = tokens.at(candidate.last);
    if (country?.type !== WORD) return;
    const name = `${this.#folded(token.start, token.end)} ${this.#folded(country.start, country.end)}`;
    const national = NATIONAL_CURRENCIES.get(name);
    if (national === undefined) return;
    candidate.currency = national;
    candidate.last++;
  }

  /** The second number of «۱۰ تا ۱۵», «۱۰-۱۵ درصد», «دو سه نفر». */
  #rangeEnd(first: Candidate): Candidate | null {
    const tokens = this.#tokens;
    const tie = tokens.type(first.last);
    if (tie === TO || tie === DASH) {
      return startsNumber(tokens, first.last + 1) ? this.#candidate(first.last + 1) : null;
    }
    return isUntied(tokens, first, first.last) ? this.#candidate(first.last) : null;
  }

  /** Gives the first number of a range what only the second has; false when the two are no amount. */
  #sharesRange(first: Candidate, second: Candidate): boolean {
    const tokens = this.#tokens;
    const { reading } = second;
    const isDash = tokens.type(first.last) === DASH;
    if (isNamed(tokens, first, this.#done) || isFigureRow(tokens, second)) return false;
    if (!second.isCounted && (isDay(tokens, second.last) || !isAmount(tokens, first) || !isAmount(tokens, second)))
      return false;
    // «دو سه نفر» is a range, «دویست پنجاه» a number without its و.
    if (first.last === second.first && reading.mantissa <= first.value) return false;
    // A dash alone may be a score, a date or a phone number; bare words need something they count.
    if ((isDash || isBare(first) || isBare(second)) && !second.isCounted && !first.isCounted && reading.scale === 0)
      return false;
    if (first.reading.scale === 0 && reading.scale > 0 && first.value < reading.mantissa && !first.isCounted)
      first.value = Number(`${first.value}e${reading.scale}`);
    if (!first.isCounted) {
      first.kind = second.kind === 'percent' || second.kind === 'currency' ? second.kind : first.kind;
      first.unit = second.unit;
      first.currency = second.currency;
    }
    return true;
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

  #folded(start: number, end: number): string {
    return foldWord(this.#text.slice(start, end));
  }
}

/** Whether another number word stands right behind one, with nothing between that ties the two. */
function isUntied(tokens: NumberTokens, { reading, isCounted }: Candidate, at: number): boolean {
  const next = tokens.at(at);
  if (next === undefined || isCounted || reading.hasFigures || reading.kind === 'ordinal') return false;
  return startsNumber(tokens, at) && next.type <= SCALE && next.ordinal === 0;
}

function isSign(start: number, end: number): boolean {
  return end - start === 1;
}

function isBare({ reading }: Candidate): boolean {
  return !reading.hasFigures && reading.words === 1;
}

/** Whether more figures stand behind a number of figures, as in a phone number. */
function isFigureRow(tokens: NumberTokens, { last, reading }: Candidate): boolean {
  const behind = tokens.type(last);
  return (
    isOnlyFigures(reading) &&
    (behind === FIGURES || behind === STAMP || (behind === DASH && tokens.type(last + 1) !== SIGN))
  );
}
