/** Compares letters of a word with those of a string without making a substring. */

/** Whether the letters from `start` to `end` are those of `text` and no others. */
export function are(letters: Uint16Array, start: number, end: number, text: string): boolean {
  return end - start === text.length && endsWith(letters, start, end, text);
}

/** Whether the letters from `start` to `end` end in those of `text`. */
export function endsWith(letters: Uint16Array, start: number, end: number, text: string): boolean {
  const from = end - text.length;
  if (from < start) return false;
  for (let i = 0; i < text.length; i++) if (letters[from + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Where the ending of the letters before `end` begins that comes first in the list; 0 where they have none of them. */
export function startOfEnding(letters: Uint16Array, end: number, endings: readonly string[]): number {
  const ending = endings.find((text) => endsWith(letters, 0, end, text));
  return ending === undefined ? 0 : end - ending.length;
}
