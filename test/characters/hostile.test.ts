import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { hardShapes } from '../../src/forge/bench/hard-shapes';
import { analyze } from '../../src/index';
import { HALF_SPACE_RULES } from '../../src/rules';
import { growth, LAWFUL_GROWTH } from '../growth';

/** Every option of the character rules. */
const OPTIONS = {
  profile: 'safe',
  diacritics: 'drop',
  entities: 'decode',
  ezafe: 'yeh',
  tehMarbuta: 'heh',
  kashidaDash: 'dash',
  phraseLigatures: true,
} as const;

describe('the cost', () => {
  it.each(hardShapes)('grows no faster than the text for many %j', (shape) => {
    expect(growth((text) => analyze(text, { profile: 'safe' }), shape, LAWFUL_GROWTH)).toBeLessThan(LAWFUL_GROWTH.most);
    expect(growth((text) => analyze(text, OPTIONS), shape, LAWFUL_GROWTH)).toBeLessThan(LAWFUL_GROWTH.most);
  });

  // Engines sort the marks of one letter in quadratic time.
  describe.each(['ب', 'ﻣ', 'ی', 'é'])('after %j', (letter) => {
    it.each(['safe', 'searchKey'] as const)('grows no faster than the text for many marks in %s', (profile) => {
      const run = (text: string): unknown => analyze(letter + text, { profile });
      for (const marks of ['\u0651\u0653', '\u0323\u0301', '\u0654\u200c'])
        expect(growth(run, marks, LAWFUL_GROWTH)).toBeLessThan(LAWFUL_GROWTH.most);
    });
  });

  it('grows no faster than the text if protected text cuts it into many pieces after a single change', () => {
    for (const found of ['ﻣ ', 'مَ ', 'ي ']) {
      const run = (text: string): unknown => analyze(found + text, { profile: 'safe' });
      expect(growth(run, '<b>خبرهای تازه از استان‌ها ', LAWFUL_GROWTH)).toBeLessThan(LAWFUL_GROWTH.most);
    }
  });
});

/** Plain text: prose that is right as it stands, over and over. */
const PLAIN =
  'رئیس سازمان گفت این طرح از سال آینده در همهٔ استان‌ها اجرا می‌شود. او افزود هزینهٔ آن «از بودجهٔ عمومی» پرداخت خواهد شد، نه از جیب مردم.\n';
const BYTES = 1 << 18;
/**
 * How many times as long as plain text a text of as many bytes may take. The aim is three times; `npm run bench` prints what is reached. The
 * rest allows for other work on the machine. Both texts are measured in turns, and the first good median ends the test.
 */
const MOST_OF_PLAIN = 4;
/** Pairs of measurements of which the median is taken, and how often it is tried. */
const PAIRS = 5;
const ATTEMPTS = 20;

/** The built package is measured, as users have it. In modules that the test runner loads, every access to an import is a lookup. */
const { createNormalizer } = createRequire(import.meta.url)('../../dist/index.cjs') as typeof import('../../src/index');

describe.each([
  ['safe', createNormalizer({ profile: 'safe' })],
  [
    'editorial without half-space repair',
    createNormalizer({
      profile: 'editorial',
      rules: Object.fromEntries(HALF_SPACE_RULES.map((rule) => [rule, false])),
    }),
  ],
] as const)('the cost compared with that of plain text in %s', (_, run) => {
  const plain = filled(PLAIN);

  it('is measured with a plain text that stays as it is', () => {
    expect(run(plain)).toBe(plain);
  });

  it.each(hardShapes)('is no more than four times as much for many %j', (shape) => {
    expect(timesOf(run, filled(shape), plain)).toBeLessThan(MOST_OF_PLAIN);
  });
});

/** A piece repeated up to the same number of bytes as any other, in a flat string, as one that was read from a file is. */
function filled(piece: string): string {
  const text = piece.repeat(Math.ceil(BYTES / Buffer.byteLength(piece)));
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** How many times as long as `plain` a text takes: the best median of pairs measured one after the other. */
function timesOf(run: (text: string) => unknown, text: string, plain: string): number {
  run(text);
  run(plain);
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && best >= MOST_OF_PLAIN; attempt++) {
    const times = Array.from({ length: PAIRS }, () => timeOf(run, text) / timeOf(run, plain)).sort((a, b) => a - b);
    best = Math.min(best, times[PAIRS >> 1]!);
  }
  return best;
}

/** Microseconds of processor time, which other work on the machine changes little. Now and then a kernel says that none has passed, so it is one at least. */
function timeOf(run: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  run(text);
  return Math.max(process.cpuUsage(before).user, 1);
}
