import { haveDate } from '../items/item';
import { ENOUGH_WORDS, namesOwnPiece, saysAgencyExamined, saysAgencyReports } from '../items/line-wording';
import { withoutEdges } from '../lines/edges';
import { keyOf } from '../lines/key';
import { endsWith, SENTENCE_END } from '../lines/line-marks';
import { JOB, WITH_JOB } from '../phrases/patterns.table';
import { arePersons, isPerson, NAME, namesRole, withoutJob } from '../phrases/person';
import { withoutSite } from '../phrases/site';
import { INITIALS } from '../phrases/values';
import { countWords } from '../phrases/words';
import { READING_TIME } from '../rows/moments';
import type { Row } from '../rows/rows';
import { isParagraph, namesAgency } from '../rows/surroundings';
import { NO_HEADLINE_END } from './title';

/** Whether a row of the head stands where its author does. */
type Where = (place: Place) => boolean;
/** The name in a line, if it is written as a name is there. */
type Who = (line: string) => string | null;

/**
 * The layouts that prove an author without a label: what stands round the line, and what the line must be there. The less the rest says, the
 * more the name must.
 */
const LAYOUTS: readonly (readonly [where: readonly Where[], who: Who])[] = [
  [[], personBesideSite],
  [[isBelowHeadline], writer],
  [[isBelowHeadline], reporter],
  [[isOverHeadline, isNamedInNoParagraph], reporter],
  [[isMarkedWithPen], person],
  [[isOverReadingTime], person],
  [[isBesideStamp, isBelowHeadline, isNotSubject], signature],
  [[isBesideStamp, isBetweenFacts], signature],
  [[isBesideStamp, isOverRole], unlistedName],
  [[isBelowHeadline, isOverRole], person],
  [[isBelowOpinionHeadline], signature],
  [[isBelowOpinionHeadline], personBeforeRole],
  [[isBelowOpinionHeadline, isOverRole], unlistedName],
  [[isBelowOpinionLabel], person],
  [[isBelowOwnPieceHeadline], person],
  [[isBelowHeadline, isOverText], personBeforeMark],
];

/** The author whom a row of the head names by where it stands. */
export function authorByLayout(rows: readonly Row[], at: number): string | null {
  // «| مریم احمدی |»
  const text = withoutEdges(rows[at]!.text, /[^|\s]/, /[^|\s]/);
  let place: Place | undefined;
  for (const [where, who] of LAYOUTS) {
    const found = who(text);
    if (found === null) continue;
    place ??= placeOf(rows, at, text);
    if (where.every((stands) => stands(place!))) return found;
  }
  return null;
}

/** Whether a name stands over what the person is, and others likewise further down: one after the other says something. */
export function isOneOfMany(rows: readonly Row[], at: number): boolean {
  if (!isJob(rows[pastMarks(rows, at)])) return false;
  const said = rows.findIndex(({ looks, text }, i) => i > at && looks === 'text' && endsWith(text, SENTENCE_END));
  return said > 0 && rows.some(({ text }, i) => i > said && isJob(rows[i + 1]) && isPerson(text));
}

/** What stands round a row, past the page's own links, buttons and marks. */
interface Place {
  readonly rows: readonly Row[];
  readonly at: number;
  readonly text: string;
  readonly above: Row | undefined;
  /** The two lines of text above, past the facts of the article as well, and what stands over the first: the headline and its kicker. */
  readonly over: readonly Row[];
  readonly kicker: Row | undefined;
  /** What the person is, or the desk, right below; and the row below that. */
  readonly role: Row | undefined;
  readonly below: Row | undefined;
  /** The row of text right below, past the facts of the article as well. */
  readonly next: Row | undefined;
}

function placeOf(rows: readonly Row[], at: number, text: string): Place {
  const above = past(LINKS, rows, at, -1);
  const headline = past(FACTS, rows, at, -1);
  const over = [headline, past(FACTS, rows, headline, -1)].flatMap((i) => rows[i] ?? []);
  const next = pastMarks(rows, at);
  const role = isJob(rows[next]) ? rows[next] : undefined;
  // «مریم احمدی: آب کم شد»: who speaks to the agency, not who writes for it.
  const isOfAgency = namesAgency(rows[next]) && !over.some(({ key }) => key.includes(keyOf(text)));
  const below = rows[role !== undefined || isOfAgency ? pastMarks(rows, next) : next];
  const line = rows[past(FACTS, rows, at, 1)];
  return { rows, at, text, above: rows[above], over, kicker: rows[headline - 1], role, below, next: line };
}

function isBelowHeadline({ over }: Place): boolean {
  return over.some(({ text }) => countWords(text) > 3 && !endsWith(text, NO_HEADLINE_END));
}

function isBesideStamp({ above, below }: Place): boolean {
  return [above, below].some(isStamped);
}

export function isStamped(row: Row | undefined): boolean {
  return row !== undefined && haveDate(row.items);
}

/**
 * Whether the text isn't about the person. It is where it has the family name alone, and the whole name in a paragraph as well or a line of
 * a few words right below the name.
 */
function isNotSubject({ rows, at, text }: Place): boolean {
  if (!isPerson(text)) return true;
  const [own, family] = [rows[at]!.key, familyName(text)];
  const below = rows[at + 1];
  const isOverLine = below?.looks === 'text' && !isParagraph(below);
  const told = rows.slice(at + 1, at + MOST_TOLD);
  if (!isOverLine && !told.some((row) => isParagraph(row) && row.key.includes(own))) return true;
  return !told.some(({ key }) => key.includes(family) && !key.includes(own));
}

/** So many rows below a name say whether a text tells of it. */
const MOST_TOLD = 40;

/** Between code and stamp, say, above the headline. */
function isBetweenFacts({ rows, at }: Place): boolean {
  return [rows[at - 1], rows[at + 1]].every((row) => row?.looks === 'masthead');
}

function isOverRole({ role }: Place): boolean {
  return role !== undefined;
}

/** A blog has the name over how long it takes to read, above the headline or below. */
function isOverReadingTime({ rows, at }: Place): boolean {
  return READING_TIME.test(rows[at + 1]?.key ?? '');
}

/** The first line of a few words or more, right above another that may be a headline. */
function isOverHeadline({ over, next }: Place): boolean {
  if (over.some(({ text }) => countWords(text) > 3) || next?.looks !== 'text') return false;
  return countWords(next.text) >= ENOUGH_WORDS && !endsWith(next.text, NO_HEADLINE_END);
}

/** Whether no paragraph has the family name. */
function isNamedInNoParagraph({ rows, text }: Place): boolean {
  const family = familyName(nameBeforeRole(text) ?? text);
  return !rows.some((row) => isParagraph(row) && row.key.includes(family));
}

/** «✍ مریم احمدی» */
function isMarkedWithPen({ rows, at }: Place): boolean {
  return PEN.test(rows[at]!.written);
}

/** The signs before who wrote. */
export const PEN: RegExp = /[✍🖊🖋👤]/u;

/** Below «یادداشت» and the headline. */
function isBelowOpinionHeadline({ kicker }: Place): boolean {
  return OPINION.test(kicker?.key ?? '');
}

/** «سرمقاله», and right below it the name, above the headline. */
function isBelowOpinionLabel({ rows, at }: Place): boolean {
  return OPINION.test(rows[at - 1]?.key ?? '');
}

/** The key of what a piece is that its author signs. */
const OPINION = /^(?:سرمقاله|یادداشت|یادداشتروز|سخنروز|دیدگاه|مقاله|نقد|ستون)[:|]?$/;

/** Below «گزارش «اعتماد» از …», «دنیای اقتصاد … را بررسی می‌کند», and the headline. */
function isBelowOwnPieceHeadline({ kicker }: Place): boolean {
  if (kicker?.looks !== 'text') return false;
  return namesOwnPiece(kicker.text) || saysAgencyExamined(kicker.text) || saysAgencyReports(kicker.text);
}

/**
 * Above a text of two paragraphs or more, past what the page and the facts of the article put between. It has no heading, or this line might
 * be one as well; and it doesn't say the family name again, as it would that of whom it is about.
 */
function isOverText({ rows, at, text }: Place): boolean {
  if (!isParagraph(rows[past(FACTS, rows, at, 1)])) return false;
  const below = rows.slice(at + 1).filter(({ looks }) => looks === 'text');
  const last = below.map(isParagraph).lastIndexOf(true);
  if (last === 0 || !below.slice(0, last).every((row) => endsWith(row.text, SENTENCE_END))) return false;
  const family = familyName(personBeforeMark(text) ?? text);
  const own = rows[at]!.key;
  return !rows.some(({ key }) => key !== own && key.includes(family));
}

/** The key of the last word of a name. */
function familyName(name: string): string {
  return keyOf(name.split(' ').at(-1)!);
}

function person(line: string): string | null {
  return isPerson(line) ? withoutJob(line) : null;
}

/** «مریم احمدی», «مریم احمدی/»; «مریم احمدی:» says what follows. */
function personBeforeMark(line: string): string | null {
  return person(line.replace(/ ?[/–—-]$/, ''));
}

/** «ژینوس رهدار»: what has the form of a name, also where the table has no such first name. */
function unlistedName(line: string): string | null {
  return NAME.test(line) ? line : null;
}

/** «نوشته مریم احمدی», «نویسنده مریم احمدی» */
function writer(line: string): string | null {
  const who = WRITTEN.exec(line)?.[1] ?? '';
  return INITIALS.test(who) && NAME.test(who) ? who : person(who);
}

/** Also «نوشته مریم احمدی در تاریخ», up to a date. */
export const WRITTEN: RegExp = /^(?:نوشته(?:ٔ|\u200cی)?|نویسنده|توسط) (?!شده )(.+?)(?: در(?: روز| تاریخ)?)?$/;

/** «علی رضایی، خبرنگار سیاسی»: a reporter writes for a site; anybody else may be whom it asks. */
function reporter(line: string): string | null {
  return REPORTER.test(line) ? nameBeforeJob(line) : null;
}

const REPORTER = /[،,|./-] ?(?:خبرنگار|روزنامه.?نگار|گزارش.?گر)/;

/** «علی رضایی، پژوهشگر آب» → `علی رضایی`; «بازار مسکن | کارشناس از رکود می‌گوید» tells something. */
function nameBeforeJob(line: string): string | null {
  const who = WITH_JOB.exec(line)?.[1] ?? '';
  return namesRole(line.slice(who.length).replace(NO_LETTERS, '')) ? unlistedName(who) : null;
}

const NO_LETTERS = /^\P{L}+/u;

/** «مریم احمدی», «مریم احمدی و علی رضایی», «مریم احمدی - جلفا», «علی رضایی، پژوهشگر آب», «مریم احمدی دبیر سرویس محیط زیست» */
function signature(line: string): string | null {
  if (arePersons(line)) return withoutJob(line);
  const found = writer(line) ?? person(BEFORE_TOWN.exec(line)?.[1] ?? '') ?? nameBeforeJob(line);
  return found ?? (STAFF.test(line) ? personBeforeRole(line) : null);
}

const BEFORE_TOWN = /^(.+) [-–—] \S+$/;
const STAFF = / (?:دبیر (?:سرویس|گروه|تحریریه)|خبرنگار|روزنامه.?نگار|گزارش.?گر)(?!\S)/;

/** «مریم احمدی پژوهشگر حوزه آب», «مریم احمدی، دکترای محیط زیست» → `مریم احمدی`: a known first name, since nothing shows where the name ends. */
function personBeforeRole(line: string): string | null {
  const words = line.split(' ');
  for (const length of LENGTHS_OF_NAME) {
    const [found, role] = [words.slice(0, length).join(' ').replace(/[،,]$/, ''), words.slice(length).join(' ')];
    if (isPerson(found) && namesRole(role)) return found;
  }
  return null;
}

/** How many words a name has. */
export const LENGTHS_OF_NAME: readonly number[] = [2, 3];

/** «مریم احمدی، خبرنگار ورزشی», «مریم احمدی (خبرنگار)» → `مریم احمدی` */
export function nameBeforeRole(line: string): string | null {
  const text = line.replace(/ ?\(([^()]+)\)$/, '، $1');
  return nameBeforeJob(text) ?? personBeforeRole(text);
}

/** «همشهری آنلاین - مریم احمدی:», «گروه اجتماعی | مریم احمدی», «مریم احمدی - گروه جامعه» */
function personBesideSite(line: string): string | null {
  const text = line.replace(/ ?[:؛/–—-]$/, '');
  const rest = withoutSite(text).replace(DESK_BEFORE, '').replace(DESK_AFTER, '');
  return rest === text ? null : person(rest);
}

const DESK_BEFORE = /^(?:گروه|سرویس) \S+(?: \S+)? ?[|/،:–—-] ?/;
const DESK_AFTER = / ?[|/،–—-] ?(?:گروه|سرویس) \S+(?: \S+)?$/;

/** «پژوهشگر تاریخ», «گروه شهری»: what a person is who writes, or the desk. */
function isJob(row: Row | undefined): boolean {
  return isRole(row) && (JOB.test(row.text) || DESK.test(row.text));
}

/** «دبیر سرویس اقتصادی», «معلم و پژوهشگر آموزش»: what a person is, and nothing of what is told; or the desk, which may be a section. */
export function isRole(row: Row | undefined): row is Row {
  return row !== undefined && (DESK.test(row.text) || (row.looks === 'text' && namesRole(row.text)));
}

const DESK = /^(?:گروه|سرویس) \S+(?: \S+)?$/;

type Kinds = ReadonlySet<Row['looks']>;
const MARKS: Kinds = new Set<Row['looks']>(['separator', 'link']);
const LINKS: Kinds = new Set<Row['looks']>([...MARKS, 'navigation', 'button', 'counter']);
const FACTS: Kinds = new Set<Row['looks']>([...LINKS, 'masthead']);
const MOST_PASSED = 8;

/** The row below, past what was taken out of Markdown. */
export function pastMarks(rows: readonly Row[], at: number): number {
  return past(MARKS, rows, at, 1);
}

/** The next row that is none of these. */
function past(kinds: Kinds, rows: readonly Row[], at: number, step: 1 | -1): number {
  let next = at + step;
  for (let left = MOST_PASSED; left > 0 && kinds.has(rows[next]?.looks as Row['looks']); left--) next += step;
  return next;
}
