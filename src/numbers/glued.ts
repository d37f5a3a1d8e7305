import { COMPANIONS, type Companion } from './company';
import { AND, GAME_COUNTER, HALF, HUNDRED, ONE, ORDINAL_ENDING, PERCENT, SCALE, TEN } from './token-types';
import { NUMBER_WORDS, type NumberWord, ORDINAL } from './words';

/** A number word inside a glued one. */
export interface Piece {
  /** How many letters it has. */
  readonly letters: number;
  readonly word: NumberWord;
}

/** What every glued number has: a و, a scale, in which there is one mostly («میلیارد», «ملیارد»), or the ending of a denominator. */
const HOLDS_TOGETHER = /و|هزار|ارد|م$/;
/** The longest word of the grammar, in letters. */
const LONGEST = Math.max(...[...NUMBER_WORDS.keys()].map((word) => word.length));

/**
 * Cuts a word that is nothing but number words written together: «بیستوسه» into بیست, و, سه, «دوهزار» into دو, هزار, «وسه» into
 * و, سه. Longest pieces first; none of them is made of others that may touch, so no place is reached
 * twice and the cost is bounded by the word's length.
 *
 * Only what و, a scale or a fraction holds together counts: «دوده», «سیده» are words of their own. The و of «هزارو» belongs to what
 * follows it; that of «صدو» only where `following`, the word after it, continues the number, «صدو پنجاه»: «سیو», «دوو» are words, too.
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

/** Pieces that may touch: و separates all but a scale and what it scales, or a fraction. */
function mayFollow(word: NumberWord, before: NumberWord | undefined): boolean {
  if (!before) return true;
  if (word.type === ORDINAL_ENDING) return false;
  if (word.type === AND) return before.type !== AND;
  return before.type === AND || word.type === SCALE || isFraction(before, word);
}

/** «سه‌چهارم», «یک‌دهم». */
function isFraction(top: NumberWord, bottom: NumberWord): boolean {
  return top.type === ONE && bottom.ordinal === ORDINAL;
}

function isHeldTogether(pieces: readonly Piece[], following?: () => NumberWord | undefined): boolean {
  if (pieces.at(-1)!.word.type !== AND) return true;
  const number = pieces.at(-2)!.word.type;
  return number === SCALE || mayContinue(number, following?.()?.type);
}

/** «صدو پنجاه», «بیستو سه», «هفتو نیم» */
function mayContinue(number: number, next = SCALE): boolean {
  if (next === HALF) return true;
  return number === TEN ? next === ONE : number === HUNDRED && next < HUNDRED;
}

/** What is written on to a number and counts nothing; the first only on to a scale. */
const ADJECTIVE = 'ی';
const PIECES = /^تا(?:یی)?$/;
/** Shorter nouns make other words with a number before them («دوین»), and so do these: «سه‌گانه», «صدرایی», «نیمسال», «نیم‌روز». */
const SHORTEST_NOUN = 3;
const OTHER_WORD = /گانه|^رایی?$/;
const OTHER_HALF = /^(?:سال|روز)$/;
const NON_JOINING = /[درو]$/;

/** How number words begin: most words begin otherwise, and need not be cut at all. */
export const BEGINNINGS: ReadonlySet<string> = new Set([...NUMBER_WORDS.keys()].map((word) => word.slice(0, 2)));

/** A number and what it counts in one word. */
export interface CountedWord {
  /** How many letters the number has. */
  readonly letters: number;
  /** Absent where nothing is counted: «میلیونی», «دوتا». */
  readonly companion: Companion | undefined;
}

/**
 * Cuts «هزارتومانی», «سه‌نفر», «بیست‌وپنج‌درصدی», «دوبرابر», «پنجساله» after their number. After a letter that joins, a half-space must stand
 * between it and a short noun (`isSplit`), except after a scale: «سهولت» is no three volts.
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
    if ((number.type < HALF && tail.length > SHORTEST_NOUN) || NON_JOINING.test(head) || isSplit(letters))
      return counted;
  }
  return undefined;
}

/** Whether a number counts it. */
export function isCountable(companion: Companion | undefined): boolean {
  const type = companion?.type ?? 0;
  return type >= PERCENT && type <= GAME_COUNTER;
}
