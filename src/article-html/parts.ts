import { readsAsParagraph } from '../article/items/line-wording';
import { endsWith, FULL_STOP } from '../article/lines/line-marks';
import { countWords, FEWEST_HEADLINE_WORDS } from '../article/phrases/words';
import type { Known } from '../article/record/known';
import { isTimeAlone } from '../article/rows/days';
import type { Row } from '../article/rows/rows';
import { areTags, isTagsLabel } from '../article/rows/tags';
import { keepCells } from './cells';
import { isMainParagraph, isUnlinkedSentence, type MarkedRow } from './marked-row';
import { titleRow } from './marked-title';
import { keepHeadings, keepLists, settleArticles } from './own-text';

/** The lines of the headline stand within so many rows of the title. */
const NEAR = 12;
/** The body may begin within so many rows below the title. */
const NEAR_BELOW = 3;
/** So many rows above the main content may hold the headline. */
const MOST_ABOVE_MAIN = 4;
/** A longer sentence below the headline sums the article up, whatever its element is called. */
const LONGEST_SUBTITLE = 100;
/**
 * Below the label of other headlines, or one of them, a link of so many words is one; elsewhere a headline needs more.
 */
const FEWEST_LISTED_WORDS = 3;

/**
 * Gives the rows that the markup settles their places. What looks like a label, a stamp or a button is left to the
 * reader.
 */
export function placeByMarkup(marked: readonly MarkedRow[], known: Known): void {
  const title = titleRow(marked, known);
  settleArticles(marked, marked[title]?.article);
  markTeaser(marked, title);
  markAnswers(marked);
  keepLists(marked);
  keepHeadings(marked);
  markListedTags(marked);
  const headline = marked[title];
  if (headline !== undefined) headline.row = { ...headline.row, appearance: 'text', items: [], place: 'title' };
  const main = marked.findIndex(isMainParagraph);
  // Without a headline the reader looks for one right above the main content.
  const mayBeTitle = (i: number): boolean => headline === undefined && i < main && i >= main - MOST_ABOVE_MAIN;
  const distances = distancesFrom(marked, title, main);
  const taken = new Set<string>();
  let paragraphs = 0;
  for (const [i, one] of marked.entries()) {
    if (i === title) continue;
    if (i > title && one.part === null && isMainParagraph(one)) {
      // Once the body has begun, lines with the names of a kicker or subtitle are headings and the like, and what sums up
      // further down is a part of it: «review-summary».
      taken.add('kicker').add('subtitle');
      if (++paragraphs > 1) taken.add('lead');
    }
    const fewest = isHeadOfOthers(marked[i - 1]?.row) ? FEWEST_LISTED_WORDS : FEWEST_HEADLINE_WORDS;
    // A box of the author above the body is a byline. A part that holds the headline as well is laid out beside
    // something else, not beside the article.
    const isNoPart = one.part === 'biography' ? i < main : one.part === 'outside' && headline?.part === 'outside';
    const surroundings = { distance: distances[i]!, mayBeTitle: mayBeTitle(i), fewest };
    const placed = placedRow(isNoPart ? { ...one, part: null } : one, surroundings, taken);
    if (placed !== null) one.row = placed;
  }
  keepCells(marked, title);
}

/**
 * Below a text whose headline is an `h2` or `h3`, a heading of the same level over one or two lines with «ادامه مطلب» (read on) in a link
 * below sums another article up.
 */
function markTeaser(marked: readonly MarkedRow[], title: number): void {
  const level = marked[title]?.row.heading;
  if (!level) return;
  let head = title;
  let hasText = false;
  for (let i = title + 1; i < marked.length; i++) {
    const { row, isLink } = marked[i]!;
    if (row.heading === level) head = i;
    else if (isLink && READ_ON.test(row.text)) {
      // The headline itself may stand over no more than the beginning of its text.
      if (head === title) return;
      if (hasText && i - head <= MOST_OF_TEASER) for (const one of marked.slice(head, i)) one.part ??= 'outside';
    } else if (head === title && isMainParagraph(marked[i]!)) hasText = true;
  }
}

const READ_ON = /^ادامه(?: مطلب| خبر)?\P{L}*$/u;
/** Two lines and the heading. */
const MOST_OF_TEASER = 3;

/**
 * In a forum each post has a box of who wrote it. That of the first is outside of its text, and from the second on readers answer.
 */
function markAnswers(marked: readonly MarkedRow[]): void {
  let boxes = 0;
  let isInBox = false;
  for (const one of marked) {
    const isBox = one.part === 'poster';
    if (isBox && !isInBox) boxes++;
    isInBox = isBox;
    if (isBox) one.part = boxes > 1 ? 'comments' : 'outside';
    else if (boxes > 1 && one.isMain) one.part ??= 'comments';
  }
}

/**
 * Links outside the main content right below the label of tags are what it says, whatever their elements are called: the first has up to three
 * words, or is several with commas between; the others, in the same line, list or row, may be longer. What follows these is something else.
 * Hashtags side by side right below the main content need no label.
 */
function markListedTags(marked: readonly MarkedRow[]): void {
  let first: MarkedRow | null = null;
  for (const [i, one] of marked.entries()) {
    const { row, part, isLink, line, cell, isMain } = one;
    const [before, isHashtag] = [marked[i - 1], HASHTAG.test(row.text)];
    const isBelowText = isHashtag && before?.isMain === true && HASHTAG.test(marked[i + 1]?.row.text ?? '');
    const isFirst = before !== undefined && (isTagsLabel(before.row) || isBelowText);
    if (isFirst) first = one;
    const mayBeTag =
      (!isMain || isHashtag) && part === null && isLink && row.appearance !== 'label' && areTags(row.text, isFirst);
    const isShort = countWords(row.text) < FEWEST_HEADLINE_WORDS || row.text.includes(' ، ');
    const isBeside = line === first?.line || (cell !== null && cell.group === first?.cell?.group);
    if (mayBeTag && (isFirst ? isShort : isBeside)) one.part = 'tags';
    else first = null;
  }
}

const HASHTAG = /^#[\p{L}\p{M}\p{N}_\u200c]+$/u;

/**
 * How far each row is from the headline, as a negative number above it; infinite where there is none, and for links
 * below the main content.
 *
 * Buttons aren't counted, since they stand between the headline and the byline; nor are sentences in a sequence up to
 * the main content, such as a list that sums the article up.
 */
function distancesFrom(marked: readonly MarkedRow[], title: number, main: number): number[] {
  const last = marked.map(({ isMain }) => isMain).lastIndexOf(true);
  let below = 0;
  return marked.map((one, i) => {
    const isOfHead = i - 1 > title && i < main && [marked[i - 1]!, one].every(isUnlinkedSentence);
    if (i > title && one.row.appearance !== 'button' && !isOfHead) below++;
    if (title < 0 || (one.isLink && i > last)) return Number.POSITIVE_INFINITY;
    return i < title ? i - title : below;
  });
}

/** Where a row stands among the others. */
interface Surroundings {
  /** How far it is from the headline (see `distancesFrom`). */
  readonly distance: number;
  /** Whether it may be the headline of a page that has no other. */
  readonly mayBeTitle: boolean;
  /** From how many words on a link is a headline here. */
  readonly fewest: number;
}

/**
 * The row with its place, if the part of the page that it stands in settles it; `null` where it is left to the reader.
 * `taken` are the lines round the headline that have been found: there is one of each.
 */
function placedRow(marked: MarkedRow, surroundings: Surroundings, taken: Set<string>): Row | null {
  const { row, part: said, isLink, isMain } = marked;
  // The picture of another article has its headline below it.
  const part = said === 'caption' && isLink && !isMain ? 'related' : said;
  switch (part) {
    case 'kicker':
    case 'subtitle':
    case 'lead':
      // A link that is the name of a section leads to it, whatever its element is called.
      if (isLink && row.appearance === 'navigation') return rowByPlace(marked, surroundings);
      return lineOfHeadline(row, part, surroundings, taken) ?? rowByPlace(marked, surroundings);
    case 'tags':
      return rowOfTags(marked) ?? rowByPlace(marked, surroundings);
    case 'related':
      return rowOfRelated(row, surroundings) ?? rowByPlace(marked, surroundings);
    case 'navigation':
    case 'footer':
    case 'button':
    case 'caption':
    case 'recording': {
      // What plays a recording says how long that is, a time without a day.
      const isLength = part === 'recording' && isTimeAlone(row);
      const isOfPart = isLength || (!row.isSure && row.appearance !== 'masthead');
      return isOfPart ? { ...row, place: part === 'recording' ? 'button' : part } : null;
    }
    case 'comments':
      return !row.isSure || row.appearance === 'button' ? { ...row, place: part } : null;
    case 'paid':
      // A sentence of the body is the article's, even if somebody pays for the link that it is.
      return isMain && endsWith(row.text, FULL_STOP) ? rowByPlace(marked, surroundings) : { ...row, place: 'outside' };
    case 'advertisement':
      return { ...row, place: 'outside' };
    default:
      return rowByPlace(marked, surroundings);
  }
}

/** A line that its element names as one round the headline, if it is near, and the first of its name. */
function lineOfHeadline(
  row: Row,
  part: 'kicker' | 'subtitle' | 'lead',
  { distance }: Surroundings,
  taken: Set<string>,
): Row | null {
  // Many systems give the line above the headline the same name as the one below.
  const isSummary = part === 'subtitle' && row.text.length > LONGEST_SUBTITLE && readsAsParagraph(row.text);
  const place = part === 'subtitle' && distance < 0 ? 'kicker' : isSummary ? 'lead' : part;
  if (row.isSure || taken.has(place) || Math.abs(distance) > NEAR) return null;
  taken.add(place);
  return { ...row, place };
}

/** A row among tags: their label, or one of them. */
function rowOfTags({ row, isLink }: MarkedRow): Row | null {
  if (row.appearance === 'label' || row.appearance === 'tags') return { ...row, appearance: 'tags', place: 'tags' };
  // The name of a network, if it is a link to a list, is what the article is about.
  if (row.isSure && !(isLink && countWords(row.text) === 1)) return null;
  return { ...row, place: 'tags', items: [{ kind: 'tags', value: row.text }] };
}

/** A row among links to other articles: a headline, or the name of a section. */
function rowOfRelated(row: Row, { fewest }: Surroundings): Row | null {
  const isLong = countWords(row.text) >= fewest;
  if (row.appearance !== 'text' && !(row.appearance === 'navigation' && isLong && !row.isSure)) return null;
  return { ...row, place: isLong ? 'related' : 'navigation' };
}

/** A row that no part of the page settles, by whether it stands in the main content or near the headline. */
function rowByPlace(
  { row, part, isLink, isLed, isMain }: MarkedRow,
  { distance, mayBeTitle, fewest }: Surroundings,
): Row | null {
  // The name of the site, a link to its first page, with the day or a motto beside it.
  if (isLed && distance < 0 && row.appearance === 'text') return { ...row, place: 'navigation' };
  const words = countWords(row.text);
  // A link of many words above the headline is no line of it.
  const isOther = isLink && distance < 0 && words >= FEWEST_HEADLINE_WORDS;
  const isNear = isMain || (mayBeTitle && !isLink) || (!isOther && distance > -NEAR && distance <= NEAR_BELOW);
  if (isNear && part !== 'outside' && part !== 'biography') return null;
  if (row.appearance !== 'text')
    return row.isSure || (row.appearance === 'masthead' && distance < 0) ? null : { ...row, place: row.appearance };
  return { ...row, place: isLink && words >= fewest ? 'related' : 'outside' };
}

/** Whether headlines of other articles follow a row. */
function isHeadOfOthers(row: Row | undefined): boolean {
  return row?.place === 'related' || (row?.place === null && row.appearance === 'label');
}
