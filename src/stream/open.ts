import { protectedSpans } from '../text/protect';

/** What begins and what ends a placeholder that may contain line breaks. */
const PLACEHOLDERS: readonly (readonly [opener: string, closer: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
];
/** What may begin another protected span with line breaks in it; U+1FEF is one of them since composition makes a backtick of it. */
const OPENERS = /[<`~\u1fef]/;
/** All that may end such a span: a tag (in a quoted value or not), a comment, an instruction, a fence, the elements that hold code. */
const CLOSERS = '">\'>-->?>%>\n````````\n~~~~~~~~\n</script></style></pre></code></textarea>';

/** The beginning of front matter, which stands only at the beginning of a text. */
const FRONT_MATTER = /^\ufeff?(---|\+{3})/;

/** Whether a text begins as front matter does. */
export function beginsLikeFrontMatter(text: string): boolean {
  return FRONT_MATTER.test(text);
}

/**
 * Whether something is open at the end of a text, which ends with a line break: a tag, a comment, a code element, a fence, a placeholder or
 * front matter that would become protected if its end came later. To find out, possible ends are put after the text, and it is searched
 * for a protected span that reaches into them.
 */
export function isOpen(text: string): boolean {
  const fence = FRONT_MATTER.exec(text)?.[1];
  // The end of front matter comes after a line with a key, since its first line must have one.
  if (fence !== undefined && closesIn(text, `key:\n${fence}\n`)) return true;
  if (PLACEHOLDERS.some(([opener, closer]) => text.includes(opener) && closesIn(text, closer))) return true;
  return OPENERS.test(text) && closesIn(text, CLOSERS);
}

/** Whether a protected span begins in the text and ends in the closers after it. */
function closesIn(text: string, closers: string): boolean {
  const spans = protectedSpans(text + closers);
  for (let i = 0; i < spans.length; i += 2) if (spans[i]! < text.length && spans[i + 1]! > text.length) return true;
  return false;
}
