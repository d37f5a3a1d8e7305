import type { DateMention } from '../../dates/mention';
import { ISO_DAY_LENGTH } from '../../dates/tokens/limits';
import type { Item } from '../items/item';
import { isCounted, isDayOrLess, isOpen } from '../items/open-dates';
import { LEAST_PARAGRAPH, LISTED } from '../lines/line-marks';
import type { ValuedDate } from '../record/known';
import type { Moment } from './instant';
import { hasOpenStamp } from './open-stamps';
import type { Row } from './rows';

/** The clock of most sites; that a page names it says nothing more of its moment. */
export const TEHRAN = 'Asia/Tehran';

/** The moment that a label gives: the first that names a day, in its own row or, for the time, the next. */
export function labelledMoment(rows: readonly Row[], kind: 'published' | 'updated'): Moment | null {
  for (const [i, row] of rows.entries()) {
    if (row.place !== 'masthead') continue;
    for (const item of row.items) {
      const moment = item.kind === kind && item.date !== undefined ? momentOf(rows, i, item.date) : null;
      if (moment !== null) return moment;
    }
  }
  return null;
}

/**
 * Of the stamps without a label the likeliest: with a time before without, below the title before above it, beside the code
 * or another fact of the article before apart from it. Day and time above the headline that stand apart may be the clock of the
 * page, so a day below goes first, unless it is later. Below the head of the page only one beside the code is the article's. None is
 * where a label above the headline has another that can't be read.
 */
export function unlabelledMoment(rows: readonly Row[]): Moment | null {
  if (rows.some(({ label, place }) => label === 'published' && place === 'outside')) return null;
  return momentOfHead(rows) ?? momentBelow(rows);
}

/** The same, only of stamps above the second paragraph or beside the code. */
export function momentOfHead(rows: readonly Row[]): Moment | null {
  const title = rows.findIndex(({ place }) => place === 'title');
  const end = headEnd(rows);
  let best: { row: number; date: ValuedDate; score: number; isApart: boolean } | null = null;
  for (const [i, row] of rows.entries()) {
    const standing = row.place === 'masthead' ? standingOf(rows, i, title, end) : null;
    if (standing === null) continue;
    for (const { kind, date } of row.items) {
      if (kind === 'updated') break;
      if (kind !== 'stamp' || date === undefined || !hasOneDay(date)) continue;
      // How long ago may also be said of other articles, above the headline.
      if (standing.isApart && isCounted(date)) continue;
      // A day that was still to come is one of which the article tells.
      if (best?.isApart && !date.value.includes('T') && date.value > best.date.value) continue;
      if (standing.score > (best?.score ?? 0)) best = { ...standing, row: i, date };
    }
  }
  const moment = best && momentOf(rows, best.row, best.date);
  return moment && { ...moment, isApart: best!.isApart };
}

/**
 * How likely the stamp of a row is the article's by where it stands, and whether it is above the headline, apart from other facts; `null`
 * below the head of the page, but for one beside the code or in a line with other facts.
 */
function standingOf(
  rows: readonly Row[],
  at: number,
  title: number,
  end: number,
): { score: number; isApart: boolean } | null {
  const row = rows[at]!;
  const hasTime = row.items.some(({ date }) => date?.value?.includes('T'));
  const hasOtherFact = row.items.some((item) => item.kind === 'author' || item.kind === 'section' || isNumber(item));
  const isNearCode = [-1, 1].some((step) => beside(rows, at, step)?.items.some(isNumber));
  if (at > end && !hasOtherFact && !isNearCode) return null;
  const after = isTimeAlone(rows[at + 1]) ? rows[at + 2] : rows[at + 1];
  // «۱۶ شهریور ۱۴۰۳ | ۵ دیدگاه» further up, below another headline or below the body may be said of another article.
  const isOwn = at === title - 1 && rows[at - 1]?.appearance !== 'text' && saysCounterOrCredit(row);
  const isNear = isOwn || isNearCode || [rows[at - 1], after].some(saysAuthorOrReadingTime);
  const isBelowTitle = title >= 0 && at > title && at <= end;
  const isApart = at < title - 1 && !hasOtherFact && !isNear;
  // The clock of the page is over no number of readers or comments.
  const ofTime = isApart && after!.place !== 'counter' ? 1 : 2;
  const score = (hasTime ? ofTime : 0) + (isBelowTitle ? 2 : 0) + (hasOtherFact ? 2 : 0) + (isNear ? 1 : 0);
  return { score, isApart };
}

/** The stamp right below the body, day and time, where the page says no other day, as a channel puts it below its posts. */
function momentBelow(rows: readonly Row[]): Moment | null {
  const saysItself = ({ date }: Item): boolean => date !== undefined && hasDay(date) && !isCounted(date);
  const [stamp, other] = rows.filter(({ place, items }) => place !== 'paragraph' && items.some(saysItself));
  if (stamp === undefined || other !== undefined || stamp.place !== 'masthead') return null;
  const at = rows.indexOf(stamp);
  const last = rows.map(({ place }) => place === 'paragraph' || place === 'lead').lastIndexOf(true);
  const isBelow = at > last && !rows.slice(last, at).some(({ place }) => BELOW_POST.has(place));
  const day = stamp.items.find(saysItself)!;
  // One that depends on the day is the article's as well.
  if (rows.slice(0, at).some((row) => row.place === 'masthead' && hasOpenStamp(row))) return null;
  return isBelow && day.kind === 'stamp' ? momentOf(rows, at, day.date!) : null;
}

/** What a stamp stands below that is another article's, a reader's or the page's own. */
const BELOW_POST: ReadonlySet<Row['place']> = new Set<Row['place']>(['related', 'comments', 'footer']);

/** So many numbers about the page may part a stamp from its code; a page may be nothing but such lines. */
const MOST_COUNTERS = 3;

/** The next row, past a few numbers about the page or the time that goes with the day. */
function beside(rows: readonly Row[], at: number, step: number): Row | undefined {
  let next = at + step;
  for (let passed = 0; passed < MOST_COUNTERS && mayPart(rows[next]); passed++) next += step;
  return rows[next];
}

function mayPart(row: Row | undefined): boolean {
  return (row?.place === 'counter' && !row.items.some(isNumber)) || isTimeAlone(row) || isEmptyLabel(row);
}

/** Whether a row is the label «تاریخ:» (date) or «ساعت:» (time), whose value stands in the next row. */
function isEmptyLabel(row: Row | undefined): boolean {
  return row?.items.length === 1 && row.items[0]!.kind === 'stamp' && row.items[0]!.value === '';
}

/** Whether a row says a time of day and nothing else, and is no text. */
export function isTimeAlone(row: Row | undefined): row is Row {
  if (row === undefined || (row.place !== null && row.place !== 'masthead')) return false;
  return row.items.length > 0 && row.items.every(({ date }) => date !== undefined && isTime(date));
}

/** Whether a row says a number about the page, or who put it there; «کاربر مهمان» stands beside the page's clock. */
function saysCounterOrCredit({ key, items }: Row): boolean {
  return (
    READING_TIME.test(key) ||
    items.some(({ kind, value }) => kind === 'counter' || (kind === 'credit' && !value.startsWith('کاربر')))
  );
}

/** Whether a row says what only an article has: who wrote it, how long it takes to read. */
function saysAuthorOrReadingTime(row: Row | undefined): boolean {
  if (row?.place === 'counter') return READING_TIME.test(row.key);
  return row?.place === 'masthead' && row.items.some(({ kind }) => kind === 'author' || kind === 'credit');
}

/** The key of «زمان مطالعه: ۳ دقیقه», «خواندن در ۵ دقیقه», «۴ دقیقه مطالعه» */
export const READING_TIME: RegExp =
  /^(?:(?:مدت)?زمان.{0,20}(?:مطالعه|خواندن)|خواندن|مدتمطالعه|[0-9]{1,2}دقیقه(?:مطالعه|خواندن|برای(?:مطالعه|خواندن)))/;

/** A code, or the number of a paper's issue: «شماره ۴۲۱۰». */
function isNumber({ kind, value }: Item): boolean {
  return kind === 'code' || (kind === 'figure' && /^شماره/.test(value));
}

/** Where stamps of the article end: short lines, a list that sums it up and one paragraph, the lead, may stand above them. */
function headEnd(rows: readonly Row[]): number {
  let paragraphs = 0;
  let hasText = false;
  for (const [i, { place, text, written }] of rows.entries()) {
    if ((place === 'lead' || place === 'paragraph') && text.length >= LEAST_PARAGRAPH) {
      hasText = true;
      if (!LISTED.test(written)) paragraphs++;
    }
    if (paragraphs > 1 || (hasText && AFTER_BODY.has(place))) return i;
  }
  return rows.length;
}

const AFTER_BODY: ReadonlySet<Row['place']> = new Set<Row['place']>([
  'related',
  'label',
  'comments',
  'tags',
  'end',
  'footer',
]);

/** The day that the page was looked at; a stamp below the head may be that of a comment or of another article. */
export function pageDay(rows: readonly Row[]): ValuedDate | null {
  let isBelowHead = false;
  for (const row of rows) {
    isBelowHead ||= row.place === 'title' || row.place === 'paragraph';
    if (row.place !== 'page-date') continue;
    for (const { kind, date } of row.items) {
      if (date !== undefined && hasOneDay(date) && (kind === 'page-date' || !isBelowHead)) return date;
    }
  }
  return null;
}

/** A day with the time that stands apart from it, or a time with its day. */
function momentOf(rows: readonly Row[], at: number, stamp: DateMention): Moment | null {
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

/** Whether an item of a line is a date that names a day, or one that is counted from the day of the page. */
export function saysDay({ date }: Item): boolean {
  return date !== undefined && (hasDay(date) || isOpen(date));
}

function hasDay(date: DateMention): date is ValuedDate {
  return date.value !== null && !isTime(date);
}

/** Whether a date names a day and nothing longer, and which is sure. */
export function hasOneDay(date: DateMention): date is ValuedDate {
  return hasDay(date) && !isDoubtful(date) && isDayOrLess(date.grain);
}

/** Whether figures may be either of two days, as in `03/04/2024`; of those none is taken for the article's. */
export function isDoubtful({ calendar, warnings }: DateMention): boolean {
  return calendar === 'gregorian' && warnings.includes('ambiguous');
}

function isTime(date: DateMention): date is ValuedDate {
  return date.value?.startsWith('T') === true;
}
