import { rowOfTitle } from '../article/head/title';
import { keyOf } from '../article/lines/key';
import { isAgencyName, isSiteName } from '../article/phrases/site';
import { countWords, FEWEST_HEADLINE_WORDS } from '../article/phrases/words';
import type { Known } from '../article/record/known';
import type { Row } from '../article/rows/rows';
import type { MarkedRow } from './marked-row';

/**
 * The row of the title: the heading, or else the line, that says the title of the metadata; else the first heading. −1
 * where the reader must look for it.
 */
export function titleRow(marked: readonly MarkedRow[], known: Known): number {
  const rows = marked.map(({ row }) => row);
  const headings = [...marked.keys()].filter((i) => marked[i]!.part === 'title' && !isSite(rows[i]!.text, known));
  // A headline may be nothing but names of sections, and so not look like text: «تاریخ چاپ در ایران» (history of
  // printing in Iran).
  const said = rowOfTitle(
    headings.map((i) => ({ ...rows[i]!, appearance: 'text' })),
    known.title,
  );
  if (said !== null) return headings[said]!;
  // A link of the page's own may say the name of the site, which the title has, too.
  const apart = marked.map(({ row, part, isLink }) =>
    isLink && part === 'navigation' ? { ...row, appearance: part } : row,
  );
  const title = keyOf(known.title ?? '');
  return (
    rowOfTitle(apart, known.title) ??
    headings.find((i) => rows[i]!.appearance === 'text') ??
    // The name of a town looks like the page's: «شیراز - دانشنامه».
    (rows.some(isHeadline) ? undefined : headings.find((i) => beginsTitle(rows[i]!, title))) ??
    -1
  );
}

/** Whether a heading is what stands before the name of the site in the title. */
function beginsTitle({ key }: Row, title: string): boolean {
  return title.startsWith(key) && /^[-–—|]/.test(title.slice(key.length));
}

/** Whether a heading of the second level may be the headline, below the name of a section. */
function isHeadline({ heading, text }: Row): boolean {
  return heading === 2 && countWords(text) >= FEWEST_HEADLINE_WORDS;
}

/** Whether a heading is the name of the site: on many pages the logo is one. */
function isSite(text: string, { site }: Known): boolean {
  return isAgencyName(text) || isSiteName(text) || text === site;
}
