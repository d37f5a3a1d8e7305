import { CHARACTER_RULE as RULE } from '../rules';
import type { EditLog } from '../text/edits';
import { gapKind } from '../text/gap';
import {
  ARABIC,
  BETWEEN,
  BIDI,
  BLANK,
  BLANKS,
  COMBINING,
  ELSEWHERE,
  endOfRun,
  HALF_SPACES,
  IN_LINE,
  INVISIBLE,
  isOf,
  JOINER,
  JOINS_NEXT,
  KASHIDA_KIND,
  KASHIDAS,
  KIND,
  kindAt,
  kinds,
  LATIN,
  MARK,
  OTHER,
  SILENT,
  SOFT_HYPHEN_KIND,
  startOfRun,
  ZERO_WIDTH,
  ZWJ_KIND,
  ZWNJ_KIND,
} from '../text/kinds';
import type { Spans } from '../text/stretches';
import { HASH, SPACE, ZWNJ } from '../text/units';
import { keptPairs } from './bidi-pairs';
import { type LanguageJudge, settledLetter } from './letters';
import { settleLines } from './lines';

/** What a gap without blanks holds. */
const UNBLANK = BETWEEN | JOINER;
/** Blanks, line breaks and what may stand among them, without bidi marks, which may have to stay. */
const AMONG_BLANKS = BLANKS | HALF_SPACES | (1 << ZERO_WIDTH);
/** What a gap between two letters that join may hold beside half-spaces. */
const FILLINGS = JOINER | KASHIDAS | (1 << BIDI) | (1 << ZERO_WIDTH);
const OTHER_SCRIPTS = ELSEWHERE | (1 << LATIN);
/** What a half-space may separate. */
const SCRIPTS = OTHER_SCRIPTS | (1 << ARABIC);

/** Settles the gaps of a text, from left to right. */
export class GapSettler {
  readonly #text: string;
  readonly #edits: EditLog;
  readonly #enabled: Uint8Array;
  readonly #judge: LanguageJudge;
  /** Whether a bidi mark stays because its partner can't go. */
  readonly #isKept: (at: number) => boolean;

  constructor(text: string, spans: Spans, edits: EditLog, enabled: Uint8Array, judge: LanguageJudge) {
    this.#text = text;
    this.#edits = edits;
    this.#enabled = enabled;
    this.#judge = judge;
    this.#isKept = keptPairs(text, spans);
  }

  /** Settles a unit alone between two letters that join, as most that goes is; returns whether it could. */
  settleAlone(at: number): boolean {
    const kind = gapKind(this.#text.charCodeAt(at));
    if (!isOf(FILLINGS, kind) || (kind === BIDI && this.#isKept(at))) return false;
    const rule = RULE_OF[kind]!;
    if (this.#enabled[rule]) this.#edits.remove(at, at + 1, rule);
    return true;
  }

  /**
   * Settles the gap that begins at `from`; returns where it ends. A gap is what stands between two visible characters: blanks, line
   * breaks, half-spaces, kashida, invisible marks. It is taken as a whole, since what a unit of it becomes depends on the others.
   *
   * `floor` and `limit` are where protected text ends before it and begins after it (or the ends of the text): something invisible
   * that touches protected text is left, since without it the two might be read as one.
   */
  settle(from: number, floor: number, limit: number): number {
    const text = this.#text;
    const first = gapKind(text.charCodeAt(from));
    const before = from > 0 ? kindAt(text, from - 1) : BLANK;
    /** The kinds in the gap, and where its last sign ends: one that stays unless between two letters, such as kashida or ¬. */
    let holds = 0;
    let signEnd = from;
    let next = first;
    let end = from;
    while (isOf(UNBLANK, next) && !(next === BIDI && this.#isKept(end))) {
      holds |= 1 << next;
      end++;
      if (next === SOFT_HYPHEN_KIND ? !isJunk(kindAt(text, end - 1), before) : !isOf(INVISIBLE, next)) signEnd = end;
      next = end < limit ? gapKind(text.charCodeAt(end)) : OTHER;
    }
    // A bidi mark that stays counts as a character here.
    if (next === BIDI) {
      if (end === from) return from + 1;
      next = OTHER;
    }
    if (end < text.length && !isOf(BLANKS, next)) {
      // So does a #: without the gap the text after it would become a hashtag.
      const touchesProtected = (from === floor && from > 0) || end === limit || text.charCodeAt(from - 1) === HASH;
      if (touchesProtected) return end;
      // A mark stands on what precedes it: a kashida, or what the pass over marks left of the gap.
      if (next === COMBINING) this.#settlePieces(from, signEnd, holds, next);
      else this.#settleInside(from, end, holds, first, next);
      return end;
    }
    if (end === text.length || signEnd > from) {
      this.#settlePieces(from, end, holds, BLANK);
      return end;
    }
    end = this.#endOfBlanks(end, limit);
    if (from === 0 || end === text.length || endOfRun(text, from, end, IN_LINE) < end)
      settleLines(text, from, end, this.#edits, this.#enabled);
    else if (this.#enabled[RULE.blank]) this.#settleBlanks(from, end);
    return end;
  }

  /** Blanks with what is invisible among them: one plain blank. Marks before and after them have their own account. */
  #settleBlanks(from: number, end: number): void {
    const text = this.#text;
    const first = endOfRun(text, from, end, SILENT);
    const last = startOfRun(text, end, first, SILENT);
    this.#dropBesideBlanks(from, first);
    if (last - first > 1 || text.charCodeAt(first) !== SPACE) this.#edits.put(first, last, SPACE, RULE.blank);
    this.#dropBesideBlanks(last, end);
  }

  /** Each by its own rule; where that is switched off, it goes with the blanks. */
  #dropBesideBlanks(from: number, end: number): void {
    const text = this.#text;
    for (let at = from; at < end; at++) {
      const rule = RULE_OF[kindAt(text, at)]!;
      this.#edits.remove(at, at + 1, this.#enabled[rule] ? rule : RULE.blank);
    }
  }

  #endOfBlanks(from: number, limit: number): number {
    const text = this.#text;
    let end = endOfRun(text, from, limit, AMONG_BLANKS);
    while (end < limit && kindAt(text, end) === BIDI && !this.#isKept(end))
      end = endOfRun(text, end + 1, limit, AMONG_BLANKS);
    return end;
  }

  /** A gap without blanks or line breaks, with a visible character on both sides. */
  #settleInside(from: number, end: number, holds: number, first: number, after: number): void {
    const text = this.#text;
    const before = this.#entryBefore(from);
    const joins = (before & JOINS_NEXT) !== 0;
    const isBetweenLetters = (before & KIND) === ARABIC && after === ARABIC;
    // A joiner beside a half-space gives a letter its shape.
    if (isBetweenLetters && holds & JOINER && holds & HALF_SPACES) return;
    // A kashida draws out the join of two letters; between letters that don't join, it is a dash.
    const isWhole = isBetweenLetters && (joins || !(holds & (KASHIDAS | JOINER)));
    if (!isWhole) {
      this.#settlePieces(from, end, holds, after);
      return;
    }
    const rule = RULE_OF[first]!;
    if (!this.#enabled[rule]) return;
    // Between two letters everything here is a half-space or nothing.
    if (joins && holds & HALF_SPACES) {
      if (end - from > 1 || text.charCodeAt(from) !== ZWNJ) this.#edits.put(from, end, ZWNJ, rule);
    } else this.#edits.remove(from, end, rule);
  }

  /** Settles what is between the signs of a gap (kashida, ¬, joiner) that stay. */
  #settlePieces(from: number, end: number, holds: number, after: number): void {
    const text = this.#text;
    if ((holds & INVISIBLE) === 0) return;
    let left = this.#entryBefore(from);
    for (let at = from; at < end; at++) {
      const pieceEnd = endOfRun(text, at, end, INVISIBLE);
      const sign = pieceEnd < end ? gapKind(text.charCodeAt(pieceEnd)) : after;
      this.#settlePiece(at, pieceEnd, left, sign);
      left = sign;
      at = pieceEnd;
    }
  }

  /** A piece of half-spaces and invisible marks only. In other scripts these have their own uses, and stay. */
  #settlePiece(from: number, end: number, before: number, after: number): void {
    const text = this.#text;
    if (isOf(ELSEWHERE, before & KIND) && isOf(ELSEWHERE, after)) return;
    // What counts as another script may be a rare mark, and two marks side by side might change places.
    if (after === OTHER && kindAt(text, from - 1) === COMBINING) return;
    // A half-space separates letters only, the first one that can join (the entry of one that can't is ARABIC and nothing more) or
    // of another script: a Persian ending on a Latin word.
    let keeps = isOf(SCRIPTS, before & KIND) && isOf(SCRIPTS, after) && before !== ARABIC;
    const entries = kinds();
    for (let at = from; at < end; at++) {
      const kind = entries[text.charCodeAt(at)]! & KIND;
      if (kind === ZWNJ_KIND && keeps) keeps = false;
      else if (isJunk(kind, before & KIND) && this.#enabled[RULE_OF[kind]!])
        this.#edits.remove(at, at + 1, RULE_OF[kind]!);
    }
  }

  /** The table entry of what stands before the gap, under its marks, as it will be once settled. */
  #entryBefore(from: number): number {
    const text = this.#text;
    const at = startOfRun(text, from, 0, MARK) - 1;
    return at < 0 ? BLANK : kinds()[settledLetter(text, at, this.#enabled, this.#judge)]!;
  }
}

/** Whether something invisible does nothing after `before`; a soft hyphen after another script may. */
function isJunk(kind: number, before: number): boolean {
  return isOf(INVISIBLE, kind) && (kind !== SOFT_HYPHEN_KIND || !isOf(OTHER_SCRIPTS, before));
}

/** The rule by which each kind goes. */
const RULE_OF: Readonly<Record<number, number>> = {
  [ZWNJ_KIND]: RULE['half-space-junk'],
  [ZWJ_KIND]: RULE['zero-width'],
  [BIDI]: RULE['bidi-mark'],
  [ZERO_WIDTH]: RULE['zero-width'],
  [SOFT_HYPHEN_KIND]: RULE['soft-hyphen'],
  [KASHIDA_KIND]: RULE.kashida,
};
