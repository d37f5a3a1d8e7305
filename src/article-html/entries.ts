import { endsWith, STATEMENT_END } from '../article/lines/line-marks';
import { isTimeAlone } from '../article/rows/moments';
import { YEAR } from '../article/rows/surroundings';
import type { MarkedRow } from './marked-row';

/**
 * A live report has entries that begin with a time of day, and a chronicle such that begin with a year. Readability may find only some of them: if the main content
 * has one, the others below belong to it.
 */
export function addEntries(marked: readonly MarkedRow[]): void {
  let isReport = false;
  let isInEntry = false;
  for (const one of marked) {
    const isEntry = beginsEntry(one);
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
 * sentences: «شرایط ثبت‌نام چیست؟». There must be two: one may play the text as sound.
 */
export function keepAccordion(marked: readonly MarkedRow[]): void {
  const main = marked.find(({ part, isMain }) => part === null && isMain)?.article;
  const heads = marked.filter(({ part, row, article }, i) => {
    const below = marked[i + 1];
    const isOverText = below?.part === null && endsWith(below.row.text, STATEMENT_END);
    return part === 'button' && row.appearance === 'text' && article === main && isOverText;
  });
  if (heads.length < 2 || !marked.some(({ isMain }, i) => isMain && heads.includes(marked[i - 1]!))) return;
  for (const head of heads) {
    head.part = null;
    head.isMain = true;
  }
}

function beginsEntry({ row, part }: MarkedRow): boolean {
  return part === null && (YEAR.test(row.key) || isTimeAlone(row));
}

function isPlainText({ row, part, isLink }: MarkedRow): boolean {
  return part === null && !isLink && row.appearance === 'text';
}
