import { judged } from '../lines/judged';
import { keyOf } from '../lines/key';
import { NAMED_AGENCY, SITE_KIND } from './patterns.table';
import { type Agency, phrases } from './phrases';

/** What separates a title from the name of the site. */
export const SITE_MARK: RegExp = /\s[-–—|:»]\s?|\s?[-–—|»؛]\s/g;
/** The greatest length of a title, in code units. */
const LONGEST_TITLE = 400;

/** A title without the name of the site before or after it: «عنوان - ایسنا», «ایسنا | عنوان». */
export function withoutSite(title: string): string {
  return titleAndSite(title)[0];
}

/**
 * The keys of what may be the title in a line that also has the name of a site, where no table has that name: «عنوان
 * این خبر - باغ» → `عنواناینخبر`. There is one for each mark: the longer of the two parts.
 */
export function titlesBesideSite(line: string): string[] {
  const titles: string[] = [];
  for (const { 0: mark, index } of line.matchAll(SITE_MARK)) {
    const [before, after] = [line.slice(0, index), line.slice(index + mark.length)].map(keyOf) as [string, string];
    titles.push(before.length > after.length ? before : after);
    if (titles.length === MOST_MARKS) break;
  }
  return titles;
}

/** Between a title and names stand fewer marks. */
const MOST_MARKS = 4;

/** The name of the site before or after a title; empty where there is none. */
export function siteBesideTitle(title: string): string {
  return titleAndSite(title)[1];
}

/** The agency whose name stands before or after a title. */
export function siteOf(title: string): string | null {
  return agencyCalled(siteBesideTitle(title))?.name ?? null;
}

/** A title, and the name of the site beside it; empty where there is none. */
function titleAndSite(title: string): [title: string, site: string] {
  if (title.length <= LONGEST_TITLE) {
    for (const mark of title.matchAll(SITE_MARK)) {
      const [before, after] = [title.slice(0, mark.index), title.slice(mark.index + mark[0].length)];
      // ««دنیای اقتصاد» بررسی می‌کند» («…» examines): here the mark closes a quotation and separates nothing.
      if (mark[0].includes('»') && before.lastIndexOf('«') > before.lastIndexOf('»')) continue;
      if (isAgencyName(after)) return [before.trim(), after];
      if (isAgencyName(before)) return [after.trim(), before];
    }
  }
  return [title, ''];
}

/**
 * The agency that is all of a line at the top of a page, where that is certain: «ایرنا», «خبرگزاری مهر», «پایگاه خبری
 * گیلان نو».
 */
export function agencyOfLine(line: string): string | null {
  const text = judged(line);
  const agency = agencyCalled(text);
  const named = NAMED_AGENCY.exec(text);
  if (agency !== undefined) return agency.isSure || named !== null ? agency.name : null;
  return named === null || VERB_END.test(text) ? null : named[1]!;
}

/** The ending of a line that tells something: «… شد» (became), «… کرد» (did). */
export const VERB_END: RegExp = /(?:شد|کرد|است|شود|داد|کند)$/;

/** Whether a line is nothing but the name of a site, by a table or by its form. */
export function isSiteName(text: string): boolean {
  return agencyOfLine(text) !== null || agencyByForm(text) !== null;
}

/** Whether a title says more than the name of the site; «| مهر» doesn't. */
export function saysMoreThanSite(title: string): boolean {
  return withoutSite(title) !== '' && !isSiteName(title);
}

/** Whether a name is that of an agency: «ایسنا», «خبرگزاری مهر», «Tasnim News». */
export function isAgencyName(name: string): boolean {
  return agencyCalled(name) !== undefined;
}

/** The agency whose name this is, or a part of it between marks: «خبرگزاری تسنیم | Tasnim». */
export function agencyIn(name: string): string | null {
  for (const part of [name, ...name.split(PARTS)]) {
    const agency = agencyCalled(part.trim());
    if (agency !== undefined) return agency.name;
  }
  return null;
}

const PARTS = /[|،:–—-]/;

/** The agency of this name; a word for what it is may stand before it («خبرگزاری مهر», «روزنامه …»). */
export function agencyCalled(name: string): Agency | undefined {
  const key = keyOf(name).replace(/[^\p{L}\p{N}]/gu, '');
  const { agencies } = phrases();
  return agencies.get(key) ?? agencies.get(key.replace(SITE_KIND, ''));
}

/**
 * The name of an agency or site by its form, where no table has it: «آژانس خبری خاور», «کرانه‌نیوز», «ساحل‌پرس»; `null`
 * for any other. «آنلاین» (online) counts only if it is joined to the name: apart it says how something is sold.
 */
export function agencyByForm(line: string): string | null {
  const name = judged(line);
  return NAMED_AGENCY.exec(name)?.[1] ?? (SITE_FORM.test(name) ? name : null);
}

const SITE_FORM =
  /^(?:\p{L}{2,}(?:\u200c\p{L}+)?\u200c?(?:(?<!اکس)پرس|آنلاین)|(?:\p{L}+[ \u200c])?\p{L}{2,}(?:[ \u200c]|\u200c\u200c)?نیوز)$/u;
