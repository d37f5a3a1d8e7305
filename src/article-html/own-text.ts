import { OPEN_CONTACT } from '../article/apart/contacts';
import { readsAsParagraph, speaksOfPage } from '../article/items/line-wording';
import { endsWith, SENTENCE_END, STATEMENT_END } from '../article/lines/line-marks';
import { isPerson } from '../article/phrases/person';
import { phrases } from '../article/phrases/phrases';
import { countWords } from '../article/phrases/words';
import { isParagraph } from '../article/rows/surroundings';
import { isMainParagraph, isUnlinkedSentence, type MarkedRow } from './marked-row';

/**
 * What belongs to the text of the article though Readability left it out, or though its words look like those of a button or a label of the page.
 */

/**
 * Where an `article` holds the headline and a paragraph, rows in other `article`s that are no part of the page are
 * outside of it. If Readability found none of its paragraphs, it is the main content.
 */
export function settleArticles(marked: readonly MarkedRow[], own: number | undefined): void {
  const paragraphs = marked.filter(({ row, article }) => article === own && readsAsParagraph(row.text));
  if (!own || paragraphs.length === 0) return;
  const main = marked.findIndex(isMainParagraph);
  // One paragraph below the headline may only sum up what follows right below the `article`.
  const isSummary = paragraphs.length === 1 && marked[main - 1]?.article === own;
  // A box below the text is none of it: who the author is, a newsletter.
  const isMissed =
    !isSummary && !paragraphs.some(({ part, isMain }) => isMain && part !== 'biography' && part !== 'outside');
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
 * question where it has questions. A shorter sentence, which may be that of a newsletter or what a reader says, is kept below a question,
 * and a line of any length in a quotation.
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
    keepEntries(rows, i, kinds);
    const isBelowMain = !one.isMain && rows[i - 1]?.isMain === true;
    const below = rows[i + 1];
    const isHead = kinds.has(kind) && (kind === '؟' || (below !== undefined && isOwnParagraph(below)));
    const isShort: boolean = (isAnswer && isUnlinkedSentence(one)) || isOwnQuote(one);
    const isKept: boolean = isBelowMain && (isHead || isOwnParagraph(one) || isShort);
    isAnswer = isKept && (isAnswer || kind === '؟');
    if (isKept) one.isMain = true;
  }
}

/**
 * Keeps the entries of lists and the cells of tables right below the main content, with the headings over them: where more of it follows,
 * below a heading of a level that it has, or where they say enough. One link, or one label of the page, and all is the page's.
 */
function keepEntries(rows: readonly MarkedRow[], from: number, kinds: ReadonlySet<string | number>): void {
  if (rows[from - 1]?.isMain !== true) return;
  let run = from;
  while (rows[run] !== undefined && isMissedEntry(rows[run]!)) run++;
  let end = run;
  while (end > from && rows[end - 1]!.cell === null) end--;
  const entries = rows.slice(from, end).filter(({ cell }) => cell !== null);
  const isFollowed = rows[run]?.isMain === true;
  const isHeaded = kinds.has(kindOfHeading(rows[from]!)) && rows[run]?.cell?.group !== entries.at(-1)?.cell?.group;
  const isLast = rows[from]!.row.heading === 0 && end === run && !rows.slice(run).some(({ isMain }) => isMain);
  if (entries.length < 2 || !(isFollowed || isHeaded || (isLast && sayEnough(entries)))) return;
  for (const one of rows.slice(from, isFollowed ? run : end)) one.isMain = true;
}

/**
 * Whether entries say enough to be text without a heading: they fill a table, or half of them are some words long. A list of words may be
 * sections or tags, and one in which labels stand before values is what the page says of the article.
 */
function sayEnough(entries: readonly MarkedRow[]): boolean {
  const { labels } = phrases();
  const hasLabel = entries.some(({ row: { key } }) => labels.get(key) !== undefined || OPEN_CONTACT.test(key));
  const long = entries.filter(({ row, cell }) => cell!.group.isTable || countWords(row.text) >= FEWEST_OF_ENTRY);
  const isFilled = new Set(entries.map(({ cell }) => cell!.row)).size > 1;
  return isFilled && !hasLabel && 2 * long.length >= entries.length;
}

const FEWEST_OF_ENTRY = 3;

function isMissedEntry({ row, part, isLink, isMain, cell }: MarkedRow): boolean {
  const mayBeText = row.appearance !== 'masthead' && !row.isSure && !speaksOfPage(row.text);
  return !isMain && part === null && !isLink && mayBeText && (cell !== null || row.heading > 0);
}

/**
 * Readability leaves out lists that hold more of other elements than of text. One of two sentences or more, right between rows of the main
 * content, is text.
 */
export function keepLists(rows: readonly MarkedRow[]): void {
  for (let i = 1; i < rows.length; i++) {
    const group = rows[i]!.cell?.group;
    if (group === undefined || group.isTable || !rows[i - 1]!.isMain) continue;
    let end = i;
    while (rows[end]?.cell?.group === group && isMissedSentence(rows[end]!)) end++;
    if (end - i > 1 && rows[end]?.isMain === true) for (const one of rows.slice(i, end)) one.isMain = true;
    i = Math.max(i, end - 1);
  }
}

function isMissedSentence(one: MarkedRow): boolean {
  const { row, part, isMain } = one;
  return !isMain && part === null && row.appearance === 'text' && isUnlinkedSentence(one) && !speaksOfPage(row.text);
}

/** «؟» for a question, the level of another heading, «b» for a bold line, and 0 for what is none of these, or a link. */
function kindOfHeading({ row, isLink, isBold }: MarkedRow): string | number {
  if (isLink || row.appearance !== 'text') return 0;
  if (row.text.endsWith('؟')) return '؟';
  // A name stands over what somebody says, or over who the author is.
  const isBoldHeading = row.heading === 0 && isBold && !endsWith(row.text, SENTENCE_END) && !isPerson(row.text);
  return isBoldHeading ? 'b' : row.heading;
}

function isOwnQuote({ row, part, isLink, isQuote }: MarkedRow): boolean {
  return isQuote && part === null && !isLink && row.appearance === 'text' && !speaksOfPage(row.text);
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
export function keepHeadings(marked: readonly MarkedRow[]): void {
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
