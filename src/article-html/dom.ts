/** The part of the DOM that is used here, so that users need not have TypeScript's DOM library. */

/** `nodeType` of an element and of a text. */
export const ELEMENT = 1;
export const TEXT = 3;

export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly textContent: string;
  appendChild(child: PageNode): unknown;
  replaceChild(child: PageNode, old: PageNode): unknown;
}

export interface PageTextNode extends PageNode {
  readonly data: string;
}

export interface PageElement extends PageNode {
  innerHTML: string;
  readonly tagName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The name of an element in capitals, however the parser gives it. */
export function nameOf({ tagName }: PageElement): string {
  return tagName.toUpperCase();
}

export function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** Whether a node is a text that isn't blank. */
export function isWritten(node: PageNode | null): boolean {
  return node?.nodeType === TEXT && /\S/.test(node.textContent);
}
