/** The letters of a word compared with those of a text; no substring is made. */

/** Whether the letters from `start` to `end` are these and no others. */
export function are(letters: Uint16Array, start: number, end: number, text: string): boolean {
  return end - start === text.length && endsWith(letters, start, end, text);
}

/** Whether the letters from `start` to `end` end in these. */
export function endsWith(letters: Uint16Array, start: number, end: number, text: string): boolean {
  const from = end - text.length;
  if (from < start) return false;
  for (let i = 0; i < text.length; i++) if (letters[from + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Where the first of these endings begins that the letters before `end` have; 0 where they have none. */
export function startOfEnding(letters: Uint16Array, end: number, endings: readonly string[]): number {
  const ending = endings.find((text) => endsWith(letters, 0, end, text));
  return ending === undefined ? 0 : end - ending.length;
}
