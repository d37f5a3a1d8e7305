/** Spans of a text as UTF-16 offsets: start, end, start, end …, ascending and disjoint. */
export type Spans = ArrayLike<number>;

/** Calls `visit` for each stretch of text outside the protected spans. */
export function eachStretch(text: string, spans: Spans, visit: (start: number, end: number) => void): void {
  let at = 0;
  for (let i = 0; i < spans.length; i += 2) {
    if (spans[i]! > at) visit(at, spans[i]!);
    at = spans[i + 1]!;
  }
  if (at < text.length) visit(at, text.length);
}
