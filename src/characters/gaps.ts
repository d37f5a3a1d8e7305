import { RULE } from '../rules';
import type { EditLog } from '../text/edits';
import {
  ARABIC,
  BIDI,
  BLANK,
  COMBINING,
  DIGIT,
  JOINS_NEXT,
  KASHIDA_KIND,
  KIND,
  kinds,
  LINE,
  PUNCTUATION,
  SOFT_HYPHEN_KIND,
  ZERO_WIDTH,
  ZWNJ_KIND,
} from '../text/kinds';
import { CARRIAGE_RETURN, LINE_FEED, NOT_SIGN, SPACE, ZWNJ } from '../text/units';
import { letterTables } from './letters';

/**
 * What stands between two visible characters: blanks, line breaks, half-spaces, kashida, invisible marks. A gap is taken
 * as a whole, since what one of its units becomes hangs on its neighbours.
 */

/** Three blank lines in a row, and more, become one. */
const TOO_MANY_LINE_FEEDS = 4;
const KEPT_LINE_FEEDS = 2;

/**
 * Settles the gap that begins at `from`; returns where it ends. `floor` and `limit` are where protected text ends before it
 * and begins behind it (or the text's own ends): something invisible that touches protected text is left, for without it the
 * two might be read as one.
 */
export function settleGap(
  text: string,
  from: number,
  floor: number,
  limit: number,
  edits: EditLog,
  enabled: Uint8Array,
): number {
  const kind = kinds();
  let end = from;
  let kashidaEnd = -1;
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end);
    const entry = kind[unit]! & KIND;
    if (entry === KASHIDA_KIND) kashidaEnd = end + 1;
    else if (!isInvisible(entry) && unit !== NOT_SIGN) break;
  }
  const next = end < limit ? kind[text.charCodeAt(end)]! & KIND : -1;
  if (next !== BLANK && next !== LINE) {
    if ((from === floor && from > 0) || (end === limit && end < text.length)) return end;
    settleInsideWord(text, from, end, edits, enabled);
    return end;
  }
  // A kashida or a ¬ before a blank is a dash or a sign of its own; the blank's gap begins behind it.
  let signEnd = kashidaEnd;
  for (let i = Math.max(from, signEnd); i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === NOT_SIGN || (kind[unit]! & KIND) === SOFT_HYPHEN_KIND) signEnd = i + 1;
  }
  if (signEnd > from) {
    settleInsideWord(text, from, signEnd, edits, enabled);
    return signEnd;
  }
  let hasLine = next === LINE;
  for (; end < limit; end++) {
    const entry = kind[text.charCodeAt(end)]! & KIND;
    if (entry === LINE) hasLine = true;
    else if (entry !== BLANK && (entry === SOFT_HYPHEN_KIND || !isInvisible(entry))) break;
  }
  if (hasLine) settleLines(text, from, end, edits, enabled);
  else settleBlank(text, from, end, edits, enabled);
  return end;
}

function isInvisible(entry: number): boolean {
  return entry === ZWNJ_KIND || entry === BIDI || entry === ZERO_WIDTH || entry === SOFT_HYPHEN_KIND;
}

/** No blank, no line break: a half-space, a kashida or something invisible, perhaps several of them. */
function settleInsideWord(text: string, from: number, end: number, edits: EditLog, enabled: Uint8Array): void {
  const kind = kinds();
  const before = baseBefore(text, from);
  const after = end < text.length ? text.charCodeAt(end) : -1;
  const beforeKind = before < 0 ? BLANK : kind[before]! & KIND;
  const afterKind = after < 0 ? BLANK : kind[after]! & KIND;
  const first = text.charCodeAt(from);

  if (beforeKind === ARABIC && afterKind === ARABIC) {
    // Between two letters everything here is a half-space or nothing.
    let halfSpace = false;
    let rule: number = RULE['half-space-junk'];
    for (let i = from; i < end; i++) {
      const entry = kind[text.charCodeAt(i)]! & KIND;
      if (entry === ZWNJ_KIND || entry === SOFT_HYPHEN_KIND || text.charCodeAt(i) === NOT_SIGN) halfSpace = true;
      if (i === from) rule = ruleOf(entry);
    }
    if (!enabled[rule]) return;
    if (halfSpace && joinsWhenSettled(before)) {
      if (end - from > 1 || first !== ZWNJ) edits.put(from, end, ZWNJ, rule);
    } else edits.remove(from, end, rule);
    return;
  }

  const dropHalfSpaces =
    isEdgeOfHalfSpace(beforeKind) ||
    isEdgeOfHalfSpace(afterKind) ||
    (beforeKind === ARABIC && !joinsWhenSettled(before)) ||
    hasSign(text, from, end);
  let kept = false;
  for (let i = from; i < end; i++) {
    const entry = kind[text.charCodeAt(i)]! & KIND;
    if (entry === ZWNJ_KIND) {
      if ((dropHalfSpaces || kept) && enabled[RULE['half-space-junk']]) edits.remove(i, i + 1, RULE['half-space-junk']);
      kept = true;
    } else if ((entry === BIDI || entry === ZERO_WIDTH) && enabled[ruleOf(entry)]) {
      edits.remove(i, i + 1, ruleOf(entry));
    }
  }
}

/** Whether the letter joins the next one once it is mapped: Kurdish ە does not, but the ه it becomes does. */
function joinsWhenSettled(unit: number): boolean {
  const { target } = letterTables();
  const settled = unit < target.length && target[unit] !== 0 ? target[unit]! : unit;
  return (kinds()[settled]! & JOINS_NEXT) !== 0;
}

/** Whether a kashida, a soft hyphen or a ¬ stays in the gap, so that a half-space beside it joins nothing. */
function hasSign(text: string, from: number, end: number): boolean {
  const kind = kinds();
  for (let i = from; i < end; i++) {
    const entry = kind[text.charCodeAt(i)]! & KIND;
    if (entry === KASHIDA_KIND || entry === SOFT_HYPHEN_KIND || text.charCodeAt(i) === NOT_SIGN) return true;
  }
  return false;
}

function isEdgeOfHalfSpace(entry: number): boolean {
  return entry === BLANK || entry === LINE || entry === PUNCTUATION || entry === DIGIT;
}

function ruleOf(entry: number): number {
  if (entry === KASHIDA_KIND) return RULE.kashida;
  if (entry === BIDI) return RULE['bidi-mark'];
  if (entry === ZERO_WIDTH) return RULE['zero-width'];
  return entry === ZWNJ_KIND ? RULE['half-space-junk'] : RULE['soft-hyphen'];
}

/** The letter before `at`, past the marks it carries; −1 at the start of the text. */
function baseBefore(text: string, at: number): number {
  const kind = kinds();
  let i = at - 1;
  while (i >= 0 && (kind[text.charCodeAt(i)]! & KIND) === COMBINING) i--;
  return i < 0 ? -1 : text.charCodeAt(i);
}

/** Blanks on one line, with whatever is invisible among them: one space, or nothing at the end of the text. */
function settleBlank(text: string, from: number, end: number, edits: EditLog, enabled: Uint8Array): void {
  if (end === text.length) {
    if (enabled[RULE['line-end-blank']]) edits.remove(from, end, RULE['line-end-blank']);
  } else if ((end - from > 1 || text.charCodeAt(from) !== SPACE) && enabled[RULE.blank]) {
    edits.put(from, end, SPACE, RULE.blank);
  }
}

/** Line breaks, with blanks before, between and behind them. */
function settleLines(text: string, from: number, end: number, edits: EditLog, enabled: Uint8Array): void {
  const kind = kinds();
  const lineFeeds = countLineFeeds(text, from, end);
  const atStart = from === 0 ? 1 : 0;
  const tooMany = lineFeeds + atStart >= TOO_MANY_LINE_FEEDS;
  let feeds = 0;
  for (let i = from; i < end; ) {
    const unit = text.charCodeAt(i);
    if ((kind[unit]! & KIND) === LINE) {
      if (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED && i + 1 < end) {
        if (enabled[RULE['line-break']]) edits.remove(i, i + 1, RULE['line-break']);
        i++;
        continue;
      }
      if (unit === LINE_FEED || unit === CARRIAGE_RETURN) {
        feeds++;
        if (tooMany && feeds > KEPT_LINE_FEEDS - atStart && enabled[RULE['blank-lines']]) {
          edits.remove(i, i + 1, RULE['blank-lines']);
        } else if (unit === CARRIAGE_RETURN && enabled[RULE['line-break']]) {
          edits.put(i, i + 1, LINE_FEED, RULE['line-break']);
        }
      }
      i++;
      continue;
    }
    let blanksEnd = i;
    while (blanksEnd < end && (kind[text.charCodeAt(blanksEnd)]! & KIND) !== LINE) blanksEnd++;
    if (blanksEnd < end || end === text.length) {
      if (enabled[RULE['line-end-blank']]) edits.remove(i, blanksEnd, RULE['line-end-blank']);
    } else settleIndent(text, i, blanksEnd, edits, enabled);
    i = blanksEnd;
  }
}

/** What stands before the first character of a line: one space if there is a blank, nothing if all is invisible. */
function settleIndent(text: string, from: number, end: number, edits: EditLog, enabled: Uint8Array): void {
  const kind = kinds();
  let hasBlank = false;
  for (let i = from; i < end && !hasBlank; i++) hasBlank = (kind[text.charCodeAt(i)]! & KIND) === BLANK;
  if (hasBlank) settleBlank(text, from, end, edits, enabled);
  else settleInsideWord(text, from, end, edits, enabled);
}

/** LF, CR and CRLF, each as one; other line separators are left alone and not counted. */
function countLineFeeds(text: string, from: number, end: number): number {
  let count = 0;
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) count++;
  }
  return count;
}
