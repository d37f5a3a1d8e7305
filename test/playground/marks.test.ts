import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type DateMention, PROFILES, type Profile } from '../../src/index';
import { examine } from '../../src/playground/engine';
import { leavesOf } from '../../src/playground/leaves';
import { piecesOf, stopsOf } from '../../src/playground/marks';
import { DEFAULTS } from '../../src/playground/settings';
import { anyString, arabicUnits, scrapedText } from '../persian';

const anyText = fc.oneof({ weight: 3, arbitrary: scrapedText }, anyString, arabicUnits);
const profile = fc.constantFrom(...(Object.keys(PROFILES) as Profile[]));
const article = readFileSync('corpus/articles/asriran-995326/source.txt', 'utf8');

describe('the changed pieces of a text', () => {
  it('hold every change, are in order, and stand in source and result alike', () => {
    fc.assert(
      fc.property(anyText, profile, (source, name) => {
        const { text, changes, pieces } = examine(source, { ...DEFAULTS, kind: 'text', profile: name });
        let made = '';
        let [kept, shown, change] = [0, 0, 0];
        for (const piece of pieces) {
          expect(piece.firstChange).toBe(change);
          expect(piece.endChange).toBeGreaterThan(change);
          expect(piece.start).toBeGreaterThanOrEqual(shown);
          expect(piece.sourceStart).toBeGreaterThanOrEqual(kept);
          // Nothing changes between two pieces, so the source with its pieces replaced is the result.
          made += source.slice(kept, piece.sourceStart) + text.slice(piece.start, piece.end);
          [kept, shown, change] = [piece.sourceEnd, piece.end, piece.endChange];
        }
        expect(change).toBe(changes.length);
        expect(made + source.slice(kept)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('are whole words', () => {
    const { source, pieces } = examine('این درخواست های ما را نمی پذیرد.', DEFAULTS);
    expect(pieces.map(({ sourceStart, sourceEnd }) => source.slice(sourceStart, sourceEnd))).toEqual([
      'درخواست های',
      'نمی پذیرد.',
    ]);
  });

  it('are words without the tags beside them', () => {
    const { source, pieces } = examine('<p>ما نمی کنیم.</p>', DEFAULTS);
    expect(pieces.map(({ sourceStart, sourceEnd }) => source.slice(sourceStart, sourceEnd))).toEqual(['نمی کنیم.']);
  });

  it('are blanks alone where nothing else changes', () => {
    const { pieces } = examine('یک  دو \nسه', DEFAULTS);
    expect(pieces.map(({ blank, start, end }) => [blank, start, end])).toEqual([
      [true, 2, 3],
      [true, 5, 5],
    ]);
  });

  it('are short even in a text without blanks', () => {
    const long = 'ب'.repeat(5000);
    const change = { start: 2500, end: 2501, before: 'ك', after: 'ک', rule: 'arabic-kaf' } as Change;
    const [piece] = piecesOf(`${long.slice(0, 2500)}ک${long.slice(2501)}`, [change]);
    // 48 units on either side of the change, as in marks.ts.
    expect(piece!.end - piece!.start).toBeLessThanOrEqual(2 * 48 + 1);
  });
});

describe('the stops of the keyboard in a text', () => {
  it('hold every piece and every date once, in order and apart', () => {
    const date = (start: number, end: number): DateMention => ({ start, end }) as DateMention;
    const range = fc.tuple(fc.nat(6), fc.nat(6));
    const ranges = fc.array(range, { maxLength: 12 }).map((steps) => {
      let at = 0;
      return steps.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at };
      });
    });
    fc.assert(
      fc.property(ranges, ranges, (pieces, dates) => {
        const given = dates.filter(({ start, end }) => end > start).map(({ start, end }) => date(start, end));
        const stops = stopsOf(pieces as never, given);
        let [piece, day, at] = [0, 0, 0];
        for (const stop of stops) {
          expect([stop.firstPiece, stop.firstDate]).toEqual([piece, day]);
          expect(stop.endPiece + stop.endDate).toBeGreaterThan(piece + day);
          expect(stop.start).toBeGreaterThanOrEqual(at);
          for (const part of [...pieces.slice(piece, stop.endPiece), ...given.slice(day, stop.endDate)]) {
            expect(part.start).toBeGreaterThanOrEqual(stop.start);
            expect(part.end).toBeLessThanOrEqual(stop.end);
          }
          [piece, day, at] = [stop.endPiece, stop.endDate, stop.end];
        }
        expect([piece, day]).toEqual([pieces.length, given.length]);
      }),
      { numRuns: 3000 },
    );
  });

  it('have no dates that are only in the tags of markup', () => {
    const source = '<p title="1403/06/17">روز <b>۱۶</b> شهریور ۱۴۰۳ بود</p>';
    const { text, dates } = examine(source, DEFAULTS);
    expect(dates.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['۱۶</b> شهریور ۱۴۰۳', '2024-09-06'],
    ]);
  });

  it('hold a date together with the changes in it', () => {
    const { stops } = examine('روز ۱۶  شهريور ۱۴۰۳ بود', DEFAULTS);
    expect(stops).toHaveLength(1);
    expect(stops[0]).toMatchObject({ firstPiece: 0, endPiece: 2, firstDate: 0, endDate: 1 });
  });
});

describe('the leaves that a text is drawn in', () => {
  it('hold the whole text and every stop, and no stop is in two of them', () => {
    const texts = [
      article,
      article.repeat(8),
      article.replaceAll('\n', ' ').repeat(4),
      'ب'.repeat(30_000),
      '😀'.repeat(9000),
      '\n'.repeat(9000),
      '',
    ];
    for (const source of texts) {
      const { text, stops, leaves } = examine(source, DEFAULTS);
      expect(leaves.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      let stop = 0;
      for (const leaf of leaves) {
        expect(leaf.firstStop).toBe(stop);
        for (const { start, end } of stops.slice(leaf.firstStop, leaf.endStop)) {
          expect(start).toBeGreaterThanOrEqual(leaf.start);
          expect(end).toBeLessThanOrEqual(leaf.end);
        }
        expect(text.slice(leaf.start, leaf.end)).not.toMatch(/\p{Surrogate}/u);
        stop = leaf.endStop;
      }
      expect(stop).toBe(stops.length);
    }
  });

  it('are short, however long a line is', () => {
    for (const { start, end } of leavesOf('ب'.repeat(100_000), [])) expect(end - start).toBeLessThanOrEqual(6000);
  });
});
