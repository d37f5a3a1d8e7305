import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  gregorianToLunar,
  isTabulatedLunarMonth,
  isValidLunarDate,
  lunarMonthLength,
  lunarToGregorian,
} from '../../../src/index';
import { type Law, law } from '../law';
import { triple } from './dates';

export const LUNAR_LAWS: Readonly<Record<string, readonly Law[]>> = {
  lunarToGregorian: [
    law('lunarToGregorian: leads back, or there is no such day', fc.tuple(triple), ([year, month, day]) => {
      const gregorian = lunarToGregorian(year, month, day);
      assert.equal(gregorian !== null, isValidLunarDate(year, month, day));
      if (gregorian === null) return;
      assert.deepEqual(gregorianToLunar(gregorian.year, gregorian.month, gregorian.day), { year, month, day });
    }),
  ],
  gregorianToLunar: [
    law('gregorianToLunar: leads back, or there is no such day', fc.tuple(triple), ([year, month, day]) => {
      const lunar = gregorianToLunar(year, month, day);
      if (lunar !== null) assert.deepEqual(lunarToGregorian(lunar.year, lunar.month, lunar.day), { year, month, day });
    }),
  ],
  isValidLunarDate: [
    law('isValidLunarDate: a day of the month, no more and no less', fc.tuple(triple), ([year, month, day]) => {
      const length = lunarMonthLength(year, month);
      assert.equal(
        isValidLunarDate(year, month, day),
        length !== null && Number.isInteger(day) && day >= 1 && day <= length,
      );
    }),
  ],
  lunarMonthLength: [
    law('lunarMonthLength: 29 or 30, or there is no such month', fc.tuple(triple), ([year, month]) => {
      const length = lunarMonthLength(year, month);
      const isMonth =
        Number.isInteger(year) && year >= 1 && year <= 9665 && Number.isInteger(month) && month >= 1 && month <= 12;
      assert.ok(isMonth ? length === 29 || length === 30 : length === null, String(length));
    }),
  ],
  isTabulatedLunarMonth: [
    law(
      'isTabulatedLunarMonth: only months that there are, of the years of the table',
      fc.tuple(triple),
      ([year, month]) => {
        if (!isTabulatedLunarMonth(year, month)) return;
        assert.ok(lunarMonthLength(year, month) !== null && year >= 1265 && year <= 1500);
      },
    ),
  ],
};
