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

/** Reads what begins at a place, or is noticed there: protects it, or moves `done` past what it has looked at. */
type Reader = (search: Search, at: number) => void;

const readHash: Reader = (search, at) => (search.isWord(at + 1) ? readTag : readToken)(search, at);

const readAt: Reader = (search, at) =>
  (search.kindAt(at + 1) === ARABIC && !search.isWord(at - 1) ? readTag : readToken)(search, at);

const readPerCent: Reader = (search, at) => {
  if (!readConversion(search, at)) readToken(search, at);
};

const readDot: Reader = (search, at) => {
  if (/[0-9]/.test(search.text[at - 1] ?? '')) readToken(search, at);
};

/** A family of what is protected. */
interface Family {
  /** What begins it, or betrays it. */
  readonly sign: RegExp;
  /** What may stand right behind the sign. */
  readonly next: RegExp;
  /** What must stand somewhere behind it; '' for nothing. */
  readonly close: string;
  readonly read: Reader;
}

const FAMILIES: readonly Family[] = [
  { sign: /[A-Za-z]/, next: /[\s\S]/, close: '', read: readToken },
  { sign: /#/, next: /[\s\S]/, close: '', read: readHash },
  { sign: /@/, next: /[\s\S]/, close: '', read: readAt },
  { sign: /\./, next: /[0-9]/, close: '', read: readDot },
  { sign: /%/, next: /[\w$.+#({@-]/, close: '', read: readPerCent },
  { sign: /</, next: /[A-Za-z!/?%]/, close: '>', read: readMarkup },
  { sign: /\{/, next: /[\w$%#{]/, close: '}', read: readBraces },
  { sign: /`/, next: /[\s\S]/, close: '', read: readCode },
  { sign: /~/, next: /~/, close: '', read: readCode },
  { sign: /]/, next: /\(/, close: ')', read: readLinkTarget },
  { sign: /\[/, next: /\^/, close: ']', read: readFootnote },
  { sign: /\|/, next: /[ \t:-]/, close: '-', read: readTableRule },
  { sign: /-/, next: /[ \t:|]/, close: '|', read: readTableRule },
];

/** All signs are in ASCII; what stands behind them may be anything, or the end of the text: that is as one unit more. */
const ASCII = 128;
/** As `findIndex` has it, in a byte. */
const NO_FAMILY = 0xff;

interface Signs {
  /** The family that a unit is the sign of. */
  readonly familyOf: Uint8Array;
  /** As bits: the families whose sign a unit may follow. */
  readonly follows: Uint16Array;
}

let signs: Signs | undefined;

/** The families by sign, laid out on first use. */
function signTables(): Signs {
  if (signs !== undefined) return signs;
  const units = Array.from({ length: ASCII + 1 }, (_, unit) => String.fromCharCode(unit));
  const familyOf = units.map((unit) => FAMILIES.findIndex(({ sign }) => sign.test(unit)));
  const follows = units.map((unit) =>
    FAMILIES.reduce((bits, { next }, i) => (next.test(unit) ? bits | (1 << i) : bits), 0),
  );
  signs = { familyOf: Uint8Array.from(familyOf), follows: Uint16Array.from(follows) };
  return signs;
}

function builtInSpans(text: string): readonly number[] {
  const search = new Search(text);
  const tables = signTables();
  const frontMatter = frontMatterEnd(search);
  if (frontMatter > 0) search.protect(0, frontMatter);
  /** The families of which something may still come: no more when what must stand behind their sign doesn't. */
  let hopeful = ~0;
  for (let at = 0; ; at++) {
    at = nextSign(text, Math.max(at, search.done), tables, hopeful);
    if (at === text.length) return search.spans;
    const number = tables.familyOf[text.charCodeAt(at)]!;
    const { close, read } = FAMILIES[number]!;
    read(search, at);
    if (close !== '' && search.lastSpanEnd <= at && search.find(close, at) < 0) hopeful &= ~(1 << number);
  }
}

/** Where a sign stands with something behind it that may follow it; the end of the text if there is none. */
function nextSign(text: string, from: number, { familyOf, follows }: Signs, hopeful: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= ASCII || familyOf[unit] === NO_FAMILY) continue;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : ASCII;
    if ((follows[Math.min(next, ASCII)]! & hopeful & (1 << familyOf[unit]!)) !== 0) break;
  }
  return at;
}
