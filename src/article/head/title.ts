import { isContact } from '../apart/contacts';
import {
  describesSite,
  ENOUGH_WORDS,
  FEWEST_WORDS,
  isAttribution,
  isInvocation,
  isKicker,
  LONGEST_HEADLINE,
  MOST_LINES_ABOVE,
  MOST_SAYING_WORDS,
  namesKindOfPiece,
  namesOffice,
  namesOwnPiece,
  readsAsParagraph,
  saysAgencyExamined,
  saysAgencyReports,
  speaksOfPage,
  speaksOfPiece,
} from '../items/line-wording';
import { keyOf } from '../lines/key';
import { endsWith, LISTED, SIGN_OF_LIST } from '../lines/line-marks';
import { REPORT } from '../phrases/patterns.table';
import { isPerson } from '../phrases/person';
import { isSiteName, titlesBesideSite, withoutSite } from '../phrases/site';
import { countWords } from '../phrases/words';
import { isTimeAlone, saysDay } from '../rows/moments';
import { isCountedBack } from '../rows/open-stamps';
import { isText, type Row } from '../rows/rows';
import { breaksOffBeforeSource, isParagraph, namesAgency } from '../rows/surroundings';
import { hasFormOfBox, isBoxAbove } from './boxes';
import {
  belongsToPage,
  countSharedWords,
  isShortAndNotInText,
  sharesWordsWithText,
  standsOverHeadline,
} from './over-headline';

/** How no headline ends, though it may end in a question or exclamation mark. */
export const NO_HEADLINE_END: RegExp = /[.:؛…]$/;

/**
 * The row of the headline. In order of evidence it is the title in the page's metadata; the highest heading; a line
 * that stands twice, perhaps with the site's name; a short line that is set off, or that follows one that says whose
 * words come next.
 */
export function findTitle(rows: readonly Row[], known: string | null): number | null {
  return rowOfTitle(rows, known) ?? headingTitle(rows) ?? repeatedTitle(rows) ?? firstTitle(rows);
}

/** The line that is the title of the metadata, or a part of it. */
export function rowOfTitle(rows: readonly Row[], known: string | null): number | null {
  if (known === null) return null;
  const key = keyOf(known);
  const exact = rows.findIndex((row) => isText(row) && row.key === key);
  if (exact >= 0) return exact;
  // A title in the metadata may have the name of the site, too, perhaps that of an office at its end; the headline is
  // longer.
  let longest: number | null = null;
  for (const [i, row] of rows.entries()) {
    if (!isText(row) || row.text.length > LONGEST_HEADLINE || !key.includes(row.key)) continue;
    if (key.endsWith(row.key) && namesOffice(row.text)) continue;
    if (row.key.length > (longest === null ? 12 : rows[longest]!.key.length)) longest = i;
  }
  return longest;
}

/**
 * The lines that may be the headline: lines of text above the first that reads as a paragraph, where a notice of the
 * page at the top doesn't count. Names of sites, labels, tables, contacts and the like are left out.
 */
function candidates(rows: readonly Row[]): number[] {
  const found: number[] = [];
  let hasParagraph = false;
  for (let i = 0; i < rows.length && found.length < MOST_LINES_ABOVE; i++) {
    const row = rows[i]!;
    // Below a paragraph, «مطالب مرتبط» (related) has the headlines of other articles under it.
    if (hasParagraph && isEndOfBody(row)) break;
    if (!isText(row)) continue;
    if (hasLabelOrSite(row)) {
      hasParagraph ||= isParagraph(row);
      continue;
    }
    const { text } = row;
    if (isSplitByTabs(text) || TABLE_ROW.test(text) || isInvocation(text) || isContact(row)) continue;
    if (found.length > 0 && breaksOffBeforeSource(row)) continue;
    if (readsAsParagraph(text)) {
      // A sentence above all candidates may be the page's own: then the headline is further down.
      if (found.length > 0) break;
      hasParagraph = true;
      continue;
    }
    found.push(i);
  }
  return found;
}

/**
 * Whether a line is no headline because it has a label, the name of a site or «به گزارش …» (as reported by); it may be
 * a paragraph all the same.
 */
function hasLabelOrSite({ label, text }: Row): boolean {
  return label !== null || describesSite(text) || isSiteName(text) || REPORT.test(text);
}

/** Whether a row comes below a body and has other lines under it. */
function isEndOfBody({ appearance, isSure }: Row): boolean {
  return appearance === 'label' || (appearance === 'comments' && isSure);
}

/**
 * Whether tabs part a line into links or cells. If just one part has words enough, it may be a headline with a tab in
 * or beside it.
 */
function isSplitByTabs(text: string): boolean {
  if (!text.includes('\t')) return false;
  return text.split('\t').filter((cell) => countWords(cell) >= ENOUGH_WORDS).length !== 1;
}

/** The row of a table: «| نام | بها |». */
const TABLE_ROW = /^\|.*\|$/;

/** The candidates without boxes of the page that stand above another line that may be the headline. */
function candidatesWithoutBoxes(rows: readonly Row[]): number[] {
  const found = candidates(rows);
  const isHeadline = (i: number): boolean => countWords(rows[i]!.text) >= FEWEST_WORDS;
  const isOverHeadline = (at: number): boolean => found.some((i) => i > at && isHeadline(i) && isBoxAbove(rows, at, i));
  return found.filter((at) => !hasFormOfBox(rows[at]!.text) || !isOverHeadline(at));
}

/** In a text with marks of headings, the first of the highest level; names of the site and of sections don't count. */
function headingTitle(rows: readonly Row[]): number | null {
  let best: number | null = null;
  const paragraphs = paragraphsOf(rows);
  for (const i of candidates(rows)) {
    const { heading, text } = rows[i]!;
    if (heading === 0 || countWords(text) < FEWEST_WORDS) continue;
    if (heading > 1 && isInText(rows, [i], i, paragraphs)) continue;
    if (best === null || heading < rows[best]!.heading) best = i;
  }
  return best;
}

/** The first candidate that stands twice, perhaps with the name of the site beside it. */
function repeatedTitle(rows: readonly Row[]): number | null {
  const seen = new Map<string, number>();
  const found = candidatesWithoutBoxes(rows);
  const parts = new Set(found.flatMap((i) => titlesBesideSite(rows[i]!.text)));
  for (const i of found) {
    const row = rows[i]!;
    const key = keyOf(withoutSite(row.text));
    if (countWords(row.text) < FEWEST_WORDS) continue;
    const before = seen.get(key);
    // Of the two, the line without the site's name is the headline.
    if (before !== undefined) return rows[before]!.key === key ? before : i;
    if (parts.has(row.key)) return i;
    seen.set(key, i);
  }
  return null;
}

/**
 * A short line that ends no sentence and is set off, by an empty line or by what stands round it. Of several runs of
 * such lines the headline is in the one with the longest lines and a stamp or code beside it: menus are words and
 * names, and stand apart.
 */
function firstTitle(rows: readonly Row[]): number | null {
  let best: { at: number; score: number } | null = null;
  const paragraphs = paragraphsOf(rows);
  const found = candidatesWithoutBoxes(rows);
  const others = rows.findIndex(isEndOfBody) + 1 || rows.length;
  const hasNoParagraph = paragraphs.length === 0;
  // Lines with a stamp below each, and no text, are a list of headlines, or what readers say.
  const stamped = found.filter((i) => i < others && hasStampBelow(rows, i));
  if (hasNoParagraph && stamped.length > 1 && stamped[1] === stamped[0]! + 2) return null;
  for (const run of runsOf(rows, found)) {
    const at = titleInRun(rows, run);
    if (at === null || isInText(rows, run, at, paragraphs)) continue;
    // A headline stands above a text: below the last paragraph of a post there is none.
    if (at > paragraphs.at(-1)!) continue;
    // Without a paragraph, the text, a poem or a list, stands above «اخبار مرتبط» (related news), and a word or two
    // further down are a heading in it.
    if (hasNoParagraph && found[0]! < Math.min(at, others) && (at >= others || isShort(rows[at]!))) continue;
    // A list below the headline sums the article up, and one above it is a menu: either is the headline only where no
    // other line has words enough, and the text has words of it.
    const ofEntry = sharesWordsWithText(rows, at) ? FEWEST_WORDS - 0.5 : 0;
    const score = isList(rows, at) || isList(rows, at - 1) ? ofEntry : scoreOf(rows, run, at);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at ?? null;
}

/** Whether a day stands below a line; one after a label («به‌روزرسانی: …», updated) is that of the headline above it. */
function hasStampBelow(rows: readonly Row[], at: number): boolean {
  return rows[at + 1]?.items.some((item) => item.kind !== 'updated' && saysDay(item)) === true;
}

function isShort({ text }: Row): boolean {
  return countWords(text) < FEWEST_WORDS;
}

/** Whether a line and the next begin as entries of one list do: with the same sign, or each with a number. */
export function isList(rows: readonly Row[], at: number): boolean {
  const [sign, next] = [at, at + 1].map((i) => SIGN_OF_LIST.exec(rows[i]?.written ?? '')?.[1]);
  return sign !== undefined && sign === next;
}

/**
 * How likely a line is the headline: its words, up to as many as a headline needs, and that number once more beside a
 * stamp or code.
 */
function scoreOf(rows: readonly Row[], run: readonly number[], at: number): number {
  // The name of an office is the page's, so another line as long goes before it.
  const most = namesOffice(rows[at]!.text) ? ENOUGH_WORDS - 1 : ENOUGH_WORDS;
  const words = Math.min(countWords(rows[at]!.text), most);
  // Right below «آخرین اخبار» (latest news), a line of which the text has no word is the headline of another article:
  // any other line as long goes before it.
  if (rows[run[0]! - 1]?.appearance === 'label' && !sharesWordsWithText(rows, at)) return words - 0.5;
  // A word or two beside a menu are one more of its links.
  const between = words < FEWEST_WORDS ? 0 : MOST_BETWEEN;
  return isBesideFacts(rows, run, between) ? words + most : words;
}

/** The rows of text that read as a paragraph. */
function paragraphsOf(rows: readonly Row[]): number[] {
  return rows.flatMap((row, i) => (isText(row) && readsAsParagraph(row.text) ? [i] : []));
}

/**
 * Whether a line is inside the text: below more than one sentence, or a long one. It isn't if these speak of the page,
 * or if the facts of the article stand beside the line.
 */
function isInText(rows: readonly Row[], run: readonly number[], at: number, paragraphs: readonly number[]): boolean {
  const above = paragraphs.filter((i) => i < at).map((i) => rows[i]!.text);
  const most = above.some(speaksOfPage) ? MOST_OF_NOTICE : 1;
  const isBelowText = above.length > most || above.some((text) => text.length > LONGEST_NOTICE);
  return isBelowText && !isBesideFacts(rows, run, MOST_BETWEEN);
}

const LONGEST_NOTICE = 200;
const MOST_OF_NOTICE = 3;

/**
 * Candidates in sequence, row by row; a headline and what stands below its buttons are one run, and what stands below a
 * list is another.
 */
function runsOf(rows: readonly Row[], found: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const i of found) {
    const run = runs.at(-1) ?? [];
    const last = run.at(-1) ?? -1;
    const isNext = last >= 0 && (last === i - 1 || isAboveButtons(rows, last, i));
    const isBelowList = isList(rows, last - 1) && !isList(rows, last);
    if (isNext && (!isBelowList || run.some((at) => isSummed(rows, at, i)))) run.push(i);
    else runs.push([i]);
  }
  return runs;
}

/** Whether a line is no entry, and the text has as many words of it as of the line below a list under it. */
function isSummed(rows: readonly Row[], at: number, below: number): boolean {
  if (isList(rows, at)) return false;
  const [ofLine, ofBelow] = countSharedWords(rows, at, below);
  return ofLine >= Math.max(ofBelow, 1);
}

function isAboveButtons(rows: readonly Row[], headline: number, at: number): boolean {
  if (countWords(rows[headline]!.text) < ENOUGH_WORDS) return false;
  return rows.slice(headline + 1, at).every(({ appearance }) => appearance === 'button');
}

/**
 * The headline in a run: its first line that has words enough, or the line after the one that says whose words come
 * next.
 */
function titleInRun(rows: readonly Row[], run: readonly number[]): number | null {
  const at = run.findIndex((i) => countWords(rows[i]!.text) >= FEWEST_WORDS || isKicker(rows[i]!.text));
  const start = Math.max(at, 0);
  const first = run[start]!;
  const second = run[start + 1];
  const line = rows[first]!.text;
  if (at > 0 && speaksOfPiece(line) && !isKicker(line)) return run[at - 1]!;
  const third = titleBelowSection(rows, run.slice(start));
  if (third !== null) return third;
  if (second !== undefined) {
    const { text } = rows[second]!;
    if (isEntryOver(rows, first, second)) return second;
    const isAboutPiece = speaksOfPiece(text) || namesOwnPiece(text);
    if (!isAboutPiece && (belongsToPage(rows, first, second) || standsOverHeadline(rows, first, second))) return second;
    if (!endsWith(text, NO_HEADLINE_END) && announces(line, text, rows[second + 1])) return second;
  }
  return !endsWith(line, NO_HEADLINE_END) && isSetOff(rows, first) ? first : titleBelowSite(rows, run);
}

/**
 * Whether a line is an entry of a list that ends with it, and the text has no word of it, but some of the line below,
 * which may be the headline. A headline may have such a sign itself.
 */
function isEntryOver(rows: readonly Row[], at: number, title: number): boolean {
  if (!LISTED.test(rows[at]!.written) || LISTED.test(rows[title]!.written)) return false;
  const [ofEntry, ofTitle] = countSharedWords(rows, at, title);
  return ofEntry === 0 && ofTitle > 0 && countWords(rows[title]!.text) >= FEWEST_WORDS;
}

/**
 * The headline as the third line of a run, below a section that no table has and a kicker: «بازار پول و ارز», «ایسنا
 * بررسی می‌کند» or «هفته دهم لیگ برتر؛», and then the headline.
 */
function titleBelowSection(rows: readonly Row[], [first, second, third, fourth]: readonly number[]): number | null {
  if (third === undefined || countWords(rows[first!]!.text) >= ENOUGH_WORDS) return null;
  const { text } = rows[second!]!;
  // A colon may lead to a list: «قیمت انواع سکه در بازار:» (prices of coins in the market:).
  const mark = fourth === undefined ? /[:؛]$/ : /؛$/;
  const isOver = saysAgencyReports(text) || (first! > 0 && mark.test(text) && countWords(text) >= FEWEST_WORDS);
  return isOver && !endsWith(rows[third]!.text, NO_HEADLINE_END) ? third : null;
}

/** The headline below lines that are the name of the site, what it says of itself, or words of its menu. */
function titleBelowSite(rows: readonly Row[], run: readonly number[]): number | null {
  // An empty line parts the headline from those lines; without one it may be a heading inside the article.
  const below = run.findIndex((i, n) => n > 0 && rows[i]!.afterBlankLine);
  const title = run[below];
  if (title !== undefined && below < MOST_HEAD_LINES && countWords(rows[title]!.text) >= FEWEST_WORDS)
    if (isParagraph(rows[title + 1]) && isShortAndNotInText(rows, run[0]!, title)) return title;
  for (const most of [MOST_NAME_WORDS, ENOUGH_WORDS - 1]) {
    const long = run.findIndex((i) => countWords(rows[i]!.text) > most);
    if (long >= 0 && isClosedByStamp(rows, run.slice(long))) return run[long]!;
  }
  return null;
}

/**
 * Whether a line only says whose words come next, or what kind of piece this is, and the next one has words enough for
 * a headline.
 */
function announces(line: string, next: string, below: Row | undefined): boolean {
  if (isKicker(line)) return true;
  const words = countWords(next);
  const fewest = namesOwnPiece(line) || saysAgencyExamined(line) ? FEWEST_WORDS : MOST_SAYING_WORDS + 1;
  if (isAttribution(line) && words >= fewest) return true;
  // Right above a stamp two words are enough.
  const isStamped = below?.items.some(saysDay) === true;
  return namesKindOfPiece(line) && words + (isStamped ? 1 : 0) >= FEWEST_WORDS && words <= MOST_TITLE_WORDS;
}

/**
 * Whether lines are those of a head: few, and right below them a stamp, and then a paragraph. (A paragraph that was
 * broken into lines has no stamp inside.)
 */
function isClosedByStamp(rows: readonly Row[], run: readonly number[]): boolean {
  if (run.length > MOST_HEAD_LINES) return false;
  let isStamped = false;
  let after = run.at(-1)! + 1;
  for (; after < rows.length && rows[after]!.appearance !== 'text'; after++) {
    isStamped ||= rows[after]!.items.some(saysDay);
  }
  // The name of who wrote may stand there: «کاربر: مریم۲۱» (user: …).
  if (after + 1 < rows.length && countWords(rows[after]!.text) <= MOST_NAME_WORDS) after++;
  return isStamped && after < rows.length && readsAsParagraph(rows[after]!.text);
}

const MOST_HEAD_LINES = 3;
/** A longer line is more likely the one below the headline. */
const MOST_TITLE_WORDS = 10;

/**
 * Whether a line may be a headline by what follows it. One at the very top may instead be the first of a paragraph that
 * was broken into lines of about one length.
 */
function isSetOff(rows: readonly Row[], at: number): boolean {
  const next = rows[at + 1];
  // A news flash is code, stamp and headline, and nothing else.
  if (next === undefined) return rows[at - 1]?.appearance === 'masthead';
  if (at > 0 || next.afterBlankLine || next.isSure || OF_A_LIST.test(next.written)) return true;
  const { text } = rows[at]!;
  if (countWords(text) < FEWEST_WORDS) return false;
  // The author's name may stand between a headline and its stamp. Above such a name, a line of few words would be the
  // name of a site.
  const isLong = countWords(text) >= ENOUGH_WORDS;
  if (isLong && countWords(next.text) <= MOST_NAME_WORDS && rows[at + 2]?.appearance === 'masthead') return true;
  if (isLong && isPerson(next.text) && rows[at + 2] !== undefined && readsAsParagraph(rows[at + 2]!.text)) return true;
  return next.appearance !== 'text' || (readsAsParagraph(next.text) && next.text.length > MOST_OF_WIDTH * text.length);
}

/** How no line of a broken paragraph begins: «🔹 سکه: …», «• سکه: …». */
const OF_A_LIST = /^[\s\p{Cf}]*(?:\p{Extended_Pictographic}|[•●▪◾][\s\p{Cf}])/u;

/** In a broken paragraph a line is at most a word longer than the first, and the last one seldom as long as that. */
const MOST_OF_WIDTH = 1.5;
const MOST_NAME_WORDS = 3;

/**
 * What may stand between a headline and its stamp: numbers, buttons, the way back, and links that stand at the foot as
 * well («پیوندها», links).
 */
const BETWEEN: ReadonlySet<Row['appearance']> = new Set<Row['appearance']>([
  'counter',
  'navigation',
  'button',
  'footer',
]);
const MOST_BETWEEN = 4;

/** The first row upwards that is no separator, past at most so many of what may stand between. */
function firstAbove(rows: readonly Row[], from: number, most: number): number {
  let left = most;
  for (let at = from; ; at--) {
    const appearance = rows[at]?.appearance;
    if (appearance === 'separator') continue;
    if (appearance === undefined || !BETWEEN.has(appearance) || left-- === 0) return at;
  }
}

/** Whether a stamp or code of the article stands above or below a run. */
function isBesideFacts(rows: readonly Row[], run: readonly number[], between: number): boolean {
  let above = firstAbove(rows, run[0]! - 1, between);
  // A headline in a list has its time above it, and below the last one the facts of the article may stand.
  const top = rows[above];
  if (isTimeAlone(top) && !rows[above - 1]?.items.some(saysDay)) return false;
  let below = run.at(-1)! + 1;
  const isPassed = (row: Row | undefined): boolean =>
    row?.appearance === 'button' || row?.appearance === 'separator' || namesAgency(row);
  for (let left = between; left > 0 && isPassed(rows[below]); left--) below++;
  if (isTimeAlone(rows[above])) above--;
  if (isTimeAlone(rows[below])) below++;
  return [rows[above], rows[below]].some(
    (row) => row?.appearance === 'masthead' && !isCountedBack(row) && !isTimeAlone(row),
  );
}
