import { findDates } from '../../dates/find';
import { MOST_OF_BIOGRAPHY, markBiography, markInitials, nameBelow, nameInBox, nameOfTalk } from '../apart/signatures';
import { haveDate, type Item } from '../items/item';
import { readItems } from '../items/items';
import { withoutEdges } from '../lines/edges';
import { keyOf } from '../lines/key';
import { endsWith, LISTED, STATEMENT_END } from '../lines/line-marks';
import { isAccount, isPerson, NAME, namesRole } from '../phrases/person';
import { phrases } from '../phrases/phrases';
import { Words } from '../phrases/words';
import { asMasthead, isText, type Row } from '../rows/rows';
import { aboveComments, isParagraph } from '../rows/surroundings';
import { authorByLayout, isOneOfMany, isRole, isStamped, pastMarks } from './byline-layouts';
import { MOST_PARAGRAPHS_READ, MOST_READ_OF_PARAGRAPH } from './over-headline';
import { LONGEST_BYLINE, signedStamp } from './signed-stamps';

/**
 * Makes facts of the lines that say who wrote: of translators and accounts; of lines that are nothing but the author's
 * name, as the metadata, a label or the layout of the head give it; and of what the author is, right below.
 */
export function markBylines(rows: Row[], known: string | null): void {
  markCredits(rows);
  markPoet(rows);
  markInitials(rows);
  markNotedName(rows);
  markNamesOfText(rows);
  const boxed = nameInBox(rows);
  const labelled = rows.flatMap(
    ({ items }) =>
      items.find(({ kind, mayBeText }) => kind === 'author' && (!mayBeText || haveDate(items)))?.value ?? [],
  );
  const author =
    known === null
      ? (labelled[0] ?? nameInHead(rows) ?? boxed ?? nameOfTalk(rows) ?? nameBelow(rows) ?? '')
      : nameShown(rows, known);
  if (keyOf(author) === '') return;
  // Of several the last may stand behind «و» (and).
  const keys = [author, author.replace(/، (?!.*، )/, ' و ')].map(keyOf);
  const comments = aboveComments(rows).length;
  for (const [i, row] of rows.entries()) {
    const key = keys.find((name) => row.key.includes(name));
    if (!isText(row) || key === undefined) continue;
    const facts = factsBeside(row, key);
    // Below the heading of comments it is the author's answer to readers, which has a stamp of its own.
    if (facts === null || (i > comments && haveDate(facts))) continue;
    rows[i] = asMasthead(row, { kind: 'author', value: author }, ...facts);
    const label = rows[i - 1];
    if (label !== undefined && isText(label) && isAuthorLabel(label))
      rows[i - 1] = asMasthead(label, { kind: 'author', value: '' });
  }
  markBiography(rows, keys[0]!);
  markRoles(rows);
}

/**
 * How the page writes a name that is known: «Sara Ahmadi» or «سارا» may stand in its head as «سارا احمدی», which is a
 * byline, too. A name that shares no word with a Persian one may be whom the text is about.
 */
function nameShown(rows: Row[], known: string): string {
  const key = keyOf(known);
  const isByline = (row: Row): boolean =>
    row.items.some(({ kind }) => kind === 'author') || (row.key.includes(key) && factsBeside(row, key) !== null);
  const shown = rows.some(isByline) ? null : nameInHead([...rows]);
  if (shown === null) return known;
  const isSame = !/[آ-ی]/.test(known) || shown.split(' ').some((word) => known.split(' ').includes(word));
  return (isSame && nameInHead(rows)) || known;
}

/**
 * Marks a name of the head that a star refers to the foot, and there what the person is: «مریم احمدی*» and, as the last
 * line of the text, «* پژوهشگر آب» (water researcher).
 */
function markNotedName(rows: Row[]): void {
  const at = rows
    .slice(0, Math.max(firstSentence(rows), 0))
    .findIndex((row) => isText(row) && nameBeforeStar(row) !== null);
  if (at < 0) return;
  const above = aboveComments(rows);
  const last = above.map(isText).lastIndexOf(true);
  const note = above[last]!;
  if (!isParagraph(above[last - 1]) || !STAR_BEFORE.test(note.written)) return;
  if (!namesRole(note.text.replace(STAR_BEFORE, '').replace(/\.$/, ''), MOST_OF_BIOGRAPHY)) return;
  rows[at] = asMasthead(rows[at]!, { kind: 'author', value: nameBeforeStar(rows[at]!)! });
  rows[last] = asMasthead(note, { kind: 'credit', value: note.text });
}

function nameBeforeStar({ text }: Row): string | null {
  const name = STAR_AFTER.exec(text)?.[1] ?? '';
  return NAME.test(name) ? name : null;
}

/** A name (group 1) with the star of a note behind it. */
const STAR_AFTER = /^(.+?) ?[*٭]{1,2}$/;
/** The star at the beginning of the note. */
const STAR_BEFORE = /^[*٭]{1,2} ?/;

/** Marks what the author is, right below the name: «پژوهشگر آب» (water researcher). */
function markRoles(rows: Row[]): void {
  for (const [i, row] of rows.entries()) {
    if (!row.items.some(({ kind }) => kind === 'author')) continue;
    const below = pastMarks(rows, i);
    const role = rows[below];
    if (isRole(role)) rows[below] = asMasthead(role, { kind: 'credit', value: role.text });
  }
}

/**
 * A name between bars that the text has as well is no author, but what the text is filed under: «سیاست | مریم احمدی |
 * ۱۶ شهریور ۱۴۰۳».
 */
function markNamesOfText(rows: Row[]): void {
  const said = beginningOf(rows);
  for (const [i, row] of rows.entries()) {
    const name = row.items.find(({ isCell }) => isCell);
    if (name === undefined || !said.includes(keyOf(name.value))) continue;
    const items = row.items.map((item) => (item === name ? ({ kind: 'section', value: item.value } as const) : item));
    rows[i] = { ...row, items };
  }
}

/** The keys of the first paragraphs, which say whom a text is about. */
function beginningOf(rows: readonly Row[]): string {
  const paragraphs = rows.filter(isParagraph).slice(0, MOST_PARAGRAPHS_READ);
  return paragraphs.map(({ key }) => key.slice(0, MOST_READ_OF_PARAGRAPH)).join('\n');
}

/** The author whom a line of the head names without a label; that line becomes a byline. */
function nameInHead(rows: Row[]): string | null {
  const end = firstSentence(rows);
  const said = beginningOf(rows);
  for (let i = 0; i < end; i++) {
    const row = rows[i]!;
    if (!isText(row)) continue;
    const signed = signedStamp(row, said);
    if (signed !== null) {
      rows[i] = asMasthead(row, ...signed);
      if (signed[0]!.kind === 'author') return signed[0]!.value;
      continue;
    }
    if (LISTED.test(row.written)) continue;
    const author = nameInCell(rows, i) ?? authorByLayout(rows, i);
    if (author === null) continue;
    if (isOneOfMany(rows, i)) return null;
    rows[i] = asMasthead(row, { kind: 'author', value: author }, ...(factsBeside(row, keyOf(author)) ?? []));
    return author;
  }
  return null;
}

/** The name in a cell below one that has only the label «نویسنده» (author). */
function nameInCell(rows: Row[], at: number): string | null {
  const label = rows[at - 1];
  if (label?.appearance !== 'text' || !isAuthorLabel(label)) return null;
  const { text } = rows[at]!;
  if (!isPerson(text)) return null;
  rows[at - 1] = asMasthead(label, { kind: 'author', value: '' });
  return text;
}

/** Whether a line is nothing but «نویسنده» (author). */
function isAuthorLabel({ key }: Row): boolean {
  return phrases().labels.get(key)?.kind === 'author';
}

/**
 * The row at which the head ends: the first longer line that is a sentence and stands below a line that is none. A
 * sentence at the very top is the page's own.
 */
function firstSentence(rows: readonly Row[]): number {
  const isSentence = ({ place, text }: Row): boolean =>
    place !== 'title' && text.length >= LEAST_OF_TEXT && endsWith(text, STATEMENT_END);
  const top = rows.findIndex((row) => row.appearance === 'text' && !isSentence(row));
  return rows.findIndex((row, i) => i > top && row.appearance === 'text' && isSentence(row));
}

/** The least length of a sentence of the text, in code units. */
const LEAST_OF_TEXT = 40;

/** A camera before the name of who took the pictures: «📷 مهدی رضایی». */
const CAMERA = /^[\p{Cf}\s]*(?:📷|📸|🎥|📹)/u;

/**
 * Marks those above the body who took part: «ترجمه مریم احمدی» (translated by), and the account «admin» beside the
 * stamp, under which nobody in particular writes.
 */
function markCredits(rows: Row[]): void {
  const end = firstSentence(rows);
  for (let i = 0; i < end; i++) {
    const row = rows[i]!;
    const name = TRANSLATED.exec(row.text)?.[1] ?? '';
    const isCredit =
      (isAccount(row.text) && isRightBesideStamp(rows, i)) ||
      (CAMERA.test(row.written) && isPerson(row.text)) ||
      isPerson(name);
    if (isCredit) rows[i] = asMasthead(row, { kind: 'credit', value: row.text });
  }
}

/** Who translated a text: «ترجمه مریم احمدی»; group 1 is the name. */
const TRANSLATED = /^(?:ترجمه(?:ٔ|\u200cی)?|برگردان|مترجم) (.+)$/;

/** Who wrote a poem; group 1 is the name. */
export const POET: RegExp = /^شاعر ?: ?(.+)$/;

/**
 * Marks the poet at the head of a poem: «شاعر: فرخ تابنده» as the first or second line of text. Further down, and among
 * other facts of a song, it is text.
 */
function markPoet(rows: Row[]): void {
  const at = rows.findIndex((row) => isText(row) && POET.test(row.text));
  const name = POET.exec(rows[at]?.text ?? '')?.[1] ?? '';
  const isFact = rows[at + 1]?.text.includes(':') !== false;
  if (isFact || !NAME.test(name) || rows.slice(0, at).filter(isText).length > 1) return;
  rows[at] = asMasthead(rows[at]!, { kind: 'author', value: name });
}

/** What is no sign between the parts of a byline. */
const NO_SIGN = /[^\s،,|•·–—-]/;

/** Who took the pictures, behind the author; group 1 is the name. */
const PICTURED = /^عکس(?:[ \u200c]?ها)?(?: از)? (.+)$/;

function isRightBesideStamp(rows: readonly Row[], at: number): boolean {
  return [rows[at - 1], rows[at + 1]].some(isStamped);
}

/**
 * The facts before and after the name in a line (a stamp and the like, what the person is), perhaps none; `null` if
 * there are other words.
 */
function factsBeside({ text, key }: Row, name: string): Item[] | null {
  if (text.length > LONGEST_BYLINE) return null;
  const words = new Words(text);
  const from = key.indexOf(name);
  // Before a name that is known the label needs no colon: «نوشته مریم احمدی».
  const isAfterLabel = phrases().labels.get(key.slice(0, from))?.kind === 'author';
  const before = isAfterLabel ? [] : readItems(text.slice(0, words.offset(from)));
  const end = from + name.length;
  const rest = text.slice(words.offset(end)).replace(/^[،,|–—-] ?/, '');
  // What the person is may stand between the name and the stamp: «مریم احمدی خبرنگار دوشنبه ۲ مهر ۱۴۰۳».
  const date = findDates(rest)[0]?.start ?? rest.length;
  const role = withoutEdges(rest.slice(0, date), NO_SIGN, NO_SIGN);
  const hasRole = namesRole(role) || NAME.test(PICTURED.exec(role)?.[1] ?? '');
  const after = readItems(hasRole ? rest.slice(date) : rest);
  if (before === null || after === null) return null;
  return [...before, ...(hasRole ? [{ kind: 'credit', value: role } as const] : []), ...after];
}
