import { RULE } from '../rules';
import { EditLog } from '../text/edits';
import { COMBINING, KIND, kinds, OTHER } from '../text/kinds';
import { SPACE } from '../text/units';
import { eachStretch } from './stretches';

/** The least code units compared at once: a difference is then looked for word by word, then mark by mark. */
const BLOCK = 1024;
/** A character with the marks (or Hangul vowels and finals) that may compose with it. */
const CLUSTER = /[\s\S][\p{M}\u1161-\u1175\u11a8-\u11c2]*/gu;

/** Canonical composition (NFC, Unicode Standard Annex 15) outside protected spans, character by character. */
export function compositionEdits(text: string, spans: readonly number[], enabled: Uint8Array): EditLog {
  const edits = new EditLog();
  if (!enabled[RULE.compose] || text.normalize('NFC') === text) return edits;
  eachStretch(text, spans, (start, end) => composeStretch(text, start, end, edits));
  return edits;
}

function composeStretch(text: string, start: number, end: number, edits: EditLog): void {
  for (let at = start; at < end; ) {
    const blockEnd = cut(text, Math.min(at + BLOCK, end), end);
    if (differs(text, at, blockEnd)) {
      for (let word = at; word < blockEnd; ) {
        const wordEnd = cut(text, word + 1, blockEnd);
        if (mayCompose(text, word, wordEnd) && differs(text, word, wordEnd)) composeWord(text, word, wordEnd, edits);
        word = wordEnd;
      }
    }
    at = blockEnd;
  }
}

/** Whether anything but Latin and Arabic letters stands there: those compose with nothing but marks. */
function mayCompose(text: string, start: number, end: number): boolean {
  const kind = kinds();
  for (let i = start; i < end; i++) {
    const entry = kind[text.charCodeAt(i)]! & KIND;
    if (entry === COMBINING || entry === OTHER) return true;
  }
  return false;
}

/** The first blank from `from` on, or `end`: nothing composes across the place before a blank. */
function cut(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== SPACE) at++;
  return at;
}

function differs(text: string, start: number, end: number): boolean {
  const piece = text.slice(start, end);
  return piece.normalize('NFC') !== piece;
}

function composeWord(text: string, start: number, end: number, edits: EditLog): void {
  const word = text.slice(start, end);
  const clusters = word.match(CLUSTER) ?? [];
  const composed = clusters.map((cluster) => cluster.normalize('NFC'));
  const whole = word.normalize('NFC');
  if (composed.join('') !== whole) {
    // Letters that compose with letters (Kirat Rai and the like): no cluster has them both.
    edits.replace(start, end, whole, RULE.compose);
    return;
  }
  let at = start;
  clusters.forEach((cluster, i) => {
    if (composed[i] !== cluster) edits.replace(at, at + cluster.length, composed[i]!, RULE.compose);
    at += cluster.length;
  });
}
