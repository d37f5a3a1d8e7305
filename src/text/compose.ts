import { EditLog } from './edits';

/** One log on `source` for any number of passes in a row; that of a single pass is returned as it is. */
export function composeAll(source: string, logs: readonly EditLog[]): EditLog {
  return logs.length === 0 ? new EditLog() : logs.reduce((first, second) => compose(source, first, second));
}

/**
 * One log for two passes in a row: `first` makes a middle text of `source`, `second` goes on from there.
 *
 * Edits that overlap in the middle text become one, with the later pass's rule and confidence; one that would restore the text of
 * the source is left out.
 */
export function compose(source: string, first: EditLog, second: EditLog): EditLog {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed = new EditLog();
  /** A kept unit before the next edit of `first` is at its source offset + `shift` in the middle text. */
  let shift = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const firstStart = i < first.length ? first.start(i) + shift : Number.POSITIVE_INFINITY;
    const firstEnd = i < first.length ? firstStart + first.replacement(i).length : Number.POSITIVE_INFINITY;
    const secondStart = j < second.length ? second.start(j) : Number.POSITIVE_INFINITY;
    const secondEnd = j < second.length ? second.end(j) : Number.POSITIVE_INFINITY;
    // Two empty ones at the same place have no order of their own: they meet.
    const meet =
      (firstStart < secondEnd && secondStart < firstEnd) || (firstStart === secondEnd && secondStart === firstEnd);
    if (!meet && firstEnd <= secondStart) {
      copy(first, i, 0, composed);
      shift += growth(first, i);
      i++;
    } else if (!meet) {
      copy(second, j, shift, composed);
      j++;
    } else {
      const start = Math.min(firstStart, secondStart);
      const overlap = overlapFrom(first, second, i, j, shift);
      const sourceStart = start - shift;
      const sourceEnd = overlap.end - overlap.shift;
      const middle = applyRange(source, sourceStart, sourceEnd, first, i, overlap.i, 0);
      const after = applyRange(middle, 0, middle.length, second, j, overlap.j, start);
      if (source.slice(sourceStart, sourceEnd) !== after)
        composed.replace(sourceStart, sourceEnd, after, second.rule(j), second.confidence(j));
      ({ i, j, shift } = overlap);
    }
  }
  return composed;
}

/** Edits of both logs that overlap: the first ones after them, the shift there, and where they end in the middle text. */
interface Overlap {
  readonly i: number;
  readonly j: number;
  readonly shift: number;
  readonly end: number;
}

/** All edits that overlap, one after another, from the two that meet on. */
function overlapFrom(first: EditLog, second: EditLog, i: number, j: number, shift: number): Overlap {
  // Edits of one log never overlap each other, so each next one is tested against the other log's last.
  let firstEnd = first.start(i) + shift + first.replacement(i).length;
  let secondEnd = second.end(j);
  shift += growth(first, i++);
  j++;
  for (;;) {
    if (i < first.length && first.start(i) + shift < secondEnd) {
      firstEnd = first.start(i) + shift + first.replacement(i).length;
      shift += growth(first, i++);
    } else if (j < second.length && second.start(j) < firstEnd) {
      secondEnd = second.end(j++);
    } else return { i, j, shift, end: Math.max(firstEnd, secondEnd) };
  }
}

/** Adds an edit of a log to another, with offsets that are less by `shift`. */
function copy(log: EditLog, index: number, shift: number, to: EditLog): void {
  to.replace(
    log.start(index) - shift,
    log.end(index) - shift,
    log.replacement(index),
    log.rule(index),
    log.confidence(index),
  );
}

/** How much longer an edit makes the text. */
function growth(log: EditLog, index: number): number {
  return log.replacement(index).length - (log.end(index) - log.start(index));
}

/** `text` from `start` to `end` with the edits `from`–`to` of a log made, whose offsets are greater by `origin`. */
function applyRange(
  text: string,
  start: number,
  end: number,
  log: EditLog,
  from: number,
  to: number,
  origin: number,
): string {
  let output = '';
  let kept = start;
  for (let i = from; i < to; i++) {
    output += text.slice(kept, log.start(i) - origin) + log.replacement(i);
    kept = log.end(i) - origin;
  }
  return output + text.slice(kept, end);
}
