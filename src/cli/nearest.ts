/** The name that was probably meant by another: of those that differ from it in a third of its letters at most, the nearest. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const changes = names.map((other) => changesBetween(name, other));
  const fewest = Math.min(...changes);
  return fewest <= name.length / 3 ? names[changes.indexOf(fewest)] : undefined;
}

/** How many letters must be put in, taken out or replaced to make one name of the other (Levenshtein). */
function changesBetween(name: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let line = 0; line < name.length; line++) {
    const next = [line + 1];
    for (let at = 0; at < other.length; at++)
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + (other[at] === name[line] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
