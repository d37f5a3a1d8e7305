/** A word or pattern that the user says no rule may touch. */
export type OwnPattern = string | RegExp;

/** A letter, a mark or a digit: next to one, a word of the user's is part of a longer word. */
const WORD = '[\\p{L}\\p{M}\\p{N}]';
const IS_WORD = new RegExp(`^${WORD}$`, 'u');

/**
 * The user's own words and patterns, prepared once.
 *
 * A word counts where it stands alone: `protect: ['علي']` spares «علي» and not «عليرضا». A pattern counts wherever it matches,
 * whatever its flags `g` and `y` say; the given object itself isn't used, so its state is neither read nor changed.
 */
export class OwnProtection {
  readonly #patterns: readonly RegExp[];

  constructor(patterns: readonly OwnPattern[]) {
    const words = patterns.filter((pattern) => typeof pattern === 'string');
    const expressions = patterns.filter((pattern) => typeof pattern !== 'string');
    this.#patterns = [
      ...(words.length === 0 ? [] : [wordsPattern(words)]),
      ...expressions.map(({ source, flags }) => new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)),
    ];
  }

  /** These spans of a text and those where the words and patterns stand: start, end, start, end …, ascending and disjoint. */
  addTo(spans: readonly number[], text: string): readonly number[] {
    return this.#patterns.reduce((all, pattern) => union(all, matchesOf(pattern, text)), spans);
  }
}

/** One pattern for all words, the longest first. */
function wordsPattern(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(standingAlone).join('|'), 'gu');
}

function standingAlone(word: string): string {
  const chars = [...word];
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const before = IS_WORD.test(chars[0]!) ? `(?<!${WORD}\\u200c?)` : '';
  const after = IS_WORD.test(chars[chars.length - 1]!) ? `(?!\\u200c?${WORD})` : '';
  return `${before}${escaped}${after}`;
}

function matchesOf(pattern: RegExp, text: string): number[] {
  const spans: number[] = [];
  pattern.lastIndex = 0;
  try {
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex = match.index + stepAt(text, match.index);
      else spans.push(match.index, match.index + match[0].length);
    }
  } catch {
    // The engine ran out of stack over a pattern that nests too deeply: what it couldn't read isn't touched.
    spans.push(spans[spans.length - 1] ?? 0, text.length);
  }
  return spans;
}

/** The length of the character there: a pattern with the flag `u`, started between two surrogates, steps back to the first. */
function stepAt(text: string, index: number): number {
  return text.codePointAt(index)! > 0xffff ? 2 : 1;
}

/** Two lists of spans as one; those that overlap or touch become one span. */
export function union(first: readonly number[], second: readonly number[]): readonly number[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const spans: number[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    // After the last of a list there is nothing, and nothing is less.
    const isFirst = j >= second.length || first[i]! <= second[j]!;
    const start = isFirst ? first[i++]! : second[j++]!;
    const end = isFirst ? first[i++]! : second[j++]!;
    if (start <= spans[spans.length - 1]!) spans.push(Math.max(spans.pop()!, end));
    else spans.push(start, end);
  }
  return spans;
}
