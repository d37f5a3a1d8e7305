import { MatnError, shown } from '../error';
import { createNormalizer, type NormalizeOptions } from '../normalize';
import { checkNames } from '../option-names';

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
  return { clean: createNormalizer(options.normalize), zone: readZone(options.timeZone) };
}

/** Names that were found to be zones: asking the engine costs more than reading a short page. */
const zones = new Set(['Asia/Tehran']);

function readZone(zone = 'Asia/Tehran'): string {
  if (zones.has(zone)) return zone;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    zones.add(zone);
    return zone;
  } catch {
    throw new MatnError(`option 'timeZone' takes the IANA name of a zone, such as 'Asia/Tehran', not '${shown(zone)}'`);
  }
}
