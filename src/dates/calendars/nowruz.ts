import { FIRST_JALALI_YEAR, LAST_JALALI_YEAR } from '../tokens/limits';

/** The `dayNumber` of 1 Farvardin of a year 0, if the rule of 33 years held that far back. */
const ORIGIN = -492_633;

/** The `dayNumber` of a Jalali month's first day: six months have 31 days, five 30. Months are numbered consecutively. */
export function jalaliMonthStart(month: number): number {
  const year = Math.floor(month / 12);
  const before = month - year * 12;
  return ORIGIN + 365 * year + leapYearsBefore(year) + before * 30 + Math.min(before, 6);
}

/**
 * Leap years before a year. In 1178–1502 the rule of 33 years holds, eight leap years in each, so that Nowruz needs one
 * division. It is the official calendar there, and Borkowski's, whose list of breaks answers for all other years.
 */
function leapYearsBefore(year: number): number {
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR + 1) return Math.floor((8 * year + 21) / 33);
  // Fifteen leap years before the year −61, the first break.
  let leaps = -15;
  let into = year + 61;
  for (const distance of DISTANCES) {
    if (into < distance) {
      // Between two breaks of this distance, the last four years hold the leap year that the cycle would have later.
      const isEarly = distance % 33 === 4 && distance - into === 4;
      return leaps + Math.floor((8 * into + 32) / 33) + (isEarly ? 1 : 0);
    }
    leaps += Math.floor((8 * distance + 24) / 33);
    into -= distance;
  }
  return leaps;
}

/** From each year in which the cycle of 33 years begins anew to the next (Borkowski, The Persian Calendar for 3000 Years, 1996). */
const DISTANCES = [70, 29, 161, 227, 260, 70, 62, 293, 70, 29, 425, 425, 37, 95, 70, 62, 70, 62, 722];
