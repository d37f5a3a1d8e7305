import { BLANK, COMBINING, KIND, kinds, LINE } from '../text/kinds';
import { NOT_SIGN } from '../text/units';
import { isBetween, isElsewhere } from './entries';

const HAS_PAIRS = /[\u202a-\u202e\u2066-\u2069]/;
const FIRST_EMBEDDING = 0x202a;
const POP_EMBEDDING = 0x202c;
const FIRST_ISOLATE = 0x2066;
const POP_ISOLATE = 0x2069;

/**
 * The bidi embeddings, overrides and isolates that stay, by offset: where one of a pair can't go (it stands in protected text or
 * touches it, or lies between letters of another script), the other must not go alone. Nearly every text has none: undefined.
 */
export function keptPairs(text: string, spans: readonly number[]): ReadonlySet<number> | undefined {
  if (!HAS_PAIRS.test(text)) return undefined;
  const kept = new Set<number>();
  /** Openers that wait for their end: their offsets, and whether they can't go. */
  let open: { at: number; isIsolate: boolean; stays: boolean }[] = [];
  let [span, gapEnd] = [0, 0];
  let stays = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (span < spans.length && spans[span + 1]! <= at) span += 2;
    const floor = span > 0 ? spans[span - 1]! : 0;
    const limit = span < spans.length ? spans[span]! : text.length;
    if (at >= limit) stays = true;
    else if (at >= gapEnd && isGap(unit)) {
      gapEnd = at + 1;
      while (gapEnd < limit && isGap(text.charCodeAt(gapEnd))) gapEnd++;
      stays = isBound(text, at, gapEnd, floor, limit);
    }
    if ((kinds()[unit]! & KIND) === LINE) open = [];
    const isIsolate = unit >= FIRST_ISOLATE && unit <= POP_ISOLATE;
    if (!isIsolate && !(unit >= FIRST_EMBEDDING && unit <= 0x202e)) continue;
    if (unit !== POP_EMBEDDING && unit !== POP_ISOLATE) {
      open.push({ at, isIsolate, stays });
      continue;
    }
    // An isolate closes what was opened inside it; an embedding closes nothing beyond the isolate it is in.
    while (isIsolate && open.length > 0 && !open[open.length - 1]!.isIsolate) open.pop();
    const opener = open[open.length - 1];
    if (opener === undefined || opener.isIsolate !== isIsolate) continue;
    open.pop();
    if (opener.stays || stays) kept.add(opener.at).add(at);
  }
  return kept.size > 0 ? kept : undefined;
}

/** Whether a gap without blanks, `from`–`end`, stays as it is. */
function isBound(text: string, from: number, end: number, floor: number, limit: number): boolean {
  const before = from > floor ? kinds()[text.charCodeAt(from - 1)]! & KIND : -1;
  const after = end < limit ? kinds()[text.charCodeAt(end)]! & KIND : -1;
  if (before === BLANK || before === LINE || after === BLANK || after === LINE) return false;
  if (after === COMBINING || (isElsewhere(before) && isElsewhere(after))) return true;
  return (before < 0 && from > 0) || (after < 0 && end < text.length);
}

function isGap(unit: number): boolean {
  return isBetween(kinds()[unit]! & KIND) || unit === NOT_SIGN;
}
