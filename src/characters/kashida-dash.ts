import { RULE } from '../rules';
import { EditLog } from '../text/edits';
import { ARABIC, BLANK, DIGIT, KASHIDA_KIND, KIND, kinds, LINE, PUNCTUATION } from '../text/kinds';
import { eachStretch, type Spans } from '../text/stretches';
import { EN_DASH, HEH } from '../text/units';

/**
 * Makes a dash of a single kashida that is used as one: between digits («۱۱ـ۲۳»), alone between blanks («ـ که گفت ـ»), or one of two round
 * an aside on one line, attached to its first and last word («ـکه گفتم و بازمی‌گویمـ»). A kashida that draws out a letter («هـ») or marks
 * an ending («ـها») stays.
 */
export function kashidaDashEdits(text: string, spans: Spans, enabled: Uint8Array): EditLog {
  const edits = new EditLog();
  if (!enabled[RULE['kashida-dash']] || !text.includes('\u0640')) return edits;
  const dashes: number[] = [];
  eachStretch(text, spans, (start, end) => findDashes(text, start, end, dashes));
  for (const at of dashes.sort((a, b) => a - b)) edits.put(at, at + 1, EN_DASH, RULE['kashida-dash']);
  return edits;
}

/** Adds the offsets of the kashidas of a stretch that are dashes, those of an aside together, once it ends. */
function findDashes(text: string, start: number, end: number, dashes: number[]): void {
  const entries = kinds();
  /** The kind beside a kashida; the ends of the text count as line ends. */
  const kindBeside = (at: number): number =>
    at < 0 || at >= text.length ? LINE : entries[text.charCodeAt(at)]! & KIND;
  /** The kashida with which an aside may have begun on this line; −1 if there is none. */
  let opening = -1;
  /** Whether the aside has more than one word so far. */
  let hasSeveralWords = false;
  for (let at = start; at < end; at++) {
    const kind = entries[text.charCodeAt(at)]! & KIND;
    if (kind === LINE) opening = -1;
    // Punctuation parts words even without a blank, which it gets in `editorial`.
    else if (kind === BLANK || kind === PUNCTUATION) hasSeveralWords = true;
    if (kind !== KASHIDA_KIND) continue;
    const before = kindBeside(at - 1);
    const after = kindBeside(at + 1);
    const isBetweenDigits = before === DIGIT && after === DIGIT;
    const isAlone = isBlankOrEnd(before) && isBlankOrEnd(after);
    const beginsWord = isBlankOrEnd(before) && after === ARABIC;
    const endsWord = before === ARABIC && (isBlankOrEnd(after) || after === PUNCTUATION);
    if (isBetweenDigits || isAlone) dashes.push(at);
    else if (beginsWord) {
      opening = at;
      hasSeveralWords = false;
    } else if (endsWord && text.charCodeAt(at - 1) !== HEH) {
      if (opening >= 0 && hasSeveralWords) dashes.push(opening, at);
      opening = -1;
    }
  }
}

function isBlankOrEnd(kind: number): boolean {
  return kind === BLANK || kind === LINE;
}
