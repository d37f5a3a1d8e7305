import { rowOfTitle } from '../article/head/title';
import { isAgencyName, isSiteName } from '../article/phrases/site';
import type { Known } from '../article/record/known';
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
  return rowOfTitle(apart, known.title) ?? headings.find((i) => rows[i]!.appearance === 'text') ?? -1;
}

/** Whether a heading is the name of the site: on many pages the logo is one. */
function isSite(text: string, { site }: Known): boolean {
  return isAgencyName(text) || isSiteName(text) || text === site;
}
