import { findDates } from '../../dates/find';
import type { DateMention, DateOptions } from '../../dates/mention';
import type { Row } from '../rows/rows';

const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * The dates of the whole page. «دیروز» (yesterday) and the like are counted from the day of publication in the headline
 * and the body, and from the day of the page in the rest; where the page doesn't say that day, from none.
 */
export function datesOf(
  text: string,
  rows: readonly Row[],
  timeZone: string,
  published: string | null,
  pageDay: string | null,
): DateMention[] {
  const mentions: DateMention[] = [];
  const find = (from: number, to: number, reference: string | null): void => {
    const options: DateOptions = reference === null ? { timeZone } : { timeZone, reference };
    for (const mention of findDates(text.slice(from, to), options)) {
      mentions.push({ ...mention, start: mention.start + from, end: mention.end + from });
    }
  };
  let from = 0;
  let current: string | null = null;
  for (const [i, row] of rows.entries()) {
    const reference = isOfArticle(row) ? published : pageDay;
    if (reference === current) continue;
    // A date may reach over the pieces of one line, so these are searched together.
    if (i > 0 && !LINE_BREAK.test(text.slice(rows[i - 1]!.end, row.start))) continue;
    if (row.start > from) find(from, row.start, current);
    from = row.start;
    current = reference;
  }
  find(from, text.length, current);
  return mentions;
}

function isOfArticle({ place }: Row): boolean {
  return (
    place === 'title' ||
    place === 'kicker' ||
    place === 'subtitle' ||
    place === 'lead' ||
    place === 'paragraph' ||
    place === 'repeated'
  );
}
