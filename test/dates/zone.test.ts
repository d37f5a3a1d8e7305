import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { findDates, formatRelative, gregorianToJalali, MatnError, toInstant, toTemporal } from '../../src/index';
import { readTable } from './cases';
import { isoText } from './iso-texts';

const HOUR = 3_600_000;
/** The zones whose changes the library has itself, each with a second name, for which it asks the engine. */
const ZONES = [
  ['Asia/Tehran', 'Iran'],
  ['Asia/Kabul', 'asia/kabul'],
] as const;

/** The instants, in milliseconds, at which the clocks of a zone changed. */
function changesOf(zone: (typeof ZONES)[number][0]): number[] {
  return readTable(zone === 'Asia/Tehran' ? 'tehran-zone' : 'kabul-zone').flatMap(([since]) =>
    since === '-' ? [] : [Date.parse(since!)],
  );
}

/** The engine's clocks. To make one takes longer than to read it a hundred times. */
const clocks = new Map(
  ZONES.map(([zone]) => [
    zone,
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);

/** What the engine's clock of a zone shows, to the second. */
function wallOf(instant: number, zone: (typeof ZONES)[number][0]): string {
  return clocks.get(zone)!.format(instant).replace(' ', 'T');
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString().replace('.000', '');
}

describe('instants', () => {
  it.each(ZONES)('in %s are those of the engine at every hour round every change', (zone) => {
    const changes = changesOf(zone);
    expect(changes.length).toBe(zone === 'Asia/Tehran' ? 70 : 2);
    for (const change of changes) {
      for (let instant = change - 30 * HOUR; instant <= change + 30 * HOUR; instant += HOUR) {
        for (const moment of [instant - 1000, instant, instant + HOUR / 2]) {
          const wall = wallOf(moment, zone);
          const both = [toInstant(wall, { timeZone: zone }), toInstant(wall, { timeZone: zone, overlap: 'later' })];
          if (!both.includes(isoOf(moment))) expect(both, `${zone} ${wall}`).toContain(isoOf(moment));
          // Where only one instant shows this time, nothing is refused; where two do, both are refused.
          const strict = toInstant(wall, { timeZone: zone, gap: 'reject', overlap: 'reject' });
          expect(strict).toBe(both[0] === both[1] ? both[0] : null);
        }
      }
    }
  });

  it.each(ZONES)('in %s are those of the engine, whatever the time and the policies', (zone, link) => {
    const wall = fc
      .tuple(
        fc.oneof(fc.constantFrom(...changesOf(zone)), fc.integer({ min: -5e12, max: 5e12 })),
        fc.integer({ min: -36 * 60, max: 36 * 60 }),
      )
      .map(([instant, minutes]) => isoOf(Math.floor(instant / 1000) * 1000 + minutes * 60_000).slice(0, 19));
    const policy = fc.constantFrom('earlier', 'later', 'reject', undefined);
    fc.assert(
      fc.property(wall, policy, policy, fc.boolean(), (time, gap, overlap, isDay) => {
        const value = isDay ? time.slice(0, 10) : time;
        const options = { ...(gap && { gap }), ...(overlap && { overlap }) };
        expect(toInstant(value, { timeZone: zone, ...options })).toBe(toInstant(value, { timeZone: link, ...options }));
      }),
      { numRuns: 1000 },
    );
  });

  it("are Temporal's in zones with other changes: half an hour at midnight, a day left out, far ahead and far back", () => {
    const zones = ['Asia/Tehran', 'America/Toronto', 'Pacific/Apia', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'UTC'];
    const days = ['1919-03-31', '1919-10-26', '2011-12-30', '2018-11-04', '2018-02-18', '2024-04-07', '2024-10-06'];
    for (const zone of zones) {
      for (const day of days) {
        const midnight = Temporal.PlainDateTime.from(day);
        const start = midnight.toPlainDate().toZonedDateTime(zone).toInstant();
        expect(toInstant(day, { timeZone: zone }), `${day} ${zone}`).toBe(start.toString());
        for (let minutes = -180; minutes <= 180; minutes += 15) {
          const wall = midnight.add({ minutes });
          for (const policy of ['earlier', 'later', 'reject', 'compatible'] as const) {
            let expected: string | null = null;
            try {
              expected = wall.toZonedDateTime(zone, { disambiguation: policy }).toInstant().toString();
            } catch {}
            const options =
              policy === 'compatible' ? { timeZone: zone } : { timeZone: zone, gap: policy, overlap: policy };
            expect(toInstant(wall.toString(), options), `${wall} ${zone} ${policy}`).toBe(expected);
          }
        }
      }
    }
  });

  it('have no midnight on the day in Farvardin on which Iranian summer time began', () => {
    let springs = 0;
    for (const change of changesOf('Asia/Tehran')) {
      const wall = wallOf(change, 'Asia/Tehran');
      const [year, month, day] = wall.slice(0, 10).split('-').map(Number) as [number, number, number];
      const jalali = gregorianToJalali(year, month, day)!;
      if (year < 1992 || jalali.month !== 1) continue;
      springs++;
      expect([1, 2]).toContain(jalali.day);
      expect(wall.slice(11)).toBe('01:00:00');
      const iso = wall.slice(0, 10);
      expect(toInstant(iso)).toBe(isoOf(change));
      expect(toInstant(`${iso}T00:30`, { gap: 'reject' })).toBeNull();
      expect(toInstant(`${iso}T00:30`)).toBe(isoOf(change + HOUR / 2));
      expect(toInstant(`${iso}T00:30`, { gap: 'earlier' })).toBe(isoOf(change - HOUR / 2));
      expect(toInstant(`${iso}T01:00`, { gap: 'reject' })).toBe(isoOf(change));
    }
    // Of the years 1992–2005 and 2008–2022.
    expect(springs).toBe(14 + 15);
  });

  it('have the last hour of 30 Shahrivar, on which Iranian summer time ended, twice', () => {
    let autumns = 0;
    for (const change of changesOf('Asia/Tehran')) {
      const wall = wallOf(change, 'Asia/Tehran');
      const [year, month, day] = wall.slice(0, 10).split('-').map(Number) as [number, number, number];
      if (year < 1991 || month !== 9) continue;
      autumns++;
      expect(gregorianToJalali(year, month, day)).toMatchObject({ month: 6, day: 30 });
      const time = `${wall.slice(0, 10)}T23:30`;
      expect(toInstant(time)).toBe(isoOf(change - HOUR / 2));
      expect(toInstant(time, { overlap: 'later' })).toBe(isoOf(change + HOUR / 2));
      expect(toInstant(time, { overlap: 'reject' })).toBeNull();
    }
    // Of the years 1991–2005 and 2008–2022.
    expect(autumns).toBe(15 + 15);
  });

  it('of a time with an offset are the same in any zone', () => {
    for (const zone of ['Asia/Tehran', 'Asia/Kabul', 'America/New_York']) {
      expect(toInstant('2024-09-06T10:59+03:30', { timeZone: zone })).toBe('2024-09-06T07:29:00Z');
      expect(toInstant('2024-09-06T10:59:30-01:15', { timeZone: zone })).toBe('2024-09-06T12:14:30Z');
      expect(toInstant('2024-09-06T10:59Z', { timeZone: zone })).toBe('2024-09-06T10:59:00Z');
    }
  });

  it('are in the zone of the option, or else of the mention, or else of Tehran', () => {
    const [mention] = findDates('۱۰:۵۹ - ۱۶-۰۶-۱۴۰۳', { timeZone: 'Asia/Kabul' });
    expect(toInstant(mention!)).toBe('2024-09-06T06:29:00Z');
    expect(toInstant(mention!, { timeZone: 'UTC' })).toBe('2024-09-06T10:59:00Z');
    // `zone` is the earlier name of the option.
    expect(toInstant(mention!, { zone: 'UTC' })).toBe('2024-09-06T10:59:00Z');
    expect(toInstant({ ...mention!, timeZone: 'Asia/Tehran' })).toBe('2024-09-06T07:29:00Z');
    expect(toInstant('2024-09-06')).toBe('2024-09-05T20:30:00Z');
    expect(toInstant('1920-01-01')).toBe('1919-12-31T20:34:16Z');
    expect(toInstant('-000549-01-01')).toBe('-000550-12-31T20:34:16Z');
  });

  it('are null for what is no day', () => {
    const values = ['', 'T10:59', '2024-02-30', '2024-09-06T24:00', '2024-09-06T10:60', '2024-9-6', 'دیروز', null];
    for (const value of values) expect(toInstant(value)).toBeNull();
    expect(toInstant(findDates('۳۱ مهر ۱۴۰۳')[0]!)).toBeNull();
  });

  it('of any text that looks like a time are null or written in ISO 8601', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(isoText, fc.string()), (text) => {
        const instant = toInstant(text);
        if (instant === null) return;
        found++;
        expect(text).toMatch(/^[-+\d]/);
        expect(instant).toMatch(/^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('refuse what is neither a mention nor a text, as toTemporal and formatRelative do', () => {
    for (const [wrong, name] of [
      [new Date(0), 'Date object'],
      [1725607740000, '1725607740000'],
      [{ year: 1403, month: 6, day: 16 }, 'an object'],
    ] as const) {
      const date = wrong as unknown as string;
      const message = `a date is a mention or a text in ISO 8601 (date.toISOString() with timeZone), not '${name}'`;
      expect(() => toInstant(date)).toThrow(new MatnError(message));
      expect(() => toTemporal(date, Temporal)).toThrow(new MatnError(message));
      expect(() => formatRelative(date, { reference: '2024-09-06' })).toThrow(new MatnError(message));
    }
    expect(toInstant(undefined)).toBeNull();
    expect(toTemporal(undefined, Temporal)).toBeNull();
    expect(formatRelative(undefined, { reference: '2024-09-06' })).toBeNull();
  });

  it('refuse wrong options by name', () => {
    expect(() => toInstant('2024-09-06', { timeZone: 'Asia/Teheran' })).toThrow(MatnError);
    expect(() => toInstant(null, { timeZone: 'Asia/Teheran' })).toThrow(/'timeZone'.*Asia\/Teheran/);
    expect(() => toInstant(null, { gap: 'compatible' } as object)).toThrow(
      /'gap' is one of 'later', 'earlier', 'reject'/,
    );
    expect(() => toInstant(null, { overlap: '' } as object)).toThrow(/'overlap'/);
    expect(() => toInstant(null, { now: 'UTC' } as object)).toThrow(/timeZone, zone, gap, overlap/);
  });
});
