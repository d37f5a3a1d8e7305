import { kindAt, LINE } from '../text/kinds';
import { isHighSurrogate, isLowSurrogate } from '../text/surrogates';
import { unitSet } from '../text/unit-set';
import { SPACE } from '../text/units';
import { isVisible } from './paragraph';

/** Where a text is cut: one piece ends at `end`, the other begins at `next`, and a blank between them is given out as it is. */
interface Cut {
  readonly end: number;
  readonly next: number;
}

/** Marks that end a sentence or a part of it: half-space repair joins no words across one. */
const SENTENCE_MARKS: ReadonlySet<number> = unitSet('.!?؟؛،:…»)');

/**
 * Finds the best place to cut a text that is too long and in which no new paragraph begins. In order of preference:
 * 1. the last place in its second half that is after a line break, or at a single blank after a mark;
 * 2. the last single blank between two visible characters;
 * 3. before the last visible character;
 * 4. at its end.
 */
export function forcedCut(text: string): Cut {
  let atWord = -1;
  for (let at = text.length - 2; at > 0; at--) {
    if (at >= text.length / 2 && isLineBreak(text, at) && !isLineBreak(text, at + 1)) {
      return { end: at + 1, next: at + 1 };
    }
    if (text.charCodeAt(at) !== SPACE) continue;
    const before = text.charCodeAt(at - 1);
    if (!isVisible(before) || !isVisible(text.charCodeAt(at + 1))) continue;
    if (atWord < 0) atWord = at;
    if (at < text.length / 2) break;
    if (SENTENCE_MARKS.has(before)) return { end: at, next: at + 1 };
  }
  if (atWord > 0) return { end: atWord, next: atWord + 1 };
  let at = text.length - 1;
  while (at > 0 && (!isVisible(text.charCodeAt(at)) || isSecondOfPair(text, at))) at--;
  if (at === 0) at = text.length;
  return { end: at, next: at };
}

function isLineBreak(text: string, at: number): boolean {
  return kindAt(text, at) === LINE;
}

/** Whether the second half of a surrogate pair is at `at`. */
function isSecondOfPair(text: string, at: number): boolean {
  return isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1));
}
