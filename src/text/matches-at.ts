/** Whether a sticky pattern matches at `at`. If it does, its `lastIndex` is where the match ends, and otherwise 0. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
