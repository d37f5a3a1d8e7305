import { readOptions } from '../../dates/options';
import { createNormalizer, type NormalizeOptions } from '../../normalize';
import { checkNames } from '../../option-checks';

/** Options of `readArticle` and `readArticleHtml`. */
export interface ArticleOptions {
  /** How the fields are normalised; default the profile `news`. Read at every call. */
  readonly normalize?: NormalizeOptions | undefined;
  /**
   * IANA name of the zone that the page's times are in; default `Asia/Tehran`. A moment with `Z` or another offset, as
   * metadata have it, is given on this zone's clock: with `Asia/Kabul`, `2024-09-06T07:29:00Z` →
   * `2024-09-06T11:59:00+04:30`.
   */
  readonly timeZone?: string | undefined;
  /**
   * When the page was fetched, as in `findDates`: an ISO 8601 day, or day and time. Stamps that depend on it («۳ ساعت
   * پیش», 3 hours ago; «دیروز ۱۰:۵۹», yesterday; «۱۷ شهریور», without a year) are counted from it, and so are the dates
   * of the text where the page says no day. With `2024-09-07T12:00`, «۳ ساعت پیش» → `2024-09-07T09:00:00+03:30`.
   */
  readonly reference?: string | undefined;
}

/** The options, read and checked. */
export interface ArticleSettings {
  readonly clean: (text: string) => string;
  readonly zone: string;
  /** From what dates are counted where the page doesn't say its own day. */
  readonly reference: string | null;
}

export function readArticleOptions(options: ArticleOptions): ArticleSettings {
  checkNames(options, ['normalize', 'timeZone', 'reference'], 'article');
  const { timeZone: zone = 'Asia/Tehran', reference } = options;
  // Refuses a zone or a day that doesn't exist.
  readOptions({ timeZone: zone, reference });
  return { clean: createNormalizer(options.normalize), zone, reference: reference ?? null };
}
