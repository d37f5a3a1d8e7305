import { AFGHAN, MONTH, VALUE_BITS, WEEKDAY } from './kinds';
import { spelling } from './vocabulary';

/** Names that dates are written with: the first spellings of the vocabulary. */

/** روز, دیروز, پس‌فردا: the name of a kind and value. */
export function nameOf(kind: number, value: number): string {
  return spelling((kind << VALUE_BITS) | value).replace('-', '\u200c');
}

/** فروردین, or حمل as in Afghanistan. */
export function monthName(month: number, isAfghan: boolean): string {
  return nameOf(MONTH, isAfghan ? month | AFGHAN : month);
}

/** شنبه, یکشنبه …; `withHalfSpaces` also puts one where letters would join: یک‌شنبه. سه‌شنبه always has one. */
export function weekdayName(weekday: number, withHalfSpaces: boolean): string {
  const name = nameOf(WEEKDAY, weekday);
  return name.replace(withHalfSpaces ? /(?<!سه|ک|ج)\u200c/ : /(?<!سه)\u200c/, '');
}
