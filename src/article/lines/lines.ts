import { BLANK, BLANKS, endOfRun, INVISIBLE, KIND, kinds, LINE } from '../../text/kinds';
import { NOT_BLANK, withoutEdges } from './edges';
import { judged, judgedWithPlaces } from './judged';

/** A line with something on it, without the blanks at its ends. Offsets are UTF-16 offsets of the input. */
export interface Line {
  /** As it is judged. */
  readonly text: string;
  /** As it is written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** An empty line, or the beginning of the text, stands before it. */
  readonly afterBlankLine: boolean;
}

/** Where the units of a line as it is judged stand in it as written. */
export type PlaceInWritten = (at: number) => number;

/** What is left out of a line as it is judged belongs to what stands before it, and at the beginning to the line. */
export function placeInWritten({ text, written }: Line): PlaceInWritten {
  if (text === written) return (at) => at;
  const { at: places } = judgedWithPlaces(written);
  return (at) => (at === 0 ? 0 : at < text.length ? places[at]! : written.length);
}

/** What stands from one place in a line to another, without the blanks at its ends. */
export function pieceOf(
  line: Line,
  from: number,
  to: number,
  place: PlaceInWritten = placeInWritten(line),
): Pick<Line, 'text' | 'written' | 'start' | 'end'> {
  const first = place(from);
  const piece = line.written.slice(first, place(to));
  const written = withoutEdges(piece, NOT_BLANK, NOT_BLANK);
  const start = line.start + first + piece.indexOf(written);
  const text = withoutEdges(line.text.slice(from, to), NOT_BLANK, NOT_BLANK);
  return { text, written, start, end: start + written.length };
}

/** On a line of nothing else, a half-space or a mark of direction is as good as nothing. */
const UNSEEN = BLANKS | INVISIBLE;

/** The lines of a text; empty ones show only in `afterBlankLine`. */
export function linesOf(text: string): Line[] {
  const kind = kinds();
  // Where no blank stands in all of the text, tabs do.
  const isTabbed = text.includes('\t') && !/[ \u00a0]/.test(text);
  const lines: Line[] = [];
  let afterBlankLine = true;
  for (let at = 0; at <= text.length; ) {
    let lineEnd = at;
    while (lineEnd < text.length && (kind[text.charCodeAt(lineEnd)]! & KIND) !== LINE) lineEnd++;
    let start = at;
    let end = lineEnd;
    while (start < end && (kind[text.charCodeAt(start)]! & KIND) === BLANK) start++;
    while (end > start && (kind[text.charCodeAt(end - 1)]! & KIND) === BLANK) end--;
    const written = text.slice(start, end);
    const line = isTabbed ? judged(written).replaceAll('\t', ' ') : judged(written);
    if (endOfRun(text, start, end, UNSEEN) < end) lines.push({ text: line, written, start, end, afterBlankLine });
    afterBlankLine = line === '';
    at = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return lines;
}
