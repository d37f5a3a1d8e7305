import { RULE } from '../rules';
import { EditLog } from '../text/edits';
import { ARABIC, BLANK, DIGIT, KASHIDA_KIND, KIND, kinds, LINE, PUNCTUATION } from '../text/kinds';
import { eachStretch, type Spans } from '../text/stretches';
import { EN_DASH, HEH } from '../text/units';

/**
 * Makes a dash of a single kashida used as one: between digits (۱۱ـ۲۳), alone between blanks (ـ که گفت ـ), or round an aside on
 * one line, attached to its first and last word (ـکه گفتم و بازمی‌گویمـ). One that draws out a letter (هـ) or
 * marks an ending (ـها) stays.
 */
export function kashidaDashEdits(text: string, spans: Spans, enabled: Uint8Array): EditLog {
  const edits = new EditLog();
  if (!enabled[RULE['kashida-dash']] || !text.includes('\u0640')) return edits;
  const dashes: number[] = [];
  eachStretch(text, spans, (start, end) => findDashes(text, start, end, dashes));
  for (const at of dashes.sort((a, b) => a - b)) edits.put(at, at + 1, EN_DASH, RULE['kashida-dash']);
  return edits;
}

function findDashes(text: string, start: number, end: number, dashes: number[]): void {
  const entries = kinds();
  /** The kind beside a kashida; the ends of the text count as line ends. */
  const kindBeside = (at: number): number =>
    at < 0 || at >= text.length ? LINE : entries[text.charCodeAt(at)]! & KIND;
  /** Where an aside may have begun, and whether it has more than one word so far. */
  let opening = -1;
  let hasSeveralWords = false;
  for (let at = start; at < end; at++) {
    const kind = entries[text.charCodeAt(at)]! & KIND;
    if (kind === LINE) opening = -1;
    // A mark without a blank gets one in `editorial`.
    else if (kind === BLANK || kind === PUNCTUATION) hasSeveralWords = true;
    if (kind !== KASHIDA_KIND) continue;
    const before = kindBeside(at - 1);
    const after = kindBeside(at + 1);
    if ((before === DIGIT && after === DIGIT) || (isBlankOrEnd(before) && isBlankOrEnd(after))) dashes.push(at);
    else if (isBlankOrEnd(before) && after === ARABIC) {
      opening = at;
      hasSeveralWords = false;
    } else if (before === ARABIC && text.charCodeAt(at - 1) !== HEH && (isBlankOrEnd(after) || after === PUNCTUATION)) {
      if (opening >= 0 && hasSeveralWords) dashes.push(opening, at);
      opening = -1;
    }
  }
}

function isBlankOrEnd(kind: number): boolean {
  return kind === BLANK || kind === LINE;
}
