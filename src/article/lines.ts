import { BLANK, KIND, kinds, LINE } from '../text/kinds';
import { NOT_BLANK, withoutEdges } from './edges';

/** A line with something on it, without the blanks at its ends. Offsets are UTF-16 offsets of the input. */
export interface Line {
  /** As it is judged: Persian letters where it has those of an Arabic keyboard. */
  readonly text: string;
  /** As it is written, of the same length. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** An empty line, or the beginning of the text, stands before it. */
  readonly afterBlankLine: boolean;
}

const ARABIC_LETTERS = /[يىكڪ]/g;

/** A text of the same length with the letters that the patterns of this folder are written in. */
export function withPersianLetters(text: string): string {
  return text.replace(ARABIC_LETTERS, (letter) => (letter === 'ي' || letter === 'ى' ? 'ی' : 'ک'));
}

/** What stands from one place in a line to another, without the blanks at its ends. */
export function pieceOf(line: Line, from: number, to: number): Pick<Line, 'text' | 'written' | 'start' | 'end'> {
  const piece = line.text.slice(from, to);
  const text = withoutEdges(piece, NOT_BLANK, NOT_BLANK);
  const at = from + piece.indexOf(text);
  const start = line.start + at;
  return { text, written: line.written.slice(at, at + text.length), start, end: start + text.length };
}

/** The lines of a text; empty ones show only in `afterBlankLine`. */
export function linesOf(text: string): Line[] {
  const kind = kinds();
  const judged = withPersianLetters(text);
  const lines: Line[] = [];
  let afterBlankLine = true;
  for (let at = 0; at <= text.length; ) {
    let lineEnd = at;
    while (lineEnd < text.length && (kind[text.charCodeAt(lineEnd)]! & KIND) !== LINE) lineEnd++;
    let start = at;
    let end = lineEnd;
    while (start < end && (kind[text.charCodeAt(start)]! & KIND) === BLANK) start++;
    while (end > start && (kind[text.charCodeAt(end - 1)]! & KIND) === BLANK) end--;
    if (start < end)
      lines.push({ text: judged.slice(start, end), written: text.slice(start, end), start, end, afterBlankLine });
    afterBlankLine = start >= end;
    at = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return lines;
}
