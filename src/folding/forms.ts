import { toLatinDigits } from '../digits/digits';
import { TOO_MANY_MARKS } from '../text/many-marks';
import { DROP, foldTables, KEEP, MAP } from './folds';

/** A character with what may compose with it, and with what is dropped after it. */
const CLUSTER = /[\s\S][\p{M}\p{Cf}\u0640\u1161-\u1175\u11a8-\u11c2]*/gu;
/** Units that may belong to the character before them, or to a pair of surrogates. */
const CONTINUES = /[\p{M}\p{Cf}\p{Cs}\u1161-\u1175\u11a8-\u11c2]/u;
/** A text that is split by this has its lone surrogates at the odd places. */
const LONE_SURROGATE = /(\p{Cs})/u;
const FIRST_LOW_SURROGATE = '\udc00';
/** What a spacing accent decomposes to: a blank with a mark. The blank goes like the mark. */
const SPACING_ACCENT = / (?=\p{M})/gu;

/** Cuts a run into clusters, which together are the run. */
export function clustersOf(run: string): readonly string[] {
  return run.match(CLUSTER) ?? [];
}

/** Whether a unit begins a new character, whatever is before it. */
export function beginsCluster(unit: string): boolean {
  return !CONTINUES.test(unit);
}

/**
 * A run folded by Unicode's tables: it is decomposed (NFKD, Unicode Standard Annex 15), its letters and marks are folded as in the rest of a
 * key, it gets lower case and Latin digits, and is composed again.
 *
 * A lone surrogate stays as it is. If all that is between two of them is dropped, they would become a pair, so a blank comes between.
 */
export function foldForms(run: string, enabled: Uint8Array): string {
  if (!LONE_SURROGATE.test(run)) return foldPiece(run, enabled);
  const pieces = run.split(LONE_SURROGATE);
  const partsPair = (i: number): boolean =>
    (pieces[i - 1] ?? FIRST_LOW_SURROGATE) < FIRST_LOW_SURROGATE && (pieces[i + 1] ?? '') >= FIRST_LOW_SURROGATE;
  return pieces
    .map((piece, i) => {
      const isSurrogate = i % 2 === 1;
      return isSurrogate ? piece : foldPiece(piece, enabled) || (partsPair(i) ? ' ' : '');
    })
    .join('');
}

/** Folds a piece without lone surrogates. */
function foldPiece(piece: string, enabled: Uint8Array): string {
  // Marks that are dropped go first, so that hardly any letter is left with too many for `normalize`.
  const rest = foldUnits(piece, enabled);
  if (TOO_MANY_MARKS.test(rest)) return rest;
  const folded = foldUnits(rest.normalize('NFKD').replace(SPACING_ACCENT, ''), enabled);
  return toLatinDigits(folded.toLowerCase().replaceAll('ς', 'σ'), { from: 'any' }).normalize('NFC');
}

/** Maps and drops units one by one. */
function foldUnits(text: string, enabled: Uint8Array): string {
  const { action, rule, target } = foldTables();
  let folded = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const todo = enabled[rule[unit]!] ? action[unit]! : KEEP;
    if (todo !== MAP && todo !== DROP) continue;
    folded += text.slice(kept, i);
    if (todo === MAP) folded += String.fromCharCode(target[unit]!);
    kept = i + 1;
  }
  return folded + text.slice(kept);
}
