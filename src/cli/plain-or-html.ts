/**
 * What the commands do to a text, in two forms: one for a plain text, and one for a page of HTML. What a page needs is loaded only for a
 * page, since it takes time and, for `article`, packages that not everyone installs. `normalize` isn't here: it has options of its own for
 * a page, and does other things to a whole text than to a record.
 */

import type { Found } from '../html/find';
import { type Article, type ArticleOptions, inspect, type Report, readArticle } from '../index';
import { DIGIT_SETS, type DigitSet } from './digit-sets';
import { withReference } from './options';

/** Searches a text with `find`, which is given all of a plain text, or one block of a page at a time. */
type Search = (text: string, find: (text: string) => readonly Found[]) => readonly Found[];

export async function searchOf(isHtml: boolean): Promise<Search> {
  return isHtml ? (await import('../html/find')).findInHtml : (text, find) => find(text);
}

/** Converts the digits of a text to those of one set. */
export async function converterOf(isHtml: boolean, set: DigitSet): Promise<(text: string) => string> {
  const convert = DIGIT_SETS[set];
  if (!isHtml) return convert;
  const { convertHtml } = await import('./html-digits');
  return (html) => convertHtml(html, convert);
}

/** Counts what is wrong in a text. */
export async function inspectorOf(isHtml: boolean): Promise<(text: string) => Report> {
  return isHtml ? (await import('./html-report')).inspectHtml : inspect;
}

/** Reads the article record out of a text. Its relative dates are counted from its own `reference`, if one is given. */
export async function articleReaderOf(
  isHtml: boolean,
  options: ArticleOptions,
): Promise<(text: string, reference?: string) => Article> {
  if (isHtml) return (await import('../article-html/read')).articleReader(options);
  return (text, reference) => readArticle(text, withReference(options, reference));
}
