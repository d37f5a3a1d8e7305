/**
 * Endings as a tree, from their last letter backwards: one walk from the end of a word meets all of them that the word
 * ends with, the shortest first, and stops at the first letter that none of them has.
 */
export interface EndingTree {
  /** What the ending that has been read up to here stands for; 0 when these letters are only the end of longer ones. */
  value: number;
  readonly units: number[];
  readonly children: EndingTree[];
}

/** Builds the tree; an ending that is given twice keeps the bits of both values. */
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

/** The node for one letter more; `null` when no ending has it there. */
export function childOf({ units, children }: EndingTree, unit: number): EndingTree | null {
  // A node has a few children at most.
  for (let i = 0; i < units.length; i++) if (units[i] === unit) return children[i]!;
  return null;
}

/** The value of the ending that the letters from `start` to `end` are, all of them; 0 for none. */
export function valueOfEnding(tree: EndingTree, letters: Uint16Array, start: number, end: number): number {
  let node: EndingTree | null = tree;
  for (let at = end; at > start && node !== null; ) node = childOf(node, letters[--at]!);
  return node?.value ?? 0;
}
