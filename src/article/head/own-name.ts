import { keyOf } from '../lines/key';
import { REPORT, SITE_KIND } from '../phrases/patterns.table';
import { SITE_MARK } from '../phrases/site';
import type { Row } from '../rows/rows';

/** The sentence that names the source is in one of so many first paragraphs. */
const MOST_PARAGRAPHS = 3;
/** The name of a site stands in a line of its own that is no longer, and so near after «به گزارش». */
const LONGEST_LINE = 80;
/** Fewer lines stand above a body. */
const MOST_ROWS_ABOVE_BODY = 200;
/** The owner in the foot of a page: «تمامی حقوق این سایت متعلق به … است.» (all rights of this site belong to …). */
const OWNER = /متعلق به ([^\s.،؛:]{1,30}(?: [^\s.،؛:]{1,30}){0,3}?) (?:است|بوده|می[ \u200c]?باشد)/;

/**
 * The site's own name as the source, where no table has it.
 *
 * It is the name after «به گزارش» (as reported by), if the page says it alone in a line above the body, in its foot or
 * in its metadata; or the name before «؛» at the head of the body, if the page's first line says it, too.
 */
export function ownName(rows: readonly Row[], site: string | null): string | null {
  const paragraphs = rows.filter(({ place }) => place === 'lead' || place === 'paragraph').slice(0, MOST_PARAGRAPHS);
  for (const row of paragraphs) {
    const { text } = row;
    const report = REPORT.exec(text);
    if (report === null) {
      const name = row === paragraphs[0] ? BEGINNING.exec(text)?.[1] : undefined;
      if (name !== undefined && isSaidAbove(name, rows.slice(0, rows.indexOf(row)))) return name;
      continue;
    }
    const from = report[0].length;
    const name = /^(?:خبرنگار )?([^،؛:,.«»]+?)(?: از [^\s،؛:,.«»]+(?: [^\s،؛:,.«»]+)?)? ?[،؛:,]/.exec(
      text.slice(from, from + LONGEST_LINE),
    )?.[1];
    return name !== undefined && namesOfSite(rows, site).has(keyOf(name)) ? name : null;
  }
  return null;
}

/** A name before a semicolon: «دیدبان ایران؛ …». Before a dash stands a town, before a colon who speaks. */
const BEGINNING = /^([^\s؛:.،]{2,20}(?: [^\s؛:.،]{2,20}){0,2}) ?؛ /;

/** Whether the first line of text is the name. Further down stand sections, and what the text is about. */
function isSaidAbove(name: string, above: readonly Row[]): boolean {
  const first = above.find(({ appearance }) => appearance === 'text');
  return first?.place === 'outside' && first.key.replace(SITE_KIND, '') === keyOf(name);
}

/** The keys of all names that the page may give its site, with and without a word for what it is. */
function namesOfSite(rows: readonly Row[], site: string | null): Set<string> {
  const names = new Set<string>();
  const add = (text: string): void => {
    for (const key of text.split(SITE_MARK).map(keyOf)) names.add(key).add(key.replace(SITE_KIND, ''));
  };
  if (site !== null) add(site);
  const body = rows.findIndex(({ place }) => place === 'lead' || place === 'paragraph');
  for (const { place, text } of rows.slice(0, Math.min(body, MOST_ROWS_ABOVE_BODY))) {
    if ((place === 'navigation' || place === 'outside') && text.length <= LONGEST_LINE) add(text);
  }
  for (const { place, text } of rows.slice(body)) {
    const owner = place === 'footer' ? OWNER.exec(text)?.[1] : undefined;
    if (owner !== undefined) add(owner);
  }
  return names;
}
