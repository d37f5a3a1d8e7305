import type { Article } from '../../src/article/index';
import { readArticleHtml } from '../../src/article-html/index';
import { SENTENCE } from '../article/sentence';

export const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;
export const metaTag = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

/** A page of a headline and a sentence, if nothing else is said. */
export const page = (head: string, body = '<h1>عنوان این خبر</h1><p>متن این خبر است.</p>'): string =>
  `<html><head>${head}</head><body>${body}</body></html>`;

/** A page whose article goes on with this. */
export const inArticle = (body: string): string =>
  page('', `<article><h1>عنوان این خبر</h1><p>${SENTENCE}</p>${body}</article>`);

/** The text of an article, which is long enough to be told from what surrounds it. */
export const ARTICLE: string = `<article><p>${SENTENCE}</p><p>دومین ${SENTENCE}</p><p>سومین ${SENTENCE}</p></article>`;

/** Reads the article with what stands below its headline and below its text. */
export const readAround = (belowHeadline: string, belowText = ''): Promise<Article> =>
  readArticleHtml(`<title>عنوان این خبر تازه</title><h1>عنوان این خبر تازه</h1>${belowHeadline}${ARTICLE}${belowText}`);

export const published = async (html: string): Promise<string | null> => (await readArticleHtml(html)).publishedAt;
