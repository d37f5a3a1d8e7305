import type { Item } from '../items/item';
import { isCounted } from '../items/open-dates';
import { LEAST_PARAGRAPH, LISTED } from '../lines/line-marks';
import type { ValuedDate } from '../record/known';
import { hasDay, hasOneDay, isEmptyLabel, isTimeAlone } from './days';
import type { Moment } from './instant';
import { hasOpenStamp } from './open-stamps';
import type { Row } from './rows';
import { momentOf } from './stamped-moment';

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
  return (
    (row?.place === 'counter' && !row.items.some(isNumber)) ||
    isTimeAlone(row) ||
    isEmptyLabel(row) ||
    isFiledUnder(row)
  );
}

/** Whether a row says with a label what the article is filed under, «دسته‌بندی: خوزستان»; without one it may be of the menu. */
function isFiledUnder(row: Row | undefined): boolean {
  return row?.items.length === 1 && row.items[0]!.kind === 'section' && row.key.includes(':');
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
