import { judge, judged } from '../article/judged';
import type { Known } from '../article/known';
import type { Line } from '../article/lines';
import { type Row, rowsOf } from '../article/rows';
import { joinHeadline } from './broken-headline';
import { addEntries } from './entries';
import type { PageLine, PageText } from './page-text';
import { placeByMarkup } from './parts';

/** The rows of the page's lines, those that the markup settles with their places. */
export function rowsOfPage({ text, lines, nodes }: PageText, main: ReadonlySet<number> | null, known: Known): Row[] {
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

/** What stands in `time` is a stamp in whatever words it is said; inside a body it is text. */
function asMoment(row: Row): Row {
  return row.looks === 'text' ? { ...row, looks: 'masthead', items: [{ is: 'stamp', value: row.text }] } : row;
}

/**
 * A line of the page; a label and the links beside it, «برچسب‌ها آب سد کرج», are as many, and so are the two of a link to the article
 * before or after: «نوشته قبلی عنوان دیگر».
 */
function linesIn(text: string, { start, end, linksFrom, isLink, part }: PageLine): Line[] {
  if (!isLink && linksFrom < end && linksFrom - start <= LONGEST_LABEL && isLabel(lineAt(text, start, linksFrom))) {
    const tabs = [...text.slice(linksFrom, end).matchAll(/\t/g)].map(({ index }) => linksFrom + index);
    const cuts = [start, linksFrom, ...tabs, end];
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
