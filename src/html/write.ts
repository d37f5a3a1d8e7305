import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { applied } from './applied';
import type { TextBlock } from './block';
import type { MarkupEdit } from './place';

/** How text is written in the two places that have it: in an element, and in the quoted value of an attribute. */
export interface Notation {
  decode(markup: string): string;
  /** Signs of an inserted text that are written as entities. */
  readonly signs: RegExp;
  /** Signs in the source that new neighbours may turn into the beginning of an entity or of markup. */
  readonly bare: RegExp;
  /** The beginning of markup; `null` where there can be none. */
  readonly markup: RegExp | null;
}

export const TEXT: Notation = {
  decode: decodeHTML,
  signs: /[&<>]/g,
  bare: /[&<]/g,
  markup: /<[A-Za-z/!?]/,
};

export const VALUE: Notation = {
  decode: decodeHTMLAttribute,
  signs: /[&<>"']/g,
  bare: /&/g,
  markup: null,
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A change of the markup, as it is written there. */
export type WrittenEdit = Pick<MarkupEdit, 'start' | 'end' | 'text' | 'rule' | 'confidence'>;

/**
 * The edits of one run of a block, written so that the run reads as it should. If a `&` or `<` of the source would form
 * an entity or a tag with its new neighbours, all of these signs in the run are written as entities, too.
 */
export function writeRun(
  markup: string,
  block: TextBlock,
  run: number,
  edits: readonly MarkupEdit[],
  notation: Notation,
): readonly WrittenEdit[] {
  const first = block.firstPiece[run]!;
  const last = block.pastRun(run) - 1;
  const written = edits.map((edit) => ({
    ...edit,
    text: edit.text.replace(notation.signs, (sign) => ENTITIES[sign]!),
  }));
  const bare = bareSigns(markup, block, first, last, notation);
  if (bare.length === 0) return written;
  const start = block.rawStart[first]!;
  const source = markup.slice(start, block.rawEnd[last]);
  const plain = applied(source, written, start);
  const guarded = withGuards(markup, written, bare);
  const isSame = notation.decode(plain) === notation.decode(applied(source, guarded, start));
  return isSame && !notation.markup?.test(plain) ? written : guarded;
}

/** The places of the signs in a run that are no part of an entity. */
function bareSigns(markup: string, block: TextBlock, first: number, last: number, { bare }: Notation): number[] {
  const places: number[] = [];
  for (let piece = first; piece <= last; piece++) {
    if (!block.isLiteral(piece)) continue;
    const start = block.rawStart[piece]!;
    for (const { index } of markup.slice(start, block.rawEnd[piece]).matchAll(bare)) places.push(start + index);
  }
  return places;
}

/** The edits, and between them one that writes each bare sign as an entity which none of them takes away. */
function withGuards(markup: string, edits: readonly WrittenEdit[], bare: readonly number[]): WrittenEdit[] {
  const { rule, confidence } = edits[0]!;
  const guarded: WrittenEdit[] = [];
  let next = 0;
  const guardBefore = (end: number): void => {
    for (; bare[next]! < end; next++) {
      const at = bare[next]!;
      guarded.push({ start: at, end: at + 1, text: ENTITIES[markup[at]!]!, rule, confidence });
    }
  };
  for (const edit of edits) {
    guardBefore(edit.start);
    while (bare[next]! < edit.end) next++;
    guarded.push(edit);
  }
  guardBefore(Number.POSITIVE_INFINITY);
  return guarded;
}
