import { keyOf } from '../lines/key';
import { REPORT, SITE_KIND } from '../phrases/patterns.table';
import { SITE_MARK } from '../phrases/site';
import type { Row } from '../rows/rows';

/** The sentence that names the source is in one of these first paragraphs. */
const MOST_PARAGRAPHS = 3;
/** The name of a site stands alone in a line of at most so many code units, and so near after «به گزارش». */
const LONGEST_LINE = 80;
/** More lines than stand above a body. */
const MOST_ROWS_ABOVE_BODY = 200;
/** «تمامی حقوق این سایت متعلق به … است.» */
const OWNER = /متعلق به ([^\s.،؛:]{1,30}(?: [^\s.،؛:]{1,30}){0,3}?) (?:است|بوده|می[ \u200c]?باشد)/;

/**
 * The name after «به گزارش» that no table has, where it is the site's own: the page says it alone in a line above the body,
 * in its foot or in its metadata; or the name that stands before «؛» at the head of the body, where the page's first line says it, too.
 */
export function ownName(rows: readonly Row[], site: string | null): string | null {
  const paragraphs = rows.filter(({ as }) => as === 'lead' || as === 'paragraph').slice(0, MOST_PARAGRAPHS);
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

/** «دیدبان ایران؛ …»; before a dash stands a town, before a colon who speaks. */
const BEGINNING = /^([^\s؛:.،]{2,20}(?: [^\s؛:.،]{2,20}){0,2}) ?؛ /;

/** In the first line: further down stand what the text is filed under and what it is about. */
function isSaidAbove(name: string, above: readonly Row[]): boolean {
  const first = above.find(({ looks }) => looks === 'text');
  return first?.as === 'outside' && first.key.replace(SITE_KIND, '') === keyOf(name);
}

function namesOfSite(rows: readonly Row[], site: string | null): Set<string> {
  const names = new Set<string>();
  const add = (text: string): void => {
    for (const key of text.split(SITE_MARK).map(keyOf)) names.add(key).add(key.replace(SITE_KIND, ''));
  };
  if (site !== null) add(site);
  const body = rows.findIndex(({ as }) => as === 'lead' || as === 'paragraph');
  for (const { as, text } of rows.slice(0, Math.min(body, MOST_ROWS_ABOVE_BODY))) {
    if ((as === 'navigation' || as === 'outside') && text.length <= LONGEST_LINE) add(text);
  }
  for (const { as, text } of rows.slice(body)) {
    const owner = as === 'footer' ? OWNER.exec(text)?.[1] : undefined;
    if (owner !== undefined) add(owner);
  }
  return names;
}
