import { OPEN_PARENTHESIS } from '../text/units';
import { times } from './cardinal';
import { BEFORE_WEIGHT, NATIONAL_CURRENCIES } from './currencies';
import { type Candidate, isOnlyFigures, isYear } from './reading';
import { mayBeFraction } from './token';
import {
  AND,
  COUNTER,
  CURRENCY,
  DAY_PART,
  FIGURES,
  GAME_COUNTER,
  PERCENT,
  SCALE,
  STAMP,
  UNIT,
  WEEKDAY,
  WORD,
} from './token-types';
import type { NumberTokens } from './tokens';
import { QUALIFIED_UNITS } from './units';

/** The words that make another unit of one are no more than these: «(میلی‌گرم) در متر مکعب». */
const MOST_OF_QUALIFIER = 3;

/**
 * Takes the percent, currency or unit that stands after a number, or notes the counter there. Tells whether one of them does, also if it
 * belongs to something else.
 */
export function takeCounted(tokens: NumberTokens, candidate: Candidate): boolean {
  const type = tokens.type(candidate.end);
  const token = tokens.at(candidate.first)!;
  if (type === PERCENT) take(candidate, 'percent');
  else if (type === CURRENCY) takeCurrency(tokens, candidate);
  else if (type === UNIT) takeUnit(tokens, candidate);
  else if (type === COUNTER) candidate.counts = !mayBeFraction(token);
  // After bare figures the counter may belong to a score or a year.
  else if (type === GAME_COUNTER) candidate.counts = !isOnlyFigures(candidate.reading) || token.slashed;
  else return false;
  return true;
}

/** Takes the token after the number into it. */
function take(candidate: Candidate, kind = candidate.kind): void {
  candidate.kind = kind;
  candidate.end++;
  candidate.counts = true;
}

/** Whether the unit after a number is what it counts. */
function isUnitOf(tokens: NumberTokens, candidate: Candidate): boolean {
  const { first, end, reading } = candidate;
  const { code, isLabel } = tokens.at(end)!.companion!;
  // «بازی ۲۷ ساعت ۱۲:۳۰» (game 27 at 12:30 o'clock): the unit belongs to the time.
  if (isLabel && tokens.type(end + 1) === STAMP) return false;
  if (isOnlyFigures(reading) && isYearBeside(tokens, candidate)) return false;
  const token = tokens.at(first)!;
  // «۱/۲ اینچ» is half an inch.
  if (code === 'inch' && mayBeFraction(token)) return false;
  // «آغاز رقابت‌ها ۱۶/۳۰ دقیقه»: the games begin at 16:30.
  return !(code === 'minute' && token.slashed && token.figures!.decimals === 2);
}

/** Takes a unit of one or more words: «متر» (metre), «متر مربع» (square metre). */
function takeUnit(tokens: NumberTokens, candidate: Candidate): void {
  if (!isUnitOf(tokens, candidate)) return;
  candidate.unit = tokens.at(candidate.end)!.companion!.code;
  take(candidate);
  takeQualifier(tokens, candidate);
  // «۱۵ فوت» are just as often deaths as feet, and a horse is no unit; but cubic feet and horsepower are sure.
  if (candidate.unit === 'foot' || candidate.unit === 'horse') candidate.unit = '';
}

/** Takes the words after a unit that make another one of it: «مربع», «در ساعت», «سانتی‌گراد». */
function takeQualifier(tokens: NumberTokens, candidate: Candidate): void {
  for (let words = MOST_OF_QUALIFIER; words > 0; words--) {
    const name = `${candidate.unit} ${tokens.foldedWords(candidate.end, words)}`;
    const qualified = QUALIFIED_UNITS.get(name) ?? QUALIFIED_UNITS.get(name.replace(/ی$/, ''));
    if (!qualified || (qualified.endsWith('-hour') && mayBeTime(tokens, candidate.end + words))) continue;
    candidate.unit = qualified;
    candidate.end += words;
    // «متر مکعب بر ثانیه» (cubic metres per second): the unit that was made of two words may be part of another.
    takeQualifier(tokens, candidate);
    return;
  }
}

/**
 * Whether the unit after figures belongs to what follows it, because one of the two is a year: «برج ۱۰ سال ۱۴۰۴» (month 10 of the year
 * 1404), «تمتع ۱۴۰۶ دهه سوم تیر», «صفر ۱۴۴۸ روز پنجشنبه».
 */
function isYearBeside(tokens: NumberTokens, { end, value }: Candidate): boolean {
  const { code } = tokens.at(end)!.companion!;
  const following = tokens.at(end + 1);
  // In «در ۵ سال ۱۴۰۰ کلاس» (in five years 1400 classes), «طی ۵ سال ۱۴۰۰ میلیارد تومان», the second is no year.
  const rest = tokens.type(end + 2);
  if (code === 'year')
    return isYear(Number(following?.figures?.digits)) && rest !== SCALE && rest !== WORD && !isCountedType(rest);
  return isYear(value) && (code === 'decade' || (code === 'day' && following?.type === WEEKDAY));
}

/**
 * Whether «ساعت», after which the token `at` stands, is the hour of a day and not part of a unit: «۵۰ مگاوات ساعت ۱۲:۳۰» (50 MW at 12:30),
 * «۵۰ مگاوات ساعت ۵ تولید شد»; but «۵۰۰۰ میلی‌آمپر ساعت ۶۷ وات» (5000 mAh, 67 W).
 */
function mayBeTime(tokens: NumberTokens, at: number): boolean {
  const following = tokens.type(at + 1);
  return (
    tokens.type(at) === STAMP || following === DAY_PART || (tokens.type(at) === FIGURES && !isCountedType(following))
  );
}

/** Takes a currency and its country, «دلار», «دلار کانادا», or the unit of weight that a pound is after some words. */
function takeCurrency(tokens: NumberTokens, candidate: Candidate): void {
  const { code, power = 0 } = tokens.at(candidate.end)!.companion!;
  const before = candidate.first - (tokens.isSign(candidate.first - 1, OPEN_PARENTHESIS) ? 2 : 1);
  if (code === 'GBP' && before >= 0 && BEFORE_WEIGHT.includes(tokens.foldedWords(before, 1))) {
    candidate.unit = 'pound';
    take(candidate);
    return;
  }
  const after = candidate.end + 1;
  candidate.value = times(candidate.value, power);
  candidate.currency = code;
  take(candidate, 'currency');
  // The country: «دلار کانادایی», «دلار هنگ کنگ».
  for (const count of [1, 2]) {
    const name = `${code} ${tokens.foldedWords(after, count)}`;
    const national = NATIONAL_CURRENCIES.get(name.replace(/یی?$/, ''));
    if (!national) continue;
    candidate.currency = national;
    candidate.end = after + count;
  }
  takeCents(tokens, candidate);
}

/** Takes cents: «۸۷ دلار و ۲۰ سنت». */
function takeCents(tokens: NumberTokens, candidate: Candidate): void {
  const { end, value } = candidate;
  const cents = tokens.at(end + 1)?.figures;
  if (tokens.type(end) !== AND || !cents || tokens.foldedWords(end + 2, 1) !== 'سنت') return;
  if (!Number.isInteger(value) || cents.decimals > 0 || cents.digits.length > 2) return;
  candidate.value = Number(`${value}.${cents.digits.padStart(2, '0')}`);
  candidate.end += 3;
}

/** Whether figures count before a token of this type, whatever they look like: a percent, currency, unit or counter. */
export function isCountedType(type: number): boolean {
  return type >= PERCENT && type <= COUNTER;
}
