import { BLANK, KIND, kinds, LINE } from '../text/kinds';

/** A line with something on it, without the blanks at its ends. Offsets are UTF-16 offsets of the input. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** An empty line, or the beginning of the text, stands before it. */
  readonly afterBlankLine: boolean;
}

/** The lines of a text; empty ones show only in `afterBlankLine`. */
export function linesOf(text: string): Line[] {
  const kind = kinds();
  const lines: Line[] = [];
  let afterBlankLine = true;
  for (let at = 0; at <= text.length; ) {
    let lineEnd = at;
    while (lineEnd < text.length && (kind[text.charCodeAt(lineEnd)]! & KIND) !== LINE) lineEnd++;
    let start = at;
    let end = lineEnd;
    while (start < end && (kind[text.charCodeAt(start)]! & KIND) === BLANK) start++;
    while (end > start && (kind[text.charCodeAt(end - 1)]! & KIND) === BLANK) end--;
    if (start < end) lines.push({ text: text.slice(start, end), start, end, afterBlankLine });
    afterBlankLine = start >= end;
    at = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return lines;
}
