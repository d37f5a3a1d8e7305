import type { Head } from './headline';
import { keyOf } from './key';
import { endsWith, FULL_STOP, LEAST_PARAGRAPH, SENTENCE_END, STATEMENT_END } from './line-marks';
import { saysDay } from './moments';
import { mayBeTold } from './open-stamps';
import type { Row } from './rows';
import {
  type Above,
  type Ahead,
  dayHeadings,
  isAboveBody,
  isCutIn,
  isDay,
  isInList,
  isParagraph,
  isSentence,
  isStampOf,
  lookAhead,
  NOTHING_ABOVE,
  namesAgency,
  withRow,
} from './surroundings';
import { isTagsLabel, isToldBelow, mayBeTag } from './tags';
import { countWords } from './words';

/** A tag is at most so long, in code units and in words; a longer line is a headline. */
const LONGEST_TAG = 40;
const MOST_TAG_WORDS = 5;
/** Two lines that say the same are a repetition from this many code units of their keys on. */
const LEAST_REPEATED = 24;

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
    const isInBody =
      part === 'body' &&
      bodyGoesOn(rows, i, ahead) &&
      (isInList(rows, i) || !isOfHead(row, before, isAbove)) &&
      !isOverLink(row, rows[i + 1]);
    const isDayOfLetter = isSignedAbove && isDay(row) && (before.hasDay || isBelowSigner(rows, i));
    const isAnswer = ANSWERS.has(row.key) && isAsked(rows[i - 1]);
    const isOfList: boolean = mayBeListed(row) && (isLed || isBroken(rows[i - 1]));
    const isLedByText: boolean = isDayOfLetter || isAnswer || isOfList;
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

/** «به گزارش» in a line of its own: the sentence goes on in the next. */
function isBroken(before: Row | undefined): boolean {
  return before?.as === 'paragraph' && isCutIn(before);
}

/** Whether a few words below a sentence stand right above a row: who signs a letter or a statement. */
function isBelowSigner(rows: readonly Row[], at: number): boolean {
  const [sentence, signer] = [rows[at - 2], rows[at - 1]!];
  return (
    sentence?.as === 'paragraph' && endsWith(sentence.text, FULL_STOP) && countWords(signer.text) <= MOST_OF_SIGNER
  );
}

const MOST_OF_SIGNER = 6;

const ANSWERS: ReadonlySet<string> = new Set(['بله', 'بلی', 'خیر', 'نه', 'پاسخ:'].map(keyOf));

/** «بله» below a question is an answer; a town or section there may be the page's. */
function isAsked(before: Row | undefined): boolean {
  return before?.as === 'paragraph' && endsWith(before.text, /؟$/);
}

/** «استان‌های زیر فردا تعطیل هستند:»; a word or two with a colon are a label. */
function leadsToList(text: string): boolean {
  return endsWith(text, /:$/) && countWords(text) >= FEWEST_LEADING_WORDS;
}

const FEWEST_LEADING_WORDS = 3;

/** A town, section or day, which a list may be of. */
function mayBeListed({ looks, isSure }: Row): boolean {
  return !isSure && (looks === 'navigation' || looks === 'masthead');
}

/** What follows a row that isn't text. */
function partAfter(part: Part, rows: readonly Row[], at: number, above: Above, isEndAhead: boolean): Part {
  const { looks, key, text } = rows[at]!;
  if (part === 'head') return part;
  const number = looks === 'counter' ? key : '';
  if (NUMBER_OF_COMMENTS.test(number)) return 'comments';
  // Where the page has said no day above, the stamp below «۳ نظر» may be the article's, and the name its author's.
  const hasReader = above.hasDay && isOverReader(rows, at);
  if (looks === 'comments' || OVER_COMMENTS.test(number)) {
    // «نظرات» before the end mark is a button, or a heading of the body; below tags and headlines another article may have its own.
    const mayGoOn = (part === 'break' || part === 'related') && rows[at - 1]!.as !== 'related' && !hasReader;
    return isEndAhead && (part === 'body' || mayGoOn) ? 'break' : 'comments';
  }
  if (!isEndAhead && hasReader && COUNT_OF_COMMENTS.test(number)) return 'comments';
  if (looks === 'label') return part === 'body' || part === 'break' || part === 'related' ? 'related' : 'tail';
  if (part === 'comments') return part;
  if (looks === 'tags') {
    if (isTagsLabel(rows[at]!)) return 'tags';
    if (part === 'tags' || part === 'tail') return 'tail';
    // Before the end mark tags only interrupt.
    const isInside = isToldBelow(rows, at) || INTRODUCTION.test(rows[at + 1]?.key ?? '');
    return isInside ? 'body' : isEndAhead ? 'related' : 'tail';
  }
  if (looks === 'end' || looks === 'footer') return 'tail';
  if (looks === 'button') {
    // Between the label and the first tag a button ends nothing.
    if (part === 'tags' && rows[at - 1]!.looks !== 'tags' && rows[at - 1]!.as !== 'button') return 'tail';
    return part === 'body' ? 'break' : part;
  }
  // «|» alone stands between tags as well; not over the foot or a headline.
  const isBetween = text.length === 1 && rows.slice(at + 1, at + 2).some(mayBeTag);
  return part === 'tags' && !isBetween ? 'tail' : part;
}

/** The key of the heading that stands below the abstract of a paper and its keywords: «مقدمه», «۱. طرح مسئله». */
const INTRODUCTION = /^(?:[0-9][.-]{0,2})?(?:مقدمه|درامد|پیشگفتار|(?:طرح|بیان)مس.له):?$/;

/** The key of «نظرات (۳)», over what readers say or a link to it. */
const OVER_COMMENTS = /^(?:نظرات|دیدگاهها|(?:نظرات|دیدگاه)کاربران)[([][0-9]{1,5}[)\]]/;

/** The key of «انتشار یافته: ۲» and the others beside it, which stand over nothing else. */
const NUMBER_OF_COMMENTS =
  /^(?:انتشاریافته|درانتظاربررسی|غیرقابلانتشار|مجموع(?:نظرات|دیدگاهها)):?[0-9]{1,5}(?!\/?[0-9])/;

/** Whether who said something and when stand below a row. */
function isOverReader(rows: readonly Row[], at: number): boolean {
  const [reader, stamp] = [rows[at + 1], rows[at + 2]];
  return (
    reader?.looks === 'text' &&
    countWords(reader.text) <= MOST_OF_SIGNER &&
    stamp?.looks === 'masthead' &&
    stamp.items.some(saysDay)
  );
}

/** The key of «۳ نظر». */
const COUNT_OF_COMMENTS = /^(?:[0-9]{1,4}|یک)(?:نظر|دیدگاه|کامنت)$/;

/**
 * Whether a row takes the body up again, below a button or headlines of other articles, without being a sentence: the row of a table, a line
 * that leads to a list («… به شرح زیر هستند:»), the next number of one, one of two who talk, or a heading of a few words right above a
 * sentence or a table.
 */
function takesUpBody(part: Part, rows: readonly Row[], at: number, number: number): boolean {
  const [before, { text, isLink }, next] = [rows[at - 1], rows[at]!, rows[at + 1]];
  if ((part !== 'related' && part !== 'break') || isLink === true) return false;
  if (part === 'break' && isTalk(rows, text.endsWith(':') ? at + 1 : at)) return true;
  if (isOfTable(text) || LEADS_ON.test(text) || hasNextNumber(text, before, number)) return true;
  if (before?.as !== 'related' && before?.as !== 'button' && before?.as !== 'tags') return false;
  if (countWords(text) >= FEWEST_HEADLINE_WORDS || endsWith(text, SENTENCE_END)) return false;
  return next?.as === null && (isParagraph(next) || isSentence(next) || isOfTable(next.text));
}

/** Three cells or more, most of them of a few words: headlines of others stand beside one another, too. */
function isOfTable(text: string): boolean {
  if (!/\t[^\t]*\t/.test(text)) return false;
  const cells = text.split('\t');
  return cells.filter((cell) => countWords(cell) < FEWEST_HEADLINE_WORDS).length > cells.length / 2;
}

/** Whether a line has the next number of a list that the body has begun; headlines of others are numbered among themselves. */
function hasNextNumber(text: string, before: Row | undefined, number: number): boolean {
  return number > 0 && numberOf(text) === number + 1 && numberOf(before?.text ?? '') === 0;
}

const LEADS_ON = /(?:^| )(?:زیر|شرح|عبارت\S{0,5}|چنین)(?: [^ ]{1,20}){0,4} ?:$/;

/** The number that a line of a list begins with: «۳- …», «۳. …»; 0 for none. */
function numberOf(text: string): number {
  const number = /^\p{Nd}{1,2}(?= ?[.)-])/u.exec(keyOf(text.slice(0, 4)))?.[0];
  return number === undefined ? 0 : Number(number);
}

/** «استاد: هشت سال پیش.»: whether two say something in this row and the next, one of them in a sentence. */
function isTalk(rows: readonly Row[], at: number): boolean {
  const [row, next] = [rows[at]!, rows[at + 1]];
  if (next?.looks !== 'text' || next.isLink === true) return false;
  return SPEAKER.test(row.text) && SPEAKER.test(next.text) && [row, next].some(({ text }) => endsWith(text, FULL_STOP));
}

const SPEAKER = /^[^\s:.؟!«»]{2,20}(?: [^\s:.؟!«»]{2,20}){0,2} ?: .*[.؟!]$/;

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

const FEWEST_HEADLINE_WORDS = 4;

/** A word or two below the body are a link or a field of the page. */
function mayBeHeadline({ text }: Row): boolean {
  return countWords(text) > 2;
}

function isTag(text: string): boolean {
  return text.length <= LONGEST_TAG && countWords(text) <= MOST_TAG_WORDS && !endsWith(text, SENTENCE_END);
}
