/**
 * `npm run bench:dates`: one stamp read by `toIsoDate` and by the date parsers of npm, each given the one format it needs;
 * `findDates` on the corpus's articles, repeated to 5 MB of UTF-8, beside a loop that only looks at every code unit; the
 * calendar arithmetic beside jalaali-js. Best of seven rounds; ratios are what to compare between machines.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse as parseAny } from 'chrono-node';
import { parse } from 'date-fns-jalali';
import { isValidJalaaliDate, toGregorian, toJalaali } from 'jalaali-js';
import jalaliMoment from 'jalali-moment';
import { findDates, gregorianToJalali, jalaliToGregorian, toIsoDate } from '../dates/index';
import { loadMomentJalaali } from './date-peers';

const ROUNDS = 7;
const STAMP = '1403/06/16';
const PROSE_BYTES = 5e6;
const DAYS = 1_000_000;
/** Keeps what is computed, so that no call is left out. */
let kept = 0;

const momentJalaali = await loadMomentJalaali();
const reference = new Date(2024, 8, 6);
const stampReaders: readonly [name: string, calls: number, read: () => unknown][] = [
  ['matn', 200_000, () => toIsoDate(STAMP)],
  ['date-fns-jalali', 20_000, () => parse(STAMP, 'yyyy/MM/dd', reference).getTime()],
  ['moment-jalaali', 5000, () => momentJalaali(STAMP, 'jYYYY/jMM/jDD', true).format('YYYY-MM-DD')],
  ['jalali-moment', 5000, () => jalaliMoment.from(STAMP, 'fa', 'YYYY/MM/DD').format('YYYY-MM-DD')],
  ['chrono-node (Gregorian)', 5000, () => parseAny(STAMP, reference)[0]],
];
console.log(`toIsoDate('${STAMP}')`);
compare(
  stampReaders.map(([name, calls, read]) => [name, calls / best(() => repeat(calls, read))]),
  'stamps/s',
);

const articles = readdirSync('corpus/articles')
  .map((name) => `corpus/articles/${name}/source.txt`)
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));
const text = articles.join('\n');
const prose = `${text}\n`.repeat(Math.ceil(PROSE_BYTES / Buffer.byteLength(text)));
const megabytes = Buffer.byteLength(prose) / 1e6;
console.log(`\nfindDates, ${megabytes.toFixed(1)} MB of prose, ${findDates(prose).length} mentions`);
compare(
  [
    ['findDates', megabytes / best(() => findDates(prose).length)],
    ['bare loop', megabytes / best(() => sumOfUnits(prose))],
  ],
  'MB/s',
);

console.log('\nJalali to Gregorian, the day checked');
compare(
  [
    ['matn', DAYS / best(() => overDays(1300, jalaliToGregorian))],
    ['jalaali-js', DAYS / best(() => overDays(1300, (y, m, d) => isValidJalaaliDate(y, m, d) && toGregorian(y, m, d)))],
  ],
  'days/s',
);
console.log('\nGregorian to Jalali');
compare(
  [
    ['matn', DAYS / best(() => overDays(1921, gregorianToJalali))],
    ['jalaali-js', DAYS / best(() => overDays(1921, (y, m, d) => toJalaali(y, m, d)))],
  ],
  'days/s',
);
if (kept < 0) console.log(kept);

/** Seconds of the fastest round. */
function best(run: () => number): number {
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    kept += run();
    seconds = Math.min(seconds, (performance.now() - start) / 1e3);
  }
  return seconds;
}

function repeat(calls: number, read: () => unknown): number {
  let answers = 0;
  for (let i = 0; i < calls; i++) if (read() !== null) answers++;
  return answers;
}

function sumOfUnits(units: string): number {
  let sum = 0;
  for (let i = 0; i < units.length; i++) sum = (sum + units.charCodeAt(i)) | 0;
  return sum === 0 ? 1 : 2;
}

function overDays(firstYear: number, convert: (year: number, month: number, day: number) => unknown): number {
  let answers = 0;
  for (let i = 0; i < DAYS; i++) if (convert(firstYear + (i % 110), 1 + (i % 12), 1 + (i % 28))) answers++;
  return answers;
}

/** Prints speeds, the first beside each of the others. */
function compare(speeds: readonly (readonly [name: string, speed: number])[], unit: string): void {
  const [, own] = speeds[0]!;
  for (const [name, speed] of speeds) {
    const shown = speed >= 1e4 ? Math.round(speed).toLocaleString('en') : speed.toFixed(1);
    const ratio = speed === own ? '' : `   × ${(own / speed).toPrecision(2)}`;
    console.log(`  ${name.padEnd(24)} ${shown.padStart(12)} ${unit}${ratio}`);
  }
}
