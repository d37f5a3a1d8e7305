import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findDates,
  findNumbers,
  isTabulatedLunarMonth,
  isValidJalaliDate,
  isValidLunarDate,
  jalaliMonthLength,
  lunarMonthLength,
  normalize,
  type Profile,
  parseDate,
  parseNumber,
  repairHalfSpaces,
  toIsoDate,
  wordsToNumber,
} from '../../src/index';
import { protectedSpans } from '../../src/text/protect';
import { dateLine, dateText, triple } from './laws/dates';
import { numberText } from './laws/numbers';
import { anyText, persianParagraph } from './texts';

const TRIED = 1000;

/** The percentage of what a generator gives that is as it should be. */
function shareOf<Value>(values: fc.Arbitrary<Value>, isSo: (value: Value) => boolean): number {
  return (100 * fc.sample(values, TRIED).filter(isSo).length) / TRIED;
}

const isProtected = (text: string): boolean => protectedSpans(text).length > 0;
const differs = (text: string, one: Profile, other: Profile): boolean =>
  normalize(text, { profile: one }) !== normalize(text, { profile: other });

// A law that none of its texts is about holds whatever the library does.
describe('what the laws are tried on', () => {
  it.each<[what: string, least: number, isSo: (text: string) => boolean]>([
    ['protected spans', 15, isProtected],
    ['no protected span, and several lines', 15, (text) => !isProtected(text) && /[\n\r]/.test(text)],
    [
      'no protected span, and letters that can be taken apart',
      10,
      (text) => !isProtected(text) && text.normalize('NFD') !== text.normalize('NFC'),
    ],
    ['half-spaces', 10, (text) => text.includes('\u200c')],
    ['half-spaces to repair', 10, (text) => repairHalfSpaces(text) !== text],
    ['marks to correct', 15, (text) => differs(text, 'editorial', 'news')],
    ['letters to fold', 50, (text) => differs(text, 'searchKey', 'safe')],
    ['lone surrogates', 1, (text) => /\p{Surrogate}/u.test(text)],
  ])('is often a text with %s', (_, least, isSo) => {
    expect(shareOf(anyText, isSo)).toBeGreaterThan(least);
  });

  it('is mostly a paragraph of Persian of which nothing is protected', () => {
    expect(shareOf(persianParagraph, (text) => !isProtected(text))).toBeGreaterThan(70);
  });

  it.each<[what: string, least: number, isSo: (text: string) => boolean]>([
    ['a date', 35, (text) => findDates(text).some(({ value }) => value !== null)],
    ['a date that does not exist or is not known', 15, (text) => findDates(text).some(({ value }) => value === null)],
    ['a time', 8, (text) => findDates(text).some(({ value }) => value?.includes('T'))],
    ['a period', 10, (text) => findDates(text).some(({ until }) => until !== undefined)],
    ['a date that may be another', 8, (text) => findDates(text).some(({ alternatives }) => alternatives.length > 0)],
    ['one stamp', 8, (text) => parseDate(text).ok],
    ['one day', 4, (text) => toIsoDate(text) !== null],
  ])('is often a text with %s', (_, least, isSo) => {
    expect(shareOf(dateText, isSo)).toBeGreaterThan(least);
  });

  it('is often a line with a date below another', () => {
    const hasDate = (text: string): boolean => findDates(text).length > 0;
    expect(shareOf(fc.tuple(dateLine, dateLine), (lines) => lines.every(hasDate))).toBeGreaterThan(20);
  });

  it.each<[what: string, least: number, isSo: (text: string) => boolean]>([
    ['a number in it', 35, (text) => findNumbers(text).length > 0],
    ['a number in words and no more', 10, (text) => wordsToNumber(text) !== null],
    ['an ordinal in words and no more', 15, (text) => wordsToNumber(text, { ordinal: true }) !== null],
    ['a number in figures and no more', 5, (text) => parseNumber(text, { percent: true }) !== null],
  ])('is often a text with %s', (_, least, isSo) => {
    expect(shareOf(numberText, isSo)).toBeGreaterThan(least);
  });

  it.each<[what: string, least: number, isSo: (year: number, month: number, day: number) => boolean]>([
    ['a Jalali day', 50, isValidJalaliDate],
    ['the last of a Jalali month', 5, (year, month, day) => day === jalaliMonthLength(year, month)],
    ['the day after it', 5, (year, month, day) => day - 1 === jalaliMonthLength(year, month)],
    ['a lunar day', 50, isValidLunarDate],
    ['the last of a lunar month', 5, (year, month, day) => day === lunarMonthLength(year, month)],
    ['in a lunar month of the table', 10, isTabulatedLunarMonth],
  ])('is often three numbers that are %s', (_, least, isSo) => {
    expect(shareOf(triple, (numbers) => isSo(...numbers))).toBeGreaterThan(least);
  });
});
