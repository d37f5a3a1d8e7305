import {
  isAttribution,
  MOST_SAYING_WORDS,
  namesKindOfPiece,
  namesOwnPiece,
  saysAgencyExamined,
  saysAgencyReports,
} from '../items/attributions';
import {
  ENOUGH_WORDS,
  FEWEST_WORDS,
  isKicker,
  NO_HEADLINE_END,
  readsAsParagraph,
  saysWhenOver,
  speaksOfPiece,
  speaksOn,
  tellsSomething,
} from '../items/line-wording';
import { endsWith, LISTED } from '../lines/line-marks';
import { isPerson } from '../phrases/person';
import { countWords } from '../phrases/words';
import { saysDay } from '../rows/days';
import { isText, type Row } from '../rows/rows';
import { isParagraph } from '../rows/surroundings';
import { belongsToPage, countSharedWords, isShortAndNotInText, standsOverHeadline } from './over-headline';

/**
 * The headline in a run: its first line that has words enough, or the line after the one that says whose words come
 * next.
 */
export function titleInRun(rows: readonly Row[], run: readonly number[]): number | null {
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
    if (saysWhenOver(line, text) && isOverParagraph(rows, second)) return second;
    if (!endsWith(text, NO_HEADLINE_END) && announces(line, text, rows[second + 1])) return second;
  }
  return !endsWith(line, NO_HEADLINE_END) && isSetOff(rows, first) ? first : titleBelowSite(rows, run);
}

/** Whether a paragraph stands below a line, perhaps after a subtitle: a poem has none. */
function isOverParagraph(rows: readonly Row[], at: number): boolean {
  const [next, below] = rows.slice(at + 1, at + MOST_LINES_BETWEEN).filter(isText);
  return isParagraph(next) || (next !== undefined && !endsWith(next.text, NO_HEADLINE_END) && isParagraph(below));
}

/** So many rows below the headline are searched for the paragraph: stamps and bylines stand between. */
const MOST_LINES_BETWEEN = 8;

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

/** A longer line is more likely the one below the headline. */
const MOST_TITLE_WORDS = 10;

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
  // A broken paragraph has no three lines in sequence that are whole paragraphs. A first paragraph without its full
  // stop may stand over three.
  if (isLong && tellsSomething(text) && !speaksOn(text) && [1, 2, 3].every((below) => isParagraph(rows[at + below])))
    return true;
  return next.appearance !== 'text' || (readsAsParagraph(next.text) && next.text.length > MOST_OF_WIDTH * text.length);
}

/** How no line of a broken paragraph begins: «🔹 سکه: …», «• سکه: …». */
const OF_A_LIST = /^[\s\p{Cf}]*(?:\p{Extended_Pictographic}|[•●▪◾][\s\p{Cf}])/u;

/** In a broken paragraph a line is at most a word longer than the first, and the last one seldom as long as that. */
const MOST_OF_WIDTH = 1.5;
const MOST_NAME_WORDS = 3;
