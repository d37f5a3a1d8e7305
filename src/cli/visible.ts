/** Invisible characters as signs, for a terminal. */

const ZWNJ = '\u200c';
/** Stands for a half-space in everything the command shows. */
const HALF_SPACE_SIGN = '┊';

/** A piece of text with everything invisible in it shown: half-spaces as ┊, others by their code point. */
export function visible(text: string): string {
  return text.replace(/[\p{Cf}\p{Cc}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]/gu, (char) => {
    if (char === ZWNJ) return HALF_SPACE_SIGN;
    if (char === '\n') return '⏎';
    return `‹${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

/** Half-spaces as ┊; all else as it is. */
export function withVisibleHalfSpaces(text: string): string {
  return text.replaceAll(ZWNJ, HALF_SPACE_SIGN);
}
