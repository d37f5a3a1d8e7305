import { haveDate, type Item } from '../items/item';
import { readItems } from '../items/items';
import { withoutEdges } from '../lines/edges';
import { FULL_STOP } from '../lines/line-marks';
import { END_MARK, INVITATION, LINE_FORMS, OTHERS } from '../phrases/patterns.table';
import { type Label, type LinePhrase, phrases } from '../phrases/phrases';
import { isSiteName } from '../phrases/site';
import { Words } from '../phrases/words';
import type { RemovalReason } from '../record/record';
import { isBreadcrumb } from './breadcrumbs';
import { isCredited } from './picture-credits';

/** What a line looks like on its own, whatever stands round it. */

/** `text`, or the reason for which a line that looks so is left out. */
export type Appearance = 'text' | RemovalReason;

/** What a line looks like, whether it is that wherever it stands, and the facts that it says. */
type Look = readonly [appearance: Appearance, isSure: boolean, items?: readonly Item[]];

/** A line with labels and stamps is no longer, in code units; a longer one is text. */
const LONGEST_MASTHEAD = 200;
/** A set phrase at the beginning of a line, and the agency's mark at its end, are no longer than this. */
export const LONGEST_PHRASE = 40;
const LONGEST_INVITATION = 120;
const CONTENT = /[\p{L}\p{N}]/u;
/** What a set phrase begins and ends with: other marks before and after make no difference. */
const FIRST_OF_PHRASE = /[\p{L}\p{N}+©]/u;
const LAST_OF_PHRASE = /[\p{L}\p{N}+]/u;

export function lookOf(text: string, key: string): Look {
  if (!CONTENT.test(key)) return ['separator', true];
  const phrase = withoutEdges(key, FIRST_OF_PHRASE, LAST_OF_PHRASE);
  const start = lineStart(text);
  if (start !== null) {
    const isSure =
      start.where === 'start' || OF_A_SITE.test(key) || phrases().wholeLines.get(phrase)?.where === 'whole';
    return [start.reason, isSure];
  }
  if (END_MARK.test(text) && key.length < LONGEST_PHRASE) return ['end', true];
  if (text.length > LONGEST_MASTHEAD) return lookOfLong(text, key);
  return (
    lookOfPhrase(text, phrase) ??
    lookOfForm(text, key, phrase) ??
    lookOfItems(text) ?? [isBreadcrumb(text) ? 'navigation' : 'text', false]
  );
}

/** What a set phrase of the tables says that a line is, where it is all of it. */
function lookOfPhrase(text: string, phrase: string): Look | null {
  // An ordinary word with a full stop is said by somebody: «بله.» (yes.).
  const isSaid = FULL_STOP.test(text);
  const whole = phrases().wholeLines.get(phrase);
  if (whole?.where === 'whole' || (whole !== undefined && !isSaid)) return [whole.reason, whole.where === 'whole'];
  const isSaidWord = isSaid && !text.includes(' ');
  if (!isSaidWord && (headsOthers(phrase) || isLabelOfSection(phrase))) return ['label', true];
  if (phrase.startsWith(END_OF) && headsOthers(phrase.slice(END_OF.length))) return ['button', true];
  const label = phrases().labels.get(phrase)?.kind;
  if (label === 'link') return ['link', true];
  return label === 'tags' ? ['tags', true, [{ kind: 'tags', value: '' }]] : null;
}

/** The key of «end of», before the name of a list: «پایان مطالب مرتبط» (end of related items). */
const END_OF = 'پایان';

/** What the form of a line shows, whatever its words are about. */
function lookOfForm(text: string, key: string, phrase: string): Look | null {
  if (HASHTAGS.test(text)) return ['tags', true, [{ kind: 'tags', value: text }]];
  if (isPosition(text, key) || DURATION.test(key)) return ['counter', true];
  const said = { text, phrase };
  const form = LINE_FORMS.find(([pattern, of]) => pattern.test(said[of]));
  if (form !== undefined) return [form[2], true];
  if (text.length <= LONGEST_INVITATION && INVITATION.test(key)) return ['button', true];
  if (isSiteName(FOLLOWED.exec(text)?.[1] ?? '')) return ['button', true];
  return isCredited(text) ? ['caption', true, [{ kind: 'caption', value: text }]] : null;
}

/**
 * «ایسنا را در شبکه‌های اجتماعی دنبال کنید» (follow ISNA on social networks). Group 1 must be a site: others may be
 * followed there in a text.
 */
const FOLLOWED = /^([^\s.؟!:]{2,20}(?: [^\s.؟!:]{2,20}){0,2}) را در شبکه.?های اجتماعی دنبال کنید ?[:.!]?$/;

/** A line of two hashtags or more: «#اقتصاد #بورس». */
const HASHTAGS = /^#\S+(?:\s+#\S+)+$/u;

/** A line that is nothing but labels with values, stamps and names. */
function lookOfItems(text: string): Look | null {
  const items = readItems(text);
  if (items === null || items.length === 0) return null;
  // The name of a town or section with a full stop is said by somebody: «تهران.».
  if (FULL_STOP.test(text) && items.every(({ kind }) => NAMES.has(kind))) return null;
  return [reasonOf(items), items.some(isSure) || isSectionBetweenDashes(text, items) || isHeadOfPaper(items), items];
}

/**
 * Whether a phrase is a label of other headlines and the name of a section: «آخرین اخبار ورزشی», «بیشتر از فرهنگ و
 * هنر».
 */
function isLabelOfSection(phrase: string): boolean {
  if (phrase.length > LONGEST_PHRASE) return false;
  for (let end = 1; end < phrase.length; end++) {
    if (phrases().sections.get(phrase.slice(end)) && headsOthers(phrase.slice(0, end))) return true;
  }
  return false;
}

/** Whether a key is the words over headlines of other articles. */
export function headsOthers(key: string): boolean {
  if (phrases().labels.get(key)?.kind === 'related' || OTHERS.test(key)) return true;
  // A site may recommend them: «پیشنهاد فرارو» (Fararu suggests).
  return key.startsWith(OFFER) && phrases().agencies.get(key.slice(OFFER.length)) !== undefined;
}

const OFFER = 'پیشنهاد';

/**
 * Whether a line is the place of a picture or page among others: «۳ / ۲۴», «صفحه ۱ از ۲». Without blanks it may be a
 * fraction.
 */
function isPosition(text: string, key: string): boolean {
  const position = POSITION.exec(key);
  return position !== null && Number(position[1]) <= Number(position[2]) && /\p{Nd}\s(?:\/|از)\s\p{Nd}/u.test(text);
}

const POSITION = /^(?:صفحه|تصویر|عکس|اسلاید)?([1-9][0-9]{0,2})(?:\/|از)([0-9]{1,3})$/;
/**
 * How long a recording is: «مدت زمان: ۰۱:۴۲», «00:00 / 24:31». In a text, a film or a match takes minutes in words.
 */
const DURATION = /^(?:مدت(?:زمان)?(?:پخش|فیلم|ویدیو|ویدئو|صوت|پادکست)?:?|0?0:00\/)[0-9]{1,2}(?::[0-9]{2}){1,2}$/;

/** The phrase that a foot or a form begins with, if a line begins with it. */
function lineStart(text: string): LinePhrase | null {
  const words = new Words(text.slice(0, LONGEST_PHRASE));
  const { key } = words;
  const isWordEnd = (end: number): boolean => words.isWordEnd(end) || key[end - 1] === '©';
  return phrases().lineStarts.at(key, Math.max(key.search(FIRST_OF_PHRASE), 0), isWordEnd)?.meaning ?? null;
}

/**
 * What makes such a line the foot of a page even inside a body: rights reserved («تمامی حقوق محفوظ است»), a site, «با
 * ذکر منبع» (if the source is named).
 */
const OF_A_SITE = /حقوقمحفوظ|سایت|خبرگزاری|پایگاهخبری|ذکرمنبع|©/;

/**
 * The label with a colon that a key begins with. None where the label needs a value that is known: «تصاویر: برف در
 * گردنه» (pictures: snow on the pass) is a headline.
 */
export function labelOf(key: string): Label | null {
  const label = phrases().labels.at(key, 0, (end) => key[end] === ':')?.meaning ?? null;
  return label?.needs === 'known' ? null : label;
}

/** A long line is text, unless a label says that it is a list of tags or what stands under a picture. */
function lookOfLong(text: string, key: string): Look {
  const kind = labelOf(key)?.kind;
  if (kind !== 'tags' && kind !== 'caption') return ['text', false];
  return [kind, true, [{ kind, value: text.slice(text.indexOf(':') + 1).trim() }]];
}

/** What makes a line one of the masthead. */
const MASTHEAD: ReadonlySet<Item['kind']> = new Set([
  'code',
  'published',
  'updated',
  'author',
  'credit',
  'source',
  'stamp',
]);
/** What may be text where nothing round it says otherwise: a stamp, a number, a name alone. */
const DOUBTFUL: ReadonlySet<Item['kind']> = new Set([
  'stamp',
  'page-date',
  'zone',
  'figure',
  'agency',
  'place',
  'navigation',
  'section',
]);

/** Names of a town or of a part of the site. */
const NAMES: ReadonlySet<Item['kind']> = new Set(['place', 'navigation', 'section']);

function isSure({ kind, mayBeText }: Item): boolean {
  return !DOUBTFUL.has(kind) && mayBeText !== true;
}

/**
 * Whether a line is the head of a paper, with its name, day and a number: «روزنامه اعتماد، شماره ۵۲۴۱، یکشنبه ۵ تیر
 * ۱۴۰۱، صفحه ۸».
 */
function isHeadOfPaper(items: readonly Item[]): boolean {
  const says = (kind: Item['kind']): boolean => items.some((item) => item.kind === kind);
  return says('agency') && says('figure') && haveDate(items);
}

/** «- اخبار اقتصادی -» (economic news). */
function isSectionBetweenDashes(text: string, items: readonly Item[]): boolean {
  return /^[-–—].*[-–—]$/.test(text) && items.every(({ kind }) => kind === 'navigation');
}

/** Why a line of these facts is in no field of text: by the masthead, or else by the first fact that is sure. */
function reasonOf(items: readonly Item[]): RemovalReason {
  if (items.some(({ kind }) => MASTHEAD.has(kind))) return 'masthead';
  const { kind } = items.find(isSure) ?? items[0]!;
  if (kind === 'figure') return 'counter';
  return kind === 'section' || kind === 'agency' || kind === 'place' ? 'navigation' : (kind as RemovalReason);
}
