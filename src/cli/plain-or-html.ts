/**
 * What the commands do to a text, in two forms: for a plain text, and for the text of a page of HTML. What a page needs is loaded only for
 * a page, since it takes time and, for `article`, packages that not everyone installs.
 */

import type { Found } from '../html/find';
import { type Article, type ArticleOptions, type DateOptions, inspect, type Report, readArticle } from '../index';
import { DIGIT_SETS, type DigitSet } from './digit-sets';

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

/** Reads the article record of a page's text, whose relative dates may be counted from a `reference` of its own. */
export async function articleReaderOf(
  isHtml: boolean,
  options: ArticleOptions,
): Promise<(text: string, reference?: string) => Article> {
  if (isHtml) return (await import('../article-html/read')).articleReader(options);
  return (text, reference) => readArticle(text, withReference(options, reference));
}

/** The options with a record's own reference, if it has one. */
export function withReference<Options extends DateOptions>(options: Options, reference: string | undefined): Options {
  return reference === undefined ? options : { ...options, reference };
}
