import { type Settings, walk } from '../normalize';
import { isGap } from '../text/gap';
import { BLANK, KIND, kinds, LINE } from '../text/kinds';
import { KASHIDA } from '../text/units';
import type { TextBlock } from './block';
import { inkOf, type MarkupEdit, placeEdits } from './place';

/** How often the edits are searched for those that would empty a run. */
const ROUNDS = 4;

/**
 * The edits that normalisation makes in a block of HTML, by offsets of the markup, run by run. Blanks at the ends of
 * the block stay, since code or a picture may follow on the same line; so does a block of nothing but blanks.
 */
export function blockEdits(block: TextBlock, settings: Settings): readonly MarkupEdit[] {
  const { text } = block;
  let start = 0;
  while (start < text.length && isLayout(text.charCodeAt(start))) start++;
  if (!hasBlank(text, 0, start)) start = 0;
  let end = text.length;
  while (end > start && isLayout(text.charCodeAt(end - 1))) end--;
  if (!hasBlank(text, end, text.length)) end = text.length;
  // Between elements there is mostly nothing but layout.
  return start === end ? [] : keepInk(block, editsBetween(block, start, end, settings));
}

/** The same for a text without layout, such as the value of an attribute. */
export function textEdits(block: TextBlock, settings: Settings): readonly MarkupEdit[] {
  return editsBetween(block, 0, block.text.length, settings);
}

/** For each run, the indices of its edits: from the first to before `to`. */
export function* editsByRun(edits: readonly MarkupEdit[]): Generator<[from: number, to: number]> {
  for (let from = 0; from < edits.length; ) {
    let to = from;
    while (to < edits.length && edits[to]!.run === edits[from]!.run) to++;
    yield [from, to];
    from = to;
  }
}

function editsBetween(block: TextBlock, start: number, end: number, settings: Settings): MarkupEdit[] {
  return placeEdits(block, walk(block.text.slice(start, end), settings).edits, start);
}

/**
 * The edits without those that would leave nothing but blanks in a run. A parser puts visible text elsewhere than
 * blanks, and opens elements for it, so that the tree would change.
 */
function keepInk(block: TextBlock, edits: readonly MarkupEdit[]): readonly MarkupEdit[] {
  let kept = edits;
  // An edit that is left out may have been what kept another run from being empty, so they are searched again, but not
  // for ever.
  for (let round = 0; round < ROUNDS; round++) {
    const refused = new Set<number>();
    for (const [from, to] of editsByRun(kept)) {
      if (isEmptied(block, kept, from, to)) for (let i = from; i < to; i++) refused.add(kept[i]!.source);
    }
    if (refused.size === 0) return kept;
    kept = kept.filter(({ source }) => !refused.has(source));
  }
  return [];
}

/** Whether the edits from `from` to before `to`, all of one run, leave only blanks in it. */
function isEmptied(block: TextBlock, edits: readonly MarkupEdit[], from: number, to: number): boolean {
  let lost = 0;
  for (let i = from; i < to; i++) lost += edits[i]!.lost;
  if (lost <= 0) return false;
  const { run } = edits[from]!;
  return (
    inkOf(block.text.slice(block.textStart[block.firstPiece[run]!]!, block.textEnd(block.pastRun(run) - 1))) <= lost
  );
}

/** Whether a unit at an end of a block shows nothing. A kashida does there: it may be a dash. */
function isLayout(unit: number): boolean {
  return unit !== KASHIDA && isGap(unit);
}

function hasBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = kinds()[text.charCodeAt(at)]! & KIND;
    if (kind === BLANK || kind === LINE) return true;
  }
  return false;
}
