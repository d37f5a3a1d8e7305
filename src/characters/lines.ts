import { RULE } from '../rules';
import type { EditLog } from '../text/edits';
import { KIND, kinds, LINE } from '../text/kinds';
import { CARRIAGE_RETURN, LINE_FEED } from '../text/units';

/** Three blank lines in a row, and more, become one. */
const TOO_MANY_LINE_FEEDS = 4;
const KEPT_LINE_FEEDS = 2;

/**
 * A gap with a line break in it, or one at an end of the text: blanks (and what is invisible among them) before, between and behind
 * the breaks go, CRLF and CR become LF. Other line separators stay and are not counted.
 */
export function settleLines(text: string, from: number, end: number, edits: EditLog, enabled: Uint8Array): void {
  const kind = kinds();
  const lineFeeds = countLineFeeds(text, from, end);
  const atStart = from === 0 ? 1 : 0;
  const tooMany = lineFeeds + atStart >= TOO_MANY_LINE_FEEDS;
  let feeds = 0;
  for (let i = from; i < end; ) {
    const unit = text.charCodeAt(i);
    if ((kind[unit]! & KIND) === LINE) {
      const isPair = unit === CARRIAGE_RETURN && i + 1 < end && text.charCodeAt(i + 1) === LINE_FEED;
      if (isPair) {
        if (enabled[RULE['line-break']]) edits.remove(i, i + 1, RULE['line-break']);
      } else if (unit === LINE_FEED || unit === CARRIAGE_RETURN) {
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
    if (enabled[RULE['line-end-blank']]) edits.remove(i, blanksEnd, RULE['line-end-blank']);
    i = blanksEnd;
  }
}

/** LF, CR and CRLF, each as one. */
function countLineFeeds(text: string, from: number, end: number): number {
  let count = 0;
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) count++;
  }
  return count;
}
