import { COUNT_OF_COMMENTS, standsOverComments } from '../phrases/comments';
import { countWords } from '../phrases/words';
import { MOST_OF_READER, saysDay } from '../rows/moments';
import type { Row } from '../rows/rows';
import { type Above, isParagraph, NOTHING_ABOVE, withRow } from '../rows/surroundings';

/**
 * «مینا راد | ۲۱:۱۰ - ۱۴۰۴/۰۶/۱۱»: below the text and what stands over comments, a name with a stamp and no label is a reader's. What is
 * over such a line, or over a name with its stamp, stands over comments even where it is an ordinary word and the stamp has a time.
 */
export function markReaders(rows: Row[]): void {
  const last = rows.map(isParagraph).lastIndexOf(true);
  let above = NOTHING_ABOVE;
  let isBelow = false;
  for (const [i, row] of rows.entries()) {
    // What was said follows, perhaps below a button.
    const isFollowed = [rows[i + 1], rows[i + 2]].some((below) => below?.looks === 'text');
    if (isBelow && isFollowed && isReader(row)) rows[i] = { ...row, looks: 'comments', isSure: true, items: [] };
    above = withRow(above, row);
    // Below the lead the name may still be the author's.
    if (isBelow || (above.paragraphs < 2 && (above.paragraphs === 0 || (!above.hasDay && i < last)))) continue;
    const isComments = row.looks === 'comments';
    const isOfClock = rows.slice(i + 1, i + 3).some(({ text }) => CLOCK.test(text));
    if (isComments && !row.isSure && isOfClock && isOverReader(rows, i, above)) rows[i] = { ...row, isSure: true };
    const number = row.looks === 'counter' ? row.key : '';
    isBelow =
      (isComments && rows[i]!.isSure) ||
      standsOverComments(number) ||
      (COUNT_OF_COMMENTS.test(number) && isOverReader(rows, i, above));
  }
}

const CLOCK = /\p{Nd}:\p{Nd}{2}/u;

/**
 * Whether who said something and when stand below a row, in one line or two. Where the page has said no day above, the stamp below «۳ نظر»
 * may be the article's, and the name its author's, unless what was said follows.
 */
export function isOverReader(rows: readonly Row[], at: number, above: Above): boolean {
  const [reader, stamp, said] = rows.slice(at + 1, at + 4);
  const mayFollow = (row: Row | undefined): boolean => above.hasDay || (above.paragraphs > 1 && row?.looks === 'text');
  if (reader === undefined) return false;
  if (isReader(reader)) return mayFollow(stamp);
  if (stamp === undefined || !mayFollow(said)) return false;
  const [name, day] = reader.looks === 'text' ? [reader, stamp] : [stamp, reader];
  return (
    name.looks === 'text' &&
    countWords(name.text) <= MOST_OF_READER &&
    day.looks === 'masthead' &&
    day.items.some(saysDay)
  );
}

/** A name with a stamp, in cells of one line, and no more words. */
function isReader({ looks, text, items }: Row): boolean {
  return (
    looks === 'masthead' &&
    items.some(({ is, isCell }) => is === 'author' || isCell) &&
    items.some(saysDay) &&
    !/\p{L}/u.test(items.reduce((left, { value }) => left.replace(value, ''), text))
  );
}
