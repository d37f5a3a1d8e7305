import { RULE } from '../rules';
import type { EditLog } from '../text/edits';
import {
  ARABIC,
  BIDI,
  BLANK,
  COMBINING,
  isOf,
  JOINS_NEXT,
  KASHIDA_KIND,
  KIND,
  kinds,
  LATIN,
  LINE,
  OTHER,
  SOFT_HYPHEN_KIND,
  ZERO_WIDTH,
  ZWJ_KIND,
  ZWNJ_KIND,
} from '../text/kinds';
import { HASH, NOT_SIGN, SPACE, ZWNJ } from '../text/units';
import { ELSEWHERE, SILENT } from './entries';
import type { LineJudge } from './language';
import { settledLetter } from './letters';
import { settleLines } from './lines';

/** What a gap is to settle: its text, whose rules, where the edits go. */
export interface GapWork {
  readonly text: string;
  readonly enabled: Uint8Array;
  readonly edits: EditLog;
  readonly judge: LineJudge;
  /** Offsets of bidi marks that stay because their partner can't go; nearly always none. */
  readonly kept: ReadonlySet<number> | undefined;
}

/** Bits of what a gap without blanks holds. */
const HAS_KASHIDA = 1;
const HAS_HALF_SPACE = 2;
/** A soft hyphen or ¬: what some encodings make of a half-space. */
const HAS_HYPHEN = 4;
const HAS_JOINER = 8;

/**
 * Settles the gap that begins at `from`; returns where it ends. A gap is what stands between two visible characters: blanks, line
 * breaks, half-spaces, kashida, invisible marks. It is taken as a whole, since what one of its units becomes hangs on its neighbours.
 *
 * `floor` and `limit` are where protected text ends before it and begins behind it (or the text's own ends): something invisible that
 * touches protected text is left, for without it the two might be read as one.
 */
export function settleGap(work: GapWork, from: number, floor: number, limit: number): number {
  const { text, kept } = work;
  const kind = kinds();
  let holds = 0;
  let end = from;
  /** Where the last sign ends: a kashida, ¬ or soft hyphen that stays when no letter is on the other side. */
  let signEnd = from;
  for (; end < limit && !kept?.has(end); end++) {
    const unit = text.charCodeAt(end);
    const entry = kind[unit]! & KIND;
    if (entry === KASHIDA_KIND) holds |= HAS_KASHIDA;
    else if (entry === SOFT_HYPHEN_KIND || unit === NOT_SIGN) holds |= HAS_HYPHEN;
    else if (entry === ZWJ_KIND) holds |= HAS_JOINER;
    else if (entry === ZWNJ_KIND) {
      holds |= HAS_HALF_SPACE;
      continue;
    } else if (isOf(SILENT, entry)) continue;
    else break;
    signEnd = end + 1;
  }
  // A bidi mark that stays is as good as a character here.
  if (end === from && kept?.has(from)) return from + 1;
  const next = end < limit && !kept?.has(end) ? kind[text.charCodeAt(end)]! & KIND : OTHER;
  if (end < text.length && next !== BLANK && next !== LINE) {
    // Behind a # too: without the gap what follows would be a tag.
    const touchesProtected = (from === floor && from > 0) || end === limit || text.charCodeAt(from - 1) === HASH;
    // A mark stands on what is before it: a kashida, or the gap, of which went what could go.
    if (next === COMBINING) {
      if (!touchesProtected) settlePieces(work, from, signEnd, kindBefore(work, from), next);
    } else if (!touchesProtected) settleInside(work, from, end, holds, next);
    return end;
  }
  if (end === text.length) {
    settlePieces(work, from, end, kindBefore(work, from), BLANK);
    return end;
  }
  if (signEnd > from) {
    settlePieces(work, from, signEnd, kindBefore(work, from), BLANK);
    return signEnd;
  }
  let hasLine = false;
  for (; end < limit && !kept?.has(end); end++) {
    const entry = kind[text.charCodeAt(end)]! & KIND;
    if (entry === LINE) hasLine = true;
    else if (entry !== BLANK && entry !== ZWNJ_KIND && !isOf(SILENT, entry)) break;
  }
  if (hasLine || from === 0 || end === text.length) settleLines(text, from, end, work.edits, work.enabled);
  else if ((end - from > 1 || text.charCodeAt(from) !== SPACE) && work.enabled[RULE.blank])
    work.edits.put(from, end, SPACE, RULE.blank);
  return end;
}

/** No blank and no line break; a visible character on both sides. */
function settleInside(work: GapWork, from: number, end: number, holds: number, after: number): void {
  const { text, enabled, edits } = work;
  const before = kindBefore(work, from);
  const joins = (before & JOINS_NEXT) !== 0;
  const isBetweenLetters = (before & KIND) === ARABIC && after === ARABIC;
  // A joiner beside a half-space makes a letter's shape.
  if (isBetweenLetters && holds & HAS_JOINER && holds & (HAS_HALF_SPACE | HAS_HYPHEN)) return;
  // A kashida draws out the join of two letters; where none join, it is a dash.
  const isWhole = isBetweenLetters && (joins || !(holds & (HAS_KASHIDA | HAS_JOINER)));
  if (!isWhole) {
    settlePieces(work, from, end, before, after);
    return;
  }
  const rule = ruleOf(kinds()[text.charCodeAt(from)]! & KIND);
  if (!enabled[rule]) return;
  // Between two letters everything here is a half-space or nothing.
  if (joins && holds & (HAS_HALF_SPACE | HAS_HYPHEN)) {
    if (end - from > 1 || text.charCodeAt(from) !== ZWNJ) edits.put(from, end, ZWNJ, rule);
  } else edits.remove(from, end, rule);
}

/** A gap whose signs stay (kashida, soft hyphen, ¬, joiner): what is between them. */
function settlePieces(work: GapWork, from: number, end: number, before: number, after: number): void {
  const { text } = work;
  const kind = kinds();
  let left = before;
  for (let at = from; at < end; ) {
    let pieceEnd = at;
    while (pieceEnd < end && isMarkOrHalfSpace(kind[text.charCodeAt(pieceEnd)]! & KIND)) pieceEnd++;
    const sign = pieceEnd < end ? kind[text.charCodeAt(pieceEnd)]! & KIND : after;
    settlePiece(work, at, pieceEnd, left, sign);
    left = sign;
    at = pieceEnd + 1;
  }
}

function isMarkOrHalfSpace(entry: number): boolean {
  return entry === ZWNJ_KIND || isOf(SILENT, entry);
}

/** Half-spaces and invisible marks only. In other scripts they have work of their own. */
function settlePiece(work: GapWork, from: number, end: number, before: number, after: number): void {
  const { text, enabled, edits } = work;
  const kind = kinds();
  if (isOf(ELSEWHERE, before & KIND) && isOf(ELSEWHERE, after)) return;
  // A half-space parts letters only, of which the first must be one that joins: a Persian ending on a Latin word.
  let keeps = isScript(before & KIND) && isScript(after) && ((before & KIND) !== ARABIC || (before & JOINS_NEXT) !== 0);
  for (let at = from; at < end; at++) {
    const entry = kind[text.charCodeAt(at)]! & KIND;
    if (entry === ZWNJ_KIND && keeps) keeps = false;
    else if (enabled[ruleOf(entry)]) edits.remove(at, at + 1, ruleOf(entry));
  }
}

function isScript(entry: number): boolean {
  return entry === ARABIC || entry === LATIN || isOf(ELSEWHERE, entry);
}

/** The kind of what stands before the gap, past the marks on it, and whether it joins once it is settled. */
function kindBefore({ text, enabled, judge }: GapWork, from: number): number {
  const kind = kinds();
  let at = from - 1;
  while (at >= 0 && (kind[text.charCodeAt(at)]! & KIND) === COMBINING) at--;
  if (at < 0) return BLANK;
  const entry = kind[text.charCodeAt(at)]!;
  if ((entry & KIND) !== ARABIC) return entry;
  return kind[settledLetter(text, at, enabled, judge)]!;
}

function ruleOf(entry: number): number {
  if (entry === KASHIDA_KIND) return RULE.kashida;
  if (entry === BIDI) return RULE['bidi-mark'];
  if (entry === ZERO_WIDTH || entry === ZWJ_KIND) return RULE['zero-width'];
  return entry === ZWNJ_KIND ? RULE['half-space-junk'] : RULE['soft-hyphen'];
}
