import { EQUALS, SPACE, QUOTE as STRAIGHT } from '../text/units';
import {
  CALL,
  CLOSING,
  classAt,
  DOT,
  FIGURE,
  isGapOnly,
  isLetter,
  isPersian,
  LINE_END,
  OPENING,
  QUOTE_CLASS,
  unitClasses,
} from './classes';
import { CLOSE_MARK, DOUBLE, FAMILY_COUNT, GUILLEMETS, type Line, LONE_MARK, NO_MARK, OPEN_MARK } from './line';
import { endsStatement } from './passed-over';

/** How a quote or bracket stands. */
const ALONE = 0;
export const OPENS = 1;
const CLOSES = 2;
/** Either, depending on the others on the line. */
export const EITHER = 3;
/** One of two straight quotes between words: closes what is open, or opens after such a one, «"آری""نه"»; else alone. */
const BETWEEN = 4;

/**
 * Pairs up the quotes and brackets of a line. Those without a mate stay alone, and so do all quotes of the line if they cross
 * each other or a guillemet has no mate, since nobody knows then which belong together.
 */
export function pairUp(line: Line, text: string): void {
  if (!line.hasPairs) return;
  line.beginPairs();
  const { kind, family, mate } = line;
  const roles = new Roles(line, text);
  const stack: number[] = [];
  /** How many of each family are open. */
  const open = new Int32Array(FAMILY_COUNT);
  let isSound = true;
  for (let i = 0; i < line.count; i++) {
    if (kind[i] !== LONE_MARK) continue;
    const own = family[i]!;
    let role = roles.of(i);
    if (role === EITHER) role = open[own]! > 0 ? CLOSES : OPENS;
    else if (role === BETWEEN) role = open[own]! > 0 ? CLOSES : followsClosing(line, i) ? OPENS : ALONE;
    if (role === OPENS) {
      stack.push(i);
      open[own]!++;
    } else if (role === CLOSES && open[own]! === 0) {
      if (own === GUILLEMETS) isSound = false;
    } else if (role === CLOSES) {
      let top = stack.pop()!;
      for (; family[top] !== own; top = stack.pop()!) {
        open[family[top]!]!--;
        if (family[top]! >= GUILLEMETS) isSound = false;
      }
      open[own]!--;
      mate[top] = i;
      mate[i] = top;
      kind[top] = OPEN_MARK;
      kind[i] = CLOSE_MARK;
    }
  }
  if (open[GUILLEMETS]! > 0) isSound = false;
  if (!isSound) unpairQuotes(line);
  countDepths(line);
}

function followsClosing({ kind, start, end }: Line, i: number): boolean {
  return kind[i - 1] === CLOSE_MARK && end[i - 1] === start[i];
}

function unpairQuotes({ count, family, kind }: Line): void {
  for (let i = 0; i < count; i++) if (family[i]! >= GUILLEMETS) kind[i] = LONE_MARK;
}

/** Notes which pairs of quotes stand round each mark. */
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
 * A quote opens or closes by what stands beside it; if that says nothing, a straight one closes what is open. Quotes side by side
 * have the neighbours of the whole group. A straight quote after a figure is an inch mark, unless the others on the line don't
 * pair up without it; if several of these could be the missing one, nobody knows, and all straight ones stay alone.
 */
class Roles {
  readonly #classes: Uint8Array = unitClasses();
  readonly #line: Line;
  readonly #text: string;
  readonly #inch: number;
  /** The classes of the units before and after the group of quotes that ends with the mark `#groupLast`. */
  #before = LINE_END;
  #after = LINE_END;
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
    // The value of an attribute in a tag that was cut off, or of an option in a command.
    const before = this.#text.charCodeAt(at - 1);
    if (before === EQUALS || (before === SPACE && OPTION.test(this.#text.slice(Math.max(0, at - LONGEST_OPTION), at))))
      return ALONE;
    if (endsStatement(this.#text, end[i]!, this.#line.from)) return ALONE;
    const role = roleBetween(this.#before, this.#after);
    if (family[i] !== DOUBLE) return this.#singleRole(role);
    // Of more than two, nobody knows what each does.
    if (role === EITHER && this.#groupSize > 1) return this.#groupSize === 2 && isLetter(this.#after) ? BETWEEN : ALONE;
    if (unit !== STRAIGHT) return role;
    if (this.#inch === EITHER || this.#groupSize > 2) return ALONE;
    return this.#isInch(i) ? this.#inch : role;
  }

  /** An apostrophe, a foot mark or a sign of transcription, unless a Persian word is where a quote's would be. */
  #singleRole(role: number): number {
    if (role === OPENS) return isPersian(this.#after) ? OPENS : ALONE;
    return role === CLOSES && isPersian(this.#before) ? CLOSES : ALONE;
  }

  #readGroup(i: number): void {
    const { start, end, count } = this.#line;
    let last = i;
    while (last + 1 < count && start[last + 1] === end[last] && this.#isQuote(last + 1)) last++;
    this.#groupLast = last;
    this.#groupSize = last - i + 1;
    this.#before = classAt(this.#text, start[i]! - 1);
    this.#after = classAt(this.#text, end[last]!);
  }

  #isQuote(i: number): boolean {
    return this.#classes[this.#text.charCodeAt(this.#line.start[i]!)] === QUOTE_CLASS;
  }

  /** Whether a straight quote stands after a figure, before which no other stands («از "1" تا "9"»). */
  #isInch(i: number): boolean {
    const { start } = this.#line;
    return classAt(this.#text, start[i]! - 1) === FIGURE && this.#text.charCodeAt(start[i - 1]! - 1) !== STRAIGHT;
  }

  /** What a straight quote after a figure is on this line: ALONE for an inch mark, CLOSES, or EITHER if nobody knows. */
  #inchRole(): number {
    const { count, start } = this.#line;
    let afterFigures = 0;
    let others = 0;
    for (let i = 0; i < count; i++) {
      if (this.#text.charCodeAt(start[i]!) !== STRAIGHT) continue;
      if (this.#isInch(i)) afterFigures++;
      else others++;
    }
    if (others % 2 === 0 || afterFigures === 0) return ALONE;
    return afterFigures === 1 ? CLOSES : EITHER;
  }
}

/** `-m "الف"`, `--title "الف"`, `a = "الف"`, `'a' => 'الف'`, `«a» => "الف"` as this pass writes it, `الف == "ب"`; but «آب = "باران"» and «API = "رابط"» tell what a word means. */
const OPTION = /(?<!\S)(?:-[A-Za-z-]{1,20}|(?<=[a-z_]\d*["'»”\])]{0,2} )=>?|(?<=\S )[=!]=) $/;
const LONGEST_OPTION = 24;

/** A quote opens after a blank or sign and before a word, and closes the other way round, or after the end of a sentence. */
export function roleBetween(before: number, after: number): number {
  const opens = before !== FIGURE && !isLetter(before);
  const closes = after !== FIGURE && !isLetter(after);
  // «سلام." او گفت», which may begin on another line, and «"چرا؟"گفت», where a blank was lost: that may open too.
  if (before === DOT || before === CALL) return closes ? CLOSES : EITHER;
  if (opens === closes) return EITHER;
  return opens ? OPENS : CLOSES;
}

/** Whether there is nothing between an opening mark and its mate, or only blanks. */
export function isEmptyPair({ start, end, mate }: Line, open: number, text: string): boolean {
  return isGapOnly(text, end[open]!, start[mate[open]!]!);
}
