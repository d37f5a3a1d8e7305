import { shown } from '../text';

/** The differences between two texts, line by line: `-` before a line of the first text, `+` before one of the second. */
export function differences(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const output: string[] = [];
  let [i, k] = [start, start];
  const common = longestCommon(a.slice(start, a.length - end), b.slice(start, b.length - end));
  for (const [inA, inB] of [...common, [a.length - end - start, b.length - end - start] as const]) {
    while (i < start + inA) output.push(`- ${shown(a[i++]!)}`);
    while (k < start + inB) output.push(`+ ${shown(b[k++]!)}`);
    i++;
    k++;
  }
  return output.join('\n');
}

/** A longest common subsequence, as pairs of indices. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  // At `i * width + k`: the length for the rest of `a` from `i` on and the rest of `b` from `k` on.
  const length = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      length[i * width + k] =
        a[i] === b[k]
          ? length[(i + 1) * width + k + 1]! + 1
          : Math.max(length[(i + 1) * width + k]!, length[i * width + k + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k]) pairs.push([i++, k++]);
    else if (length[(i + 1) * width + k]! >= length[i * width + k + 1]!) i++;
    else k++;
  }
  return pairs;
}
