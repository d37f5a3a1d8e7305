import { type Label, phrases } from './phrases';
import type { Words } from './words';

/** Where the value after a label ends in the key of a line; `null` if what stands there isn't a value. */
export type ValueEnd = number | null;

const NUMERAL = /[0-9]/;
/** How a day or a time of day begins. */
const OF_STAMP = /^[0-9]{1,4}[/:]/;
const IN_NUMBER = /[0-9.,٬٫]/;
const LETTER_OR_NUMERAL = /[\p{L}\p{N}+]/u;
/**
 * What ends a name. A half-space, a hyphen and an apostrophe may be part of it, a dash between blanks may not, nor a quote
 * as in the list of a program, `['علی رضایی']`.
 */
const NAME_END = /[|•·*؛;:،,»«›‹/()[\]–—…]| [-‐] |['"](?!\p{L})/u;
/** «در» (on) before a number ends a name: «توسط مریم احمدی در ۱۶ شهریور». */
const AT_NUMBER = /^در[0-9]/;
/** The words before the section that a text is filed under: «در دسته اقتصاد», «در دسته‌بندی: اقتصاد», «in اقتصاد». */
export const FILED_UNDER: RegExp = /^(?:در(?:دسته(?:بندی)?(?:های)?|بخش|موضوع)(?=:?\p{L})|in(?=[آ-ی]))/u;
const LONGEST_FILED = 20;
/** What ties a name to the date after it: «… در سه‌شنبه ۱۶ شهریور», «… در تاریخ ۱۶ شهریور», “… on”. */
const BEFORE_DATE = /(?<!\S)(?:در(?: (?:روز|تاریخ))?|on) $/i;
const LONGEST_BEFORE_DATE = 10;
/**
 * What no name has: the mark of a sentence, or «که» (who, that). A point before a Latin letter is part of an address:
 * «Phys.org».
 */
const SENTENCE_MARK = /[؟!?]|\.(?![A-Za-z])|(?<!\S)که(?!\S)/;
/** Initials before a family name, whose points end no sentence: «م. احمدی», «دکتر م. ر. احمدی». */
export const INITIALS: RegExp = /^(?:(?:دکتر|مهندس|سید) )?(?:\p{L}\. ?){1,3}(?=\p{L}{2})/u;
const MOST_WORDS = 5;
/** The unit after a number that pages count: comments, views, minutes of reading, votes. */
const UNIT =
  /^(?:(?:هزار|میلیون)?(?:(?:نظر|دیدگاه|کامنت)(?:ها)?|بازدید|مشاهده|لایک|پسند)|comments?|درصفانتشار|درانتظار(?:بررسی|تایید|انتشار)|از(?:5|10)\([0-9]{1,6}(?:رای|نفر)\)|رای|امتیاز|نفر(?:این(?:پست|مطلب|خبر)را\p{L}{4,20})?|بار|دقیقه(?:مطالعه|خواندن|زمانمیبرد|زمانمطالعه|برای(?:مطالعه|خواندن)|خواندهشده)?|ثانیه|[km]?views|minread|[km](?![a-z]))/u;
const LONGEST_UNIT = 30;

/** The place of the next letter or figure. */
export function skipMarks({ key }: Words, from: number): number {
  while (from < key.length && !LETTER_OR_NUMERAL.test(key[from]!)) from++;
  return from;
}

export function isNumeral({ key }: Words, at: number): boolean {
  return at < key.length && NUMERAL.test(key[at]!);
}

/** Where a news code ends: 3 to 20 figures without a blank between them. */
export function codeEnd(words: Words, from: number): ValueEnd {
  let end = from;
  while (isNumeral(words, end) && (end === from || words.offset(end) === words.offset(end - 1) + 1)) end++;
  return end - from < 3 || end - from > 20 ? null : end;
}

/** Where a number ends, without its unit; in front of a stamp that follows it after a blank: «شماره ۴۵۱ ۱۴۰۳/۰۷/۱۸». */
export function numberEnd(words: Words, from: number): ValueEnd {
  if (!isNumeral(words, from)) return null;
  // Where a stamp itself begins, its first figures are the number.
  let end = from + 1;
  while (end < words.key.length && IN_NUMBER.test(words.key[end]!) && !isStampAt(words, end)) end++;
  return end;
}

function isStampAt(words: Words, from: number): boolean {
  return OF_STAMP.test(words.key.slice(from, from + 5)) && words.isGapAt(from);
}

/** Where the unit after a number ends: «۱۲ نظر» (12 comments), «۳ دقیقه» (3 minutes). */
export function unitEnd(words: Words, from: number): ValueEnd {
  const following = words.key.slice(from, from + LONGEST_UNIT);
  const unit = UNIT.exec(following);
  return unit !== null && words.isWordEnd(from + unit[0].length) ? from + unit[0].length : null;
}

/**
 * The same where a label stands before the number, which allows more: the most that it may be («امتیاز: ۴ از ۵», 4 out
 * of 5), or the unit of a size («حجم فایل: ۴ مگابایت»).
 */
export function labelledUnitEnd(words: Words, from: number): ValueEnd {
  const most = MOST_OR_SIZE.exec(words.key.slice(from, from + LONGEST_UNIT));
  return most === null ? unitEnd(words, from) : from + most[0].length;
}

const MOST_OR_SIZE = /^(?:از[0-9]{1,3}|(?:مگا|کیلو|گیگا)بایت|[kmg]b)(?![0-9\p{L}])/u;

/** Where an address ends: at the next blank. */
export function linkEnd(words: Words, from: number): number {
  let end = from + 1;
  while (end < words.key.length && !words.isGapAt(end)) end++;
  return end;
}

/**
 * Where a name of `fewest` to five words ends: at the next mark or label, or at the date that begins at `date` in the
 * text.
 */
export function nameEnd(words: Words, from: number, fewest: number, date: number = words.text.length): ValueEnd {
  const { text } = words;
  const start = words.offset(from);
  const stop = NAME_END.exec(text.slice(start));
  const at = BEFORE_DATE.exec(text.slice(Math.max(start, date - LONGEST_BEFORE_DATE), date));
  const last = at === null ? date : date - at[0].length;
  const limit = words.indexAt(Math.min(last, stop === null ? text.length : start + stop.index));
  let end = from;
  let count = 0;
  while (
    end < limit &&
    !(count > 0 && (isLabelAt(words, end) || endsName(words.key.slice(end, end + LONGEST_FILED))))
  ) {
    end = linkEnd(words, end);
    count++;
  }
  end = Math.min(end, limit);
  return count < fewest || count > MOST_WORDS || SENTENCE_MARK.test(words.slice(from, end).replace(INITIALS, ''))
    ? null
    : end;
}

function endsName(following: string): boolean {
  return AT_NUMBER.test(following) || FILED_UNDER.test(following);
}

/** Whether a label, followed by what it needs, begins here and so ends the value before it. */
function isLabelAt(words: Words, at: number): boolean {
  const label = words.at(phrases().labels, at);
  return label !== null && hasWhatItNeeds(words, label.meaning, label.end);
}

function hasWhatItNeeds(words: Words, { kind, needs }: Label, end: number): boolean {
  if (needs === 'name') return end < words.key.length;
  if (needs === 'colon' || needs === 'known') return /^[:،,]/.test(words.key.slice(end));
  const value = skipMarks(words, end);
  if (value >= words.key.length) return false;
  return kind === 'published' || kind === 'updated' || kind === 'stamp' || isNumeral(words, value);
}
