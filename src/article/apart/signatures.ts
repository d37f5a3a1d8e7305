import { endsWith, FULL_STOP, LISTED, SENTENCE_END } from '../lines/line-marks';
import { JOB, ROLE } from '../phrases/patterns.table';
import { isPerson, NAME, namesRole } from '../phrases/person';
import { Words } from '../phrases/words';
import { asMasthead, isText, type Row } from '../rows/rows';
import { aboveComments, isParagraph } from '../rows/surroundings';

/**
 * The author in a box about the author: «درباره نویسنده» (about the author), and in the next line the name. It is none
 * where several paragraphs follow, as in the review of a book.
 */
export function nameInBox(rows: Row[]): string | null {
  const at = rows.findIndex(({ key }, i) => ABOUT.test(key) && NAME.test(rows[i + 1]?.text ?? ''));
  if (at < 0 || rows.slice(at).filter(isParagraph).length > 1) return null;
  const [label, name] = [rows[at]!, rows[at + 1]!];
  rows[at] = { ...label, appearance: 'footer', isSure: true };
  rows[at + 1] = { ...asMasthead(name, { kind: 'author', value: name.text }), place: null };
  const line = rows[at + 2];
  if (line !== undefined && isText(line) && namesRole(line.text, MOST_OF_BIOGRAPHY))
    rows[at + 2] = asMasthead(line, { kind: 'credit', value: line.text });
  return name.text;
}

const ABOUT = /^درباره.{0,2}نویسنده$/;

/**
 * The most words of a line below a name that says who that is: «روزنامه‌نگار حوزه آب و نویسنده سه کتاب» (water
 * journalist and author of three books).
 */
export const MOST_OF_BIOGRAPHY = 14;

/** The author in a line such as «گفت‌وگو از مریم احمدی» (interview by …), wherever it stands. */
export function nameOfTalk(rows: Row[]): string | null {
  for (const [i, row] of rows.entries()) {
    const name = row.appearance === 'text' ? TALK_BY.exec(row.text)?.[1] : undefined;
    if (name === undefined || !isPerson(name)) continue;
    rows[i] = asMasthead(row, { kind: 'author', value: name });
    return name;
  }
  return null;
}

/** Group 1 is who talked to somebody, or reported. */
const TALK_BY = /^(?:گفت.{0,3}گو|گزارش|مصاحبه)(?: از)?[ :]{1,3}(.{5,40})$/;

/**
 * The author below the last sentence: right below the code («کد خبر ۱۲۳۴»), or right below the sentence and alone. A
 * line below a name that says who that is becomes a credit.
 */
export function nameBelow(rows: Row[]): string | null {
  const last = aboveComments(rows)
    .map(({ appearance, text }) => appearance === 'text' && endsWith(text, SENTENCE_END))
    .lastIndexOf(true);
  for (let i = Math.max(last, 0) + 1; i + 1 < rows.length; i++) {
    const { appearance, text } = rows[i + 1]!;
    // Among other lines, a name with its description is one of those whom the text names.
    const isAlone = (i === last + 1 || rows[i - 1]!.appearance !== 'text') && rows[i + 2]?.appearance !== 'text';
    const isBiography = isAlone && appearance === 'text' && isText(rows[i]!) && isPerson(rows[i]!.text);
    if (isBiography && JOB.test(text) && namesRole(text, MOST_OF_BIOGRAPHY))
      rows[i + 1] = asMasthead(rows[i + 1]!, { kind: 'credit', value: text });
    const hasCode = (row: Row | undefined): boolean => row?.items.at(-1)?.kind === 'code';
    // Over other lines, a name may be the first of the tags.
    const isBelowStamp = isAlone && rows[i]!.appearance === 'masthead' && hasCode(rows[i - 1]);
    if ((hasCode(rows[i]) || isBelowStamp) && appearance === 'text' && isPerson(text)) return text;
  }
  // A name right below the last sentence signs it, unless more lines of text stand below.
  const signature = rows[last + 1];
  const isLast = last >= 0 && signature?.place === null && rows[last + 2]?.appearance !== 'text';
  return isLast && signature.appearance === 'text' && !LISTED.test(signature.written) && isPerson(signature.text)
    ? signature.text
    : null;
}

/** Marks the initials of who wrote and edited, right below the full stop of the last paragraph: «س.ک/ر.م», «ن م». */
export function markInitials(rows: Row[]): void {
  const last = aboveComments(rows).map(isText).lastIndexOf(true);
  const row = rows[last];
  const isBelow = last > 0 && isParagraph(rows[last - 1]!) && endsWith(rows[last - 1]!.text, FULL_STOP);
  if (isBelow && INITIALS.test(row!.text)) rows[last] = asMasthead(row!, { kind: 'credit', value: row!.text });
}

/** Letters apart, or two by two between slashes. */
const INITIALS = /^\p{L}(?:[ ./]{1,2}\p{L}){1,5}\.?$|^\p{Lu}{2}(?:\/\p{Lu}{2}){1,2}$/u;

/**
 * Marks the last line of a text as one about its author, if it begins with the name, says who that is and quotes
 * nothing: «مریم احمدی پژوهشگر تاریخ است و …» (… is a historian and …).
 */
export function markBiography(rows: Row[], author: string): void {
  const above = aboveComments(rows);
  const last = lastOfText(above);
  const row = above[last];
  if (row === undefined || !row.key.startsWith(author) || above.slice(0, last).filter(isParagraph).length < 2) return;
  const rest = row.text.slice(new Words(row.text).offset(author.length));
  const role = rest.replaceAll('،', '').replace(/^[ :–-]+/, '');
  if (ROLE.test(role) && rest.length <= LONGEST_BIOGRAPHY && !QUOTES.test(rest))
    rows[last] = asMasthead(row, { kind: 'credit', value: row.text });
}

/** The last line of text, but for what stands below a label of other articles after the last sentence. */
function lastOfText(rows: readonly Row[]): number {
  const sentence = rows.map(isParagraph).lastIndexOf(true);
  const label = rows.findIndex(({ appearance }, i) => i > sentence && appearance === 'label');
  return rows
    .slice(0, sentence >= 0 && label >= 0 ? label : rows.length)
    .map(isText)
    .lastIndexOf(true);
}

const LONGEST_BIOGRAPHY = 250;
/** Signs and verbs of a quotation, in which the author would be one who speaks; «… کتاب «…»» only names a book. */
const QUOTES = /[:؟]|(?<!(?:کتاب|رمان|مجموعه|فیلم)(?:.?های)? )«|(?<!\S)(?:گفت|می.?گوید|افزود|نوشت|معتقد)(?!\S)/;
