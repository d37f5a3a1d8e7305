import { RULE } from '../rules';
import { EditLog } from '../text/edits';
import type { Spans } from '../text/stretches';
import { isHighSurrogate, isLowSurrogate } from '../text/surrogates';

/** A character reference of HTML. No name or number worth decoding is longer. */
const ENTITY = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g;

/** The names that are common in Persian pages (HTML Living Standard, section 13.5). */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  deg: '°',
  divide: '÷',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lrm: '\u200e',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rlm: '\u200f',
  rsquo: '’',
  shy: '\u00ad',
  times: '×',
  zwj: '\u200d',
  zwnj: '\u200c',
};

/**
 * Decodes character references of HTML, once: `&amp;lt;` becomes `&lt;`. An unknown name, a number that isn't a character (0,
 * surrogates, beyond U+10FFFF) and a reference without its semicolon are left.
 */
export function entityEdits(text: string, spans: Spans): EditLog {
  const edits = new EditLog();
  let span = 0;
  for (const match of text.matchAll(ENTITY)) {
    const start = match.index;
    while (spans[span + 1]! <= start) span += 2;
    // A span that begins inside the reference isn't respected: the # of its number was taken for a hashtag.
    if (spans[span]! <= start) continue;
    const character = characterOf(match);
    if (character !== undefined) edits.replace(start, start + match[0].length, character, RULE.entity);
  }
  return edits;
}

/** The character that a reference stands for; `undefined` if it is one that `entityEdits` leaves. */
export function decoded(reference: string): string | undefined {
  const [match] = reference.matchAll(ENTITY);
  return match && characterOf(match);
}

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  // No name that every object inherits (`toString`, `constructor`) is as short as those that are looked for.
  return name === undefined ? numberedCharacter(decimal, hexadecimal!) : NAMED[name];
}

/** The numbers 128–159 are read as windows-1252, as browsers do (HTML Living Standard, section 13.2.5.80): `&#150;` is a dash. */
const FROM_128 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function numberedCharacter(decimal: string | undefined, hexadecimal: string): string | undefined {
  const codePoint = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  const character = FROM_128[codePoint - 0x80];
  if (character !== undefined) return character;
  const isCharacter =
    codePoint > 0 && codePoint <= 0x10ffff && !isHighSurrogate(codePoint) && !isLowSurrogate(codePoint);
  return isCharacter ? String.fromCodePoint(codePoint) : undefined;
}
