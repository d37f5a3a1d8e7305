import { RULE } from '../rules';
import { EditLog } from '../text/edits';
import { COMBINING, KIND, kinds, OTHER } from '../text/kinds';
import { SPACE } from '../text/units';
import { eachStretch } from './stretches';

/** The least code units compared at once: a difference is looked for where there is one. */
const BLOCK = 1024;
/** A character with the marks (or Hangul vowels and finals) that may compose with it. */
const CLUSTER = /[\s\S][\p{M}\u1161-\u1175\u11a8-\u11c2]*/gu;

/** Canonical composition (NFC, Unicode Standard Annex 15) outside protected spans, character by character. */
export function compositionEdits(text: string, spans: readonly number[], enabled: Uint8Array): EditLog {
  const edits = new EditLog();
  if (!enabled[RULE.compose] || text.normalize('NFC') === text) return edits;
  eachStretch(text, spans, (start, end) => {
    for (let at = start; at < end; ) {
      let blockEnd = Math.min(at + BLOCK, end);
      // Nothing composes across the place before a blank.
      while (blockEnd < end && text.charCodeAt(blockEnd) !== SPACE) blockEnd++;
      const block = text.slice(at, blockEnd);
      if (block.normalize('NFC') !== block) composeBlock(text, at, blockEnd, edits);
      at = blockEnd;
    }
  });
  return edits;
}

/** Latin and Arabic letters compose with marks only: a letter with its marks is taken by itself, other scripts run by run. */
function composeBlock(text: string, start: number, end: number, edits: EditLog): void {
  const kind = kinds();
  for (let at = start; at < end; at++) {
    const entry = kind[text.charCodeAt(at)]! & KIND;
    if (entry !== COMBINING && entry !== OTHER) continue;
    const from = Math.max(at - 1, start);
    let isSimple = true;
    for (let next = entry; next === COMBINING || next === OTHER; ) {
      if (next === OTHER) isSimple = false;
      at++;
      next = at < end ? kind[text.charCodeAt(at)]! & KIND : -1;
    }
    composeRun(text.slice(from, at), from, isSimple, edits);
  }
}

function composeRun(run: string, start: number, isSimple: boolean, edits: EditLog): void {
  const whole = run.normalize('NFC');
  if (whole === run) return;
  if (isSimple) {
    edits.replace(start, start + run.length, whole, RULE.compose);
    return;
  }
  const clusters = run.match(CLUSTER) ?? [];
  const composed = clusters.map((cluster) => cluster.normalize('NFC'));
  if (composed.join('') !== whole) {
    // Letters that compose with letters (Kirat Rai and the like): no cluster has them both.
    edits.replace(start, start + run.length, whole, RULE.compose);
    return;
  }
  let at = start;
  clusters.forEach((cluster, i) => {
    if (composed[i] !== cluster) edits.replace(at, at + cluster.length, composed[i]!, RULE.compose);
    at += cluster.length;
  });
}
