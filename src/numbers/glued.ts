import type { Companion } from './companion';
import { COMPANIONS, isCountable } from './companions';
import { AND, HALF, HUNDRED, ONE, ORDINAL_ENDING, SCALE, TEN } from './token-types';
import { NUMBER_WORDS, type NumberWord, ORDINAL } from './words';

/** One of the number words that are glued together in a word. */
export interface Piece {
  /** How many letters of the folded word it has. */
  readonly letters: number;
  readonly word: NumberWord;
}

/**
 * What every glued number has: a و (as most scales have in «یون»), one of the other scales, the م of a denominator, or one of the two that
 * make a range, «هفت‌هشت» (seven or eight).
 */
const HOLDS_TOGETHER = /و|هزار|ارد|م$|چهار|پنج|ه[شف]ت|چهل/;
/** The length of the longest number word, in letters. */
const LONGEST = Math.max(...[...NUMBER_WORDS.keys()].map((word) => word.length));

/**
 * Cuts a word that is nothing but number words written together: «بیستوسه» into بیست, و, سه; «دوهزار» into دو, هزار; «وسه» into و, سه.
 * The longest pieces are tried first. No number word is made of others that may touch, so no place is reached twice, and the cost is
 * bounded by the word's length.
 *
 * Numbers count only if a و, a scale, a fraction or a range holds them together, since «دوده» (soot) and «سیده» (lady) are words of their
 * own. At the end of the word, a و is always taken after a scale, «هزارو». After another number it is taken only if `following`, the number
 * word that comes next, continues the number, «صدو پنجاه», since «سیو» and «دوو» (Daewoo) are words of their own too.
 */
export function cutWord(word: string, following?: () => NumberWord | undefined): readonly Piece[] | undefined {
  if (!HOLDS_TOGETHER.test(word)) return undefined;
  const pieces: Piece[] = [];
  const cut = (from: number): boolean => {
    if (from === word.length) return isHeldTogether(pieces, following);
    for (let to = Math.min(word.length, from + LONGEST); to > from; to--) {
      const found = NUMBER_WORDS.get(word.slice(from, to));
      if (!found || !mayFollow(found, pieces.at(-1)?.word)) continue;
      pieces.push({ letters: to - from, word: found });
      if (cut(to)) return true;
      pieces.pop();
    }
    return false;
  };
  return cut(0) ? pieces : undefined;
}

/**
 * Whether one number word may be glued to another without a و between: only a scale to its number, a denominator to its numerator, and the
 * next higher one to a digit or ten.
 */
function mayFollow(word: NumberWord, before: NumberWord | undefined): boolean {
  if (!before) return true;
  if (word.type === ORDINAL_ENDING) return false;
  if (word.type === AND) return before.type !== AND;
  return before.type === AND || word.type === SCALE || isFraction(before, word) || isRange(before, word);
}

/** Whether two words are a range: «دو‌سه» (two or three), «سی‌چهل» (thirty or forty), but not «یک‌دو» (a pass in football), «سی‌چهلم». */
function isRange(low: NumberWord, high: NumberWord): boolean {
  if (high.value === 100 * (low.value + 1)) return true;
  if (high.ordinal !== 0 || high.type !== low.type) return false;
  return low.value > 1 && high.value - low.value === (low.type < TEN ? 1 : 10);
}

/** Whether two words are a fraction: «سه‌چهارم», «یک‌دهم». */
function isFraction(top: NumberWord, bottom: NumberWord): boolean {
  return top.type === ONE && bottom.ordinal === ORDINAL;
}

/** Whether pieces are a number, which they are unless they end in a و that belongs to nothing. */
function isHeldTogether(pieces: readonly Piece[], following?: () => NumberWord | undefined): boolean {
  if (pieces.at(-1)!.word.type !== AND) return true;
  const number = pieces.at(-2)!.word.type;
  return number === SCALE || mayContinue(number, following?.()?.type);
}

/** Whether a number word of the type `next`, if any comes next, continues one before a و: «صدو پنجاه», «بیستو سه», «هفتو نیم». */
function mayContinue(number: number, next = SCALE): boolean {
  if (next === HALF) return true;
  return number === TEN ? next === ONE : number === HUNDRED && next < HUNDRED;
}

/** The ending of «میلیونی» (of millions), which only scales have. */
const ADJECTIVE = 'ی';
/** «دوتا» (two of them), «دوتایی» (by twos). */
const PIECES = /^تا(?:یی)?$/;
/** Shorter nouns make other words with a number before them: «دوین» is no two yen. */
const SHORTEST_NOUN = 3;
/** Nouns that make other words: «سه‌گانه» (threefold), «صدرایی» (a name). */
const OTHER_WORD = /گانه|^رایی?$/;
/** Nouns that make other words with «نیم» (half): «نیمسال» (semester), «نیم‌روز» (noon). */
const OTHER_HALF = /^(?:سال|روز)$/;
/** The last letter of a number that doesn't join the next one, so that nothing is needed to separate the two. */
const NON_JOINING = /[درو]$/;

/** The first two letters of every number word: most words begin otherwise and need not be cut at all. */
export const BEGINNINGS: ReadonlySet<string> = new Set([...NUMBER_WORDS.keys()].map((word) => word.slice(0, 2)));

/** A number and what it counts in one word. */
export interface CountedWord {
  /** How many letters the number has. */
  readonly letters: number;
  /** What is counted; absent if the number only has a suffix: «میلیونی», «دوتا». */
  readonly companion: Companion | undefined;
}

/**
 * Cuts «هزارتومانی», «سه‌نفر», «بیست‌وپنج‌درصدی», «دوبرابر», «پنجساله» after their number. Between a letter that joins and a short noun
 * there must be a half-space, which `isSplit` tells: «سهولت» (ease) is no three volts. After a scale there need be none.
 */
export function cutCounted(word: string, isSplit: (letters: number) => boolean): CountedWord | undefined {
  for (let letters = word.length - 1; letters > 1; letters--) {
    const tail = word.slice(letters);
    const companion = COMPANIONS.get(tail);
    const isPiece = PIECES.test(tail);
    if (!(isPiece || tail === ADJECTIVE || isCountable(companion))) continue;
    const head = word.slice(0, letters);
    const number = NUMBER_WORDS.get(head) ?? cutWord(head)?.at(-1)?.word;
    if (!number || number.type > HALF) continue;
    const counted = { letters, companion: isPiece ? undefined : companion };
    if (number.type === SCALE) return counted;
    if (!(isPiece || tail.length >= SHORTEST_NOUN) || OTHER_WORD.test(tail)) continue;
    if (number.type === HALF && OTHER_HALF.test(tail)) continue;
    const isLong = number.type < HALF && tail.length > SHORTEST_NOUN;
    if (isLong || NON_JOINING.test(head) || isSplit(letters)) return counted;
  }
  return undefined;
}
