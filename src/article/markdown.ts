import { withoutEdges } from './edges';
import type { Line } from './lines';
import type { RemovalReason } from './record';

/** A line that was written in Markdown, without its marks. */
export interface Unwrapped {
  /** What is left of the line; `null` when the marks are all of it. */
  readonly line: Line | null;
  /** What was taken out, in order. */
  readonly marks: readonly (Line & { readonly reason: RemovalReason })[];
  /** The level of a heading, 1 to 6; 0 for other lines. */
  readonly heading: number;
  /** Whether all of it is one link. */
  readonly isLink: boolean;
}

type Span = readonly [from: number, to: number, reason: RemovalReason];

const HEADING = /^(#{1,6})[ \t]+(?=[^\s#])/;
/** A list of links is a menu or headlines; the sign of another list is the text's own. */
const BULLET = /^[*+-][ \t]+(?=!?\[)/;
/** An address has no blank; a title in quotes may follow it. */
const TARGET = String.raw`\((?:<[^<>\n]{0,2000}>|[^\s()]{0,2000})(?:[ \t]"[^"\n]{0,300}")?\)`;
const IMAGE = new RegExp(String.raw`!\[[^[\]\n]{0,500}\]${TARGET}`, 'g');
const LINK = new RegExp(String.raw`\[([^[\]\n]{0,500})\]${TARGET}`, 'g');
/** What stands in brackets behind a bracketed word is an address only if it looks like one. */
const ADDRESS = /^\]\((?:<|#|\/|\.|[a-z]+:|[^\s()]*\.[a-z]{2,}|\))/i;
const BOLD = /(?<![^\s«("'،:])\*\*(?=[^\s*])([^*\n]{1,500})\*\*(?![\p{L}\p{N}*])/gu;

/** Takes the marks of headings, links, images and bold text out of a line; `null` when it has none. */
export function withoutMarkdown(line: Line): Unwrapped | null {
  const { text } = line;
  if (!/[#[*]/.test(text)) return null;
  const spans: Span[] = [];
  const heading = HEADING.exec(text);
  if (heading !== null) spans.push([0, heading[0].length, 'separator']);
  // An image may stand inside a link.
  const masked = text.replace(IMAGE, (image, at: number) => {
    spans.push([at, at + image.length, 'caption']);
    return ' '.repeat(image.length);
  });
  const links = [...masked.matchAll(LINK)].filter(([all, words]) => ADDRESS.test(all.slice(1 + words!.length)));
  for (const { index, 0: all, 1: words } of links) {
    const close = index + 1 + words!.length;
    spans.push([index, index + 1, 'separator'], [close, index + all.length, 'link']);
  }
  const bullet = BULLET.exec(text);
  if (bullet !== null && spans.length > 0) spans.push([0, bullet[0].length, 'separator']);
  for (const { index, 0: all } of masked.matchAll(BOLD)) {
    spans.push([index, index + 2, 'separator'], [index + all.length - 2, index + all.length, 'separator']);
  }
  if (spans.length === 0) return null;
  const level = heading === null ? 0 : heading[1]!.length;
  return { ...unwrapped(line, apart(spans)), heading: level, isLink: level === 0 && isAll(masked, links) };
}

/** Whether nothing but signs stands outside the one link. */
function isAll(text: string, links: readonly RegExpExecArray[]): boolean {
  const [link] = links;
  if (link === undefined || links.length > 1) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(0, link.index) + text.slice(link.index + link[0].length));
}

/** The spans in order, without those that begin inside another. */
function apart(spans: Span[]): Span[] {
  let reached = 0;
  return spans
    .sort(([a], [b]) => a - b)
    .filter(([start, end]) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

function unwrapped(line: Line, spans: readonly Span[]): Pick<Unwrapped, 'line' | 'marks'> {
  const { text } = line;
  let kept = '';
  let from = 0;
  let first = -1;
  let last = -1;
  const keep = (to: number): void => {
    const piece = text.slice(from, to);
    const words = withoutEdges(piece, NOT_BLANK, NOT_BLANK);
    if (words !== '') {
      const start = from + piece.indexOf(words);
      if (first < 0) first = start;
      last = start + words.length;
    }
    kept += piece;
  };
  for (const [start, end] of spans) {
    keep(start);
    from = end;
  }
  keep(text.length);
  return {
    line:
      first < 0
        ? null
        : {
            ...line,
            text: withoutEdges(kept, NOT_BLANK, NOT_BLANK),
            start: line.start + first,
            end: line.start + last,
          },
    marks: spans.map(([start, end, reason]) => ({ ...piece(line, start, end), reason })),
  };
}

/** A byte order mark is no blank: it must not be lost. */
const NOT_BLANK = /[\S\ufeff]/;

function piece(line: Line, from: number, to: number): Line {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const start = line.start + from + (raw.length - raw.trimStart().length);
  return { text, start, end: start + text.length, afterBlankLine: false };
}
