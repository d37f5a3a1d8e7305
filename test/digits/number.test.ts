import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatnError, parseNumber } from '../../src/index';
import { optionsOf, readCases } from '../cases';

describe('parseNumber', () => {
  it.each(readCases('numbers/parse.tsv'))('%j is %s', (text, value, options) => {
    expect(parseNumber(text!, optionsOf(options))).toBe(Number(value));
  });

  it.each(readCases('numbers/leave.tsv').filter(([name]) => name === 'parse'))('%s refuses %j: %s', (_, text) => {
    expect(parseNumber(text!)).toBeNull();
  });

  it('reads a slash and no other sign as the decimal sign when told so', () => {
    expect(['۱/۵', '۱:۵', '۱-۵'].map((text) => parseNumber(text, { slashDecimal: true }))).toEqual([1.5, null, null]);
  });

  it.each(['fa', 'en', 'ar-EG'])('reads what Intl.NumberFormat(%j) writes', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        expect(parseNumber(format.format(value))).toBe(value === 0 ? 0 : value);
        const hundredths = Number(`${digits % 1e9}e-4`);
        expect(parseNumber(percent.format(hundredths), { percent: true })).toBe(hundredths === 0 ? 0 : hundredths);
      }),
    );
    for (const value of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 1234567.891])
      expect(parseNumber(format.format(value))).toBe(value);
  });

  it('reads no mark inside a number, no percent sign between digits, and nothing of more than 64 units', () => {
    expect(parseNumber('-۱\u200e۲')).toBeNull();
    expect(parseNumber('۱\u200e۲-')).toBeNull();
    expect(parseNumber('5%5', { percent: true })).toBeNull();
    expect(parseNumber(`${' '.repeat(63)}۱`)).toBe(1);
    expect(parseNumber(`${' '.repeat(64)}۱`)).toBeNull();
  });

  it('refuses a wrong option by name, with what is allowed', () => {
    for (const option of ['slashDecimal', 'percent']) {
      expect(() => parseNumber('1', { [option]: 'yes' } as object)).toThrow(MatnError);
      expect(() => parseNumber('1', { [option]: 1 } as object)).toThrow(`option '${option}' is true or false, not '1'`);
    }
    expect(() => parseNumber('1', { slash: true } as object)).toThrow(
      "unknown parseNumber option 'slash'; there are: slashDecimal, percent",
    );
  });
});
