import { findDates } from '../dates/find';
import type { DateMention } from '../dates/mention';
import { toLatinDigits } from '../digits/digits';
import type { Line } from './lines';
import { NAVIGATION, NEWS_CODE, PUBLISHED_LABEL, UPDATED_LABEL } from './patterns.table';

/** What a line above the headline says. */
export type MastheadLine =
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'published' | 'updated'; readonly date: DateMention }
  | { readonly is: 'page-date' }
  | { readonly is: 'navigation' };

/** A line of the masthead is short; a longer one is text. */
const LONGEST = 80;

/** Reads a line as part of the masthead, or `null` when it is none. */
export function readMastheadLine({ text }: Line): MastheadLine | null {
  if (text.length > LONGEST) return null;
  const code = NEWS_CODE.exec(text);
  if (code !== null) return { is: 'code', code: toLatinDigits(code[1]!) };
  if (NAVIGATION.test(text)) return { is: 'navigation' };
  const published = PUBLISHED_LABEL.exec(text);
  const updated = published === null ? UPDATED_LABEL.exec(text) : null;
  const label = published?.[0] ?? updated?.[0] ?? '';
  const stamp = text.slice(label.length);
  const [date, ...others] = findDates(stamp);
  if (date === undefined || others.length > 0 || date.start > 0 || date.end < stamp.length || date.value === null)
    return null;
  if (published !== null) return { is: 'published', date };
  return updated !== null ? { is: 'updated', date } : { is: 'page-date' };
}
