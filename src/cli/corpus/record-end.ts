import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from '../../text/units';

/**
 * Finds where the record that begins at `start` ends, its line end included; -1 when `bytes` may stop before it does. With `isLast`
 * nothing comes after `bytes`, so there is always an end.
 */
export type RecordEnd = (bytes: Uint8Array, start: number, isLast: boolean) => number;

/** A CSV field whose quotes are still open after this many bytes is taken to lack its closing quote. */
const LONGEST_QUOTED = 4 << 20;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** The end of a JSON record: that of its line. */
export const endOfLine: RecordEnd = (bytes, start, isLast) => {
  const at = bytes.indexOf(LINE_FEED, start);
  if (at >= 0) return at + 1;
  return isLast ? bytes.length : -1;
};

/**
 * The end of a CSV record: that of the line in which all quotes are closed. A record with a wrong quote ends with its first line, so that
 * one forgotten quote doesn't swallow the records after it.
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
        // A closing quote that doesn't end its field is a wrong one.
        if (!isFieldEnd(bytes, at + 1, separator)) return endOfLine(bytes, start, isLast);
        isFieldStart = false;
      } else isFieldStart = byte === separator;
    }
    // Nothing is wrong, but the line feed hasn't come.
    return isLast ? bytes.length : -1;
  };
}

/** How many bytes the byte order mark at the beginning takes; 0 if there is none. */
export function lengthOfMark(bytes: Uint8Array): number {
  return BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
}

/** Where the quote stands that closes a field, or `limit` if there is none before it. Two quotes in a row are one quote in the text. */
function closingQuote(bytes: Uint8Array, start: number, limit: number): number {
  for (let at = bytes.indexOf(QUOTE, start); at >= 0 && at < limit; at = bytes.indexOf(QUOTE, at + 2)) {
    if (bytes[at + 1] !== QUOTE) return at;
  }
  return limit;
}

/** Whether a quoted field whose closing quote stands right before `at` ends there. */
function isFieldEnd(bytes: Uint8Array, at: number, separator: number): boolean {
  const byte = bytes[at];
  if (byte === undefined || byte === separator || byte === LINE_FEED) return true;
  // If the last byte is a carriage return, its line feed may be yet to come.
  return byte === CARRIAGE_RETURN && (at + 1 >= bytes.length || bytes[at + 1] === LINE_FEED);
}
