import { ARABIC, BLANKS, COMBINING, DIGIT, endOfRun, KIND, kinds, LATIN, MARK, SILENT, ZWNJS } from './kinds';
import { matchesAt } from './matches-at';
import { isAfterWord, isKind, isWord, type Search } from './protect-search';
import { ADDRESS_SIGN, LETTER, NUMERAL, PART, PATH_SIGN } from './token-bits';
import { AT, COLON, FULL_STOP, SPACE } from './units';

/** What marks a token as a URL, which may go on in letters of any script. */
const URL_MARK = /:\/\/|www\.|mailto:/;
/** A domain or an IP address with a path, which may go on in another script. */
const DOMAIN_WITH_PATH = /^(?:(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}|(?:\d{1,3}\.){3}\d{1,3})(?::\d{1,5})?[/?#]/i;
/**
 * An e-mail address, a handle, a name with a dot in it, or a number with several dots: `1.2.3`, `10.0.0.0/8`, `1.2.3-4`, `1.2.3.۴`, `1.2.3...4`,
 * but not one with dots between thousands, such as `12.500.000`.
 */
const ADDRESS =
  /[a-z\d\u0080-\uffff](?:@[a-z\d]|\.[a-z])|^@\w|^(?!\d{1,3}\.\d{3}\.\d{3}$)\d+(?:\.\d+){2,}(?:(?:[:/+-][\d.]*\d)*\/?|(?:[.:?&-]+[\u0660-\u0669\u06f0-\u06f9]|[.:?&-]{2,}\d).*)$/i;
/** Parts of a path, or of a name with underscores: `src/text`, `file_name`. */
const PATH = /[a-z\d](?:[/\\]|_+)[a-z\d]/i;
/**
 * The ending of a file name, or that of a domain whose name is in another script (`سایت.ir`), perhaps with more after a mark
 * (`سایت.ir:80`).
 */
const FILE_ENDING =
  /(?:\.(?:pdf|(?:doc|xls|ppt)x?|od[tsp]|rtf|txt|md|csv|tsv|jsonl?|xml|ya?ml|html?|css|[jt]sx?|php|py|sql|epub|djvu|jpe?g|png|gif|svg|webp|avif|heic|bmp|tiff?|psd|ai|mp[34]|m4[av]|ogg|flac|wma|avi|mkv|mov|wmv|webm|wav|zip|rar|7z|tar|gz|apk|exe|msi|dmg|iso|torrent|srt|vtt|ics|vcf|log|ini|bak)|^\.(?:ir|com|net|org))(?:[.:-].*)?$/is;
/** A path from a root that ends in a separator, as it does when its next part is in another script: `/home/`, `C:\`. */
const ROOTED = /^(?:[a-z]:\\|\/)(?:.*[/\\])?$/i;
/** What each ASCII unit is in a Latin token; 0 ends a token. Other letters and digits are recognised by their kind. */
const ASCII_TOKEN = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/[A-Za-z]/.test(sign)) return LETTER;
  if (/[0-9]/.test(sign)) return NUMERAL;
  if (/[.:@]/.test(sign)) return ADDRESS_SIGN;
  return /[/\\_]/.test(sign) ? PATH_SIGN : /[+\-%~&=?]/.test(sign) ? PART : 0;
});
/**
 * What ends a URL, besides blanks: quotes, angle brackets, Persian marks. A comma between Persian letters is of a title in it, or nobody knows:
 * `…/wiki/ایران،تهران`.
 */
const URL_END = /[<>"«»“”؟`{}|]|[،؛](?<![ء-۹].(?=[ء-۹]))/y;
/** Marks at an end of a token or URL that belong to the sentence and not to the token. */
const TRAILING = /[.,;:!?'"…)\]}*&\u200b-\u200f\ufeff-]/;

/** Dots that end what is before a handle: `...@name`. */
const BEFORE_HANDLE = /\.[.?]*(?=@)/y;

/** Protects a `#hashtag` or `@handle` in any script, with its half-spaces. */
export function readTag(search: Search, at: number): void {
  const { text } = search;
  let end = at + 1;
  while (isWord(text, end) || isKind(text, end, ZWNJS)) end++;
  search.protect(at, trim(text, at + 1, end));
}

/** Reads the run of Latin letters, digits and address signs round the anchor, and protects it unless it is a plain word. */
export function readToken(search: Search, anchor: number): void {
  const { text, done } = search;
  let holds = partOfToken(text.charCodeAt(anchor));
  let start = anchor;
  for (let part = PART; start > done && part > 0; holds |= part) {
    part = partOfToken(text.charCodeAt(start - 1));
    if (part > 0) start--;
  }
  let end = anchor + 1;
  // A dot or a colon counts only when more of the token follows: «note:» is a plain word.
  let pending = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const part = partOfToken(unit);
    if (part === 0) break;
    if (unit === FULL_STOP || unit === COLON) pending = part;
    else holds |= part | pending;
  }
  // At the end of the run it counts unless a blank follows, since a URL may go on in another script: `www.سایت.ir`.
  const isPending = pending > 0 && text.charCodeAt(end) !== SPACE;
  if (isPending && !isKind(text, endOfRun(text, end, text.length, SILENT | ZWNJS), BLANKS)) holds |= pending;
  // An @ at the end may begin a handle of its own: `@-@نام`.
  search.done = text.charCodeAt(end - 1) === AT ? end - 1 : end;
  const isMixed = (holds & (LETTER | NUMERAL)) === (LETTER | NUMERAL);
  // The usual case: a plain word.
  if (!isMixed && !(holds & (ADDRESS_SIGN | PATH_SIGN))) return;
  const address = text.slice(start, end);
  while (isStray(text, start)) start++;
  if (matchesAt(BEFORE_HANDLE, text, start)) start = BEFORE_HANDLE.lastIndex;
  const isRooted = ROOTED.test(address) && !isAfterWord(text, start);
  const isUrl = holds & ADDRESS_SIGN && (URL_MARK.test(address) || DOMAIN_WITH_PATH.test(text.slice(start, end)));
  if (isRooted || isUrl) {
    readUrl(search, start, end);
    return;
  }
  end = trim(text, start + 1, end);
  const token = text.slice(start, end);
  const ending = FILE_ENDING.exec(token);
  if (ending !== null) {
    while (start > search.lastSpanEnd && isInPersianName(text, start - 1)) start--;
    // An ending alone, with no name before it, is none.
    if (ending.index > 0 || end - start > token.length) search.protect(start, end);
    return;
  }
  const isPath = (holds & LETTER) > 0 && PATH.test(token);
  if (isMixed || isPath || ADDRESS.test(token)) search.protect(start, end);
}

/** Protects a URL, which goes on over letters of any script, up to a blank, a quote or a bracket that it didn't open. */
function readUrl(search: Search, start: number, from: number): void {
  const { text } = search;
  let end = from;
  let open = 0;
  for (; end < text.length; end++) {
    const sign = text[end]!;
    if (isKind(text, end, BLANKS) || matchesAt(URL_END, text, end)) break;
    if ('(['.includes(sign)) open++;
    else if (')]'.includes(sign) && --open < 0) break;
  }
  // A bracket at the end belongs to the URL: it closes one that the URL opened.
  search.protect(start, ')]'.includes(text[end - 1]!) ? end : trim(text, start + 1, end));
}

/** Whether a sign at the start of a token belongs to the text before it; a dot doesn't, since it may begin the ending of a file name. */
function isStray(text: string, at: number): boolean {
  return text[at] !== '.' && (TRAILING.test(text[at]!) || isKind(text, at, MARK));
}

/** The end of a token without the marks after it that belong to the sentence; `start` at least. */
function trim(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && TRAILING.test(text[trimmed - 1]!)) trimmed--;
  return trimmed;
}

function partOfToken(unit: number): number {
  if (unit < ASCII_TOKEN.length) return ASCII_TOKEN[unit]!;
  const kind = kinds()[unit]! & KIND;
  return kind === DIGIT ? NUMERAL : kind === LATIN ? LETTER : kind === COMBINING ? PART : 0;
}

/** Whether a unit may be part of a file name in Persian that stands before a Latin ending. */
function isInPersianName(text: string, at: number): boolean {
  return isKind(text, at, IN_NAMES) || '_-'.includes(text[at]!);
}

const IN_NAMES = (1 << ARABIC) | (1 << DIGIT) | MARK | ZWNJS;
