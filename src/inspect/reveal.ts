import { checkText } from '../error';
import { invisibles, nameOf } from './invisibles';

const OPEN = '\u27e8';
const CLOSE = '\u27e9';

/**
 * A text with everything invisible in it shown by name: half-spaces as ⟨ZWNJ⟩, bidi marks, blanks other than the plain space, line
 * ends other than the line feed, control characters, lone surrogates.
 *
 * `reveal('می\u200cرود\u00a0')` → `'می⟨ZWNJ⟩رود⟨NBSP⟩'`
 *
 * Reversible: a ⟨ in the text itself is shown as ⟨U+27E8⟩, so that each ⟨…⟩ stands for one character. A text with nothing to show comes
 * back as the very same string.
 *
 * @throws {MatnError} when the text is no string; never because of what is in it.
 */
export function reveal(text: string): string {
  checkText(text);
  return showInvisibles(text.includes(OPEN) ? text.replaceAll(OPEN, `${OPEN}U+27E8${CLOSE}`) : text, signOf);
}

/** A text with each invisible character in it replaced by what `sign` gives for it. */
export function showInvisibles(text: string, sign: (char: string) => string): string {
  return text.replace(invisibles(), sign);
}

/** The sign for an invisible character, which is its name in brackets: ⟨ZWNJ⟩, ⟨U+2063⟩. */
export function signOf(char: string): string {
  return OPEN + nameOf(char.codePointAt(0)!) + CLOSE;
}
