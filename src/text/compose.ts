import { EditLog } from './edits';

/** Makes one log on `source` of the logs of passes that followed one another; that of a single pass is returned as it is. */
export function composeAll(source: string, logs: readonly EditLog[]): EditLog {
  return logs.length === 0 ? new EditLog() : logs.reduce((first, second) => compose(source, first, second));
}

/**
 * Makes one log of two: the edits of `first` turn `source` into a middle text, and those of `second` are edits of that middle text.
 *
 * Edits that overlap in the middle text become one, with the rule and confidence of the second pass. If what comes of them is again what
 * the source has there, they are left out.
 */
export function compose(source: string, first: EditLog, second: EditLog): EditLog {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed = new EditLog();
  /** Between the last and the next edit of `first`, a source offset + `shift` is the offset in the middle text. */
  let shift = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const firstStart = i < first.length ? first.start(i) + shift : Number.POSITIVE_INFINITY;
    const firstEnd = i < first.length ? firstStart + first.replacement(i).length : Number.POSITIVE_INFINITY;
    const secondStart = j < second.length ? second.start(j) : Number.POSITIVE_INFINITY;
    const secondEnd = j < second.length ? second.end(j) : Number.POSITIVE_INFINITY;
    // Two empty spans at the same place meet, too: an insertion where the first pass has removed something.
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

/** What comes after a chain of overlapping edits. */
interface Overlap {
  /** The next edit of each log. */
  readonly i: number;
  readonly j: number;
  /** The shift there. */
  readonly shift: number;
  /** Where the chain ends in the middle text. */
  readonly end: number;
}

/** Follows the chain of overlapping edits that begins with the edits `i` and `j`. */
function overlapFrom(first: EditLog, second: EditLog, i: number, j: number, shift: number): Overlap {
  // Edits of one log never overlap each other, so each one is only compared with the last edit of the other log.
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

/** Copies an edit into another log, with `shift` subtracted from its offsets. */
function copy(log: EditLog, index: number, shift: number, to: EditLog): void {
  to.replace(
    log.start(index) - shift,
    log.end(index) - shift,
    log.replacement(index),
    log.rule(index),
    log.confidence(index),
  );
}

/** How much longer an edit makes the text; negative if it makes it shorter. */
export function growth(log: EditLog, index: number): number {
  return log.replacement(index).length - (log.end(index) - log.start(index));
}

/**
 * The piece of `text` from `start` to `end`, with the edits `from`–`to` of a log applied; `origin` is the offset that the log has for the
 * beginning of `text`.
 */
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
