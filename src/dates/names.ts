/**
 * The words of dates as Persian news writes them. Spellings are folded before they are looked up (`fold` in vocabulary.ts):
 * yeh and kaf are Persian, hamza and madda go from their letters, half-spaces and marks go altogether. A blank inside a
 * spelling stands for a blank or nothing.
 */

/** Jalali months, with the older form of مرداد and the misspellings that news pages have. */
export const JALALI_MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'فرودین'],
  ['اردیبهشت', 'اردبیهشت'],
  ['خرداد'],
  ['تیر'],
  ['مرداد', 'امرداد'],
  ['شهریور', 'شهرویر', 'شهریو'],
  ['مهر'],
  ['آبان'],
  ['آذر'],
  ['دی'],
  ['بهمن'],
  ['اسفند', 'اسپند'],
];

/** The same months as Afghanistan names them, by the zodiac. */
export const AFGHAN_MONTHS: readonly (readonly string[])[] = [
  ['حمل'],
  ['ثور'],
  ['جوزا'],
  ['سرطان'],
  ['اسد'],
  ['سنبله'],
  ['میزان'],
  ['عقرب'],
  ['قوس'],
  ['جدی'],
  ['دلو'],
  ['حوت'],
];

/** Gregorian months: from the French in Iran, from the English in Afghanistan, and in English. */
export const GREGORIAN_MONTHS: readonly (readonly string[])[] = [
  ['ژانویه', 'جنوری', 'january', 'jan'],
  ['فوریه', 'فبروری', 'february', 'feb'],
  ['مارس', 'مارچ', 'march', 'mar'],
  ['آوریل', 'آپریل', 'april', 'apr'],
  ['مه', 'می', 'may'],
  ['ژوئن', 'ژوین', 'جون', 'june', 'jun'],
  ['ژوئیه', 'ژوییه', 'ژویه', 'جولای', 'july', 'jul'],
  ['اوت', 'آگوست', 'آگست', 'اگوست', 'august', 'aug'],
  ['سپتامبر', 'سپتمبر', 'september', 'sept', 'sep'],
  ['اکتبر', 'اکتوبر', 'october', 'oct'],
  ['نوامبر', 'نومبر', 'november', 'nov'],
  ['دسامبر', 'دسمبر', 'december', 'dec'],
];

/** Lunar Hijri months. */
export const LUNAR_MONTHS: readonly (readonly string[])[] = [
  ['محرم', 'محرم الحرام'],
  ['صفر', 'صفر المظفر'],
  ['ربیع الاول', 'ربیع اول'],
  ['ربیع الثانی', 'ربیع الآخر', 'ربیع دوم', 'ربیع ثانی'],
  ['جمادی الاول', 'جمادی الاولی', 'جمادی اول'],
  ['جمادی الثانی', 'جمادی الآخر', 'جمادی الثانیه', 'جمادی الاخری', 'جمادی دوم'],
  ['رجب', 'رجب المرجب'],
  ['شعبان', 'شعبان المعظم'],
  ['رمضان', 'رمضان المبارک'],
  ['شوال', 'شوال المکرم'],
  ['ذی القعده', 'ذیقعده', 'ذوالقعده', 'ذی قعده'],
  ['ذی الحجه', 'ذیحجه', 'ذوالحجه', 'ذی حجه'],
];

/**
 * Months that are ordinary words or names besides (می wine, صفر zero, اسد, میزان, سرطان …): a day alone does not prove them.
 */
export const DOUBTFUL_MONTHS: readonly string[] = [
  ...['مه', 'می', 'may', 'mar', 'صفر', 'محرم', 'حمل', 'سرطان', 'اسد', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو'],
  ...['جون', 'رجب', 'شعبان'],
];

/** Saturday first, as the Persian week goes. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['شنبه', 'saturday', 'sat'],
  ['یک شنبه', 'sunday', 'sun'],
  ['دو شنبه', 'monday', 'mon'],
  ['سه شنبه', 'tuesday', 'tue'],
  ['چهار شنبه', 'چار شنبه', 'wednesday', 'wed'],
  ['پنج شنبه', 'thursday', 'thu'],
  ['جمعه', 'آدینه', 'friday', 'fri'],
];

export const SEASONS: readonly (readonly string[])[] = [['بهار'], ['تابستان'], ['پاییز', 'خزان'], ['زمستان']];

/** The standard month names, فروردین first. */
export const JALALI_MONTH_NAMES: readonly string[] = JALALI_MONTHS.map(([name]) => name!);

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

/** Cardinal number words by value. */
export const CARDINALS: Readonly<Record<number, string>> = {
  1: 'یک',
  2: 'دو',
  3: 'سه',
  4: 'چهار',
  5: 'پنج',
  6: 'شش',
  7: 'هفت',
  8: 'هشت',
  9: 'نه',
  10: 'ده',
  11: 'یازده',
  12: 'دوازده',
  13: 'سیزده',
  14: 'چهارده',
  15: 'پانزده',
  16: 'شانزده',
  17: 'هفده',
  18: 'هجده',
  19: 'نوزده',
  20: 'بیست',
  30: 'سی',
  40: 'چهل',
  50: 'پنجاه',
  60: 'شصت',
  70: 'هفتاد',
  80: 'هشتاد',
  90: 'نود',
  100: 'صد',
  200: 'دویست',
  300: 'سیصد',
  400: 'چهارصد',
  500: 'پانصد',
  600: 'ششصد',
  700: 'هفتصد',
  800: 'هشتصد',
  900: 'نهصد',
  1000: 'هزار',
};

/** Other spellings: of cardinals, and of ordinals that are no cardinal with م. */
export const MORE_CARDINALS: readonly (readonly [string, number])[] = [
  ['هیجده', 18],
  ['هژده', 18],
  ['شانزه', 16],
  ['یکصد', 100],
  ['یکهزار', 1000],
];
export const MORE_ORDINALS: readonly (readonly [string, number])[] = [
  ['اول', 1],
  ['اولین', 1],
  ['نخست', 1],
  ['نخستین', 1],
  ['سوم', 3],
  ['سومین', 3],
  ['سیم', 30],
  ['هیجدهم', 18],
];
