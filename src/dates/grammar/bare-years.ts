import type { DateReading } from '../readings/reading';
import {
  AND,
  BEFORE_CHRIST,
  COMMON_LETTER,
  COUNTING,
  IN,
  LETTER,
  NO_ERA,
  OPEN,
  PLACE,
  TO,
  WORD,
} from '../tokens/kinds';
import { FREE, GUARDED, NO_YEAR, PROVEN_YEAR, TIED_AFTER } from '../tokens/patterns.table';
import { fits } from '../tokens/shape';
import { hasSense, isCount } from '../tokens/token-checks';
import { digits, foldedTextOf, kind, tokenCount, touchingBefore, value } from '../tokens/tokens';
import { isPlainYear, sharedEra } from './eras';
import { readPlainYear, readYear } from './years';

/** Years without «سال» (year) or a month before them. */

/**
 * Reads a year on its own, where it counts nothing: with its era, «۱۴۰۳ شمسی», «هزار و چهارصد و سه شمسی», or where the words around it
 * prove it, «متولد ۱۳۶۰» (born in 1360), «برترین‌های ۲۰۲۴» (the best of 2024), «در ۱۳۹۸ به».
 */
export function readBareYear(i: number, isWhole: boolean): DateReading | null {
  // The first of several years with one era: «۱۳۴۶–۱۳۵۳ میلادی».
  const isFirst = digits(i) > 2 && sharedEra(i + 1) !== NO_ERA;
  if (!isCount(i) || fits(i, GUARDED) || fits(i, NO_YEAR) || (!isFirst && fits(i, TIED_AFTER))) return null;
  const year = readYear(i);
  if (year && (isFirst || year.to > i + 1)) return isMeasure(i) ? null : year;
  const isProven = (isWhole && i + 1 >= tokenCount()) || isProvenYear(i);
  return isProven ? readPlainYear(i) : null;
}

/** Whether a number with an era, or with what looks like one, is probably no year but a measure. */
function isMeasure(i: number): boolean {
  const number = value(i);
  const before = kind(i - 1);
  const isMetre = kind(i + 1) === COMMON_LETTER;
  // «دوی ۱۵۰۰ م» (the 1500 m run), «(۱۵۰۰ م)»; but «۱۹۵۰ م» is a year.
  if (isMetre && number % 50 === 0 && (before === WORD || !isPlainYear(number))) return true;
  // «… و ۸۰ میلادی» is probably 1980 rather than the year 80, «قد ۲ م» a height, «کوچه ۱۵ ش» an alley.
  const isOtherBelow100 = isMetre || before === AND || before === TO || hasSense(i - 1, PLACE);
  // «۲ ق.غ», «۱ ق.م نمک» are spoons of a recipe; «(۸ق)», «در ۴ ق.م», «۸ هجری» are years.
  const isSpoonBelow10 = (kind(i + 1) === LETTER || value(i + 1) === BEFORE_CHRIST) && before !== OPEN && before !== IN;
  return (isOtherBelow100 && number < 100) || (isSpoonBelow10 && number < 10);
}

/** Whether the words before and after four digits prove that they are a year. */
export function isProvenYear(i: number): boolean {
  const isFree = fits(i + 1, FREE);
  // «سال ۱۳۲۰ (۱۹۴۱)», «سال ۱۳۵۷ برابر با ۱۹۷۹» (1357, or 1979): the same year in another calendar.
  const twin = i - (kind(i - 1) === OPEN ? 2 : 3);
  const yearsApart = Math.abs(value(i) - value(twin));
  const isTwin = yearsApart === 621 || yearsApart === 622;
  // Not in «ظرفیت ۱۳۸۰ (۲۰۰۱)» (a capacity), nor in «۱۳۷۹ کشته و ۲۰۰۰ زخمی» (killed and wounded).
  if (isFree && isTwin && !fits(twin, GUARDED)) return true;
  if (fits(i, PROVEN_YEAR)) {
    // «دامداران(1934)، نابینایان(194)»: with its bracket glued to a word, the number is a count or a verse.
    if (kind(i - 1) === OPEN && touchingBefore(i - 1) === WORD) return false;
    // «جنگ اوکراین ۲۰۰۰ تانک» (2000 tanks), «جنگ ۱۴۰۰ شهید», «روستا (۱۹۵۰)»
    // (villages): round numbers may count what is before or after them.
    const mayCount = kind(i - 1) === OPEN || (!isFree && (kind(i - 1) === WORD || value(i - 1) === COUNTING));
    return !mayCount || value(i) % 50 > 0;
  }
  if (!isFree) return false;
  // «سال‌های ۱۳۹۵ و ۱۳۹۶»: the second of two years
  if (kind(i - 1) === AND) return readPlainYear(i - 2) !== null;
  // «برترین‌های ۲۰۲۴» (the best of 2024), but «تعداد آنها ۱۴۰۰ است» (their number is 1400). Without its «ه», as in «مدل جی ای ۲۰۱۵» (model
  // GE 2015), the ending may be the name of a letter.
  // «خودروهای ۲۰۲۰ تا ۲۰۲۴» (cars of 2020 to 2024), but not «دورهای ۲۰۰۰ تا ۵۲۰۰» (2000 to 5200 revolutions).
  const isToAmount = kind(i + 1) === TO && digits(i + 2) > 3 && !isPlainYear(value(i + 2));
  return kind(i - 1) === WORD && !isToAmount && /های$/.test(foldedTextOf(i - 1));
}
