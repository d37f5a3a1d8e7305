import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from '../../text/units';

/**
 * Where the record that begins at `start` ends, its line end included, or -1 when `bytes` ends before it does.
 * With `isLast` nothing comes after `bytes`, and there is always an end.
 */
export type RecordEnd = (bytes: Uint8Array, start: number, isLast: boolean) => number;

/** A CSV field whose quotes are still open after this many bytes is broken: a quote was forgotten, not closed late. */
const LONGEST_QUOTED = 4 << 20;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** A line. */
export const endOfLine: RecordEnd = (bytes, start, isLast) => {
  const at = bytes.indexOf(LINE_FEED, start);
  if (at >= 0) return at + 1;
  return isLast ? bytes.length : -1;
};

/**
 * A CSV record: a line whose quotes are all closed. A record with a wrong quote ends with its first line, so that one forgotten
 * quote does not swallow the records after it.
 */
export function endOfCsvRecord(delimiter: string): RecordEnd {
  const separator = delimiter.charCodeAt(0);
  return (bytes, start, isLast) => {
    let isFieldStart = true;
    for (let at = start === 0 ? lengthOfMark(bytes) : start; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === LINE_FEED) return at + 1;
      if (byte === QUOTE && isFieldStart) {
        const limit = Math.min(bytes.length, at + LONGEST_QUOTED);
        at = closingQuote(bytes, at + 1, limit);
        if (at === limit) return limit === bytes.length && !isLast ? -1 : endOfLine(bytes, start, isLast);
        // After it the field must end, or the record is broken.
        if (!isFieldEnd(bytes, at + 1, separator)) return endOfLine(bytes, start, isLast);
        isFieldStart = false;
      } else isFieldStart = byte === separator;
    }
    // Nothing wrong so far, but the end was not seen.
    return isLast ? bytes.length : -1;
  };
}

/** How many bytes the byte order mark at the beginning has; 0 if there is none. */
export function lengthOfMark(bytes: Uint8Array): number {
  return BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
}

/** The place of the quote that closes a field, or the limit; two quotes in a row stand for one in the text. */
function closingQuote(bytes: Uint8Array, start: number, limit: number): number {
  for (let at = bytes.indexOf(QUOTE, start); at >= 0 && at < limit; at = bytes.indexOf(QUOTE, at + 2)) {
    if (bytes[at + 1] !== QUOTE) return at;
  }
  return limit;
}

/** Whether a field with quotes that are closed before `at` ends there. */
function isFieldEnd(bytes: Uint8Array, at: number, separator: number): boolean {
  const byte = bytes[at];
  if (byte === undefined || byte === separator || byte === LINE_FEED) return true;
  // The last byte may be a return whose line feed is yet to come.
  return byte === CARRIAGE_RETURN && (at + 1 >= bytes.length || bytes[at + 1] === LINE_FEED);
}
