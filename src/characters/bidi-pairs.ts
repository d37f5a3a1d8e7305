import { BETWEEN, BLANKS, COMBINING, ELSEWHERE, endOfRun, isOf, kindAt, LINE, startOfRun } from '../text/kinds';
import type { Spans } from '../text/stretches';
import { FIRST_EMBEDDING, FIRST_ISOLATE, LAST_EMBEDDING, POP_EMBEDDING, POP_ISOLATE } from '../text/units';

/**
 * Tells whether a bidi embedding, override or isolate, or the end of one, stays: if one of a pair can't go, because it is in protected
 * text, touches it or is between letters of another script, the other must not go alone. The pairs of a text are looked for when the
 * first such mark is asked about, since hardly any text has one.
 */
export function keptPairs(text: string, spans: Spans): (at: number) => boolean {
  let offsets: ReadonlySet<number> | undefined;
  return (at) => {
    if (!isOfPair(text.charCodeAt(at))) return false;
    offsets ??= keptOffsets(text, spans);
    return offsets.has(at);
  };
}

/** The offsets of both marks of each pair that stays. */
function keptOffsets(text: string, spans: Spans): ReadonlySet<number> {
  const kept = new Set<number>();
  // Without an end there is no pair.
  if (!/[\u202c\u2069]/.test(text)) return kept;
  /** Openers that wait for their end. */
  const open: number[] = [];
  /** Openers that can't go. */
  const boundOpeners = new Set<number>();
  const isBoundAt = boundTeller(text, spans);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isOfPair(unit)) {
      if (kindAt(text, at) === LINE) open.length = 0;
      continue;
    }
    const isIsolate = unit >= FIRST_ISOLATE;
    const isOpener = unit !== POP_EMBEDDING && unit !== POP_ISOLATE;
    // Most of these marks close nothing: don't look at what is round them.
    if (!isOpener && open.length === 0) continue;
    const stays = isBoundAt(at);
    if (isOpener) {
      open.push(at);
      if (stays) boundOpeners.add(at);
      continue;
    }
    // The end of an isolate closes what was opened inside it; that of an embedding closes nothing outside the isolate it is in.
    while (isIsolate && open.length > 0 && text.charCodeAt(open.at(-1)!) < FIRST_ISOLATE) open.pop();
    if (open.length === 0 || text.charCodeAt(open.at(-1)!) >= FIRST_ISOLATE !== isIsolate) continue;
    const opener = open.pop()!;
    if (stays || boundOpeners.has(opener)) kept.add(opener).add(at);
  }
  return kept;
}

/** Whether a unit is an embedding, an override or an isolate, or ends one. */
function isOfPair(unit: number): boolean {
  return unit >= FIRST_EMBEDDING && unit <= POP_ISOLATE && (unit <= LAST_EMBEDDING || unit >= FIRST_ISOLATE);
}

/** Returns a function that tells whether the mark at an offset can't go. It must be asked from left to right. */
function boundTeller(text: string, spans: Spans): (at: number) => boolean {
  let span = 0;
  /** Where the gap ends that was looked at last. */
  let gapEnd = 0;
  /** Whether that gap stays. */
  let stays = false;
  return (at) => {
    while (span < spans.length && spans[span + 1]! <= at) span += 2;
    const limit = span < spans.length ? spans[span]! : text.length;
    if (at >= limit) return true;
    if (at >= gapEnd) {
      const floor = span > 0 ? spans[span - 1]! : 0;
      gapEnd = endOfRun(text, at, limit, BETWEEN);
      stays = isBound(text, startOfRun(text, at, floor, BETWEEN), gapEnd, floor, limit);
    }
    return stays;
  };
}

/** Whether a gap without blanks, `from`–`end`, stays as it is: GapSettler leaves it. `floor` and `limit` are where protected text is. */
function isBound(text: string, from: number, end: number, floor: number, limit: number): boolean {
  // The ends of the text and protected text are of no kind, and −1 is in no set.
  const before = from > floor ? kindAt(text, from - 1) : -1;
  const after = end < limit ? kindAt(text, end) : -1;
  if (isOf(BLANKS, before) || isOf(BLANKS, after)) return false;
  if (after === COMBINING || (isOf(ELSEWHERE, before) && isOf(ELSEWHERE, after))) return true;
  return (before < 0 && from > 0) || (after < 0 && end < text.length);
}
