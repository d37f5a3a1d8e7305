import { type NormalizeOptions, readOptions, type Settings } from '../normalize';
import { readAttributes, type TextAttribute } from './attributes';

/** Options of `normalizeHtml`, `analyzeHtml` and the rehype plug-in: those of `normalize`, and the attributes whose values are text. */
export interface HtmlOptions extends NormalizeOptions {
  /**
   * Attributes that are normalised too: `title`, `alt`, `aria-label`, `placeholder`; default none. In a page, values
   * without quotes are left.
   */
  readonly attributes?: readonly TextAttribute[] | undefined;
}

/** The options, read and checked. */
export interface HtmlSettings extends Settings {
  readonly textAttributes: ReadonlySet<string>;
}

export function readHtmlOptions(options: HtmlOptions): HtmlSettings {
  return { ...readOptions(options, ['attributes'], 'HTML'), textAttributes: readAttributes(options.attributes) };
}
