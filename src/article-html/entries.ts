import { isTimeAlone } from '../article/rows/moments';
import type { MarkedRow } from './marked-row';

/**
 * A live report has entries that begin with a time of day. Readability may find only some of them: if the main content
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

function beginsEntry({ row, part }: MarkedRow): boolean {
  return part === null && isTimeAlone(row);
}

function isPlainText({ row, part, isLink }: MarkedRow): boolean {
  return part === null && !isLink && row.appearance === 'text';
}
