import type { Change, DateMention } from '../index';

/** A changed word, or a changed blank alone, in positions of the result and of the source; `changes` by index, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly firstChange: number;
  readonly endChange: number;
  /** Only blanks and line ends: nothing that has a shape of its own. */
  readonly blank: boolean;
}

/** A place to stop at: pieces and dates that lie on one another. */
export interface Stop {
  readonly start: number;
  readonly end: number;
  readonly firstPiece: number;
  readonly endPiece: number;
  readonly firstDate: number;
  readonly endDate: number;
}

/** How far a piece reaches beyond its change, at the most: a text without blanks is not one word. */
const REACH = 48;
const BLANK = /^\s*$/;

/** Changes gathered into the words that they changed. */
export function piecesOf(text: string, changes: readonly Change[]): Piece[] {
  const pieces: Piece[] = [];
  let shift = 0;
  let last: { start: number; end: number; firstChange: number; outFirst: number; blank: boolean } | undefined;
  const close = (endChange: number): void => {
    if (last === undefined) return;
    const first = changes[last.firstChange]!;
    const final = changes[endChange - 1]!;
    pieces.push({
      start: last.start,
      end: last.end,
      sourceStart: first.start - (last.outFirst - last.start),
      sourceEnd: final.end + (last.end - (final.end + shift)),
      firstChange: last.firstChange,
      endChange,
      blank: last.blank,
    });
  };
  changes.forEach(({ start, end, before, after }, i) => {
    const outStart = start + shift;
    const outEnd = outStart + after.length;
    const blank = BLANK.test(before) && BLANK.test(after);
    const from = blank ? outStart : wordStart(text, outStart);
    const to = blank ? outEnd : wordEnd(text, outEnd);
    if (last !== undefined && from < last.end) {
      last.start = Math.min(last.start, from);
      last.end = Math.max(last.end, to);
      last.blank &&= blank;
    } else {
      close(i);
      last = { start: from, end: to, firstChange: i, outFirst: outStart, blank };
    }
    shift = outEnd - end;
  });
  close(changes.length);
  return pieces;
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

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && !isBlank(text.charCodeAt(start - 1))) start--;
  return start < at && isTrail(text.charCodeAt(start)) ? start + 1 : start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < REACH && !isBlank(text.charCodeAt(end))) end++;
  return end > at && isTrail(text.charCodeAt(end)) ? end - 1 : end;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0;
}

/** The second half of a surrogate pair: no cut before it. */
function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
