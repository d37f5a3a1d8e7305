import type { Head } from '../head/headline';
import { endsWith, FULL_STOP, LEAST_PARAGRAPH, SENTENCE_END, STATEMENT_END } from '../lines/line-marks';
import { countWords, FEWEST_HEADLINE_WORDS } from '../phrases/words';
import { dayHeadings } from '../rows/day-headings';
import { mayDateEvent } from '../rows/open-stamps';
import type { Row } from '../rows/rows';
import {
  type Above,
  type Ahead,
  isAboveBody,
  isInList,
  isSentence,
  isStampOfArticle,
  lookAhead,
  NOTHING_ABOVE,
  namesAgency,
  withRow,
} from '../rows/surroundings';
import { areTags, isTagsLabel } from '../rows/tags';
import { type BodyPart, partAfter } from './body-parts';
import { isFigureOfTable, isNameOfTable } from './cells-of-tables';
import { isAnswer, isDayOfLetter, isListed, leadsToList } from './led-by-text';
import { numberOf, takesUpBody } from './taken-up';

/** From so many code units of their keys on, two equal lines are a repetition; short ones may be so by chance. */
const LEAST_REPEATED = 24;

/** What may stand between headline and body, even where it is made of ordinary words. */
const BESIDE_HEADLINE: ReadonlySet<Row['appearance']> = new Set<Row['appearance']>([
  'button',
  'counter',
  'comments',
  'footer',
]);

/**
 * Gives every row below the headline its place: paragraphs, headlines of other articles, or out, with the reason.
 *
 * A row that is surely something of the page is that. A row that only may be, such as a stamp, is text inside the body.
 * Headlines after «بیشتر بخوانید» (read more) or a button are those of other articles. A sentence after them takes the
 * body up again, unless the agency's end mark, the tags or the comments have ended it.
 */
export function placeBody(rows: readonly Row[], head: Head): void {
  const seen = new Set([head.key]);
  const ahead = lookAhead(rows);
  const headings = new Set([...dayHeadings(rows), ...agencyHeadings(rows)]);
  let part: BodyPart = 'head';
  // The last number of a list in the body.
  let number = 0;
  let above = NOTHING_ABOVE;
  // Whether the row above is a paragraph that leads to a list, or an entry of that list.
  let isListOpen = false;
  // Whether the row above may be the name of who signs a letter, whose day follows.
  let mayBeSigned = false;
  for (const [i, row] of rows.entries()) {
    const before = above;
    above = withRow(above, row);
    if (row.place !== null) continue;
    if (part === 'head' && head.end >= 0 && i >= head.end) part = 'body';
    const isAbove = isAboveBody(before, ahead, i);
    const isInBody = part === 'body' && staysInBody(rows, i, before, ahead, isAbove);
    const isLedByText: boolean =
      (mayBeSigned && isDayOfLetter(rows, i, before)) || isAnswer(rows, i) || isListed(rows, i, isListOpen);
    const isOfTable =
      part === 'body' && (isFigureOfTable(rows, i) || (row.appearance === 'navigation' && isNameOfTable(rows, i)));
    const isHeading = part !== 'head' && headings.has(row);
    if (
      row.appearance === 'text' ||
      isLedByText ||
      isOfTable ||
      (!row.isSure && ((part === 'tags' && !isOfFooter(rows, i) && !LIKES.test(row.key)) || isHeading || isInBody))
    ) {
      [row.place, part] = takesUpBody(part, rows, i, number)
        ? ['paragraph', 'body']
        : placeText(rows, i, part, seen, ahead.end[i]!);
    } else {
      row.place = part === 'comments' && row.appearance === 'button' ? 'comments' : row.appearance;
      if (!isAbove || row.appearance === 'label') part = partAfter(part, rows, i, before, ahead.end[i]!);
    }
    if (row.place === 'paragraph') number = numberOf(row.text) || number;
    isListOpen = row.place === 'paragraph' && (isLedByText || leadsToList(row.text));
    mayBeSigned = row.place === 'paragraph' && !endsWith(row.text, SENTENCE_END);
  }
}

/** The key of how many people like a page, «۰ نفر», as it may stand below the tags. */
const LIKES = /^[0-9]{1,6}نفر$/;

/** Whether a row looks like the foot of the page and stands apart or above another: «درباره ما» (about us), «تماس با ما» (contact us). */
function isOfFooter(rows: readonly Row[], at: number): boolean {
  const { appearance, afterBlankLine } = rows[at]!;
  // Where an empty line stands between all rows, it sets nothing apart.
  const isApart = afterBlankLine && !rows[at - 1]!.afterBlankLine && !isTagsLabel(rows[at - 1]!);
  return appearance === 'footer' && (isApart || rows[at + 1]?.appearance === appearance);
}

/** Whether a row of the body that looks like something of the page is text all the same. */
function staysInBody(rows: readonly Row[], at: number, above: Above, ahead: Ahead, isAbove: boolean): boolean {
  const row = rows[at]!;
  return (
    bodyGoesOn(rows, at, ahead) &&
    (isInList(rows, at) || isBetweenLines(rows, at, above) || !isOfHead(row, above, isAbove)) &&
    !isOverLink(row, rows[at + 1])
  );
}

/**
 * Whether more of the body comes below a row. Then «اخبار استان» (news of the province) is a heading of a digest, not a
 * label.
 */
function bodyGoesOn(rows: readonly Row[], at: number, ahead: Ahead): boolean {
  const row = rows[at]!;
  if (row.appearance === 'label') return ahead.paragraph[at]! || endsWith(rows[at + 1]?.text ?? '', FULL_STOP);
  return ahead.text[at]! || ahead.end[at]! || mayDateEvent(row);
}

/**
 * Whether a row that may be text belongs to the head: it is the article's stamp, or stands above the body and is what
 * may stand beside a headline.
 */
function isOfHead(row: Row, above: Above, isAbove: boolean): boolean {
  return isStampOfArticle(row, above) || (isAbove && (BESIDE_HEADLINE.has(row.appearance) || namesAgency(row)));
}

/** Whether what looks like a button stands between two short lines below a sentence, as an entry of a list does. */
function isBetweenLines(rows: readonly Row[], at: number, { sentences }: Above): boolean {
  const [before, { appearance }, after] = [rows[at - 1], rows[at]!, rows[at + 1]];
  if (appearance !== 'button' || sentences === 0 || before?.place !== 'paragraph') return false;
  return after?.appearance === 'text' && [before, after].every(({ text }) => !endsWith(text, SENTENCE_END));
}

/** Whether a row like «پادکست» stands over nothing but a link to another article. */
function isOverLink({ appearance }: Row, next: Row | undefined): boolean {
  return appearance === 'navigation' && next !== undefined && isLinkedHeadline(next);
}

/**
 * Names of agencies between a statement and more text, where there are two different ones or more: in a review of the
 * press each stands over what it wrote. Between headlines they say whose those are.
 */
function agencyHeadings(rows: readonly Row[]): Row[] {
  const found = rows.filter(
    (row, i) =>
      namesAgency(row) &&
      [rows[i - 1], rows[i + 1]].every((beside) => beside?.appearance === 'text') &&
      endsWith(rows[i - 1]!.text, STATEMENT_END),
  );
  return new Set(found.map(({ key }) => key)).size > 1 ? found : [];
}

/** The place of a row of text in this part of the page, and the part that comes next. */
function placeText(
  rows: readonly Row[],
  at: number,
  part: BodyPart,
  seen: Set<string>,
  isEndAhead: boolean,
): [Row['place'], BodyPart] {
  const row = rows[at]!;
  if (row.key.length >= LEAST_REPEATED && part !== 'tags') {
    if (seen.has(row.key)) return ['repeated', part];
    seen.add(row.key);
  }
  // Above the end mark a button or a list of headlines only interrupts, so a short statement is enough there.
  const isStatement = endsWith(row.text, STATEMENT_END) && (isEndAhead || row.text.length >= LEAST_PARAGRAPH);
  const readsAsSentence = isStatement || isSentence(row);
  switch (part) {
    case 'head':
      return ['outside', part];
    case 'body':
      return [isLinkedHeadline(row) ? 'related' : 'paragraph', part];
    case 'break':
    case 'related': {
      // Headlines of other articles are links, so what is known to be none is text.
      const isBody = readsAsSentence || row.isLink === false || (part === 'break' && isEndAhead);
      if (isBody) return ['paragraph', 'body'];
      // Right below a label any line is such a headline.
      return part === 'related' || mayBeHeadline(row) ? ['related', 'related'] : ['outside', part];
    }
    case 'tags':
      if (areTags(row.text, isTagsLabel(rows[at - 1]!))) return ['tags', part];
      return placeText(rows, at, 'tail', seen, isEndAhead);
    case 'tail': {
      // Below a label of others even a line without a link is a headline.
      const isApart = row.isLink === false && rows[at - 1]!.place === 'tags';
      return [readsAsSentence || isApart || !mayBeHeadline(row) ? 'outside' : 'related', part];
    }
    case 'comments':
      return ['comments', part];
  }
}

/**
 * A number of a list, «۱۰. نام فیلم», and neither a decimal («۳.۵ میلیون نفر») nor a score («۲-۰ به سود …», «۵- صفر؛
 * …»).
 */
const NUMBERED = /^\p{Nd}{1,2} ?[.)-](?! ?صفر)\P{Nd}/u;

/** Whether a line is the headline of another article wherever it stands: nothing but a link, and no statement. */
function isLinkedHeadline({ isLink, text, heading }: Row): boolean {
  // A heading with a number is an entry of a list that makes up the body: «۱۰. نام فیلم» (10. name of a film).
  if (heading > 0 && NUMBERED.test(text)) return false;
  return isLink === true && !endsWith(text, STATEMENT_END) && countWords(text) >= FEWEST_HEADLINE_WORDS;
}

/** A word or two below the body are a link or a label of the page. */
function mayBeHeadline({ text }: Row): boolean {
  return countWords(text) > 2;
}
