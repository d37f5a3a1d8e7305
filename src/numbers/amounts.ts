import { figuresValue } from '../digits/figures';
import { COLON, FULL_STOP, SLASH, TIMES } from '../text/units';
import type { Candidate } from './candidate';
import { isCountable } from './companions';
import { isOneLetter, markIfName } from './names';
import { isOnlyFigures, isYear } from './reading';
import { runEnd, startsNumber } from './runs';
import { isListSeparator, isNameOf, isNoun, isScore, isTeamScore } from './ties';
import { isMinus, mayBeFraction } from './token';
import {
  AND,
  CURRENCY,
  DAY_PART,
  FIGURES,
  FROM,
  GAME_COUNTER,
  HALF,
  INTO,
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
import { ORDINAL, ORDINAL_BEFORE_NOUN } from './words';

/** A number with more digits than these that counts nothing is that of a phone, an account, a postbox or a message service. */
const MOST_BARE_DIGITS = 7;
/** No such number ends in five zeros, so «۲۵۰۰۰۰۰۰» may have this many digits; one with more is that of a card. */
const MOST_ROUND_DIGITS = 9;
/** The goals of a team, or its points, have no more digits. */
const MOST_OF_SCORE = 3;
/** «صفر» is zero and a month: «۴ صفر» are zeros, and after a higher number it is the month, «۲۸ صفر». */
const MOST_ZEROS = 10;
/** No number above this is a day of a month, or an hour. */
const LAST_DAY = 31;
/** The most numbers of a list that are searched for the word after it, such as the month after days. */
const MOST_LISTED = 12;
/** نه, ده, سی, نود, صد also mean no, village, a name, a television programme, very many. */
const AMBIGUOUS: ReadonlySet<number> = new Set([9, 10, 30, 90, 100]);
/** «اول» (at first), «دهم» (I give), «صدم» (hundredth part) are mostly no ranks. */
const NO_RANKS: ReadonlySet<number> = new Set([1, 10, 100]);
/** A group of thousands has so many digits. */
const GROUP = 3;
/** Units that may belong to a date or time that goes on: «۵ ماه مهر», «۸ و ۳۰ دقیقه صبح»; but not «۴۰ روزه رمضان», «۲۰ متر شب گذشته». */
const UNITS_OF_STAMPS = /month|hour|minute|second/;
/** Units with which «صفر» is no zero: «صفر کیلومتر» is new, and in «صفر سال ۱۴۰۳» it is a month. */
const NOT_ZERO: ReadonlySet<string | undefined> = new Set(['kilometer', 'year', 'month', 'day']);

/**
 * Whether a number is an amount or a rank and not a date, time, name or figure of speech. `mentionEnd` is the token after the last mention,
 * whose words say nothing about this number.
 */
export function isAmountOrRank(tokens: NumberTokens, candidate: Candidate, mentionEnd: number): boolean {
  const { first, end, reading, value, kind, unit, counts } = candidate;
  if (markIfName(tokens, candidate, mentionEnd)) return false;
  const rest = tokens.type(end) === AND ? tokens.at(end + 1) : undefined;
  // «بیست و چند نفر» (twenty-odd people), «۲۰ دلار و اندی», «۲۰ هزار تومان و چند ریال»; but «۲۰ دلار و چند سکه» (20 dollars and some coins)
  const isOther = kind === 'currency' && !rest?.companion?.isRest && ![SCALE, CURRENCY].includes(tokens.type(end + 2));
  if (rest?.type === VAGUE && !isOther) return false;
  // «۵ در هزار» (five per thousand), «۴۵۰ در میلیون», but not «۵ در هزار نفر» (5 in a thousand people), «۵ در هزار و ۲۰۰ کلاس»
  if (
    !counts &&
    tokens.at(end)?.companion?.isPrefix &&
    tokens.type(end + 1) === SCALE &&
    runEnd(tokens, end + 1) === end + 2 &&
    !isCountable(tokens.at(end + 2)?.companion)
  )
    return false;
  // «۱ و ۱/۲ لیوان» is one number; «۲۵۰ گرم و ۱/۲ لیوان», «۲ و ۱/۸ درصد» are two.
  if (rest && mayBeFraction(rest) && !counts && tokens.type(end + 2) !== PERCENT) return false;
  if (mayBeThousands(tokens, candidate) || mayMeanNo(tokens, candidate) || mayBeNegative(tokens, candidate))
    return false;
  if (kind !== 'ordinal' && !reading.hasFigures && !meansNumber(tokens, candidate)) return false;
  // «یک‌سوم این ماه» (a third of this month), «۱۷۰ شب» (170 nights), «سومین شب» (the third night); but «۲۱ و ۴۵ شب» is 21:45.
  const isNoDay =
    kind === 'fraction' ||
    (value > LAST_DAY && tokens.type(end) === DAY_PART && tokens.type(first - 1) !== AND) ||
    tokens.at(end - 1)!.ordinal === ORDINAL_BEFORE_NOUN;
  if ((counts ? UNITS_OF_STAMPS.test(unit) : !isNoDay) && isOfDate(tokens, end)) return false;
  if (kind === 'ordinal') return isRank(tokens, candidate);
  if (counts) return true;
  if (isCupRound(tokens, candidate) || isScaledLater(tokens, candidate)) return false;
  return reading.hasFigures ? isAmountInFigures(tokens, candidate) : isAmountInWords(tokens, candidate);
}

/**
 * Whether three digits may be thousands: after a point unless a percent, a unit or a scale follows, «۱۲.۳۴۵ نفر», «۶۴/۹۶۵ دلار», or after a
 * blank and other figures, «۱ ۲۳۴ تومان», «۱۲ ۵۰۰٫۵ دلار».
 */
export function mayBeThousands(tokens: NumberTokens, { first, reading, kind, unit }: Candidate): boolean {
  const { figures } = tokens.at(first)!;
  const before = tokens.at(first - 1)?.figures;
  if (figures && before && before.digits.length <= GROUP && figures.digits.length - figures.decimals === GROUP)
    return true;
  if (figures?.decimals !== GROUP || reading.scale > 0 || kind === 'percent' || unit !== '') return false;
  return figures.digits.length <= 2 * GROUP && figures.digits[0] !== '0';
}

/**
 * Whether a minus may be meant that isn't read, since it is typed after the number, «دما به ۱۵- رسید», «۱۵-٪»; or the minus that is read is
 * that of a weight class, «-۵۷ کیلوگرم».
 */
function mayBeNegative(tokens: NumberTokens, { end, value, unit }: Candidate): boolean {
  if (value < 0 && unit === 'kilogram') return true;
  const minus = tokens.at(end);
  if (minus?.spaced !== false || !isMinus(minus)) return false;
  const following = tokens.at(end + 1);
  return following?.spaced !== false || following.type === PERCENT;
}

/** Whether «نه» may be “no”: «عدالت نه برابری» (justice, not equality). It is nine only at the beginning of a clause or after a preposition. */
export function mayMeanNo(tokens: NumberTokens, { first, reading, counts }: Candidate): boolean {
  if (reading.kind !== 'cardinal' || reading.hasFigures) return false;
  if (reading.value === -9) return !counts;
  if (reading.value !== 9) return false;
  // «نه‌ماهه» (nine months old)
  const type = tokens.type(first - 1);
  if (tokens.at(first + 1)?.spaced === false || (type >= PREPOSITION && type <= THIS)) return false;
  if (type !== NO_TOKEN && !tokens.isSign(first - 1, COLON)) return true;
  // A second «نه» in the clause makes “neither … nor”: «نه اسب دارد نه زین», «نه پیکسل و نه سامسونگ».
  for (
    let at = reading.end;
    at < tokens.count && !tokens.isSign(at, FULL_STOP);
    at = startsNumber(tokens, at) ? runEnd(tokens, at) : at + 1
  )
    if (tokens.type(at) === ONE && tokens.at(at)!.value === 9) return true;
  return false;
}

/** Whether a fraction is the round of a cup: «یک چهارم نهایی» (quarter-final), «مرحله یک هشتم», «به یک‌چهارم رسید». */
function isCupRound(tokens: NumberTokens, { first, end, reading }: Candidate): boolean {
  if (tokens.at(first)!.value !== 1 || !Number.isInteger(Math.log2(reading.value))) return false;
  if (reading.value >= 0.5) return false;
  // An eighth or less is a round; a quarter is an amount if a noun or «از» (of) follows, unless «مرحله» (round) stands before it.
  const following = tokens.type(end);
  return reading.value < 0.25 || (following !== WORD && following !== FROM) || tokens.type(first - 1) === GAME_COUNTER;
}

/** Whether a number is a day or a time, since a month, weekday or part of the day follows it, or a list that it is in: «۱۸ و ۱۹ دی». */
export function isOfDate(tokens: NumberTokens, end: number): boolean {
  let at = end;
  for (let listed = 0; listed < MOST_LISTED; listed++) {
    const following = tokens.at(at);
    if (!following) return false;
    if (following.type === MONTH || following.type === DAY_PART || following.type === WEEKDAY) return true;
    // «۱۰/اردیبهشت/۱۴۰۵»
    if (tokens.isSign(at, SLASH) && tokens.type(at + 1) === MONTH) return true;
    // «۲۴ اسد ۱۴۰۰» (24 Asad 1400), but «۵ عقرب» (five scorpions)
    if (following.companion?.mayBeMonth && isYear(Number(tokens.at(at + 1)?.figures?.digits))) return true;
    const { figures, ordinal } = tokens.at(at - 1)!;
    // «هشتم این ماه» (the eighth of this month), «۲۸ صفر»; but not «۸ ساعت این ماه».
    const isThisMonth = following.type === THIS && tokens.at(at + 1)?.companion?.code === 'month';
    const mayBeDay = ordinal === ORDINAL || Number(figures?.digits) > MOST_ZEROS;
    if (mayBeDay && (isThisMonth || following.type === ZERO)) return true;
    if (following.type !== TO && following.type !== OR && !isListSeparator(tokens, at)) return false;
    // «۲۳ و چهارشنبه ۲۴ تیر»
    if (tokens.type(at + 1) === WEEKDAY) at++;
    if (!startsNumber(tokens, at + 1)) return false;
    at += 2;
  }
  return false;
}

/**
 * Whether a number is in a list that ends with a scale: in «۱۰، ۲۰ و ۳۰ میلیون تومان» (10, 20 and 30 million), the first isn't 10, nor is it in
 * «از کیلویی ۱۰ به ۲۰ هزار تومان رسید» (from 10 to 20 thousand a kilo); but «۵ به ۱۰ هزار نفر» (5 to 10 thousand people) is a ratio.
 */
function isScaledLater(tokens: NumberTokens, { first, end, reading }: Candidate): boolean {
  if (reading.scale > 0) return false;
  let at = end;
  while (
    at < end + 2 * MOST_LISTED &&
    (isListSeparator(tokens, at) || (tokens.type(at) === INTO && tokens.type(first - 2) === FROM)) &&
    startsNumber(tokens, at + 1)
  )
    at += 2;
  return tokens.type(at) === SCALE;
}

/**
 * Whether figures that count nothing are an amount and not a year, a card number, a fraction with a slash or part of a phone number.
 * Numbers with words in them pass.
 */
export function isAmountInFigures(tokens: NumberTokens, { first, end, reading }: Candidate): boolean {
  if (!isOnlyFigures(reading)) return true;
  const token = tokens.at(first)!;
  const following = tokens.type(end);
  // «از ۱۱ تا ۱۳:۳۰» (from 11 to 13:30)
  const afterTo = following === TO ? end + 1 : end;
  if (
    following === FIGURES ||
    tokens.type(afterTo) === STAMP ||
    isTiedTo(tokens, first - 1, first - 2) ||
    isTiedTo(tokens, end, end + 1)
  )
    return false;
  const { figures } = token;
  // «½» is an amount.
  if (!figures) return true;
  if (token.slashed) return false;
  if (figures.grouped || figures.decimals > 0) return true;
  if (figures.digits.length > (figuresValue(figures) % 100_000 ? MOST_BARE_DIGITS : MOST_ROUND_DIGITS)) return false;
  if (figures.digits.length <= MOST_OF_SCORE && isTeamScore(tokens, first, end)) return false;
  const value = figuresValue(figures);
  // «بیش از ۱۳۰۰ موشک» (more than 1300 missiles), but «بیش از ۱۴۰۱ باران بارید» (more rain than in 1401), «بیش از ۱۳۰۰ ه.ش»
  const isMoreThan = tokens.type(first - 1) === FROM && tokens.at(first - 2)?.companion?.isMore;
  return (isMoreThan && value % 100 === 0 && isNoun(tokens, end) && !isOneLetter(tokens, end)) || !isYear(value);
}

/** Whether the sign beside a number makes one thing of it and the number on the other side: «۲ × ۳», «۴/ ۱۲/ ۱۳۹۲», «۲ - ۱». */
function isTiedTo(tokens: NumberTokens, sign: number, neighbour: number): boolean {
  return (
    tokens.isSign(sign, TIMES) ||
    (tokens.isSign(sign, SLASH) && [FIGURES, STAMP].includes(tokens.type(neighbour))) ||
    isScore(tokens, sign, neighbour)
  );
}

/** Whether number words mean a number beside what they count: «یک» is an article except before a percent or a currency. */
function meansNumber(tokens: NumberTokens, { first, kind, value, end }: Candidate): boolean {
  const { companion } = tokens.at(end - 1)!;
  if (value === 0) return !NOT_ZERO.has(companion?.code);
  // «نیم سال دوم» is a semester.
  if (tokens.type(first) === HALF && companion?.code === 'year') return false;
  return value !== 1 || kind === 'percent' || kind === 'currency';
}

/** Whether number words that count nothing known are an amount, to which mostly a noun must follow. */
function isAmountInWords(tokens: NumberTokens, { first, end, reading }: Candidate): boolean {
  const following = tokens.at(end);
  // In «بیست و پنج‌ام», «پنجاه و هفتی» or a line that ends in «بیست و», the number goes on unread; in «یک میلیارد و در صورت …» it doesn't.
  const rest = tokens.type(end + 1);
  if (following?.type === AND && tokens.type(end - 1) > TEEN && (rest === NO_TOKEN || rest >= WORD)) return false;
  if (isNameOf(tokens, end, reading.value)) return false;
  // «المپیک دو هزار و بیست» (the Olympics of 2020), but «دو هزار پروژه» (two thousand projects)
  if (reading.words > 1) return isNoun(tokens, end) || !isYear(reading.value);
  const { type, value, isSure } = tokens.at(first)!;
  // «بازی دو - دو شد» (the game ended two all); but in «۴- دو نامزد» the 4 is the number of an item.
  if (isScore(tokens, first - 1, first - 2) && tokens.type(first - 2) !== FIGURES) return false;
  if ((AMBIGUOUS.has(value) && !isSure) || type === SCALE) return false;
  // Longer words, from «یازده» (eleven) on, mean nothing else.
  if (type > ONE && type < SCALE) return true;
  // «سه تا گربه» (three cats): here «تا» means “pieces” and not “to”.
  return value > 1 && isNoun(tokens, following?.type === TO ? end + 1 : end);
}

/** Whether an ordinal is a rank: not a word that is mostly something else, and not before «ماه» (month), which makes a day of it. */
function isRank(tokens: NumberTokens, { first, end }: Candidate): boolean {
  if (tokens.at(end)?.companion?.code === 'month') return false;
  const { type, value, ordinal } = tokens.at(first)!;
  return ordinal !== ORDINAL || !(type === SCALE || NO_RANKS.has(value));
}
