import { FIRST_JALALI_YEAR, LAST_JALALI_YEAR } from './limits';

/** The `dayNumber` of 1 Farvardin of a year 0, were the rule of 33 years true so far back. */
const ORIGIN = -492_633;

/** The `dayNumber` of a Jalali month's first day: six months have 31 days, five 30. Months are counted through. */
export function jalaliStart(month: number): number {
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
  let leaps = LEAPS_BEFORE_FIRST_BREAK;
  let from = BREAKS[0]!;
  for (const to of BREAKS) {
    const cycles = Math.floor((to - from) / 33);
    const rest = (to - from) % 33;
    if (year < to) {
      const into = year - from;
      leaps += Math.floor(into / 33) * 8 + Math.floor(((into % 33) + 3) / 4);
      // Between two breaks of this distance, the last four years hold the leap year that the cycle would have later.
      return rest === 4 && to - year === 4 ? leaps + 1 : leaps;
    }
    leaps += cycles * 8 + Math.floor(rest / 4);
    from = to;
  }
  return leaps;
}

/** Years in which the cycle of 33 years begins anew (Borkowski, The Persian Calendar for 3000 Years, 1996). */
const BREAKS = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
];
const LEAPS_BEFORE_FIRST_BREAK = -15;
