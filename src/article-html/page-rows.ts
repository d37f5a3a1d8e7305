import { judged, judgedWithPlaces } from '../article/lines/judged';
import type { Line } from '../article/lines/lines';
import type { Known } from '../article/record/known';
import { type Row, rowsOf } from '../article/rows/rows';
import { joinHeadline } from './broken-headline';
import { addEntries, keepAccordion } from './entries';
import type { MarkedRow } from './marked-row';
import type { PageLine, PageText } from './page-text';
import { placeByMarkup } from './parts';

/** The rows of the page's lines. Those that the markup settles have their places. */
export function rowsOfPage(page: PageText, main: ReadonlySet<number> | null, known: Known): Row[] {
  const marked = markedRows(page, main);
  addEntries(marked);
  keepAccordion(marked);
  joinHeadline(marked, known.title);
  placeByMarkup(marked, known);
  return marked.map(({ row }) => row);
}

/**
 * The rows with what the markup says. `main` are the numbers of the text nodes in the main content, `null` where none
 * was found.
 */
function markedRows({ text, lines, nodes }: PageText, main: ReadonlySet<number> | null): MarkedRow[] {
  // How many of the nodes before each are in the main content, so that a line is asked in one step.
  const mainBefore = new Uint32Array(nodes.length + 1);
  for (let i = 0; i < nodes.length; i++) mainBefore[i + 1] = mainBefore[i]! + (main === null || main.has(i) ? 1 : 0);
  return lines.flatMap((line) => {
    const { part, isLink, isLed, isMoment, isBold, isQuote, heading, article, cell, from, to } = line;
    const isMain = mainBefore[to]! > mainBefore[from]!;
    const read = linesIn(text, line).flatMap((piece) => rowsOf(piece));
    const rows = isMoment ? read.map(asMoment) : read;
    return rows.map((row, i) => {
      // What follows a label in its line is a headline by itself, or a tag: «بیشتر بخوانید: عنوان دیگر».
      const label = i > 0 ? rows[0]!.appearance : null;
      const listed = label === 'label' ? 'related' : label === 'tags' ? label : null;
      const isLinkOfMain = main !== null && isMain && listed === null ? isLink : null;
      return {
        row: { ...row, heading, isLink: isLinkOfMain },
        part: listed ?? part,
        isLink,
        isLed,
        line: from,
        isBold,
        isQuote,
        article,
        cell,
        isMain,
      };
    });
  });
}

/** What stands in `time` is a stamp, whatever its words; inside a body it is text. */
function asMoment(row: Row): Row {
  return row.appearance === 'text'
    ? { ...row, appearance: 'masthead', items: [{ kind: 'stamp', value: row.text }] }
    : row;
}

/** A line of the page, or the several lines that it is to a reader. */
function linesIn(text: string, line: PageLine): Line[] {
  const whole = lineAt(text, line.start, line.end);
  if (line.isLink && HASHTAG.test(whole.text)) {
    // The sign of a hashtag would be taken for that of a heading in Markdown.
    return [{ ...whole, text: `#${whole.text.slice(2).replaceAll(' ', '_')}` }];
  }
  return labelAndLinks(text, line) ?? labelAndHeadline(text, line) ?? [whole];
}

/** A hashtag of a few words whose sign stands apart: «# سد کرج». */
const HASHTAG = /^# \p{L}[\p{L}\p{N}\u200c ]{1,24}$/u;

/** A label and the links beside it, which tabs part: «برچسب‌ها آب سد کرج». */
function labelAndLinks(text: string, { start, end, linksFrom, isLink }: PageLine): Line[] | null {
  if (isLink || linksFrom === end || linksFrom - start > LONGEST_LABEL) return null;
  if (!isLabel(lineAt(text, start, linksFrom))) return null;
  const tabs = [...text.slice(linksFrom, end).matchAll(/\t/g)].map(({ index }) => linksFrom + index);
  const cuts = [start, linksFrom, ...tabs, end];
  return cuts.slice(1).map((to, i) => lineAt(text, cuts[i]!, to));
}

/** The two lines of a link to the article before or after: «نوشته قبلی عنوان دیگر» (previous post, its headline). */
function labelAndHeadline(text: string, { start, end, isLink, part }: PageLine): Line[] | null {
  if (!isLink && part !== 'related') return null;
  const { text: begun, at } = judgedWithPlaces(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  const label = NEIGHBOUR.exec(begun)?.[0];
  if (label === undefined) return null;
  const cut = start + at[label.length]!;
  return [lineAt(text, start, cut), lineAt(text, cut, end)];
}

/** What stands between two places, without the blanks at its ends. */
function lineAt(text: string, from: number, to: number): Line {
  const piece = text.slice(from, to);
  const written = piece.replace(/^[ \t]|[ \t]$/g, '');
  const start = from + piece.indexOf(written);
  return { text: judged(written), written, start, end: start + written.length, afterBlankLine: false };
}

/**
 * Whether a line is «برچسب‌ها» (tags) or «بیشتر بخوانید» (read more). With a colon, the reader cuts the line itself.
 */
function isLabel(line: Line): boolean {
  const { appearance } = rowsOf(line)[0]!;
  return (appearance === 'label' || appearance === 'tags') && !line.text.endsWith(':');
}

const LONGEST_LABEL = 40;
const NEIGHBOUR =
  /^[^\p{L}]{0,3}(?:(?:نوشته|مطلب|خبر|مقاله|پست)[ \u200c])?(?:قبل|بعد)[یي][^\p{L}]{0,3} (?=\S+ \S+ \S)/u;
