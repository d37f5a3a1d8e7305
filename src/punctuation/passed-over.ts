import { matchesAt } from '../text/matches-at';
import { SEMICOLON } from '../text/units';
import { classAt, endOfGap, GAP, QUOTE_CLASS } from './classes';

// What is no prose in a line, and question marks that ask nothing, as sticky patterns. The survey passes over all this, so it stays.

/**
 * Where `?` asks nothing. A converter may have put it in place of a figure (`?/?`, `??:۳۰`, `۱۲:??`) or of a word («کمتر از ?? درصد», “less
 * than ?? per cent”: alone between blanks, or at the beginning of a bracket or quotation, or before a comma or the like, with text after it on
 * the line). If that became one mark, nobody could see that something is missing. `(?:` and `(?<` belong to an expression, and `?نام=` to a query.
 */
export const NO_QUESTION: RegExp =
  /(?<![^\s([{«»"])\?(?:\?*(?:[.,:/٫٬،–-][?\d۰-۹]+)+|(?=[\w\u0621-\u06f9\u200c]{1,30}=))|(?<=[\d۰-۹][.:/-])\?{2,}|(?<![^\s([{«“])\?{2,}(?=[^\S\n]+[^\s@#]|[،,+%٪])|(?<=\()\?(?=[:<=])/y;
/**
 * Data in brackets:
 * - a list, a record, a call or an index as code and formulas write it: `["الف","ب"]`, `{ 'الف': [1] }`, `print("الف")`, `IF(a>1,"الف")`,
 *   `a[0]`, `a{2}`, `A = {1, 2}`; there may be brackets in the texts of a call, `replace("الف", "[اب]")`; but not the words of a link of
 *   Markdown, `["الف"](a.html)`;
 * - a formula of LaTeX: `\(x_1, x_2\)`;
 * - an expression in a template: `${n ? "الف" : "ب"}`; a placeholder with its format: `{0, number, #,##0}`, `{1,-5:N2}`, `{:,}`; the head of
 *   one with messages: `{0, plural, `; the interval of a message: `|[2,*] `.
 */
export const DATA: RegExp =
  /[[{][^\S\n]*["'](?:[^[\]{}\n]|[[{][^[\]{}\n]{0,500}[\]}]){0,2000}[\]}](?!\()|(?<=(?:[A-Za-z_]|[a-z_]\d\d?)(?: ?= ?)?)[([{][\w ,.:+*/<>=-]{0,40}(?:["'][^()[\]{}\n]{0,2000})?[)\]}]|(?<=[A-Za-z_])\(["'][^()\n]{0,2000}\)|(?<=\\)[([][^\n\u0600-\u06ff]{1,200}?\\[)\]]|(?<=[$#@])\{[^{}\n]{1,500}\}|\{[\w$]{0,40}(?:, ?[a-z]|,-?[1-9]\d*[:}]|:)(?:(?<=\})|[ -z|]{0,60}\})|\{\w{1,40}, ?(?:plural|select|selectordinal|choice), ?|(?<=\|)\[\d+,[\d*]+\]/y;
/** A formula of LaTeX between dollar signs. Two prices have Persian between theirs, a blank before the second, a figure after it, or quotes. */
export const FORMULA: RegExp = /\$(?!\s)[^$"«»“”\n\u0600-\u06ff]{1,200}(?<!\s)\$(?!\d)/y;
/**
 * A line of a program or of settings that gives a value to a name: `title: "الف"`, `$a = ['الف', 'ب'];`, `نام = "الف";`, `msgstr "الف"`;
 * an address with its title in Markdown, `[1]: /a/b "الف"`; and a statement of SQL.
 */
export const VALUE_LINE: RegExp =
  /[ \t]*(?:[-$] )?(?:(?:(?:[a-z]+ )?[a-z_$][\w.$-]*(?: ?[:=] ?| )|[A-Z_]\w*=|(?:(?:[a-z]+ \$?|\$)[\u0600-\u06ef\u200c]|[\u0600-\u06ef\u200c]+_)[\u0600-\u06ef\u200c_]* ?=>? ?|\[[^\]\n]{1,100}\]: (?:[<#/.]|http)[!-~]* )["'[{].*["'\]}][,;]?$|[\u0600-\u06ef\u200c]+ ?=>? ?["'[{].*["'\]}];$|(?:SELECT|INSERT|UPDATE|DELETE) .*;$)/my;
/** A line of a table or a record in quotes: `"الف","ب",12`, `"الف": "ب",`, `'الف' => 'ب',`, `"الف" = "ب";`, `"الف": {"ب": 1},`. */
export const DATA_LINE: RegExp =
  /"[^"\n]*"(?:(?:[,;]|: ?| => )(?:"[^"\n]*"|[\w۰-۹.+-]+|[[{])?)+[ \t]*$|"[^"\n]*": ?[[{].*[\]}],?$|"[^"\n]*" = "[^"\n]*";[ \t]*$|'[^'\n]*' => ["'[\w$].*$/my;

/** What stands before the bracket of data. */
const BEFORE_DATA = /[\w=\\$#@|]/;
/** What stands after the bracket of a placeholder. */
const PLACEHOLDER_BEGINS = /[\w$:,]/;

/**
 * Whether `DATA` is worth trying at a bracket: a quote follows it; or it may begin a placeholder; or a Latin letter, a figure or a sign of
 * code stands before it, perhaps with a blank between.
 */
export function mayBeginData(text: string, at: number): boolean {
  if (classAt(text, endOfGap(text, at + 1, text.length)) === QUOTE_CLASS) return true;
  if (text[at] === '{' && PLACEHOLDER_BEGINS.test(text.charAt(at + 1))) return true;
  const before = at - (classAt(text, at - 1) === GAP ? 2 : 1);
  return BEFORE_DATA.test(text.charAt(before));
}

const LINE_ENDS = /[ \t]*$/my;
const COMMENT_BEGINS = /[ \t]*\/[/*]/y;
/**
 * The beginning of `echo "الف"`, `$a->print("الف")`, `} else return "الف"`, `Console.print("الف")`; but «API یعنی "الف"»
 * (API means …) is prose.
 */
const STATEMENT_BEGINS = /[ \t]*(?:[a-z$_}]|[A-Z]\w*[.(])/y;

/**
 * Whether a semicolon is at `at`, in the line that begins at `from`, and ends a statement of code: a comment follows, or the line ends and has
 * begun as code does. The end of the line isn't enough, since in prose an entry of a list may end so, too: «- "الف"; - ب (پ);».
 */
export function endsStatement(text: string, at: number, from: number): boolean {
  if (text.charCodeAt(at) !== SEMICOLON) return false;
  return (
    matchesAt(COMMENT_BEGINS, text, at + 1) ||
    (matchesAt(LINE_ENDS, text, at + 1) && matchesAt(STATEMENT_BEGINS, text, from))
  );
}
