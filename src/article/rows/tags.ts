import { tellsSomething } from '../items/line-wording';
import { withoutEdges } from '../lines/edges';
import { keyOf } from '../lines/key';
import { endsWith, LEAST_SENTENCE, SENTENCE_END } from '../lines/line-marks';
import { countWords, Words } from '../phrases/words';
import { asTag, type Row } from './rows';
import { aboveComments, isParagraph, isSentence } from './surroundings';

/** Makes tags of lines that no label calls so: hashtags, and short lines together below the text. */
export function markTags(rows: Row[]): void {
  markNetworks(rows);
  markHashtags(rows);
  keepHashtagsOfPosts(rows);
  markTagsBelowText(rows);
  markTagsAfterEndMark(rows);
}

/** Whether a row is a label of tags («برچسب‌ها») with nothing behind it: the tags may stand below. */
export function isTagsLabel({ appearance, items }: Row): boolean {
  return appearance === 'tags' && items.every(({ value }) => value === '');
}

/**
 * The name of a network («تلگرام») looks like a button. Right below the label, with another tag below it, it is what
 * the article is about.
 */
function markNetworks(rows: Row[]): void {
  for (let i = 1; i + 1 < rows.length; i++) {
    const [label, row, next] = [rows[i - 1]!, rows[i]!, rows[i + 1]!];
    if (!isTagsLabel(label)) continue;
    if (NETWORK.test(row.key) && mayBeTag(next)) rows[i] = { ...row, appearance: 'text', isSure: false };
  }
}

const NETWORK = /^(?:تلگرام|اینستاگرام|تو[یئ]?یتر|فی[سش]بوک|وات(?:س)?اپ|لینکدین|روبیکا|ایتا|یوتیوب)$/;

/**
 * The rows in a sequence that may be tags, from `start` on or after the buttons that stand there; `to` is the first row
 * after them.
 */
function shortLinesAt(rows: readonly Row[], start: number): { from: number; to: number } {
  let from = start;
  while (from < rows.length && BELOW_BODY.has(rows[from]!.appearance)) from++;
  let to = from;
  while (to < rows.length && mayBeTag(rows[to]!)) to++;
  return { from, to };
}

/** What may stand between the text and its tags. */
const BELOW_BODY: ReadonlySet<Row['appearance']> = new Set<Row['appearance']>([
  'button',
  'link',
  'separator',
  'counter',
  'end',
]);

/**
 * «#تخم_مرغ» (egg) in a line of its own is a tag where it can't be a heading: where it has the sign for a blank («_»),
 * or stands beside another.
 */
function markHashtags(rows: Row[]): void {
  const end = rows.map(isParagraph).lastIndexOf(true);
  const isHashtag = rows.map((row) => row.place === null && !row.isSure && HASHTAG.test(row.text));
  // Below the body, «# سد کرج» reads as a heading of Markdown. It is a tag if there is another two rows further:
  // between them stands the row of the mark.
  const isHeading = rows.map((row, i) => end > 0 && i > end && row.heading === 1 && mayBeTag(row));
  // Below a label of others («برچسب منتخب», selected tags) they are what other articles are about.
  let isOfOthers = false;
  for (const [i, row] of rows.entries()) {
    isOfOthers =
      row.appearance === 'label' || (isOfOthers && (isHeading[i]! || isHashtag[i]! || row.appearance === 'separator'));
    if (isOfOthers) continue;
    const isOneOfHeadings = isHeading[i] && (isHeading[i - 2] || isHeading[i + 2]);
    const isOver = isSentence(rows[i - 1]) && isInSentenceBelow(rows, i);
    const isOneOfHashtags =
      isHashtag[i] && ((row.text.includes('_') && !isOver) || isHashtag[i - 1] || isHashtag[i + 1]);
    if (isOneOfHeadings || isOneOfHashtags) rows[i] = asTag(row);
  }
}

/**
 * The hashtags of a post that a text quotes are text: who wrote it stands below them, with nothing but links between:
 * «— وزیر راه (@vazir) 3 September 2024».
 */
function keepHashtagsOfPosts(rows: Row[]): void {
  let isOfPost = false;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const isHashtag = row.text.startsWith('#');
    if (isHashtag && isOfPost) rows[i] = { ...row, appearance: 'text', isSure: false, items: [] };
    isOfPost = POSTED_BY.test(row.text) || (isOfPost && (isHashtag || row.appearance === 'link'));
  }
}

const POSTED_BY = /^[–—-] ?.{2,60}\(@\w+\)/;

/**
 * Whether the sentence right below a row of hashtags has the words of one that has two words or more: then the text
 * goes on below.
 */
export function isInSentenceBelow(rows: readonly Row[], at: number): boolean {
  const [{ text }, next] = [rows[at]!, rows[at + 1]];
  if (!text.startsWith('#') || !isSentence(next)) return false;
  const words = new Words(next!.text);
  const tags = text.split('#', MOST_TAGS).slice(1);
  return tags.some((tag) => tag.includes('_') && words.has(keyOf(tag.replace(/_/g, ' '))));
}

/** After the sign «#» one word, or up to four that only blanks part. */
const HASHTAG = /^#[\p{L}\p{M}\p{N}_\u200c]{2,40}(?: [\p{L}\p{M}\p{N}_\u200c]{1,40}){0,3}$/u;

/**
 * Two short lines or more, alone after the agency's end mark, are tags: headlines are longer, and sections are known.
 */
function markTagsAfterEndMark(rows: Row[]): void {
  const end = rows.map(({ appearance }) => appearance).lastIndexOf('end') + 1;
  if (end === 0) return;
  const { from, to } = shortLinesAt(rows, end);
  const texts = rows.slice(from, to).filter(isShortText).length;
  // Some may be towns or sections; but where most are, they are the page's links.
  if (to - from < FEWEST_TAGS || 2 * texts < to - from || rows[to]?.appearance === 'text') return;
  for (let i = from; i < to; i++) rows[i] = asTag(rows[i]!);
}

/**
 * Without an end mark, too, short lines below the last sentence, or below the buttons there, are tags if the text has
 * the words of all of them. There must be two at least before a label and the like, and three at the end of the page.
 */
function markTagsBelowText(rows: Row[]): void {
  const above = aboveComments(rows);
  const end = above.map(isLastSentence).lastIndexOf(true) + 1;
  const texts = above.slice(0, end).flatMap(({ appearance, text }) => (appearance === 'text' ? new Words(text) : []));
  markTagsFrom(rows, end, texts);
  const buttons = rows.findIndex((row, i) => i > end && BELOW_BODY.has(row.appearance));
  if (buttons > 0) markTagsFrom(rows, buttons, texts);
}

/** Makes tags of the short lines at `start`, or after the buttons there, if these texts have all of them. */
function markTagsFrom(rows: Row[], start: number, texts: readonly Words[]): void {
  const { from, to } = shortLinesAt(rows, start);
  // «۰ نفر» (0 people liked this) may stand below them.
  const next = rows.slice(to, to + 2).find(({ appearance, isSure }) => isSure || appearance !== 'counter');
  const isEnded = next?.isSure === true || next?.appearance === 'comments';
  const fewest = isEnded ? FEWEST_TAGS : FEWEST_TAGS + 1;
  if (to - from < fewest || to - from > MOST_TAGS || (rows[to] !== undefined && !isEnded)) return;
  if (!rows.slice(from, to).every((row) => isInTexts(row, texts))) return;
  for (let i = from; i < to; i++) rows[i] = asTag(rows[i]!);
}

const FEWEST_TAGS = 2;
const MOST_TAGS = 15;

/** Whether the texts have a tag as it stands, or each of its words. */
function isInTexts({ key, text }: Row, texts: readonly Words[]): boolean {
  const says = (phrase: string): boolean => texts.some((words) => words.has(phrase));
  return says(key) || text.split(/\s+/).map(keyOf).every(says);
}

/** Whether a row may be the last sentence of a body, which may also trail off in three dots. */
function isLastSentence({ appearance, text }: Row): boolean {
  return appearance === 'text' && text.length >= LEAST_SENTENCE && endsWith(text, /\.$/);
}

/** Whether a row is at most three words without a mark at the end, or the name of a town or section. */
export function mayBeTag(row: Row): boolean {
  return (
    isShortText(row) ||
    (row.appearance === 'navigation' && !row.isSure && row.place === null && /^\S+(?: \S+){0,2}$/.test(row.text))
  );
}

/** Whether a row of text is at most three words without a mark at the end. */
function isShortText({ appearance, place, text }: Row): boolean {
  return appearance === 'text' && place === null && /^\S+(?: \S+){0,2}(?<![.؟!:؛…])$/.test(text);
}

/** The key of what a page says that has no tags. */
const NO_TAG = /^(?:ناموجود|بدونبرچسب|.{0,6}یافتنشد|(?:وجود)?ندارد)$/;

/** The most of a tag, in code units and in words; a longer line is a headline. */
const LONGEST_TAG = 40;
const MOST_TAG_WORDS = 5;
const MOST_LISTED_WORDS = 4;
const MOST_TAGS_IN_LINE = 50;

/**
 * Whether a line below the label of tags is one or, where it is the first, several with commas that have a blank before them: «سد کرج ، آب».
 * Systems that put commas between links write them so, all in one line; further down it is a headline: «تورم کم شد ، دلار گران شد».
 * Of three or more of a few words each any commas do: «سد کرج، آب، استان البرز».
 */
export function areTags(text: string, isFirst: boolean): boolean {
  const parts = text.split(/ ?[،,] ?/, MOST_TAGS_IN_LINE);
  if (
    isFirst &&
    parts.length > 2 &&
    // The last of a headline has a verb: «باران، برف، سرما در راه است».
    !tellsSomething(text) &&
    parts.every((tag) => countWords(tag) <= MOST_LISTED_WORDS && !endsWith(tag, SENTENCE_END))
  ) {
    return true;
  }
  return (isFirst ? text.split(' ، ', MOST_TAGS_IN_LINE) : [text]).every(
    (tag) => tag.length <= LONGEST_TAG && countWords(tag) <= MOST_TAG_WORDS && !endsWith(tag, SENTENCE_END),
  );
}

/**
 * The tags of a page: in the line of their label, separated by marks, or one in each line below it. Words that no mark
 * parts are one tag.
 */
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

/** The tags that a row holds: the values of its labels of tags, or all of it. */
function listIn({ place, text, items }: Row): string[] {
  if (place !== 'tags' && place !== 'masthead') return [];
  const labelled = items.filter(({ kind }) => kind === 'tags');
  return labelled.length > 0 || place === 'masthead' ? labelled.map(({ value }) => value) : [text];
}
