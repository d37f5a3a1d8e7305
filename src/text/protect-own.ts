import type { Spans } from './stretches';

/** A word or pattern of the user's that no rule may touch. */
export type OwnPattern = string | RegExp;

/**
 * Adds to the protected spans of a text those where the user's own words and patterns stand. It is handed to the search by functions that
 * have the option `protect`, so that others don't load this module.
 */
export type OwnProtection = (spans: Spans, text: string) => Spans;

/** A letter, a mark or a digit. A word of the user's that stands next to one is only part of a longer word. */
const WORD = '[\\p{L}\\p{M}\\p{N}]';
/** Places that aren't inside a longer word, nor beside a half-space in one: where a word may begin, and where it may end. */
const BEGINS = `(?<!${WORD}\\u200c?(?=${WORD}))`;
const ENDS = `(?!(?<=${WORD})\\u200c?${WORD})`;

/**
 * The user's own words and patterns, prepared once.
 *
 * A word counts where it stands alone: `protect: ['علي']` spares «علي» and not «عليرضا». A pattern counts wherever it matches,
 * whatever its flags `g` and `y` say; the given object itself isn't used, so its state is neither read nor changed.
 */
export function ownProtection(patterns: readonly OwnPattern[]): OwnProtection {
  const words = patterns.filter((pattern) => typeof pattern === 'string');
  const own = patterns.flatMap((pattern) => (typeof pattern === 'string' ? [] : anywhere(pattern)));
  if (words.length > 0) own.push(wordsPattern(words));
  return (spans, text) => own.reduce((all, pattern) => union(all, matchesOf(pattern, text)), spans);
}

function anywhere({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
}

/** One pattern for all words. The longest come first, so that of two that begin alike the longer is found. */
function wordsPattern(words: string[]): RegExp {
  const longestFirst = words.sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`${BEGINS}(?:${escaped.join('|')})${ENDS}`, 'gu');
}

/** Characters beyond it are surrogate pairs. */
const LAST_UNIT = 0xffff;

function matchesOf(pattern: RegExp, text: string): number[] {
  const spans: number[] = [];
  // `matchAll` would copy the pattern for each text, which costs milliseconds where it has thousands of words.
  pattern.lastIndex = 0;
  const stepsOverPairs = /[uv]/.test(pattern.flags);
  try {
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const end = pattern.lastIndex;
      if (found[0] !== '') spans.push(found.index, end);
      else pattern.lastIndex += stepsOverPairs && text.codePointAt(end)! > LAST_UNIT ? 2 : 1;
    }
  } catch {
    // The engine ran out of stack over a pattern that backtracks too deeply: all that it couldn't search stays untouched.
    spans.push(spans.at(-1) ?? 0, text.length);
  }
  return spans;
}

/** Merges two lists of spans; those that overlap or touch become one span. */
export function union(first: Spans, second: Spans): Spans {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const spans: number[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    // When `first` is used up its value is undefined, and the comparison is false.
    const isFirst = j >= second.length || first[i]! <= second[j]!;
    const start = isFirst ? first[i++]! : second[j++]!;
    const end = isFirst ? first[i++]! : second[j++]!;
    if (start <= spans.at(-1)!) spans.push(Math.max(spans.pop()!, end));
    else spans.push(start, end);
  }
  return spans;
}
