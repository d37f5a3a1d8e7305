import { isContact } from '../apart/contacts';
import {
  describesSite,
  ENOUGH_WORDS,
  FEWEST_WORDS,
  isInvocation,
  isKicker,
  LONGEST_KICKER,
  readsAsParagraph,
} from '../items/line-wording';
import { keyOf } from '../lines/key';
import { endsWith, LEAST_PARAGRAPH, LISTED } from '../lines/line-marks';
import { pieceOf } from '../lines/lines';
import { isSiteName, titlesBesideSite, withoutSite } from '../phrases/site';
import { countWords } from '../phrases/words';
import { dayHeadings } from '../rows/day-headings';
import { saysDay } from '../rows/days';
import { asMasthead, isText, type Row } from '../rows/rows';
import { breaksOffBeforeSource, isList } from '../rows/surroundings';
import { isTagsLabel, mayBeTag } from '../rows/tags';
import { isBoxAbove } from './boxes';
import { belongsToPage, isOfficeOrMotto } from './over-headline';
import { findTitle } from './title';

/** A line below the title may be the subtitle if it is no longer, in code units. */
const LONGEST_SUBTITLE = 220;
/** What happened at a time, in a report of several entries: «۲۳:۱۰ - …». */
const ENTRY = /^(?:ساعت )?[[(]?\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})/u;
/** Words in front of others, which end no line of its own: «… از» (from), «… و» (and); not «پشت در» (behind the door). */
const GOES_ON = / (?:و|یا|که|از|به|با|(?<!پشت )در|بر|تا|برای|هر|ن?می)$/;
const LINE_END = /[.؟!:؛…]$/;
/** A time of day, or how long ago: a line with it is another headline with its stamp, and no kicker. */
const CLOCK = /\p{Nd}:\p{Nd}{2}(?!\p{Nd})/u;
const AGO = /\p{Nd} ?(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال) (?:پیش|قبل)$/u;

/** What is known of the head of a page once its lines have their places. */
export interface Head {
  /** The title's key, by which repetitions are known; empty where there is no title. */
  readonly key: string;
  /** The row that the body begins at; −1 where there is no row of text. */
  readonly end: number;
}

/** Gives the headline, its repetitions and the lines round it their places. */
export function placeHeadline(rows: Row[], known: string | null): Head {
  const placed = rows.findIndex(({ place }) => place === 'title');
  const found = placed >= 0 ? placed : findTitle(rows, known);
  if (found === null) return { key: '', end: rows.findIndex(isText) };
  const title = splitSite(rows, found);
  const at = rows.indexOf(title);
  const { key } = title;
  for (const row of rows) if (row !== title && mayRepeatTitle(row) && isSameTitle(row, key)) row.place = 'repeated';
  title.place = 'title';
  markLabel(rows, at - 1);
  markReplies(rows, at);
  placeAbove(rows, at);
  return { key, end: placeBelow(rows, at) };
}

/** Whether a row may repeat the title. It may be nothing but names, and so look like navigation. */
function mayRepeatTitle(row: Row): boolean {
  return row.place === null && (row.appearance === 'text' || row.appearance === 'navigation');
}

/** The row of the title, once the name of the site is cut off into a row of its own. */
function splitSite(rows: Row[], at: number): Row {
  const row = rows[at]!;
  const core = withoutSite(row.text);
  // Where Markdown was taken out of the line, its places are not those in the page.
  if (core === row.text || row.written.length !== row.end - row.start) return row;
  const from = row.text.indexOf(core);
  const cuts = [0, from, from + core.length, row.text.length];
  const pieces = cuts.slice(1).flatMap((to, i) => cut(row, cuts[i]!, to));
  for (const piece of pieces) piece.place = 'navigation';
  rows.splice(at, 1, ...pieces);
  return pieces.find((piece) => piece.text === core)!;
}

function cut(row: Row, from: number, to: number): Row[] {
  const piece = pieceOf(row, from, to);
  return piece.written === '' ? [] : [{ ...row, ...piece, key: keyOf(piece.text) }];
}

/** Whether a row is the title once more, alone or beside the name of a site. */
function isSameTitle(row: Row, key: string): boolean {
  if (row.key === key) return true;
  if (!row.key.includes(key)) return false;
  const isBesideSite = row.text.length < LONGEST_SUBTITLE && titlesBesideSite(row.text).includes(key);
  return isBesideSite || keyOf(withoutSite(row.text)) === key;
}

/** A line over what readers say that has the title in it: «یک پاسخ به «عنوان این خبر»» (one reply to …). */
function markReplies(rows: Row[], title: number): void {
  const { key } = rows[title]!;
  for (let i = title + 1; i < rows.length; i++) {
    const row = rows[i]!;
    if (!isText(row) || row.key.length > key.length + LONGEST_REPLIES) continue;
    const before = row.key.slice(0, Math.max(row.key.indexOf(key), 0));
    if (REPLIES.test(before)) rows[i] = { ...row, appearance: 'comments', isSure: true };
  }
}

/** «عنوان:» (title) over the headline, as a page to be printed has it, is a label. */
function markLabel(rows: Row[], at: number): void {
  const row = rows[at];
  if (row !== undefined && isText(row) && LABEL.test(row.text))
    rows[at] = asMasthead(row, { kind: 'credit', value: row.text });
}

const LABEL = /^(?:عنوان|تیتر)(?: خبر)? ?:$/;

/** The most that stands before and after the title there, in code units. */
const LONGEST_REPLIES = 40;
const REPLIES = /^(?:یک|[0-9]{1,4})(?:پاسخ|دیدگاه|نظر)(?:به|برای|در(?:باره)?|روی)[«"“]?$/;

/** The line right above the title may be the kicker; any other text up there is the page's. */
function placeAbove(rows: readonly Row[], title: number): void {
  placeTagsAbove(rows, title);
  let isNear = !rows.some(({ place }) => place === 'kicker');
  for (let i = title - 1; i >= 0; i--) {
    const row = rows[i]!;
    if (isText(row)) {
      // The last entry of a list above is none.
      const mayBeKicker =
        isNear &&
        row.label === null &&
        !isContact(row) &&
        !isList(rows, i - 1) &&
        !LISTED.test(row.written) &&
        readsAsKicker(row.text);
      const isOutside = belongsToPage(rows, i, title) || isOfficeOrMotto(rows, i, title) || isBoxAbove(rows, i, title);
      row.place = mayBeKicker && !isOutside ? 'kicker' : 'outside';
    }
    if (row.place !== 'repeated' && row.place !== 'separator') isNear = false;
  }
}

/** Lines of a few words right below an empty label of tags, among the facts of the article, are tags. */
function placeTagsAbove(rows: readonly Row[], title: number): void {
  const label = rows.slice(0, title).findIndex(isTagsLabel);
  if (!rows.slice(0, Math.max(label, 0)).some(({ appearance }) => appearance === 'masthead')) return;
  for (let i = label + 1; i < title && mayBeTag(rows[i]!); i++) rows[i]!.place = 'tags';
}

function readsAsKicker(text: string): boolean {
  if (CLOCK.test(text) || AGO.test(text) || describesSite(text) || isSiteName(text) || isInvocation(text)) return false;
  return isKicker(text) || (text.length <= LONGEST_KICKER && countWords(text) >= FEWEST_WORDS && !text.endsWith('.'));
}

/**
 * One short line between the title and the first paragraph is the subtitle. Returns the row that the body begins at.
 */
function placeBelow(rows: readonly Row[], title: number): number {
  // Text above the title has its place by now, so this is the first below it.
  const first = rows.findIndex(isText);
  if (first < 0) return rows.length;
  const next = rows.findIndex((row, i) => i > first && isText(row));
  // A label and headlines of other articles may stand above the body.
  const label = rows.findIndex((row, i) => i > title && i < next && row.place === null && row.appearance === 'label');
  if (label >= 0 && label < first) return label;
  // A day or time of day may be the heading of what happened then: the body begins with it.
  const days = dayHeadings(rows);
  if (days.has(rows[first - 1]!)) return first - 1;
  // What stands below the lead is text.
  if (rows.slice(title + 1, first).some(({ place }) => place === 'lead')) return first;
  if (rows.some(({ place }) => place === 'subtitle') || next < 0 || !readsAsSubtitle(rows, title, first)) return first;
  const row = rows[first]!;
  // A stamp below the line closes the head. A short line there may be a town or a byline.
  const isClosed =
    label >= 0 || (countWords(row.text) >= ENOUGH_WORDS && rows[first + 1]?.items.some(saysDay) === true);
  if (!isClosed && (!readsAsParagraph(rows[next]!.text) || isBroken(rows, first))) return first;
  row.place = 'subtitle';
  if (label >= 0) return label;
  return days.has(rows[next - 1]!) ? next - 1 : next;
}

/** Whether two lines alone between empty ones are a paragraph that was broken: the first fills the width. */
function isBroken(rows: readonly Row[], at: number): boolean {
  const [line, next, below] = rows.slice(at, at + 3);
  const isBlock = line!.afterBlankLine && !next!.afterBlankLine && below?.afterBlankLine === true;
  return isBlock && line!.text.length >= LEAST_PARAGRAPH && next!.text.length <= line!.text.length;
}

/**
 * Whether a line has the form of a subtitle: some words that end no sentence, or a question right below the title,
 * unless the text is an interview.
 */
function readsAsSubtitle(rows: readonly Row[], title: number, at: number): boolean {
  const row = rows[at]!;
  const { text } = row;
  // An entry of a list that goes on is none.
  const isListed = (other: Row): boolean => isText(other) && LISTED.test(other.written);
  if ((isListed(row) && rows.slice(at + 1).some(isListed)) || isList(rows, at)) return false;
  if (ENTRY.test(text) || isInvocation(text) || breaksOffBeforeSource(row) || isContact(row)) return false;
  if (text.length > LONGEST_SUBTITLE || countWords(text) < FEWEST_WORDS) return false;
  // The first line of a paragraph that was broken may end anywhere.
  if (GOES_ON.test(text)) return false;
  if (!endsWith(text, LINE_END)) return true;
  return at === title + 1 && isShortQuestion(row) && !rows.some((_, i) => isAnswered(rows, i));
}

function isShortQuestion({ text }: Row): boolean {
  return text.length < LEAST_PARAGRAPH && /[^؟!][؟!]$/.test(text);
}

/**
 * Whether a row is a question between two sentences. Where an interview has such questions, the first question is no
 * subtitle.
 */
function isAnswered(rows: readonly Row[], at: number): boolean {
  if (!isText(rows[at]!) || !isShortQuestion(rows[at]!)) return false;
  return [rows[at - 1], rows[at + 1]].every((row) => row !== undefined && isText(row) && endsWith(row.text, LINE_END));
}
