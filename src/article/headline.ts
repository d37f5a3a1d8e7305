import { keyOf } from './key';
import { REPORT } from './patterns.table';
import type { Row } from './rows';
import { isAgencyName, VERB_END, withoutSite } from './site';

/** A headline is one line of at most this many code units. */
const LONGEST_HEADLINE = 250;
/** A line below the title that is no longer than this may be the subtitle. */
const LONGEST_SUBTITLE = 220;
/** A question below the title that is shorter than a paragraph may be, too. */
const LEAST_PARAGRAPH = 60;
/** The line above the title is short, but no name of a section: three words at least. */
const LONGEST_KICKER = 140;
const FEWEST_WORDS = 3;
/** A line of this many words isn't the name of a section or a menu. */
const ENOUGH_WORDS = 5;
/** How many lines of text may stand above the title: menus, names of the site. */
const MOST_ABOVE = 40;
/** The number of a footnote may stand behind the mark. */
const SENTENCE_END = /[.:؛…][»)"\]]?(?:\[\p{Nd}{1,3}\])?$/u;
const PARAGRAPH_END = /[.؛:][»)"\]]?(?:\[\p{Nd}{1,3}\])?$/u;
const LINE_END = /[.؟!:؛…][»)"\]]?(?:\[\p{Nd}{1,3}\])?$/u;
/** Whose words the title is: «در گفت‌وگو با …», «استاندار فارس:». */
const KICKER = /^در گفت.{0,3}گو با |[:؛]$/;
/** The same in a sentence of few words, which is no headline when another line follows: «ایسنا گزارش می‌دهد», «… بررسی کرد». */
const SAYS = /(?:گزارش|خبر) (?:داد|می.?دهد)$|(?:بررسی|اعلام|تشریح|مطرح|ت[اأ]کید) (?:کرد|می.?کند)$/;
const MOST_SAYING_WORDS = 4;
/** Somebody's office takes more words, but what was said is not among them. */
const MOST_OFFICE_WORDS = 8;
const OFFICE = /^(?:رئیس|مدیر|معاون|وزیر|استاندار|فرماندار|شهردار|سخنگو|نماینده|دبیر|سرپرست|فرمانده|دادستان)/;
const SAID = /(?<!\S)(?:از|را|به|که|برای)(?!\S)/;
/** A report, talk or note that its agency names as its own: «گزارش همشهری از …», «گفت‌وگوی ایسنا با …». */
const PIECE = /^(?:گزارش|روایت|گفت.{0,3}گوی|مصاحبه) (\S+(?: \S+)?) (?:از|با|درباره) /;
/** What a site says of itself below its name. */
const OF_SITE = /^(?:پایگاه (?:خبری|اطلاع|تحلیلی))/;
const MOST_SITE_WORDS = 7;

/** The head of a page once its lines have their places. */
export interface Head {
  /** The title's key, to know it again; empty when there is no title. */
  readonly key: string;
  /** The row that the body begins at. */
  readonly end: number;
}

/**
 * Finds the headline among the rows and gives it, what stands around it and its repetitions their places.
 *
 * In order of evidence: the title that the page's metadata say; a line that is said twice, perhaps with the site's name; a short line
 * that is set off, or that follows one that says whose words come next.
 */
export function placeHeadline(rows: Row[], known: string | null): Head {
  const placed = rows.findIndex(({ as }) => as === 'title');
  const at =
    placed >= 0 ? placed : (rowOfTitle(rows, known) ?? headingTitle(rows) ?? repeatedTitle(rows) ?? firstTitle(rows));
  if (at === null) return { key: '', end: rows.findIndex(isText) };
  const title = splitSite(rows, at);
  const { key } = title;
  for (const row of rows) if (row !== title && isFree(row) && isSameTitle(row, key)) row.as = 'repeated';
  title.as = 'title';
  placeAbove(rows, rows.indexOf(title));
  return { key, end: placeBelow(rows, rows.indexOf(title)) };
}

function isText(row: Row): boolean {
  return row.looks === 'text' && row.as === null;
}

function isFree(row: Row): boolean {
  return row.as === null && (row.looks === 'text' || row.looks === 'navigation');
}

/** The line that is the title of the metadata, or a part of it. */
export function rowOfTitle(rows: readonly Row[], known: string | null): number | null {
  if (known === null) return null;
  const key = keyOf(known);
  const exact = rows.findIndex((row) => isText(row) && row.key === key);
  if (exact >= 0) return exact;
  const within = rows.findIndex(
    (row) => isText(row) && row.text.length <= LONGEST_HEADLINE && row.key.length > 12 && key.includes(row.key),
  );
  return within < 0 ? null : within;
}

/** The rows of text before the first that reads like a paragraph. */
function candidates(rows: readonly Row[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < rows.length && found.length < MOST_ABOVE; i++) {
    if (!isText(rows[i]!) || rows[i]!.isLabelled || isOfSite(rows[i]!.text) || REPORT.test(rows[i]!.text)) continue;
    if (readsAsParagraph(rows[i]!.text)) {
      // A sentence of the page itself may stand above; the headline is then further down, if it is said twice.
      if (found.length > 0) break;
      continue;
    }
    found.push(i);
  }
  return found;
}

export function readsAsParagraph(text: string): boolean {
  return text.length > LONGEST_HEADLINE || PARAGRAPH_END.test(text)
    ? !KICKER.test(text) || text.length > LONGEST_KICKER
    : false;
}

/** In a text with marks of headings the first of the highest, names of the site and of sections left aside. */
function headingTitle(rows: readonly Row[]): number | null {
  let best: number | null = null;
  for (const i of candidates(rows)) {
    const { heading, text } = rows[i]!;
    if (heading === 0 || wordsOf(text) < FEWEST_WORDS) continue;
    if (best === null || heading < rows[best]!.heading) best = i;
  }
  return best;
}

function repeatedTitle(rows: readonly Row[]): number | null {
  const seen = new Map<string, number>();
  for (const i of candidates(rows)) {
    const row = rows[i]!;
    const key = keyOf(withoutSite(row.text));
    if (wordsOf(row.text) < FEWEST_WORDS) continue;
    const before = seen.get(key);
    // Of two, the one without the site's name is the headline.
    if (before !== undefined) return rows[before]!.key === key ? before : i;
    seen.set(key, i);
  }
  return null;
}

/**
 * A short line that ends no sentence, set off by an empty line or by what stands round it. Of several runs of such lines the headline is in the
 * one that has the longest lines and stands beside a stamp or code: menus are words and names, and stand apart.
 */
function firstTitle(rows: readonly Row[]): number | null {
  let best: { at: number; score: number } | null = null;
  for (const run of runsOf(candidates(rows))) {
    const at = titleInRun(rows, run);
    if (at === null) continue;
    const words = Math.min(wordsOf(rows[at]!.text), ENOUGH_WORDS);
    const score = words + (isBesideFacts(rows, run) ? ENOUGH_WORDS : 0);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at ?? null;
}

/** Rows that follow one another. */
function runsOf(found: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const i of found) {
    const run = runs.at(-1);
    if (run?.at(-1) === i - 1) run.push(i);
    else runs.push([i]);
  }
  return runs;
}

/** The first line of a run that has words enough, or the one after the line that says whose words come next. */
function titleInRun(rows: readonly Row[], run: readonly number[]): number | null {
  const at = run.findIndex((i) => wordsOf(rows[i]!.text) >= FEWEST_WORDS || isKicker(rows[i]!.text));
  const first = run[Math.max(at, 0)]!;
  const second = run[Math.max(at, 0) + 1];
  if (second !== undefined && !SENTENCE_END.test(rows[second]!.text)) {
    if (isKicker(rows[first]!.text)) return second;
    const fewest = namesPiece(rows[first]!.text) ? FEWEST_WORDS : MOST_SAYING_WORDS + 1;
    if (saysOnly(rows[first]!.text) && wordsOf(rows[second]!.text) >= fewest) return second;
  }
  if (!SENTENCE_END.test(rows[first]!.text) && isSetOff(rows, first)) return first;
  return isClosedByStamp(rows, run) ? (run.find((i) => wordsOf(rows[i]!.text) >= MOST_NAME_WORDS + 1) ?? null) : null;
}

/**
 * Whether these are the lines of a head: few, none a sentence, and right below them a stamp with a paragraph right below it. A paragraph that
 * was broken into lines has no stamp inside.
 */
function isClosedByStamp(rows: readonly Row[], run: readonly number[]): boolean {
  if (run.length > MOST_HEAD_LINES) return false;
  let hasDay = false;
  let after = run.at(-1)! + 1;
  for (; after < rows.length && rows[after]!.looks !== 'text'; after++) {
    hasDay ||= rows[after]!.items.some(({ date }) => date?.value != null && !date.value.startsWith('T'));
  }
  return hasDay && after < rows.length && readsAsParagraph(rows[after]!.text);
}

const MOST_HEAD_LINES = 3;

/** A line at the top that isn't set off may be the first of a paragraph that was broken into lines; these are of one length. */
function isSetOff(rows: readonly Row[], at: number): boolean {
  const next = rows[at + 1];
  if (next === undefined) return false;
  if (at > 0 || next.afterBlankLine || next.sure) return true;
  const { text } = rows[at]!;
  if (wordsOf(text) < FEWEST_WORDS) return false;
  // A name may stand between the headline and its stamp; a shorter line there is the name of a site.
  const isLong = wordsOf(text) >= ENOUGH_WORDS;
  if (isLong && wordsOf(next.text) <= MOST_NAME_WORDS && rows[at + 2]?.looks === 'masthead') return true;
  return next.looks !== 'text' || (readsAsParagraph(next.text) && next.text.length > 2 * text.length);
}

const MOST_NAME_WORDS = 3;

/** A number or the way back may stand between the stamp and the headline. */
const BETWEEN: ReadonlySet<Row['looks']> = new Set<Row['looks']>(['counter', 'navigation']);
const MOST_BETWEEN = 2;

/** Whether a stamp or code stands above or below the run. */
function isBesideFacts(rows: readonly Row[], run: readonly number[]): boolean {
  let above = run[0]! - 1;
  for (let i = 0; i < MOST_BETWEEN && BETWEEN.has(rows[above]?.looks as Row['looks']); i++) above--;
  return [rows[above], rows[run.at(-1)! + 1]].some((row) => row?.looks === 'masthead');
}

function isKicker(text: string): boolean {
  return text.length <= LONGEST_KICKER && KICKER.test(text);
}

function saysOnly(text: string): boolean {
  if (namesPiece(text)) return true;
  if (!SAYS.test(text)) return false;
  return wordsOf(text) <= (OFFICE.test(text) && !SAID.test(text) ? MOST_OFFICE_WORDS : MOST_SAYING_WORDS);
}

function namesPiece(text: string): boolean {
  const piece = PIECE.exec(text);
  return piece !== null && text.length <= LONGEST_KICKER && isAgencyName(piece[1]!);
}

function isOfSite(text: string): boolean {
  const parts = text.split(/ [-–—|»] ?/);
  // «خبرگزاری مهر | اخبار ایران و جهان | Mehr News Agency»
  if (parts.length > 2 && isAgencyName(parts[0]!) && isAgencyName(parts.at(-1)!)) return true;
  return OF_SITE.test(text) && wordsOf(text) <= MOST_SITE_WORDS && !VERB_END.test(text);
}

/** The title's row, with the name of the site cut off into a separate row. */
function splitSite(rows: Row[], at: number): Row {
  const row = rows[at]!;
  const core = withoutSite(row.text);
  // Where marks were taken out, places in the text are not those in the page.
  if (core === row.text || row.text.length !== row.end - row.start) return row;
  const from = row.text.indexOf(core);
  const pieces = [
    [0, from],
    [from, from + core.length],
    [from + core.length, row.text.length],
  ].flatMap(([a, b]) => cut(row, a!, b!));
  for (const piece of pieces) if (piece.text !== core) piece.as = 'navigation';
  rows.splice(at, 1, ...pieces);
  return pieces.find((piece) => piece.text === core)!;
}

function cut(row: Row, a: number, b: number): Row[] {
  const raw = row.text.slice(a, b);
  const text = raw.trim();
  if (text === '') return [];
  const start = row.start + a + (raw.length - raw.trimStart().length);
  return [{ ...row, text, start, end: start + text.length, key: keyOf(text) }];
}

function isSameTitle(row: Row, key: string): boolean {
  if (row.key === key) return true;
  return row.key.length < key.length + 60 && row.key.includes(key) && keyOf(withoutSite(row.text)) === key;
}

/** The line right above the title may be the kicker; other text up there is the page's. */
function placeAbove(rows: readonly Row[], title: number): void {
  let isNear = !rows.some(({ as }) => as === 'kicker');
  for (let i = title - 1; i >= 0; i--) {
    const row = rows[i]!;
    if (isText(row)) row.as = isNear && !row.isLabelled && readsAsKicker(row.text) ? 'kicker' : 'outside';
    if (row.as !== 'repeated' && row.as !== 'separator') isNear = false;
  }
}

/** Another headline with its stamp isn't a kicker. */
const CLOCK = /\p{Nd}:\p{Nd}{2}(?!\p{Nd})/u;

function readsAsKicker(text: string): boolean {
  if (CLOCK.test(text)) return false;
  return isKicker(text) || (text.length <= LONGEST_KICKER && wordsOf(text) >= FEWEST_WORDS && !text.endsWith('.'));
}

/** One short line between the title and the first paragraph is the subtitle. */
function placeBelow(rows: readonly Row[], title: number): number {
  const first = rows.findIndex((row, i) => i > title && isText(row));
  if (first < 0) return rows.length;
  const next = rows.findIndex((row, i) => i > first && isText(row));
  const row = rows[first]!;
  const isQuestion = first === title + 1 && row.text.length < LEAST_PARAGRAPH && /[^؟!][؟!]$/.test(row.text);
  const isLine =
    row.text.length <= LONGEST_SUBTITLE &&
    wordsOf(row.text) >= FEWEST_WORDS &&
    (isQuestion || !LINE_END.test(row.text));
  if (rows.some(({ as }) => as === 'subtitle') || !isLine || next < 0 || !readsAsParagraph(rows[next]!.text))
    return first;
  row.as = 'subtitle';
  return next;
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}
