import { EQUALS, SPACE, QUOTE as STRAIGHT } from '../text/units';
import {
  CALL,
  CLOSING,
  classAt,
  DOT,
  endOfGap,
  FIGURE,
  isGapOnly,
  isOfPersianWord,
  isOfWord,
  LINE_END,
  OPENING,
  startOfGap,
} from './classes';
import {
  CLOSE_MARK,
  COLON_MARK,
  DOUBLE,
  FAMILY_COUNT,
  GUILLEMETS,
  type Line,
  LONE_MARK,
  NO_MARK,
  OPEN_MARK,
  ROUND,
} from './line';
import { endsStatement } from './passed-over';

// The role of a quote or bracket.

/** It belongs to no pair. */
const ALONE = 0;
export const OPENS = 1;
const CLOSES = 2;
/** It opens or closes, depending on the others on the line. */
export const EITHER = 3;
/** It is one of two quotes between words, «"آری""نه"»: it closes what is open, or opens right after a closing one, or else is alone. */
const BETWEEN = 4;

/**
 * Pairs up the quotes and brackets of a line. Those without a mate stay alone. So do all quotes of the line if they cross each other or a
 * guillemet has no mate, since then nobody knows which belong together. But:
 * - a quotation may begin or end in another paragraph, so the first guillemet may only close and the last only open;
 * - a guillemet and a double quote make a pair, «سلام", if what is beside them shows that one opens and the other closes.
 * Either holds only if each double quote of the line is in a pair. If not, a double quote is one too many, and the line is read again without
 * pairs of a guillemet and a double quote.
 */
export function pairUp(line: Line, mayMix = true): void {
  if (!line.hasPairs) return;
  line.beginPairs();
  const { kind, family, mate } = line;
  const roles = new Roles(line);
  /** The marks that are open, the innermost last. */
  const stack: number[] = [];
  /** How many of each family are open. */
  const open = new Int32Array(FAMILY_COUNT);
  /** Whether the quotes of the line can be paired for certain. */
  let isSound = true;
  /** Whether there is a pair of a guillemet and a double quote. */
  let hasMixedPair = false;
  let lastGuillemet = NO_MARK;
  /** The guillemet that ends a quotation of an earlier line. */
  let ending = NO_MARK;
  for (let i = 0; i < line.count; i++) {
    if (kind[i] !== LONE_MARK) continue;
    const own = family[i]!;
    const isOpen = open[own]! > 0;
    let role = roles.of(i);
    if (role === EITHER) role = isOpen ? CLOSES : OPENS;
    else if (role === BETWEEN) role = isOpen ? CLOSES : followsClosing(line, i) ? OPENS : ALONE;
    let closed = own;
    if (role === CLOSES && !isOpen) {
      if (mayMix && isMixedPair(line, stack[stack.length - 1] ?? NO_MARK, i)) {
        closed = GUILLEMETS + DOUBLE - own;
        hasMixedPair = true;
      } else {
        role = ALONE;
        if (own === GUILLEMETS && lastGuillemet === NO_MARK && roleOfNeighbours(line, i) === CLOSES) ending = i;
        else if (own === GUILLEMETS) isSound = false;
      }
    }
    if (own === GUILLEMETS) lastGuillemet = i;
    if (role === OPENS) {
      stack.push(i);
      open[own]!++;
    } else if (role === CLOSES) {
      // Whatever was opened inside the pair and not closed stays alone.
      let top = stack.pop()!;
      for (; family[top] !== closed; top = stack.pop()!) {
        open[family[top]!]!--;
        if (family[top]! >= GUILLEMETS) isSound = false;
      }
      open[closed]!--;
      mate[top] = i;
      mate[i] = top;
      kind[top] = OPEN_MARK;
      kind[i] = CLOSE_MARK;
    }
  }
  let beginning = NO_MARK;
  if (open[GUILLEMETS] === 1 && kind[lastGuillemet] === LONE_MARK && roleOfNeighbours(line, lastGuillemet) === OPENS)
    beginning = lastGuillemet;
  else if (open[GUILLEMETS]! > 0) isSound = false;
  const mustBeComplete = hasMixedPair || ending !== NO_MARK || beginning !== NO_MARK;
  if (isSound && !(mustBeComplete && hasLoneDouble(line))) {
    countDepths(line, ending, beginning);
  } else if (hasMixedPair) {
    unpair(line, ROUND);
    pairUp(line, false);
  } else {
    unpair(line, GUILLEMETS);
    countDepths(line, NO_MARK, NO_MARK);
  }
}

/** Whether a guillemet and a double quote make a pair: what is beside them shows that one opens and the other closes. */
function isMixedPair(line: Line, open: number, close: number): boolean {
  if (open === NO_MARK || line.family[open]! + line.family[close]! !== GUILLEMETS + DOUBLE) return false;
  return roleOfNeighbours(line, open) === OPENS && roleOfNeighbours(line, close) === CLOSES;
}

/** The role of a quote by what is beside it, or beside another quote that it touches, alone. */
function roleOfNeighbours(line: Line, i: number): number {
  const { text, count, start, end, family } = line;
  const first = i > 0 && family[i - 1]! >= GUILLEMETS && end[i - 1] === start[i] ? i - 1 : i;
  // Blanks after it will go if it follows a colon: «گفت:« سلام».
  const followsColon = line.kindOf(i - 1) === COLON_MARK && isGapOnly(text, end[i - 1]!, start[i]!);
  const to = followsColon ? endOfGap(text, end[i]!, text.length) : end[i]!;
  const last = i + 1 < count && family[i + 1]! >= GUILLEMETS && start[i + 1] === to ? i + 1 : i;
  return roleBetween(classAt(text, start[first]! - 1), classAt(text, last > i ? end[last]! : to));
}

/** Whether a double quote of a line is in no pair. */
function hasLoneDouble({ count, kind, family }: Line): boolean {
  for (let i = 0; i < count; i++) if (kind[i] === LONE_MARK && family[i] === DOUBLE) return true;
  return false;
}

/** Whether a mark touches a closing one before it. */
function followsClosing({ kind, start, end }: Line, i: number): boolean {
  return kind[i - 1] === CLOSE_MARK && end[i - 1] === start[i];
}

/** Takes the pairs apart that are of a family from `first` on. */
function unpair({ count, family, kind }: Line, first: number): void {
  for (let i = 0; i < count; i++) if (family[i]! >= first) kind[i] = LONE_MARK;
}

/** Notes which pairs of quotes stand round each mark, and the quotations that end or begin on the line at one of two marks. */
function countDepths({ count, kind, family, mate, depth, outer }: Line, ending: number, beginning: number): void {
  let level = ending === NO_MARK ? 0 : 1;
  let around = ending;
  for (let i = 0; i < count; i++) {
    const isQuote = family[i]! >= GUILLEMETS;
    if (isQuote && (kind[i] === CLOSE_MARK || i === ending)) {
      level--;
      around = i === ending ? NO_MARK : outer[mate[i]!]!;
    }
    depth[i] = level;
    outer[i] = around;
    if (isQuote && (kind[i] === OPEN_MARK || i === beginning)) {
      level++;
      around = i;
    }
  }
}

/**
 * Tells the role of each quote or bracket of a line, and is asked in their order.
 *
 * A quote opens or closes by what stands beside it. If that says nothing, a straight one closes what is open. Quotes side by side have the
 * neighbours of the whole group. A straight quote after a figure is an inch mark, unless the others on the line don't pair up without it.
 * If several of these might be the missing one, nobody knows which, and all straight quotes of the line stay alone.
 */
class Roles {
  readonly #line: Line;
  readonly #text: string;
  /** The role of straight quotes after figures on this line. */
  readonly #roleAfterFigures: number;
  /** The class of the unit before the last group, which is a run of quotes that touch each other. */
  #before = LINE_END;
  /** The class of the unit after that group. */
  #after = LINE_END;
  /** The number of its last mark. */
  #groupLast = -1;
  #groupSize = 0;

  constructor(line: Line) {
    this.#line = line;
    this.#text = line.text;
    this.#roleAfterFigures = this.#findRoleAfterFigures();
  }

  /** The role of mark `i`. */
  of(i: number): number {
    const { start, end, family } = this.#line;
    if (i > this.#groupLast) this.#readGroup(i);
    const at = start[i]!;
    const unit = this.#text.charCodeAt(at);
    const unitClass = classAt(this.#text, at);
    if (unitClass === OPENING) return OPENS;
    if (unitClass === CLOSING) return CLOSES;
    if (beginsValue(this.#text, at) || endsStatement(this.#text, end[i]!, this.#line.from)) return ALONE;
    const role = roleBetween(this.#before, this.#after);
    if (family[i] !== DOUBLE) return this.#singleRole(role);
    // In a group between words, two may be the end and the beginning of a quotation; of more, nobody knows what each does.
    if (role === EITHER && this.#groupSize > 1) return this.#groupSize === 2 && isOfWord(this.#after) ? BETWEEN : ALONE;
    if (unit !== STRAIGHT) return role;
    if (this.#roleAfterFigures === EITHER || this.#groupSize > 2) return ALONE;
    return this.#mayBeInch(i) ? this.#roleAfterFigures : role;
  }

  /** The role of a single quote, which may be an apostrophe, a foot mark or a sign of transcription, unless a Persian word is inside. */
  #singleRole(role: number): number {
    if (role === OPENS) return isOfPersianWord(this.#after) ? OPENS : ALONE;
    return role === CLOSES && isOfPersianWord(this.#before) ? CLOSES : ALONE;
  }

  /** Reads the group of quotes that begins with mark `i`. Guillemets belong to it, since this pass may have written them. */
  #readGroup(i: number): void {
    const { start, end, count, family } = this.#line;
    let last = i;
    if (family[i]! >= GUILLEMETS)
      while (last + 1 < count && start[last + 1] === end[last] && family[last + 1]! >= GUILLEMETS) last++;
    this.#groupLast = last;
    this.#groupSize = last - i + 1;
    // Blanks inside guillemets will go: «"« باران »"».
    const text = this.#text;
    const from = start[i]!;
    const to = end[last]!;
    const isOpening = classAt(text, to - 1) === OPENING;
    const isClosing = classAt(text, from) === CLOSING;
    this.#before = classAt(text, (isClosing ? startOfGap(text, from, this.#line.from) : from) - 1);
    this.#after = classAt(text, isOpening ? endOfGap(text, to, text.length) : to);
  }

  /**
   * Whether a straight quote stands after a figure that has no straight quote before it, unlike those in «از "1" تا "9"» (from "1" to "9").
   */
  #mayBeInch(i: number): boolean {
    const { start } = this.#line;
    return classAt(this.#text, start[i]! - 1) === FIGURE && this.#text.charCodeAt(start[i - 1]! - 1) !== STRAIGHT;
  }

  /**
   * The role of straight quotes after figures: ALONE if they are inch marks, CLOSES if one isn't, EITHER if nobody knows which one isn't.
   */
  #findRoleAfterFigures(): number {
    const { count, start } = this.#line;
    let afterFigures = 0;
    let others = 0;
    for (let i = 0; i < count; i++) {
      if (this.#text.charCodeAt(start[i]!) !== STRAIGHT) continue;
      if (this.#mayBeInch(i)) afterFigures++;
      else others++;
    }
    if (others % 2 === 0 || afterFigures === 0) return ALONE;
    return afterFigures === 1 ? CLOSES : EITHER;
  }
}

/**
 * What comes before a quoted value: `-m "الف"`, `--title "الف"`, `a = "الف"`, `'a' => 'الف'`, and `«a» => "الف"`, which this pass has written;
 * `الف == "ب"`. But «آب = "باران"» and «API = "رابط"» tell what a word means.
 */
const OPTION = /(?<!\S)(?:-[A-Za-z-]{1,20}|(?<=[a-z_]\d*["'»”\])]{0,2} )=>?|(?<=\S )[=!]=) $/;
const LONGEST_OPTION = 24;

/** Whether a quote at `at` begins the value of an attribute, in a tag that was cut off, or of an option or name in code. */
function beginsValue(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === EQUALS || (before === SPACE && OPTION.test(text.slice(Math.max(0, at - LONGEST_OPTION), at)));
}

/**
 * The role of a quote between units of two classes. It opens after a blank or sign and before a word, and closes the other way round, or
 * after the end of a sentence.
 */
export function roleBetween(before: number, after: number): number {
  const mayOpen = before !== FIGURE && !isOfWord(before);
  const mayClose = after !== FIGURE && !isOfWord(after);
  // After a sentence it closes, «سلام." او گفت», though its mate may be on another line. In «"چرا؟"گفت» a blank was lost, so it might open.
  if (before === DOT || before === CALL) return mayClose ? CLOSES : EITHER;
  if (mayOpen === mayClose) return EITHER;
  return mayOpen ? OPENS : CLOSES;
}

/** Whether there is nothing between an opening mark and its mate, or only blanks. */
export function isEmptyPair({ text, start, end, mate }: Line, open: number): boolean {
  return isGapOnly(text, end[open]!, start[mate[open]!]!);
}
