/** Names as a message lists them, cut where the list has more than `most` characters. */
export function nameList(names: readonly string[], most: number): string {
  const all = names.join(', ');
  return all.length > most ? `${all.slice(0, most)}…` : all;
}
