import type { Analysis, Change } from '../index';
import { placesInOrder } from './places';
import { visible, visibleName } from './visible';

/** How much of the word round a change is shown at most, in code units on each side. */
const CONTEXT = 24;

/** Every change on a line of its own: place, rule, confidence, and the word as it was and as it is now. */
export function* explain(file: string, { source, changes }: Analysis): Generator<string> {
  const placeOf = placesInOrder(source);
  for (const change of changes) {
    const { line, column } = placeOf(change.start);
    const place = `${visibleName(file)}:${line}:${column}`;
    const sure = change.confidence === undefined ? '' : ` (${change.confidence})`;
    const [before, after] = inContext(source, change);
    yield `${place}\t${change.rule}${sure}\t${visible(before)} → ${visible(after)}\n`;
  }
}

/** Every change as a line of JSON, for a program; its place is given in UTF-16 offsets in the file. */
export function* explainAsJson(file: string, { source, changes }: Analysis): Generator<string> {
  const placeOf = placesInOrder(source);
  for (const change of changes) yield `${JSON.stringify({ file, line: placeOf(change.start).line, ...change })}\n`;
}

/** The changed piece, before and after, with the rest of its word on both sides; a word ends at a blank or a tag. */
function inContext(source: string, { start, end, before, after }: Change): [string, string] {
  const left = /[^\s<>]*$/.exec(source.slice(Math.max(0, start - CONTEXT), start))![0];
  const right = /^[^\s<>]*/.exec(source.slice(end, end + CONTEXT))![0];
  // The cut may fall in the middle of a surrogate pair.
  const [from, to] = [left.replace(/^[\udc00-\udfff]/, ''), right.replace(/[\ud800-\udbff]$/, '')];
  return [from + before + to, from + after + to];
}
