import { protectedSpans } from '../text/protect';

/** What could begin a placeholder that goes over line breaks, and what ends it. */
const PLACEHOLDERS: readonly (readonly [opener: string, closer: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
];
/** What could begin another protected span that goes over line breaks; U+1FEF composes to a backtick. */
const OPENERS = /[<`~\u1fef]/;
/** Ends a tag (in a quoted value or not), a comment, an instruction, a fence, the elements that hold code. */
const CLOSERS = '">\'>-->?>%>\n````````\n~~~~~~~~\n</script></style></pre></code></textarea>';

/** What front matter begins with, at the beginning of a text only. */
const FRONT_MATTER = /^\ufeff?(---|\+{3})/;

/** Whether a text begins as front matter does. */
export function beginsLikeFrontMatter(text: string): boolean {
  return FRONT_MATTER.test(text);
}

/**
 * Whether something in a text that ends with a line break may still become protected, or stay so, by what comes after it: a tag, a
 * comment, a code element, a fence, a placeholder or front matter without its end. Possible ends are put after it, to see whether
 * one is taken.
 */
export function isOpen(text: string): boolean {
  const fence = FRONT_MATTER.exec(text)?.[1];
  // The first line of front matter must have a key, any other line may.
  if (fence !== undefined && takes(text, `key:\n${fence}\n`)) return true;
  if (PLACEHOLDERS.some(([opener, closer]) => text.includes(opener) && takes(text, closer))) return true;
  return OPENERS.test(text) && takes(text, CLOSERS);
}

/** Whether a protected span begins in the text and ends in what is put after it. */
function takes(text: string, closers: string): boolean {
  const spans = protectedSpans(text + closers);
  for (let i = 0; i < spans.length; i += 2) if (spans[i]! < text.length && spans[i + 1]! > text.length) return true;
  return false;
}
