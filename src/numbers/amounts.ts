import { figuresValue } from '../digits/figures';
import { COLON, FULL_STOP, SLASH, TIMES } from '../text/units';
import { type Candidate, mayBeFraction } from './candidate';
import { isNamed } from './names';
import { isOnlyFigures, isYear } from './reading';
import { isListed, isNameOf, isNoun, isScore, isTeamScore, runEnd, startsNumber } from './ties';
import { isMinus } from './token';
import {
  AND,
  DAY_PART,
  FIGURES,
  FROM,
  GAME_COUNTER,
  HALF,
  MONTH,
  NO_TOKEN,
  ONE,
  OR,
  PERCENT,
  PREPOSITION,
  SCALE,
  STAMP,
  TEEN,
  THIS,
  TO,
  VAGUE,
  WEEKDAY,
  WORD,
  ZERO,
} from './token-types';
import type { NumberTokens } from './tokens';
import { ORDINAL, ORDINAL_MIN } from './words';

/** More figures than this in one piece that count nothing are a phone or account number, a postbox, where messages are sent to. */
const MOST_BARE_DIGITS = 7;
/** No such number ends in five zeros, «۲۵۰۰۰۰۰۰»: more figures still are a card number. */
const MOST_ROUND_DIGITS = 9;
/** No score has more. */
const MOST_OF_SCORE = 3;
/** «۲۸ صفر» is a day, «۴ صفر» are zeros. */
const MOST_ZEROS = 10;
/** Of a month: a higher number is no day, and no hour either. */
const DAYS = 31;
/** The most days listed before one month. */
const MOST_LISTED = 12;
/** نه, ده, سی, نود, صد: a "no", a village, a name, a programme, a metaphor. */
const AMBIGUOUS: ReadonlySet<number> = new Set([9, 10, 30, 90, 100]);
/** «اول», «دهم», «صدم» */
const NO_RANKS: ReadonlySet<number> = new Set([1, 10, 100]);
/** Figures of a group of thousands. */
const THOUSANDS = 3;
/** Units of a day or time that goes on: «۵ ماه مهر», «۸ و ۳۰ دقیقه صبح»; but «۴۰ روزه رمضان», «۲۰ متر شب گذشته». */
const UNITS_OF_STAMPS = /month|hour|minute|second/;
/** Units that give صفر another meaning. */
const NOT_ZERO: ReadonlySet<string | undefined> = new Set(['kilometer', 'year', 'month', 'day']);

/** Whether a number is an amount or a rank, not a date, time, name or figure of speech. `done` is where the last mention ended. */
export function counts(tokens: NumberTokens, candidate: Candidate, done: number): boolean {
  const { first, last, reading, value, kind, unit, isCounted } = candidate;
  if (isNamed(tokens, candidate, done)) return false;
  const rest = tokens.type(last) === AND ? tokens.at(last + 1) : undefined;
  // «بیست و چند نفر»
  if (rest?.type === VAGUE) return false;
  // «۱ و ۱/۲ لیوان», but «۲۵۰ گرم و ۱/۲ لیوان», «۲ و ۱/۸ درصد»
  if (rest && mayBeFraction(rest) && !isCounted && tokens.type(last + 2) !== PERCENT) return false;
  if (mayBeThousands(tokens, candidate) || mayBeNo(tokens, candidate) || mayBeNegative(tokens, candidate)) return false;
  if (kind !== 'ordinal' && !reading.hasFigures && !countsBefore(tokens, candidate)) return false;
  // «یک‌سوم این ماه», «۱۷۰ شب», «سومین شب», but «۲۱ و ۴۵ شب»
  const isNoDay =
    kind === 'fraction' ||
    (value > DAYS && tokens.type(last) === DAY_PART && tokens.type(first - 1) !== AND) ||
    tokens.at(last - 1)!.ordinal === ORDINAL_MIN;
  if ((isCounted ? UNITS_OF_STAMPS.test(unit) : !isNoDay) && isDay(tokens, last)) return false;
  if (kind === 'ordinal') return isRank(tokens, candidate);
  if (isCounted) return true;
  if (isStage(tokens, candidate) || isScaledLater(tokens, candidate)) return false;
  return reading.hasFigures ? isAmount(tokens, candidate) : isNumberWord(tokens, candidate);
}

/** «۱۲.۳۴۵ نفر», «۶۴/۹۶۵ دلار»: three figures after a point are decimals of a percent, a unit or a scale, elsewhere perhaps thousands. */
export function mayBeThousands(tokens: NumberTokens, { first, reading, kind, unit }: Candidate): boolean {
  const { figures } = tokens.at(first)!;
  const before = tokens.at(first - 1)?.figures;
  // «۱ ۲۳۴ تومان», «۱۲ ۵۰۰٫۵ دلار»
  if (figures && before && before.digits.length <= THOUSANDS && figures.digits.length - figures.decimals === THOUSANDS)
    return true;
  if (figures?.decimals !== THOUSANDS || reading.scale > 0 || kind === 'percent' || unit !== '') return false;
  return figures.digits.length <= 2 * THOUSANDS && figures.digits[0] !== '0';
}

/** «دما به ۱۵- رسید», «۱۵-٪»: a minus that touches figures may be typed after them. «-۵۷ کیلوگرم» is a class of weight. */
function mayBeNegative(tokens: NumberTokens, { last, value, unit }: Candidate): boolean {
  if (value < 0 && unit === 'kilogram') return true;
  const minus = tokens.at(last);
  if (minus?.spaced !== false || !isMinus(minus)) return false;
  const following = tokens.at(last + 1);
  return following?.spaced !== false || following.type === PERCENT;
}

/** «عدالت نه برابری», «منفی نه فقط»: «نه» is nine only at the beginning of a clause or after a preposition. */
export function mayBeNo(tokens: NumberTokens, { first, reading, isCounted }: Candidate): boolean {
  if (reading.kind !== 'cardinal' || reading.hasFigures) return false;
  if (reading.value === -9) return !isCounted;
  if (reading.value !== 9) return false;
  // «نه‌ماهه»
  const type = tokens.type(first - 1);
  if (tokens.at(first + 1)?.spaced === false || (type >= PREPOSITION && type <= THIS)) return false;
  if (type !== NO_TOKEN && !tokens.isSign(first - 1, COLON)) return true;
  // «نه اسب دارد نه زین», «نه پیکسل و نه سامسونگ»
  for (
    let at = reading.end;
    at < tokens.count && !tokens.isSign(at, FULL_STOP);
    at = startsNumber(tokens, at) ? runEnd(tokens, at) : at + 1
  )
    if (tokens.type(at) === ONE && tokens.at(at)!.value === 9) return true;
  return false;
}

/** «یک چهارم نهایی», «مرحله یک هشتم», «به یک‌چهارم رسید»: the round of a cup. */
function isStage(tokens: NumberTokens, { first, last, reading }: Candidate): boolean {
  if (tokens.at(first)!.value !== 1 || !Number.isInteger(Math.log2(reading.value))) return false;
  if (reading.value >= 0.5) return false;
  const following = tokens.type(last);
  return reading.value < 0.25 || (following !== WORD && following !== FROM) || tokens.type(first - 1) === GAME_COUNTER;
}

/** Whether a month, weekday or part of the day follows a number, or follows others that it is listed with: «۱۸ و ۱۹ دی». */
export function isDay(tokens: NumberTokens, last: number): boolean {
  let at = last;
  for (let listed = 0; listed < MOST_LISTED; listed++) {
    const following = tokens.at(at);
    if (!following) return false;
    if (following.type === MONTH || following.type === DAY_PART || following.type === WEEKDAY) return true;
    // «۱۰/اردیبهشت/۱۴۰۵», «هشتم این ماه», but «۸ ساعت این ماه»
    if (tokens.isSign(at, SLASH) && tokens.type(at + 1) === MONTH) return true;
    const { figures, ordinal } = tokens.at(at - 1)!;
    const isMonth = following.type === THIS && tokens.at(at + 1)?.companion?.code === 'month';
    const mayBeDay = ordinal === ORDINAL || Number(figures?.digits) > MOST_ZEROS;
    if (mayBeDay && (isMonth || following.type === ZERO)) return true;
    if (following.type !== TO && following.type !== OR && !isListed(tokens, at)) return false;
    // «۲۳ و چهارشنبه ۲۴ تیر»
    if (tokens.type(at + 1) === WEEKDAY) at++;
    if (!startsNumber(tokens, at + 1)) return false;
    at += 2;
  }
  return false;
}

/** «۱۰، ۲۰ و ۳۰ میلیون تومان», «صد و پنجاه، دویست هزار»: the first are not 10, 20 and 150. */
function isScaledLater(tokens: NumberTokens, { last, reading }: Candidate): boolean {
  if (reading.scale > 0) return false;
  let at = last;
  while (at < last + 2 * MOST_LISTED && isListed(tokens, at) && startsNumber(tokens, at + 1)) at += 2;
  return tokens.type(at) === SCALE;
}

/** Figures without company that are not a year, a card number, a fraction with a slash or part of a phone number. */
export function isAmount(tokens: NumberTokens, { first, last, reading }: Candidate): boolean {
  if (!isOnlyFigures(reading)) return true;
  const token = tokens.at(first)!;
  const following = tokens.type(last);
  // «از ۱۱ تا ۱۳:۳۰»
  const end = following === TO ? last + 1 : last;
  if (
    following === FIGURES ||
    tokens.type(end) === STAMP ||
    isTiedTo(tokens, first - 1, first - 2) ||
    isTiedTo(tokens, last, last + 1)
  )
    return false;
  const { figures } = token;
  if (!figures) return true;
  if (token.slashed) return false;
  if (figures.grouped || figures.decimals > 0) return true;
  if (figures.digits.length > (figuresValue(figures) % 100_000 ? MOST_BARE_DIGITS : MOST_ROUND_DIGITS)) return false;
  if (figures.digits.length <= MOST_OF_SCORE && isTeamScore(tokens, first, last)) return false;
  return !isYear(figuresValue(figures));
}

/** «۲ × ۳», «۴/ ۱۲/ ۱۳۹۲», «۲ - ۱»: whether the sign beside a number makes something else of it and its neighbour than two amounts. */
function isTiedTo(tokens: NumberTokens, sign: number, neighbour: number): boolean {
  return (
    tokens.isSign(sign, TIMES) ||
    (tokens.isSign(sign, SLASH) && tokens.type(neighbour) === FIGURES) ||
    isScore(tokens, sign, neighbour)
  );
}

/** Whether number words count, whatever stands after them: «یک» is an article before all but a percent or a currency. */
function countsBefore(tokens: NumberTokens, { first, kind, value, last }: Candidate): boolean {
  const { companion } = tokens.at(last - 1)!;
  // «خودرو صفر کیلومتر» is a new car, «صفر سال ۱۴۰۳» the month.
  if (value === 0) return !NOT_ZERO.has(companion?.code);
  // «نیم سال دوم» is a semester.
  if (tokens.type(first) === HALF && companion?.code === 'year') return false;
  return value !== 1 || kind === 'percent' || kind === 'currency';
}

/** Number words alone. */
function isNumberWord(tokens: NumberTokens, { first, last, reading }: Candidate): boolean {
  const following = tokens.at(last);
  // «بیست و پنج‌ام», «پنجاه و هفتی», a line that ends in «بیست و»: a number that isn't read to its end; but «یک میلیارد و در صورت …».
  const rest = tokens.type(last + 1);
  if (following?.type === AND && tokens.type(last - 1) > TEEN && (rest === NO_TOKEN || rest >= WORD)) return false;
  if (isNameOf(tokens, last, reading.value)) return false;
  // «المپیک دو هزار و بیست», but «دو هزار پروژه»
  if (reading.words > 1) return isNoun(tokens, last) || !isYear(reading.value);
  const { type, value, hasOne } = tokens.at(first)!;
  // «بازی دو - دو شد»; but «۴- دو نامزد» is of a list.
  if (isScore(tokens, first - 1, first - 2) && tokens.type(first - 2) !== FIGURES) return false;
  if ((AMBIGUOUS.has(value) && !hasOne) || type === SCALE) return false;
  if (type > ONE && type < SCALE) return true;
  // «سه تا گربه»
  return value > 1 && isNoun(tokens, following?.type === TO ? last + 1 : last);
}

/** An ordinal that can be nothing else: not «اول», «دهم» (I give), «صدم», not the day of a month. */
function isRank(tokens: NumberTokens, { first, last }: Candidate): boolean {
  if (tokens.at(last)?.companion?.code === 'month') return false;
  const { type, value, ordinal } = tokens.at(first)!;
  return ordinal !== ORDINAL || !(type === SCALE || NO_RANKS.has(value));
}
