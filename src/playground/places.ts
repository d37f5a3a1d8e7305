/** Knows where each drawn text node stands in the result, so that a selection can be copied from the result and not from the page. */
export class Places {
  readonly #places = new WeakMap<Node, { readonly at: number; readonly fixed: boolean }>();

  /** Notes a text node with a piece of the result that begins at `at`. */
  put(text: Node, at: number): void {
    this.#places.set(text, { at, fixed: false });
  }

  /** Notes a text node with old text, all of which counts as standing where the new text begins. */
  fix(text: Node, at: number): void {
    this.#places.set(text, { at, fixed: true });
  }

  /**
   * Turns an end of a selection, given as a node and an offset in it, into an offset in the result; `undefined` if it is after all text.
   * `leafStarts` are the offsets at which the children of `root` begin, whether they are drawn or not.
   */
  find(root: Node, node: Node, offset: number, leafStarts: readonly number[]): number | undefined {
    const place = this.#places.get(node);
    if (place !== undefined) return place.fixed ? place.at : place.at + offset;
    if (node === root) return leafStarts[offset];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const child = node.childNodes[offset];
    walker.currentNode = child ?? lastIn(node);
    let next: Node | null = walker.currentNode;
    if (child === undefined || next.nodeType !== Node.TEXT_NODE) next = walker.nextNode();
    for (; next !== null; next = walker.nextNode()) {
      const found = this.#places.get(next);
      if (found !== undefined) return found.at;
    }
    return undefined;
  }
}

function lastIn(node: Node): Node {
  let last = node;
  while (last.lastChild !== null) last = last.lastChild;
  return last;
}
