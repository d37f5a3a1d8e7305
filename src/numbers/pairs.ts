import { isAmountInFigures } from './amounts';
import { readCandidate } from './candidate';
import { times } from './cardinal';
import { mayBeThousands, mayMeanNo } from './doubts';
import { isOfDate } from './lists';
import { markIfName } from './names';
import type { Candidate, Reading } from './reading';
import { startsNumber } from './runs';
import { DASHES, isNameOf, isNoun, tieAt } from './ties';
import { AND, DASH, HALF, OVER, SCALE, SIGN, TO, VAGUE } from './token-types';
import type { NumberTokens } from './tokens';

/** The second number of «۱۰ تا ۱۵», «۱۰-۱۵ درصد», «دو سه نفر», «۳ بر ۲»; `null` if nothing ties one to the first. */
export function tiedTo(tokens: NumberTokens, first: Candidate): Candidate | null {
  if (isUntied(tokens, first, first.end)) return adjacentTo(tokens, first);
  const tie = tieAt(tokens, first);
  const second = tie === 'none' ? null : readCandidate(tokens, first.end + 1);
  if (second === null) return null;
  const { reading, kind, unit, counts } = second;
  if (tie === 'range') {
    // Two after «بین» are no range if the second has nothing to give: «بین ۱۰ و ۱۵ و ۲۰ میلیون», «بین ۲ و ۳ تا ۴ میلیون».
    if (tokens.type(first.end) === AND && !counts && reading.scale === 0) return null;
    // «سود ۲۰ درصدی تا ۱۵ تیر» (20 percent until the 15th of Tir)
    if (first.counts && !counts && isOfDate(tokens, second.end)) return null;
    // «نیمه دوم تا ۱۵ دقیقه» (the second half up to 15 minutes)
    return (kind === 'ordinal') === (first.kind === 'ordinal') ? second : null;
  }
  // «۴/ ۳ درصد», «۲،۵ میلیون»; but «۱۲،۱۳» are two numbers.
  if (tie === 'decimal')
    return reading.hasFigures && (kind !== 'cardinal' || unit || reading.scale > 0) ? second : null;
  // No range with a spaced dash goes down or stays.
  return tokens.type(first.end) === SIGN && second.value <= first.value ? null : second;
}

/** The second number of «دو سه نفر». */
function adjacentTo(tokens: NumberTokens, first: Candidate): Candidate | null {
  const second = readCandidate(tokens, first.end);
  if (second === null) return null;
  // In «یک پنجاه هزار تومانی» (a note of fifty thousand) it is an article; «یک دو هزار تومان» is one or two thousand.
  const isCounted = second.counts || second.reading.scale > 0;
  return first.value === 1 && isCounted && second.reading.mantissa > 2 ? null : second;
}

/** Those of two tied numbers that are amounts, after the first has taken what only the second has. */
export function amountsOfPair(tokens: NumberTokens, first: Candidate, second: Candidate): readonly Candidate[] {
  // «سه چهارصد» (three or four hundred)
  if (first.end === second.first && mayBeHundreds(first, second)) first.value *= 100;
  if (areNoAmounts(tokens, first, second)) return [];
  if (!first.counts && !takeShared(tokens, first, second)) return [second];
  // «صد و بیست تا سی نفر» may be 120 to 130, so the second number isn't sure.
  const isUnsure = 0 < second.value && second.value < first.value && first.reading.words > 1;
  return isUnsure ? [first] : [first, second];
}

/** Gives the first number what only the second has: its scale, «زیر صفر», what it counts; returns false if nobody knows its scale. */
function takeShared(tokens: NumberTokens, first: Candidate, second: Candidate): boolean {
  const { reading } = second;
  const { scale, kind } = first.reading;
  const { lead, power } = leadOf(tokens, second);
  // In «۵۰۰ تا ۱ میلیون تومان», «۵۰۰ تا هزار و ۲۰۰ نفر», «یک تا دو دهم درصد», nobody knows the scale of the first.
  // Nor in «۲ هزار تا ۳ هزار میلیارد».
  const isScaleUnsure = scale > 0 ? power === scale + reading.scale : reading.scale > 0 && first.value >= lead;
  // «سه تا چهارصد نفر» may be 300 to 400.
  const isUnsure = isScaleUnsure || mayBeHundreds(first, second);
  if (isUnsure || (reading.kind === 'fraction' && kind !== 'fraction')) return false;
  if (scale === 0) first.value = times(first.value, power);
  // «۵ تا ۱۰ درجه زیر صفر» (5 to 10 degrees below zero)
  if (second.value < 0 && reading.value > 0 && first.value > 0) first.value = -first.value;
  // «۲ تا ۳ همت» (2 to 3 thousand billion toman)
  first.value = times(first.value, tokens.at(reading.end)?.companion?.power ?? 0);
  if (second.kind === 'percent' || second.kind === 'currency') first.kind = second.kind;
  first.unit = second.unit;
  first.currency = second.currency;
  return true;
}

/** Whether a first number, 1 to 8, may be hundreds since the second is one hundred more: «سه چهارصد», «سه تا چهارصد». */
function mayBeHundreds({ value }: Candidate, { reading }: Candidate): boolean {
  return Number.isInteger(value) && 0 < value && value < 9 && reading.mantissa === 100 * (value + 1);
}

/** Whether two numbers that are tied are no amounts: names, days, a score, a phone number, or one number without its و. */
function areNoAmounts(tokens: NumberTokens, first: Candidate, second: Candidate): boolean {
  const { reading } = second;
  const tie = tokens.at(first.end)!;
  // «۲ و ۳ هزار و چند نفر» (2 or 3 thousand and some people), but not «۲ تا ۳ میلیون تومان و چند سکه» (… toman and some coins)
  if (tokens.type(reading.end) === AND && tokens.type(reading.end + 1) === VAGUE) return true;
  // «سه بر یک» is a score; with a comma or slash between, the two may be one decimal.
  if (tie.type === OVER || (tie.type === SIGN && !DASHES.has(tie.value))) return true;
  // What the second counts, the first counts too.
  if (
    markIfName(tokens, { ...first, counts: second.counts }) ||
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
  const isUnsure = hasDash || ((isBare(first) || isBare(second)) && !countNoun(tokens, first, second));
  return isUnsure && !second.counts && !first.counts && reading.scale === 0;
}

/** Whether two numbers count a noun: «دو یا سه روستا», «دو سه روستا» (two or three villages), «دو سه تا»; not in «صفر تا صد ساخت». */
function countNoun(tokens: NumberTokens, first: Candidate, { first: start, end, value }: Candidate): boolean {
  // Not in «سه چهار راه» (three crossroads), and «یک» is an article in «این دو یا یک نام دیگر», «این دو تا یک نام دارند».
  const hasNoun = isNoun(tokens, end) && !isNameOf(tokens, end, value) && value > 1;
  if (first.end < start) return hasNoun && first.value > 0;
  return tokens.type(end) === TO || (hasNoun && first.value > 1 && value === first.value + 1);
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
export function isUntied(tokens: NumberTokens, { reading, counts }: Candidate, at: number): boolean {
  const next = tokens.at(at);
  if (counts || reading.kind === 'ordinal' || next?.ordinal !== 0) return false;
  return reading.hasFigures ? isHundreds(tokens, reading) : next.type <= SCALE || next.type === HALF;
}

/** Whether «صد» after a small number may make hundreds of it: «پنج صد هزار» is 500,000 as Afghans write it, or two numbers. */
export function isHundreds(tokens: NumberTokens, { end, value, kind }: Reading): boolean {
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
