import type { Known } from '../article/page';
import { NOTHING_KNOWN, readPage } from '../article/page';
import type { Article } from '../article/record';
import { type Row, rowsOf } from '../article/rows';
import { type ArticleOptions, readArticleOptions } from '../article/settings';
import { cutDepth } from './depth';
import type { PageDocument } from './dom';
import { findMainContent } from './main-content';
import { readMetadata } from './metadata';
import { type PageText, readPageText } from './page-text';
import { placeByMarkup } from './parts';
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
 *
 * Needs the packages linkedom and @mozilla/readability beside matn. Very large or deep pages are read without Readability.
 *
 * @throws {MatnError} when an option is wrong or a package is missing; never because of the page.
 */
export async function readArticleHtml(html: string, options: ArticleOptions = {}): Promise<Article> {
  const settings = readArticleOptions(options);
  const peers = await loadPeers();
  const document = parse(html, peers);
  if (document === null) return readPage('', [], NOTHING_KNOWN, settings);
  const known = readMetadata(document);
  const page = readPageText(document.body);
  const main = findMainContent(document, page, peers.Readability);
  return readPage(page.text, rowsOfPage(page, main, known), known, settings);
}

/**
 * The visible text of a page, which the offsets in the record of `readArticleHtml` refer to.
 *
 * @throws {MatnError} when a package is missing.
 */
export async function pageText(html: string): Promise<string> {
  const document = parse(html, await loadPeers());
  return document === null ? '' : readPageText(document.body).text;
}

const ROOT = /<html[\s>]/i;

/** The document, with the elements that a piece of a page lacks; `null` for nothing. */
function parse(html: string, { parse }: Peers): PageDocument | null {
  if (html.trim() === '') return null;
  const flat = cutDepth(html);
  const document = ROOT.test(flat) ? parse(flat) : parse(`<html><head></head><body>${flat}</body></html>`);
  return document.documentElement?.tagName === 'HTML'
    ? document
    : parse(`<html><head></head><body>${flat}</body></html>`);
}

/** The rows of the page's lines, those that the markup settles with their places. */
function rowsOfPage({ text, lines }: PageText, main: ReadonlySet<number> | null, known: Known): Row[] {
  const marked = lines.flatMap((line) => {
    const isMain = main === null || range(line.from, line.to).some((node) => main.has(node));
    const rows = rowsOf({ ...line, text: text.slice(line.start, line.end), afterBlankLine: false });
    return rows.map((row) => ({
      row: { ...row, isLink: main === null || !isMain ? null : line.isLink },
      part: line.part,
      isLink: line.isLink,
      isMain,
    }));
  });
  placeByMarkup(marked, known);
  return marked.map(({ row }) => row);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
