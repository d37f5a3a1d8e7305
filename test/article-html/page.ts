import type { Article } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';
import { SENTENCE } from '../article/sentence';

/** A block of JSON-LD. */
export const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;
/** One name of the metadata with its value. */
export const metaTag = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

/** A page with a head and a body, which is a headline and a sentence if nothing else is given. */
export const page = (head: string, body = '<h1>عنوان این خبر</h1><p>متن این خبر است.</p>'): string =>
  `<html><head>${head}</head><body>${body}</body></html>`;

/** A page whose article has this below its first sentence. */
export const inArticle = (body: string): string =>
  page('', `<article><h1>عنوان این خبر</h1><p>${SENTENCE}</p>${body}</article>`);

/** The text of an article, which is long enough to be told from what surrounds it. */
export const ARTICLE: string = `<article><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p><p>سومین ${SENTENCE}</p></article>`;

/** Reads a page with something below the headline of the article, and something below its text. */
export const readAround = (belowHeadline: string, belowText = ''): Promise<Article> =>
  readArticleHtml(`<title>عنوان این خبر تازه</title><h1>عنوان این خبر تازه</h1>${belowHeadline}${ARTICLE}${belowText}`);

/** When a page says that its article was published. */
export const published = async (html: string): Promise<string | null> => (await readArticleHtml(html)).publishedAt;
