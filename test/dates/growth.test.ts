import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from '../../src/index';
import { growth } from '../growth';

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

/** Half as long as the longest texts of the laws: a mention costs much more than a letter, so that these are long enough. */
const LENGTHS = { length: 32_768, most: 6 };

describe('the cost of dates', () => {
  it.each(SHAPES)('grows with the length of a text of many %j and no faster', (shape) => {
    expect(growth(findDates, shape, LENGTHS)).toBeLessThan(LENGTHS.most);
    expect(growth(parseDate, shape, LENGTHS)).toBeLessThan(LENGTHS.most);
  });
});
