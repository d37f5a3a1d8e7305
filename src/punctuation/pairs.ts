import {
  CALL,
  CLOSING,
  DOT,
  endOfGap,
  FIGURE,
  isLetter,
  isPersian,
  LINE_END,
  OPENING,
  QUOTE,
  unitClasses,
} from './classes';
import { CLOSE_MARK, DOUBLE, FAMILIES, GUILLEMETS, type Line, LONE_MARK, NO_MARK, OPEN_MARK } from './line';

/** How a quote or bracket stands. */
const ALONE = 0;
const OPENS = 1;
const CLOSES = 2;
/** Either, as the others on the line have it. */
const EITHER = 3;

const STRAIGHT = 0x22;
const EQUALS = 0x3d;

/**
 * Lets the quotes and brackets of a line find each other. What has no mate stays alone, and so do all quotes of the line when they
 * cross each other or a guillemet has no mate, for then nobody knows which belong together.
 */
export function pairUp(line: Line, text: string): void {
  if (!line.hasPairs) return;
  line.beginPairs();
  const { kind, family, mate } = line;
  const roles = new Roles(line, text);
  const stack: number[] = [];
  const open = new Int32Array(FAMILIES);
  let sound = true;
  for (let i = 0; i < line.count; i++) {
    if (kind[i] !== LONE_MARK) continue;
    const own = family[i]!;
    let role = roles.of(i);
    if (role === EITHER) role = open[own]! > 0 ? CLOSES : OPENS;
    if (role === OPENS) {
      stack.push(i);
      open[own]!++;
    } else if (role === CLOSES && open[own]! === 0) {
      if (own === GUILLEMETS) sound = false;
    } else if (role === CLOSES) {
      let top = stack.pop()!;
      for (; family[top] !== own; top = stack.pop()!) {
        open[family[top]!]!--;
        if (family[top]! >= GUILLEMETS) sound = false;
      }
      open[own]!--;
      mate[top] = i;
      mate[i] = top;
      kind[top] = OPEN_MARK;
      kind[i] = CLOSE_MARK;
    }
  }
  if (open[GUILLEMETS]! > 0) sound = false;
  if (!sound) partQuotes(line);
  countDepths(line);
}

function partQuotes({ count, family, kind }: Line): void {
  for (let i = 0; i < count; i++) if (family[i]! >= GUILLEMETS) kind[i] = LONE_MARK;
}

/** Which pairs of quotes stand round each mark. */
function countDepths({ count, kind, family, mate, depth, outer }: Line): void {
  let level = 0;
  let around = NO_MARK;
  for (let i = 0; i < count; i++) {
    const isQuote = family[i]! >= GUILLEMETS;
    if (isQuote && kind[i] === CLOSE_MARK) {
      level--;
      around = outer[mate[i]!]!;
    }
    depth[i] = level;
    outer[i] = around;
    if (isQuote && kind[i] === OPEN_MARK) {
      level++;
      around = i;
    }
  }
}

/**
 * What each quote or bracket of a line does, asked in order.
 *
 * A quote opens or closes by what stands beside it; where that says nothing, a straight one closes what is open. Quotes side by
 * side have the neighbours of the whole group. A straight quote behind a figure is an inch, unless the others on the line don't come
 * out even without it; when more than one could help out, nobody knows, and all straight ones stay alone.
 */
class Roles {
  readonly #classes: Uint8Array = unitClasses();
  readonly #line: Line;
  readonly #text: string;
  readonly #inch: number;
  /** The class of the units before and behind the group of quotes, up to the mark `#groupLast`. */
  #before = LINE_END;
  #behind = LINE_END;
  #groupLast = -1;
  #groupSize = 0;

  constructor(line: Line, text: string) {
    this.#line = line;
    this.#text = text;
    this.#inch = this.#inchRole();
  }

  of(i: number): number {
    const { start, end, family } = this.#line;
    const at = start[i]!;
    const unit = this.#text.charCodeAt(at);
    const unitClass = this.#classes[unit]!;
    if (unitClass === OPENING) return OPENS;
    if (unitClass === CLOSING) return CLOSES;
    if (i > this.#groupLast) this.#readGroup(i);
    // The value of an attribute in a tag that was cut off.
    if (this.#text.charCodeAt(at - 1) === EQUALS) return ALONE;
    const role = roleBetween(this.#before, this.#behind);
    if (family[i] !== DOUBLE) return this.#singleRole(role);
    if (role === EITHER && this.#groupSize > 1) return ALONE;
    if (unit === STRAIGHT) {
      if (this.#inch === EITHER) return ALONE;
      return this.#isBehindFigure(at) ? this.#inch : role;
    }
    if (role !== EITHER || end[i]! - at > 1) return role;
    return unit === RIGHT_QUOTE ? CLOSES : OPENS;
  }

  /** An apostrophe, a foot or a sign of transcription, unless a Persian word stands where a quote's would. */
  #singleRole(role: number): number {
    if (role === OPENS) return isPersian(this.#behind) || this.#behind === OPENING ? OPENS : ALONE;
    return role === CLOSES && isPersian(this.#before) ? CLOSES : ALONE;
  }

  #readGroup(i: number): void {
    const { start, end, count, from, to } = this.#line;
    let last = i;
    while (last + 1 < count && start[last + 1] === end[last] && this.#isQuote(last + 1)) last++;
    this.#groupLast = last;
    this.#groupSize = last - i + 1;
    this.#before = start[i]! > from ? this.#classes[this.#text.charCodeAt(start[i]! - 1)]! : LINE_END;
    this.#behind = end[last]! < to ? this.#classes[this.#text.charCodeAt(end[last]!)]! : LINE_END;
  }

  #isQuote(i: number): boolean {
    return this.#classes[this.#text.charCodeAt(this.#line.start[i]!)] === QUOTE;
  }

  #isBehindFigure(at: number): boolean {
    return this.#classes[this.#text.charCodeAt(at - 1)] === FIGURE;
  }

  /** What a straight quote behind a figure is on this line: ALONE for an inch, CLOSES, or EITHER for nobody knows. */
  #inchRole(): number {
    const { count, kind, start } = this.#line;
    let behindFigures = 0;
    let others = 0;
    for (let i = 0; i < count; i++) {
      if (kind[i] !== LONE_MARK || this.#text.charCodeAt(start[i]!) !== STRAIGHT) continue;
      if (this.#isBehindFigure(start[i]!)) behindFigures++;
      else others++;
    }
    if (others % 2 === 0 || behindFigures === 0) return ALONE;
    return behindFigures === 1 ? CLOSES : EITHER;
  }
}

const RIGHT_QUOTE = 0x201d;

/** A quote opens behind a blank or a sign and before a word, and closes the other way round, or behind the end of a sentence. */
function roleBetween(before: number, behind: number): number {
  const opens = before !== FIGURE && before !== CLOSING && !isLetter(before);
  const closes = behind !== FIGURE && behind !== OPENING && !isLetter(behind);
  // «سلام." او گفت», of which the beginning may be on another line.
  if (opens && closes && (before === DOT || before === CALL)) return CLOSES;
  if (opens === closes) return EITHER;
  return opens ? OPENS : CLOSES;
}

/** Whether nothing but blanks stands between an opening mark and its mate. */
export function isEmptyPair({ start, end, mate }: Line, open: number, text: string): boolean {
  const close = start[mate[open]!]!;
  return endOfGap(text, end[open]!, close) === close;
}
