import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from '../../src/index';
import { growth, LAWFUL_GROWTH } from '../growth';

/** Pieces of text that a grammar of dates could read again and again, were it not careful. */
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

describe('the cost of dates', () => {
  it.each(SHAPES)('grows with the length of a text of many %j and no faster', (shape) => {
    expect(growth(findDates, shape, LAWFUL_GROWTH)).toBeLessThan(LAWFUL_GROWTH.most);
    expect(growth(parseDate, shape, LAWFUL_GROWTH)).toBeLessThan(LAWFUL_GROWTH.most);
  });
});
