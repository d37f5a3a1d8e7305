import { judge, judged } from '../article/judged';
import type { Known } from '../article/known';
import type { Line } from '../article/lines';
import { readPage } from '../article/page';
import type { Article } from '../article/record';
import { type Row, rowsOf } from '../article/rows';
import { type ArticleOptions, type ArticleSettings, readArticleOptions } from '../article/settings';
import { checkText } from '../error';
import { gatherBody } from './body';
import { joinHeadline } from './broken-headline';
import { cutDepth } from './depth';
import type { PageDocument } from './dom';
import { addEntries } from './entries';
import { findMainContent } from './main-content';
import { readMetadata } from './metadata';
import { type PageLine, type PageText, readPageText } from './page-text';
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
 * `(await readArticleHtml('<meta property="article:published_time" content="2024-09-06T07:29:00Z">', { timeZone: 'Asia/Kabul' })).publishedAt` → `'2024-09-06T11:59:00+04:30'`
 *
 * Needs the packages linkedom and @mozilla/readability beside matn. Very large or deep pages are read without Readability.
 *
 * @throws {MatnError} when an option is wrong or a package is missing; never because of the page.
 */
export async function readArticleHtml(html: string, options: ArticleOptions = {}): Promise<Article> {
  return (await articleReader(options))(html);
}

/** The same for many pages, each perhaps with a `reference` of its own: the options are checked and the packages loaded once. */
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
/** «<DIV CLASS=tags>», «<Meta Name="author">»: an attribute with a capital, as old systems write them. */
const CAPITALS = /[\s"'][a-z-]{0,20}[A-Z][A-Za-z-]{0,20}[ \t\n\r]?=/;

/** The document of a page, or of a piece of one. */
function documentOf(html: string, { parse }: Peers): PageDocument {
  checkText(html);
  const flat = cutDepth(html);
  const given = ROOT.test(flat) ? parse(flat) : null;
  const document =
    given?.documentElement?.tagName === 'HTML' ? given : parse(`<html><head></head><body>${flat}</body></html>`);
  if (CAPITALS.test(flat)) lowerAttributes(document);
  gatherBody(document);
  return document;
}

/** An element has fewer; the parser looks through all of them for each. */
const MOST_ATTRIBUTES = 100;

/** Names of attributes are the same with capitals; the parser keeps them apart. */
function lowerAttributes(document: PageDocument): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes].slice(0, MOST_ATTRIBUTES)) {
      if (!element.hasAttribute(name.toLowerCase())) element.setAttribute(name.toLowerCase(), value);
    }
  }
}

/**
 * A line of the page; a label and the links beside it, «برچسب‌ها آب سد کرج», are as many, and so are the two of a link to the article
 * before or after: «نوشته قبلی عنوان دیگر».
 */
function linesIn(text: string, { start, end, links, isLink, part }: PageLine): Line[] {
  if (!isLink && links < end && links - start <= LONGEST_LABEL && isLabel(lineAt(text, start, links))) {
    const tabs = [...text.slice(links, end).matchAll(/\t/g)].map(({ index }) => links + index);
    const cuts = [start, links, ...tabs, end];
    return cuts.slice(1).map((to, i) => lineAt(text, cuts[i]!, to));
  }
  if (!isLink && part !== 'related') return [lineAt(text, start, end)];
  const { text: begun, at } = judge(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  const label = NEIGHBOUR.exec(begun)?.[0];
  const cut = label === undefined ? end : start + at[label.length]!;
  return [lineAt(text, start, cut), ...(cut < end ? [lineAt(text, cut, end)] : [])];
}

/** What stands between two places, without the blanks at its ends. */
function lineAt(text: string, from: number, to: number): Line {
  const piece = text.slice(from, to);
  const written = piece.replace(/^[ \t]|[ \t]$/g, '');
  const start = from + piece.indexOf(written);
  return { text: judged(written), written, start, end: start + written.length, afterBlankLine: false };
}

/** «برچسب‌ها», «بیشتر بخوانید»; after a colon the reader knows what follows. */
function isLabel(line: Line): boolean {
  const { looks } = rowsOf(line)[0]!;
  return (looks === 'label' || looks === 'tags') && !line.text.endsWith(':');
}

const LONGEST_LABEL = 40;
const NEIGHBOUR =
  /^[^\p{L}]{0,3}(?:(?:نوشته|مطلب|خبر|مقاله|پست)[ \u200c])?(?:قبل|بعد)[یي][^\p{L}]{0,3} (?=\S+ \S+ \S)/u;

/** What stands in `time` is a stamp in whatever words it is said; inside a body it is text. */
function asMoment(row: Row): Row {
  return row.looks === 'text' ? { ...row, looks: 'masthead', items: [{ is: 'stamp', value: row.text }] } : row;
}

/** The rows of the page's lines, those that the markup settles with their places. */
function rowsOfPage({ text, lines, nodes }: PageText, main: ReadonlySet<number> | null, known: Known): Row[] {
  // How many of the nodes before each are in the main content.
  const mainBefore = new Uint32Array(nodes.length + 1);
  for (let i = 0; i < nodes.length; i++) mainBefore[i + 1] = mainBefore[i]! + (main === null || main.has(i) ? 1 : 0);
  const marked = lines.flatMap((line) => {
    const { part, isLink, isMoment, heading, article, cell, from, to } = line;
    const isMain = mainBefore[to]! > mainBefore[from]!;
    const read = linesIn(text, line).flatMap(rowsOf);
    const rows = isMoment ? read.map(asMoment) : read;
    return rows.map((row, i) => {
      // «بیشتر بخوانید: عنوان دیگر»: what follows the label is a headline by itself, or a tag.
      const label = i > 0 ? rows[0]!.looks : null;
      const listed = label === 'label' ? 'related' : label === 'tags' ? label : null;
      return {
        row: {
          ...row,
          heading,
          isLink: main !== null && isMain && listed === null ? isLink : null,
        },
        part: listed ?? part,
        isLink,
        article,
        cell,
        isMain,
      };
    });
  });
  addEntries(marked);
  joinHeadline(marked, known.title);
  placeByMarkup(marked, known);
  return marked.map(({ row }) => row);
}
