import { BLANK, BLANKS, endOfRun, INVISIBLE, KIND, kinds, LINE } from '../../text/kinds';
import { NOT_BLANK, withoutEdges } from './edges';
import { judged, judgedWithPlaces } from './judged';

/** A line that isn't empty, without the blanks at its ends. Offsets are UTF-16 offsets of the input. */
export interface Line {
  /** In the form in which it is judged (see `judged`). */
  readonly text: string;
  /** As it is written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Whether an empty line, or the beginning of the text, stands before it. */
  readonly afterBlankLine: boolean;
}

/** Leads from a place in a line as it is judged to the place in the line as written. */
export type PlaceInWritten = (at: number) => number;

/**
 * The way from a line as it is judged to the line as written. What is left out of the former belongs to what stands
 * before it, and at the beginning to the whole line.
 */
export function placeInWritten({ text, written }: Line): PlaceInWritten {
  if (text === written) return (at) => at;
  const { at: places } = judgedWithPlaces(written);
  return (at) => (at === 0 ? 0 : at < text.length ? places[at]! : written.length);
}

/** The part of a line between two places, without the blanks at its ends. */
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

/** What may stand on an empty line: half-spaces and marks of direction show nothing there. */
const UNSEEN = BLANKS | INVISIBLE;

/** The lines of a text. Empty ones are only told by `afterBlankLine` of the next. */
export function linesOf(text: string): Line[] {
  const kind = kinds();
  // In a text without any blank, tabs stand for blanks.
  const isTabbed = !/[ \u00a0]/.test(text);
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
