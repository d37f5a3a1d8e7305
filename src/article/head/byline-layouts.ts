import { namesOwnPiece, saysAgencyExamined, saysAgencyReports } from '../items/attributions';
import { haveDate } from '../items/item';
import { ENOUGH_WORDS, NO_HEADLINE_END } from '../items/line-wording';
import { withoutEdges } from '../lines/edges';
import { keyOf } from '../lines/key';
import { endsWith, SENTENCE_END } from '../lines/line-marks';
import { JOB } from '../phrases/patterns.table';
import { isPerson, namesRole } from '../phrases/person';
import { countWords } from '../phrases/words';
import { READING_TIME } from '../rows/moments';
import type { Row } from '../rows/rows';
import { isParagraph, namesAgency } from '../rows/surroundings';
import {
  person,
  personBeforeMark,
  personBeforeRole,
  personBesideSite,
  reporter,
  signature,
  unlistedName,
  type Who,
  writer,
} from './signers';

/** Whether a row of the head stands where its author does, who has this name. */
type Where = (place: Place, name: string) => boolean;

/**
 * The layouts that prove an author without a label: what must stand round the line, and what the line must be. The less
 * its surroundings prove, the more the line itself must.
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
  [[isBelowHeadline, isOverPictureCredit, isNotSubject], person],
  [[isBesideStamp, isOverRole], unlistedName],
  [[isBelowHeadline, isOverRole], person],
  [[isBelowOpinionHeadline], signature],
  [[isBelowOpinionHeadline], personBeforeRole],
  [[isBelowOpinionHeadline, isOverRole], unlistedName],
  [[isBelowOpinionLabel], person],
  [[isBelowOwnPieceHeadline], person],
  [[isBelowHeadline, isOverText], personBeforeMark],
];

/** The author whom a row of the head names by one of these layouts. */
export function authorByLayout(rows: readonly Row[], at: number): string | null {
  // Bars may stand round it: «| مریم احمدی |».
  const text = withoutEdges(rows[at]!.text, /[^|\s]/, /[^|\s]/);
  let place: Place | undefined;
  for (const [where, who] of LAYOUTS) {
    const found = who(text);
    if (found === null) continue;
    place ??= placeOf(rows, at, text);
    if (where.every((stands) => stands(place!, found))) return found;
  }
  return null;
}

/**
 * Whether a name stands over what the person is, and others do so further down: the text is what several people say,
 * one after the other.
 */
export function isOneOfMany(rows: readonly Row[], at: number): boolean {
  if (!isJob(rows[pastMarks(rows, at)])) return false;
  const said = rows.findIndex(
    ({ appearance, text }, i) => i > at && appearance === 'text' && endsWith(text, SENTENCE_END),
  );
  return said > 0 && rows.some(({ text }, i) => i > said && isJob(rows[i + 1]) && isPerson(text));
}

/** What stands round a row of the head, past the page's own links, buttons and marks. */
interface Place {
  readonly rows: readonly Row[];
  readonly at: number;
  readonly text: string;
  readonly above: Row | undefined;
  /**
   * The two nearest lines of text above, past the facts of the article as well: perhaps the headline and its kicker.
   */
  readonly over: readonly Row[];
  /** The row over the first of them and its stamp. */
  readonly kicker: Row | undefined;
  /** What the person is, or the desk, right below. */
  readonly role: Row | undefined;
  /** The row below that, or right below where there is none. */
  readonly below: Row | undefined;
  /** The row right below, past the facts of the article as well. */
  readonly next: Row | undefined;
}

function placeOf(rows: readonly Row[], at: number, text: string): Place {
  const above = past(LINKS, rows, at, -1);
  const headline = past(FACTS, rows, at, -1);
  const over = [headline, past(FACTS, rows, headline, -1)].flatMap((i) => rows[i] ?? []);
  const next = pastMarks(rows, at);
  const role = isJob(rows[next]) ? rows[next] : undefined;
  // A name over that of an agency writes for it, unless the headline has the name: then it is who speaks («مریم احمدی:
  // آب کم شد»).
  const isOfAgency = namesAgency(rows[next]) && !over.some(({ key }) => key.includes(keyOf(text)));
  const below = rows[role !== undefined || isOfAgency ? pastMarks(rows, next) : next];
  const line = rows[past(FACTS, rows, at, 1)];
  // The stamp may stand between the kind of the piece and the headline.
  const kicker = rows[headline - (isStamped(rows[headline - 1]) ? 2 : 1)];
  return { rows, at, text, above: rows[above], over, kicker, role, below, next: line };
}

/** Whether one of the lines above is long enough for a headline. */
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
 * Whether the text isn't about the person. It is if it has the family name alone, and also the whole name in a
 * paragraph or a line of a few words right below the name.
 */
function isNotSubject({ rows, at, text }: Place): boolean {
  if (!isPerson(text)) return true;
  const [own, family] = [rows[at]!.key, familyName(text)];
  const below = rows[at + 1];
  const isOverLine = below?.appearance === 'text' && !isParagraph(below);
  const told = rows.slice(at + 1, at + MOST_TOLD);
  if (!isOverLine && !told.some((row) => isParagraph(row) && row.key.includes(own))) return true;
  return !told.some(({ key }) => key.includes(family) && !key.includes(own));
}

/** So many rows below a name show whether the text is about that person. */
const MOST_TOLD = 40;

/** Whether facts of the article stand right above and below, as code and stamp do above a headline. */
function isBetweenFacts({ rows, at }: Place): boolean {
  return [rows[at - 1], rows[at + 1]].every((row) => row?.appearance === 'masthead');
}

/** Whether it stands between the code or stamp and who took the pictures: «کد خبر: ۱۲۳۴», the name, «عکس: علی رضایی». */
function isOverPictureCredit({ rows, at }: Place): boolean {
  return rows[at - 1]?.appearance === 'masthead' && PICTURES_BY.test(rows[at + 1]?.key ?? '');
}

/** The key of a line that says who took the pictures. */
const PICTURES_BY = /^عکا?س(?:از)?:/;

function isOverRole({ role }: Place): boolean {
  return role !== undefined;
}

/** Whether the reading time stands right below the name, as in a blog, above the headline or below it. */
function isOverReadingTime({ rows, at }: Place): boolean {
  return READING_TIME.test(rows[at + 1]?.key ?? '');
}

/** Whether it is the first line of some words, right above another that may be the headline. */
function isOverHeadline({ over, next }: Place): boolean {
  if (over.some(({ text }) => countWords(text) > 3) || next?.appearance !== 'text') return false;
  return countWords(next.text) >= ENOUGH_WORDS && !endsWith(next.text, NO_HEADLINE_END);
}

/** Whether no paragraph has the family name. */
function isNamedInNoParagraph({ rows }: Place, name: string): boolean {
  const family = familyName(name);
  return !rows.some((row) => isParagraph(row) && row.key.includes(family));
}

/** Whether a pen stands before the name: «✍ مریم احمدی». */
function isMarkedWithPen({ rows, at }: Place): boolean {
  return PEN.test(rows[at]!.written);
}

/** The signs before who wrote. */
export const PEN: RegExp = /[✍🖊🖋👤]/u;

/** Whether it stands below a headline with «یادداشت» (opinion) over it. */
function isBelowOpinionHeadline({ kicker }: Place): boolean {
  return OPINION.test(kicker?.key ?? '');
}

/** Whether it stands right below «سرمقاله» (editorial), above the headline. */
function isBelowOpinionLabel({ rows, at }: Place): boolean {
  return OPINION.test(rows[at - 1]?.key ?? '');
}

/** The key of a kind of piece that its author signs. */
const OPINION =
  /^(?:سرمقاله|یادداشت|یادداشتروز|سخنروز|دیدگاه|مقاله|نقد|ستون)[:|]?$|^نقد(?:فیلم|کتاب|رمان|نمایش|سریال|البوم)«/;

/**
 * Whether it stands below a headline whose kicker names an agency's own piece: «گزارش «اعتماد» از …», «دنیای اقتصاد …
 * را بررسی می‌کند».
 */
function isBelowOwnPieceHeadline({ kicker }: Place): boolean {
  if (kicker?.appearance !== 'text') return false;
  return namesOwnPiece(kicker.text) || saysAgencyExamined(kicker.text) || saysAgencyReports(kicker.text);
}

/**
 * Whether it stands above a text of two paragraphs or more, past facts of the article and the page's own links.
 *
 * The text has no headings, since this line might be one of them; and it doesn't say the family name again, as a text
 * does of the person it is about.
 */
function isOverText({ rows, at }: Place, name: string): boolean {
  if (!isParagraph(rows[past(FACTS, rows, at, 1)])) return false;
  const below = rows.slice(at + 1).filter(({ appearance }) => appearance === 'text');
  const last = below.map(isParagraph).lastIndexOf(true);
  if (last === 0 || !below.slice(0, last).every((row) => endsWith(row.text, SENTENCE_END))) return false;
  const family = familyName(name);
  const own = rows[at]!.key;
  return !rows.some(({ key }) => key !== own && key.includes(family));
}

/** The key of the last word of a name. */
function familyName(name: string): string {
  return keyOf(name.split(' ').at(-1)!);
}

/**
 * Whether a row says what a person is who writes («پژوهشگر تاریخ», historian), or is the name of a desk («گروه شهری»).
 */
function isJob(row: Row | undefined): boolean {
  return isRole(row) && (JOB.test(row.text) || DESK.test(row.text));
}

/**
 * Whether a row says what any person is («معلم و پژوهشگر آموزش», teacher and researcher), and tells nothing; or is the
 * name of a desk, which may look like a section.
 */
export function isRole(row: Row | undefined): row is Row {
  return row !== undefined && (DESK.test(row.text) || (row.appearance === 'text' && namesRole(row.text)));
}

const DESK = /^(?:گروه|سرویس) \S+(?: \S+)?$/;

type Kinds = ReadonlySet<Row['appearance']>;
const MARKS: Kinds = new Set<Row['appearance']>(['separator', 'link']);
const LINKS: Kinds = new Set<Row['appearance']>([...MARKS, 'navigation', 'button', 'counter']);
const FACTS: Kinds = new Set<Row['appearance']>([...LINKS, 'masthead']);
const MOST_PASSED = 8;

/** The next row below that is no separator and no address, as Markdown leaves them. */
export function pastMarks(rows: readonly Row[], at: number): number {
  return past(MARKS, rows, at, 1);
}

/** The next row in one direction that is none of these kinds. */
function past(kinds: Kinds, rows: readonly Row[], at: number, step: 1 | -1): number {
  let next = at + step;
  for (let left = MOST_PASSED; left > 0 && kinds.has(rows[next]?.appearance as Row['appearance']); left--) next += step;
  return next;
}
