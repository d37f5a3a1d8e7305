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
 * More passes than lines of prose need, which are settled after two or three. Where each join only makes way for the next one, as in one
 * name over and over, it would be as many as there are words.
 */
const MOST_PASSES = 8;
/** All that ends a line; engines find the next one faster than a loop does. */
const LINE_BREAK = /[\n-\r\u0085\u2028\u2029]/g;
const NO_LINES: ReadonlyMap<number, number> = new Map();

let repair: LineRepair | undefined;

/**
 * Edits that put half-spaces back: a ZWNJ inside a glued word, a ZWNJ for the blank between two parts of a word.
 *
 * The judge reads words without their half-spaces, so one put inside a word changes nothing that it sees. A blank that
 * becomes one makes two words into one longer word: lines in which that happened are read again until nothing is found, so that
 * repairing the result changes nothing. For the same reason a line that doesn't come to an end is left as it was.
 */
export function halfSpaceEdits(passage: Passage, settings: RepairSettings): EditLog {
  repair ??= new LineRepair();
  const edits = passesOver(passage, settings, NO_LINES, repair);
  return repair.unsettled.size === 0 ? edits : passesOver(passage, settings, repair.unsettled, repair);
}

/** Reads the lines, but for those in `unread`, until they are settled or have been read too often. */
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

/** Reads the lines of a text, in each pass those that may have something new to find. */
class LineRepair {
  readonly #finds = new LineFinds();
  readonly #finder = new GapFinder(this.#finds);
  readonly #walk = new WordWalk();
  /** Lines, by number, in which the last pass joined words, so that another may find more, with the half-spaces that all passes have put there. */
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

  /** One pass; `unsettled` has the lines that ask for another. */
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
        if (this.#finds.decide(edits, languages)) unsettled.set(line, this.#finds.put);
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
