import { EditLog } from './edits';

/** One log on `source` for any number of passes in a row; the very log of the only one. */
export function composeAll(source: string, logs: readonly EditLog[]): EditLog {
  return logs.length === 0 ? new EditLog() : logs.reduce((first, second) => compose(source, first, second));
}

/**
 * One log for two passes in a row: `first` leads from `source` to a middle text, `second` from there on.
 *
 * Edits that overlap in the middle text become one, with the later pass's rule and confidence; one that would put
 * back what stood in the source is left out.
 */
export function compose(source: string, first: EditLog, second: EditLog): EditLog {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed = new EditLog();
  /** A kept unit before the next edit of `first` stands at source + shift in the middle text. */
  let shift = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const firstStart = i < first.length ? first.start(i) + shift : Number.POSITIVE_INFINITY;
    const firstEnd = i < first.length ? firstStart + first.replacementLength(i) : Number.POSITIVE_INFINITY;
    const secondStart = j < second.length ? second.start(j) : Number.POSITIVE_INFINITY;
    const secondEnd = j < second.length ? second.end(j) : Number.POSITIVE_INFINITY;
    // Two that are both empty and stand at one place have no order of their own: they meet.
    const meet =
      (firstStart < secondEnd && secondStart < firstEnd) || (firstStart === secondEnd && secondStart === firstEnd);
    if (!meet && firstEnd <= secondStart) {
      composed.copy(first, i, first.start(i), first.end(i));
      shift += growth(first, i);
      i++;
    } else if (!meet) {
      composed.copy(second, j, secondStart - shift, secondEnd - shift);
      j++;
    } else {
      const start = Math.min(firstStart, secondStart);
      const sourceStart = start - shift;
      const rule = second.rule(j);
      const confidence = second.confidence(j);
      const i0 = i;
      const j0 = j;
      // Edits of one log never overlap each other, so each next one is tested against the other log's last.
      let reachedFirst = firstEnd;
      let reachedSecond = secondEnd;
      shift += growth(first, i++);
      j++;
      for (;;) {
        if (i < first.length && first.start(i) + shift < reachedSecond) {
          reachedFirst = first.start(i) + shift + first.replacementLength(i);
          shift += growth(first, i++);
        } else if (j < second.length && second.start(j) < reachedFirst) {
          reachedSecond = second.end(j++);
        } else break;
      }
      const end = Math.max(reachedFirst, reachedSecond);
      const sourceEnd = end - shift;
      const middle = applyRange(source, sourceStart, sourceEnd, first, i0, i, 0);
      const after = applyRange(middle, 0, middle.length, second, j0, j, start);
      if (source.slice(sourceStart, sourceEnd) !== after)
        composed.replace(sourceStart, sourceEnd, after, rule, confidence);
    }
  }
  return composed;
}

/** By how much an edit lengthens the text. */
function growth(log: EditLog, index: number): number {
  return log.replacementLength(index) - (log.end(index) - log.start(index));
}

/** `text` from `start` to `end` with some edits of a log made, whose offsets count from `origin` before the text. */
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
