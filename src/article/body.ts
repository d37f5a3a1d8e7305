import type { Head } from './headline';
import type { Row } from './rows';

/** A paragraph behind a button or a list of headlines belongs to the body when it is at least so long and ends a sentence. */
const LEAST_PARAGRAPH = 60;
/** A tag is at most so long, in code units and in words; a longer line is a headline. */
const LONGEST_TAG = 40;
const MOST_TAG_WORDS = 5;
/** Two lines that say the same are a repetition from this many code units of their keys on. */
const LEAST_REPEATED = 24;
const SENTENCE_END = /[.؟!:؛][»)"\]]?$/;
const STATEMENT_END = /[.:؛][»)"\]]?$/;

/** What the rows being read belong to. */
type Part = 'head' | 'body' | 'break' | 'related' | 'tags' | 'tail' | 'comments';

/**
 * Gives every row below the headline its place: paragraphs, headlines of other articles, or out, with the reason.
 *
 * A row that looks like something for sure is that. One that only may be, such as a stamp, is text inside the body. Headlines
 * behind «بیشتر بخوانید» or a button are other articles'; a sentence behind them takes the body up again, unless the agency's end
 * mark, the tags or the comments have ended it.
 */
export function placeBody(rows: readonly Row[], head: Head): void {
  const seen = new Set<string>(head.key === '' ? [] : [head.key]);
  const ahead = lookAhead(rows);
  let part: Part = 'head';
  for (const [i, row] of rows.entries()) {
    if (row.as !== null) continue;
    if (part === 'head' && head.end >= 0 && i >= head.end) part = 'body';
    if (row.looks === 'text' || (!row.sure && (part === 'tags' || (part === 'body' && ahead.text[i])))) {
      [row.as, part] = placeText(row, part, seen, ahead.end[i]!);
    } else {
      row.as = part === 'comments' && row.looks === 'button' ? 'comments' : row.looks;
      part = partBehind(part, row);
    }
  }
}

/** What lies behind each row: whether text comes before anything sure does, and whether the agency's end mark comes at all. */
function lookAhead(rows: readonly Row[]): { text: boolean[]; end: boolean[] } {
  const ahead = { text: new Array<boolean>(rows.length), end: new Array<boolean>(rows.length) };
  let [text, end] = [false, false];
  for (let i = rows.length - 1; i >= 0; i--) {
    ahead.text[i] = text;
    ahead.end[i] = end;
    const row = rows[i]!;
    if (row.as === null && (row.sure || row.looks === 'text')) text = row.looks === 'text';
    end ||= row.as === null && row.looks === 'end';
  }
  return ahead;
}

/** Where a row that is no text leads. */
function partBehind(part: Part, { looks, items }: Row): Part {
  if (part === 'head') return part;
  if (looks === 'comments') return 'comments';
  if (looks === 'label') return part === 'body' || part === 'break' || part === 'related' ? 'related' : 'tail';
  if (part === 'comments') return part;
  if (looks === 'tags') return items.every(({ value }) => value === '') ? 'tags' : 'tail';
  if (looks === 'end' || looks === 'footer') return 'tail';
  if (looks === 'button') return part === 'body' ? 'break' : part;
  return part === 'tags' ? 'tail' : part;
}

function placeText(row: Row, part: Part, seen: Set<string>, isEndAhead: boolean): [Row['as'], Part] {
  if (row.key.length >= LEAST_REPEATED && part !== 'tags') {
    if (seen.has(row.key)) return ['repeated', part];
    seen.add(row.key);
  }
  // Before the end mark a button or a list of headlines only interrupts.
  const isStatement = STATEMENT_END.test(row.text) && (isEndAhead || row.text.length >= LEAST_PARAGRAPH);
  switch (part) {
    case 'head':
      return ['outside', part];
    case 'body':
      return ['paragraph', part];
    case 'break':
    case 'related': {
      // Headlines of other articles are links.
      const isBody = isStatement || row.isLink === false || (part === 'break' && isEndAhead);
      return isBody ? ['paragraph', 'body'] : ['related', 'related'];
    }
    case 'tags':
      if (isTag(row.text)) return ['tags', part];
      return placeText(row, 'tail', seen, isEndAhead);
    case 'tail':
      return [isStatement ? 'outside' : 'related', part];
    case 'comments':
      return ['comments', part];
  }
}

function isTag(text: string): boolean {
  return text.length <= LONGEST_TAG && text.split(/\s+/).length <= MOST_TAG_WORDS && !SENTENCE_END.test(text);
}
