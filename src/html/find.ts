import { checkText, MatnError, shown } from '../error';
import type { TextBlock } from './block';
import { readPage } from './page';

/** Something found in a text: where it begins and ends, in UTF-16 offsets. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const NO_ATTRIBUTES: ReadonlySet<string> = new Set();

/**
 * Finds something in the text of a page, block by block. `find` is given the text of one block at a time, as a reader sees it: entities
 * read, inline tags left out. What it finds comes back in order, with `start` and `end` in UTF-16 offsets of the markup.
 *
 * `findInHtml('<p><b>۱۶</b> شهریور&nbsp;۱۴۰۳</p>', findDates).map(({ start, end, value }) => [start, end, value])` → `[[6, 29, '2024-09-06']]`
 *
 * Not searched: attributes, comments, and whatever else `normalizeHtml` leaves alone.
 *
 * @throws {MatnError} when the page is no string, `find` no function, or what it gives no list of places in its text; what `find` throws.
 */
export function findInHtml<Mention extends Found>(html: string, find: (text: string) => readonly Mention[]): Mention[] {
  checkText(html);
  if (typeof find !== 'function')
    throw new MatnError(`findInHtml takes a function such as findDates, not '${shown(find)}'`);
  const found: Mention[] = [];
  eachBlock(html, (block) => {
    const mentions = find(block.text);
    if (typeof mentions?.[Symbol.iterator] !== 'function')
      throw new MatnError(`the function of findInHtml gives a list of what it finds, not '${shown(mentions)}'`);
    for (const mention of mentions) {
      if (!(mention?.start >= 0 && mention.end >= mention.start && mention.end <= block.text.length))
        throw new MatnError(
          `what the function of findInHtml finds has a start and an end in its text, unlike '${shown(mention)}'`,
        );
      found.push({ ...mention, start: startInMarkup(block, mention.start), end: endInMarkup(block, mention.end) });
    }
  });
  return found;
}

/** Reports the text of each block of a page, in order. The block is emptied after each report. */
export function eachBlock(html: string, visit: (block: TextBlock) => void): void {
  readPage(html, NO_ATTRIBUTES, { block: visit, value: () => {} });
}

/** Where the character at `offset` of a block's text begins in the markup; that of an entity begins with its `&`. */
export function startInMarkup(block: TextBlock, offset: number): number {
  const piece = Math.max(0, block.pieceBefore(offset + 1));
  const start = block.rawStart[piece]!;
  return block.isLiteral(piece) ? start + offset - block.textStart[piece]! : start;
}

/** Where the character before `offset` of a block's text ends in the markup. */
export function endInMarkup(block: TextBlock, offset: number): number {
  const piece = Math.max(0, block.pieceBefore(offset));
  return block.isLiteral(piece) ? block.rawStart[piece]! + offset - block.textStart[piece]! : block.rawEnd[piece]!;
}
