import { findDates } from '../dates/find';
import type { DateMention } from '../dates/mention';
import { toLatinDigits } from '../digits/digits';
import type { Line } from './lines';

/** What a line above the headline says. */
export type MastheadLine =
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'published' | 'updated'; readonly date: DateMention }
  | { readonly is: 'page-date' }
  | { readonly is: 'navigation' };

/** «کد خبر ۹۹۵۳۲۶», «کد: ۹۹۵۳۲۶», «شناسه خبر: …» */
const CODE = /^(?:کد|شناسه)(?:[ \u200c](?:خبر|مطلب|یادداشت))?\s*:?\s*([0-9۰-۹٠-٩]{3,12})$/;
const PUBLISHED = /^(?:(?:تاریخ|زمان)[ \u200c]انتشار|انتشار|منتشر شده در)\s*:?\s*/;
const UPDATED =
  /^(?:به[ \u200c]?روز[ \u200c]?(?:شده(?: در)?|رسانی)|(?:آخرین )?(?:به[ \u200c]?روز[ \u200c]?رسانی|ویرایش))\s*:?\s*/;
/** A link that points on. */
const NAVIGATION = /(?:»»|>>|›|→|←)$|^(?:صفحه نخست|خانه)$/;
/** A line of the masthead is short; a longer one is text. */
const LONGEST = 80;

/** Reads a line as part of the masthead, or `null` when it is none. */
export function readMastheadLine({ text }: Line): MastheadLine | null {
  if (text.length > LONGEST) return null;
  const code = CODE.exec(text);
  if (code !== null) return { is: 'code', code: toLatinDigits(code[1]!) };
  if (NAVIGATION.test(text)) return { is: 'navigation' };
  const published = PUBLISHED.exec(text);
  const updated = published === null ? UPDATED.exec(text) : null;
  const label = published?.[0] ?? updated?.[0] ?? '';
  const stamp = text.slice(label.length);
  const [date, ...others] = findDates(stamp);
  if (date === undefined || others.length > 0 || date.start > 0 || date.end < stamp.length || date.value === null)
    return null;
  if (published !== null) return { is: 'published', date };
  return updated !== null ? { is: 'updated', date } : { is: 'page-date' };
}
