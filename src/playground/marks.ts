import type { Change, DateMention } from '../index';

/** A changed word, or a changed blank alone, with positions in the result and in the source; its changes by index, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly firstChange: number;
  readonly endChange: number;
  /** Whether it has only blanks and line ends: nothing with a visible shape. */
  readonly blank: boolean;
}

/** A place to stop at: pieces and dates that overlap. */
export interface Stop {
  readonly start: number;
  readonly end: number;
  readonly firstPiece: number;
  readonly endPiece: number;
  readonly firstDate: number;
  readonly endDate: number;
}

/** How far a piece reaches beyond its change at most: a text without blanks is not one word. */
const REACH = 48;
const BLANK = /^\s*$/;

/** Changes gathered into the words that they changed. */
export function piecesOf(text: string, changes: readonly Change[]): Piece[] {
  const pieces: Piece[] = [];
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

/** Whether two pieces overlap; pieces of blanks are one where they meet. */
function touch(last: Piece, piece: Piece): boolean {
  return piece.start < last.end || (last.blank && piece.blank && piece.start === last.end);
}

/** Joins two pieces. Nothing changes beyond the changes of both, so the farther end is right in result and source alike. */
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

/** Pieces and dates as places to stop at, in order. */
export function stopsOf(pieces: readonly Piece[], dates: readonly DateMention[]): Stop[] {
  const stops: Stop[] = [];
  let piece = 0;
  let date = 0;
  while (piece < pieces.length || date < dates.length) {
    const [firstPiece, firstDate] = [piece, date];
    const start = Math.min(pieces[piece]?.start ?? Infinity, dates[date]?.start ?? Infinity);
    let end = start;
    const lies = (range: { start: number; end: number } | undefined): boolean =>
      range !== undefined && (range.start < end || (end === start && range.start === start));
    for (let more = true; more; ) {
      more = false;
      if (lies(pieces[piece])) {
        end = Math.max(end, pieces[piece++]!.end);
        more = true;
        if (end === start) break;
      }
      if (lies(dates[date])) {
        end = Math.max(end, dates[date++]!.end);
        more = true;
      }
    }
    stops.push({ start, end, firstPiece, endPiece: piece, firstDate, endDate: date });
  }
  return stops;
}

/** How many blanks a change keeps at its beginning and its end: they are not part of the word. */
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

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && !isEdge(text.charCodeAt(start - 1))) start--;
  return start < at && isTrail(text.charCodeAt(start)) ? start + 1 : start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < REACH && !isEdge(text.charCodeAt(end))) end++;
  return end > at && isTrail(text.charCodeAt(end)) ? end - 1 : end;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0;
}

/** A blank, or the edge of a tag. */
function isEdge(unit: number): boolean {
  return isBlank(unit) || unit === 0x3c || unit === 0x3e;
}

/** The second half of a surrogate pair, before which there must be no cut. */
export function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
