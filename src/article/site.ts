import { keyOf } from './key';
import { type Agency, phrases } from './phrases';

/** What separates a title from the name of the site. */
const MARK = /\s[-–—|:»]\s?|\s?[|»]\s/g;
/** A title is no longer than this. */
const LONGEST = 400;

/** A title without the name of the site before or after it: «عنوان - ایسنا», «ایسنا | عنوان». */
export function withoutSite(title: string): string {
  if (title.length > LONGEST) return title;
  for (const mark of title.matchAll(MARK)) {
    const end = mark.index + mark[0].length;
    if (isAgencyName(title.slice(end))) return title.slice(0, mark.index).trim();
    if (isAgencyName(title.slice(0, mark.index))) return title.slice(end).trim();
  }
  return title;
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
  return agencies.get(key) ?? agencies.get(key.replace(KIND, ''));
}

const KIND = /^(?:خبرگزاری|پایگاهخبری(?:تحلیلی)?|روزنامه|سایت(?:خبری)?)/;
