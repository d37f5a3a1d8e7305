import { phrases } from '../phrases/phrases';
import { labelledUnitEnd, numberEnd, skipMarks, unitEnd } from '../phrases/values';
import type { Words } from '../phrases/words';
import type { Found } from './item';

/** The units that only pages count: comments, views, likes. Minutes and people may be counted in a text. */
const OF_A_PAGE =
  /^(?:هزار|میلیون)?(?:نظر|دیدگاه|کامنت|بازدید|لایک)|^درصفانتشار|^درانتظار|^از(?:5|10)\(|^نفراین|^comments?|^minread|^[km]$/;
/** The words before the number of a paper's issue, page or year. */
const NUMBERED = /^(?:شماره|صفحه|سال)(?=[0-9])/;
/** A number that begins with the digits of a day is a code: «شماره: ۱۴۰۳۰۵۰۸۰۰۰۷۱۲», «شماره: ۸۶۰۸۱۲۰۱۲۳». */
const LONG_NUMBER = /^شماره:?(1[34][0-9]{9,14}|8[0-9](?:0[1-9]|1[0-2])[0-3][0-9]{5})(?![0-9])/;
/** The year of a paper in words: «سال چهارم» (fourth year), «سال بیست و دوم»; in Afghanistan also «سال هژدهم». */
const YEAR_OF_PAPER =
  /^سال(?:(?:بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد)و)?(?:اول|یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|(?:یاز|دواز|سیز|چهار|پانز|شانز|هف|ه[جژ]|نوز)?دهم|بیستم|سیام|چهلم|پنجاهم|شصتم|هفتادم|هشتادم|نودم|صدم)/;
const BEFORE_ISSUE = /^[^\p{L}\p{N}]{0,3}شماره[0-9]/u;

/**
 * «سال چهارم» (fourth year) of a paper: in front of its issue («سال چهارم، شماره ۱۱») or, where the line has said a day
 * already, wherever it ends in a whole word.
 */
export function yearOfPaperAt(words: Words, from: number, hasDay: boolean): Found | null {
  const year = YEAR_OF_PAPER.exec(words.key.slice(from, from + 30))?.[0].length;
  if (year === undefined) return null;
  const end = from + year;
  const isOfIssue = BEFORE_ISSUE.test(words.key.slice(end, end + 12)) || (hasDay && words.isWordEnd(end));
  return isOfIssue ? { item: { kind: 'figure', value: '' }, end } : null;
}

/**
 * A number with its unit, the code in a long one, or the number of an issue or page. «۱۲ نظر» (12 comments) is a
 * counter; «۳ دقیقه» (3 minutes) or a number alone is one only after a label, and otherwise a figure: `alone` says
 * which.
 */
export function numberAt(words: Words, from: number, alone: 'counter' | 'figure'): Found | null {
  const code = LONG_NUMBER.exec(words.key.slice(from, from + 30));
  if (code !== null) return { item: { kind: 'code', value: code[1]! }, end: from + code[0].length };
  const numbered = NUMBERED.exec(words.key.slice(from, from + 6));
  if (numbered !== null && words.isGapAt(from + numbered[0].length)) {
    const end = numberEnd(words, from + numbered[0].length)!;
    return { item: { kind: 'figure', value: words.slice(from, end) }, end };
  }
  const end = ONE.test(words.key.slice(from, from + 10)) ? from + 2 : numberEnd(words, from);
  if (end === null) return null;
  const counted = alone === 'counter' ? labelledUnitEnd(words, end) : unitEnd(words, end);
  const value = words.slice(from, end);
  if (counted !== null) {
    const isAboutPage = alone === 'counter' || OF_A_PAGE.test(words.key.slice(end, counted));
    return { item: { kind: isAboutPage ? 'counter' : 'figure', value }, end: counted };
  }
  return words.isWordEnd(end) ? { item: { kind: alone, value }, end } : null;
}

/** «یک دیدگاه» (one comment). */
const ONE = /^یک(?:نظر|دیدگاه|کامنت)/;

/**
 * A figure with a label that no table has («شماره روزنامه: ۶۰۷۵»), as one cell of several or in front of a label that a
 * table has.
 */
export function figureAt(words: Words, from: number): Found | null {
  const start = words.offset(from);
  const text = words.text.slice(start);
  const value = FIGURE.exec(text)?.[0];
  if (value === undefined) return null;
  const end = words.indexAt(start + value.length);
  const isFigure = isFigureCell(text) || words.at(phrases().labels, skipMarks(words, end)) !== null;
  return isFigure ? { item: { kind: 'figure', value }, end } : null;
}

/** Whether a text begins with such a figure, and its line or cell ends with it. */
export function isFigureCell(text: string): boolean {
  const value = FIGURE.exec(text)?.[0];
  return value !== undefined && /^ ?(?:$|[\t|])/.test(text.slice(value.length));
}

/** A label of at most three words and its figure. */
const FIGURE = /^[^\s:|\p{Nd}]{1,20}(?: [^\s:|\p{Nd}]{1,20}){0,2} ?: ?\p{Nd}[\p{Nd}/:.,٬٫-]{0,20}(?=$|[ \t|])/u;
