import { endsWith, STATEMENT_END } from '../article/lines/line-marks';
import { YEAR } from '../article/rows/day-headings';
import { isTimeAlone } from '../article/rows/days';
import type { MarkedRow } from './marked-row';

/**
 * The entries of a live report begin with a time of day, those of a chronicle with a year. Readability may find only
 * some of them: if the main content has one, the others below belong to it.
 */
export function addEntries(marked: readonly MarkedRow[]): void {
  let isReport = false;
  let isInEntry = false;
  for (const [i, one] of marked.entries()) {
    const isEntry = beginsEntry(one, marked[i + 1]);
    if (one.isMain) {
      isReport ||= isEntry;
      isInEntry = false;
      continue;
    }
    isInEntry = isReport && (isEntry || (isInEntry && isPlainText(one)));
    if (isInEntry) one.isMain = true;
  }
}

/**
 * The lines to press in an accordion, each over a sentence, are its headings if the main content has one of the
 * sentences: «شرایط ثبت‌نام چیست؟». There must be two, one of them a question: others play the text as sound, or enlarge
 * a picture.
 */
export function keepAccordion(marked: readonly MarkedRow[]): void {
  const main = marked.find(({ part, isMain }) => part === null && isMain)?.article;
  const heads: MarkedRow[] = [];
  let hasMain = false;
  for (const [i, one] of marked.entries()) {
    const isHead = one.part === 'button' && one.row.appearance === 'text' && one.article === main;
    if (!isHead || !isOverSentence(marked[i + 1])) continue;
    heads.push(one);
    hasMain ||= marked[i + 1]!.isMain;
  }
  if (heads.length < 2 || !hasMain || !heads.some(({ row }) => row.text.endsWith('؟'))) return;
  for (const head of heads) {
    head.part = null;
    head.isMain = true;
    head.row = { ...head.row, isLink: null };
  }
}

/** Whether a row is the time of an entry. A year is that only over a sentence: archives and feet have years, too. */
function beginsEntry({ row, part, isLink }: MarkedRow, below: MarkedRow | undefined): boolean {
  if (part !== null) return false;
  return (YEAR.test(row.key) && !isLink && isOverSentence(below)) || isTimeAlone(row);
}

function isOverSentence(below: MarkedRow | undefined): boolean {
  return below?.part === null && endsWith(below.row.text, STATEMENT_END);
}

function isPlainText({ row, part, isLink }: MarkedRow): boolean {
  return part === null && !isLink && row.appearance === 'text';
}
