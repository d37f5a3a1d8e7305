import { judged } from '../lines/judged';
import { keyOf } from '../lines/key';
import { NAMED_AGENCY, SITE_KIND } from './patterns.table';
import { type Agency, phrases } from './phrases';

/** What separates a title from the name of the site. */
export const SITE_MARK: RegExp = /\s[-–—|:»]\s?|\s?[-–—|»؛]\s/g;
/** A title is no longer than this. */
const LONGEST_TITLE = 400;

/** A title without the name of the site before or after it: «عنوان - ایسنا», «ایسنا | عنوان». */
export function withoutSite(title: string): string {
  return titleAndSite(title)[0];
}

/**
 * The keys of what a line may have as a title beside the name of a site that no table has: «عنوان این خبر - باغ» → `عنواناینخبر`.
 * The title is the longer part.
 */
export function titlesBesideSite(line: string): string[] {
  if (line.length > LONGEST_TITLE) return [];
  const titles: string[] = [];
  for (const { 0: mark, index } of line.matchAll(SITE_MARK)) {
    const [before, after] = [line.slice(0, index), line.slice(index + mark.length)].map(keyOf) as [string, string];
    titles.push(before.length > after.length ? before : after);
    if (titles.length === MOST_MARKS) break;
  }
  return titles;
}

/** More marks than stand between a title and names. */
const MOST_MARKS = 4;

/** The name of the site that stands before or after a title; empty when none does. */
export function siteBesideTitle(title: string): string {
  return titleAndSite(title)[1];
}

/** The agency whose site a title names before or after it. */
export function siteOf(title: string): string | null {
  return agencyCalled(siteBesideTitle(title))?.name ?? null;
}

/** A title and the name of the site beside it. */
function titleAndSite(title: string): [title: string, site: string] {
  if (title.length <= LONGEST_TITLE) {
    for (const mark of title.matchAll(SITE_MARK)) {
      const [before, after] = [title.slice(0, mark.index), title.slice(mark.index + mark[0].length)];
      // «دنیای اقتصاد» بررسی می‌کند: the quote ends, nothing is parted.
      if (mark[0].includes('»') && before.lastIndexOf('«') > before.lastIndexOf('»')) continue;
      if (isAgencyName(after)) return [before.trim(), after];
      if (isAgencyName(before)) return [after.trim(), before];
    }
  }
  return [title, ''];
}

/**
 * The agency that a line at the top names and nothing else, where that is certain: «ایرنا», «خبرگزاری مهر», «پایگاه خبری
 * گیلان نو».
 */
export function agencyOfLine(line: string): string | null {
  const text = judged(line);
  const agency = agencyCalled(text);
  const named = NAMED_AGENCY.exec(text);
  if (agency !== undefined) return agency.isSure || named !== null ? agency.name : null;
  return named === null || VERB_END.test(text) ? null : named[1]!;
}

/** How a line ends that tells something. */
export const VERB_END: RegExp = /(?:شد|کرد|است|شود|داد|کند)$/;

/** A line that is the name of a site and nothing else, in a table or by its form. */
export function isSiteName(text: string): boolean {
  return agencyOfLine(text) !== null || agencyByForm(text) !== null;
}

/** Whether a title says something beside the name of a site: «| مهر» doesn't. */
export function saysMoreThanSite(title: string): boolean {
  return withoutSite(title) !== '' && !isSiteName(title);
}

/** «ایسنا», «خبرگزاری مهر», «Tasnim News» */
export function isAgencyName(name: string): boolean {
  return agencyCalled(name) !== undefined;
}

/** The agency that a name is, or that a part of it between marks is: «خبرگزاری تسنیم | Tasnim». */
export function agencyIn(name: string | null): string | null {
  if (name === null) return null;
  for (const part of [name, ...name.split(PARTS)]) {
    const agency = agencyCalled(part.trim());
    if (agency !== undefined) return agency.name;
  }
  return null;
}

const PARTS = /[|،:–—-]/;

/** The agency by its name, perhaps after a word for what it is. */
export function agencyCalled(name: string): Agency | undefined {
  const key = keyOf(name).replace(/[^\p{L}\p{N}]/gu, '');
  const { agencies } = phrases();
  return agencies.get(key) ?? agencies.get(key.replace(SITE_KIND, ''));
}

/**
 * The name of an agency or site that no table has, where its form says so: «آژانس خبری خاور», «کرانه‌نیوز», «ساحل‌پرس»; `null` for any
 * other name. Apart from its word آنلاین says how something is sold.
 */
export function agencyByForm(line: string): string | null {
  const name = judged(line);
  return NAMED_AGENCY.exec(name)?.[1] ?? (FORM.test(name) ? name : null);
}

const FORM =
  /^(?:\p{L}{2,}(?:\u200c\p{L}+)?\u200c?(?:(?<!اکس)پرس|آنلاین)|(?:\p{L}+[ \u200c])?\p{L}{2,}(?:[ \u200c]|\u200c\u200c)?نیوز)$/u;
