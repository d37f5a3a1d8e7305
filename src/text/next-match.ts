/** Where the next match of a global expression begins, at `from` or after it; the length of the text if there is none. */
export function nextMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
