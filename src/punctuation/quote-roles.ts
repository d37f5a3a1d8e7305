import { matchesAt } from '../text/matches-at';
import { EQUALS, SPACE, QUOTE as STRAIGHT } from '../text/units';
import {
  CALL,
  CLOSING,
  classAt,
  DOT,
  endOfGap,
  FIGURE,
  GAP,
  isGapOnly,
  isOfPersianWord,
  isOfWord,
  LINE_END,
  OPENING,
  startOfGap,
} from './classes';
import { COLON_MARK, DOUBLE, GUILLEMETS, type Line } from './line';
import { endsStatement } from './passed-over';

// The role of a quote or bracket.

/**
 * A quote that seems to close, but has its blank on the wrong side, with its mate: «به گزارش" باران" رفت». It opens if they are the only ones
 * of their line and in one cell, since the second has nothing else to close. «پنج" و ده"» are inches; in «آمد" او افزود:"» the second opens.
 */
const TWISTED = /(?<=^[^\p{QMark}\n]*[ء-ؿف-ی])" (?!و )[ء-ی][^\p{QMark}|\n]*(?<![\s:،؛])"(?!\p{L})[^\p{QMark}\n]*$/muy;

/** It belongs to no pair. */
export const ALONE = 0;
export const OPENS = 1;
export const CLOSES = 2;
/** It opens or closes, depending on the others on the line. */
export const EITHER = 3;
/** It is one of two quotes between words, «"آری""نه"»: it closes what is open, or opens right after a closing one, or else is alone. */
export const BETWEEN = 4;

/**
 * Tells the role of each quote or bracket of a line, and is asked in their order.
 *
 * A quote opens or closes by what stands beside it. If that says nothing, a straight one closes what is open. Quotes side by side have the
 * neighbours of the whole group. A straight quote after a figure is an inch mark, unless the others on the line don't pair up without it.
 * If several of these might be the missing one, nobody knows which, and all straight quotes of the line stay alone.
 */
export class Roles {
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
    if (this.#mayBeInch(i)) return this.#roleAfterFigures;
    return matchesAt(TWISTED, this.#text, at) ? OPENS : role;
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
    // Blanks inside guillemets will go: «"« باران »"». Outside they may come, and so count even where they are missing: «ابر«"باران"»برف».
    const text = this.#text;
    const from = start[i]!;
    const to = end[last]!;
    const first = classAt(text, from);
    const final = classAt(text, to - 1);
    const outside = first === CLOSING ? startOfGap(text, from, this.#line.from) : from;
    const beyond = final === OPENING ? endOfGap(text, to, text.length) : to;
    this.#before = first === OPENING ? GAP : classAt(text, outside - 1);
    this.#after = final === CLOSING ? GAP : classAt(text, beyond);
  }

  /**
   * Whether a straight quote stands after a figure that has no straight quote before it, unlike those in «از "1" تا "9"» (from "1" to "9").
   */
  #mayBeInch(i: number): boolean {
    const { start } = this.#line;
    return classAt(this.#text, start[i]! - 1) === FIGURE && this.#text.charCodeAt(start[i - 1]! - 1) !== STRAIGHT;
  }

  /**
   * The role of straight quotes after figures: ALONE if they are inch marks, CLOSES if one isn't or all aren't, EITHER if nobody knows
   * which one isn't.
   */
  #findRoleAfterFigures(): number {
    const { count, start, family } = this.#line;
    let afterFigures = 0;
    let others = 0;
    // If each of them follows one that opens, they all close: «"Galaxy S24" و "iPhone 15"».
    let isOpen = false;
    let allClose = true;
    for (let i = 0; i < count; i++) {
      if (family[i] !== DOUBLE) continue;
      const isAfterFigure = this.#text.charCodeAt(start[i]!) === STRAIGHT && this.#mayBeInch(i);
      if (isAfterFigure) afterFigures++;
      else others++;
      if (!isOpen && (isAfterFigure || isOfWord(classAt(this.#text, start[i]! - 1)))) allClose = false;
      isOpen = !isOpen && !isAfterFigure;
    }
    if (allClose && !isOpen) return CLOSES;
    if (others % 2 === 0 || afterFigures === 0) return ALONE;
    return afterFigures === 1 ? CLOSES : EITHER;
  }
}

/**
 * What comes before a quoted value: `-m "الف"`, `--title "الف"`, `a = "الف"`, `'a' => 'الف'`, and `«a» => "الف"`, which this pass has written;
 * `الف == "ب"`. But «آب = "باران"» and «API = "رابط"» tell what a word means.
 */
const OPTION = /(?<!\S)(?:-[A-Za-z-]*[A-Za-z]|(?<=[a-z_]\d*["'»”\])]{0,2} )=>?|(?<=\S )[=!]=) $/;
const LONGEST_OPTION = 24;

/** Whether a quote at `at` begins the value of an attribute, in a tag that was cut off, or of an option or name in code. */
function beginsValue(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === EQUALS || (before === SPACE && OPTION.test(text.slice(Math.max(0, at - LONGEST_OPTION), at)));
}

/** The role of a quote by what is beside it, or beside another quote that it touches, alone. */
export function roleOfNeighbours(line: Line, i: number): number {
  const { text, count, start, end, family } = line;
  const first = i > 0 && family[i - 1]! >= GUILLEMETS && end[i - 1] === start[i] ? i - 1 : i;
  // Blanks after it will go if it follows a colon: «گفت:« سلام».
  const followsColon = line.kindOf(i - 1) === COLON_MARK && isGapOnly(text, end[i - 1]!, start[i]!);
  const to = followsColon ? endOfGap(text, end[i]!, text.length) : end[i]!;
  const last = i + 1 < count && family[i + 1]! >= GUILLEMETS && start[i + 1] === to ? i + 1 : i;
  return roleBetween(classAt(text, start[first]! - 1), classAt(text, last > i ? end[last]! : to));
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
