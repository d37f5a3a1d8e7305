import { childrenOf, ELEMENT, isWritten, nameOf, type PageDocument, type PageElement, type PageNode } from './dom';

/** The elements that may stand in the head of a page. */
const OF_HEAD: ReadonlySet<string> = new Set('BASE LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE'.split(' '));

/**
 * Moves into the body what the parser left outside of it. Browsers do so too, where the tags of head and body are left
 * out to make a page smaller, or where something follows the end tag.
 */
export function gatherBody(document: PageDocument): void {
  const { body } = document;
  const root = document.documentElement;
  const inside: PageNode[] = [];
  for (let node = root?.firstChild ?? null; node !== null; node = node.nextSibling)
    for (const one of nodesOf(node)) inside.push(one);
  for (const node of inside) body.appendChild(node);
}

/** The nodes that belong into the body, of one child of the root: what is in it, or the node itself. */
function nodesOf(node: PageNode): PageNode[] {
  if (isElement(node, 'BODY')) return childrenOf(node);
  return isElement(node, 'HEAD') ? afterHead(node) : [node];
}

/** The nodes of a head from the first on that belongs in none. */
function afterHead(head: PageNode): PageNode[] {
  const children = childrenOf(head);
  const first = children.findIndex(isSeen);
  return first < 0 ? [] : children.slice(first);
}

function isElement(node: PageNode, name: string): boolean {
  return node.nodeType === ELEMENT && nameOf(node as PageElement) === name;
}

/** Whether a node shows something, so that it can't be of a head. */
function isSeen(node: PageNode): boolean {
  return isWritten(node) || (node.nodeType === ELEMENT && !OF_HEAD.has(nameOf(node as PageElement)));
}
