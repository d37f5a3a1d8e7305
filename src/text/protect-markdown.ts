import { BLANK } from './kinds';
import { lineEnd } from './line-end';
import { matchesAt } from './matches-at';
import { beginsLine, isKind, isLineEdge, type Search } from './protect-search';
import { OPEN_BRACKET } from './units';

/** The longest code span that is looked for, in code units. */
const LONGEST_CODE_SPAN = 1000;
/** A longer fence is read as one of this length. */
const LONGEST_FENCE = 8;
/** The shortest fence. */
const FENCE = 3;
/**
 * The target of a link, `](target)`, `](<target>)` or `](target "title")`; it may contain pairs of parentheses, one level deep, but no
 * other bracket and no line break (`\s` covers all of them but U+0085). The reference of a footnote, `[^1]`. The page that a wiki link
 * leads to, `[[target|`.
 */
const TARGET =
  /\]\((?:<[^<>\n-\r\x85\u2028\u2029]{0,2000}>|[^\s\x85()[\]<>]{0,2000}(?:\([^\s\x85()[\]<>]{0,200}\)[^\s\x85()[\]<>]{0,200}){0,4})(?: {1,4}(?:"[^"\n-\r\x85\u2028\u2029[\]]{0,200}"|'[^'\n-\r\x85\u2028\u2029[\]]{0,200}'))?\)|\[(?:\^[^\]\s\x85[]{1,40}\]|\[[^|\n-\r\x85\u2028\u2029[\]]{0,200}\|)/y;
/** A pipe in the rule of a table and the dash after it, perhaps with blanks and a colon between them. */
const TABLE_RULE = /\|[ \t]*:?-/y;
/** What a line of front matter may be, in YAML or TOML: empty, a comment, `[table]`, `key: …`, a list item, something indented. */
const FRONT_MATTER_LINE = /^(?:#.*|\[.*|[A-Za-z_][\w -]{0,60}\s*[:=].*|-(?:\s.*)?|\s.*)?$/;
const FRONT_MATTER_KEY = /^[A-Za-z_][\w -]{0,60}\s*[:=]/;
const MOST_FRONT_MATTER_LINES = 500;

/** Protects a code span on one line, or else a fenced block up to its closing fence. */
export function readCode(search: Search, at: number): void {
  const { text } = search;
  const sign = text[at]!;
  if (sign !== '`' && !text.startsWith('~~~', at)) return;
  let open = at;
  while (text[open] === sign) open++;
  const fence = text.slice(at, Math.min(open, at + LONGEST_FENCE));
  search.done = open;
  const limit = sign === '`' ? open + LONGEST_CODE_SPAN : open;
  for (let i = open, end = i; i < limit && !isLineEdge(text, i); i = Math.max(end, i + 1)) {
    for (end = i; text[end] === sign; ) end++;
    if (end - i === open - at) {
      search.protect(at, end);
      return;
    }
  }
  if (fence.length < FENCE || !beginsLine(text, at)) return;
  let close = search.find(fence, open);
  while (close >= 0 && !beginsLine(text, close)) close = search.find(fence, close + fence.length);
  if (close >= 0) search.protect(at, close + fence.length);
}

/** Protects the target of a link, Markdown's or a wiki's, but not the words of the link, which are text; or the reference of a footnote. */
export function readBrackets(search: Search, at: number): void {
  // Of many opening brackets in a row only the last two can open a link.
  while (search.text.charCodeAt(at + 2) === OPEN_BRACKET) at++;
  search.done = at + 1;
  search.protectMatch(TARGET, at);
}

/** Protects the rule of a table: the line `|---|:--:|` between its head and its rows. */
export function readTableRule(search: Search, at: number): void {
  const { text } = search;
  if (!matchesAt(TABLE_RULE, text, at)) return;
  const isRuleUnit = (i: number): boolean => '|:-'.includes(text[i]!) || isKind(text, i, 1 << BLANK);
  let start = at;
  while (start > search.done && isRuleUnit(start - 1)) start--;
  let end = at;
  while (isRuleUnit(end)) end++;
  search.done = end;
  if (isLineEdge(text, start - 1) && isLineEdge(text, end)) search.protect(start, end);
}

/** Where the front matter at the very beginning of a text (`---`, lines of `key: value`, `---`) ends; 0 if there is none. */
export function frontMatterEnd(search: Search): number {
  const { text } = search;
  const start = text[0] === '\ufeff' ? 1 : 0;
  const fence = text.slice(start, start + FENCE);
  if (fence !== '---' && fence !== '+++') return 0;
  let at = lineEnd(text, start);
  if (text.slice(start, at).trimEnd() !== fence) return 0;
  for (let line = 0; line < MOST_FRONT_MATTER_LINES; line++) {
    if (text.startsWith('\r\n', at)) at++;
    const end = lineEnd(text, at + 1);
    const content = text.slice(at + 1, end);
    if (line > 0 && content.trimEnd() === fence) return end;
    if (!(line === 0 ? FRONT_MATTER_KEY : FRONT_MATTER_LINE).test(content)) return 0;
    at = end;
  }
  return 0;
}
