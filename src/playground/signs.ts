import { reveal } from '../index';
import { element } from './element';

const ZWNJ = '\u200c';

/** A text with its half-spaces as visible marks; the half-spaces themselves stay in it and are copied with it. */
export function withHalfSpaces(text: string): Node[] {
  return text
    .split(ZWNJ)
    .flatMap((part, i) => [
      ...(i > 0 ? [element('span', 'half-space', {}, ZWNJ)] : []),
      ...(part === '' ? [] : [document.createTextNode(part)]),
    ]);
}

/** A text for a note: half-spaces as marks, blanks at its ends and other invisible characters by name, on one line. */
export function asSigns(text: string): Node[] {
  const parts = text.split(ZWNJ).map((part) => reveal(part).replaceAll('\n', '⏎').replace(/^ | $/g, '␣'));
  return withHalfSpaces(parts.join(ZWNJ));
}
