import type { Companion } from './companion';
import { CURRENCY } from './token-types';

/**
 * Currencies and their ISO 4217 codes. The toman has none; IRT is what exchanges write for it. Several countries share some names: «دلار»
 * alone is the American dollar and «درهم» the Emirati dirham, but «دینار», «کرون», «فرانک», «وون», «پزو» and «لیره» have a code only with
 * a country.
 */
export const CURRENCIES: readonly (readonly [words: string, code: string, power?: number])[] = [
  ['تومان تومن', 'IRT'],
  ['همت', 'IRT', 12],
  ['ریال', 'IRR'],
  ['دلار دالر', 'USD'],
  ['یورو', 'EUR'],
  ['پوند', 'GBP'],
  ['درهم', 'AED'],
  ['لیر', 'TRY'],
  ['ین', 'JPY'],
  ['یوان یوآن', 'CNY'],
  ['روبل', 'RUB'],
  ['روپیه', 'INR'],
  ['کلدار', 'PKR'],
  ['دینار کرون فرانک وون پزو لیره', ''],
];
/** The code of a currency with a country, by its code without one (perhaps '') and the country without the ی of «دینار عراقی». */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['USD کانادا', 'CAD'],
  ['USD استرالیا', 'AUD'],
  ['USD آسترالیا', 'AUD'],
  ['USD سنگاپور', 'SGD'],
  ['USD هنگکنگ', 'HKD'],
  ['USD نیوزیلند', 'NZD'],
  ['USD تایوان', 'TWD'],
  ['USD آمریکا', 'USD'],
  ['USD امریکا', 'USD'],
  ['IRR عمان', 'OMR'],
  ['IRR عربستان', 'SAR'],
  ['IRR سعود', 'SAR'],
  ['IRR قطر', 'QAR'],
  ['IRR یمن', 'YER'],
  ['GBP مصر', 'EGP'],
  ['GBP سوریه', 'SYP'],
  ['AED مراکش', 'MAD'],
  ['TRY ترکیه', 'TRY'],
  ['TRY لبنان', 'LBP'],
  ['INR پاکستان', 'PKR'],
  [' عراق', 'IQD'],
  [' کویت', 'KWD'],
  [' بحرین', 'BHD'],
  [' اردن', 'JOD'],
  [' ترکیه', 'TRY'],
  [' لبنان', 'LBP'],
  [' سوریه', 'SYP'],
  [' سوئد', 'SEK'],
  [' نروژ', 'NOK'],
  [' دانمارک', 'DKK'],
  [' چک', 'CZK'],
  [' سوئیس', 'CHF'],
  [' کره', 'KRW'],
  [' مکزیک', 'MXN'],
]);
/** Words after which pounds are a weight: «بمب دو هزار پوندی» (bomb), «به وزن ۲۰۰ پوند» (weight), «۸۰ کیلوگرم (۱۷۶ پوند)». */
export const BEFORE_WEIGHT: readonly string[] = ['بمب', 'بمبها', 'بمبهای', 'وزن', 'کیلوگرم'];
/** Signs of currencies, each with its code; ¥ has none, since it is yen and yuan. */
const SIGNS = '$USD €EUR £GBP ¥ ﷼IRR ₺TRY ₽RUB ₹INR';
/** The companions that are signs of currencies, by code unit. */
export const CURRENCY_SIGNS: ReadonlyMap<number, Companion> = new Map(
  SIGNS.split(' ').map((sign) => [sign.charCodeAt(0), { type: CURRENCY, code: sign.slice(1) }]),
);
