/**
 * Names as a message lists them, cut where the list has more than `most` characters. One with blanks at its ends, such as the second of
 * `id, body`, stands in quotes, since otherwise it would look like the name that was asked for.
 */
export function nameList(names: readonly string[], most: number): string {
  const all = names.map((name) => (name === name.trim() ? name : `'${name}'`)).join(', ');
  return all.length > most ? `${all.slice(0, most)}…` : all;
}
