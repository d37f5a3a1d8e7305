import { CHARACTER_RULE as RULE } from '../rules';
import type { EditLog } from '../text/edits';
import { endOfRun, IN_LINE, kindAt, LINE } from '../text/kinds';
import { CARRIAGE_RETURN, LINE_FEED } from '../text/units';

/** Three or more blank lines in a row become one. */
const TOO_MANY_LINE_FEEDS = 4;
const KEPT_LINE_FEEDS = 2;
const LINE_BREAK = RULE['line-break'];
const BLANK_LINES = RULE['blank-lines'];

/**
 * Settles a gap with a line break in it, or one at an end of the text: blanks (and what is invisible among them) before, between
 * and after the breaks go, CRLF and CR become LF. Other line separators stay and are not counted.
 */
export function settleLines(text: string, from: number, end: number, edits: EditLog, enabled: Uint8Array): void {
  const unifiesBreaks = enabled[LINE_BREAK] === 1;
  let left = mostLineFeeds(text, from, end, enabled);
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) {
      const isPair = unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED;
      if (--left < 0) {
        const breaksEnd = endOfBreaks(text, i, end);
        edits.remove(i, breaksEnd, BLANK_LINES);
        i = breaksEnd - 1;
      } else if (isPair) {
        if (unifiesBreaks) edits.remove(i, i + 1, LINE_BREAK);
        i++;
      } else if (unit === CARRIAGE_RETURN && unifiesBreaks) edits.put(i, i + 1, LINE_FEED, LINE_BREAK);
    } else if (kindAt(text, i) !== LINE) {
      const blanksEnd = endOfRun(text, i, end, IN_LINE);
      if (enabled[RULE['line-end-blank']]) edits.remove(i, blanksEnd, RULE['line-end-blank']);
      i = blanksEnd - 1;
    }
  }
}

function endOfBreaks(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) break;
  }
  return at;
}

/** How many line feeds may stay. LF, CR and CRLF count as one each. */
function mostLineFeeds(text: string, from: number, end: number, enabled: Uint8Array): number {
  const atStart = from === 0 ? 1 : 0;
  let count = atStart;
  for (let i = from; i < end && count < TOO_MANY_LINE_FEEDS; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) count++;
  }
  return count < TOO_MANY_LINE_FEEDS || !enabled[BLANK_LINES] ? Number.MAX_SAFE_INTEGER : KEPT_LINE_FEEDS - atStart;
}
