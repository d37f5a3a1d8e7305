import type { Change, DateMention } from '../index';

/** A changed word, or a changed blank between words. */
export interface Piece {
  /** Its place in the result. */
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** The indices of its changes, the end exclusive. */
  readonly firstChange: number;
  readonly endChange: number;
  /** Whether it has only blanks and line ends, before and after, and so nothing that can be seen. */
  readonly blank: boolean;
}

/** A place in the result to stop at: pieces and dates that overlap. */
export interface Stop {
  readonly start: number;
  readonly end: number;
  /** The indices of its pieces and its dates, the ends exclusive. */
  readonly firstPiece: number;
  readonly endPiece: number;
  readonly firstDate: number;
  readonly endDate: number;
}

/** How far a piece may reach beyond its change to the ends of its word: a text without blanks must not become one piece. */
const REACH = 48;
const BLANK = /^\s*$/;

/** Gathers changes into the words that they changed. */
export function piecesOf(text: string, changes: readonly Change[]): Piece[] {
  const pieces: Piece[] = [];
  /** How much greater an offset in the result is than in the source, up to the next change. */
  let shift = 0;
  changes.forEach(({ start, end, before, after }, i) => {
    const outStart = start + shift;
    const outEnd = outStart + after.length;
    shift = outEnd - end;
    const blank = BLANK.test(before) && BLANK.test(after);
    const [head, tail] = keptBlanks(before, after);
    const from = blank ? outStart : wordStart(text, outStart + head);
    const to = blank ? outEnd : wordEnd(text, outEnd - tail);
    let piece: Piece = {
      start: from,
      end: to,
      sourceStart: start - (outStart - from),
      sourceEnd: end + (to - outEnd),
      firstChange: i,
      endChange: i + 1,
      blank,
    };
    for (let last = pieces.at(-1); last !== undefined && touch(last, piece); last = pieces.at(-1)) {
      pieces.pop();
      piece = joined(last, piece);
    }
    pieces.push(piece);
  });
  return pieces;
}

/** Whether two pieces overlap, or are both blanks and meet. */
function touch(last: Piece, piece: Piece): boolean {
  return piece.start < last.end || (last.blank && piece.blank && piece.start === last.end);
}

/** Joins two pieces. What lies between their changes is the same in source and result, so the longer reach is right in both. */
function joined(last: Piece, piece: Piece): Piece {
  return {
    start: Math.min(last.start, piece.start),
    end: Math.max(last.end, piece.end),
    sourceStart: last.sourceStart - Math.max(0, last.start - piece.start),
    sourceEnd: piece.sourceEnd + Math.max(0, last.end - piece.end),
    firstChange: last.firstChange,
    endChange: piece.endChange,
    blank: last.blank && piece.blank,
  };
}

/** Gathers pieces and dates into places to stop at, in the order of the text. */
export function stopsOf(pieces: readonly Piece[], dates: readonly DateMention[]): Stop[] {
  const stops: Stop[] = [];
  let piece = 0;
  let date = 0;
  while (piece < pieces.length || date < dates.length) {
    const [firstPiece, firstDate] = [piece, date];
    const start = Math.min(pieces[piece]?.start ?? Infinity, dates[date]?.start ?? Infinity);
    let end = start;
    // What begins inside the stop belongs to it, and so does the first range, which begins where the stop is still empty.
    const belongs = (range: { start: number; end: number } | undefined): boolean =>
      range !== undefined && (range.start < end || (end === start && range.start === start));
    for (let more = true; more; ) {
      more = false;
      if (belongs(pieces[piece])) {
        end = Math.max(end, pieces[piece++]!.end);
        more = true;
        // An empty piece, where something was removed, is a stop of its own.
        if (end === start) break;
      }
      if (belongs(dates[date])) {
        end = Math.max(end, dates[date++]!.end);
        more = true;
      }
    }
    stops.push({ start, end, firstPiece, endPiece: piece, firstDate, endDate: date });
  }
  return stops;
}

/** How many blanks a change has at its beginning and its end that stay the same: they don't belong to its word. */
function keptBlanks(before: string, after: string): [head: number, tail: number] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head] && isBlank(after.charCodeAt(head))) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.at(-1 - tail) === after.at(-1 - tail) &&
    isBlank(after.charCodeAt(after.length - 1 - tail))
  )
    tail++;
  return [head, tail];
}

/** Where the word at `at` begins. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && !isEdge(text.charCodeAt(start - 1))) start--;
  return start < at && isTrail(text.charCodeAt(start)) ? start + 1 : start;
}

/** Where the word at `at` ends. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < REACH && !isEdge(text.charCodeAt(end))) end++;
  return end > at && isTrail(text.charCodeAt(end)) ? end - 1 : end;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0;
}

/** Whether a unit ends a word: a blank, or an angle bracket of a tag. */
function isEdge(unit: number): boolean {
  return isBlank(unit) || unit === 0x3c || unit === 0x3e;
}

/** Whether a unit is the second half of a surrogate pair, before which there must be no cut. */
export function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
