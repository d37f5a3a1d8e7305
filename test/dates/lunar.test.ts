import { describe, expect, it } from 'vitest';
import { dayWithNumber, toIso } from '../../src/dates/calendars/calendar';
import { dayNumber } from '../../src/dates/calendars/gregorian';
import { GREGORIAN } from '../../src/dates/tokens/kinds';
import {
  gregorianToLunar,
  isTabulatedLunarMonth,
  isValidLunarDate,
  lunarMonthLength,
  lunarToGregorian,
} from '../../src/index';
import { readTable } from './cases';

const years = readTable('lunar-months').map(([year, start, lengths]) => ({
  year: Number(year),
  start: start!,
  lengths: lengths!.split(' '),
}));

/** Checks that the Gregorian day of each day of some years follows that of the day before and leads back. Returns the number of days. */
function checkDays(from: number, to: number): number {
  let before = dayNumber(lunarToGregorian(from, 1, 1)!) - 1;
  let days = 0;
  for (let year = from; year <= to; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= lunarMonthLength(year, month)!; day++, days++) {
        const gregorian = lunarToGregorian(year, month, day)!;
        const back = gregorianToLunar(gregorian.year, gregorian.month, gregorian.day);
        if (back?.year !== year || back.month !== month || back.day !== day) {
          throw new Error(`${year}/${month}/${day} comes back as ${JSON.stringify(back)}`);
        }
        if (dayNumber(gregorian) !== before + 1)
          throw new Error(`${year}/${month}/${day} does not follow the day before`);
        before++;
      }
    }
  }
  return days;
}

describe('the Iranian lunar calendar', () => {
  it('has every month of the table', () => {
    let months = 0;
    for (const { year, start, lengths } of years) {
      let day = dayNumber(lunarToGregorian(year, 1, 1)!);
      expect(toIso(day)).toBe(start);
      lengths.forEach((length, index) => {
        expect(isTabulatedLunarMonth(year, index + 1)).toBe(length !== '-');
        if (length === '-') return;
        months++;
        expect(lunarMonthLength(year, index + 1)).toBe(Number(length));
        const first = dayWithNumber(GREGORIAN, day)!;
        expect(lunarToGregorian(year, index + 1, 1)).toEqual(first);
        expect(gregorianToLunar(first.year, first.month, first.day)).toEqual({ year, month: index + 1, day: 1 });
        day += Number(length);
      });
    }
    // From Muharram 1265 to Ramadan 1447.
    expect(months).toBe((1447 - 1265) * 12 + 9);
  });

  it('takes every day of the table, of the years round it and of its first and last years to a Gregorian day and back', () => {
    expect(checkDays(1200, 1520)).toBe(
      dayNumber(lunarToGregorian(1521, 1, 1)!) - dayNumber(lunarToGregorian(1200, 1, 1)!),
    );
    checkDays(1, 60);
    checkDays(9600, 9665);
  });

  it('has months of 29 and 30 days where the table begins and ends', () => {
    for (const year of [1262, 1263, 1264, 1265, 1446, 1447, 1448, 1449]) {
      for (let month = 1; month <= 12; month++) expect([29, 30]).toContain(lunarMonthLength(year, month));
    }
    expect(isTabulatedLunarMonth(1264, 12)).toBe(false);
    expect(isTabulatedLunarMonth(1265, 1)).toBe(true);
    expect(isTabulatedLunarMonth(1447, 9)).toBe(true);
    expect(isTabulatedLunarMonth(1447, 10)).toBe(false);
    // The first day of the month after the table is still known.
    expect(lunarToGregorian(1447, 10, 1)).toEqual({ year: 2026, month: 3, day: 21 });
  });

  it("agrees with the engine's civil calendar outside the table", () => {
    const civil = new Intl.DateTimeFormat('en-u-ca-islamic-civil', { timeZone: 'UTC' });
    for (const [from, to] of [
      [1, 1263],
      [1448, 9665],
    ] as const) {
      for (let year = from; year <= to; year += 7) {
        for (let month = 1; month <= 12; month++) {
          const day = lunarToGregorian(year, month, 29)!;
          const instant = new Date(Date.UTC(2000, day.month - 1, day.day)).setUTCFullYear(
            day.year,
            day.month - 1,
            day.day,
          );
          expect(civil.format(instant)).toBe(`${month}/29/${year} AH`);
        }
      }
    }
  });

  it('has no day or month that does not exist', () => {
    for (const [year, month, day] of [
      [1446, 4, 30],
      [1446, 13, 1],
      [1446, 0, 1],
      [1446, 1, 0],
      [0, 1, 1],
      [9666, 1, 1],
      [1446.5, 1, 1],
      [1446, 1, 1.5],
      [Number.NaN, 1, 1],
      [1446, Number.POSITIVE_INFINITY, 1],
    ] as const) {
      expect(isValidLunarDate(year, month, day)).toBe(false);
      expect(lunarToGregorian(year, month, day)).toBeNull();
    }
    expect(lunarMonthLength(1446, 13)).toBeNull();
    expect(isTabulatedLunarMonth(1446, 13)).toBe(false);
    for (const odd of [1n, Symbol('year'), Object.create(null)] as unknown as number[])
      expect([isTabulatedLunarMonth(odd, 1), isTabulatedLunarMonth(1446, odd)]).toEqual([false, false]);
    expect(gregorianToLunar(2023, 2, 29)).toBeNull();
    expect(gregorianToLunar(622, 7, 18)).toBeNull();
    expect(gregorianToLunar(622, 7, 19)).toEqual({ year: 1, month: 1, day: 1 });
    expect(gregorianToLunar(9999, 12, 31)).toBeNull();
  });
});
