import { describe, expect, it } from 'vitest';
import { readCases } from '../cases';
import { DATE_TABLES, POINT, readDateCases } from './cases';

const GRAINS = /^(?:second|minute|hour|day|week|half-month|month|season|half-year|year|decade|century)$/;
const CALENDARS = /^(?:persian|gregorian|islamic|-)$/;
const INVALID = '!(?:no-such-day|no-such-month|no-such-time|no-year|no-reference|vague|ambiguous)';
const VALUE = new RegExp(String.raw`^(?:${INVALID}|${POINT}(?:\.\.${POINT})?)$`);
const WARNING = '(?:ambiguous|approximate|calendar-mismatch|pre-1304|two-digit-year|weekday-mismatch)';
const WARNINGS = new RegExp(`^(?:-|${WARNING}(?:,${WARNING})*)$`);

describe.each(DATE_TABLES)('the date cases of %s.tsv', (table) => {
  it('have their dates at the right places, in order, and described in known words', () => {
    for (const { text, dates } of readDateCases(table)) {
      let from = 0;
      for (const date of dates) {
        expect(date.start, text).toBeGreaterThanOrEqual(from);
        from = date.start + date.text.length;
        expect(text.slice(date.start, from)).toBe(date.text);
        expect(date.text.trim(), text).toBe(date.text);
        expect(date.value, text).toMatch(VALUE);
        expect(date.grain, text).toMatch(GRAINS);
        expect(date.calendar, text).toMatch(CALENDARS);
        expect(date.warnings, text).toMatch(WARNINGS);
        expect(date.warnings.split(','), text).toEqual(date.warnings.split(',').sort());
      }
    }
  });
});

describe('all date cases', () => {
  const none = readCases('dates/none.tsv');
  const cases = DATE_TABLES.flatMap(readDateCases);

  it('are there only once', () => {
    const keys = [...cases.map(({ text, reference }) => `${reference} ${text}`), ...none.map(([, text]) => text!)];
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('have no real date in one of five or more', () => {
    const unreal = cases.filter(({ dates }) => dates.some(({ value }) => value.startsWith('!'))).length;
    expect((none.length + unreal) / (none.length + cases.length)).toBeGreaterThanOrEqual(0.2);
  });

  it('say why a text has no date', () => {
    for (const cells of none) expect(cells.map((cell) => cell !== '')).toEqual([true, true, true]);
  });
});
