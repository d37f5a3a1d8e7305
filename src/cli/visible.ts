import { showInvisibles, signOf } from '../inspect/reveal';

const ZWNJ = '\u200c';
/** Stands for a half-space in everything the command shows. */
const HALF_SPACE_SIGN = '┊';

/** A piece of text on one line, with everything invisible in it shown: half-spaces as ┊, line feeds as ⏎, all else by name. */
export function visible(text: string): string {
  return showInvisibles(text, (char) => (char === ZWNJ ? HALF_SPACE_SIGN : signOf(char))).replaceAll('\n', '⏎');
}

/** Half-spaces as ┊; all else as it is. */
export function withVisibleHalfSpaces(text: string): string {
  return text.replaceAll(ZWNJ, HALF_SPACE_SIGN);
}
