import { letterTables, MAPPED, PLAIN } from '../characters/letters';
import {
  ARABIC,
  BLANK,
  COMBINING,
  DIGIT,
  KASHIDA_KIND,
  KIND,
  kinds,
  LATIN,
  LINE,
  OTHER,
  ZWJ_KIND,
  ZWNJ_KIND,
} from '../text/kinds';
import { KASHIDA, ZWJ, ZWNJ } from '../text/units';
import {
  ARABIC_LETTER,
  CALL,
  CLOSING,
  COLON_CLASS,
  COMMA_CLASS,
  DOT,
  FIGURE,
  FOREIGN_LETTER,
  GAP,
  HYPHEN_CLASS,
  INSIDE,
  LINE_END,
  OPENING,
  OTHER_LETTER,
  PERCENT,
  PERSIAN,
  QUOTE_CLASS,
  SEMICOLON_CLASS,
  SIGN,
} from './class-numbers';

export * from './class-numbers';

/** The units that begin marks, digits aside. */
const MARKS: readonly (readonly [units: string, markClass: number])[] = [
  [',،٬', COMMA_CLASS],
  [';؛', SEMICOLON_CLASS],
  ['!?؟', CALL],
  ['.…', DOT],
  [':', COLON_CLASS],
  ['-', HYPHEN_CLASS],
  ['%٪', PERCENT],
  ['"“”„‟\'‘’‚', QUOTE_CLASS],
  ['([{«', OPENING],
  [')]}»', CLOSING],
];

/** Where in Unicode the letters of other scripts are, from Greek on. Units of the kind `OTHER` elsewhere are symbols and surrogates. */
const OTHER_LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x370, 0x5ff],
  [0x700, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfaff],
  [0xff21, 0xff5a],
];

let table: Uint8Array | undefined;

/** The class of every code unit, laid out on first use. */
export function unitClasses(): Uint8Array {
  table ??= layOut();
  return table;
}

/**
 * The class of the unit at `at`; `SIGN` outside the text. There the unit is NaN, and to look that up even once would make every later
 * look-up slow, so it becomes U+0000.
 */
export function classAt(text: string, at: number): number {
  return unitClasses()[text.charCodeAt(at) | 0]!;
}

/** Whether a unit of this class is a letter or another part of a word. */
export function isOfWord(unitClass: number): boolean {
  return unitClass >= PERSIAN && unitClass <= INSIDE;
}

/** Whether a unit of this class is part of a word in the script of Persian. */
export function isOfPersianWord(unitClass: number): boolean {
  return isOfWord(unitClass) && unitClass !== OTHER_LETTER;
}

/** Where the blanks that begin at `from` end; `from` if there are none. */
export function endOfGap(text: string, from: number, limit: number): number {
  const classes = unitClasses();
  let at = from;
  while (at < limit && classes[text.charCodeAt(at)] === GAP) at++;
  return at;
}

/** Where the blanks that end at `end` begin; `end` if there are none. */
export function startOfGap(text: string, end: number, floor: number): number {
  const classes = unitClasses();
  let at = end;
  while (at > floor && classes[text.charCodeAt(at - 1)] === GAP) at--;
  return at;
}

/** Whether there are only blanks, or nothing, between two places. */
export function isGapOnly(text: string, from: number, to: number): boolean {
  return endOfGap(text, from, to) === to;
}

/** Whether a half-space, a joiner or a kashida is at `at`. */
export function isHalfSpaceOrKashida(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === ZWNJ || unit === ZWJ || unit === KASHIDA;
}

/** The classes of units by their kinds; all others are signs. */
const CLASS_OF_KIND: Readonly<Record<number, number>> = {
  [ARABIC]: PERSIAN,
  [LATIN]: OTHER_LETTER,
  [DIGIT]: FIGURE,
  [BLANK]: GAP,
  [LINE]: LINE_END,
  [COMBINING]: INSIDE,
  [ZWNJ_KIND]: INSIDE,
  [ZWJ_KIND]: INSIDE,
  [KASHIDA_KIND]: INSIDE,
};

function layOut(): Uint8Array {
  const entries = kinds();
  const { classes } = letterTables();
  const made = new Uint8Array(0x10000);
  for (let unit = 0; unit < made.length; unit++) made[unit] = CLASS_OF_KIND[entries[unit]! & KIND] ?? SIGN;
  for (let unit = 0; unit < classes.length; unit++) {
    if (made[unit] === PERSIAN && classes[unit] !== PLAIN && classes[unit] !== MAPPED) made[unit] = FOREIGN_LETTER;
  }
  for (const [first, last] of OTHER_LETTERS) {
    for (let unit = first; unit <= last; unit++) if ((entries[unit]! & KIND) === OTHER) made[unit] = OTHER_LETTER;
  }
  for (const letter of 'إٱة') made[letter.charCodeAt(0)] = ARABIC_LETTER;
  for (const [units, markClass] of MARKS) for (const unit of units) made[unit.charCodeAt(0)] = markClass;
  return made;
}
