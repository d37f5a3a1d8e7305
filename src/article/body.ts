import type { Head } from './headline';
import { endsWith, LEAST_PARAGRAPH, STATEMENT_END } from './line-ends';
import type { Row } from './rows';
import { readSource } from './source';

/** A line that ends in a full stop is no headline, even when it is shorter, but for a word or two. */
const LEAST_SENTENCE = 25;
const FULL_STOP = /[^.…]\.$/u;
/** A tag is at most so long, in code units and in words; a longer line is a headline. */
const LONGEST_TAG = 40;
const MOST_TAG_WORDS = 5;
/** Two lines that say the same are a repetition from this many code units of their keys on. */
const LEAST_REPEATED = 24;
const SENTENCE_END = /[.؟!:؛]$/;

/** What may stand between headline and body, even where it is an ordinary word. */
const BESIDE_HEADLINE: ReadonlySet<Row['looks']> = new Set<Row['looks']>(['button', 'counter', 'comments', 'footer']);

/** What the rows being read belong to. */
type Part = 'head' | 'body' | 'break' | 'related' | 'tags' | 'tail' | 'comments';

/**
 * Gives every row below the headline its place: paragraphs, headlines of other articles, or out, with the reason.
 *
 * A row that looks like something for sure is that. One that only may be, such as a stamp, is text inside the body. Headlines
 * after «بیشتر بخوانید» or a button are other articles'; a sentence after them takes the body up again, unless the agency's end
 * mark, the tags or the comments have ended it.
 */
export function placeBody(rows: readonly Row[], head: Head): void {
  const seen = new Set<string>(head.key === '' ? [] : [head.key]);
  const ahead = lookAhead(rows);
  const title = rows.findIndex(({ as }) => as === 'title');
  const lastDay = lastDayHeading(rows);
  let part: Part = 'head';
  let above: Above = { paragraphs: 0, sentences: 0, hasDay: false };
  for (const [i, row] of rows.entries()) {
    const before = above;
    above = withRow(above, row);
    if (row.as !== null) continue;
    const isHeading = title >= 0 && i > title && i < lastDay && isDay(row);
    if (part === 'head' && ((head.end >= 0 && i >= head.end) || isHeading)) part = 'body';
    const isAbove = isAboveBody(before, ahead, i);
    const isOut = isStampOf(row, before) || (isAbove && (BESIDE_HEADLINE.has(row.looks) || namesAgency(row)));
    const isInBody = part === 'body' && (ahead.text[i]! || ahead.end[i]!) && !isOut;
    const mayBeText = part === 'tags' || isHeading || isInBody;
    if (row.looks === 'text' || (!row.sure && mayBeText)) {
      [row.as, part] = placeText(row, part, seen, ahead.end[i]!);
    } else {
      row.as = part === 'comments' && row.looks === 'button' ? 'comments' : row.looks;
      if (!isAbove) part = partBehind(part, row);
    }
  }
}

/** «بی‌بی‌سی فارسی»: a line that is the name of an agency. */
function namesAgency({ looks, items }: Row): boolean {
  return looks === 'navigation' && items.length > 0 && items.every(({ is }) => is === 'agency');
}

function isParagraph({ looks, text }: Row): boolean {
  return looks === 'text' && text.length >= LEAST_PARAGRAPH && endsWith(text, STATEMENT_END);
}

/** What stands above a row: paragraphs, a lead for one, and whether any row says a day. */
interface Above {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly hasDay: boolean;
}

function withRow({ paragraphs, sentences, hasDay }: Above, { looks, text, items }: Row): Above {
  return {
    sentences: sentences + (looks === 'text' && endsWith(text, FULL_STOP) ? 1 : 0),
    paragraphs: paragraphs + (looks === 'text' && text.length >= LEAST_PARAGRAPH ? 1 : 0),
    hasDay: hasDay || (looks === 'masthead' && items.some(saysDay)),
  };
}

/**
 * Whether a stamp at the head of the body is the article's: below short lines (subtitle, byline, what a picture shows), and with a time
 * of day below the lead too; unless the page has said a day above.
 */
function isStampOf({ looks, items }: Row, { paragraphs, hasDay }: Above): boolean {
  if (hasDay || looks !== 'masthead' || !items.some(saysDay)) return false;
  return paragraphs === 0 || (paragraphs === 1 && items.some(({ date }) => date?.value?.includes('T')));
}

/** A row that says a day and nothing else. */
function isDay({ looks, sure, items }: Row): boolean {
  return looks === 'masthead' && !sure && items.every((item) => saysDay(item) && !item.date!.value!.includes('T'));
}

/** The last row that is a day between two sentences, the heading of what happened then; days above it are such headings, too. */
function lastDayHeading(rows: readonly Row[]): number {
  for (let i = rows.length - 2; i > 0; i--) {
    const [before, after] = [rows[i - 1]!, rows[i + 1]!];
    if (isDay(rows[i]!) && [before, after].every(({ looks, text }) => looks === 'text' && endsWith(text, FULL_STOP)))
      return i;
  }
  return -1;
}

function saysDay({ date }: Row['items'][number]): boolean {
  return (
    date != null &&
    date.value !== null &&
    !date.value.startsWith('T') &&
    date.grain !== 'year' &&
    date.grain !== 'month'
  );
}

/**
 * Whether the body is still to come: buttons, the number of comments or tags may stand between the headline with a line or two below it and
 * the first paragraph, or between the lead and the sentence that names the source, and end nothing there.
 */
function isAboveBody({ paragraphs, sentences }: Above, ahead: Ahead, at: number): boolean {
  return (paragraphs === 0 && sentences < 2 && ahead.paragraph[at]!) || (paragraphs < 2 && at < ahead.source);
}

/**
 * What comes after each row: whether text comes before anything sure does, whether the agency's end mark comes at all, and whether a
 * paragraph does.
 */
interface Ahead {
  readonly text: boolean[];
  readonly end: boolean[];
  readonly paragraph: boolean[];
  /** The first paragraph that names the source. */
  readonly source: number;
}

/** How many rows from the top are searched for it. */
const MOST_BEFORE_SOURCE = 200;

function lookAhead(rows: readonly Row[]): Ahead {
  const list = (): boolean[] => new Array<boolean>(rows.length);
  const source = rows.slice(0, MOST_BEFORE_SOURCE).findIndex((row) => isParagraph(row) && readSource(row.text)?.begins);
  const ahead = { text: list(), end: list(), paragraph: list(), source };
  let [text, end, paragraph] = [false, false, false];
  for (let i = rows.length - 1; i >= 0; i--) {
    ahead.text[i] = text;
    ahead.end[i] = end;
    ahead.paragraph[i] = paragraph;
    const row = rows[i]!;
    if (row.as === null && (row.sure || row.looks === 'text')) text = row.looks === 'text';
    end ||= row.as === null && row.looks === 'end';
    paragraph ||= row.as === null && isParagraph(row);
  }
  return ahead;
}

/** What follows a row that isn't text. */
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
  const isStatement = endsWith(row.text, STATEMENT_END) && (isEndAhead || row.text.length >= LEAST_PARAGRAPH);
  const isSentence = isStatement || (endsWith(row.text, FULL_STOP) && row.text.length >= LEAST_SENTENCE);
  switch (part) {
    case 'head':
      return ['outside', part];
    case 'body':
      return [isHeadline(row) ? 'related' : 'paragraph', part];
    case 'break':
    case 'related': {
      // Headlines of other articles are links.
      const isBody = isSentence || row.isLink === false || (part === 'break' && isEndAhead);
      return isBody ? ['paragraph', 'body'] : ['related', 'related'];
    }
    case 'tags':
      if (isTag(row.text)) return ['tags', part];
      return placeText(row, 'tail', seen, isEndAhead);
    case 'tail':
      return [isSentence ? 'outside' : 'related', part];
    case 'comments':
      return ['comments', part];
  }
}

/** A line that is nothing but a link, and no sentence, is the headline of another article wherever it stands. */
function isHeadline({ isLink, text }: Row): boolean {
  return isLink === true && !endsWith(text, SENTENCE_END) && text.split(/\s+/).length >= FEWEST_HEADLINE_WORDS;
}

const FEWEST_HEADLINE_WORDS = 4;

function isTag(text: string): boolean {
  return text.length <= LONGEST_TAG && text.split(/\s+/).length <= MOST_TAG_WORDS && !endsWith(text, SENTENCE_END);
}
