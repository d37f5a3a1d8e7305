import { reveal } from '../index';
import { element } from './element';

const ZWNJ = '\u200c';

/** A text with its half-spaces as visible marks; the half-spaces themselves stay in it and are copied with it. */
export function withHalfSpaces(text: string): Node[] {
  if (!text.includes(ZWNJ)) return [document.createTextNode(text)];
  const nodes: Node[] = [];
  text.split(ZWNJ).forEach((part, i) => {
    if (i > 0) nodes.push(element('span', 'half-space', {}, ZWNJ));
    if (part !== '') nodes.push(document.createTextNode(part));
  });
  return nodes;
}

/** A text for a note: half-spaces as marks, blanks at its ends and other invisible characters by name, on one line. */
export function asSigns(text: string): Node[] {
  return text.split(ZWNJ).flatMap((part, i) => {
    const shown = reveal(part).replaceAll('\n', '⏎').replace(/^ | $/g, '␣');
    return [
      ...(i > 0 ? [element('span', 'half-space', {}, ZWNJ)] : []),
      ...(shown === '' ? [] : [document.createTextNode(shown)]),
    ];
  });
}
