import { ARABIC } from './kinds';
import { readTag, readToken } from './protect-addresses';
import { frontMatterEnd, readCode, readFootnote, readLinkTarget, readTableRule } from './protect-markdown';
import { readMarkup } from './protect-markup';
import { type OwnProtection, union } from './protect-own';
import { Search } from './protect-search';
import { readBraces, readConversion } from './protect-templates';

/**
 * Spans that no pass may touch, as a flat list of UTF-16 offsets: start, end, start, end …, ascending and disjoint.
 *
 * URLs with and without scheme, e-mail addresses, @handles, #hashtags, file names, dotted numbers (IPs, versions), Latin words
 * with digits; HTML tags and comments, the content of script, style, pre, code and textarea; code, link targets, notes, table
 * rules and front matter of Markdown; placeholders of templates and of printf; and what the user's own words and patterns
 * match, if there are any.
 *
 * One scan from anchor to anchor; every look-ahead is consumed, bounded or remembered as vain, so the cost is linear.
 */
export function protectedSpans(text: string, own: OwnProtection | null = null): readonly number[] {
  const built = builtInSpans(text);
  return own === null ? built : union(built, own.spans(text));
}

/** Reads what begins at a place, or is noticed there. */
type Reader = (search: Search, at: number) => void;

const readCodeFence: Reader = (search, at) => {
  if (search.text.startsWith('~~~', at)) readCode(search, at);
};

/** The dash or the pipe of a table's rule, beside one another. */
const TABLE_RULE = /\|[ \t]*:?-|-:?[ \t]*\|/y;

const readDash: Reader = (search, at) => {
  if (search.text[at] === search.text[at + 1]) return;
  TABLE_RULE.lastIndex = at;
  if (TABLE_RULE.test(search.text)) readTableRule(search, at);
};

/** The signs that begin a protected span or betray one. */
const SIGNS: Readonly<Record<string, Reader>> = {
  '<': readMarkup,
  '`': readCode,
  '~': readCodeFence,
  '{': readBraces,
  '%': (search, at) => {
    if (PER_CENT.test(search.text[at + 1] ?? '') && !readConversion(search, at)) readToken(search, at);
  },
  '.': (search, at) => {
    if (isDigit(search, at - 1) && isDigit(search, at + 1)) readToken(search, at);
  },
  '#': (search, at) => (search.isWord(at + 1) ? readTag : readToken)(search, at),
  '@': (search, at) => (search.kindAt(at + 1) === ARABIC && !search.isWord(at - 1) ? readTag : readToken)(search, at),
  ']': readLinkTarget,
  '[': readFootnote,
  '|': readDash,
  '-': readDash,
};

/** What stands behind the sign of a conversion or an escape. */
const PER_CENT = /[\w$.+#({@-]/;

function isDigit({ text }: Search, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** All of them are in ASCII, and so are the letters that a token may begin with. */
const READERS: readonly (Reader | undefined)[] = Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return /[A-Za-z]/.test(sign) ? readToken : SIGNS[sign];
});

function builtInSpans(text: string): readonly number[] {
  const search = new Search(text);
  const frontMatter = frontMatterEnd(search);
  if (frontMatter > 0) search.protect(0, frontMatter);
  for (let at = search.done; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= READERS.length) continue;
    READERS[unit]?.(search, at);
    if (search.done > at) at = search.done - 1;
  }
  return search.spans;
}
