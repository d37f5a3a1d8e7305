import { toGregorian } from 'jalaali-js';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/dates/gregorian';
import { jalaliMonthLength } from '../../src/dates/jalali';
import { gregorianToJalali, isValidJalaliDate, jalaliToGregorian } from '../../src/index';

describe('Jalali arithmetic', () => {
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

  it('joins jalaali-js without a gap at both ends of 1178–1502', () => {
    for (const year of [1178, 1503]) {
      const { gy, gm, gd } = toGregorian(year, 1, 1);
      const nowruz = dayNumber({ year: gy, month: gm, day: gd });
      const eve = jalaliToGregorian(year - 1, 12, jalaliMonthLength(year - 1, 12))!;
      expect(jalaliToGregorian(year, 1, 1)).toEqual({ year: gy, month: gm, day: gd });
      expect(dayNumber(eve)).toBe(nowruz - 1);
      expect(gregorianToJalali(gy, gm, gd)).toEqual({ year, month: 1, day: 1 });
      expect(gregorianToJalali(eve.year, eve.month, eve.day)).toMatchObject({ year: year - 1, month: 12 });
    }
  });

  it('knows month lengths as it knows days', () => {
    for (const year of [1, 1177, 1178, 1403, 1404, 1502, 1503, 3177]) {
      for (let month = 1; month <= 12; month++) {
        const length = jalaliMonthLength(year, month);
        expect(isValidJalaliDate(year, month, length)).toBe(true);
        expect(isValidJalaliDate(year, month, length + 1)).toBe(false);
      }
    }
  });

  it('ends where the calendar ends', () => {
    expect(gregorianToJalali(622, 3, 21)).toBeNull();
    expect(gregorianToJalali(622, 3, 22)).toEqual({ year: 1, month: 1, day: 1 });
    expect(gregorianToJalali(3799, 1, 1)).toBeNull();
    for (const year of [0, -1, 3178, 1403.5, Number.NaN]) expect(jalaliToGregorian(year, 1, 1)).toBeNull();
  });
});

describe('day numbers', () => {
  it('lead back to their day, one after another, before year 1 too', () => {
    for (const from of [-200_000, 0, 600_000]) {
      let before = dayOfNumber(from - 1);
      for (let number = from; number < from + 150_000; number++) {
        const day = dayOfNumber(number);
        if (dayNumber(day) !== number) throw new Error(`${number} is ${JSON.stringify(day)}`);
        const follows =
          day.day === before.day + 1
            ? day.month === before.month
            : day.day === 1 && day.month === (before.month % 12) + 1;
        if (!follows) throw new Error(`${JSON.stringify(day)} does not follow ${JSON.stringify(before)}`);
        before = day;
      }
    }
  });
});
