import { readFileSync } from 'node:fs';
import { pad } from '../../dates/calendars/gregorian';
import { secondsEast } from '../../dates/calendars/iso';
import { literal, rows, type Table, table } from '../table';

/** The built-in zones and the files that hold their changes. */
export const ZONE_FILES = {
  'Asia/Tehran': 'corpus/tables/tehran-zone.tsv',
  'Asia/Kabul': 'corpus/tables/kabul-zone.tsv',
} as const;

/** The changes of civil time in each zone: the first offset, and then for each change the seconds since the previous one and the new offset. */
export function zoneTable(): Table {
  let changes = 0;
  const lines = Object.entries(ZONE_FILES).map(([zone, file]) => {
    const [first, ...rest] = rows(readFileSync(file, 'utf8'));
    if (first?.[0] !== '-') throw new Error(`${file}: the first row must tell the offset before all changes`);
    const numbers = [secondsEast(first[1]!)];
    let before = 0;
    for (const [instant, offset] of rest) {
      const at = Date.parse(instant!) / 1000;
      if (!Number.isInteger(at) || (numbers.length > 1 && at <= before))
        throw new Error(`${file}: ${instant} is out of order`);
      numbers.push(at - before, secondsEast(offset!));
      before = at;
      changes++;
    }
    return `  '${zone}':\n    ${literal(numbers.map((number) => number.toString(36)).join(' '))},`;
  });
  return table(
    'src/dates/zones/zone.table.ts',
    {
      what: 'Civil time in Iran and Afghanistan: an offset, then seconds since the previous change (the first: since 1970) and the new offset, in base 36',
      sources: Object.values(ZONE_FILES),
      count: `${changes} changes`,
    },
    ['export const ZONES = {', ...lines, '} as const;', ''].join('\n'),
  );
}

/** An offset as it is written: `+03:30`, `+03:25:44`. */
export function offsetName(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60].map((part) => pad(part, 2));
  return `${seconds < 0 ? '-' : '+'}${parts.slice(0, size % 60 === 0 ? 2 : 3).join(':')}`;
}
