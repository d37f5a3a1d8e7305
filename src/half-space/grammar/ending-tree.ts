/**
 * Endings as a tree of letters, read from the last one backwards. One walk from the end of a word meets all endings that the word has, the
 * shortest first, and stops at the first letter with which none goes on.
 */
export interface EndingTree {
  /** The value of the ending whose letters lead here; 0 where these letters are only the end of longer ones. */
  value: number;
  /** The letters with which longer endings go on. */
  readonly units: number[];
  /** Where each of these letters leads. */
  readonly children: EndingTree[];
}

/** Builds the tree; an ending that is given twice has the bits of both values. */
export function endingTree(endings: Iterable<readonly [ending: string, value: number]>): EndingTree {
  const root: EndingTree = { value: 0, units: [], children: [] };
  for (const [ending, value] of endings) {
    let node = root;
    for (let i = ending.length - 1; i >= 0; i--) {
      const unit = ending.charCodeAt(i);
      let child = childOf(node, unit);
      if (child === null) {
        child = { value: 0, units: [], children: [] };
        node.units.push(unit);
        node.children.push(child);
      }
      node = child;
    }
    node.value |= value;
  }
  return root;
}

/** Where one letter more leads; `null` where no ending has it there. */
export function childOf({ units, children }: EndingTree, unit: number): EndingTree | null {
  // A node has few children, so that a loop is faster than a map.
  for (let i = 0; i < units.length; i++) if (units[i] === unit) return children[i]!;
  return null;
}

/** The value of the ending that the letters from `start` to `end` are; 0 where they are none. */
export function valueOfEnding(tree: EndingTree, letters: Uint16Array, start: number, end: number): number {
  let node: EndingTree | null = tree;
  for (let at = end; at > start && node !== null; ) node = childOf(node, letters[--at]!);
  return node?.value ?? 0;
}
