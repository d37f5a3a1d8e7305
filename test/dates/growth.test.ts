import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from '../../src/index';

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
].concat([
  ...[
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
    'ساعات ۱۸ و ',
    'امشب ',
    '26-2025 و ',
  ],
]);
/** A linear cost grows four times on a text four times as long, a quadratic one sixteen times. */
const MOST_GROWTH = 6;
const ROUNDS = 12;

describe('the cost of hostile text grows with its length alone', () => {
  it.each(SHAPES)('%j repeated', (shape) => {
    const [small, large] = [64, 256].map((size) => shape.repeat(Math.ceil((size * 1024) / shape.length)));
    for (const read of [findDates, parseDate]) {
      let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      // The best of several rounds, since the machine has other work too; the first good one ends the test.
      for (let round = 0; round < ROUNDS && !(long / short < MOST_GROWTH); round++) {
        short = Math.min(
          short,
          timeOf(() => read(small!)),
        );
        long = Math.min(
          long,
          timeOf(() => read(large!)),
        );
      }
      expect(long / short).toBeLessThan(MOST_GROWTH);
    }
  });
});

/** Milliseconds of processor time; what other programs do meanwhile doesn't count. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}
