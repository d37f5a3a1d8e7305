import { isTrail, type Stop } from './marks';

/** A part of the result that is drawn as a whole, with the stops that begin in it. */
export interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly firstStop: number;
  readonly endStop: number;
}

/** A leaf ends with the line that brings it to this length. */
const FULL = 3000;
/** If that would make it longer than this, the line is cut at a blank, or else anywhere but inside a stop. */
const TOO_LONG = 6000;

/** Cuts the result into leaves. No stop lies across two of them. */
export function leavesOf(text: string, stops: readonly Stop[]): Leaf[] {
  const leaves: Leaf[] = [];
  let stop = 0;
  for (let start = 0; start < text.length; ) {
    const firstStop = stop;
    let end = cutAfter(text, start);
    // A stop that begins before the cut and ends after it moves the cut.
    while (stop < stops.length && stops[stop]!.start < end) end = Math.max(end, stops[stop++]!.end);
    if (end >= text.length) {
      end = text.length;
      stop = stops.length;
    }
    leaves.push({ start, end, firstStop, endStop: stop });
    start = end;
  }
  return leaves;
}

function cutAfter(text: string, start: number): number {
  if (text.length - start <= FULL) return text.length;
  const line = text.indexOf('\n', start + FULL - 1);
  if (line >= 0 && line - start < TOO_LONG) return line + 1;
  if (line < 0 && text.length - start < TOO_LONG) return text.length;
  const blank = text.lastIndexOf(' ', start + TOO_LONG);
  if (blank > start) return blank + 1;
  const end = start + TOO_LONG;
  return isTrail(text.charCodeAt(end)) ? end + 1 : end;
}
