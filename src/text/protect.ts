import { ARABIC } from './kinds';
import { readTag, readToken } from './protect-addresses';
import { frontMatterEnd, readBrackets, readCode, readTableRule } from './protect-markdown';
import { readMarkup } from './protect-markup';
import type { OwnProtection } from './protect-own';
import { isAfterWord, isKind, isWord, Search } from './protect-search';
import { CONVERSION, readBraces } from './protect-templates';
import type { Spans } from './stretches';
import { HASH } from './units';

/**
 * Spans that no pass may touch, as a flat list of UTF-16 offsets: start, end, start, end …, ascending and disjoint.
 *
 * URLs with and without scheme, e-mail addresses, @handles, #hashtags, file names, dotted numbers (IPs, versions), Latin words
 * with digits; HTML tags and comments, the content of script, style, pre, code and textarea; code, link targets, footnotes, table
 * rules and front matter of Markdown, hidden targets in wikis; placeholders of templates and of printf; and what the user's own words
 * and patterns match, if there are any.
 *
 * One scan from sign to sign; every look-ahead is consumed, bounded or remembered as fruitless, so the cost is linear.
 */
export function protectedSpans(text: string, own?: OwnProtection): Spans {
  const built = builtInSpans(text);
  return own === undefined ? built : own(built, text);
}

/** Reads what begins at a sign or is recognised by it: protects it, or moves `done` past what it has looked at. */
type Reader = (search: Search, at: number) => void;

/** A `#tag` or `@handle`, or whatever token the sign is in. */
const readName: Reader = (search, at) => {
  const { text } = search;
  const isHash = text.charCodeAt(at) === HASH;
  const isTag = isHash ? isWord(text, at + 1) : isKind(text, at + 1, 1 << ARABIC) && !isAfterWord(text, at);
  (isTag ? readTag : readToken)(search, at);
};

/** The per cent sign of a conversion or an escape. */
const readPercent: Reader = (search, at) => {
  if (!search.protectMatch(CONVERSION, at)) readToken(search, at);
};

/** A family of what is protected. */
interface Family {
  /** The signs that begin or betray one. */
  readonly signs: RegExp;
  /** What must come right after the sign. */
  readonly next: RegExp;
  /** What must come somewhere after it, if anything. */
  readonly close?: string;
  readonly read: Reader;
}

const FAMILIES: readonly Family[] = [
  { signs: /[A-Za-z]/, next: /[\s\S]/, read: readToken },
  { signs: /[#@]/, next: /[\w.@/\\:]|[^\0-\x7f]/, read: readName },
  { signs: /\./, next: /\d/, read: readToken },
  { signs: /%/, next: /[\w$.+#({@-]/, read: readPercent },
  { signs: /</, next: /[A-Za-z!/?%]/, close: '>', read: readMarkup },
  { signs: /\{/, next: /[\w$%#{]/, close: '}', read: readBraces },
  { signs: /[`~]/, next: /[\s\S]/, read: readCode },
  { signs: /]/, next: /\(/, close: ')', read: readBrackets },
  { signs: /\[/, next: /[[^]/, read: readBrackets },
  { signs: /\|/, next: /[ \t:-]/, close: '|', read: readTableRule },
];

/** All signs are ASCII. Of what may follow one, everything else, and the end of the text, counts as one unit more. */
const ASCII = 128;
const UNITS = Array.from({ length: ASCII + 1 }, (_, unit) => String.fromCharCode(unit));
/** As bits: the family that each unit is a sign of, and the families whose signs it may follow. */
const FAMILY_OF = Uint16Array.from(UNITS, (unit) => familiesWhere(({ signs }) => signs.test(unit)));
const FOLLOWS = Uint16Array.from(UNITS, (unit) => familiesWhere(({ next }) => next.test(unit)));

function familiesWhere(holds: (family: Family) => boolean): number {
  return FAMILIES.reduce((set, family, i) => set | (+holds(family) << i), 0);
}

function builtInSpans(text: string): Spans {
  const search = new Search(text);
  const frontMatter = frontMatterEnd(search);
  if (frontMatter > 0) search.protect(0, frontMatter);
  /** The families of which more may come: one is given up when what must come after its sign is nowhere ahead. */
  let hopeful = ~0;
  for (let at = 0; ; at++) {
    at = nextSign(text, Math.max(at, search.done), hopeful);
    if (at === text.length) return search.spans;
    const bit = FAMILY_OF[text.charCodeAt(at)]!;
    const { close, read } = FAMILIES[31 - Math.clz32(bit)]!;
    read(search, at);
    if (close !== undefined && search.lastSpanEnd <= at && search.find(close, at) < 0) hopeful &= ~bit;
  }
}

/** Where the next sign is that something fitting follows; the end of the text if there is none. */
function nextSign(text: string, from: number, hopeful: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= ASCII) continue;
    const family = FAMILY_OF[unit]! & hopeful;
    if (family === 0) continue;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : ASCII;
    if ((FOLLOWS[Math.min(next, ASCII)]! & family) !== 0) break;
  }
  return at;
}
