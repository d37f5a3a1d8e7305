// Words beside a number, which tell what it is.

/** What joins two numbers of one kind: «ساعت ۸ تا ۱۰» (from 8 to 10 o'clock). */
const JOINT = /^(?:تا|الی|و|یا|[،,٬×–-]|--)$/;
/** “After”, “newer than” and the like. What a number is, the word before these tells: «نسخه‌های بعد از 5.6» (versions after 5.6). */
const FROM_ON = /^(?:بعد|پس|پیش|قبل|(?:بالا|پایین|جدید|قدیمی)تر) از$/;
/** How far a word is looked for, in code units. */
const NEAR = 64;
/** A word; a number with its signs; another sign. Brackets and the marks of Markdown are passed over, but not the * of a list. */
const PIECE = /\p{L}+|\p{Nd}(?:[\p{Nd}.,:/٫٬–−*-]*\p{Nd})?|--|[^\p{Zs}\t()#*]|\*(?=\s)/gu;
const NUMBER = /^\p{Nd}/u;

/** The word or sign before a number, or before the numbers that it is joined to; `undefined` if they begin the line. */
export function wordBefore(text: string, start: number, lineFrom: number): string | undefined {
  // In a wiki, == begins a heading: `== 2.1 الف ==`. One = may go on with a sum: «= 2.5 پس».
  const before = text.slice(Math.max(lineFrom, start - NEAR), start).replace(/^={2,6} *$/, '');
  const pieces = piecesOf(before).reverse();
  return nearest(pieces.length > 2 && FROM_ON.test(`${pieces[1]} ${pieces[0]}`) ? pieces.slice(2) : pieces);
}

/** The word or sign after a number, or after the numbers that are joined to it; empty if there is none. */
export function wordAfter(text: string, end: number): string {
  return nearest(piecesOf(text.slice(end, end + NEAR))) ?? '';
}

/** The first piece that neither is a number nor joins one; a colon at first is passed over. */
function nearest(pieces: readonly string[]): string | undefined {
  let i = pieces[0] === ':' ? 1 : 0;
  while (JOINT.test(pieces[i]!) && NUMBER.test(pieces[i + 1]!)) i += 2;
  return pieces[i];
}

/** Cuts a text into pieces. Words are without vowel signs and half-spaces. */
function piecesOf(text: string): string[] {
  return text.replace(/[\u200c\u064b-\u0655]/g, '').match(PIECE) ?? [];
}
