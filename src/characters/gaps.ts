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
  ZWNJ_KIND,
} from '../text/kinds';
import type { Spans } from '../text/stretches';
import { HASH, HEH, SPACE, ZWNJ } from '../text/units';
import { keptPairs } from './bidi-pairs';
import { RULE_OF } from './gap-rules';
import { type LanguageJudge, settledLetter } from './letters';
import { settleLines } from './lines';
import { KURDISH_OR_OTHER_RUN } from './run-languages';

/** What a gap may hold besides blanks and line breaks. */
const BESIDES_BLANKS = BETWEEN | JOINER;
/** Blanks, line breaks and what goes with them. Bidi marks aren't among these, since some have to stay (bidi-pairs.ts). */
const AMONG_BLANKS = BLANKS | HALF_SPACES | (1 << ZERO_WIDTH);
/** What goes if it stands alone between two letters that join: all but half-spaces. */
const NEEDLESS_ALONE = JOINER | KASHIDAS | (1 << BIDI) | (1 << ZERO_WIDTH);
/** Characters of other scripts, Latin letters among them. */
const OTHER_SCRIPTS = ELSEWHERE | (1 << LATIN);
/** What a half-space may stand between. */
const SCRIPTS = OTHER_SCRIPTS | (1 << ARABIC);

/**
 * Settles the gaps of a text, from left to right. A gap is what stands between two visible characters: blanks, line breaks, half-spaces,
 * kashidas, invisible marks. It is taken as a whole, since what becomes of a unit in it depends on the others.
 */
export class GapSettler {
  readonly #text: string;
  readonly #edits: EditLog;
  readonly #enabled: Uint8Array;
  readonly #judge: LanguageJudge;
  /** Whether the unit at an offset is a bidi mark that stays because one of its pair can't go. */
  readonly #isKept: (at: number) => boolean;

  constructor(text: string, spans: Spans, edits: EditLog, enabled: Uint8Array, judge: LanguageJudge) {
    this.#text = text;
    this.#edits = edits;
    this.#enabled = enabled;
    this.#judge = judge;
    this.#isKept = keptPairs(text, spans);
  }

  /** Settles a gap of one unit between two letters that join, if that is easy, and returns whether it is. Most gaps that go are such. */
  settleAlone(at: number): boolean {
    const kind = gapKind(this.#text.charCodeAt(at));
    if (!isOf(NEEDLESS_ALONE, kind) || this.#isKept(at)) return false;
    const rule = RULE_OF[kind]!;
    if (this.#enabled[rule]) this.#edits.remove(at, at + 1, rule);
    return true;
  }

  /**
   * Settles the gap that begins at `from`; returns where it ends.
   *
   * `floor` is where protected text ends before it, and `limit` where protected text begins after it, or the ends of the text. Something
   * invisible that touches protected text is left, since without it the text on its other side might be read as part of that.
   */
  settle(from: number, floor: number, limit: number): number {
    const text = this.#text;
    const first = gapKind(text.charCodeAt(from));
    const before = from > 0 ? kindAt(text, from - 1) : BLANK;
    /** The kinds in the gap. */
    let holds = 0;
    /** Where the last sign in it ends. A sign, such as a kashida or ¬, stays unless it is between two letters. */
    let signEnd = from;
    let next = first;
    let end = from;
    // In Kurdish, «له‌ شاری», a half-space makes ە of ه.
    if (
      first === ZWNJ_KIND &&
      text.charCodeAt(from - 1) === HEH &&
      this.#judge.languageAt(from) === KURDISH_OR_OTHER_RUN
    )
      return from + 1;
    while (isOf(BESIDES_BLANKS, next) && !this.#isKept(end)) {
      holds |= 1 << next;
      end++;
      // Unlike a soft hyphen, ¬ can be seen, so its own kind counts here.
      if (!isJunk(kindAt(text, end - 1), before)) signEnd = end;
      next = end < limit ? gapKind(text.charCodeAt(end)) : OTHER;
    }
    // A bidi mark that stays counts as a visible character here.
    if (next === BIDI) {
      if (end === from) return from + 1;
      next = OTHER;
    }
    if (end < text.length && !isOf(BLANKS, next)) {
      // A # counts as protected: without the gap, what follows it would become a hashtag.
      const touchesProtected = (from === floor && from > 0) || end === limit || text.charCodeAt(from - 1) === HASH;
      if (touchesProtected) return end;
      // A mark stands on the last sign, such as a kashida. What is between the two was left by the pass over marks.
      if (next === COMBINING) this.#settlePieces(from, signEnd, next);
      else this.#settleInside(from, end, holds, first, next);
      return end;
    }
    // Blanks after a sign are a gap of their own, which is settled next.
    if (end === text.length || signEnd > from) {
      this.#settlePieces(from, end, BLANK);
      return end;
    }
    end = this.#endOfBlanks(end, limit);
    const isAtLineEnd = from === 0 || end === text.length || endOfRun(text, from, end, IN_LINE) < end;
    if (isAtLineEnd) settleLines(text, from, end, this.#edits, this.#enabled);
    else if (this.#enabled[RULE.blank]) this.#settleBlanks(from, end);
    else this.#dropInvisible(from, end);
    return end;
  }

  /** Makes one plain space of blanks and what is invisible among them. What is invisible before and after them goes by its own rules. */
  #settleBlanks(from: number, end: number): void {
    const text = this.#text;
    const first = endOfRun(text, from, end, SILENT);
    const last = startOfRun(text, end, first, SILENT);
    this.#dropInvisible(from, first);
    if (last - first > 1 || text.charCodeAt(first) !== SPACE) this.#edits.put(first, last, SPACE, RULE.blank);
    this.#dropInvisible(last, end);
  }

  /** Removes what is invisible beside and among blanks: each by its own rule, or, if that is switched off, by that of the blanks. */
  #dropInvisible(from: number, end: number): void {
    const text = this.#text;
    for (let at = from; at < end; at++) {
      const own = RULE_OF[kindAt(text, at)]!;
      const rule = this.#enabled[own] ? own : RULE.blank;
      if (this.#enabled[rule]) this.#edits.remove(at, at + 1, rule);
    }
  }

  /** Where a gap that has come to its first blank ends. A bidi mark that stays ends it. */
  #endOfBlanks(from: number, limit: number): number {
    const text = this.#text;
    let end = endOfRun(text, from, limit, AMONG_BLANKS);
    while (end < limit && kindAt(text, end) === BIDI && !this.#isKept(end))
      end = endOfRun(text, end + 1, limit, AMONG_BLANKS);
    return end;
  }

  /** Settles a gap without blanks or line breaks that has a visible character on both sides. */
  #settleInside(from: number, end: number, holds: number, first: number, after: number): void {
    const text = this.#text;
    const before = this.#entryBefore(from);
    const joins = (before & JOINS_NEXT) !== 0;
    const isBetweenLetters = (before & KIND) === ARABIC && after === ARABIC;
    // A joiner beside a half-space is there to give a letter its shape.
    if (isBetweenLetters && holds & JOINER && holds & HALF_SPACES) return;
    // A gap between two letters becomes a half-space or nothing. But a kashida between letters that don't join is a dash.
    const isSettledAsOne = isBetweenLetters && (joins || !(holds & (KASHIDAS | JOINER)));
    if (!isSettledAsOne) {
      this.#settlePieces(from, end, after);
      return;
    }
    const rule = RULE_OF[first]!;
    if (!this.#enabled[rule]) return;
    if (joins && holds & HALF_SPACES) {
      if (end - from > 1 || text.charCodeAt(from) !== ZWNJ) this.#edits.put(from, end, ZWNJ, rule);
    } else this.#edits.remove(from, end, rule);
  }

  /** Settles what is invisible between the signs of a gap (kashidas, ¬, joiners), which stay. */
  #settlePieces(from: number, end: number, after: number): void {
    const text = this.#text;
    let left = this.#entryBefore(from);
    for (let at = from; at < end; at++) {
      const pieceEnd = endOfRun(text, at, end, INVISIBLE);
      const sign = pieceEnd < end ? gapKind(text.charCodeAt(pieceEnd)) : after;
      this.#settlePiece(at, pieceEnd, left, sign);
      left = sign;
      at = pieceEnd;
    }
  }

  /** Settles a piece of half-spaces and other invisible characters only. In other scripts these have uses of their own, and stay. */
  #settlePiece(from: number, end: number, before: number, after: number): void {
    const text = this.#text;
    if (isOf(ELSEWHERE, before & KIND) && isOf(ELSEWHERE, after)) return;
    // What counts as another script may be a rare mark. If it came to stand beside the mark before it, the two might change places.
    if (after === OTHER && kindAt(text, from - 1) === COMBINING) return;
    // One half-space stays, if it is between two letters, the first of which joins the next one or is of another script: a Persian ending
    // on a Latin word. (The entry of a letter that doesn't join is ARABIC and nothing more.)
    let keeps = isOf(SCRIPTS, before & KIND) && isOf(SCRIPTS, after) && before !== ARABIC;
    const entries = kinds();
    for (let at = from; at < end; at++) {
      const kind = entries[text.charCodeAt(at)]! & KIND;
      if (kind === ZWNJ_KIND && keeps) keeps = false;
      else if (isJunk(kind, before & KIND) && this.#enabled[RULE_OF[kind]!])
        this.#edits.remove(at, at + 1, RULE_OF[kind]!);
    }
  }

  /** The entry, in the table of kinds, of what stands before the gap, apart from marks on it; of a letter, that of what it becomes. */
  #entryBefore(from: number): number {
    const text = this.#text;
    const at = startOfRun(text, from, 0, MARK) - 1;
    return at < 0 ? BLANK : kinds()[settledLetter(text, at, this.#enabled, this.#judge)]!;
  }
}

/** Whether a kind is invisible and does nothing after `before`. A soft hyphen may do something after another script. */
function isJunk(kind: number, before: number): boolean {
  return isOf(INVISIBLE, kind) && (kind !== SOFT_HYPHEN_KIND || !isOf(OTHER_SCRIPTS, before));
}
