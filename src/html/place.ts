import type { EditLog } from '../text/edits';
import { isGap } from '../text/gap';
import type { Replacement } from './applied';
import type { TextBlock } from './block';

/** A change of the markup, by its offsets. The text is not escaped yet. */
export interface MarkupEdit extends Replacement {
  readonly rule: number;
  readonly confidence: number;
  /** The run that it is in. An insertion between two runs belongs to the one that it extends. */
  readonly run: number;
  /** The number of the edit of the text that this is, or a part of which it is: all parts of it are made, or none. */
  readonly source: number;
  /** By how many characters that aren't blanks to HTML it makes the text shorter. */
  readonly lost: number;
}

/**
 * Where the edits of a block's text stand in the markup: each is one edit there, or one in each run that it reaches
 * into. `shift` is where the text that was edited begins in the block's text.
 *
 * Across tags only blanks and invisible characters are edited, never letters: a mark with a colour of its own stays
 * where it is.
 */
export function placeEdits(block: TextBlock, log: EditLog, shift: number): MarkupEdit[] {
  const placed: MarkupEdit[] = [];
  for (let i = 0; i < log.length; i++) {
    let start = log.start(i) + shift;
    let end = log.end(i) + shift;
    let after = log.replacement(i);
    // What doesn't change at the ends of an edit is left out of it, so that no layout and no entity is rewritten.
    let same = 0;
    while (start + same < end && after[same] === block.text[start + same]) same++;
    start += same;
    after = after.slice(same);
    while (end > start && after[after.length - 1] === block.text[end - 1]) {
      end--;
      after = after.slice(0, -1);
    }
    const made = { rule: log.rule(i), confidence: log.confidence(i), source: i };
    if (start < end) placeReplacement(block, start, end, after, made, placed);
    else placeInsertion(block, start, after, made, placed);
  }
  return placed;
}

/** What all parts of one edit have in common. */
type Made = Pick<MarkupEdit, 'rule' | 'confidence' | 'source'>;

function placeInsertion(block: TextBlock, offset: number, text: string, made: Made, placed: MarkupEdit[]): void {
  const piece = Math.max(0, block.pieceBefore(offset));
  const next = piece + 1;
  let at: number;
  let run = block.run[piece]!;
  if (offset < block.textEnd(piece)) at = block.rawStart[piece]! + offset - block.textStart[piece]!;
  else if (next < block.run.length && block.run[next] !== run) {
    at = block.seam[run + 1]!;
    if (at === block.rawStart[next]) run++;
  } else at = block.rawEnd[piece]!;
  placed.push({ ...made, start: at, end: at, text, run, lost: 0 });
}

function placeReplacement(
  block: TextBlock,
  start: number,
  end: number,
  after: string,
  made: Made,
  placed: MarkupEdit[],
): void {
  let piece = block.pieceBefore(start + 1);
  const last = block.pieceBefore(end);
  if (block.run[piece] !== block.run[last] && !isAllGap(block.text, start, end)) return;
  for (let text = after; piece <= last; text = '') {
    const run = block.run[piece]!;
    const runLast = Math.min(last, block.pastRun(run) - 1);
    const from = Math.max(start, block.textStart[piece]!);
    const to = Math.min(end, block.textEnd(runLast));
    // A piece that stands for another text is replaced as a whole.
    const before = block.isLiteral(piece) ? from : block.textStart[piece]!;
    const following = block.isLiteral(runLast) ? to : block.textEnd(runLast);
    placed.push({
      ...made,
      start: block.rawStart[piece]! + before - block.textStart[piece]!,
      end: block.rawEnd[runLast]! - (block.textEnd(runLast) - following),
      text: block.text.slice(before, from) + text + block.text.slice(to, following),
      run,
      lost: inkOf(block.text.slice(from, to)) - inkOf(text),
    });
    piece = runLast + 1;
  }
}

/** How many characters of a text aren't blanks to HTML. U+0000 doesn't count: a parser drops it. */
export function inkOf(text: string): number {
  return text.replace(/[ \t\n\f\r\0]+/g, '').length;
}

function isAllGap(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isGap(text.charCodeAt(at))) return false;
  return true;
}
