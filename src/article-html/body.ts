import { childrenOf, ELEMENT, isWritten, nameOf, type PageDocument, type PageElement, type PageNode } from './dom';

/** What may stand in the head of a page. */
const OF_HEAD: ReadonlySet<string> = new Set('BASE LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE'.split(' '));

/**
 * Puts into the body what the parser left outside of it: browsers do so where the tags of head and body are left out, as pages
 * that were made small have it, or where something follows the end tag.
 */
export function gatherBody(document: PageDocument): void {
  const { body } = document;
  const root = document.documentElement;
  const inside: PageNode[] = [];
  for (let node = root?.firstChild ?? null; node !== null; node = node.nextSibling)
    for (const one of nodesOf(node)) inside.push(one);
  for (const node of inside) body.appendChild(node);
}

/** What of the body a node of the root is, or holds. */
function nodesOf(node: PageNode): PageNode[] {
  if (isElement(node, 'BODY')) return childrenOf(node);
  return isElement(node, 'HEAD') ? afterHead(node) : [node];
}

/** What stands in a head from the first element on that belongs in no head. */
function afterHead(head: PageNode): PageNode[] {
  const children = childrenOf(head);
  const first = children.findIndex(isSeen);
  return first < 0 ? [] : children.slice(first);
}

function isElement(node: PageNode, name: string): boolean {
  return node.nodeType === ELEMENT && nameOf(node as PageElement) === name;
}

/** Whether a node may show something. */
function isSeen(node: PageNode): boolean {
  return isWritten(node) || (node.nodeType === ELEMENT && !OF_HEAD.has(nameOf(node as PageElement)));
}
