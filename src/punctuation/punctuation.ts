import { RULE } from '../rules';
import { EditLog } from '../text/edits';
import type { Spans } from '../text/stretches';
import { PERSIAN_ZERO, SPACE } from '../text/units';
import { ARABIC_LETTER, endOfGap, FIGURE, LINE_END, PERSIAN, startOfGap, unitClasses } from './classes';
import {
  CALL_MARK,
  CLOSE_MARK,
  COMMA_MARK,
  DASH_MARK,
  ELLIPSIS_MARK,
  Line,
  NO_MARK,
  NUMBER_MARK,
  OPEN_MARK,
  PERCENT_MARK,
  SEMICOLON_MARK,
} from './line';
import { pairUp } from './pairs';
import { isWrongGap } from './spacing';
import { survey } from './survey';
import {
  isSpokenOf,
  writeCall,
  writeDash,
  writeEllipsis,
  writeNumber,
  writePercent,
  writeQuote,
  writeSeparator,
} from './writing';

/** The line that the last text was read into, kept so that its columns can be used for the next text. */
let spareLine: Line | undefined;
/** A line that has room for more marks than this isn't kept. */
const MOST_KEPT = 1 << 16;

/**
 * The whole room: writes marks, quotes, figures and the blanks round them as Persian does, line by line.
 *
 * Each line is read once: its words are counted by script, and its marks are noted (`Line`). Then quotes and brackets are paired, and the
 * marks are written one after another, with the gaps between them. A line without marks, or in another language, is only read.
 */
export function punctuationEdits(text: string, spans: Spans, enabled: Uint8Array): EditLog {
  spareLine ??= new Line();
  spareLine.text = text;
  const pass = new Pass(spareLine, spans, enabled);
  for (let at = 0; at < text.length; at = pass.settleLine(at) + 1);
  // What is kept mustn't keep the text.
  spareLine.text = '';
  if (spareLine.capacity > MOST_KEPT) spareLine = undefined;
  return pass.edits;
}

/** Reads a text line by line and makes the edits. */
class Pass {
  readonly edits = new EditLog();
  readonly #text: string;
  readonly #enabled: Uint8Array;
  readonly #spans: Spans;
  readonly #line: Line;
  /** The index in `#spans` where the next protected span begins. */
  #span = 0;

  constructor(line: Line, spans: Spans, enabled: Uint8Array) {
    this.#line = line;
    this.#text = line.text;
    this.#spans = spans;
    this.#enabled = enabled;
  }

  /** Settles the line that begins at `from`; returns where it ends. */
  settleLine(from: number): number {
    const foreignEnd = this.#endOfForeignLine(from);
    if (foreignEnd >= 0) return foreignEnd;
    const line = this.#line;
    line.begin(from);
    line.to = this.#read(from);
    if (line.count > 0 && line.mayBePersian) {
      pairUp(line);
      for (let i = 0; i < line.count; i++) {
        this.#settleGapBefore(i);
        this.#write(i);
        this.#settleGapAfter(i);
      }
    }
    return line.to;
  }

  /**
   * Where the line that begins at `from` ends, if it ends before any protected span and has nothing by which it may be Persian; otherwise
   * −1. Nothing is done in such a line, and to note the marks of it, by the thousand perhaps, would be costly.
   */
  #endOfForeignLine(from: number): number {
    const text = this.#text;
    const classes = unitClasses();
    const limit = this.#span < this.#spans.length ? this.#spans[this.#span]! : text.length;
    let at = from;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      const unitClass = classes[unit]!;
      if (unitClass === LINE_END) return at;
      if (unitClass === PERSIAN || unitClass === ARABIC_LETTER || (unitClass === FIGURE && unit >= PERSIAN_ZERO))
        return -1;
    }
    return at === text.length ? at : -1;
  }

  /** Reads the parts of a line outside protected spans, and returns where it ends. Line ends in a span don't end it. */
  #read(from: number): number {
    const text = this.#text;
    const spans = this.#spans;
    for (let at = from; ; ) {
      const spanStart = this.#span < spans.length ? spans[this.#span]! : text.length;
      const end = survey(this.#line, at, spanStart);
      if (end < spanStart || end === text.length) return end;
      at = spans[this.#span + 1]!;
      this.#span += 2;
    }
  }

  /** Settles the blanks before a mark, up to the word or mark before it. */
  #settleGapBefore(i: number): void {
    const { start, end } = this.#line;
    const to = start[i]!;
    const markEnd = i > 0 ? end[i - 1]! : 0;
    const floor = Math.max(markEnd, this.#line.floor(i));
    const from = startOfGap(this.#text, to, floor);
    // At the beginning of the text, this is NO_MARK, too.
    const left = from === markEnd ? i - 1 : NO_MARK;
    this.#settleGap(left, i, from, to);
  }

  /** Settles the blanks after a mark, unless another mark follows them, which settles them, or the line ends. */
  #settleGapAfter(i: number): void {
    const { start, end, count } = this.#line;
    const from = end[i]!;
    const ceiling = this.#line.ceiling(i);
    const to = endOfGap(this.#text, from, ceiling);
    if (to === this.#line.to || (i + 1 < count && start[i + 1] === to)) return;
    this.#settleGap(i, NO_MARK, from, to);
  }

  /** Settles the blanks, perhaps none, between two neighbours, given as in `isWrongGap`. */
  #settleGap(left: number, right: number, from: number, to: number): void {
    const line = this.#line;
    if (!isWrongGap(line, left, right, from, to)) return;
    // A gap beside a sentence mark is that mark's, even with a bracket on its other side.
    const isOfSentence = line.isSentenceMark(left) || line.isSentenceMark(right);
    const isOfPair = !isOfSentence && (line.isPairMark(left) || line.isPairMark(right));
    const rule = isOfPair ? RULE['bracket-spacing'] : RULE['mark-spacing'];
    if (!this.#enabled[rule]) return;
    if (from < to) this.edits.remove(from, to, rule);
    else this.edits.put(to, to, SPACE, rule);
  }

  /** Writes a mark as Persian does, if the rule for that is on. */
  #write(i: number): void {
    const line = this.#line;
    const edits = this.edits;
    const enabled = this.#enabled;
    switch (line.kind[i]) {
      case COMMA_MARK:
      case SEMICOLON_MARK:
        if (enabled[RULE['persian-mark']] && !isSpokenOf(line, i)) writeSeparator(line, i, edits);
        break;
      case CALL_MARK:
        if (!isSpokenOf(line, i)) writeCall(line, i, edits, enabled);
        break;
      case ELLIPSIS_MARK:
        if (enabled[RULE.ellipsis]) writeEllipsis(line, i, edits);
        break;
      case DASH_MARK:
        if (enabled[RULE.dash] && !isSpokenOf(line, i)) writeDash(line, i, edits);
        break;
      case PERCENT_MARK:
        if (enabled[RULE['percent-sign']]) writePercent(line, i, edits);
        break;
      case OPEN_MARK:
      case CLOSE_MARK:
        if (enabled[RULE.quote]) writeQuote(line, i, edits);
        break;
      case NUMBER_MARK:
        writeNumber(line, i, edits, enabled);
        break;
      default:
    }
  }
}
