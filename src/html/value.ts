import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { TextBlock } from './block';

/** The value of an attribute as a block: from `start` to `end` of the markup, without its quotes. */
export function valueBlock(markup: string, start: number, end: number): TextBlock {
  const block = new TextBlock();
  const value = markup.slice(start, end);
  let characters = '';
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    characters += String.fromCodePoint(codePoint);
  });
  let from = 0;
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
    characters = '';
    decoder.startEntity(DecodingMode.Attribute);
    let length = decoder.write(value, at + 1);
    if (length < 0) length = decoder.end();
    if (length === 0) continue;
    block.addValue(value.slice(from, at), start + from);
    from = at + length;
    block.addEntity(start + at, start + from, characters);
  }
  block.addValue(value.slice(from), start + from);
  return block;
}
