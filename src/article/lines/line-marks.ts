/** The least length of a paragraph, in code units; a shorter line may be anything. */
export const LEAST_PARAGRAPH = 60;
/** The least length of a sentence that ends in a full stop, in code units; what is shorter may be a word or two. */
export const LEAST_SENTENCE = 25;

/** For `endsWith`: the end of a statement, or the colon that says that something follows. */
export const STATEMENT_END: RegExp = /[.:؛]$/;
/** For `endsWith`: the end of a sentence of any kind. */
export const SENTENCE_END: RegExp = /[.؟!:؛]$/;
/** For `endsWith`: one full stop; several stand for words left out. */
export const FULL_STOP: RegExp = /[^.…]\.$/u;

/**
 * The sign of a list at the beginning of a line as written: «• مریم احمدی» is one name of several, and «- مریم احمدی»
 * below a quotation is who said it.
 */
export const LISTED: RegExp = /^[\p{Cf}\s]*[-*•●·▪]/u;

/**
 * How a line begins that is an entry of a list if the next one begins so, too: «◄ …», «– …», «🔹 …», «۲. …», «۲۰:۳۰ …».
 * One line by itself proves nothing with these signs: headlines and paragraphs have them, too, and so they are no part
 * of `LISTED`. Group 1 is the sign.
 */
export const SIGN_OF_LIST: RegExp = /^[\p{Cf}\s]*([\p{So}\p{Pd}*•·»]|(?=\p{Nd}{1,2}(?:[.)-]\P{Nd}|[:：]\p{Nd}{2}\s)))/u;

const FOOTNOTE = /\[\p{Nd}{1,3}\]$/u;
const CLOSING = /[»)"\]]$/;

/**
 * Whether a line ends in a mark: a closing quote or bracket may follow it, and after that the number of a footnote.
 *
 * `endsWith('«… است.»[۱۲]', /\.$/)` → `true`
 */
export function endsWith(line: string, mark: RegExp): boolean {
  return mark.test(line.replace(FOOTNOTE, '').replace(CLOSING, ''));
}
