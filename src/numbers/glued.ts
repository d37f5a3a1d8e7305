import { AND, HUNDRED_STEM, MINUS, NUMBER_WORDS, type NumberWord, ORDINAL_ENDING, POINT, SCALE, TEN } from './words';

/** A number word inside a glued one. */
export interface Piece {
  /** How many letters it has. */
  readonly letters: number;
  readonly word: NumberWord;
}

/** What every glued number has: a و, or what the scales begin with. */
const HOLDS_TOGETHER = /[^و]و[^و]|^و|هزار|میلی|تریلی|سیام/;
/** The longest word of the grammar, in letters. */
const LONGEST = Math.max(...[...NUMBER_WORDS.keys()].map((word) => word.length));

/**
 * Cuts a word that is nothing but number words written together: «بیستوسه» into بیست, و, سه, «دوهزار» into دو, هزار, «وسه» into
 * و, سه. Longest pieces first; no cut is tried twice, so the cost is bound by the word's length.
 *
 * Only what و or a scale holds together counts: «دوده», «سیده» are words of their own.
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

/** Pieces that may touch: و parts all but a scale from what it scales. */
function mayFollow(word: NumberWord, before: NumberWord | undefined): boolean {
  if (word.type === POINT || word.type === MINUS || word.type === HUNDRED_STEM) return false;
  if (before === undefined) return word.type !== SCALE || word.ordinal === 0;
  if (before.ordinal !== 0) return false;
  if (word.type === ORDINAL_ENDING) return before.type === TEN && before.value === 30;
  if (word.type === AND) return before.type !== AND;
  return before.type === AND || word.type === SCALE;
}

function isHeldTogether(pieces: readonly Piece[]): boolean {
  return pieces.length > 1 && pieces.at(-1)!.word.type !== AND;
}
