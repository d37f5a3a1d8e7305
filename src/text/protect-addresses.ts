import {
  ARABIC,
  BLANKS,
  COMBINING,
  DIGIT,
  endOfRun,
  isOf,
  KIND,
  kinds,
  LATIN,
  MARK,
  SILENT,
  ZWNJ_KIND,
  ZWNJS,
} from './kinds';
import type { Search } from './protect-search';
import { ADDRESS_SIGN, LETTER, NUMERAL, PART, PATH_SIGN } from './token-bits';
import { unitSet } from './unit-set';
import { AT, COLON, FULL_STOP, HYPHEN, UNDERSCORE } from './units';

/** What makes a token a URL, which may go on in letters of any script. */
const URL_MARK = /:\/\/|www\.|mailto:/;
/** A domain or an IP address with a path, which may go on in another script. */
const DOMAIN_WITH_PATH =
  /^(?:(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}|(?:[0-9]{1,3}\.){3}[0-9]{1,3})(?::[0-9]{1,5})?[/?#]/;
/**
 * An e-mail address, a handle, a name with a dot, or numbers with several: `1.2.3`, `10.0.0.0/8`, `1.2.3-4`, and `1.2.3.۴`, but not
 * thousands, `12.500.000`.
 */
const ADDRESS =
  /[A-Za-z0-9](?:@[A-Za-z0-9]|\.[A-Za-z])|[A-Za-z]\.[0-9]|^@\w|^(?!\d{1,3}\.\d{3}\.\d{3}$)[0-9]+(?:\.[0-9]+){2,}(?:(?:[:/+-][0-9.]*[0-9])*\/?|[.:-][\u0660-\u0669\u06f0-\u06f9].*)$/;
const PATH = /[A-Za-z0-9](?:[/\\]|_+)[A-Za-z0-9]/;
/** The endings of file names and those of domains in another script, perhaps with more after a mark: `سایت.ir`, `سایت.ir:80`. */
const FILE_ENDING =
  /\.(?:pdf|(?:doc|xls|ppt)x?|od[tsp]|rtf|txt|md|csv|tsv|jsonl?|xml|ya?ml|html?|css|[jt]sx?|php|py|sql|epub|djvu|jpe?g|png|gif|svg|webp|avif|heic|bmp|tiff?|psd|ai|mp[34]|m4[av]|ogg|flac|wma|avi|mkv|mov|wmv|webm|wav|zip|rar|7z|tar|gz|apk|exe|msi|dmg|iso|torrent|srt|vtt|ics|vcf|log|ini|bak)(?:[.:-][\s\S]*)?$|^\.(?:ir|com|net|org)(?:[.:-][\s\S]*)?$/i;
/** A path from a root that ends in a separator, as where it goes on in another script: `/home/`, `C:\`. */
const ROOTED = /^(?:[A-Za-z]:\\|\/)(?:.*[/\\])?$/;
/** Signs that may stand inside a Latin token; other letters and digits are known by their kind. */
const ASCII_TOKEN = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/[A-Za-z]/.test(sign)) return PART | LETTER;
  if (/[0-9]/.test(sign)) return PART | NUMERAL;
  if (/[.:@]/.test(sign)) return PART | ADDRESS_SIGN;
  return /[/\\_]/.test(sign) ? PART | PATH_SIGN : /[+\-%~&=?]/.test(sign) ? PART : 0;
});
/** What ends a URL, besides blanks: quotes, angle brackets, Persian marks. */
const URL_END = unitSet('<>"«»“”،؛؟`{}|');
/** Marks at the end of a token or URL that belong to the sentence around it. */
const TRAILING = unitSet('.,;:!?\'"…)]}*&-\u200c\u200d\u200b\u200e\u200f\ufeff');

/** A `#hashtag` or `@handle` in any script, with its half-spaces. */
export function readTag(search: Search, at: number): void {
  let end = at + 1;
  while (search.isWord(end) || search.kindAt(end) === ZWNJ_KIND) end++;
  search.protect(at, trim(search, at + 1, end));
}

/** A run of Latin letters, digits and address signs round the anchor: protected unless it is a plain word. */
export function readToken(search: Search, anchor: number): void {
  const { text, done } = search;
  let holds = partOfToken(text.charCodeAt(anchor));
  let start = anchor;
  for (let part = PART; start > done && part > 0; holds |= part) {
    part = partOfToken(text.charCodeAt(start - 1));
    if (part > 0) start--;
  }
  let end = anchor + 1;
  // A dot or a colon counts once more follows: «note:» is a plain word.
  let pending = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const part = partOfToken(unit);
    if (part === 0) break;
    if (unit === FULL_STOP || unit === COLON) pending = part;
    else holds |= part | pending;
  }
  if (!isOf(BLANKS, search.kindAt(endOfRun(text, end, text.length, SILENT | ZWNJS)))) holds |= pending;
  // The last @ may begin a handle: `@-@نام`.
  search.done = text.charCodeAt(end - 1) === AT ? end - 1 : end;
  // A plain word: the usual case.
  const isMixed = (holds & (LETTER | NUMERAL)) === (LETTER | NUMERAL);
  if (!isMixed && !(holds & (ADDRESS_SIGN | PATH_SIGN))) return;
  const address = text.slice(start, end);
  while (start < anchor && isStray(search, start)) start++;
  const isLikeAddress = (holds & ADDRESS_SIGN) > 0;
  const isRooted = (holds & PATH_SIGN) > 0 && ROOTED.test(address) && !search.isAfterWord(start);
  if (isRooted || (isLikeAddress && (URL_MARK.test(address) || DOMAIN_WITH_PATH.test(text.slice(start, end))))) {
    readUrl(search, start, end);
    return;
  }
  end = trim(search, start + 1, end);
  const token = text.slice(start, end);
  const ending = isLikeAddress ? FILE_ENDING.exec(token) : null;
  if (ending !== null) {
    while (start > search.lastSpanEnd && isInPersianName(search, start - 1)) start--;
    // An ending alone, after a blank, isn't a file name.
    if (ending.index > 0 || end - start > token.length) search.protect(start, end);
    return;
  }
  const isPath = (holds & LETTER) > 0 && (holds & PATH_SIGN) > 0 && PATH.test(token);
  const isAddress = isLikeAddress && ADDRESS.test(token);
  if (isMixed || isPath || isAddress) search.protect(start, end);
}

/** A URL goes on over letters of any script up to a blank, a quote or a bracket that it didn't open. */
function readUrl(search: Search, start: number, from: number): void {
  const { text } = search;
  let end = from;
  let open = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (isOf(BLANKS, search.kindAt(end)) || URL_END.has(unit)) break;
    if (unit === 0x28 || unit === 0x5b) open++;
    else if ((unit === 0x29 || unit === 0x5d) && --open < 0) break;
  }
  // A bracket at the end closes one that the URL opened.
  const last = text[end - 1];
  search.protect(start, last === ')' || last === ']' ? end : trim(search, start + 1, end));
}

/** Whether a mark at the start of a token belongs to the text before it; a dot may begin a file ending. */
function isStray(search: Search, at: number): boolean {
  const unit = search.text.charCodeAt(at);
  if (unit !== FULL_STOP) return TRAILING.has(unit) || search.kindAt(at) === COMBINING;
  const next = search.text.charCodeAt(at + 1);
  return next !== FULL_STOP && TRAILING.has(next);
}

function trim(search: Search, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && TRAILING.has(search.text.charCodeAt(trimmed - 1))) trimmed--;
  return trimmed;
}

function partOfToken(unit: number): number {
  if (unit < ASCII_TOKEN.length) return ASCII_TOKEN[unit]!;
  const kind = kinds()[unit]! & KIND;
  return kind === DIGIT ? PART | NUMERAL : kind === LATIN || kind === COMBINING ? PART : 0;
}

function isInPersianName(search: Search, at: number): boolean {
  const unit = search.text.charCodeAt(at);
  return isOf(IN_NAMES, search.kindAt(at)) || unit === UNDERSCORE || unit === HYPHEN;
}

const IN_NAMES = (1 << ARABIC) | (1 << DIGIT) | MARK | ZWNJS;
