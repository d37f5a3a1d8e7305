import { LineJudge } from '../characters/language';
import { compose } from '../text/compose';
import { EditLog } from '../text/edits';
import type { Passage } from '../text/passage';
import { protectedSpans } from '../text/protect';
import type { Spans } from '../text/stretches';
import { GapFinder } from './gap-finder';
import { LineFinds } from './line-finds';
import type { RepairSettings } from './options';
import { WordWalk } from './words/walk';

/**
 * Half-space repair reads a text line by line; docs/half-space.md explains how it decides. Words that have one meaning in all its files:
 *
 * - A *gap* is a place where a half-space could stand: between two letters of a word, or at the blank between two words, a *pair*.
 * - What should have a half-space has come *glued* where nothing stands in its place («نمیدهم» for نمی‌دهم, I don't give) and stands
 *   *apart* where a blank does («کتاب ها» for کتاب‌ها, books).
 * - To *cut* a word is to put a half-space into it. The place of a cut is the number of letters before it; comments write it as |: نمی|دهم.
 * - To *join* two words is to make the blank between them a half-space.
 * - A word is *whole*, or in one piece, where it is right without a half-space.
 * - A *find* is a gap that may miss its half-space. What else its line has and misses decides whether it gets one.
 */

/**
 * The most passes over a text. Lines of prose are settled after two or three. Where each join only makes the next one possible, as in one
 * name over and over, there would be as many passes as words.
 */
const MOST_PASSES = 8;
/** All that ends a line. An expression finds the next one faster than a loop over the code units does. */
const LINE_BREAK = /[\n-\r\u0085\u2028\u2029]/g;
const NO_LINES: ReadonlyMap<number, number> = new Map();

let repair: LineRepair | undefined;

/**
 * Edits that put half-spaces back: a ZWNJ into a glued word, a ZWNJ for the blank between two parts of a word.
 *
 * Repairing the result once more must change nothing. A half-space that is put into a word is no problem, since the judge reads words
 * without their half-spaces. But a blank that becomes one makes one longer word of two, so lines in which that happened are read again
 * until nothing is found. A line that is still not settled after `MOST_PASSES` is left as it was.
 */
export function halfSpaceEdits(passage: Passage, settings: RepairSettings): EditLog {
  repair ??= new LineRepair();
  const edits = passesOver(passage, settings, NO_LINES, repair);
  return repair.unsettled.size === 0 ? edits : passesOver(passage, settings, repair.unsettled, repair);
}

/** Reads all lines but those in `unread`, until they are settled or have been read too often. */
function passesOver(
  { text, spans }: Passage,
  settings: RepairSettings,
  unread: ReadonlyMap<number, number>,
  lines: LineRepair,
): EditLog {
  lines.begin(settings, unread);
  let edits = lines.pass(text, spans);
  for (let passes = 1; lines.unsettled.size > 0 && passes < MOST_PASSES; passes++) {
    const repaired = edits.apply(text);
    edits = compose(text, edits, lines.pass(repaired, protectedSpans(repaired, settings.protection)));
  }
  return edits;
}

/** Reads the lines of a text. Each pass reads those in which the one before it joined words, the first pass all of them. */
class LineRepair {
  readonly #finds = new LineFinds();
  readonly #finder = new GapFinder(this.#finds);
  readonly #walk = new WordWalk();
  /** The lines in which the last pass joined words, by number, and how many half-spaces all passes have put into each. */
  unsettled: ReadonlyMap<number, number> = NO_LINES;
  /** Lines that no pass reads. */
  #unread: ReadonlyMap<number, number> = NO_LINES;
  #isFirstPass = true;

  begin(settings: RepairSettings, unread: ReadonlyMap<number, number>): void {
    this.#finds.begin(settings);
    this.#finder.begin(settings);
    this.#unread = unread;
    this.#isFirstPass = true;
  }

  /** One pass over the text; afterwards `unsettled` has the lines that need another. */
  pass(text: string, spans: Spans): EditLog {
    const edits = new EditLog();
    const unsettled = new Map<number, number>();
    const languages = new LineJudge(text);
    let span = 0;
    let line = 0;
    for (let start = 0; start <= text.length; line++) {
      LINE_BREAK.lastIndex = start;
      const end = LINE_BREAK.test(text) ? LINE_BREAK.lastIndex - 1 : text.length;
      while (span < spans.length && spans[span + 1]! <= start) span += 2;
      if (this.#isFirstPass ? !this.#unread.has(line) : this.unsettled.has(line)) {
        this.#finds.beginLine(this.#isFirstPass ? 0 : this.unsettled.get(line)!);
        this.#readLine(text, start, end, spans, span);
        if (this.#finds.decide(edits, languages)) unsettled.set(line, this.#finds.added);
      }
      start = end + 1;
    }
    this.unsettled = unsettled;
    this.#isFirstPass = false;
    return edits;
  }

  /** Walks over the line outside its protected spans. */
  #readLine(text: string, start: number, end: number, spans: Spans, from: number): void {
    let at = start;
    for (let i = from; i < spans.length && spans[i]! < end; i += 2) {
      if (spans[i]! > at) this.#walk.walk(text, at, spans[i]!, this.#finder);
      at = Math.max(at, spans[i + 1]!);
    }
    if (at < end) this.#walk.walk(text, at, end, this.#finder);
  }
}
