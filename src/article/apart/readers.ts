import { haveFactOfArticle } from '../items/item';
import { COUNT_OF_COMMENTS, standsOverComments } from '../phrases/comments';
import { countWords } from '../phrases/words';
import { saysDay } from '../rows/days';
import type { Row } from '../rows/rows';
import { type Above, isParagraph, NOTHING_ABOVE, withRow } from '../rows/surroundings';

/**
 * «مینا راد | ۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱»: below the text and what stands over comments, a name with a stamp and no label is a reader's. What is
 * over such a line, or over a name with its stamp, stands over comments even where it is an ordinary word and the stamp has a time.
 */
export function markReaders(rows: Row[]): void {
  markReadersOnly(rows);
  const last = rows.map(isParagraph).lastIndexOf(true);
  // Above the agency's end mark the body may go on.
  const end = rows.map(({ appearance }) => appearance).lastIndexOf('end');
  let above = NOTHING_ABOVE;
  let isBelow = false;
  for (const [i, row] of rows.entries()) {
    // What was said follows, perhaps below a button.
    const isFollowed = [rows[i + 1], rows[i + 2]].some((below) => below?.appearance === 'text');
    if (isBelow && isFollowed && (isReader(row) || (i > end && isStampOfReader(rows, i, above.hasDay)))) {
      rows[i] = asComments(row);
      // The name, or the end of what another said.
      if (rows[i - 1]!.appearance === 'text') rows[i - 1] = asComments(rows[i - 1]!);
    }
    // Once the comments have begun, this is what stands above them.
    if (isBelow) continue;
    above = withRow(above, row);
    // Below the headline and the lead the name may still be the author's.
    const isHead = i < last && !isBelowText(above) && (above.sentences === 0 || !above.hasDay);
    if (isHead || above.paragraphs === 0) continue;
    const isComments = row.appearance === 'comments';
    const isOfClock = rows.slice(i + 1, i + 3).some(({ text }) => CLOCK.test(text));
    if (isComments && !row.isSure && isOfClock && isOverReader(rows, i, above)) rows[i] = { ...row, isSure: true };
    const number = row.appearance === 'counter' ? row.key : '';
    isBelow =
      (isComments && rows[i]!.isSure) ||
      standsOverComments(number) ||
      (COUNT_OF_COMMENTS.test(number) && isOverReader(rows, i, above));
  }
}

/**
 * Where no paragraph stands above and «ناشناس» (anonymous) has a stamp twice below a heading of comments, the page has nothing but what
 * readers say. An anonymous author, and the readers in a box over an article, stand below no such heading.
 */
function markReadersOnly(rows: Row[]): void {
  const strangers = [...rows.keys()].filter((i) => isStranger(rows, i));
  const [first, second] = strangers;
  const above = rows.slice(0, first);
  const isHeaded = above.some(({ appearance }) => appearance === 'comments');
  if (first === undefined || second === undefined || !isHeaded || above.some(isParagraph)) return;
  for (let i = first; i < rows.length; i++) if (mayBeOfReader(rows[i]!)) rows[i] = asComments(rows[i]!);
}

function isStranger(rows: readonly Row[], at: number): boolean {
  return /^ناشناس(?!\p{L})/u.test(rows[at]!.key) && rows.slice(at, at + 2).some(({ text }) => CLOCK.test(text));
}

function mayBeOfReader({ appearance, isSure, items }: Row): boolean {
  return (!isSure || appearance === 'masthead' || appearance === 'button') && !haveFactOfArticle(items);
}

function asComments(row: Row): Row {
  return { ...row, appearance: 'comments', isSure: true, items: [] };
}

/** Whether so much stands above that it is no head: two sentences, or more long lines without a stop than headline, subtitle and lead. */
function isBelowText({ sentences, paragraphs }: Above): boolean {
  return sentences > 1 || paragraphs > 3;
}

const CLOCK = /\p{Nd}:\p{Nd}{2}/u;

/**
 * Whether who said something and when stand below a row, in one line or two. Where the page has said no day above, the stamp below «۳ نظر»
 * may be the article's, and the name its author's, unless what was said follows.
 */
export function isOverReader(rows: readonly Row[], at: number, above: Above): boolean {
  const [reader, stamp, said] = rows.slice(at + 1, at + 4);
  const mayFollow = (row: Row | undefined): boolean =>
    above.hasDay || (isBelowText(above) && row?.appearance === 'text');
  if (reader === undefined) return false;
  if (isReader(reader)) return mayFollow(stamp);
  if (stamp === undefined || !mayFollow(said)) return false;
  return [at + 1, at + 2].some((i) => isStampOfReader(rows, i, above.hasDay));
}

/** A name with a stamp, in cells of one line, and no more words. */
function isReader({ text, items }: Row): boolean {
  return (
    items.some(({ kind, isCell }) => kind === 'author' || isCell) &&
    items.some(saysDay) &&
    !/\p{L}/u.test(items.reduce((left, { value }) => left.replace(value, ''), text))
  );
}

/**
 * Whether a row among comments is a stamp and nothing else, below a name or above, and beside no other fact of the page. Where the page
 * has said a day above (`hasDay`), «تاریخ انتشار» (published) before it is of the comment, too.
 */
export function isStampOfReader(rows: readonly Row[], at: number, hasDay: boolean): boolean {
  const { appearance, items } = rows[at]!;
  const besides = [rows[at - 1], rows[at + 1]];
  return (
    appearance === 'masthead' &&
    items.every(({ kind }) => kind === 'stamp' || (hasDay && kind === 'published')) &&
    !besides.some((row) => row?.appearance === 'masthead') &&
    besides.some((row) => row?.appearance === 'text' && countWords(row.text) <= MOST_OF_READER)
  );
}

/** How many words a line has that is a reader's name: «علی از تهران». */
const MOST_OF_READER = 6;
