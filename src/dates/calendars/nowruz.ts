import { FIRST_JALALI_YEAR, LAST_JALALI_YEAR } from '../tokens/limits';

/**
 * When the Jalali year and its months begin. A year begins on Nowruz, the day of the spring equinox, so the question is how many of the
 * years before it were leap years.
 */

/** The `dayNumber` that 1 Farvardin of a year 0 would have if the 33-year rule held that far back. */
const ORIGIN = -492_633;

/** The `dayNumber` of the first day of a Jalali month; `monthIndex` is `year * 12 + month - 1`. */
export function jalaliMonthStart(monthIndex: number): number {
  const year = Math.floor(monthIndex / 12);
  // The first six months have 31 days, the next five 30.
  const monthsBefore = monthIndex - year * 12;
  return ORIGIN + 365 * year + leapYearsBefore(year) + monthsBefore * 30 + Math.min(monthsBefore, 6);
}

/**
 * How many leap years lie before a year. In 1178–1502 every 33 years have eight leap years, so a single division answers. In those years
 * this rule agrees with the official calendar and with Borkowski's list of breaks, which answers for all other years.
 */
function leapYearsBefore(year: number): number {
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR + 1) return Math.floor((8 * year + 21) / 33);
  // Counted from the year −61, the first break. Between it and the year 0 the 33-year rule would have 15 leap years.
  let leaps = -15;
  let yearsSinceBreak = year + 61;
  for (const distance of DISTANCES) {
    if (yearsSinceBreak < distance) {
      // Where a break cuts a cycle off after four years, the leap year that the cycle would begin with comes a year earlier.
      const isEarly = distance % 33 === 4 && distance - yearsSinceBreak === 4;
      return leaps + Math.floor((8 * yearsSinceBreak + 32) / 33) + (isEarly ? 1 : 0);
    }
    leaps += Math.floor((8 * distance + 24) / 33);
    yearsSinceBreak -= distance;
  }
  return leaps;
}

/**
 * How many years lie between a break, a year in which the 33-year cycle begins
 * anew, and the next one (Borkowski, The Persian Calendar for 3000 Years, 1996).
 */
const DISTANCES = [70, 29, 161, 227, 260, 70, 62, 293, 70, 29, 425, 425, 37, 95, 70, 62, 70, 62, 722];
