import { CHARACTER_RULE as RULE } from '../rules';
import { EditLog } from '../text/edits';
import {
  ARABIC,
  BETWEEN,
  BLANK,
  BLANKS,
  ELSEWHERE,
  endOfRun,
  HALF_SPACES,
  INVISIBLE,
  isOf,
  JOINER,
  joinsNext,
  KASHIDAS,
  KIND,
  kindAt,
  kinds,
  MARK,
  startOfRun,
} from '../text/kinds';
import { nextMatch } from '../text/next-match';
import { eachStretch, type Spans } from '../text/stretches';
import { ALEF, FATHATAN, HASH, YEH } from '../text/units';
import { isUsualMark } from './composition';
import { LineJudge } from './language';
import { isYeh, settledLetter } from './letters';

/** All marks that the kind table knows, and a few units more. */
const MAYBE_MARK = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08ca-\u08ff]/g;
const A_FEW_UNITS = 32;

const HALF_SPACE = '\u200c';
const HAMZA_ABOVE = '\u0654';
const KASHIDA = '\u0640';
const TANWIN = '\u064b';

/**
 * Puts marks where they belong: on their letter. Whatever is invisible between a letter and its marks goes, or moves after them
 * (a half-space, a soft hyphen); a repeated mark stands once; the kashida that carried it inside a word goes; yeh with a hamza
 * becomes ئ. With the option, vowel signs go altogether.
 *
 * Composition follows, since it sees only what stands side by side; the order of several marks is left to it.
 */
export function markEdits(text: string, spans: Spans, edits: EditLog, enabled: Uint8Array): void {
  if (text.search(MAYBE_MARK) < 0) return;
  const settler = new MarkSettler(text, enabled, edits);
  eachStretch(text, spans, (start, end) => settler.settle(start, end));
}

class MarkSettler {
  readonly #text: string;
  readonly #enabled: Uint8Array;
  readonly #edits: EditLog;
  /** Whether vowel signs go altogether. */
  readonly #drops: boolean;
  readonly #judge: LineJudge;
  /** The clusters met so far and what stays of each: few make up a text. */
  readonly #known = new Map<string, string>();
  /** Where the engine's last search found a mark; all before it have been seen. */
  #found = -1;

  constructor(text: string, enabled: Uint8Array, edits: EditLog) {
    this.#text = text;
    this.#enabled = enabled;
    this.#edits = edits;
    this.#drops = enabled[RULE['drop-diacritic']] === 1;
    this.#judge = new LineJudge(text);
  }

  settle(start: number, end: number): void {
    const text = this.#text;
    for (let at = this.#nextMark(start, end); at < end; at = this.#nextMark(at, end)) {
      if (this.#settleLone(at, end, start)) {
        // What follows is no mark.
        at += 2;
        continue;
      }
      let from = startOfRun(text, at, start, BETWEEN);
      at = endOfRun(text, at, end, MARK_OR_BETWEEN);
      if (this.#isSettled(from, at) || !this.#owns(from, start)) continue;
      // A kashida that stays carries the marks after it, which are a cluster of their own.
      const inCluster = this.#drawsOut(from, at, end) ? ~0 : ~KASHIDAS;
      for (; from < at; from++) {
        const clusterEnd = endOfRun(text, from, at, inCluster);
        this.#settleCluster(from, clusterEnd, start);
        from = clusterEnd;
      }
    }
  }

  /**
   * The first mark from `from` on (or what may be one), or an offset not below `end`. Marks come crowded or hardly at all: a few
   * steps, then the engine's search, whose find holds for all stretches up to it.
   */
  #nextMark(from: number, end: number): number {
    const text = this.#text;
    const near = Math.min(from + A_FEW_UNITS, end);
    const at = endOfRun(text, from, near, ~MARK);
    if (at < near) return at;
    if (this.#found < near) this.#found = nextMatch(MAYBE_MARK, text, near);
    return this.#found;
  }

  /**
   * Settles a mark with no other beside it, if that is easy, and returns whether it is. A usual mark on its letter, as nearly all are,
   * stays; a tanwin after a blank (حتما ً) is by far the commonest thing that is wrong with marks.
   */
  #settleLone(at: number, limit: number, floor: number): boolean {
    const text = this.#text;
    // Looked up here, since engines don't always inline a call, and texts may be vowelled throughout.
    const kind = kinds();
    const after = at + 1 < limit ? kind[text.charCodeAt(at + 1)]! & KIND : BLANK;
    if (this.#drops || isOf(MARK_OR_BETWEEN, after)) return false;
    const owner = kind[text.charCodeAt(at - 1) | 0]! & KIND;
    if (owner !== BLANK) return owner === ARABIC && isUsualMark(text, at);
    if (text.charCodeAt(at) === FATHATAN) this.#settleTanwin(at, at + 1, floor);
    return true;
  }

  /** Whether there are only vowel signs, each once, or the hamza of خانهٔ, as nearly everywhere. */
  #isSettled(from: number, end: number): boolean {
    const text = this.#text;
    let seen = 0;
    for (let at = from; at < end; at++) {
      const sign = text.charCodeAt(at);
      const bit = 1 << (sign - FATHATAN);
      if (!isUsualMark(text, at) || seen & bit) return false;
      seen |= bit;
    }
    return !this.#drops;
  }

  /** Whether marks from `from` on may be touched: not on protected text, a letter of another script or the # of a hashtag. */
  #owns(from: number, floor: number): boolean {
    const text = this.#text;
    if (from === floor) return from === 0;
    return text.charCodeAt(from - 1) !== HASH && !isOf(ELSEWHERE, kindAt(text, from - 1));
  }

  /** Whether a kashida between `from` and `end` draws out the join of two letters, so that it goes. */
  #drawsOut(from: number, end: number, limit: number): boolean {
    const text = this.#text;
    if (!this.#enabled[RULE.kashida] || end === limit || kindAt(text, end) !== ARABIC) return false;
    return joinsNext(settledLetter(text, from - 1, this.#enabled, this.#judge));
  }

  /** Settles the marks of one letter, and what is invisible among them. */
  #settleCluster(from: number, clusterEnd: number, floor: number): void {
    const text = this.#text;
    const end = startOfRun(text, clusterEnd, from, ~MARK);
    const isOnLetter = kindAt(text, from - 1) === ARABIC;
    let start = isOnLetter ? from - 1 : from;
    const cluster = text.slice(start, end);
    let after = this.#settled(cluster, isOnLetter);
    let rule = this.#drops ? RULE['drop-diacritic'] : cluster.includes(KASHIDA) ? RULE.kashida : RULE.diacritic;
    if (after === TANWIN) {
      this.#settleTanwin(from, end, floor);
      return;
    }
    if (this.#enabled[RULE['yeh-hamza']] && cluster.includes(HAMZA_ABOVE) && this.#isYeh(start)) {
      after = `ئ${after.slice(1).replace(HAMZA_ABOVE, '')}`;
      rule = RULE['yeh-hamza'];
    }
    // What stays the same at the beginning isn't part of the change.
    const same = sameAt(text, start, after);
    start += same;
    if (start < end) this.#edits.replace(start, end, after.slice(same), rule);
  }

  /** The marks of a cluster that stay, each once, with their letter if it has one. */
  #settled(cluster: string, isOnLetter: boolean): string {
    let settled = this.#known.get(cluster);
    if (settled === undefined) {
      settled = marksOf(cluster);
      if (this.#drops) settled = settled.replace(DROPPED, '');
      if (isOnLetter) settled = withoutDoubles(cluster[0]! + settled) + (holds(cluster, HALF_SPACES) ? HALF_SPACE : '');
      this.#known.set(cluster, settled);
    }
    return settled;
  }

  /** Whether the letter at `at` is a yeh, or becomes one. */
  #isYeh(at: number): boolean {
    const text = this.#text;
    return isYeh(text.charCodeAt(at)) || settledLetter(text, at, this.#enabled, this.#judge) === YEH;
  }

  /** A tanwin without a letter under it: blanks that separate it from its alef go (حتما ً). */
  #settleTanwin(from: number, end: number, floor: number): void {
    const text = this.#text;
    let start = startOfRun(text, from, floor, BLANK_OR_INVISIBLE);
    // «#حتما ً»: protected text is given no more letters or marks.
    if (start === floor || text.charCodeAt(start - 1) !== ALEF || !this.#isAfterLetter(start - 1, floor)) start = from;
    if (end - start === 1) return;
    // «حتما ًکتاب»: the blank belongs after the tanwin, unless one is there.
    const blank = end < text.length && !isOf(BLANKS, kindAt(text, end)) ? text.slice(start, from) : '';
    this.#edits.replace(start, end, TANWIN + blank, RULE.diacritic);
  }

  /** Whether a letter stands before `at`, apart from what is invisible or a kashida. */
  #isAfterLetter(at: number, floor: number): boolean {
    const text = this.#text;
    const end = startOfRun(text, at, floor, BETWEEN | JOINER);
    return kindAt(text, end - 1) === ARABIC;
  }
}

const BLANK_OR_INVISIBLE = INVISIBLE | (1 << BLANK);
const MARK_OR_BETWEEN = BETWEEN | MARK;
/** All marks but those that may compose with their letter. */
const DROPPED = /[^\u0300-\u036f\u0653-\u0655]/g;

/** The marks alone of a cluster. Where no letter parts them, a cluster may be as long as the text. */
function marksOf(cluster: string): string {
  const others = new EditLog();
  for (let at = 0; at < cluster.length; at++)
    if (!isOf(MARK, kindAt(cluster, at))) others.remove(at, at + 1, RULE.diacritic);
  return others.apply(cluster);
}

/** Whether a text holds a unit of a set of kinds. */
function holds(text: string, set: number): boolean {
  return endOfRun(text, 0, text.length, ~set) < text.length;
}

/** How many units from `start` on are the same as at the beginning of `after`. */
function sameAt(text: string, start: number, after: string): number {
  let same = 0;
  while (text.charCodeAt(start + same) === after.charCodeAt(same)) same++;
  return same;
}

/** A letter with each of its marks once; a mark composed into the letter counts too. */
function withoutDoubles(cluster: string): string {
  const all = cluster[0]!.normalize('NFD') + cluster.slice(1);
  // Marks may be many, and engines sort them in quadratic time: what is there twice goes before they do.
  const once = [...new Set(all)].join('');
  return once === all ? cluster : once.normalize('NFC');
}
