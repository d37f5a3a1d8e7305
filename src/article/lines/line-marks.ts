/** A paragraph is at least so long, in code units; a shorter line may be anything. */
export const LEAST_PARAGRAPH = 60;
/** A line that ends in a full stop and is so long, in code units, is a sentence; a shorter one may be a word or two. */
export const LEAST_SENTENCE = 25;

/** The mark of a sentence that says something, or says what comes next; for `endsWith`. */
export const STATEMENT_END: RegExp = /[.:؛]$/;
/** The mark of a sentence of any kind. */
export const SENTENCE_END: RegExp = /[.؟!:؛]$/;
/** One full stop; more of them stand for what was left out. */
export const FULL_STOP: RegExp = /[^.…]\.$/u;

/** The sign of a list, with which a line is written: «• مریم احمدی» is one of several, and «- مریم احمدی» below a quote says it. */
export const LISTED: RegExp = /^[\p{Cf}\s]*[-*•●·▪]/u;

const FOOTNOTE = /\[\p{Nd}{1,3}\]$/u;
const CLOSING = /[»)"\]]$/;

/**
 * Whether the mark at the end of a line is this: after it may stand a closing quote or bracket, and then the number of
 * a footnote.
 *
 * `endsWith('«… است.»[۱۲]', /\.$/)` → `true`
 */
export function endsWith(line: string, mark: RegExp): boolean {
  return mark.test(line.replace(FOOTNOTE, '').replace(CLOSING, ''));
}
