import { rowOfTitle } from '../article/head/title';
import { readsAsParagraph, speaksOfPage } from '../article/items/line-wording';
import { endsWith, FULL_STOP, SENTENCE_END, STATEMENT_END } from '../article/lines/line-marks';
import { isPerson } from '../article/phrases/person';
import { isAgencyName, isSiteName } from '../article/phrases/site';
import { countWords, FEWEST_HEADLINE_WORDS } from '../article/phrases/words';
import type { Known } from '../article/record/known';
import { isTimeAlone } from '../article/rows/moments';
import type { Row } from '../article/rows/rows';
import { isParagraph } from '../article/rows/surroundings';
import { areTags, isTagsLabel } from '../article/rows/tags';
import { keepCells } from './cells';
import type { MarkedRow } from './marked-row';

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
  const title = titleIn(marked, known);
  settleArticles(marked, marked[title]?.article);
  keepHeadings(marked);
  markListedTags(marked);
  const headline = marked[title];
  if (headline !== undefined) headline.row = { ...headline.row, appearance: 'text', items: [], place: 'title' };
  const main = marked.findIndex(isMainParagraph);
  // Without a headline the reader looks for one right above the main content.
  const mayBeTitle = (i: number): boolean => headline === undefined && i < main && i >= main - MOST_ABOVE_MAIN;
  const distances = distancesFrom(marked, title, main);
  const taken = new Set<string>();
  for (const [i, one] of marked.entries()) {
    if (i === title) continue;
    // Once the body has begun, lines with the names of a kicker or subtitle are headings and the like.
    if (i > title && one.part === null && isMainParagraph(one)) taken.add('kicker').add('subtitle');
    const fewest = isHeadOfOthers(marked[i - 1]?.row) ? FEWEST_LISTED_WORDS : FEWEST_HEADLINE_WORDS;
    // A box of the author above the body is a byline. A part that holds the headline as well is laid out beside
    // something else, not beside the article.
    const isNoPart = one.part === 'biography' ? i < main : one.part === 'outside' && headline?.part === 'outside';
    const surroundings = { distance: distances[i]!, mayBeTitle: mayBeTitle(i), fewest };
    const placed = placedRow(isNoPart ? { ...one, part: null } : one, surroundings, taken);
    if (placed !== null) one.row = placed;
  }
  keepCells(marked, title, isMainParagraph);
}

/**
 * Links outside the main content right below the label of tags are what it says, whatever their elements are called: the first has up to three
 * words, or is several with commas between; the others, in the same line, list or row, may be longer. What follows these is something else.
 */
function markListedTags(marked: readonly MarkedRow[]): void {
  let first: MarkedRow | null = null;
  for (const [i, one] of marked.entries()) {
    const isFirst = i > 0 && isTagsLabel(marked[i - 1]!.row);
    if (isFirst) first = one;
    const { row, part, isLink, line, cell, isMain } = one;
    const mayBeTag = !isMain && part === null && isLink && row.appearance !== 'label' && areTags(row.text, isFirst);
    const isShort = countWords(row.text) < FEWEST_HEADLINE_WORDS || row.text.includes(' ، ');
    const isBeside = line === first?.line || (cell !== null && cell.group === first?.cell?.group);
    if (mayBeTag && (isFirst ? isShort : isBeside)) one.part = 'tags';
    else first = null;
  }
}

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

/** Whether a row of the main content reads as a paragraph. */
function isMainParagraph({ row, isMain }: MarkedRow): boolean {
  return isMain && readsAsParagraph(row.text);
}

function isUnlinkedSentence({ row, isLink }: MarkedRow): boolean {
  return !isLink && endsWith(row.text, FULL_STOP);
}

/**
 * Where an `article` holds the headline and a paragraph, rows in other `article`s that are no part of the page are
 * outside of it. If Readability found none of its paragraphs, it is the main content.
 */
function settleArticles(marked: readonly MarkedRow[], own: number | undefined): void {
  const paragraphs = marked.filter(({ row, article }) => article === own && readsAsParagraph(row.text));
  if (!own || paragraphs.length === 0) return;
  const main = marked.findIndex(isMainParagraph);
  // One paragraph below the headline may only sum up what follows right below the `article`.
  const isSummary = paragraphs.length === 1 && marked[main - 1]?.article === own;
  const isMissed = !isSummary && !paragraphs.some(({ isMain }) => isMain);
  for (const one of marked) {
    const isOwn = one.article === own;
    if (isMissed) {
      one.row = { ...one.row, isLink: isOwn ? one.isLink : null };
      one.isMain = isOwn;
    }
    if (!isOwn && one.article > 0) one.part ??= 'outside';
  }
  keepSections(marked.filter(({ article }) => article === own));
}

/**
 * Of a text in several elements, side by side, Readability finds those with long paragraphs. What stands right below it
 * is the article's, too, if it is a paragraph, a heading of a level that it has (a bold line where it has several) over a paragraph, or a
 * question where it has questions. A shorter sentence, which may be that of a newsletter or what a reader says, is kept below a question.
 */
function keepSections(rows: readonly MarkedRow[]): void {
  const ofMain = rows.flatMap((one) => (one.isMain ? kindOfHeading(one) : []));
  const kinds = new Set(ofMain);
  kinds.delete(0);
  // One bold line alone may be an accent.
  if (ofMain.indexOf('b') === ofMain.lastIndexOf('b')) kinds.delete('b');
  let isAnswer = false;
  for (const [i, one] of rows.entries()) {
    const kind = kindOfHeading(one);
    const isBelowMain = !one.isMain && rows[i - 1]?.isMain === true;
    const below = rows[i + 1];
    const isHead = kinds.has(kind) && (kind === '؟' || (below !== undefined && isOwnParagraph(below)));
    const isKept: boolean = isBelowMain && (isHead || isOwnParagraph(one) || (isAnswer && isUnlinkedSentence(one)));
    isAnswer = isKept && (isAnswer || kind === '؟');
    if (isKept) one.isMain = true;
  }
}

/** «؟» for a question, the level of another heading, «b» for a bold line, and 0 for what is none of these, or a link. */
function kindOfHeading({ row, isLink, isBold }: MarkedRow): string | number {
  if (isLink || row.appearance !== 'text') return 0;
  if (row.text.endsWith('؟')) return '؟';
  // A name stands over what somebody says, or over who the author is.
  const isBoldHeading = row.heading === 0 && isBold && !endsWith(row.text, SENTENCE_END) && !isPerson(row.text);
  return isBoldHeading ? 'b' : row.heading;
}

/** Whether a row is a paragraph without a link, in no part of the page, and doesn't speak of the page. */
function isOwnParagraph(one: MarkedRow): boolean {
  const { row, part } = one;
  return isUnlinkedSentence(one) && part === null && isParagraph(row) && !speaksOfPage(row.text);
}

/**
 * Headings of the main content with a sentence below are text, even if they look like a button («چاپ», print) or like
 * the label of comments («نظرات»). The latter only if another heading of its level with a sentence is still to come. A
 * heading over links is the page's.
 */
function keepHeadings(marked: readonly MarkedRow[]): void {
  const levels = new Set<number>();
  for (let i = marked.length - 2; i >= 0; i--) {
    const { row } = marked[i]!;
    if (row.heading === 0 || !isOwnText(marked[i]!)) continue;
    const next = marked[i + 1]!;
    const isOverText = isOwnText(next) && next.row.appearance === 'text' && endsWith(next.row.text, STATEMENT_END);
    if (!isOverText) continue;
    const isKept = row.appearance === 'button' || (row.appearance === 'comments' && levels.has(row.heading));
    if (isKept) marked[i]!.row = { ...row, appearance: 'text', isSure: false, items: [] };
    if (marked[i]!.row.appearance === 'text') levels.add(row.heading);
  }
}

/** Whether a row of the main content is neither a link nor in a part of the page. */
function isOwnText({ part, isLink, isMain }: MarkedRow): boolean {
  return isMain && part === null && !isLink;
}

/**
 * The row of the title: the heading, or else the line, that says the title of the metadata; else the first heading. −1
 * where the reader must look for it.
 */
function titleIn(marked: readonly MarkedRow[], known: Known): number {
  const rows = marked.map(({ row }) => row);
  const headings = [...marked.keys()].filter((i) => marked[i]!.part === 'title' && !isSite(rows[i]!.text, known));
  // A headline may be nothing but names of sections, and so not look like text: «تاریخ چاپ در ایران» (history of
  // printing in Iran).
  const said = rowOfTitle(
    headings.map((i) => ({ ...rows[i]!, appearance: 'text' })),
    known.title,
  );
  if (said !== null) return headings[said]!;
  // A link of the page's own may say the name of the site, which the title has, too.
  const apart = marked.map(({ row, part, isLink }) =>
    isLink && part === 'navigation' ? { ...row, appearance: part } : row,
  );
  return rowOfTitle(apart, known.title) ?? headings.find((i) => rows[i]!.appearance === 'text') ?? -1;
}

/** Whether a heading is the name of the site: on many pages the logo is one. */
function isSite(text: string, { site }: Known): boolean {
  return isAgencyName(text) || isSiteName(text) || text === site;
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
  if (row.appearance !== 'text' && !(row.appearance === 'navigation' && isLong)) return null;
  return { ...row, place: isLong ? 'related' : 'navigation' };
}

/** A row that no part of the page settles, by whether it stands in the main content or near the headline. */
function rowByPlace(
  { row, part, isLink, isMain }: MarkedRow,
  { distance, mayBeTitle, fewest }: Surroundings,
): Row | null {
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
