import { parse as parseAny } from 'chrono-node';
import { isValid, parse } from 'date-fns-jalali';
import { faIR } from 'date-fns-jalali/locale';
import jalaliMoment from 'jalali-moment';
import { pad } from '../../dates/calendars/gregorian';
import { toLatinDigits } from '../../digits/digits';

/** The date parser of another npm package. It gives the ISO day of a stamp, or `null` if it refuses the stamp. */
export interface DatePeer {
  readonly name: string;
  readonly read: (stamp: string) => string | null;
}

/** What is used of `moment-jalaali`, which has no types. */
type MomentJalaali = ((
  stamp: string,
  format: string,
  strict: boolean,
) => { isValid(): boolean; format(pattern: string): string }) & {
  loadPersian(options: { usePersianDigits: boolean; dialect: string }): void;
};

/** The formats of the stamps, in the letters of date-fns. Two-digit years come first, since `yyyy` would take them for the years 0–99. */
const FORMATS = [
  'yy/M/d',
  'yyyy/M/d',
  'yyyy-M-d',
  'yyyy.M.d',
  'yyyy_M_d',
  'yyyy / M / d',
  'd/M/yyyy',
  'd-M-yyyy',
  'd.M.yyyy',
  'yyyyMMdd',
  'd MMMM yyyy',
  'd MMMMماه yyyy',
  'd MMMM ماه yyyy',
  'EEEE d MMMM yyyy',
  'EEEE، d MMMM yyyy',
  'yyyy MMMM d',
  'yyyy/M/d HH:mm',
  "yyyy-M-d'T'HH:mm:ss",
  'HH:mm - d-M-yyyy',
];
/** The day that parsers take for what a stamp leaves open, so that no answer depends on the clock. */
const REFERENCE = new Date(2024, 8, 6, 12);

/**
 * The parsers, each with the settings with which it does best. All get Latin digits. Those that need formats get the ones above, and are
 * strict where they can be. jalali-moment takes only one format and calls everything valid, so it is given the one that fits.
 */
export async function datePeers(): Promise<DatePeer[]> {
  const momentJalaali = await loadMomentJalaali();
  // In strict mode moment takes 6 only for M, and 06 only for MM.
  const jalaliFormats = FORMATS.map((format) => momentFormat(format).replace(/Y+|M+|D+/g, 'j$&')).flatMap((format) => [
    format,
    format.replace(/jM(?!M)/, 'jMM').replace(/jD(?!D)/, 'jDD'),
  ]);
  return [
    {
      name: 'date-fns-jalali',
      read: (stamp) => {
        const latin = toLatinDigits(stamp);
        for (const format of FORMATS) {
          const date = parse(latin, format, REFERENCE, { locale: faIR });
          if (isValid(date)) return localDay(date);
        }
        return null;
      },
    },
    {
      name: 'moment-jalaali',
      read: (stamp) => {
        const latin = toLatinDigits(stamp);
        for (const format of jalaliFormats) {
          const date = momentJalaali(latin, format, true);
          if (date.isValid()) return date.format('YYYY-MM-DD');
        }
        return null;
      },
    },
    {
      name: 'jalali-moment',
      read: (stamp) => {
        const latin = toLatinDigits(stamp);
        const date = jalaliMoment.from(latin, 'fa', momentFormat(formatThatFits(latin)));
        return date.isValid() ? date.locale('en').format('YYYY-MM-DD') : null;
      },
    },
    {
      name: 'chrono-node',
      read: (stamp) => {
        const start = parseAny(toLatinDigits(stamp), REFERENCE)[0]?.start;
        if (!start?.isCertain('day')) return null;
        return `${pad(start.get('year')!, 4)}-${pad(start.get('month')!, 2)}-${pad(start.get('day')!, 2)}`;
      },
    },
  ];
}

/** `moment-jalaali` with its Persian names. */
async function loadMomentJalaali(): Promise<MomentJalaali> {
  const { default: momentJalaali } = (await import('moment-jalaali' as string)) as { default: MomentJalaali };
  momentJalaali.loadPersian({ usePersianDigits: false, dialect: 'persian-modern' });
  return momentJalaali;
}

function formatThatFits(stamp: string): string {
  const shapes: readonly [shape: RegExp, format: string][] = [
    [/^\p{L}+،/u, 'EEEE، d MMMM yyyy'],
    [/^\p{L}/u, 'EEEE d MMMM yyyy'],
    [/^\d{8}$/, 'yyyyMMdd'],
    [/^\d{4} \p{L}/u, 'yyyy MMMM d'],
    [/^\d+ \p{L}/u, 'd MMMM yyyy'],
    [/^\d+:\d+ - /, 'HH:mm - d-M-yyyy'],
    [/^\d{1,2}\W\d+\W\d{4}/, 'd/M/yyyy'],
    [/^\d{2}\W\d+\W/, 'yy/M/d'],
  ];
  return shapes.find(([shape]) => shape.test(stamp))?.[1] ?? 'yyyy/M/d';
}

/** A format in the letters of moment instead of those of date-fns. */
function momentFormat(format: string): string {
  return format
    .replaceAll('y', 'Y')
    .replaceAll('d', 'D')
    .replaceAll('EEEE', 'dddd')
    .replace(/'(.+)'/, '[$1]');
}

function localDay(date: Date): string {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
