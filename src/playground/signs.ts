import { reveal } from '../index';
import { element } from './element';

const ZWNJ = '\u200c';

/** A text with its half-spaces made visible. The half-spaces themselves stay in the text and are copied with it. */
export function withHalfSpaces(text: string): Node[] {
  return text
    .split(ZWNJ)
    .flatMap((part, i) => [
      ...(i > 0 ? [element('span', 'half-space', {}, ZWNJ)] : []),
      ...(part === '' ? [] : [document.createTextNode(part)]),
    ]);
}

/** A text on one line, for a note: its half-spaces, line feeds and blanks at the ends are shown by signs, other invisible characters by name. */
export function asSigns(text: string): Node[] {
  const parts = text.split(ZWNJ).map((part) => reveal(part).replaceAll('\n', '⏎').replace(/^ | $/g, '␣'));
  return withHalfSpaces(parts.join(ZWNJ));
}
