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

const NONE: readonly number[] = [];

/**
 * Where a protected span may begin or be noticed: a Latin letter, a sign, a dot between two Latin digits, the target of a link,
 * a note, a pipe beside the dashes of a table.
 */
const ANCHOR = /[A-Za-z@#<`{]|%(?=[\w$.+#({@-])|(?<=[0-9])\.(?=[0-9])|~~~|\]\(|\[\^|\|[ \t]*:?-|-:?[ \t]*\|/g;

function builtInSpans(text: string): readonly number[] {
  ANCHOR.lastIndex = 0;
  if (!ANCHOR.test(text)) return NONE;
  const search = new Search(text);
  const frontMatter = frontMatterEnd(search);
  if (frontMatter > 0) search.protect(0, frontMatter);
  for (;;) {
    ANCHOR.lastIndex = search.done;
    const match = ANCHOR.exec(text);
    if (match === null) return search.spans;
    readAt(search, match.index, match[0]);
  }
}

function readAt(search: Search, at: number, anchor: string): void {
  const sign = anchor[0]!;
  if (sign === '<') readMarkup(search, at);
  else if (sign === '`' || sign === '~') readCode(search, at);
  else if (sign === '{') readBraces(search, at);
  else if (anchor === '](') readLinkTarget(search, at);
  else if (anchor === '[^') readFootnote(search, at);
  else if (sign === '|' || sign === '-') readTableRule(search, at);
  else if (sign === '#' && search.isWord(at + 1)) readTag(search, at);
  else if (sign === '@' && search.kindAt(at + 1) === ARABIC && !search.isWord(at - 1)) readTag(search, at);
  else if (sign !== '%' || !readConversion(search, at)) readToken(search, at);
}
