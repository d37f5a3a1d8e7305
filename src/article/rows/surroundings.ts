import type { Item } from '../items/item';
import { hasClock, isDayOrLess, isOpen } from '../items/open-dates';
import { readSource } from '../items/source';
import {
  endsWith,
  FULL_STOP,
  LEAST_PARAGRAPH,
  LEAST_SENTENCE,
  LISTED,
  SIGN_OF_LIST,
  STATEMENT_END,
} from '../lines/line-marks';
import { saysDay } from './days';
import { isCountedBack } from './open-stamps';
import type { Row } from './rows';

/**
 * What stands above and below a row, as far as it decides what the row is: paragraphs, sentences, stamps, the end of
 * the body.
 */

/**
 * What stands above a row: its paragraphs (the first of which may be the lead) and sentences, and whether any row says
 * a day. The headline, once it is known, and the list that sums an article up don't count.
 */
export interface Above {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly hasDay: boolean;
}

export const NOTHING_ABOVE: Above = { paragraphs: 0, sentences: 0, hasDay: false };

/** What stands above the next row, once this row is read. */
export function withRow(
  { paragraphs, sentences, hasDay }: Above,
  { appearance, place, text, written, items }: Row,
): Above {
  const isText = appearance === 'text' && (place === null || place === 'paragraph') && !LISTED.test(written);
  return {
    sentences: sentences + (isText && endsWith(text, FULL_STOP) ? 1 : 0),
    paragraphs: paragraphs + (isText && text.length >= LEAST_PARAGRAPH ? 1 : 0),
    hasDay: hasDay || (appearance === 'masthead' && items.some(namesDay)),
  };
}

/**
 * Whether a stamp at the head of the body is the article's: where no day is said above it, and it stands below short
 * lines only (a subtitle, a byline, what a picture shows), or below the lead and has a time of day.
 */
export function isStampOfArticle(row: Row, { paragraphs, sentences, hasDay }: Above): boolean {
  const { appearance, items } = row;
  if (hasDay || appearance !== 'masthead' || !items.some(namesDay)) return false;
  if (paragraphs === 0) return true;
  // How long ago something was is told in a body, too; and below the lead a label such as «زمان» (time) is that of an
  // event.
  const isBelowLead = paragraphs === 1 && sentences < 2 && !isCountedBack(row) && row.text.startsWith(items[0]!.value);
  return isBelowLead && items.some(({ date }) => date !== undefined && hasClock(date));
}

/**
 * Whether a row stands between two entries of a list, the first of which is more than a name: then it is the day of
 * what the next entry tells.
 */
export function isInList(rows: readonly Row[], at: number): boolean {
  const [before, after] = [rows[at - 1], rows[at + 1]];
  if (before === undefined || after === undefined) return false;
  return before.text.length >= LEAST_SENTENCE && [before, after].every(({ written }) => LISTED.test(written));
}

/** Whether a row breaks off where the name of an agency comes next: «… به گزارش» (as reported by). */
export function breaksOffBeforeSource({ key }: Row): boolean {
  return BEFORE_SOURCE.test(key);
}

const BEFORE_SOURCE = /(?:به(?:گزارش|نقلاز)|(?:گفت.{0,3}گو|مصاحبه)با)(?:خبرنگار)?$/;

/** The rows above what readers say; that can only begin below the first paragraph. */
export function aboveComments(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(isParagraph);
  const comments = rows.findIndex(({ appearance, isSure }, i) => i > first && isSure && appearance === 'comments');
  return comments < 0 ? rows : rows.slice(0, comments);
}

/** Whether a row says a day and nothing else, and has no place yet. */
export function isDayAlone({ appearance, place, isSure, items }: Row): boolean {
  return (
    place === null &&
    appearance === 'masthead' &&
    !isSure &&
    items.every((item) => namesDay(item) && !hasClock(item.date!))
  );
}

/** Whether an item names a day itself. A year or a month doesn't, though it begins with a day. */
function namesDay(item: Item): boolean {
  return saysDay(item) && (isOpen(item.date!) || isDayOrLess(item.date!.grain));
}

/** For each row, what comes after it, up to the end of the page. */
export interface Ahead {
  /** Whether text comes before anything that is surely something else. */
  readonly text: boolean[];
  /** Whether the agency's end mark comes. */
  readonly end: boolean[];
  /** Whether a paragraph comes. */
  readonly paragraph: boolean[];
  /** The first paragraph that names the source; −1 for none. One number for the page. */
  readonly source: number;
}

/** So many rows from the top are searched for the source. */
const MOST_ROWS_BEFORE_SOURCE = 200;

export function lookAhead(rows: readonly Row[]): Ahead {
  const list = (): boolean[] => new Array<boolean>(rows.length);
  const source = rows
    .slice(0, MOST_ROWS_BEFORE_SOURCE)
    .findIndex((row) => isParagraph(row) && readSource(row.text)?.begins);
  const ahead = { text: list(), end: list(), paragraph: list(), source };
  let [text, end, paragraph] = [false, false, false];
  for (let i = rows.length - 1; i >= 0; i--) {
    ahead.text[i] = text;
    ahead.end[i] = end;
    ahead.paragraph[i] = paragraph;
    const row = rows[i]!;
    // What stands under a picture decides nothing: pictures stand anywhere in a text.
    const isKnown = row.isSure && row.appearance !== 'caption';
    const isAhead = row.place === null || row.place === 'paragraph';
    if (isAhead && (isKnown || row.appearance === 'text')) text = row.appearance === 'text';
    end ||= isAhead && row.appearance === 'end';
    paragraph ||= isAhead && isParagraph(row);
  }
  return ahead;
}

/** Whether a line is the name of an agency and nothing else: «بی‌بی‌سی فارسی». */
export function namesAgency(row: Row | undefined): boolean {
  return row?.appearance === 'navigation' && row.items.length > 0 && row.items.every(({ kind }) => kind === 'agency');
}

/** Whether a line of text is long enough for a paragraph and ends as a statement does. */
export function isParagraph(row: Row | undefined): boolean {
  return row?.appearance === 'text' && row.text.length >= LEAST_PARAGRAPH && endsWith(row.text, STATEMENT_END);
}

/** Whether a line of text ends in a full stop and is longer than a word or two. */
export function isSentence(row: Row | undefined): boolean {
  return row?.appearance === 'text' && row.text.length >= LEAST_SENTENCE && endsWith(row.text, FULL_STOP);
}

/**
 * Whether the body is still to come. Between the headline (with a line or two below it) and the first paragraph, and
 * between the lead and the sentence that names the source, there may be buttons, the number of comments or tags; there
 * they end nothing.
 */
export function isAboveBody({ paragraphs, sentences }: Above, ahead: Ahead, at: number): boolean {
  return (paragraphs === 0 && sentences < 2 && ahead.paragraph[at]!) || (paragraphs < 2 && at < ahead.source);
}

/** Whether a line and the next begin as entries of one list do: with the same sign, or each with a number. */
export function isList(rows: readonly Row[], at: number): boolean {
  const [sign, next] = [at, at + 1].map((i) => SIGN_OF_LIST.exec(rows[i]?.written ?? '')?.[1]);
  return sign !== undefined && sign === next;
}
