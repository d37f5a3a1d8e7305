/** What stands between two numbers of one kind: «ساعت ۸ تا ۱۰». */
const JOINT = /^(?:تا|الی|و|یا|[،,×–-])$/;
/** What makes one word with the از before a number: «نسخه‌های بعد از 5.6». */
const FROM_ON = /^(?:بعد|پس|پیش|قبل|(?:بالا|پایین|جدید|قدیمی)تر) از$/;
/** How far a word is looked for, in code units. */
const NEAR = 64;
const PIECE = /\p{L}+|[\d٠-٩۰-۹](?:[\d٠-٩۰-۹.,:/٫٬–−*-]*[\d٠-٩۰-۹])?|[^\p{Zs}\t()#*]|\*(?=\s)/gu;
const NUMBER = /^[\d٠-٩۰-۹]/;

/** The word or sign before a number, or before the numbers it is joined to, unless they begin the line. */
export function wordBefore(text: string, start: number, lineFrom: number): string | undefined {
  const pieces = piecesOf(text.slice(Math.max(lineFrom, start - NEAR), start)).reverse();
  return nearest(pieces.length > 2 && FROM_ON.test(`${pieces[1]} ${pieces[0]}`) ? pieces.slice(2) : pieces);
}

/** The word or sign after a number, or after the numbers that are joined to it. */
export function wordAfter(text: string, end: number): string {
  return nearest(piecesOf(text.slice(end, end + NEAR))) ?? '';
}

/** The nearest piece that neither is a number nor joins one. */
function nearest(pieces: readonly string[]): string | undefined {
  let i = pieces[0] === ':' ? 1 : 0;
  while (JOINT.test(pieces[i]!) && NUMBER.test(pieces[i + 1]!)) i += 2;
  return pieces[i];
}

/** Words without marks and half-spaces, numbers with their signs, and other signs, but for brackets and the marks of Markdown, unless of a list. */
function piecesOf(text: string): string[] {
  return text.replace(/[\u200c\u064b-\u0655]/g, '').match(PIECE) ?? [];
}
