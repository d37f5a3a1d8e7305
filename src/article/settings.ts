import { offsetsOf } from '../dates/zone-offset';
import { createNormalizer, type NormalizeOptions } from '../normalize';
import { checkNames } from '../option-checks';

/** Options of `readArticle` and `readArticleHtml`. */
export interface ArticleOptions {
  /** How the fields are normalised; default the profile `news`. Read at every call. */
  readonly normalize?: NormalizeOptions | undefined;
  /**
   * IANA name of the zone that the page's times are in, and on whose clock a moment with `Z` or another offset is given, as the
   * metadata of a page have it; default `Asia/Tehran`. With `Asia/Kabul`, `2024-09-06T07:29:00Z` → `2024-09-06T11:59:00+04:30`.
   */
  readonly timeZone?: string | undefined;
}

/** The options, read and checked. */
export interface ArticleSettings {
  readonly clean: (text: string) => string;
  readonly zone: string;
}

export function readArticleOptions(options: ArticleOptions): ArticleSettings {
  checkNames(options, ['normalize', 'timeZone'], 'article');
  const { timeZone: zone = 'Asia/Tehran' } = options;
  // Refuses what is no zone.
  offsetsOf(zone, 'timeZone');
  return { clean: createNormalizer(options.normalize), zone };
}
