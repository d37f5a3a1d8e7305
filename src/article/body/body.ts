import type { Head } from '../head/headline';
import { endsWith, FULL_STOP, LEAST_PARAGRAPH, SENTENCE_END, STATEMENT_END } from '../lines/line-marks';
import { countWords, FEWEST_HEADLINE_WORDS } from '../phrases/words';
import { mayBeTold } from '../rows/open-stamps';
import type { Row } from '../rows/rows';
import {
  type Above,
  type Ahead,
  dayHeadings,
  isAboveBody,
  isInList,
  isSentence,
  isStampOf,
  lookAhead,
  NOTHING_ABOVE,
  namesAgency,
  withRow,
} from '../rows/surroundings';
import { type Part, partAfter } from './body-parts';
import { isAnswer, isDayOfLetter, isListed, leadsToList } from './led-by-text';
import { numberOf, takesUpBody } from './taken-up';

/** A tag is at most so long, in code units and in words; a longer line is a headline. */
const LONGEST_TAG = 40;
const MOST_TAG_WORDS = 5;
/** Two lines that say the same are a repetition from this many code units of their keys on. */
const LEAST_REPEATED = 24;

/** What may stand between headline and body, even where it is an ordinary word. */
const BESIDE_HEADLINE: ReadonlySet<Row['looks']> = new Set<Row['looks']>(['button', 'counter', 'comments', 'footer']);

/**
 * Gives every row below the headline its place: paragraphs, headlines of other articles, or out, with the reason.
 *
 * A row that looks like something for sure is that. One that only may be, such as a stamp, is text inside the body. Headlines
 * after «بیشتر بخوانید» or a button are other articles'; a sentence after them takes the body up again, unless the agency's end
 * mark, the tags or the comments have ended it.
 */
export function placeBody(rows: readonly Row[], head: Head): void {
  const seen = new Set([head.key]);
  const ahead = lookAhead(rows);
  const headings = new Set([...dayHeadings(rows), ...agencyHeadings(rows)]);
  let part: Part = 'head';
  // The last number of a list in the body.
  let number = 0;
  let above = NOTHING_ABOVE;
  // Whether the row above is a paragraph that says that a list follows, or is part of one.
  let isLed = false;
  // Whether the row above may be who signs a letter, whose day follows.
  let isSignedAbove = false;
  for (const [i, row] of rows.entries()) {
    const before = above;
    above = withRow(above, row);
    if (row.as !== null) continue;
    if (part === 'head' && head.end >= 0 && i >= head.end) part = 'body';
    const isAbove = isAboveBody(before, ahead, i);
    const isInBody = part === 'body' && staysInBody(rows, i, before, ahead, isAbove);
    const isLedByText: boolean =
      (isSignedAbove && isDayOfLetter(rows, i, before)) || isAnswer(rows, i) || isListed(rows, i, isLed);
    const isHeading = part !== 'head' && headings.has(row);
    if (row.looks === 'text' || isLedByText || (!row.isSure && (part === 'tags' || isHeading || isInBody))) {
      [row.as, part] = takesUpBody(part, rows, i, number)
        ? ['paragraph', 'body']
        : placeText(row, part, seen, ahead.end[i]!);
    } else {
      row.as = part === 'comments' && row.looks === 'button' ? 'comments' : row.looks;
      if (!isAbove || row.looks === 'label') part = partAfter(part, rows, i, before, ahead.end[i]!);
    }
    if (row.as === 'paragraph') number = numberOf(row.text) || number;
    isLed = row.as === 'paragraph' && (isLedByText || leadsToList(row.text));
    isSignedAbove = row.as === 'paragraph' && !endsWith(row.text, SENTENCE_END);
  }
}

/** Whether a row of the body that looks like something of the page is text there. */
function staysInBody(rows: readonly Row[], at: number, above: Above, ahead: Ahead, isAbove: boolean): boolean {
  const row = rows[at]!;
  return (
    bodyGoesOn(rows, at, ahead) &&
    (isInList(rows, at) || !isOfHead(row, above, isAbove)) &&
    !isOverLink(row, rows[at + 1])
  );
}

/** Whether what comes below a row in the body is the body still; «اخبار استان» is then a heading of a digest. */
function bodyGoesOn(rows: readonly Row[], at: number, ahead: Ahead): boolean {
  const row = rows[at]!;
  if (row.looks === 'label') return ahead.paragraph[at]! || endsWith(rows[at + 1]?.text ?? '', FULL_STOP);
  return ahead.text[at]! || ahead.end[at]! || mayBeTold(row);
}

/**
 * Whether a row that may be text belongs to the head: the article's stamp, and above the body what may stand beside the
 * headline.
 */
function isOfHead(row: Row, above: Above, isAbove: boolean): boolean {
  return isStampOf(row, above) || (isAbove && (BESIDE_HEADLINE.has(row.looks) || namesAgency(row)));
}

/** «پادکست» over nothing but a link to another article. */
function isOverLink({ looks }: Row, next: Row | undefined): boolean {
  return looks === 'navigation' && next !== undefined && isLinkedHeadline(next);
}

/**
 * Names of agencies between a statement and text, two or more different ones: a review of papers has each over what it wrote. Between
 * headlines they say whose those are.
 */
function agencyHeadings(rows: readonly Row[]): Row[] {
  const found = rows.filter(
    (row, i) =>
      namesAgency(row) &&
      [rows[i - 1], rows[i + 1]].every((beside) => beside?.looks === 'text') &&
      endsWith(rows[i - 1]!.text, STATEMENT_END),
  );
  return new Set(found.map(({ key }) => key)).size > 1 ? found : [];
}

/** Where a row of text goes that comes in this part, and what part it leaves the reader in. */
function placeText(row: Row, part: Part, seen: Set<string>, isEndAhead: boolean): [Row['as'], Part] {
  if (row.key.length >= LEAST_REPEATED && part !== 'tags') {
    if (seen.has(row.key)) return ['repeated', part];
    seen.add(row.key);
  }
  // Before the end mark a button or a list of headlines only interrupts.
  const isStatement = endsWith(row.text, STATEMENT_END) && (isEndAhead || row.text.length >= LEAST_PARAGRAPH);
  const isSaid = isStatement || isSentence(row);
  switch (part) {
    case 'head':
      return ['outside', part];
    case 'body':
      return [isLinkedHeadline(row) ? 'related' : 'paragraph', part];
    case 'break':
    case 'related': {
      // Headlines of other articles are links.
      const isBody = isSaid || row.isLink === false || (part === 'break' && isEndAhead);
      if (isBody) return ['paragraph', 'body'];
      // Below a label any line is one.
      return part === 'related' || mayBeHeadline(row) ? ['related', 'related'] : ['outside', part];
    }
    case 'tags':
      if (isTag(row.text)) return ['tags', part];
      return placeText(row, 'tail', seen, isEndAhead);
    case 'tail':
      return [isSaid || !mayBeHeadline(row) ? 'outside' : 'related', part];
    case 'comments':
      return ['comments', part];
  }
}

/** «۱۰. نام فیلم», and neither «۳.۵ میلیون نفر» nor the score of «۲-۰ به سود …», «۵- صفر؛ …» */
const NUMBERED = /^\p{Nd}{1,2} ?[.)-](?! ?صفر)\P{Nd}/u;

/** A line that is nothing but a link, and no statement, is the headline of another article wherever it stands. */
function isLinkedHeadline({ isLink, text, heading }: Row): boolean {
  // «۱۰. نام فیلم»: a heading with a number is one of a list that the body is.
  if (heading > 0 && NUMBERED.test(text)) return false;
  return isLink === true && !endsWith(text, STATEMENT_END) && countWords(text) >= FEWEST_HEADLINE_WORDS;
}

/** A word or two below the body are a link or a field of the page. */
function mayBeHeadline({ text }: Row): boolean {
  return countWords(text) > 2;
}

function isTag(text: string): boolean {
  return text.length <= LONGEST_TAG && countWords(text) <= MOST_TAG_WORDS && !endsWith(text, SENTENCE_END);
}
