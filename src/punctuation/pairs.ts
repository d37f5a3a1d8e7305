import { isGapOnly, PERSIAN } from './classes';
import {
  CLOSE_MARK,
  COMMA_MARK,
  DOUBLE,
  FAMILY_COUNT,
  GUILLEMETS,
  type Line,
  LONE_MARK,
  NO_MARK,
  OPEN_MARK,
  SINGLE,
} from './line';
import { ALONE, BETWEEN, CLOSES, EITHER, OPENS, Roles, roleOfNeighbours } from './quote-roles';

/**
 * Pairs up the quotes and brackets of a line. Those without a mate stay alone. So do all quotes of the line if they cross each other or a
 * guillemet has no mate, since then nobody knows which belong together. But:
 * - a quotation may begin or end in another paragraph, so the first guillemet may only close and the last only open;
 * - a guillemet and a double quote make a pair, «سلام", if what is beside them shows that one opens and the other closes.
 * Either holds only if each double quote of the line is in a pair. If not, a double quote is one too many, and the line is read again without
 * pairs of a guillemet and a double quote.
 */
export function pairUp(line: Line): void {
  if (!line.hasPairs) return;
  line.beginPairs();
  let { isSound, hasMixedPair, ending, beginning } = new Pairing(line, true);
  if (!isSound && hasMixedPair) {
    unpair(line);
    ({ isSound, ending, beginning } = new Pairing(line, false));
  }
  if (isSound) {
    countDepths(line, ending, beginning);
    readLists(line);
  } else {
    unpairQuotes(line);
    countDepths(line, NO_MARK, NO_MARK);
  }
}

/** One reading of the quotes and brackets of a line, in their order. */
class Pairing {
  readonly #line: Line;
  readonly #roles: Roles;
  /** Whether a guillemet and a double quote may make a pair. */
  readonly #mayMix: boolean;
  /** The marks that are open, the innermost last. */
  readonly #stack: number[] = [];
  /** How many of each family are open. */
  readonly #open = new Int32Array(FAMILY_COUNT);
  #lastGuillemet = NO_MARK;
  /** Whether the quotes of the line can be paired for certain. */
  isSound = true;
  /** Whether there is a pair of a guillemet and a double quote. */
  hasMixedPair = false;
  /** The guillemet that ends a quotation of an earlier line, */
  ending = NO_MARK;
  /** and the one that begins a quotation which goes on in the next. */
  beginning = NO_MARK;

  constructor(line: Line, mayMix: boolean) {
    this.#line = line;
    this.#roles = new Roles(line);
    this.#mayMix = mayMix;
    for (let i = 0; i < line.count; i++) if (line.kind[i] === LONE_MARK) this.#read(i);
    this.#readUnclosed();
    const mustBeComplete = this.hasMixedPair || this.ending !== NO_MARK || this.beginning !== NO_MARK;
    if (mustBeComplete && hasLoneDouble(line)) this.isSound = false;
  }

  #read(i: number): void {
    const own = this.#line.family[i]!;
    const role = this.#roleOf(i);
    if (role === OPENS) {
      this.#stack.push(i);
      this.#open[own]!++;
    } else if (role === CLOSES) {
      if (this.#open[own]! > 0) this.#close(i, own);
      else this.#closeAnother(i, own);
    }
    if (own === GUILLEMETS) this.#lastGuillemet = i;
  }

  /** The role of a mark, also where it depends on what is open. */
  #roleOf(i: number): number {
    const role = this.#roles.of(i);
    if (role !== EITHER && role !== BETWEEN) return role;
    if (this.#open[this.#line.family[i]!]! > 0) return CLOSES;
    return role === EITHER || followsClosing(this.#line, i) ? OPENS : ALONE;
  }

  /** Closes the innermost mark of a family. Whatever was opened inside the pair and not closed stays alone. */
  #close(i: number, closed: number): void {
    const { kind, family, mate } = this.#line;
    let top = this.#stack.pop()!;
    for (; family[top] !== closed; top = this.#stack.pop()!) {
      this.#open[family[top]!]!--;
      if (family[top]! >= GUILLEMETS) this.isSound = false;
    }
    this.#open[closed]!--;
    // It crosses a quotation that ends in between.
    if (closed >= GUILLEMETS && this.ending > top) this.isSound = false;
    mate[top] = i;
    mate[i] = top;
    kind[top] = OPEN_MARK;
    kind[i] = CLOSE_MARK;
  }

  /** A mark that closes where nothing of its family is open: its mate may be a quote of the other, or in an earlier line. */
  #closeAnother(i: number, own: number): void {
    const line = this.#line;
    if (this.#mayMix && isMixedPair(line, this.#stack[this.#stack.length - 1] ?? NO_MARK, i)) {
      this.hasMixedPair = true;
      this.#close(i, GUILLEMETS + DOUBLE - own);
    } else if (own === GUILLEMETS) {
      if (this.#lastGuillemet === NO_MARK && roleOfNeighbours(line, i) === CLOSES) this.ending = i;
      else this.isSound = false;
    } else if (this.#open[SINGLE]! > 0) {
      // A double quote that closes in a quotation in single ones, which may become double ones now.
      this.isSound = false;
    }
  }

  /** A guillemet that is still open at the end of the line: its mate may be in a later one. */
  #readUnclosed(): void {
    const unclosed = this.#open[GUILLEMETS]!;
    const last = this.#lastGuillemet;
    if (unclosed === 0) return;
    if (unclosed === 1 && this.#line.kind[last] === LONE_MARK && roleOfNeighbours(this.#line, last) === OPENS)
      this.beginning = last;
    else this.isSound = false;
  }
}

/** Whether a guillemet and a double quote make a pair: what is beside them shows that one opens and the other closes. */
function isMixedPair(line: Line, open: number, close: number): boolean {
  if (open === NO_MARK) return false;
  const [opening, closing] = [line.family[open], line.family[close]];
  const areBoth = (opening === GUILLEMETS && closing === DOUBLE) || (opening === DOUBLE && closing === GUILLEMETS);
  return areBoth && roleOfNeighbours(line, open) === OPENS && roleOfNeighbours(line, close) === CLOSES;
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

/** Takes all pairs of a line apart. */
function unpair({ count, kind }: Line): void {
  for (let i = 0; i < count; i++) if (kind[i] === OPEN_MARK || kind[i] === CLOSE_MARK) kind[i] = LONE_MARK;
}

/** Makes all quotes of a line stand alone. */
function unpairQuotes({ count, family, kind }: Line): void {
  for (let i = 0; i < count; i++) if (family[i]! >= GUILLEMETS) kind[i] = LONE_MARK;
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
 * Notes of quotations in a list that those without a Persian word beside them, and their commas, are as Persian as the others:
 * «"Apple", "Google" و "باران"».
 */
function readLists(line: Line): void {
  const { count, before, after, mate } = line;
  for (let i = 1; i + 1 < count; i++)
    if (partsQuotations(line, i) && line.isPersianPair(mate[i - 1]!)) before[i] = before[i + 1] = PERSIAN;
  for (let i = count - 2; i > 0; i--)
    if (partsQuotations(line, i) && line.isPersianPair(i + 1)) after[i] = after[i - 1] = PERSIAN;
}

/** Whether a mark is a comma with a quotation right before and after it. */
function partsQuotations({ text, kind, family, start, end }: Line, i: number): boolean {
  if (kind[i] !== COMMA_MARK || kind[i - 1] !== CLOSE_MARK || kind[i + 1] !== OPEN_MARK) return false;
  if (family[i - 1]! < GUILLEMETS || family[i + 1]! < GUILLEMETS) return false;
  return isGapOnly(text, end[i - 1]!, start[i]!) && isGapOnly(text, end[i]!, start[i + 1]!);
}

/** Whether there is nothing between an opening mark and its mate, or only blanks. */
export function isEmptyPair({ text, start, end, mate }: Line, open: number): boolean {
  return isGapOnly(text, end[open]!, start[mate[open]!]!);
}
