import type { Item } from '../items/item';
import { hasClock, isDayOrLess, isOpen } from '../items/open-dates';
import { readSource } from '../items/source';
import { endsWith, FULL_STOP, LEAST_PARAGRAPH, LEAST_SENTENCE, LISTED, STATEMENT_END } from '../lines/line-marks';
import { isTimeAlone, saysDay } from './moments';
import { isCountedBack } from './open-stamps';
import type { Row } from './rows';

/**
 * What stands above a row: paragraphs, a lead for one, without the headline, once it is known, and the list that sums an article up; and
 * whether any row says a day.
 */
export interface Above {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly hasDay: boolean;
}

export const NOTHING_ABOVE: Above = { paragraphs: 0, sentences: 0, hasDay: false };

/** The same below one more row. */
export function withRow({ paragraphs, sentences, hasDay }: Above, { looks, as, text, written, items }: Row): Above {
  const isText = looks === 'text' && (as === null || as === 'paragraph') && !LISTED.test(written);
  return {
    sentences: sentences + (isText && endsWith(text, FULL_STOP) ? 1 : 0),
    paragraphs: paragraphs + (isText && text.length >= LEAST_PARAGRAPH ? 1 : 0),
    hasDay: hasDay || (looks === 'masthead' && items.some(namesDay)),
  };
}

/**
 * Whether a stamp at the head of the body is the article's: below short lines (subtitle, byline, what a picture shows), and
 * with a time of day below the lead too; unless the page has said a day above.
 */
export function isStampOf(row: Row, { paragraphs, sentences, hasDay }: Above): boolean {
  const { looks, items } = row;
  if (hasDay || looks !== 'masthead' || !items.some(namesDay)) return false;
  if (paragraphs === 0) return true;
  // How long ago something was is told in a body, too; below the lead a label such as «زمان» is of an event.
  const isBelowLead = paragraphs === 1 && sentences < 2 && !isCountedBack(row) && row.text.startsWith(items[0]!.value);
  return isBelowLead && items.some(({ date }) => date !== undefined && hasClock(date));
}

/** Whether a row stands between two entries of a list, the first of them more than a name: the day of what the next one tells. */
export function isInList(rows: readonly Row[], at: number): boolean {
  const [before, after] = [rows[at - 1], rows[at + 1]];
  if (before === undefined || after === undefined) return false;
  return before.text.length >= LEAST_SENTENCE && [before, after].every(({ written }) => LISTED.test(written));
}

/** Whether a row breaks off where the name of an agency comes next: «… به گزارش». */
export function isCutIn({ key }: Row): boolean {
  return CUT_IN.test(key);
}

const CUT_IN = /(?:به(?:گزارش|نقلاز)|(?:گفت.{0,3}گو|مصاحبه)با)(?:خبرنگار)?$/;

/** The rows above what readers say, which begins below the first paragraph. */
export function aboveComments(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(isParagraph);
  const comments = rows.findIndex(({ looks, isSure }, i) => i > first && isSure && looks === 'comments');
  return comments < 0 ? rows : rows.slice(0, comments);
}

/** A row that says a day and nothing else, and has no place yet. */
export function isDay({ looks, as, isSure, items }: Row): boolean {
  return (
    as === null && looks === 'masthead' && !isSure && items.every((item) => namesDay(item) && !hasClock(item.date!))
  );
}

/** Whether an item names a day itself: a year or a month begins with one, too. */
function namesDay(item: Item): boolean {
  return saysDay(item) && (isOpen(item.date!) || isDayOrLess(item.date!.grain));
}

/**
 * What comes after each row: whether text comes before anything sure does, whether the agency's end mark comes at all, and
 * whether a paragraph does.
 */
export interface Ahead {
  readonly text: boolean[];
  readonly end: boolean[];
  readonly paragraph: boolean[];
  /** The first paragraph that names the source. */
  readonly source: number;
}

/** How many rows from the top are searched for it. */
const MOST_BEFORE_SOURCE = 200;

export function lookAhead(rows: readonly Row[]): Ahead {
  const list = (): boolean[] => new Array<boolean>(rows.length);
  const source = rows.slice(0, MOST_BEFORE_SOURCE).findIndex((row) => isParagraph(row) && readSource(row.text)?.begins);
  const ahead = { text: list(), end: list(), paragraph: list(), source };
  let [text, end, paragraph] = [false, false, false];
  for (let i = rows.length - 1; i >= 0; i--) {
    ahead.text[i] = text;
    ahead.end[i] = end;
    ahead.paragraph[i] = paragraph;
    const row = rows[i]!;
    // A picture stands anywhere in a text.
    const isKnown = row.isSure && row.looks !== 'caption';
    const isAhead = row.as === null || row.as === 'paragraph';
    if (isAhead && (isKnown || row.looks === 'text')) text = row.looks === 'text';
    end ||= isAhead && row.looks === 'end';
    paragraph ||= isAhead && isParagraph(row);
  }
  return ahead;
}

/** «بی‌بی‌سی فارسی»: a line that is the name of an agency. */
export function namesAgency(row: Row | undefined): boolean {
  return row?.looks === 'navigation' && row.items.length > 0 && row.items.every(({ is }) => is === 'agency');
}

/** A line of text that is long enough for a paragraph and ends as a statement does. */
export function isParagraph(row: Row | undefined): boolean {
  return row?.looks === 'text' && row.text.length >= LEAST_PARAGRAPH && endsWith(row.text, STATEMENT_END);
}

/** A line of text that ends in a full stop and is longer than a word or two. */
export function isSentence(row: Row | undefined): boolean {
  return row?.looks === 'text' && row.text.length >= LEAST_SENTENCE && endsWith(row.text, FULL_STOP);
}

/**
 * Whether the body is still to come: buttons, the number of comments or tags may stand between the headline with a line or
 * two below it and the first paragraph, or between the lead and the sentence that names the source, and end nothing there.
 */
export function isAboveBody({ paragraphs, sentences }: Above, ahead: Ahead, at: number): boolean {
  return (paragraphs === 0 && sentences < 2 && ahead.paragraph[at]!) || (paragraphs < 2 && at < ahead.source);
}

/**
 * Days that are headings of what happened then: those between the title and the last day that stands between two sentences.
 * Times of day likewise, where the first stands right below the headline and has text below it.
 */
export function dayHeadings(rows: readonly Row[]): ReadonlySet<Row> {
  const title = rows.findIndex(({ as }) => as === 'title');
  if (title < 0) return new Set();
  const days = rows.slice(title + 1, Math.max(lastDayHeading(rows), 0)).filter(isDay);
  // The stamps of the report itself may stand between, with their times.
  let first = title + 1;
  while (rows[first]?.as === 'lead' || (rows[first]?.looks === 'masthead' && rows[first]!.items.some(hasDayAndTime)))
    first++;
  const isBelowTime = first > title + 1;
  // The day alone may have its time in the next row; then more entries must follow.
  if (!isBelowTime && rows.slice(first, first + 1).some(isDay)) first++;
  const fewest = isBelowTime || first === title + 1 ? 2 : 3;
  const times = isTimeOfDay(rows[first]) && rows[first + 1]?.looks === 'text' ? timeHeadings(rows, first) : [];
  return new Set([...days, ...(times.length < fewest ? [] : times)]);
}

/** The time of day in a row, and those below it that stand between a sentence and text. */
function timeHeadings(rows: readonly Row[], from: number): Row[] {
  const times: Row[] = [];
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    if (!isTimeOfDay(row)) continue;
    const [before, after] = [rows[i - 1]!, rows[i + 1]];
    const isBetween = before.looks === 'text' && endsWith(before.text, FULL_STOP) && after?.looks === 'text';
    if (i === from || isBetween) times.push(row);
  }
  return times;
}

function hasDayAndTime({ date }: Item): boolean {
  return /.T/.test(date?.value ?? '');
}

function isTimeOfDay(row: Row | undefined): row is Row {
  return isTimeAlone(row) && row.as === null && !row.isSure;
}

function lastDayHeading(rows: readonly Row[]): number {
  for (let i = rows.length - 2; i > 0; i--) {
    const [before, after] = [rows[i - 1]!, rows[i + 1]!];
    if (isDay(rows[i]!) && [before, after].every(({ looks, text }) => looks === 'text' && endsWith(text, FULL_STOP)))
      return i;
  }
  return -1;
}
