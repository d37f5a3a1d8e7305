import { jalaaliMonthLength, toGregorian } from 'jalaali-js';
import { describe, expect, it } from 'vitest';
import { dayWithNumber, monthLength } from '../../src/dates/calendars/calendar';
import { dayNumber } from '../../src/dates/calendars/gregorian';
import { GREGORIAN, PERSIAN } from '../../src/dates/tokens/kinds';
import { gregorianToJalali, isValidJalaliDate, jalaliMonthLength, jalaliToGregorian, toIsoDate } from '../../src/index';
import { readTable } from './cases';

describe('the Jalali calendar', () => {
  it('agrees with the official table, 1206–1498', () => {
    const rows = readTable('nowruz');
    expect(rows.length).toBe(1498 - 1206 + 1);
    for (const [year, nowruz, leap] of rows) {
      expect(toIsoDate(`${year}/01/01`)).toBe(nowruz);
      expect(isValidJalaliDate(Number(year), 12, 30)).toBe(leap === 'leap');
    }
  });

  it('takes every day of 1178–1502 to a Gregorian day and back, one after another', () => {
    let days = 0;
    let before = Date.UTC(1799, 2, 20);
    for (let year = 1178; year <= 1502; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const gregorian = jalaliToGregorian(year, month, day);
          if (!isValidJalaliDate(year, month, day)) {
            expect(gregorian).toBeNull();
            continue;
          }
          const instant = Date.UTC(gregorian!.year, gregorian!.month - 1, gregorian!.day);
          if (instant - before !== 86_400_000)
            throw new Error(`${year}/${month}/${day} does not follow the day before`);
          const back = gregorianToJalali(gregorian!.year, gregorian!.month, gregorian!.day)!;
          if (back.year !== year || back.month !== month || back.day !== day)
            throw new Error(`${year}/${month}/${day}`);
          before = instant;
          days++;
        }
      }
    }
    // 325 years, of which 79 are leap years.
    expect(days).toBe(325 * 365 + 79);
  });

  it('has no day that does not exist', () => {
    for (const [year, month, day] of [
      [1403, 7, 31],
      [1404, 12, 30],
      [1403, 13, 1],
      [1403, 0, 1],
      [1403, 1, 0],
      [1403.5, 1, 1],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(isValidJalaliDate(year, month, day)).toBe(false);
      expect(jalaliToGregorian(year, month, day)).toBeNull();
    }
    expect(gregorianToJalali(2023, 2, 29)).toBeNull();
  });

  const conversions = { isValidJalaliDate, jalaliToGregorian, gregorianToJalali };

  it.each(Object.entries(conversions))('has no day for what is no whole number: %s', (_, convert) => {
    for (const odd of [1n, Symbol('day'), '1', null, undefined, Number.NaN, 1.5, {}] as unknown as number[]) {
      for (const [year, month, day] of [
        [odd, 1, 1],
        [1403, odd, 1],
        [1403, 1, odd],
      ] as const)
        expect(convert(year, month, day) || null).toBeNull();
    }
  });

  it("agrees with the engine's Persian calendar on every day of the Gregorian years 1800–2123", () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const last = Date.UTC(2123, 11, 31);
    let days = 0;
    for (let instant = Date.UTC(1800, 0, 1); instant <= last; instant += 86_400_000, days++) {
      const date = new Date(instant);
      const { year, month, day } = gregorianToJalali(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())!;
      const expected = persian.format(date);
      if (!expected.startsWith(`${month}/${day}/${year} `)) expect(`${month}/${day}/${year}`).toBe(expected);
    }
    // 324 years, of which 78 are leap years.
    expect(days).toBe(324 * 365 + 78);
  });

  it('knows the length of each month, and of nothing else', () => {
    expect([1, 6, 7, 11, 12].map((month) => jalaliMonthLength(1403, month))).toEqual([31, 31, 30, 30, 30]);
    expect(jalaliMonthLength(1404, 12)).toBe(29);
    for (const month of [0, 13, 1.5, Number.NaN]) expect(jalaliMonthLength(1403, month)).toBeNull();
  });

  it('agrees with jalaali-js at both ends of every year 1–3177', () => {
    for (let year = 1; year <= 3177; year++) {
      for (const month of [1, 12]) {
        const day = month === 1 ? 1 : jalaaliMonthLength(year, 12);
        const { gy, gm, gd } = toGregorian(year, month, day);
        expect(jalaliToGregorian(year, month, day)).toEqual({ year: gy, month: gm, day: gd });
        expect(gregorianToJalali(gy, gm, gd)).toEqual({ year, month, day });
      }
    }
  });

  it('has as many days in a month as its length says', () => {
    for (const year of [1, 1177, 1178, 1403, 1404, 1502, 1503, 3177]) {
      for (let month = 1; month <= 12; month++) {
        const length = monthLength(PERSIAN, year, month);
        expect(isValidJalaliDate(year, month, length)).toBe(true);
        expect(isValidJalaliDate(year, month, length + 1)).toBe(false);
      }
    }
  });

  it('goes from the year 1 to 3177, and no further', () => {
    expect(gregorianToJalali(622, 3, 21)).toBeNull();
    expect(gregorianToJalali(622, 3, 22)).toEqual({ year: 1, month: 1, day: 1 });
    expect(gregorianToJalali(3799, 3, 19)).toEqual({ year: 3177, month: 12, day: 29 });
    expect(gregorianToJalali(3799, 3, 20)).toBeNull();
    for (const year of [0, -1, 3178, 1403.5, Number.NaN]) expect(jalaliToGregorian(year, 1, 1)).toBeNull();
  });
});

describe('day numbers', () => {
  it('lead back to their day, one after another, from 500 BC to 9999', () => {
    const from = dayNumber({ year: -499, month: 1, day: 1 });
    const to = dayNumber({ year: 9999, month: 12, day: 31 });
    let before = dayWithNumber(GREGORIAN, from - 1)!;
    expect(before).toEqual({ year: -500, month: 12, day: 31 });
    for (let number = from; number <= to; number++) {
      const day = dayWithNumber(GREGORIAN, number)!;
      if (dayNumber(day) !== number) throw new Error(`${number} is ${JSON.stringify(day)}`);
      const isLast = before.day === monthLength(GREGORIAN, before.year, before.month);
      const follows = isLast
        ? day.day === 1 && day.month === (before.month % 12) + 1
        : day.day === before.day + 1 && day.month === before.month && day.year === before.year;
      if (!follows) throw new Error(`${JSON.stringify(day)} does not follow ${JSON.stringify(before)}`);
      before = day;
    }
  });
});
