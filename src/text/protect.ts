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
 * The spans that no pass may touch:
 * - URLs with and without scheme, e-mail addresses, @handles, #hashtags, file names, dotted numbers (IPs, versions), Latin words with
 *   digits;
 * - HTML tags and comments, and the content of script, style, pre, code and textarea;
 * - in Markdown code, link targets, references of footnotes, table rules and front matter; hidden link targets in wikis;
 * - placeholders of templates and of printf;
 * - what the user's own words and patterns match, if there are any.
 *
 * One scan goes from sign to sign. What a reader looks at ahead is either not read again, limited in length, or remembered not to be
 * there, so the cost is linear.
 */
export function protectedSpans(text: string, own?: OwnProtection): Spans {
  const built = builtInSpans(text);
  return own === undefined ? built : own(built, text);
}

/** Reads what begins at a sign or is recognised by it, and protects it or moves `done` past what it has looked at. */
type Reader = (search: Search, at: number) => void;

/** Reads a `#tag` or an `@handle`, or else the token that the sign is in. */
const readName: Reader = (search, at) => {
  const { text } = search;
  const isHash = text.charCodeAt(at) === HASH;
  const isTag = isHash ? isWord(text, at + 1) : isKind(text, at + 1, 1 << ARABIC) && !isAfterWord(text, at);
  (isTag ? readTag : readToken)(search, at);
};

/** Reads a conversion of printf, or else the token that the sign is in, which may be an escape in a URL. */
const readPercent: Reader = (search, at) => {
  if (!search.protectMatch(CONVERSION, at)) readToken(search, at);
};

/** Protected things that are recognised by the same signs. */
interface Family {
  /** The signs that they begin with or contain. */
  readonly signs: RegExp;
  /** What must come right after the sign. */
  readonly next: RegExp;
  /** What must come somewhere after the sign, if anything. */
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

/** All signs are ASCII. In the tables this number stands for every other unit and for the end of the text. */
const ASCII = 128;
const UNITS = Array.from({ length: ASCII + 1 }, (_, unit) => String.fromCharCode(unit));
/** Sets of families, with a bit for each, by unit: the family that the unit is a sign of, and the families whose signs it may follow. */
const FAMILY_OF = Uint16Array.from(UNITS, (unit) => familiesWhere(({ signs }) => signs.test(unit)));
const FOLLOWS = Uint16Array.from(UNITS, (unit) => familiesWhere(({ next }) => next.test(unit)));

function familiesWhere(holds: (family: Family) => boolean): number {
  return FAMILIES.reduce((set, family, i) => set | (+holds(family) << i), 0);
}

function builtInSpans(text: string): Spans {
  const search = new Search(text);
  const frontMatter = frontMatterEnd(search);
  if (frontMatter > 0) search.protect(0, frontMatter);
  /** The set of families that are still looked for; one is given up when its `close` doesn't come any more. */
  let hopeful = ~0;
  for (let at = 0; ; at++) {
    at = nextSign(text, Math.max(at, search.done), hopeful);
    if (at === text.length) return search.spans;
    const bit = FAMILY_OF[text.charCodeAt(at)]!;
    // The index of the bit is that of the family.
    const { close, read } = FAMILIES[31 - Math.clz32(bit)]!;
    read(search, at);
    if (close !== undefined && search.lastSpanEnd <= at && search.find(close, at) < 0) hopeful &= ~bit;
  }
}

/** Where the next sign of a hopeful family stands with a fitting unit after it; the end of the text if there is none. */
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
