import { figuresValue } from '../digits/figures';
import {
  DAY_PART,
  FROM,
  GAME_COUNTER,
  INTO,
  LABEL,
  MONTH,
  NAME,
  ONE_OR,
  OR,
  OVER,
  PERCENT,
  STAGE,
  TO,
  VAGUE,
  WEEKDAY,
} from './company';
import type { Reading } from './grammar';
import type { NumberKind } from './mention';
import { DASH, FIGURES, LATIN_WORD, type NumberTokens, SIGN, STAMP, type Token, VULGAR, WORD } from './tokens';
import { AND, HALF, HUNDRED, MINUS, ONE, ORDINAL, SCALE, TEEN, TEN, ZERO } from './words';

/** The number in question, among its tokens. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly reading: Reading;
  readonly value: number;
  readonly kind: NumberKind;
  readonly isCounted: boolean;
}

/** More figures than this in one piece that count nothing are a card, phone or account number. */
const MOST_BARE_DIGITS = 9;
/** No year is this high: from here on, a number with a scale word is an amount even after «سال». */
const BEYOND_YEARS = 3000;
const THOUSAND = 3;
/** The most days listed before one month. */
const MOST_LISTED = 6;
const COLON = 0x3a;
const ARABIC_COMMA = 0x60c;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
/** Dashes between words and figures; a kashida is one of them. */
export const DASHES: ReadonlySet<number> = new Set([...'-–—ـ'].map((sign) => sign.charCodeAt(0)));
/** What stands after the number of a list item, and what may stand before it. */
const LIST_MARKS: ReadonlySet<number> = new Set([...'.)-–—ـ'].map((sign) => sign.charCodeAt(0)));
const BULLETS: ReadonlySet<number> = new Set([...'-–—•*▪◦■●(ـ'].map((sign) => sign.charCodeAt(0)));
/** نه, ده, سی, نود, صد: a "no", a village, a name, a programme, a metaphor. */
const AMBIGUOUS: ReadonlySet<number> = new Set([9, 10, 30, 90, 100]);
/** Units that a month may follow: «۴۰ روزه رمضان». */
const SPANS: ReadonlySet<string | undefined> = new Set(['day', 'week', 'year']);
/** Units that give صفر another meaning. */
const NOT_ZERO: ReadonlySet<string | undefined> = new Set(['kilometer', 'year', 'month']);
/** Years that news mentions, in the Islamic and Persian calendars and in the Gregorian one. */
const YEARS: readonly (readonly [first: number, last: number])[] = [
  [1200, 1499],
  [1800, 2099],
];

/** Whether a number may begin at this token. */
export function startsNumber(tokens: NumberTokens, at: number): boolean {
  const token = tokens.at(at);
  if (token === undefined || token.inner) return false;
  const { type } = token;
  return (type >= ZERO && type <= SCALE) || type === HALF || type === MINUS || type === FIGURES || type === VULGAR;
}

/** Whether the number that begins at this token is only a guess, or the rest of one that was refused. */
export function isVague(tokens: NumberTokens, at: number): boolean {
  let before = tokens.at(at - 1);
  if (before?.type === STAMP) return tokens.type(at) === SCALE;
  if (isComma(tokens, at - 1)) before = tokens.at(at - 2);
  else if (before?.type === VAGUE) return true;
  if (before?.type !== ONE_OR) return false;
  const { value, figures } = tokens.at(at)!;
  return (figures === undefined ? value : figuresValue(figures)) === 2;
}

/** Where number words, figures and what ties them end, since what is refused is refused as a whole. */
export function runEnd(tokens: NumberTokens, from: number): number {
  let at = from;
  for (;;) {
    if (startsNumber(tokens, at) || tokens.at(at)?.inner) at++;
    else if ((tokens.type(at) === AND || tokens.type(at) === TO) && startsNumber(tokens, at + 1)) at += 2;
    else return at;
  }
}

/** Whether a number is an amount or a rank, not a date, time, name or figure of speech. `done` is where the last mention ended. */
export function counts(tokens: NumberTokens, numeral: Numeral, done: number): boolean {
  const { last, reading, kind, isCounted } = numeral;
  if (isNamed(tokens, numeral, done)) return false;
  // «بیست و چند نفر»
  if (tokens.type(last) === AND && tokens.type(last + 1) === VAGUE) return false;
  if (isDay(tokens, last)) return kind === 'percent' || kind === 'currency' || isSpan(tokens, last);
  if (kind === 'ordinal') return isRank(tokens, numeral);
  if (kind === 'fraction' && isStage(tokens, numeral)) return false;
  if (reading.hasFigures) return isCounted || (isAmount(tokens, numeral) && !isScaledLater(tokens, numeral));
  return isCounted ? countsBefore(tokens, numeral) : isNumberWord(tokens, numeral);
}

/** Whether what stands before a number makes it a name: a code, a year, a time, a model, the item of a list. */
export function isNamed(tokens: NumberTokens, numeral: Numeral, done: number): boolean {
  const isName = hasName(tokens, numeral, done);
  if (isName) tokens.at(numeral.first)!.named = true;
  return isName;
}

function hasName(tokens: NumberTokens, numeral: Numeral, done: number): boolean {
  const { first, last, reading, kind, isCounted } = numeral;
  if (kind === 'percent' || kind === 'currency') return false;
  const before = tokens.at(first - 1);
  // «15 iPhone», «6 September»: the number belongs to the Latin word.
  if (isOnlyFigures(reading) && tokens.type(last) === LATIN_WORD) return true;
  if (before === undefined) return isListItem(tokens, first, last);
  const isLabel = first > done && before.companion?.isLabel === true;
  if (before.type === MONTH || isLabel) {
    const isOfYears = before.type === MONTH || before.companion!.code === 'year';
    if (isOfYears ? mayBeYear(tokens, numeral) : !isBeyondYears(reading)) return true;
  }
  if (!isOnlyFigures(reading)) return false;
  if (before.type === LATIN_WORD || before.type === FIGURES || before.type === STAMP) return true;
  if (isListItem(tokens, first, last) || isNamedWith(tokens, numeral)) return true;
  if (before.type === NAME || (first > done && before.companion?.code === 'minute')) return !isCounted;
  const isColon = before.type === SIGN && before.value === COLON;
  if (isColon && first - 1 > done && tokens.at(first - 2)?.companion?.isLabel) return true;
  const name = isColon || (before.type === SIGN && before.value === FULL_STOP) ? first - 2 : first - 1;
  return tokens.type(name) === LABEL || (tokens.type(name) === WORD && tokens.type(name - 1) === LABEL);
}

/** «دقایق ۲۲، ۳۹ و ۶۷», «ساعت ۲۳ و ۳۰ دقیقه»: what is listed with a name is a name too. */
function isNamedWith(tokens: NumberTokens, { first, last, isCounted }: Numeral): boolean {
  if (tokens.at(first - 2)?.named !== true) return false;
  const isTied = tokens.type(first - 1) === AND || (isComma(tokens, first - 1) && isListed(tokens, last));
  return isTied && (!isCounted || tokens.at(last - 1)!.companion?.code === 'minute');
}

function isListed(tokens: NumberTokens, at: number): boolean {
  return tokens.type(at) === AND || isComma(tokens, at);
}

function isComma(tokens: NumberTokens, at: number): boolean {
  return tokens.type(at) === SIGN && tokens.at(at)!.value === ARABIC_COMMA;
}

/** «در سال ۲۰ میلیون تن»: no year is that high. */
function isBeyondYears({ scale, value }: Reading): boolean {
  return scale > 0 && value >= BEYOND_YEARS;
}

/** «بهمن ۵۷», «سال ۴۰۴», «بهمن ۱۳۵۷», «سال ۱۴۰۳ هزار نفر», but «در ژوئن ۱۷۳ تن», «هر سال ۵ نفر». */
function mayBeYear(tokens: NumberTokens, { first, reading, isCounted }: Numeral): boolean {
  const { value, scale } = reading;
  if (isBeyondYears(reading)) return scale === THOUSAND && tokens.at(first)!.figures?.digits.length === 4;
  if (!isCounted) return true;
  return (value > 9 && value < 100) || (value >= 400 && value < 410) || (value >= 1000 && value < BEYOND_YEARS);
}

/** «یک چهارم نهایی», «مرحله یک هشتم», «به یک‌چهارم رسید»: the round of a cup. */
function isStage(tokens: NumberTokens, { first, last, reading, isCounted }: Numeral): boolean {
  if (isCounted || tokens.at(first)!.value !== 1 || !Number.isInteger(Math.log2(reading.value))) return false;
  if (reading.value === 0.5) return false;
  const behind = tokens.type(last);
  return reading.value < 0.25 || (behind !== WORD && behind !== FROM) || tokens.type(first - 1) === GAME_COUNTER;
}

/** Whether a month, weekday or part of the day follows a number, or follows others that it is listed with: «۱۸ و ۱۹ دی». */
export function isDay(tokens: NumberTokens, last: number): boolean {
  let at = last;
  for (let listed = 0; listed < MOST_LISTED; listed++) {
    const behind = tokens.at(at);
    if (behind === undefined) return false;
    if (behind.type === MONTH || behind.type === DAY_PART || behind.type === WEEKDAY) return true;
    const isTie = behind.type === TO || isListed(tokens, at);
    const next = tokens.at(at + 1);
    if (!isTie || next === undefined || !(next.type === FIGURES || next.ordinal !== 0)) return false;
    at += 2;
  }
  return false;
}

/** «۱۰، ۲۰ و ۳۰ میلیون تومان»: the first two are not 10 and 20. */
function isScaledLater(tokens: NumberTokens, { last, reading }: Numeral): boolean {
  if (!isOnlyFigures(reading)) return false;
  let at = last;
  while (at < last + 2 * MOST_LISTED && isListed(tokens, at) && tokens.type(at + 1) === FIGURES) at += 2;
  return at > last && tokens.type(at) === SCALE;
}

/** «جنگ ۴۰ روزه رمضان»: a number of days, not a day. */
function isSpan(tokens: NumberTokens, last: number): boolean {
  return SPANS.has(tokens.at(last - 1)!.companion?.code);
}

/** A number in figures with nothing else in it. */
export function isOnlyFigures({ hasFigures, words }: Reading): boolean {
  return hasFigures && words === 0;
}

/** Figures without company that are not a year, a card number, a fraction with a slash or part of a phone number. */
export function isAmount(tokens: NumberTokens, { first, last, reading }: Numeral): boolean {
  if (!isOnlyFigures(reading)) return true;
  const token = tokens.at(first)!;
  const behind = tokens.type(last);
  if (
    behind === FIGURES ||
    behind === STAMP ||
    isScore(tokens, first - 1, first - 2) ||
    isScore(tokens, last, last + 1)
  )
    return false;
  const { figures } = token;
  if (figures === undefined) return true;
  if (token.slashed) return false;
  if (figures.grouped || figures.decimals > 0) return true;
  if (figures.digits.length > MOST_BARE_DIGITS) return false;
  const value = figuresValue(figures);
  return figures.digits.length !== 4 || !isYear(value);
}

function isYear(value: number): boolean {
  return YEARS.some(([from, to]) => value >= from && value <= to);
}

/** What stands between two numbers: nothing that ties them, a tie that makes them a range, or one that makes them something else. */
type Tie = 'none' | 'range' | 'choice' | 'dash' | 'score' | 'decimal';

/** The tie that stands at a token, between a number and one that would begin after it. */
export function tieAt(tokens: NumberTokens, { first, last: at, reading, isCounted }: Numeral): Tie {
  const token = tokens.at(at);
  if (token === undefined || !startsNumber(tokens, at + 1)) return 'none';
  if (token.type === TO) return 'range';
  if (token.type === DASH) return 'dash';
  if (isCounted) return 'none';
  if (token.type === OVER) return 'score';
  if (token.type === OR || (token.type === INTO && tokens.type(first - 1) === FROM)) return 'choice';
  if (token.type !== SIGN) return 'none';
  const behind = tokens.at(at + 1)!;
  // «۴/ ۳ درصد», «۲،۵ میلیون»: a decimal that nobody can be sure of.
  const isDecimal = token.value === SLASH || (token.value === ARABIC_COMMA && !behind.spaced);
  if (isDecimal) return isOnlyFigures(reading) ? 'decimal' : 'none';
  // «دو-سه هزار نفر»; at the beginning of a line it is the mark of an item.
  return DASHES.has(token.value) && token.spaced === behind.spaced && (at > 1 || !isOnlyFigures(reading))
    ? 'dash'
    : 'none';
}

/** «۲ - ۱»: figures with a dash between them, with blanks or without, may be a score as well as a range. */
function isScore(tokens: NumberTokens, dash: number, figures: number): boolean {
  const token = tokens.at(dash);
  return (
    token?.type === SIGN && LIST_MARKS.has(token.value) && token.value !== FULL_STOP && tokens.type(figures) === FIGURES
  );
}

/** Number words with a percent, currency, unit or counter: «یک» is an article before all but the first two. */
function countsBefore(tokens: NumberTokens, { first, reading, kind, value, last }: Numeral): boolean {
  const token = tokens.at(first)!;
  // «خودرو صفر کیلومتر» is a new car, «صفر سال ۱۴۰۳» the month.
  if (token.type === ZERO && value === 0) return !NOT_ZERO.has(tokens.at(last - 1)!.companion?.code);
  if (reading.words === 1 && token.type === ONE && value === 1) return kind === 'percent' || kind === 'currency';
  return true;
}

/** Number words alone. */
function isNumberWord(tokens: NumberTokens, { first, last, reading }: Numeral): boolean {
  const behind = tokens.at(last);
  // «المپیک دو هزار و بیست»
  if (reading.words > 1) return behind?.type === WORD || !isYear(reading.value);
  const { type, value } = tokens.at(first)!;
  if (AMBIGUOUS.has(value) || type === SCALE || type === HALF || type === ZERO) return false;
  if (type === TEEN || type === TEN || type === HUNDRED) return true;
  return value > 1 && behind?.spaced === true && [WORD, NAME, STAGE].includes(behind.type);
}

/** An ordinal that can be nothing else: not «اول», «دهم» (I give), «صدم», not the day of a month. */
function isRank(tokens: NumberTokens, { first, last, reading }: Numeral): boolean {
  if (tokens.at(last)?.companion?.code === 'month') return false;
  if (reading.words > 1 || reading.hasFigures) return true;
  const { type, value, ordinal } = tokens.at(first)!;
  if (ordinal !== ORDINAL) return true;
  return !((type === ONE && value === 1) || (type === TEEN && value === 10) || type === SCALE || value === 100);
}

/** «۱. …», «- ۲) …»: the number of an item, at the beginning of its line. */
function isListItem(tokens: NumberTokens, first: number, last: number): boolean {
  const bullet = tokens.at(first - 1);
  if (first > 1 || (bullet !== undefined && !(bullet.type === SIGN && BULLETS.has(bullet.value)))) return false;
  const mark = tokens.at(last);
  const behind = tokens.at(last + 1);
  return (
    mark !== undefined &&
    isListMark(mark) &&
    (behind?.spaced !== false || !(behind.type === PERCENT || startsNumber(tokens, last + 1)))
  );
}

function isListMark({ type, value, spaced }: Token): boolean {
  return type === SIGN && !spaced && LIST_MARKS.has(value);
}
