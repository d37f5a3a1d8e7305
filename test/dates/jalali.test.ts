import { jalaaliMonthLength, toGregorian } from 'jalaali-js';
import { describe, expect, it } from 'vitest';
import { dayOf, monthLength } from '../../src/dates/calendar';
import { dayNumber } from '../../src/dates/gregorian';
import { GREGORIAN, PERSIAN } from '../../src/dates/kinds';
import { gregorianToJalali, isValidJalaliDate, jalaliMonthLength, jalaliToGregorian } from '../../src/index';

describe('Jalali arithmetic', () => {
  it.each([isValidJalaliDate, jalaliToGregorian, gregorianToJalali])('%o knows no day of what is no number', (ask) => {
    for (const odd of [1n, Symbol('day'), '1', null, undefined, Number.NaN, 1.5, {}] as unknown as number[]) {
      for (const [year, month, day] of [
        [odd, 1, 1],
        [1403, odd, 1],
        [1403, 1, odd],
      ] as const)
        expect(ask(year, month, day) || null).toBeNull();
    }
  });

  it("is the engine's Persian calendar, every day of the Gregorian years 1800–2123", () => {
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
    expect(days).toBe(324 * 365 + 78);
  });

  it('knows the length of each month, and of no other', () => {
    expect([1, 6, 7, 11, 12].map((month) => jalaliMonthLength(1403, month))).toEqual([31, 31, 30, 30, 30]);
    expect(jalaliMonthLength(1404, 12)).toBe(29);
    for (const month of [0, 13, 1.5, Number.NaN]) expect(jalaliMonthLength(1403, month)).toBeNull();
  });

  it('is jalaali-js at both ends of every year 1–3177', () => {
    for (let year = 1; year <= 3177; year++) {
      for (const month of [1, 12]) {
        const day = month === 1 ? 1 : jalaaliMonthLength(year, 12);
        const { gy, gm, gd } = toGregorian(year, month, day);
        expect(jalaliToGregorian(year, month, day)).toEqual({ year: gy, month: gm, day: gd });
        expect(gregorianToJalali(gy, gm, gd)).toEqual({ year, month, day });
      }
    }
  });

  it('knows month lengths as it knows days', () => {
    for (const year of [1, 1177, 1178, 1403, 1404, 1502, 1503, 3177]) {
      for (let month = 1; month <= 12; month++) {
        const length = monthLength(PERSIAN, year, month);
        expect(isValidJalaliDate(year, month, length)).toBe(true);
        expect(isValidJalaliDate(year, month, length + 1)).toBe(false);
      }
    }
  });

  it('ends where the calendar ends', () => {
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
    let before = dayOf(GREGORIAN, from - 1)!;
    expect(before).toEqual({ year: -500, month: 12, day: 31 });
    for (let number = from; number <= to; number++) {
      const day = dayOf(GREGORIAN, number)!;
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
