import { readOptions } from '../../dates/options';
import { createNormalizer, type NormalizeOptions } from '../../normalize';
import { checkNames } from '../../option-checks';

/** Options of `readArticle` and `readArticleHtml`. */
export interface ArticleOptions {
  /** How the fields are normalised; default the profile `news`. Read at every call. */
  readonly normalize?: NormalizeOptions | undefined;
  /**
   * IANA name of the zone that the page's times are in, and on whose clock a moment with `Z` or another offset is given, as the
   * metadata of a page have it; default `Asia/Tehran`. With `Asia/Kabul`, `2024-09-06T07:29:00Z` → `2024-09-06T11:59:00+04:30`.
   */
  readonly timeZone?: string | undefined;
  /**
   * When the page was fetched, as in `findDates`: an ISO 8601 day, or day and time. A stamp that depends on it («۳ ساعت پیش», «دیروز
   * ۱۰:۵۹», «۱۷ شهریور») is counted from it, and so are the dates of the text where the page says no day. With `2024-09-07T12:00`,
   * «۳ ساعت پیش» → `2024-09-07T09:00:00+03:30`.
   */
  readonly reference?: string | undefined;
}

/** The options, read and checked. */
export interface ArticleSettings {
  readonly clean: (text: string) => string;
  readonly zone: string;
  /** What is counted from the page's own day otherwise. */
  readonly reference: string | null;
}

export function readArticleOptions(options: ArticleOptions): ArticleSettings {
  checkNames(options, ['normalize', 'timeZone', 'reference'], 'article');
  const { timeZone: zone = 'Asia/Tehran', reference } = options;
  // Refuses what is no zone, and what is no day.
  readOptions({ timeZone: zone, reference });
  return { clean: createNormalizer(options.normalize), zone, reference: reference ?? null };
}
