import { MONTH, PERSIAN, VALUE_BITS, WEEKDAY } from './kinds';
import { spellings } from './vocabulary';

/** Names that dates are written with: the first spellings of the vocabulary. */

/** روز, دیروز, پس‌فردا: the word that begins the row of a kind and value. */
export function nameOf(kind: number, value: number): string {
  return spellings((kind << VALUE_BITS) | value)[0]![0]!.replace('-', '\u200c');
}

/** فروردین … اسفند, or حمل … حوت as Afghanistan has them. */
export function monthNames(isAfghan: boolean): string[] {
  const rows = spellings((MONTH << VALUE_BITS) | (PERSIAN * 16 + 1));
  return rows[isAfghan ? 0 : 1]!;
}

/** شنبه … جمعه; `withHalfSpaces` puts one also where letters would join: یک‌شنبه. It is always in سه‌شنبه. */
export function weekdayNames(withHalfSpaces: boolean): string[] {
  const [names] = spellings((WEEKDAY << VALUE_BITS) | 1);
  const half = withHalfSpaces ? /(?<=سه|ک|ج)-/ : /(?<=سه)-/;
  return names!.map((name) => name.replace(half, '\u200c').replace('-', ''));
}
