import { readPage } from '../article/page';
import type { Article } from '../article/record/record';
import { type ArticleOptions, type ArticleSettings, readArticleOptions } from '../article/record/settings';
import { checkText } from '../error';
import { gatherBody } from './body';
import { cutDepth } from './depth';
import { childrenOf, type PageDocument } from './dom';
import { findMainContent } from './main-content';
import { readMetadata } from './metadata';
import { rowsOfPage } from './page-rows';
import { readPageText } from './page-text';
import { loadPeers, type Peers } from './peers';

/**
 * Takes the article out of a page's HTML.
 *
 * What the page says of itself goes first: JSON-LD, then OpenGraph and other `meta`, then `time`, then the visible masthead. The
 * main content is found by Readability; it and the elements round each line (headings, lists of tags, captions, menus) are
 * evidence for the reader of `readArticle`, which settles where each line goes.
 *
 * `start` and `end` of `removed` and `dates` are UTF-16 offsets in the page's visible text, as `pageText(html)` gives it: blocks on lines
 * of their own, without scripts, styles and what is hidden.
 *
 * `(await readArticleHtml('<meta property="article:published_time" content="2024-09-06T07:29:00Z"><h1>عنوان خبر</h1><p>متن خبر.')).publishedAt` → `'2024-09-06T10:59:00+03:30'`
 * `(await readArticleHtml('<meta property="article:published_time" content="2024-09-06T07:29:00Z">', { timeZone: 'Asia/Kabul' })).publishedAt` → `'2024-09-06T11:59:00+04:30'`
 *
 * Needs the packages linkedom and @mozilla/readability beside matn. Very large or deep pages are read without Readability.
 *
 * @throws {MatnError} when an option is wrong or a package is missing; never because of the page.
 */
export async function readArticleHtml(html: string, options: ArticleOptions = {}): Promise<Article> {
  return (await articleReader(options))(html);
}

/**
 * The same for many pages, each of which may have a `reference` of its own: options are checked and packages loaded
 * once.
 */
export async function articleReader(
  options: ArticleOptions = {},
): Promise<(html: string, reference?: string) => Article> {
  const settings = readArticleOptions(options);
  const peers = await loadPeers();
  return (html, reference) =>
    readHtml(html, reference === undefined ? settings : readArticleOptions({ ...options, reference }), peers);
}

function readHtml(html: string, settings: ArticleSettings, peers: Peers): Article {
  const document = documentOf(html, peers);
  const known = readMetadata(document);
  const page = readPageText(document.body);
  const main = findMainContent(document, page, peers.Readability);
  return readPage(page.text, rowsOfPage(page, main, known), known, settings);
}

/**
 * The visible text of a page, which the offsets in the record of `readArticleHtml` refer to.
 *
 * `await pageText('<h1>عنوان خبر</h1><script>x()</script><p>متن خبر.')` → `'عنوان خبر\nمتن خبر.\n'`
 *
 * @throws {MatnError} when a package is missing or the page is no string; never because of what is in it.
 */
export async function pageText(html: string): Promise<string> {
  return readPageText(documentOf(html, await loadPeers()).body).text;
}

const ROOT = /<html[\s>]/i;
/** An attribute with a capital letter, as old systems write them: «<DIV CLASS=tags>», «<Meta Name="author">». */
const CAPITALS = /[\s"'][a-z-]{0,20}[A-Z][A-Za-z-]{0,20}[ \t\n\r]?=/;

/** The document of a page, or of a piece of one. */
function documentOf(html: string, { parse }: Peers): PageDocument {
  checkText(html);
  const flat = cutDepth(html);
  const given = ROOT.test(flat) ? parse(flat) : null;
  const document =
    given?.documentElement?.tagName === 'HTML' ? given : parse(`<html><head></head><body>${flat}</body></html>`);
  if (CAPITALS.test(flat)) lowerAttributes(document);
  nameHeadline(document);
  gatherBody(document);
  return document;
}

/** Puts an `h1` into the only element that is one by its role, on a page that has no other. */
function nameHeadline(document: PageDocument): void {
  if (document.querySelector('h1') !== null) return;
  const [heading, ...others] = document.querySelectorAll('[role="heading"][aria-level="1"]');
  if (heading === undefined || others.length > 0) return;
  const named = document.createElement('h1');
  for (const child of childrenOf(heading)) named.appendChild(child);
  heading.appendChild(named);
}

/** An element has fewer; for each attribute the parser looks through all of them. */
const MOST_ATTRIBUTES = 100;

/**
 * Adds the attributes whose names have capitals under their small names. HTML takes both for the same; the parser
 * doesn't.
 */
function lowerAttributes(document: PageDocument): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes].slice(0, MOST_ATTRIBUTES)) {
      if (!element.hasAttribute(name.toLowerCase())) element.setAttribute(name.toLowerCase(), value);
    }
  }
}
