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
import { ALEF, ALEF_MAKSURA, ARABIC_YEH, FATHATAN, HASH, YEH } from '../text/units';
import { isUsualMark } from './composition';
import { LineJudge } from './language';
import { settledLetter } from './letters';

/** Finds every mark that the table of kinds knows, and a few units that are none. */
const MAYBE_MARK = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08ca-\u08ff]/g;
/** After so many units without a mark, the engine's own search looks for the next. */
const A_FEW_UNITS = 32;
const BLANK_OR_INVISIBLE = INVISIBLE | (1 << BLANK);
const MARK_OR_BETWEEN = BETWEEN | MARK;
/** What the option drops: all marks but those that may compose with their letter. */
const DROPPED = /[^\u0300-\u036f\u0653-\u0655]/g;

const HALF_SPACE = '\u200c';
const HAMZA_ABOVE = '\u0654';
const KASHIDA = '\u0640';
const TANWIN = '\u064b';

/**
 * Puts marks on their letters. Whatever is invisible between a letter and its marks goes, except that a half-space or soft hyphen becomes
 * a half-space after them; of a repeated mark one stays; a kashida that carries a mark inside a word goes; yeh with a hamza becomes ئ.
 * With the option `diacritics: 'drop'`, vowel signs and the like go altogether.
 *
 * This comes before composition, which sees only what stands side by side, and puts several marks in their order.
 */
export function markEdits(text: string, spans: Spans, edits: EditLog, enabled: Uint8Array): void {
  if (text.search(MAYBE_MARK) < 0) return;
  const settler = new MarkSettler(text, enabled, edits);
  eachStretch(text, spans, (start, end) => settler.settle(start, end));
}

/** Settles the marks of a text, from left to right. A cluster is a letter with its marks, and with what is invisible among them. */
class MarkSettler {
  readonly #text: string;
  readonly #enabled: Uint8Array;
  readonly #edits: EditLog;
  /** Whether vowel signs and the like go altogether. */
  readonly #drops: boolean;
  readonly #judge: LineJudge;
  /** What is left of each cluster that has been met. A text has few different ones. */
  readonly #known = new Map<string, string>();
  /** Where the engine's last search found a mark. Between there and where that search began, there is none. */
  #found = -1;

  constructor(text: string, enabled: Uint8Array, edits: EditLog) {
    this.#text = text;
    this.#enabled = enabled;
    this.#edits = edits;
    this.#drops = enabled[RULE['drop-diacritic']] === 1;
    this.#judge = new LineJudge(text);
  }

  /** Settles the marks of a stretch outside protected text. */
  settle(start: number, end: number): void {
    const text = this.#text;
    for (let at = this.#nextMark(start, end); at < end; at = this.#nextMark(at, end)) {
      if (this.#settleLone(at, end, start)) {
        // The unit after this mark is none.
        at += 2;
        continue;
      }
      let from = startOfRun(text, at, start, BETWEEN);
      at = endOfRun(text, at, end, MARK_OR_BETWEEN);
      if (!this.#mayTouch(from, start)) continue;
      // A kashida that stays carries the marks after it, which are then a cluster of their own.
      const inCluster = this.#drawsOut(from, at, end) ? ~0 : ~KASHIDAS;
      for (; from < at; from++) {
        const clusterEnd = endOfRun(text, from, at, inCluster);
        if (!this.#isRight(from, clusterEnd)) this.#settleCluster(from, clusterEnd, start);
        from = clusterEnd;
      }
    }
  }

  /**
   * Where the first mark from `from` on is, or a unit that might be one; `end` or more if there is none before `end`. Marks come crowded
   * or hardly at all, so a few units are looked at, and then the engine searches. What it finds holds for later stretches, too.
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
   * Settles a mark that has no other beside it, if that is easy, and returns whether it is. Nearly all are usual marks on a letter, which
   * stay. What is wrong with marks is mostly a tanwin after a blank («حتما ً»).
   */
  #settleLone(at: number, limit: number, floor: number): boolean {
    const text = this.#text;
    // The table is read here, and not by `kindAt`, since engines don't always inline a call, and a text may be vowelled throughout.
    const entries = kinds();
    const after = at + 1 < limit ? entries[text.charCodeAt(at + 1)]! & KIND : BLANK;
    if (this.#drops || isOf(MARK_OR_BETWEEN, after)) return false;
    const owner = entries[text.charCodeAt(at - 1) | 0]! & KIND;
    if (owner !== BLANK) return owner === ARABIC && isUsualMark(text, at);
    if (text.charCodeAt(at) === FATHATAN) this.#settleTanwin(at, at + 1, floor);
    return true;
  }

  /**
   * Whether there are only usual marks, each once, none of them a tanwin alone, and nothing is dropped. Settling would leave such marks, too,
   * but more slowly.
   */
  #isRight(from: number, end: number): boolean {
    const text = this.#text;
    let seen = 0;
    for (let at = from; at < end; at++) {
      const bit = 1 << (text.charCodeAt(at) - FATHATAN);
      if (!isUsualMark(text, at) || seen & bit) return false;
      seen |= bit;
    }
    return !this.#drops && seen !== 1;
  }

  /** Whether marks from `from` on may be touched: they may not on protected text, a letter of another script or the # of a hashtag. */
  #mayTouch(from: number, floor: number): boolean {
    const text = this.#text;
    if (from === floor) return from === 0;
    return text.charCodeAt(from - 1) !== HASH && !isOf(ELSEWHERE, kindAt(text, from - 1));
  }

  /** Whether kashidas between `from` and `end` draw out the join of two letters, and so go. */
  #drawsOut(from: number, end: number, limit: number): boolean {
    const text = this.#text;
    if (!this.#enabled[RULE.kashida] || end === limit || kindAt(text, end) !== ARABIC) return false;
    return joinsNext(this.#settled(from - 1));
  }

  /** Settles the marks from `from` on, which are those of one letter, and what is invisible among them. */
  #settleCluster(from: number, clusterEnd: number, floor: number): void {
    const text = this.#text;
    // What is invisible after the last mark is left to the pass over gaps.
    const end = startOfRun(text, clusterEnd, from, ~MARK);
    const isOnLetter = kindAt(text, from - 1) === ARABIC;
    let start = isOnLetter ? from - 1 : from;
    const cluster = text.slice(start, end);
    let written = this.#remainsOf(cluster, isOnLetter);
    let rule = this.#drops ? RULE['drop-diacritic'] : cluster.includes(KASHIDA) ? RULE.kashida : RULE.diacritic;
    // A tanwin by itself.
    if (written === TANWIN) {
      this.#settleTanwin(from, end, floor);
      return;
    }
    if (this.#enabled[RULE['yeh-hamza']] && cluster.includes(HAMZA_ABOVE) && this.#isYeh(start)) {
      written = `ئ${written.slice(1).replace(HAMZA_ABOVE, '')}`;
      rule = RULE['yeh-hamza'];
    }
    // The letter and the marks that stay as they are at the beginning aren't part of the change.
    const same = lengthInCommon(text, start, written);
    start += same;
    if (start < end) this.#edits.replace(start, end, written.slice(same), rule);
  }

  /** What is left of a cluster: its marks; if it is on a letter, that letter, each mark once, and a half-space if it has one. */
  #remainsOf(cluster: string, isOnLetter: boolean): string {
    let remains = this.#known.get(cluster);
    if (remains === undefined) {
      remains = marksOf(cluster);
      if (this.#drops) remains = remains.replace(DROPPED, '');
      if (isOnLetter) remains = withoutDoubles(cluster[0]! + remains) + (holds(cluster, HALF_SPACES) ? HALF_SPACE : '');
      this.#known.set(cluster, remains);
    }
    return remains;
  }

  /** Whether the letter at `at` is a yeh of Arabic, or is or becomes that of Persian. */
  #isYeh(at: number): boolean {
    const unit = this.#text.charCodeAt(at);
    return unit === ALEF_MAKSURA || unit === ARABIC_YEH || this.#settled(at) === YEH;
  }

  /** What the letter at `at` becomes. */
  #settled(at: number): number {
    return settledLetter(this.#text, at, this.#enabled, this.#judge);
  }

  /** Settles a tanwin that has no letter before it. If only blanks part it from an alef, they go: «حتما ً» for «حتماً», “certainly”. */
  #settleTanwin(from: number, end: number, floor: number): void {
    const text = this.#text;
    let start = startOfRun(text, from, floor, BLANK_OR_INVISIBLE);
    // Protected text before it, «#حتما ً», is given no mark.
    if (start === floor || text.charCodeAt(start - 1) !== ALEF || !this.#isAfterLetter(start - 1, floor)) start = from;
    if (end - start === 1) return;
    // «حتما ًکتاب»: the blank belongs after the tanwin, unless one is there.
    const movedBlank = end < text.length && !isOf(BLANKS, kindAt(text, end)) ? text.slice(start, from) : '';
    this.#edits.replace(start, end, TANWIN + movedBlank, RULE.diacritic);
  }

  /** Whether a letter stands before `at`, perhaps with kashidas and something invisible between. */
  #isAfterLetter(at: number, floor: number): boolean {
    const text = this.#text;
    const end = startOfRun(text, at, floor, BETWEEN | JOINER);
    return kindAt(text, end - 1) === ARABIC;
  }
}

/** The marks of a cluster without what is among them. */
function marksOf(cluster: string): string {
  // A cluster without letters may be as long as the text, so the others are removed in one go. The rule is of no account.
  const others = new EditLog();
  for (let at = 0; at < cluster.length; at++)
    if (!isOf(MARK, kindAt(cluster, at))) others.remove(at, at + 1, RULE.diacritic);
  return others.apply(cluster);
}

/** Whether a text holds a unit of a set of kinds. */
function holds(text: string, set: number): boolean {
  return endOfRun(text, 0, text.length, ~set) < text.length;
}

/** How many units of a text from `start` on are also at the beginning of `written`. */
function lengthInCommon(text: string, start: number, written: string): number {
  let same = 0;
  while (text.charCodeAt(start + same) === written.charCodeAt(same)) same++;
  return same;
}

/** A letter with each of its marks once. A mark that is composed into the letter counts, too. */
function withoutDoubles(cluster: string): string {
  const all = cluster[0]!.normalize('NFD') + cluster.slice(1);
  // Repeated marks go before the engine composes, since there may be many, and it sorts them in quadratic time.
  const once = [...new Set(all)].join('');
  return once === all ? cluster : once.normalize('NFC');
}
