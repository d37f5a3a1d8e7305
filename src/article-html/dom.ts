/** What is used of a document: the package doesn't ask for TypeScript's DOM library. */

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
