import { keyOf } from '../article/lines/key';

const LONGEST_TITLE = 400;
/**
 * Titles are compared by pieces of so many letters: a word more or less, or another in its place, leaves most of them.
 */
const PIECE = 3;

/**
 * How alike two titles are by their pieces, up to 1.
 *
 * The shorter one may be cut, or stand without the section. It is not like the longer at all if much of it, or any of
 * its numbers, is missing there, or if it is so short that it may be the name of the site.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size === 0 || short.size * 3 + PIECE < long.size) return 0;
  const missing = [...short].filter((piece) => !long.has(piece));
  return missing.length * 3 > short.size || /\d/.test(missing.join('')) ? 0 : (short.size - missing.length) / long.size;
}

/** The pieces of a title, of its letters and figures alone. */
export function piecesOf(title: string): ReadonlySet<string> {
  const text = title.slice(0, LONGEST_TITLE).replace(/&(?:amp;)?#?\w{1,8};/g, '');
  const key = keyOf(text).replace(/[^\p{L}\p{N}]/gu, '');
  const pieces = new Set<string>();
  for (let i = PIECE; i <= key.length; i++) pieces.add(key.slice(i - PIECE, i));
  return pieces;
}
