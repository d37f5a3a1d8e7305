import { figuresValue } from '../digits/figures';
import { SLASH, TIMES } from '../text/units';
import { isCountable } from './companions';
import { mayBeNegative, mayBeThousands, mayMeanNo } from './doubts';
import { isOfDate, isScaledLater } from './lists';
import { isOneLetter, markIfName } from './names';
import { type Candidate, isOnlyFigures, isYear } from './reading';
import { runEnd } from './runs';
import { isNameOf, isNoun, isScore, isTeamScore } from './ties';
import { mayBeFraction } from './token';
import {
  AND,
  CURRENCY,
  DAY_PART,
  FIGURES,
  FROM,
  GAME_COUNTER,
  HALF,
  NO_TOKEN,
  ONE,
  PERCENT,
  SCALE,
  STAMP,
  TEEN,
  TO,
  VAGUE,
  WORD,
} from './token-types';
import type { NumberTokens } from './tokens';
import { ORDINAL, ORDINAL_BEFORE_NOUN } from './words';

/** A number with more digits than these that counts nothing is that of a phone, an account, a postbox or a message service. */
const MOST_BARE_DIGITS = 7;
/** No such number ends in five zeros, so «۲۵۰۰۰۰۰۰» may have this many digits; one with more is that of a card. */
const MOST_ROUND_DIGITS = 9;
/** The goals of a team, or its points, have no more digits. */
const MOST_OF_SCORE = 3;
/** No number above this is a day of a month, or an hour. */
const LAST_DAY = 31;
/** نه, ده, سی, نود, صد also mean no, village, a name, a television programme, very many. */
const AMBIGUOUS: ReadonlySet<number> = new Set([9, 10, 30, 90, 100]);
/** «اول» (at first), «دهم» (I give), «صدم» (hundredth part) are mostly no ranks. */
const NO_RANKS: ReadonlySet<number> = new Set([1, 10, 100]);
/** Units that may belong to a date or time that goes on: «۵ ماه مهر», «۸ و ۳۰ دقیقه صبح»; but not «۴۰ روزه رمضان», «۲۰ متر شب گذشته». */
const UNITS_OF_STAMPS = /month|hour|minute|second/;
/** Units with which «صفر» is no zero: «صفر کیلومتر» is new, and in «صفر سال ۱۴۰۳» it is a month. */
const NOT_ZERO: ReadonlySet<string | undefined> = new Set(['kilometer', 'year', 'month', 'day']);

/** Whether a number is an amount or a rank and not a date, time, name or figure of speech. */
export function isAmountOrRank(tokens: NumberTokens, candidate: Candidate): boolean {
  const { first, end, reading, value, kind, unit, counts } = candidate;
  if (markIfName(tokens, candidate)) return false;
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

/** Whether a fraction is the round of a cup: «یک چهارم نهایی» (quarter-final), «مرحله یک هشتم», «به یک‌چهارم رسید». */
function isCupRound(tokens: NumberTokens, { first, end, reading }: Candidate): boolean {
  if (tokens.at(first)!.value !== 1 || !Number.isInteger(Math.log2(reading.value))) return false;
  if (reading.value >= 0.5) return false;
  // An eighth or less is a round; a quarter is an amount if a noun or «از» (of) follows, unless «مرحله» (round) stands before it.
  const following = tokens.type(end);
  return reading.value < 0.25 || (following !== WORD && following !== FROM) || tokens.type(first - 1) === GAME_COUNTER;
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
