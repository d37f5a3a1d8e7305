/** A stretch of a text, and what takes its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with replacements made, which are in order. Where it begins at `at` of a longer text, their offsets are those
 * of the longer one.
 */
export function applied(text: string, replacements: readonly Replacement[], at = 0): string {
  let made = '';
  let kept = 0;
  for (const { start, end, text: instead } of replacements) {
    made += text.slice(kept, start - at) + instead;
    kept = end - at;
  }
  return made + text.slice(kept);
}
