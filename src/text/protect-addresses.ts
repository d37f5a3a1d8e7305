import { ARABIC, BLANK, COMBINING, DIGIT, LATIN, LINE, ZWNJ_KIND } from './kinds';
import type { Search } from './protect-search';

/** What makes a token a URL, which goes on over letters of any script. */
const URL_MARKS = ['://', 'www.', 'mailto:'];
/** A domain with a path that goes on in another script, or a domain and nothing but its path. */
const DOMAIN_WITH_PATH = /^(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?::[0-9]{1,5})?[/?#]/;
const ADDRESS = /[A-Za-z0-9]@[A-Za-z0-9]/;
const DOTTED_NAME = /[A-Za-z0-9]\.[A-Za-z]|[A-Za-z]\.[0-9]/;
const DOTTED_NUMBER = /^[0-9]+(?:\.[0-9]+){2,}(?::[0-9]{1,5})?$/;
const PATH = /[A-Za-z0-9](?:[/\\]|_+)[A-Za-z0-9]/;
const HAS_LATIN = /[A-Za-z]/;
const HAS_DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/;
const FILE_ENDING =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|md|csv|tsv|jsonl?|xml|ya?ml|html?|css|[jt]sx?|php|py|sql|epub|djvu|jpe?g|png|gif|svg|webp|avif|heic|bmp|tiff?|psd|ai|mp[34]|m4[av]|ogg|flac|wma|avi|mkv|mov|wmv|webm|wav|zip|rar|7z|tar|gz|apk|exe|msi|dmg|iso|torrent|srt|vtt|ics|vcf|log|ini|bak)$/i;
/** Signs that may stand inside a Latin token; letters and digits are known by their kind. */
const ASCII_TOKEN = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[\w.+\-@%/:~&=?\\]/.test(String.fromCharCode(unit)) ? 1 : 0,
);
/** What ends a URL beside blanks: quotes, angles, Persian marks. */
const URL_END = unitsOf('<>"«»“”،؛؟`{}|');
/** Marks at the end of a token or URL that belong to the sentence around it. */
const TRAILING = unitsOf('.,;:!?\'"…)]}*&-\u200c\u200d\u200b\u200e\u200f\ufeff');
const DOT = 0x2e;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** `#hashtag` or `@handle` of any script, with its half-spaces. */
export function readTag(search: Search, at: number): void {
  let end = at + 1;
  while (search.isWord(end) || search.kindAt(end) === ZWNJ_KIND) end++;
  search.protect(at, trim(search, at + 1, end));
}

/** Whether a Latin letter begins a word with nothing of an address in or beside it, which is then passed. */
function passPlainWord(search: Search, at: number): boolean {
  if (at > search.done && isInToken(search, at - 1)) return false;
  const { text } = search;
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  if (end === at || isInToken(search, end)) return false;
  search.done = end;
  return true;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** A run of Latin letters, digits and address signs round the anchor: protected when it is no plain word. */
export function readToken(search: Search, anchor: number): void {
  if (passPlainWord(search, anchor)) return;
  const { text } = search;
  let start = anchor;
  while (start > search.done && isInToken(search, start - 1)) start--;
  let end = anchor + 1;
  while (isInToken(search, end)) end++;
  search.done = end;
  const address = text.slice(start, end);
  while (start < anchor && isStray(search, start)) start++;
  if (URL_MARKS.some((mark) => address.includes(mark)) || DOMAIN_WITH_PATH.test(text.slice(start, end))) {
    readUrl(search, start, end);
    return;
  }
  end = trim(search, start + 1, end);
  const token = text.slice(start, end);
  const ending = FILE_ENDING.exec(token);
  if (ending !== null) {
    while (start > search.lastSpanEnd && isInPersianName(search, start - 1)) start--;
    // An ending alone, behind a blank, is none.
    if (ending.index > 0 || end - start > token.length) search.protect(start, end);
    return;
  }
  if (
    ADDRESS.test(token) ||
    (token.startsWith('@') && token.length > 1) ||
    DOTTED_NAME.test(token) ||
    DOTTED_NUMBER.test(token) ||
    (HAS_LATIN.test(token) && (PATH.test(token) || HAS_DIGIT.test(token)))
  ) {
    search.protect(start, end);
  }
}

/** A URL goes on over letters of any script to a blank, a quote or a bracket that it did not open. */
function readUrl(search: Search, start: number, from: number): void {
  const { text } = search;
  let end = from;
  let open = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = search.kindAt(end);
    if (kind === BLANK || kind === LINE || URL_END.has(unit)) break;
    if (unit === 0x28 || unit === 0x5b) open++;
    else if ((unit === 0x29 || unit === 0x5d) && --open < 0) break;
  }
  // A bracket that stands at the end closes one of the URL's own.
  const last = text[end - 1];
  search.protect(start, last === ')' || last === ']' ? end : trim(search, start + 1, end));
}

/** A mark before a token that belongs to what stands before it; a dot may begin a file ending. */
function isStray(search: Search, at: number): boolean {
  const unit = search.text.charCodeAt(at);
  if (unit !== DOT) return TRAILING.has(unit) || search.kindAt(at) === COMBINING;
  const next = search.text.charCodeAt(at + 1);
  return next !== DOT && TRAILING.has(next);
}

function trim(search: Search, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && TRAILING.has(search.text.charCodeAt(trimmed - 1))) trimmed--;
  return trimmed;
}

function isInToken(search: Search, at: number): boolean {
  const unit = search.text.charCodeAt(at);
  if (unit < ASCII_TOKEN.length) return ASCII_TOKEN[unit] === 1;
  const kind = search.kindAt(at);
  return kind === LATIN || kind === DIGIT || kind === COMBINING;
}

function isInPersianName(search: Search, at: number): boolean {
  const kind = search.kindAt(at);
  const unit = search.text.charCodeAt(at);
  return (
    kind === ARABIC ||
    kind === DIGIT ||
    kind === COMBINING ||
    kind === ZWNJ_KIND ||
    unit === UNDERSCORE ||
    unit === HYPHEN
  );
}
