/** A byte order mark is no blank: it must not be lost. */
export const NOT_BLANK: RegExp = /[\S\ufeff]/;

/**
 * A text without what stands at its ends: the characters before the first that `isFirst` matches and those after the last that `isLast`
 * does. Both are patterns of one character. One expression for all of it would start again at every blank.
 */
export function withoutEdges(text: string, isFirst: RegExp, isLast: RegExp): string {
  const chars = [...text];
  let start = 0;
  let end = chars.length;
  while (start < end && !isFirst.test(chars[start]!)) start++;
  while (end > start && !isLast.test(chars[end - 1]!)) end--;
  return end - start === chars.length ? text : chars.slice(start, end).join('');
}
