/**
 * Month and weekday names as Persian news writes them. Keys are folded: Persian yeh and kaf, no half-space, no marks.
 */

/** Jalali months, with the older form of مرداد and spellings that news pages use. */
const MONTH_SPELLINGS: readonly (readonly string[])[] = [
  ['فروردین', 'فرودین'],
  ['اردیبهشت'],
  ['خرداد'],
  ['تیر'],
  ['مرداد', 'امرداد'],
  ['شهریور', 'شهرویر'],
  ['مهر'],
  ['آبان', 'ابان'],
  ['آذر', 'اذر'],
  ['دی'],
  ['بهمن'],
  ['اسفند', 'اسپند'],
];

/** Saturday first, as the Persian week goes. */
const WEEKDAY_SPELLINGS: readonly (readonly string[])[] = [
  ['شنبه'],
  ['یکشنبه', 'یک شنبه'],
  ['دوشنبه', 'دو شنبه'],
  ['سهشنبه', 'سه شنبه'],
  ['چهارشنبه', 'چهار شنبه'],
  ['پنجشنبه', 'پنج شنبه'],
  ['جمعه', 'آدینه'],
];

/** Month number 1–12 by folded name. */
export const JALALI_MONTHS: ReadonlyMap<string, number> = byName(MONTH_SPELLINGS);

/** Weekday number 1–7, Saturday first, by folded name without blanks. */
export const WEEKDAYS: ReadonlyMap<string, number> = byName(WEEKDAY_SPELLINGS);

/** The standard month names, فروردین first. */
export const JALALI_MONTH_NAMES: readonly string[] = MONTH_SPELLINGS.map(([name]) => name!);

/** The standard weekday names with their half-spaces, شنبه first. */
export const WEEKDAY_NAMES: readonly string[] = [
  'شنبه',
  'یکشنبه',
  'دوشنبه',
  'سه\u200cشنبه',
  'چهارشنبه',
  'پنجشنبه',
  'جمعه',
];

/** The word that ends a weekday's name when its number stands apart: «سه شنبه». */
export const SHANBEH = 'شنبه';

/** Small words inside a date. */
export const MAH = 'ماه';
export const SAL = 'سال';
export const SAAT = 'ساعت';

function byName(spellings: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  spellings.forEach((names, index) => {
    for (const name of names) numbers.set(name.replace(/ /g, ''), index + 1);
  });
  return numbers;
}
