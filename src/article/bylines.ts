import { findDates } from '../dates/find';
import { withoutEdges } from './edges';
import { namesPiece, reportsItself, reportsOfAgency } from './head-lines';
import type { Item } from './item';
import { readItems } from './items';
import { keyOf } from './key';
import { endsWith, SENTENCE_END } from './line-ends';
import { READING_TIME, saysDay } from './moments';
import { JOB, WITH_JOB } from './patterns.table';
import { arePersons, isAccount, isPerson, NAME, namesRole } from './person';
import { phrases } from './phrases';
import { inMasthead, type Row } from './rows';
import { LISTED, markBiography, nameBelow, nameInBox } from './signatures';
import { besideTitle, isSiteName, withoutSite } from './site';
import { isParagraph, namesAgency } from './surroundings';
import { isText, NO_HEADLINE_END } from './title';
import { countWords, Words } from './words';

/** A line that is the name of the author, as the metadata or a label say it, is a byline. */
export function markBylines(rows: Row[], known: string | null): void {
  markTranslators(rows);
  const boxed = nameInBox(rows);
  const labelled = rows.flatMap(
    ({ items }) =>
      items.find(({ is, mayBeText }) => is === 'author' && (!mayBeText || items.some(({ date }) => date !== undefined)))
        ?.value ?? [],
  );
  const author = known ?? labelled[0] ?? nameBesideStamp(rows) ?? boxed ?? nameBelow(rows) ?? '';
  const key = keyOf(author);
  if (key === '') return;
  for (const [i, row] of rows.entries()) {
    if (row.looks !== 'text' || row.as !== null || !row.key.includes(key)) continue;
    const facts = factsBeside(row, key);
    if (facts === null) continue;
    rows[i] = inMasthead(row, { is: 'author', value: author }, ...facts);
  }
  markBiography(rows, key);
  for (const [i, row] of rows.entries()) {
    if (!row.items.some(({ is, value }) => is === 'author' && keyOf(value) === key)) continue;
    const below = pastMarks(rows, i, 1);
    const role = rows[below];
    if (isRole(role)) rows[below] = inMasthead(role, { is: 'credit', value: role.text });
  }
}

/**
 * «مریم احمدی», «همشهری آنلاین - مریم احمدی», «گروه اجتماعی | مریم احمدی» or «علی رضایی، خبرنگار سیاسی» beside a stamp, below
 * the headline: a line of a first name that is no other word and one or two more words, or of a name and what the person is.
 */
function nameBesideStamp(rows: Row[]): string | null {
  const end = firstSentence(rows);
  for (let i = 0; i < end; i++) {
    const { looks, as, text, written } = rows[i]!;
    if (looks !== 'text' || as !== null) continue;
    const signed = signedStamp(text);
    if (signed !== null) {
      rows[i] = inMasthead(rows[i]!, ...signed);
      if (signed[0]!.is === 'author') return signed[0]!.value;
      continue;
    }
    if (text.length > LONGEST_NAME || LISTED.test(written)) continue;
    // «نویسنده» in a cell of its own, and the name in the next.
    const label = rows[i - 1];
    if (label?.looks === 'text' && phrases().labels.get(label.key)?.kind === 'author' && isPerson(text)) {
      rows[i - 1] = inMasthead(label, { is: 'author', value: '' });
      rows[i] = inMasthead(rows[i]!, { is: 'author', value: text });
      return text;
    }
    const line = text.replace(/ ?[:؛]$/, '');
    const name = withoutSite(line).replace(DESK, '').replace(DESK_AFTER, '');
    if (name !== line && isPerson(name)) {
      rows[i] = inMasthead(rows[i]!, { is: 'author', value: name }, { is: 'agency', value: besideTitle(line) });
      return name;
    }
    const above = rowAbove(rows, i);
    const isEnclosed = [rows[i - 1], rows[i + 1]].every((row) => row?.looks === 'masthead');
    const isOpinion = OPINION.test(rows[above - 1]?.key ?? '');
    // A blog has the name over how long it takes to read, above the headline or below.
    const isReader = isPerson(text) && rows[i + 1]?.looks === 'counter' && READING_TIME.test(rows[i + 1]!.key);
    const below = pastMarks(rows, i, 1);
    const job = rows[below];
    const isJob = isJobLine(job);
    // Papers have the name above the headline, too, and what the person is.
    const isAboveHeadline =
      isJob && isPerson(text) && hasStamp(rows[i - 1]) && isBelowHeadline(rows[pastMarks(rows, below, 1)]);
    const overIt = [rows[above], rows[pastMarks(rows, above, -1)]];
    const isBelow = isBelowHeadline(...overIt);
    if (!isEnclosed && !isOpinion && !isAboveHeadline && !isBelow && !isReader) continue;
    // «مریم احمدی: آب کم شد»: who speaks to the agency.
    // «بی‌بی‌سی فارسی»: whom the person writes for.
    const isOfAgency = namesAgency(job) && !overIt.some((row) => row?.key.includes(keyOf(text)));
    const isBeside = hasStamp(rows[above]) || hasStamp(rows[isJob || isOfAgency ? pastMarks(rows, below, 1) : below]);
    // What the person is says as much as a stamp, and so does the kind of the piece over the headline.
    const signer = WITH_JOB.exec(text)?.[1] ?? text;
    const isWritten = isBelow && isPerson(WRITTEN.exec(text)?.[1] ?? '');
    // Of what a paper says to be its own report, the name below the headline needs no stamp.
    const isReported =
      isBelow &&
      isPerson(line) &&
      isOwnPiece(rows[i - 2]) &&
      isParagraph(rows[isJob || rows[below]?.looks === 'navigation' ? below + 1 : i + 1]);
    // Whom a text is about is named in it again.
    const isStranger = isBelow && isPerson(text) && isParagraph(rows[i + 1]) && isNamedOnce(rows, i);
    const opinion = isOpinion ? WITH_WORK.exec(text)?.[1] : undefined;
    const hasWork = opinion !== undefined && isPerson(opinion) && namesRole(text.slice(opinion.length + 1));
    const isSigned =
      isReader ||
      isWritten ||
      isReported ||
      isStranger ||
      hasWork ||
      (isJob && isOpinion && NAME.test(signer)) ||
      ((isJob || isOpinion) && isPerson(signer));
    if (!isBeside && !isSigned && !(REPORTER.test(text) && WITH_JOB.test(text))) continue;
    const person = hasWork ? opinion : personIn(isReported ? line : text, isJob);
    if (person === null) continue;
    if (isJob) rows[below] = inMasthead(job!, { is: 'credit', value: job!.text });
    if (person !== text) rows[i] = inMasthead(rows[i]!, { is: 'author', value: person });
    return person;
  }
  return null;
}

/**
 * Whether no other row has the last word of a row, the family name, though two paragraphs or more are below, and these have no heading, of
 * which it may be one.
 */
function isNamedOnce(rows: readonly Row[], at: number): boolean {
  const { key: own, text: person } = rows[at]!;
  const name = keyOf(person.split(' ').at(-1)!);
  const below = rows.slice(at + 1).filter(({ looks }) => looks === 'text');
  const last = below.map(isParagraph).lastIndexOf(true);
  const isWhole = last > 0 && below.slice(0, last).every(({ text }) => endsWith(text, SENTENCE_END));
  return isWhole && !rows.some(({ key }) => key !== own && key.includes(name));
}

/** Where the head ends: at the first longer line that is a sentence, below a line that is none; the page's own stands at the top. */
function firstSentence(rows: readonly Row[]): number {
  const isSentence = ({ as, text }: Row): boolean =>
    as !== 'title' && text.length >= LONGEST_NAME && endsWith(text, SENTENCE_END);
  const top = rows.findIndex((row) => row.looks === 'text' && !isSentence(row));
  return rows.findIndex((row, i) => i > top && row.looks === 'text' && isSentence(row));
}

/** «ترجمه مریم احمدی» above the body: who took part. */
function markTranslators(rows: Row[]): void {
  const end = firstSentence(rows);
  for (let i = 0; i < end; i++) {
    const { looks, as, text } = rows[i]!;
    if (looks !== 'text' || as !== null || text.length > LONGEST_NAME) continue;
    const name = TRANSLATED.exec(text)?.[1];
    if (name !== undefined && isPerson(name)) rows[i] = inMasthead(rows[i]!, { is: 'credit', value: text });
  }
}

/** «مریم احمدی / ۱۶ شهریور ۱۴۰۳», «۱۶ شهریور ۱۴۰۳ | مریم احمدی», «نوشته مریم احمدی ۱۶ شهریور ۱۴۰۳», «ساحل‌نیوز ۳ ساعت پیش»: a name and a stamp. */
function signedStamp(text: string): Item[] | null {
  if (text.length > LONGEST_BYLINE || !/\p{Nd}/u.test(text)) return null;
  const date = findDates(text)[0];
  const before = date === undefined ? '' : withoutEdges(text.slice(0, date.start), /\S/, /[^\s،,|•·–—-]/);
  const name = WRITTEN.exec(before)?.[1]?.replace(ON_DAY, '') ?? before;
  const is = isAccount(name) ? 'credit' : isSiteName(name) ? 'agency' : 'author';
  if (is !== 'author' || isPerson(name) || (name !== before && NAME.test(name))) {
    const stamp = readItems(text.slice(date!.start));
    return stamp?.some(saysDay) ? [{ is, value: name }, ...stamp] : null;
  }
  const parts = text.split(BYLINE_MARK);
  const at = parts.findIndex(isPerson);
  if (at < 0 || parts.length < 2) return null;
  const facts = readItems(parts.filter((_, i) => i !== at).join(' | '));
  return facts?.some(saysDay) ? [{ is: 'author', value: parts[at]! }, ...facts] : null;
}

const BYLINE_MARK = /\s?[/|·•]\s?|\s[-–—]\s|[،,] ?/;

/** The name in a byline without a label; one that no table has is a name where the line, or the next, says what the person is. */
function personIn(text: string, isJobNext: boolean): string | null {
  const written = WRITTEN.exec(text)?.[1];
  if (written !== undefined) return isPerson(written) ? written : null;
  const beforeTown = /^(.+) [-–—] \S+$/.exec(text)?.[1];
  if (beforeTown !== undefined) return isPerson(beforeTown) ? beforeTown : null;
  const withJob = WITH_JOB.exec(text)?.[1];
  if (withJob !== undefined) return NAME.test(withJob) ? withJob : null;
  if (arePersons(text) || (isJobNext && NAME.test(text))) return text;
  const beforeRole = WITH_ROLE.exec(text)?.[1];
  return beforeRole !== undefined && isPerson(beforeRole) && namesRole(text.slice(beforeRole.length + 1))
    ? beforeRole
    : null;
}

const LONGEST_NAME = 40;
/** Who is that writes for a site; others are asked by it. */
const REPORTER = /[،,|./-] ?(?:خبرنگار|روزنامه.?نگار)/;
/** The key of what a piece is that its author signs. */
const OPINION = /^(?:سرمقاله|یادداشت|یادداشتروز|سخنروز|دیدگاه|مقاله|نقد|ستون)[:|]?$/;
const DESK = /^(?:گروه|سرویس) \S+(?: \S+)? ?[|/،:–—-] ?(?=\S)/;
/** «مریم احمدی پژوهشگر حوزه آب»: over an opinion its author, and what she is. */
const WITH_WORK = /^(\S{1,20}(?: \S{1,20}){1,2}?) (?=\S+ \S)/;
/** «مریم احمدی - گروه جامعه» */
const DESK_AFTER = / ?[|/،–—-] ?(?:گروه|سرویس) \S+(?: \S+)?$/;
const DESK_ALONE = /^(?:گروه|سرویس) \S+(?: \S+)?$/;
/** «نوشته مریم احمدی», «نویسنده مریم احمدی» */
const WRITTEN = /^(?:نوشته(?:ٔ|\u200cی)?|نویسنده) (.+)$/;
/** «ترجمه مریم احمدی»: who put a text into Persian. */
const TRANSLATED = /^(?:ترجمه(?:ٔ|\u200cی)?|برگردان|مترجم) (.+)$/;
/** «نوشته مریم احمدی در ۱۶ شهریور ۱۴۰۳», up to the date */
const ON_DAY = / در(?: (?:روز|تاریخ))?$/;
/** «مریم احمدی دبیر سرویس محیط زیست»: who writes for the site, the one right after the other. */
const WITH_ROLE = /^(\S{1,20}(?: \S{1,20}){1,2}) (?:دبیر (?:سرویس|گروه|تحریریه)|خبرنگار|روزنامه.?نگار)(?!\S)/;
const LONGEST_JOB = 60;

/** «گزارش «اعتماد» از …», «دنیای اقتصاد … را بررسی می‌کند»: the line over a headline that names the piece as the paper's own. */
function isOwnPiece(row: Row | undefined): boolean {
  return row?.looks === 'text' && (namesPiece(row.text) || reportsItself(row.text) || reportsOfAgency(row.text));
}

/** «پژوهشگر تاریخ», «گروه شهری»: what a person is, or the desk. */
function isJobLine(row: Row | undefined): boolean {
  if (row?.looks !== 'text' || row.text.length > LONGEST_JOB) return false;
  const { text } = row;
  return (
    (JOB.test(text) || DESK_ALONE.test(text)) &&
    !endsWith(text, SENTENCE_END) &&
    !isPerson(WRITTEN.exec(text)?.[1] ?? '')
  );
}

/** «دبیر سرویس اقتصادی», «معلم و پژوهشگر آموزش»: what the author is, right below the name, and nothing of what is told. */
function isRole(row: Row | undefined): row is Row {
  return row !== undefined && isText(row) && row.heading === 0 && namesRole(row.text);
}

/** The next row, past the marks that were taken out of Markdown. */
function pastMarks(rows: readonly Row[], at: number, step: 1 | -1): number {
  let next = at + step;
  while (rows[next]?.as === 'separator' || rows[next]?.as === 'link') next += step;
  return next;
}

/** The row above, past the links and buttons of the page. */
function rowAbove(rows: readonly Row[], at: number): number {
  let above = at - 1;
  while (above >= 0 && at - above <= MOST_LINKS && LINKS.has(rows[above]!.looks)) above--;
  return above;
}

const MOST_LINKS = 8;
const LINKS: ReadonlySet<Row['looks']> = new Set<Row['looks']>([
  'navigation',
  'button',
  'counter',
  'separator',
  'link',
]);

/** Whether one of the two rows above may be the headline. */
function isBelowHeadline(...above: (Row | undefined)[]): boolean {
  return above.some((row) => row?.looks === 'text' && countWords(row.text) > 3 && !endsWith(row.text, NO_HEADLINE_END));
}

function hasStamp(row: Row | undefined): boolean {
  return row?.items.some(({ date }) => date !== undefined) === true;
}

/** What stands after the name, or before it: nothing, a stamp and the like, or what the person is; `null` if there are other words. */
function factsBeside({ text, key }: Row, name: string): Item[] | null {
  if (text.length > LONGEST_BYLINE) return null;
  if (key.length === name.length) return [];
  const words = new Words(text);
  const from = key.indexOf(name);
  // «نوشته مریم احمدی»: before a name that is known the label needs no colon.
  const isAfterLabel = phrases().labels.get(key.slice(0, from))?.kind === 'author';
  const before = isAfterLabel ? [] : readItems(text.slice(0, words.offset(from)));
  const end = from + name.length;
  const rest = end < key.length ? text.slice(words.offset(end)).replace(/^[،,|–—-] ?/, '') : '';
  // «مریم احمدی خبرنگار دوشنبه ۲ مهر ۱۴۰۳»
  const date = findDates(rest)[0]?.start ?? rest.length;
  const role = withoutEdges(rest.slice(0, date), /\S/, /[^\s،,|•·–—-]/);
  const isNamed = namesRole(role);
  const after = readItems(isNamed ? rest.slice(date) : rest);
  if (before === null || after === null) return null;
  return [...before, ...(isNamed ? [{ is: 'credit', value: role } as const] : []), ...after];
}

const LONGEST_BYLINE = 120;
