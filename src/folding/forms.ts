import { toLatinDigits } from '../digits/digits';
import { DROP, foldTables, KEEP, MAP } from './folds';

/** A character with what may compose with it, or is dropped behind it. */
const CLUSTER = /[\s\S][\p{M}\p{Cf}\u0640\u1161-\u1175\u11a8-\u11c2]*/gu;
/** What may belong to the character before it, or to a pair of surrogates. */
const CONTINUES = /[\p{M}\p{Cf}\p{Cs}\u1161-\u1175\u11a8-\u11c2]/u;
const LONE_SURROGATE = /(\p{Cs})/u;
const FIRST_HALF = /^[\ud800-\udbff]$/;
const SECOND_HALF = /^[\udc00-\udfff]$/;
/** A spacing accent decomposes to a blank with a mark: the blank goes with the mark. */
const SPACING_ACCENT = / (?=\p{M})/gu;

/** The clusters of a run, which together are the run. */
export function clustersOf(run: string): readonly string[] {
  return run.match(CLUSTER) ?? [];
}

/** Whether a new character begins with this unit, whatever stands before it. */
export function beginsCluster(unit: string): boolean {
  return !CONTINUES.test(unit);
}

/**
 * A run folded by Unicode's tables: compatibility decomposition (NFKD, Unicode Standard Annex 15), letters and marks as in the
 * rest of a key, lower case, Latin digits, then composed again.
 *
 * A lone surrogate stays as it is, and so does what stands between two that would become a pair.
 */
export function foldForms(run: string, enabled: Uint8Array): string {
  if (!LONE_SURROGATE.test(run)) return foldPiece(run, enabled);
  const pieces = run.split(LONE_SURROGATE);
  return pieces
    .map((piece, i) => {
      if (LONE_SURROGATE.test(piece)) return piece;
      const folded = foldPiece(piece, enabled);
      return folded === '' && FIRST_HALF.test(pieces[i - 1] ?? '') && SECOND_HALF.test(pieces[i + 1] ?? '')
        ? piece
        : folded;
    })
    .join('');
}

function foldPiece(piece: string, enabled: Uint8Array): string {
  const { action, rule, target } = foldTables();
  const decomposed = piece.normalize('NFKD').replace(SPACING_ACCENT, '');
  let folded = '';
  let kept = 0;
  for (let i = 0; i < decomposed.length; i++) {
    const unit = decomposed.charCodeAt(i);
    const todo = enabled[rule[unit]!] ? action[unit]! : KEEP;
    if (todo !== MAP && todo !== DROP) continue;
    folded += decomposed.slice(kept, i);
    if (todo === MAP) folded += String.fromCharCode(target[unit]!);
    kept = i + 1;
  }
  folded += decomposed.slice(kept);
  return toLatinDigits(folded.toLowerCase().replaceAll('ς', 'σ'), { from: 'any' }).normalize('NFC');
}
