import { LONGEST_HEADLINE, namesOffice } from '../article/items/line-wording';
import { keyOf } from '../article/lines/key';
import { isAgencyName, isSiteName } from '../article/phrases/site';
import type { Known } from '../article/record/known';
import { isText, type Row } from '../article/rows/rows';
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

/** The line that is the title of the metadata, or a part of it. */
function rowOfTitle(rows: readonly Row[], known: string | null): number | null {
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

/** Whether a heading is the name of the site: on many pages the logo is one. */
function isSite(text: string, { site }: Known): boolean {
  return isAgencyName(text) || isSiteName(text) || text === site;
}
