import { protectedSpans } from '../text/protect';

/** What could begin a protected span that goes over line breaks; U+1FEF composes to a backtick. */
const OPENERS = /[<`\u1fef]/;
/** Elements whose end tag is looked for as their start tag is written. */
const RAW_NAME = /<(script|style|pre|code|textarea)/gi;
/** Ends a tag (in a quoted value or not), a comment, a fence. */
const CLOSERS = '">\'>-->\n````````\n';

/**
 * Whether something in a text that ends with a line break may still become protected, or stay so, by what comes behind it: a tag, a
 * comment, a code element or a fence without its end. Put all ends behind it and see whether one of them is taken.
 */
export function isOpen(text: string): boolean {
  if (!OPENERS.test(text)) return false;
  const names = new Set([...text.matchAll(RAW_NAME)].map(([, name]) => name));
  const closers = CLOSERS + [...names].map((name) => `</${name}>`).join('');
  const spans = protectedSpans(text + closers);
  for (let i = 0; i < spans.length; i += 2) if (spans[i]! < text.length && spans[i + 1]! > text.length) return true;
  return false;
}
