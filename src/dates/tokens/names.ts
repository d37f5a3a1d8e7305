import { AFGHAN, MONTH, VALUE_BITS, WEEKDAY } from './kinds';
import { spelling } from './vocabulary';

/** The names that are used to write dates: the first spelling that the vocabulary has for each. */

/** The name of a kind and value: «روز» (day), «دیروز» (yesterday), «پس‌فردا» (the day after tomorrow). */
export function nameOf(kind: number, value: number): string {
  return spelling((kind << VALUE_BITS) | value).replace('-', '\u200c');
}

/** The name of a Persian month: «فروردین», or «حمل» as in Afghanistan. */
export function monthName(month: number, isAfghan: boolean): string {
  return nameOf(MONTH, isAfghan ? month | AFGHAN : month);
}

/**
 * The name of a weekday: «شنبه», «یکشنبه». With `withHalfSpaces` those that can
 * be written joined have a half-space too, «یک‌شنبه»; «سه‌شنبه» always has one.
 */
export function weekdayName(weekday: number, withHalfSpaces: boolean): string {
  const name = nameOf(WEEKDAY, weekday);
  return name.replace(withHalfSpaces ? /(?<!سه|ک|ج)\u200c/ : /(?<!سه)\u200c/, '');
}
