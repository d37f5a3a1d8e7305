import { CHARACTER_RULE as RULE } from '../rules';
import type { EditLog } from '../text/edits';
import { gapKind } from '../text/gap';
import { endOfRun, LINE } from '../text/kinds';
import { CARRIAGE_RETURN, LINE_FEED } from '../text/units';
import { RULE_OF } from './gap-rules';

/** So many line breaks in a row make three blank lines, which are too many. */
const TOO_MANY_BREAKS = 4;
/** So many stay of them, which make one blank line. */
const KEPT_BREAKS = 2;
const LINE_BREAK = RULE['line-break'];
const BLANK_LINES = RULE['blank-lines'];
const LINE_END_BLANK = RULE['line-end-blank'];

/**
 * Settles a gap that has a line break in it or is at an end of the text. Blanks, and what is invisible among them, go from all sides of
 * the breaks; CRLF and CR become LF; three or more blank lines become one. Other line separators stay and aren't counted.
 */
export function settleLines(text: string, from: number, end: number, edits: EditLog, enabled: Uint8Array): void {
  const unifiesBreaks = enabled[LINE_BREAK];
  let remaining = mostBreaks(text, from, end, enabled);
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = gapKind(unit);
    if (kind !== LINE) {
      const runEnd = endOfRun(text, i + 1, end, 1 << kind);
      // What is invisible goes by its own rule, or, if that is switched off, with the blanks, which have none here.
      const own = RULE_OF[kind] ?? LINE_END_BLANK;
      const rule = enabled[own] ? own : LINE_END_BLANK;
      if (enabled[rule]) edits.remove(i, runEnd, rule);
      i = runEnd - 1;
    } else if (unit === LINE_FEED || unit === CARRIAGE_RETURN) {
      const isCrLf = unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED;
      if (--remaining < 0) {
        const breaksEnd = endOfBreaks(text, i, end);
        edits.remove(i, breaksEnd, BLANK_LINES);
        i = breaksEnd - 1;
      } else if (isCrLf) {
        if (unifiesBreaks) edits.remove(i, i + 1, LINE_BREAK);
        i++;
      } else if (unit === CARRIAGE_RETURN && unifiesBreaks) edits.put(i, i + 1, LINE_FEED, LINE_BREAK);
    }
  }
}

/** Where the LFs and CRs that begin at `from` end. */
function endOfBreaks(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) break;
  }
  return at;
}

/** How many line breaks of a gap may stay. LF, CR and CRLF count as one each. */
function mostBreaks(text: string, from: number, end: number, enabled: Uint8Array): number {
  // The first line of a text has no break before it, and is blank with a single break.
  const atStart = from === 0 ? 1 : 0;
  let count = atStart;
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) count++;
  }
  return count < TOO_MANY_BREAKS || !enabled[BLANK_LINES] ? end : KEPT_BREAKS - atStart;
}
