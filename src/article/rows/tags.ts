import { withoutEdges } from '../lines/edges';
import { keyOf } from '../lines/key';
import { endsWith, LEAST_SENTENCE } from '../lines/line-marks';
import { Words } from '../phrases/words';
import { asTag, type Row } from './rows';
import { aboveComments, isParagraph, isSentence } from './surroundings';

/** Makes tags of the lines that are some without a label: of hashtags, or short ones together below the text. */
export function markTags(rows: Row[]): void {
  markNetworks(rows);
  markHashtags(rows);
  markTagsBelowText(rows);
  markTagsAfterEndMark(rows);
}

/** «برچسب‌ها» and nothing behind it: the tags may stand below. */
export function isTagsLabel({ looks, items }: Row): boolean {
  return looks === 'tags' && items.every(({ value }) => value === '');
}

/** «تلگرام» right below the label, and a tag that is no button below it: what the article is about. */
function markNetworks(rows: Row[]): void {
  for (let i = 1; i + 1 < rows.length; i++) {
    const [label, row, next] = [rows[i - 1]!, rows[i]!, rows[i + 1]!];
    if (!isTagsLabel(label)) continue;
    if (NETWORK.test(row.key) && mayBeTag(next)) rows[i] = { ...row, looks: 'text', isSure: false };
  }
}

const NETWORK = /^(?:تلگرام|اینستاگرام|تو[یئ]?یتر|فی[سش]بوک|وات(?:س)?اپ|لینکدین|روبیکا|ایتا|یوتیوب)$/;

/** The rows one after the other that may be tags, from here on or after the buttons here; `to` is none of them. */
function shortLinesAt(rows: readonly Row[], start: number): { from: number; to: number } {
  let from = start;
  while (from < rows.length && BELOW_BODY.has(rows[from]!.looks)) from++;
  let to = from;
  while (to < rows.length && mayBeTag(rows[to]!)) to++;
  return { from, to };
}

const BELOW_BODY: ReadonlySet<Row['looks']> = new Set<Row['looks']>(['button', 'link', 'separator', 'counter', 'end']);

/** «#تخم_مرغ» in a line of its own is a tag where it can't be a heading: with the sign for a blank, or one after the other. */
function markHashtags(rows: Row[]): void {
  const end = rows.map(isParagraph).lastIndexOf(true);
  const isHashtag = rows.map((row) => row.as === null && !row.isSure && HASHTAG.test(row.text));
  // «# سد کرج» below the body is no heading where the next line is another: in the row between them stands the sign.
  const isHeading = rows.map((row, i) => end > 0 && i > end && row.heading === 1 && mayBeTag(row));
  // «برچسب منتخب» is over what others are about.
  let isOfOthers = false;
  for (const [i, row] of rows.entries()) {
    isOfOthers = row.looks === 'label' || (isOfOthers && (isHeading[i]! || isHashtag[i]! || row.looks === 'separator'));
    if (isOfOthers) continue;
    const isOneOfHeadings = isHeading[i] && (isHeading[i - 2] || isHeading[i + 2]);
    const isOver = isSentence(rows[i - 1]) && isInSentenceBelow(rows, i);
    const isOneOfHashtags =
      isHashtag[i] && ((row.text.includes('_') && !isOver) || isHashtag[i - 1] || isHashtag[i + 1]);
    if (isOneOfHeadings || isOneOfHashtags) rows[i] = asTag(row);
  }
}

/** Whether the sentence right below a row of hashtags has one of them, of two words or more: the text goes on. */
export function isInSentenceBelow(rows: readonly Row[], at: number): boolean {
  const [{ text }, next] = [rows[at]!, rows[at + 1]];
  if (!text.startsWith('#') || !isSentence(next)) return false;
  const words = new Words(next!.text);
  const tags = text.split('#', MOST_TAGS).slice(1);
  return tags.some((tag) => tag.includes('_') && words.has(keyOf(tag.replace(/_/g, ' '))));
}

/** After the sign one word, or up to four where no other sign joins them. */
const HASHTAG = /^#[\p{L}\p{M}\p{N}_\u200c]{2,40}(?: [\p{L}\p{M}\p{N}_\u200c]{1,40}){0,3}$/u;

/** At least two short lines, alone after the agency's end mark, are tags: headlines are longer, and sections are known. */
function markTagsAfterEndMark(rows: Row[]): void {
  const end = rows.map(({ looks }) => looks).lastIndexOf('end') + 1;
  if (end === 0) return;
  const { from, to } = shortLinesAt(rows, end);
  const texts = rows.slice(from, to).filter(isShortText).length;
  // Towns and sections may be tags, too, but a row of nothing else is the page's.
  if (to - from < FEWEST_TAGS || 2 * texts < to - from || rows[to]?.looks === 'text') return;
  for (let i = from; i < to; i++) rows[i] = asTag(rows[i]!);
}

/**
 * Short lines below the last paragraph above the comments, and below the buttons there, are tags without that mark, too, where the text has
 * all of them as words: at least two before a label and the like, three at the end of the page.
 */
function markTagsBelowText(rows: Row[]): void {
  const above = aboveComments(rows);
  const end = above.map(isLastSentence).lastIndexOf(true) + 1;
  const texts = above.slice(0, end).flatMap(({ looks, text }) => (looks === 'text' ? new Words(text) : []));
  markTagsFrom(rows, end, texts);
  const buttons = rows.findIndex((row, i) => i > end && BELOW_BODY.has(row.looks));
  if (buttons > 0) markTagsFrom(rows, buttons, texts);
}

/** Marks the tags that begin at `start` or after the buttons there, if these texts have all of them. */
function markTagsFrom(rows: Row[], start: number, texts: readonly Words[]): void {
  const { from, to } = shortLinesAt(rows, start);
  // «۰ نفر», whom it pleased, may stand between.
  const next = rows.slice(to, to + 2).find(({ looks, isSure }) => isSure || looks !== 'counter');
  const isEnded = next?.isSure === true || next?.looks === 'comments';
  const fewest = isEnded ? FEWEST_TAGS : FEWEST_TAGS + 1;
  if (to - from < fewest || to - from > MOST_TAGS || (rows[to] !== undefined && !isEnded)) return;
  if (!rows.slice(from, to).every((row) => isInTexts(row, texts))) return;
  for (let i = from; i < to; i++) rows[i] = asTag(rows[i]!);
}

const FEWEST_TAGS = 2;
const MOST_TAGS = 15;

/** Whether the texts have a tag, or each of its words. */
function isInTexts({ key, text }: Row, texts: readonly Words[]): boolean {
  const says = (phrase: string): boolean => texts.some((words) => words.has(phrase));
  return says(key) || text.split(/\s+/).map(keyOf).every(says);
}

/** The last sentence of a body may as well trail off in three dots. */
function isLastSentence({ looks, text }: Row): boolean {
  return looks === 'text' && text.length >= LEAST_SENTENCE && endsWith(text, /\.$/);
}

/** At most three words without a mark at the end, or the name of a town or section. */
export function mayBeTag(row: Row): boolean {
  return (
    isShortText(row) ||
    (row.looks === 'navigation' && !row.isSure && row.as === null && /^\S+(?: \S+){0,2}$/.test(row.text))
  );
}

/** At most three words without a mark at the end. */
function isShortText({ looks, as, text }: Row): boolean {
  return looks === 'text' && as === null && /^\S+(?: \S+){0,2}(?<![.؟!:؛…])$/.test(text);
}

/** The key of what a page says that has none. */
const NO_TAG = /^(?:ناموجود|بدونبرچسب|.{0,6}یافتنشد|(?:وجود)?ندارد)$/;

/** Tags in the line of their label, separated by marks, or one per line after it; a run of words without marks is one entry. */
export function tagsOf(rows: readonly Row[]): string[] {
  const tags = new Set<string>();
  for (const text of rows.flatMap(listIn)) {
    for (const part of text.split(/[،,;؛|•·#\t/]| [-–—] /)) {
      const tag = withoutEdges(part, /[^\s:]/, /[^\s.:]/).replace(/_/g, ' ');
      if (/[\p{L}\p{N}]/u.test(tag)) tags.add(tag);
    }
  }
  return tags.size === 1 && NO_TAG.test(keyOf([...tags][0]!)) ? [] : [...tags];
}

/** What a row says of tags: the values of its labels, or all of it. */
function listIn({ as, text, items }: Row): string[] {
  if (as !== 'tags' && as !== 'masthead') return [];
  const labelled = items.filter(({ is }) => is === 'tags');
  return labelled.length > 0 || as === 'masthead' ? labelled.map(({ value }) => value) : [text];
}
