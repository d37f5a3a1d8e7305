import type { RemovalReason } from '../record/record';
import { NOT_BLANK, withoutEdges } from './edges';
import { type Line, type PlaceInWritten, pieceOf, placeInWritten } from './lines';

/** A line of Markdown without its marks. */
export interface Unwrapped {
  /** What is left of the line; `null` where it is nothing but marks. */
  readonly line: Line | null;
  /** What was taken out, in order, with the reason. */
  readonly marks: readonly (Line & { readonly reason: RemovalReason })[];
  /** The level of a heading, 1 to 6; 0 for other lines. */
  readonly heading: number;
}

type Span = readonly [from: number, to: number, reason: RemovalReason];

const HEADING = /^(#{1,6})[ \t]+(?=[^\s#])/;
/** The sign before links: such a list is a menu, or headlines. Before anything else the sign is part of the text. */
const BULLET = /^[*+-][ \t]+(?=!?\[)/;
/** An address has no blanks; a title in quotes may follow it. */
const IMAGE = /!\[[^[\]]{0,500}\]\([^\s()]{0,2000}(?: "[^"]{0,300}")?\)/g;
const LINK = /\[([^[\]]{0,500})\](?:\([^\s()]{0,2000}(?: "[^"]{0,300}")?\)|(?=\{))/g;
/** What Pandoc writes behind links, words and headings: «[آب](/tag/12){rel="tag"}», «[۱۶ شهریور]{.date}», «# عنوان {#id}». */
const ATTRIBUTES =
  /^\{(?! )(?: ?(?:[.#]\p{L}[\p{L}\p{N}_:.-]{0,60}|[a-z][\w-]{0,30}="[^"{}]{0,300}")(?=[ }])){1,10}\}/iu;
/** What brackets stand behind in code and formulas: `a[i]`, `\\sqrt[3]{x=2}`. */
const OF_CODE = /[\w\\\]]/;
/** Where Pandoc begins or ends a part of the page: «::: {.meta}», «::: tags». */
const FENCE = /^:::+ ?(?:\{[^{}]*\}|[\w-]+)?$/;
const BOLD = /\*\*(?=[^\s*])[^*]{0,1000}[^\s*]\*\*/g;
/** A line that is all in italics, as bylines and notes are. */
const SLANTED = /^(?:\*[^\s*][^*]{0,300}[^\s*]\*|_[^\s_][^_]{0,300}[^\s_]_)$/;
/** After bracketed words, parentheses hold an address only if their text looks like one. */
const ADDRESS = /^\]\((?:<|#|\/|\.|[a-z]+:|[^\s()]*\.[a-z]{2,}|\))/i;

/** The number of an address in the list below the text, which a text browser writes before a link: «[13]عنوان دیگر». */
const NUMBER_OF_LINK = /(?<!\S)\[\d{1,3}\](?=[\p{L}\p{N}«])/gu;
const FIRST_ADDRESS = /^1\. https?:/;

/** Whether these lines have the list of addresses that text browsers write below a page. */
export function haveAddresses(lines: readonly Line[]): boolean {
  const first = lines.findIndex(
    ({ text }, i) => i > 0 && FIRST_ADDRESS.test(text) && ABOVE_ADDRESSES.test(lines[i - 1]!.text),
  );
  return first > 0 && !NO_ADDRESS.test(lines[first + 1]?.text ?? '') && !lines.some(({ text }) => FOOTNOTE.test(text));
}

/** The second entry, where it is a book. */
const NO_ADDRESS = /^2\. (?![a-z]+:\S+$)/;
/** A footnote stands behind a word: such a list is its author's own. */
const FOOTNOTE = /[\p{L}.»] ?\[\d{1,3}\](?![\p{L}\p{N}«([])/u;

const ABOVE_ADDRESSES = /^(?:references|(?:visible|hidden) links:?)$/i;

/**
 * Takes the marks of headings, bold words, lines in italics, links and images out of a line; `null` where it has none.
 * `isNumbered` says that links may have numbers.
 */
export function withoutMarkdown(line: Line, isNumbered: boolean): Unwrapped | null {
  const { text } = line;
  if (!/[#[*_]|^::/.test(text)) return null;
  const spans: Span[] = FENCE.test(text) ? [[0, text.length, 'separator']] : [];
  if (isNumbered)
    for (const { index, 0: all } of text.matchAll(NUMBER_OF_LINK)) spans.push([index, index + all.length, 'link']);
  if (SLANTED.test(text)) spans.push([0, 1, 'separator'], [text.length - 1, text.length, 'separator']);
  const level = takeHeading(text, spans);
  // Images are blanked before links are looked for, since one may stand inside a link.
  const masked = text.replace(IMAGE, (image, at: number) => {
    const end = at + image.length;
    spans.push([at, end + attributesAt(text, end), 'caption']);
    return ' '.repeat(image.length);
  });
  takeLinks(text, masked, spans);
  takeBold(masked, spans);
  const bullet = BULLET.exec(text);
  if (bullet !== null && spans.length > 0) spans.push([0, bullet[0].length, 'separator']);
  return spans.length === 0 ? null : { ...unwrapped(line, spans.sort(byStart)), heading: level };
}

/** Adds the marks of a heading to what is taken out; returns its level, 0 for none. */
function takeHeading(text: string, spans: Span[]): number {
  const heading = HEADING.exec(text);
  if (heading === null) return 0;
  spans.push([0, heading[0].length, 'separator']);
  const braces = text.lastIndexOf(' {') + 1;
  if (braces > 0 && braces + attributesAt(text, braces) === text.length) spans.push([braces, text.length, 'separator']);
  return heading[1]!.length;
}

/** Adds the brackets of links, their addresses and attributes. `masked` is the text with its images blanked. */
function takeLinks(text: string, masked: string, spans: Span[]): void {
  for (const { index, 0: all, 1: words } of masked.matchAll(LINK)) {
    const [close, end] = [index + 1 + words!.length, index + all.length];
    const attributes = attributesAt(text, end);
    const isSpan = close + 1 === end && attributes > 0 && !OF_CODE.test(text[index - 1] ?? '');
    if (isSpan || ADDRESS.test(text.slice(close, end)))
      spans.push([index, index + 1, 'separator'], [close, end + attributes, isSpan ? 'separator' : 'link']);
  }
}

/** Adds the stars round bold words, where neither pair stands in what is taken out already, such as an address. */
function takeBold(masked: string, spans: Span[]): void {
  const taken = [...spans].sort(byStart);
  let next = 0;
  // Asked for places in rising order only, so that one pass over `taken` is enough.
  const isTaken = (at: number): boolean => {
    while (next < taken.length && taken[next]![1] <= at) next++;
    return next < taken.length && taken[next]![0] <= at;
  };
  for (const { index, 0: all } of masked.matchAll(BOLD)) {
    const ends = [index, index + all.length - 2];
    if (!ends.some(isTaken)) for (const at of ends) spans.push([at, at + 2, 'separator']);
  }
}

function attributesAt(text: string, at: number): number {
  return text[at] === '{' ? (ATTRIBUTES.exec(text.slice(at))?.[0].length ?? 0) : 0;
}

function byStart([a]: Span, [b]: Span): number {
  return a - b;
}

function unwrapped(line: Line, spans: readonly Span[]): Pick<Unwrapped, 'line' | 'marks'> {
  const place = placeInWritten(line);
  const marks = spans.map(([start, end, reason]) => ({
    ...pieceOf(line, start, end, place),
    afterBlankLine: false,
    reason,
  }));
  return { line: lineBetween(line, spans, place), marks };
}

/** What stands between the spans, as one line; `null` where that is nothing. */
function lineBetween(line: Line, spans: readonly Span[], place: PlaceInWritten): Line | null {
  let kept = '';
  let keptWritten = '';
  let from = 0;
  let first = -1;
  let last = -1;
  const keep = (to: number): void => {
    const piece = line.text.slice(from, to);
    const words = withoutEdges(piece, NOT_BLANK, NOT_BLANK);
    if (words !== '') {
      const start = from + piece.indexOf(words);
      if (first < 0) first = start;
      last = start + words.length;
    }
    kept += piece;
    keptWritten += line.written.slice(place(from), place(to));
  };
  for (const [start, end] of spans) {
    keep(start);
    from = end;
  }
  keep(line.text.length);
  if (first < 0) return null;
  return {
    text: withoutEdges(kept, NOT_BLANK, NOT_BLANK),
    written: withoutEdges(keptWritten, NOT_BLANK, NOT_BLANK),
    start: line.start + place(first),
    end: line.start + place(last),
    afterBlankLine: line.afterBlankLine,
  };
}
