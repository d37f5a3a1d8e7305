import type { Item } from '../items/item';
import { endsWith, FULL_STOP, STATEMENT_END } from '../lines/line-marks';
import { isTimeAlone } from './days';
import type { Row } from './rows';
import { isDayAlone } from './surroundings';

/**
 * The days and times of day that are headings of what happened then. Days: those between the title and the last day
 * that stands between two sentences. Times: where the first one stands right below the headline, with text below it.
 */
export function dayHeadings(rows: readonly Row[]): ReadonlySet<Row> {
  const title = rows.findIndex(({ place }) => place === 'title');
  if (title < 0) return new Set();
  const days = rows.slice(title + 1, Math.max(lastDayHeading(rows), 0)).filter(isDayAlone);
  // The stamps of the report itself, which have day and time, may stand between the headline and the first of them.
  let first = title + 1;
  while (
    rows[first]?.place === 'lead' ||
    (rows[first]?.appearance === 'masthead' && rows[first]!.items.some(hasDayAndTime))
  )
    first++;
  const isBelowTime = first > title + 1;
  // A day alone may have its time in the next row; then more entries must follow.
  if (!isBelowTime && rows.slice(first, first + 1).some(isDayAlone)) first++;
  const fewest = isBelowTime || first === title + 1 ? 2 : 3;
  const times = isTimeOfDay(rows[first]) && rows[first + 1]?.appearance === 'text' ? timeHeadings(rows, first) : [];
  return new Set([...days, ...(times.length < fewest ? [] : times), ...figureHeadings(rows, title)]);
}

/** The time of day in a row, and those further down that stand between a sentence and text. */
function timeHeadings(rows: readonly Row[], from: number): Row[] {
  const times: Row[] = [];
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    if (!isTimeOfDay(row)) continue;
    const [before, after] = [rows[i - 1]!, rows[i + 1]];
    const isBetween = before.appearance === 'text' && endsWith(before.text, FULL_STOP) && after?.appearance === 'text';
    if (i === from || isBetween) times.push(row);
  }
  return times;
}

/** The last row of a day alone that stands between two sentences; −1 for none. */
function lastDayHeading(rows: readonly Row[]): number {
  for (let i = rows.length - 2; i > 0; i--) {
    const [before, after] = [rows[i - 1]!, rows[i + 1]!];
    if (
      isDayAlone(rows[i]!) &&
      [before, after].every(({ appearance, text }) => appearance === 'text' && endsWith(text, FULL_STOP))
    )
      return i;
  }
  return -1;
}

/**
 * Figures alone that are headings of what stands below them: the years of a chronicle, or the numbers of steps. After
 * the first each stands below a statement, since in a list of what is read most the numbers stand between headlines.
 */
function figureHeadings(rows: readonly Row[], title: number): Row[] {
  const figures: Row[] = [];
  for (const [i, row] of rows.entries()) {
    const isFigure = i > title && row.appearance === 'counter' && !row.isSure && FIGURE.test(row.key);
    if (!isFigure || rows[i + 1]?.appearance !== 'text') continue;
    if (figures.length === 0 || isStatement(rows[i - 1]!)) figures.push(row);
  }
  const [first, second] = figures.map(({ key }) => key);
  if (first === undefined || second === undefined) return [];
  return (YEAR.test(first) ? YEAR.test(second) : first === '1' && second === '2') ? figures : [];
}

function isStatement({ appearance, text }: Row): boolean {
  return appearance === 'text' && endsWith(text, STATEMENT_END);
}

const FIGURE = /^[0-9]+$/;
/** The key of a year of either calendar. */
export const YEAR: RegExp = /^(?:1[2-4]|19|20)[0-9]{2}$/;

/** Whether an item says a day and a time. */
function hasDayAndTime({ date }: Item): boolean {
  return /.T/.test(date?.value ?? '');
}

function isTimeOfDay(row: Row | undefined): row is Row {
  return isTimeAlone(row) && row.place === null && !row.isSure;
}
