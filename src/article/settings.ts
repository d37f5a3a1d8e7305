import { offsetsOf } from '../dates/zone-offset';
import { createNormalizer, type NormalizeOptions } from '../normalize';
import { checkNames } from '../option-checks';

/** Options of `readArticle`. */
export interface ArticleOptions {
  /** How the fields are normalised; default the profile `news`. */
  readonly normalize?: NormalizeOptions | undefined;
  /** IANA name of the zone that the page's times are in; default `Asia/Tehran`. */
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
