import { isContact } from '../apart/contacts';
import {
  describesSite,
  ENOUGH_WORDS,
  FEWEST_WORDS,
  isInvocation,
  MOST_LINES_ABOVE,
  readsAsParagraph,
  speaksOfPage,
} from '../items/line-wording';
import { REPORT } from '../phrases/patterns.table';
import { isSiteName } from '../phrases/site';
import { countWords } from '../phrases/words';
import { isText, type Row } from '../rows/rows';
import { breaksOffBeforeSource, isParagraph } from '../rows/surroundings';
import { hasFormOfBox, isBoxAbove } from './boxes';
import { POET } from './bylines';

/**
 * The lines that may be the headline: lines of text above the first that reads as a paragraph, where a notice of the
 * page at the top doesn't count. Names of sites, labels, tables, contacts and the like are left out.
 */
export function candidates(rows: readonly Row[]): number[] {
  const found: number[] = [];
  let hasParagraph = false;
  for (let i = 0; i < rows.length && found.length < MOST_LINES_ABOVE; i++) {
    const row = rows[i]!;
    // Below a paragraph, «مطالب مرتبط» (related) has the headlines of other articles under it.
    if (hasParagraph && isEndOfBody(row)) break;
    // A poem stands below its poet.
    if (found.at(-1) === i - 1 && row.appearance === 'masthead' && POET.test(row.text)) break;
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
      if (found.length > 0 && !(OF_THIS_SITE.test(text) && speaksOfPage(text))) break;
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

/** An article about browsers or membership speaks to the reader, too, but not of «این سایت» (this site). */
const OF_THIS_SITE = /این.{0,4}سایت|سایت ما/;

/** Whether a row comes below a body and has other lines under it. */
export function isEndOfBody({ appearance, isSure }: Row): boolean {
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
export function candidatesWithoutBoxes(rows: readonly Row[]): number[] {
  const found = candidates(rows);
  const isHeadline = (i: number): boolean => countWords(rows[i]!.text) >= FEWEST_WORDS;
  const isOverHeadline = (at: number): boolean => found.some((i) => i > at && isHeadline(i) && isBoxAbove(rows, at, i));
  return found.filter((at) => !hasFormOfBox(rows[at]!.text) || !isOverHeadline(at));
}
