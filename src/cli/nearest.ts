/** The known name that was probably meant by a wrong one: the one that differs least from it, by a third of its letters at most. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const changes = names.map((other) => changesBetween(name, other));
  const fewest = Math.min(...changes);
  return fewest <= name.length / 3 ? names[changes.indexOf(fewest)] : undefined;
}

/** How many letters must be inserted, removed or replaced to turn one name into the other (Levenshtein distance). */
function changesBetween(name: string, other: string): number {
  // Each row holds the distances from the first letters of `name`, one more in every row, to all beginnings of `other`.
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let letter = 0; letter < name.length; letter++) {
    const next = [letter + 1];
    for (let at = 0; at < other.length; at++)
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + (other[at] === name[letter] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
