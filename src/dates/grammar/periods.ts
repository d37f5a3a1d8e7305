import type { DateReading } from '../readings/reading';
import {
  BEFORE_CHRIST,
  CENTURY,
  DECADE,
  GREGORIAN,
  HIJRI,
  ISLAMIC,
  NO_CALENDAR,
  ORDINAL,
  OTHER_SENSE,
  PERSIAN,
  PLURAL,
  SEASON,
  SEASON_GRAIN,
  WEEK,
  WORD,
} from '../tokens/kinds';
import { COUNTS_NOTHING, LIST_SIGN, LISTED, PARTING, RELATION_AFTER } from '../tokens/patterns.table';
import { fits, match, skip } from '../tokens/shape';
import { hasSense, isCount, isUnit } from '../tokens/token-checks';
import { kind, value } from '../tokens/tokens';
import { calendarOfEra, readEra } from './eras';
import { readMonthAlone } from './named-days';
import { directionOf, readNearPeriod } from './relative';
import { readPlainYear, readYear, readYearNumber } from './years';

/** Periods: months, seasons, years, weeks, decades and centuries. */

/** Reads a period on its own: a month, season, year, week, decade or century. */
export function readPeriod(i: number): DateReading | null {
  return (
    readMonthAlone(i) ??
    readSeason(i) ??
    readNearPeriod(i, WEEK) ??
    (isUnit(i, DECADE) ? readDecade(i + 1) : isUnit(i, CENTURY) ? readCentury(i + 1) : null) ??
    readYear(i)
  );
}

/**
 * Reads a season: «پاییز ۱۴۰۳», «تابستان سال گذشته» (the summer of last year), «زمستان امسال», «بهار گذشته» (last spring). With `isSure` it
 * needs no year, as in «اواخر تابستان» (late summer).
 */
export function readSeason(i: number, isSure?: boolean): DateReading | null {
  if (kind(i) !== SEASON) return null;
  const part = { index: value(i) - 1, of: 4, isSeason: true };
  const season = { to: i + 1, calendar: PERSIAN, grain: SEASON_GRAIN, part };
  if (fits(i + 1, RELATION_AFTER)) return { ...season, to: i + 2, near: directionOf(i + 1) };
  const year = readYear(skip(i + 1, PARTING));
  if (!year || year.calendar === ISLAMIC) return isSure ? season : null;
  return { ...year, ...season, to: year.to, calendar: year.calendar % NO_CALENDAR };
}

/**
 * Reads one of several decades, years or centuries whose unit stands before the first: «۷۰» of «دهه‌های ۶۰ و ۷۰» (the sixties and
 * seventies), «۹۶» of «سال‌های ۹۵ و ۹۶», «یازدهم» of «قرن هشتم و یازدهم میلادی» (the 8th and 11th centuries AD).
 */
export function readListedPeriod(i: number): DateReading | null {
  const [to, unit] = match(i, LISTED);
  // «سال‌های ۱۹۴۰ تا ۱۹۹۰، ۸۵ برابر» (85 times): a number after a comma is one of the list only if the list goes on.
  if (!to || !fits(i, COUNTS_NOTHING) || (fits(i - 1, PARTING) && !fits(i + 1, LIST_SIGN))) return null;
  if (isUnit(unit, CENTURY)) {
    // «در قرن بیستم و دومین جنگ آن» (in the 20th century and its second war)
    const century = readCentury(i);
    return century?.flaw ? null : century;
  }
  if (isUnit(unit, DECADE)) return readDecade(i);
  // Not in «سال ۹۵ و ۲۰ بازیکن» (the year 95 and 20 players). «سال‌های ۱۳ تا ۲۰»
  // are no years either, or they would have been read as a range.
  const isYear = fits(i - 1, LIST_SIGN) && (value(unit) > PLURAL || kind(i + 1) !== WORD);
  const year = isYear ? readYearNumber(i) : null;
  return year && !year.isShort && year.to === i + 1 ? readPlainYear(i) : year;
}

/** Reads a decade, whose number is at `at`: «دهه ۶۰», «دهه شصت» (the sixties), «دهه ۱۳۶۰», «دهه ۸۰ میلادی» (the eighties AD). */
function readDecade(at: number): DateReading | null {
  const decade = value(at);
  if (!isCount(at) || !decade || decade % 10 > 0) return null;
  const [to, era] = readEra(at + 1);
  // «دهه ۴۰ سالگی», «دهه ۴۰ زندگی» (his forties)
  if (hasSense(to, OTHER_SENSE)) return null;
  // «دهه ۵۴۰ ق.م» (the 540s BC): it is not clear whether the decade begins or ends with that year.
  if (era === BEFORE_CHRIST) return { to, calendar: GREGORIAN, grain: DECADE, flaw: 'ambiguous' };
  const calendar = calendarOfEra(era, decade);
  // «دهه ۱۳۶۰», «دهه ۶۰ هجری»
  if (decade > 90 || calendar === ISLAMIC) {
    const year = readYearNumber(at);
    return year && { ...year, grain: DECADE };
  }
  const century = calendar === GREGORIAN ? 1900 : 1300;
  return { to, calendar, grain: DECADE, year: century + decade, isShort: true };
}

/** Reads a century, whose number is at `at`: «قرن بیستم» (20th), «قرن ۲۱», «سده چهاردهم هجری شمسی» (the 14th solar century). */
function readCentury(at: number): DateReading | null {
  const century = value(at);
  const isNumbered = isCount(at) || kind(at) === ORDINAL;
  if (!isNumbered || !century || century > 21) return null;
  const [to, era] = readEra(at + 1);
  const year = era === BEFORE_CHRIST ? 1 - century * 100 : (century - 1) * 100 + 1;
  const date = { to, grain: CENTURY, year };
  // «قرن سیزدهم هجری» (13th) is lunar, but «شعر قرن چهاردهم هجری» (14th) may be
  // lunar or solar. Without an era, one before the 16th is of no certain calendar.
  const mayBeEither = era ? era === HIJRI && century === 14 : century < 16;
  if (mayBeEither) return { ...date, calendar: NO_CALENDAR, flaw: 'ambiguous' };
  return { ...date, calendar: era ? calendarOfEra(era, 0) : GREGORIAN };
}
