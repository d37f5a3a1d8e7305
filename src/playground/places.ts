/** Where the drawn text stands in the result, so that what is selected can be copied from the result itself. */
export class Places {
  readonly #places = new WeakMap<Node, { readonly at: number; readonly fixed: boolean }>();

  /** A piece of the result that begins at `at`. */
  put(text: Node, at: number): void {
    this.#places.set(text, { at, fixed: false });
  }

  /** Old writing: all of it stands where the new one begins. */
  fix(text: Node, at: number): void {
    this.#places.set(text, { at, fixed: true });
  }

  /**
   * A place in the page, as a selection has it, as one in the result; `undefined` behind all text. `leafStarts` tells where the
   * children of `root` begin, whether they are drawn or not.
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
