import {
  ENOUGH_WORDS,
  FEWEST_WORDS,
  isKicker,
  LONGEST_HEADLINE,
  MOST_LINES_ABOVE,
  namesOffice,
  readsAsParagraph,
  speaksOfPage,
} from '../items/line-wording';
import { keyOf } from '../lines/key';
import { isPerson } from '../phrases/person';
import { titlesBesideSite, withoutSite } from '../phrases/site';
import { countWords, Words } from '../phrases/words';
import { isTimeAlone, saysDay } from '../rows/days';
import { isCountedBack } from '../rows/open-stamps';
import { isText, type Row } from '../rows/rows';
import { isList, isParagraph, namesAgency } from '../rows/surroundings';
import { candidates, candidatesWithoutBoxes, isEndOfBody } from './candidates';
import { countSharedWords, FEWEST_SHARED, sharesWordsWithText } from './over-headline';
import { titleInRun } from './title-in-run';

/**
 * The row of the headline. In order of evidence it is the title in the page's metadata; the highest heading; a line
 * that stands twice, perhaps with the site's name; a short line that is set off, or that follows one that says whose
 * words come next; at last a word or two that the text says.
 */
export function findTitle(rows: readonly Row[], known: string | null): number | null {
  return rowOfTitle(rows, known) ?? headingTitle(rows) ?? repeatedTitle(rows) ?? firstTitle(rows) ?? wordInText(rows);
}

/**
 * The line that is the title of the metadata, or a part of it. Asked for again once the steps before have settled what
 * lines are, it may be one that looked like the page's: «چاپ» (printing) over a sentence looks like a button.
 */
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
    if (row.key.length > (longest === null ? MOST_BY_CHANCE : rows[longest]!.key.length)) longest = i;
  }
  return longest;
}

/** So many code units of a key may be part of a title by chance. */
const MOST_BY_CHANCE = 12;

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
    if (before !== undefined) return rows[before]!.key !== key || isOfWindow(rows, before, i) ? i : before;
    if (parts.has(row.key)) return i;
    seen.set(key, i);
  }
  return null;
}

/**
 * Whether the first of two equal lines is the title of the window, which stands over the whole page: over its menu, or over the kicker or
 * facts that belong to the second.
 */
function isOfWindow(rows: readonly Row[], first: number, second: number): boolean {
  // Without a text below the second, that stands at the foot.
  const [below, facts] = [rows[first + 1]!, rows[second + 1]];
  if (first > 0 || below.appearance === 'masthead' || !rows.slice(second).some(isParagraph)) return false;
  return below.appearance === 'navigation' || isKicker(below.text) || facts?.appearance === 'masthead';
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

/**
 * The headline of a word or two below the menu: the last such line, right above a stamp, where no line has more words, and the
 * paragraphs below say it and none of the others.
 */
function wordInText(rows: readonly Row[]): number | null {
  const found = candidates(rows);
  const last = found.at(-1) ?? -1;
  if (!hasStampBelow(rows, last) || !found.every((i) => isShort(rows[i]!))) return null;
  const paragraphs = rows.slice(last, last + MOST_LINES_ABOVE).filter(isParagraph);
  const texts = paragraphs.map(({ text }) => new Words(text));
  const said = found.filter((i) => texts.some((words) => words.has(rows[i]!.key)));
  return said.length === 1 && said[0] === last ? last : null;
}

function isShort({ text }: Row): boolean {
  return countWords(text) < FEWEST_WORDS;
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
  // One word may be the same by chance, unless the line has a code or stamp of its own.
  if (rows[run[0]! - 1]?.appearance === 'label') {
    const fewest = isBesideFacts(rows, run, 0) ? 1 : FEWEST_SHARED;
    if (countSharedWords(rows, at, at)[0] < fewest) return words - 0.5;
  }
  // A name right below a stamp is a byline.
  if (rows[at - 1]?.appearance === 'masthead' && isPerson(rows[at]!.text)) return words - 0.5;
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
    const isRightBelow = rows[run[0]! - 1]?.appearance === 'label' && !rows[run[0]!]!.afterBlankLine;
    const isApart = isRightBelow && rows[i]!.afterBlankLine;
    if (isNext && !isApart && (!isBelowList || run.some((at) => isSummed(rows, at, i)))) run.push(i);
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
