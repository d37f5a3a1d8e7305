import { keyOf } from './key';
import { phrases } from './phrases';

/** What parts a title from the name of the site. */
const MARK = /\s[-–—|:»]\s?|\s?[|»]\s/g;
/** A title is no longer than this. */
const LONGEST = 400;

/** A title without the name of the site before or behind it: «عنوان - ایسنا», «ایسنا | عنوان». */
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
  const key = keyOf(name).replace(/[^\p{L}\p{N}]/gu, '');
  const { agencies } = phrases();
  const bare = key.replace(/^(?:خبرگزاری|پایگاهخبری(?:تحلیلی)?|سایت(?:خبری)?|روزنامه)/, '');
  return (agencies.get(key) ?? agencies.get(bare)) !== undefined;
}
