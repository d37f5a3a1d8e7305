import { PERSIAN_COMMA, SLASH } from '../text/units';
import { type Candidate, isYear } from './reading';
import { startsNumber } from './runs';
import { AND, DAY_PART, FROM, INTO, MONTH, OR, SCALE, THIS, TO, WEEKDAY, ZERO } from './token-types';
import type { NumberTokens } from './tokens';
import { ORDINAL } from './words';

/** The most numbers of a list that are searched for the word after it, such as the month after days. */
const MOST_LISTED = 12;
/** «صفر» is zero and a month: «۴ صفر» are zeros, and after a higher number it is the month, «۲۸ صفر». */
const MOST_ZEROS = 10;

/** Whether a token is what separates the items of a list: و or a comma. */
export function isListSeparator(tokens: NumberTokens, at: number): boolean {
  return tokens.type(at) === AND || isComma(tokens, at);
}

export function isComma(tokens: NumberTokens, at: number): boolean {
  return tokens.isSign(at, PERSIAN_COMMA);
}

/** Whether a number is a day or a time, since a month, weekday or part of the day follows it, or a list that it is in: «۱۸ و ۱۹ دی». */
export function isOfDate(tokens: NumberTokens, end: number): boolean {
  let at = end;
  for (let listed = 0; listed < MOST_LISTED; listed++) {
    if (makesDate(tokens, at)) return true;
    const type = tokens.type(at);
    if (type !== TO && type !== OR && !isListSeparator(tokens, at)) return false;
    // «۲۳ و چهارشنبه ۲۴ تیر»
    if (tokens.type(at + 1) === WEEKDAY) at++;
    if (!startsNumber(tokens, at + 1)) return false;
    at += 2;
  }
  return false;
}

/** Whether the token after a number makes a day or a time of it. */
function makesDate(tokens: NumberTokens, at: number): boolean {
  const type = tokens.type(at);
  if (type === MONTH || type === DAY_PART || type === WEEKDAY) return true;
  // «۱۰/اردیبهشت/۱۴۰۵»
  if (tokens.isSign(at, SLASH)) return tokens.type(at + 1) === MONTH;
  const following = tokens.at(at + 1);
  // «۲۴ اسد ۱۴۰۰» (24 Asad 1400), but «۵ عقرب» (five scorpions)
  if (tokens.at(at)?.companion?.mayBeMonth) return isYear(Number(following?.figures?.digits));
  // «هشتم این ماه» (the eighth of this month), «۲۸ صفر»; but not «۸ ساعت این ماه».
  const isMonth = type === ZERO || (type === THIS && following?.companion?.code === 'month');
  const { figures, ordinal } = tokens.at(at - 1)!;
  return isMonth && (ordinal === ORDINAL || Number(figures?.digits) > MOST_ZEROS);
}

/**
 * Whether a number is in a list that ends with a scale: in «۱۰، ۲۰ و ۳۰ میلیون تومان» (10, 20 and 30 million), the first isn't 10, nor is it in
 * «از کیلویی ۱۰ به ۲۰ هزار تومان رسید» (from 10 to 20 thousand a kilo); but «۵ به ۱۰ هزار نفر» (5 to 10 thousand people) is a ratio.
 */
export function isScaledLater(tokens: NumberTokens, { first, end, reading }: Candidate): boolean {
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
