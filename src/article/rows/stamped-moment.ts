import type { DateMention } from '../../dates/mention';
import { ISO_DAY_LENGTH } from '../../dates/tokens/limits';
import type { Item } from '../items/item';
import type { ValuedDate } from '../record/known';
import { hasOneDay, isEmptyLabel, isTime } from './days';
import type { Moment } from './instant';
import type { Row } from './rows';

/** The clock of most sites; that a page names it says nothing more of its moment. */
export const TEHRAN = 'Asia/Tehran';

/** A day with the time that stands apart from it, or a time with its day. */
export function momentOf(rows: readonly Row[], at: number, stamp: DateMention): Moment | null {
  const row = rows[at]!;
  // «تاریخ انتشار ۱۱/۰۶/۲۰۲۴ - ۱۵:۲۰ • به روز شده در ۱۸:۰۲»: a later time of the same day.
  const day = dateIn(row.items, hasOneDay);
  if (isTime(stamp) && day?.value.includes('T')) {
    const value = day.value.slice(0, ISO_DAY_LENGTH) + stamp.value;
    const isLater = value > day.value.slice(0, value.length);
    return isLater ? { date: { ...day, value }, time: '', clock: clockOf(row, stamp) } : null;
  }
  const date = hasOneDay(stamp) ? stamp : stampIn(row, hasOneDay);
  if (date === undefined) return null;
  if (date.value.includes('T')) return { date, time: '', clock: clockOf(row, date) };
  // The same day in another calendar may be the one with the time.
  const twin = stampIn(row, (other): other is ValuedDate => other.value?.startsWith(`${date.value}T`) === true);
  if (twin !== undefined) return { date: twin, time: '', clock: clockOf(row, twin) };
  if (isTime(stamp)) return { date, time: stamp.value, clock: clockOf(row, stamp) };
  const next = isEmptyLabel(rows[at + 1]) ? rows[at + 2] : rows[at + 1];
  for (const beside of [row, next]) {
    const time = beside === row || beside?.place === 'masthead' ? stampIn(beside, isTime) : undefined;
    if (time !== undefined) return { date, time: time.value, clock: clockOf(beside!, time) };
  }
  return { date, time: '', clock: '' };
}

/** The clock that a time is on: said in its words, «۱۱:۵۹ به وقت کابل - ۱۶ شهریور», right after it, or alone in its line. */
function clockOf({ items }: Row, time: DateMention): Moment['clock'] {
  const zones = items.filter(({ kind }) => kind === 'zone');
  const after = items[items.findIndex(({ date }) => date === time) + 1];
  const zone = zones.find((item) => item === after || zones.length === 1);
  const [said = ''] = PLACE_OF_CLOCK.exec(time.text) ?? PLACE_OF_CLOCK.exec(zone?.value ?? '') ?? [];
  return CLOCKS.get(said) ?? '';
}

const PLACE_OF_CLOCK = /گرینویچ|کابل|افغانستان|تهران|ایران/;
const CLOCKS: ReadonlyMap<string, Moment['clock']> = new Map([
  ['گرینویچ', 'UTC'],
  ['کابل', 'Asia/Kabul'],
  ['افغانستان', 'Asia/Kabul'],
  ['تهران', TEHRAN],
  ['ایران', TEHRAN],
]);

/** Tells dates of one sort from others. */
type Fits = (date: DateMention) => date is ValuedDate;

function stampIn({ items }: Row, fits: Fits): ValuedDate | undefined {
  return dateIn(
    items.filter(({ kind }) => kind === 'stamp'),
    fits,
  );
}

function dateIn(items: readonly Item[], fits: Fits): ValuedDate | undefined {
  for (const { date } of items) if (date !== undefined && fits(date)) return date;
  return undefined;
}
