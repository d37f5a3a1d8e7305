import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from '../../src/index';
import { growth } from '../growth';

/** Shapes that a grammar of dates could read more than once. */
const SHAPES = [
  '1',
  '1403',
  '1/',
  '1403/',
  '12:',
  '1 ',
  '1403/06/16',
  '۱۶ شهریور ',
  'شهریور ',
  'مهر',
  'تا ',
  'و ',
  '1 و ',
  '5، ',
  'ب.',
  'بیست و ',
  'هزار ',
  'ماه ',
  'سال ',
  'در ',
  'روز ',
  'شنبه ',
  'شنبه تا ',
  '10 تا ',
  '1403-',
  'نیمه اول ',
  'بعد از ',
  '(',
  ' ',
  '\u200c',
  'ه.',
  '۱۸ و ۱۹ دی و ',
  'مهر و ',
  'دهه ۶۰ و ',
  '1302 تا ',
  '۱ سال و ',
  'مواد ۱۲ ق و ',
  'ساعات ۱۸ و ',
  'امشب ',
  '26-2025 و ',
  'صدو',
  'بیستو ',
];
const GROWTH = { length: 65_536, most: 6 };

describe('the cost of dates', () => {
  it.each(SHAPES)('grows with the length of a text of many %j and no faster', (shape) => {
    expect(growth(findDates, shape, GROWTH)).toBeLessThan(GROWTH.most);
    expect(growth(parseDate, shape, GROWTH)).toBeLessThan(GROWTH.most);
  });
});
