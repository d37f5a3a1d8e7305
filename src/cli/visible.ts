import { showInvisibles, signOf } from '../inspect/reveal';

const ZWNJ = '\u200c';
/** Stands for a half-space in all that the commands show. */
const HALF_SPACE_SIGN = '┊';

/** A piece of text on one line with its invisible characters shown: half-spaces as ┊, line feeds as ⏎, all others by name. */
export function visible(text: string): string {
  return showInvisibles(text, (char) => (char === ZWNJ ? HALF_SPACE_SIGN : signOf(char))).replaceAll('\n', '⏎');
}

/** A file's name on one line: where it has line feeds or codes for terminals in it, they are shown, and otherwise it stays as it is. */
export function visibleName(name: string): string {
  return /\p{Cc}/u.test(name) ? visible(name) : name;
}

/** A text with its half-spaces shown as ┊ and all else as it is. */
export function withVisibleHalfSpaces(text: string): string {
  return text.replaceAll(ZWNJ, HALF_SPACE_SIGN);
}
