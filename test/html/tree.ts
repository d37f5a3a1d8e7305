import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements whose text is left as it is. */
const LEFT_ALONE = new Set(
  'script style pre code kbd samp textarea xmp iframe noembed noframes plaintext noscript svg math'.split(' '),
);

/** The tree of a page as a second parser reads it, with a line for each node. Text that may change is left out. */
export function treeOf(html: string, scriptingEnabled: boolean): string {
  const lines: string[] = [];
  const pending: [node: Node, depth: number, isLeftAlone: boolean][] = [[parse(html, { scriptingEnabled }), 0, false]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, depth, isLeftAlone] = next;
    const line = described(node, isLeftAlone);
    if (line !== null) lines.push(`${depth} ${line}`);
    const areLeftAlone = isLeftAlone || LEFT_ALONE.has(node.nodeName);
    const children: Node[] = [];
    if ('childNodes' in node) children.push(...node.childNodes);
    if ('content' in node) children.push(node.content);
    for (const child of children.reverse()) pending.push([child, depth + 1, areLeftAlone]);
  }
  return lines.join('\n');
}

/** The line for a node. */
function described(node: Node, isLeftAlone: boolean): string | null {
  if ('tagName' in node)
    return `<${node.namespaceURI} ${node.tagName} ${node.attrs.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' ')}>`;
  if (node.nodeName === '#comment') return `<!--${(node as DefaultTreeAdapterTypes.CommentNode).data}-->`;
  if (node.nodeName === '#documentType') return JSON.stringify({ ...node, parentNode: null });
  if (node.nodeName === '#text' && isLeftAlone) return JSON.stringify((node as DefaultTreeAdapterTypes.TextNode).value);
  return null;
}

/** All the text of a page, in order. */
export function textOf(html: string): string {
  let text = '';
  const pending: Node[] = [parse(html)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if ('childNodes' in node) pending.push(...[...node.childNodes].reverse());
  }
  return text;
}
