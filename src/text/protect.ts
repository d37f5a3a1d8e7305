import { ARABIC, BIDI, BLANK, COMBINING, DIGIT, KIND, kinds, LATIN, LINE, OTHER, ZERO_WIDTH, ZWNJ_KIND } from './kinds';

/**
 * Spans that no pass may touch, as a flat list of UTF-16 offsets: start, end, start, end …, ascending and disjoint.
 *
 * URLs with and without scheme, e-mail addresses, @handles, #hashtags, file names, dotted numbers (IPs, versions),
 * Latin words with digits, HTML tags and comments, the content of script, style, pre, code and textarea, Markdown code.
 *
 * One scan from anchor to anchor; every look-ahead is consumed, bounded or remembered as vain, so the cost is linear.
 */
export function protectedSpans(text: string): readonly number[] {
  ANCHOR.lastIndex = 0;
  if (!ANCHOR.test(text)) return NONE;
  return new Scan(text).spans();
}

const NONE: readonly number[] = [];

/** Where a protected span may begin or be noticed: a Latin letter, a sign, a dot between two Latin digits. */
const ANCHOR = /[A-Za-z@#<`]|(?<=[0-9])\.(?=[0-9])/g;
/** Elements whose content is no prose. */
const RAW_ELEMENT = /^(?:script|style|pre|code|textarea)$/i;
/** What makes a token a URL, which goes on over letters of any script. */
const URL_MARKS = ['://', 'www.', 'mailto:'];
const ADDRESS = /[A-Za-z0-9]@[A-Za-z0-9]/;
const DOTTED_NAME = /[A-Za-z0-9]\.[A-Za-z]|[A-Za-z]\.[0-9]/;
const DOTTED_NUMBER = /^[0-9]+(?:\.[0-9]+){2,}$/;
const PATH = /[A-Za-z0-9][/\\_][A-Za-z0-9]/;
const HAS_LATIN = /[A-Za-z]/;
const HAS_DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/;
const FILE_ENDING =
  /^\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|json|xml|html?|jpe?g|png|gif|svg|webp|mp[34]|avi|mkv|mov|wav|zip|rar|gz|apk|exe)$/i;
/** Signs that may stand inside a Latin token; letters and digits are known by their kind. */
const TOKEN_SIGN = new Set([...'_.+-@%/:~&=?\\'].map((sign) => sign.charCodeAt(0)));
/** What ends a URL beside blanks: quotes, angles, Persian marks. */
const URL_END = new Set([...'<>"«»“”،؛؟`{}|'].map((sign) => sign.charCodeAt(0)));
/** Marks at the end of a token or URL that belong to the sentence around it. */
const TRAILING = new Set([...'.,;:!?\'"…)]}*&-\u200c\u200d\u200b\u200e\u200f\ufeff'].map((sign) => sign.charCodeAt(0)));
/** The longest Markdown code span looked for, in code units. */
const LONGEST_CODE_SPAN = 1000;

class Scan {
  readonly #text: string;
  readonly #kinds: Uint8Array = kinds();
  readonly #spans: number[] = [];
  /** End of the last span or token: nothing before it is looked at again. */
  #done = 0;
  /** Strings that are known not to come any more. */
  readonly #vain = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  spans(): readonly number[] {
    const text = this.#text;
    for (;;) {
      ANCHOR.lastIndex = this.#done;
      const match = ANCHOR.exec(text);
      if (match === null) return this.#spans;
      const at = match.index;
      const sign = match[0];
      if (sign === '<') this.#markup(at);
      else if (sign === '`') this.#code(at);
      else if (sign === '#' && this.#isWord(at + 1)) this.#hashtag(at);
      else this.#token(at);
    }
  }

  #protect(start: number, end: number): void {
    this.#spans.push(start, end);
    this.#done = end;
  }

  /** `<tag …>`, `<!-- … -->`, `<script>…</script>`; a lone `<` is left. */
  #markup(at: number): void {
    const text = this.#text;
    this.#done = at + 1;
    if (text.startsWith('<!--', at)) {
      const close = this.#find('-->', at + 4);
      if (close >= 0) this.#protect(at, close + 3);
      return;
    }
    if (!/[A-Za-z/!?]/.test(text[at + 1] ?? '')) return;
    const end = this.#tagEnd(at + 1);
    if (end < 0) return;
    const name = /^[A-Za-z]*/.exec(text.slice(at + 1, Math.min(at + 12, end)))![0];
    if (!RAW_ELEMENT.test(name)) {
      this.#protect(at, end);
      return;
    }
    const close = this.#find(`</${name}`, end);
    const closeEnd = close < 0 ? -1 : this.#tagEnd(close + 2);
    this.#protect(at, closeEnd < 0 ? end : closeEnd);
  }

  /** Offset after the `>` that ends a tag, minding quoted attribute values; −1 when another `<` comes first. */
  #tagEnd(from: number): number {
    const text = this.#text;
    const first = this.#find('>', from);
    if (first < 0) return -1;
    for (let i = from; i < text.length; i++) {
      const unit = text[i];
      if (unit === '>') return i + 1;
      if (unit === '<') return -1;
      if ((unit === '"' || unit === "'") && text[i - 1] === '=') {
        const close = this.#find(unit, i + 1);
        if (close >= 0) i = close;
      }
    }
    // Quotes that don't pair up: what looks like the end is taken, so that no second tag scans the rest again.
    return first + 1;
  }

  /** A fenced block from its line to the closing fence, or a code span on one line. */
  #code(at: number): void {
    const text = this.#text;
    let open = at;
    while (text[open] === '`') open++;
    const fence = text.slice(at, Math.min(open, at + 8));
    this.#done = open;
    if (fence.length >= 3 && this.#beginsLine(at)) {
      const close = this.#closingFence(fence, open);
      if (close >= 0) this.#protect(at, close + fence.length);
      return;
    }
    const limit = Math.min(text.length, open + LONGEST_CODE_SPAN);
    for (let i = open; i < limit && this.#kinds[text.charCodeAt(i)]! !== LINE; i++) {
      if (text[i] !== '`') continue;
      let end = i;
      while (text[end] === '`') end++;
      if (end - i === open - at) {
        this.#protect(at, end);
        return;
      }
      i = end - 1;
    }
  }

  /** Whether only blanks and invisible characters stand between the line's beginning and `at`. */
  #beginsLine(at: number): boolean {
    for (let i = at - 1; i >= 0; i--) {
      const kind = this.#kinds[this.#text.charCodeAt(i)]! & KIND;
      if (kind === LINE) return true;
      if (kind !== BLANK && kind !== ZWNJ_KIND && kind !== BIDI && kind !== ZERO_WIDTH) return false;
    }
    return true;
  }

  #closingFence(fence: string, from: number): number {
    const key = `closing ${fence}`;
    if (this.#vain.has(key)) return -1;
    for (let at = this.#find(fence, from); at >= 0; at = this.#find(fence, at + fence.length)) {
      if (this.#beginsLine(at)) return at;
    }
    this.#vain.add(key);
    return -1;
  }

  #hashtag(at: number): void {
    let end = at + 1;
    while (this.#isWord(end) || this.#kinds[this.#text.charCodeAt(end)]! === ZWNJ_KIND) end++;
    this.#protect(at, this.#trim(at + 1, end));
  }

  /** A run of Latin letters, digits and address signs round the anchor: protected when it is no plain word. */
  #token(anchor: number): void {
    const text = this.#text;
    let start = anchor;
    while (start > this.#done && this.#inToken(start - 1)) start--;
    let end = anchor + 1;
    while (end < text.length && this.#inToken(end)) end++;
    this.#done = end;
    const address = text.slice(start, end);
    while (start < anchor && this.#isStray(start)) start++;
    if (URL_MARKS.some((mark) => address.includes(mark))) {
      this.#url(start, end);
      return;
    }
    end = this.#trim(start + 1, end);
    const token = text.slice(start, end);
    if (FILE_ENDING.test(token)) {
      let nameStart = start;
      while (nameStart > this.#lastSpanEnd() && this.#inPersianName(nameStart - 1)) nameStart--;
      if (nameStart < start) this.#protect(nameStart, end);
      return;
    }
    if (
      ADDRESS.test(token) ||
      (token.startsWith('@') && token.length > 1) ||
      DOTTED_NAME.test(token) ||
      DOTTED_NUMBER.test(token) ||
      (HAS_LATIN.test(token) && (PATH.test(token) || HAS_DIGIT.test(token)))
    ) {
      this.#protect(start, end);
    }
  }

  /** A URL goes on over letters of any script to a blank, a quote or a bracket that it did not open. */
  #url(start: number, from: number): void {
    const text = this.#text;
    let end = from;
    let open = 0;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const kind = this.#kinds[unit]! & KIND;
      if (kind === BLANK || kind === LINE || URL_END.has(unit)) break;
      if (unit === 0x28 || unit === 0x5b) open++;
      else if ((unit === 0x29 || unit === 0x5d) && --open < 0) break;
    }
    this.#protect(start, this.#trim(start + 1, end));
  }

  /** A mark before a token that belongs to what stands before it; a dot may begin a file ending. */
  #isStray(at: number): boolean {
    const unit = this.#text.charCodeAt(at);
    return (TRAILING.has(unit) && this.#text[at] !== '.') || (this.#kinds[unit]! & KIND) === COMBINING;
  }

  #trim(start: number, end: number): number {
    let trimmed = end;
    while (trimmed > start && TRAILING.has(this.#text.charCodeAt(trimmed - 1))) trimmed--;
    return trimmed;
  }

  #lastSpanEnd(): number {
    return this.#spans.length === 0 ? 0 : this.#spans[this.#spans.length - 1]!;
  }

  /** A letter of any script, a mark, a digit or an underscore. */
  #isWord(at: number): boolean {
    if (at < 0 || at >= this.#text.length) return false;
    const unit = this.#text.charCodeAt(at);
    const kind = this.#kinds[unit]! & KIND;
    return kind === ARABIC || kind === LATIN || kind === DIGIT || kind === COMBINING || kind === OTHER || unit === 0x5f;
  }

  #inToken(at: number): boolean {
    const unit = this.#text.charCodeAt(at);
    const kind = this.#kinds[unit]! & KIND;
    return kind === LATIN || kind === DIGIT || kind === COMBINING || TOKEN_SIGN.has(unit);
  }

  #inPersianName(at: number): boolean {
    const unit = this.#text.charCodeAt(at);
    const kind = this.#kinds[unit]! & KIND;
    return (
      kind === ARABIC || kind === DIGIT || kind === COMBINING || kind === ZWNJ_KIND || unit === 0x5f || unit === 0x2d
    );
  }

  /** Offset of the next `wanted`, or −1; a search that failed once is not made again. */
  #find(wanted: string, from: number): number {
    if (this.#vain.has(wanted)) return -1;
    const found = this.#text.indexOf(wanted, from);
    if (found < 0) this.#vain.add(wanted);
    return found;
  }
}
