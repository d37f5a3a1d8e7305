import { COMPANIONS, COUNTER, type Companion, PERCENT } from './company';
import {
  AND,
  HUNDRED_STEM,
  MINUS,
  NUMBER_WORDS,
  type NumberWord,
  ONE,
  ORDINAL,
  ORDINAL_ENDING,
  POINT,
  SCALE,
  TEEN,
  TEN,
} from './words';

/** A number word inside a glued one. */
export interface Piece {
  /** How many letters it has. */
  readonly letters: number;
  readonly word: NumberWord;
}

/** What every glued number has: a و, the beginning of a scale, or the ending of a denominator. */
const HOLDS_TOGETHER = /[^و]و[^و]|^و|هزار|میلی|تریلی|سیام|م$/;
/** The longest word of the grammar, in letters. */
const LONGEST = Math.max(...[...NUMBER_WORDS.keys()].map((word) => word.length));

/**
 * Cuts a word that is nothing but number words written together: «بیستوسه» into بیست, و, سه, «دوهزار» into دو, هزار, «وسه» into
 * و, سه. Longest pieces first; no cut is tried twice, so the cost is bounded by the word's length.
 *
 * Only what و, a scale or a fraction holds together counts: «دوده», «سیده» are words of their own. The و of «هزارو» belongs to what
 * follows it.
 */
export function cutWord(word: string): readonly Piece[] | undefined {
  if (!HOLDS_TOGETHER.test(word)) return undefined;
  const pieces: Piece[] = [];
  const vain = new Set<number>();
  const cut = (from: number): boolean => {
    if (from === word.length) return isHeldTogether(pieces);
    if (vain.has(from)) return false;
    for (let to = Math.min(word.length, from + LONGEST); to > from; to--) {
      const found = NUMBER_WORDS.get(word.slice(from, to));
      if (found === undefined || !mayFollow(found, pieces.at(-1)?.word)) continue;
      pieces.push({ letters: to - from, word: found });
      if (cut(to)) return true;
      pieces.pop();
    }
    vain.add(from);
    return false;
  };
  return cut(0) ? pieces : undefined;
}

/** Pieces that may touch: و separates all but a scale and what it scales, or a fraction. */
function mayFollow(word: NumberWord, before: NumberWord | undefined): boolean {
  if (word.type === POINT || word.type === MINUS || word.type === HUNDRED_STEM) return false;
  if (before === undefined) return word.type !== SCALE || word.ordinal === 0;
  if (before.ordinal !== 0) return false;
  if (word.type === ORDINAL_ENDING) return before.type === TEN && before.value === 30;
  if (word.type === AND) return before.type !== AND;
  return before.type === AND || word.type === SCALE || isFraction(before, word);
}

/** «سه‌چهارم», «یک‌دهم». */
function isFraction(top: NumberWord, bottom: NumberWord): boolean {
  return (
    top.type === ONE &&
    bottom.ordinal === ORDINAL &&
    (bottom.type === ONE || bottom.type === TEEN) &&
    bottom.value > top.value
  );
}

function isHeldTogether(pieces: readonly Piece[]): boolean {
  if (pieces.length < 2) return false;
  return pieces.at(-1)!.word.type !== AND || pieces.at(-2)!.word.type === SCALE;
}

/** A scale with what it counts glued to it, or an ending that counts nothing: «میلیونی», «هزارتایی», «هزارتومانی». */
const SCALED = /^(هزار|میلیون|میلیارد|تریلیون)(ی|تا|تایی|(.+))$/;

/** Cuts «هزارتومانی» into its scale and the companion after it; «میلیونی» has no companion. */
export function cutScaled(word: string): { readonly scale: Piece; readonly companion?: Companion } | undefined {
  const cut = SCALED.exec(word);
  if (cut === null) return undefined;
  const scale = { letters: cut[1]!.length, word: NUMBER_WORDS.get(cut[1]!)! };
  if (cut[3] === undefined) return { scale };
  const companion = COMPANIONS.get(cut[3]);
  return companion !== undefined && companion.type >= PERCENT && companion.type <= COUNTER
    ? { scale, companion }
    : undefined;
}
