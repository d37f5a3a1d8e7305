import { type NormalizeOptions, readOptions, type Settings } from '../normalize';
import { readAttributes, type TextAttribute } from './attributes';

/** Options of `normalizeHtml` and `analyzeHtml`: those of `normalize`, and the attributes whose values are text. */
export interface HtmlOptions extends NormalizeOptions {
  /** Attributes that are normalised too: `title`, `alt`, `aria-label`, `placeholder`; default none. Values without quotes are left. */
  readonly attributes?: readonly TextAttribute[] | undefined;
}

/** Those of `normalize`, and the attributes whose values are text. */
export interface HtmlSettings extends Settings {
  readonly textAttributes: ReadonlySet<string>;
}

export function readHtmlOptions(options: HtmlOptions): HtmlSettings {
  return { ...readOptions(options, ['attributes'], 'HTML'), textAttributes: readAttributes(options.attributes) };
}
