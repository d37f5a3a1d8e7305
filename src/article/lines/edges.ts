/** What isn't blank. A byte order mark is not, though `\s` matches it: no character of the page may be lost. */
export const NOT_BLANK: RegExp = /[\S\ufeff]/;

/**
 * A text without what stands at its ends: from the first character that `isFirst` matches to the last that `isLast`
 * matches; both are patterns of one character. It is a loop, since an expression such as `/\s+$/` tries again at every
 * blank of the text.
 */
export function withoutEdges(text: string, isFirst: RegExp, isLast: RegExp): string {
  const chars = [...text];
  let start = 0;
  let end = chars.length;
  while (start < end && !isFirst.test(chars[start]!)) start++;
  while (end > start && !isLast.test(chars[end - 1]!)) end--;
  return end - start === chars.length ? text : chars.slice(start, end).join('');
}
