import { findDates } from '../../dates/find';
import type { Item } from '../items/item';
import { describesSite } from '../items/line-wording';
import { keyOf } from '../lines/key';
import { endsWith, SENTENCE_END } from '../lines/line-marks';
import { phrases } from '../phrases/phrases';
import { agencyCalled, agencyOfLine, siteBesideTitle } from '../phrases/site';
import { codeEnd, skipMarks } from '../phrases/values';
import { Words } from '../phrases/words';
import type { Known, ValuedDate } from '../record/known';
import type { ArticleSettings } from '../record/settings';
import { hasOneDay, isTimeAlone, saysDay } from './days';
import type { Moment } from './instant';
import { labelledMoment, momentOfHead, pageDay, unlabelledMoment } from './moments';
import { hasOpenStamp, settleStamps } from './open-stamps';
import { asMasthead, type Row } from './rows';
import { aboveComments, isParagraph } from './surroundings';
import { tagsOf } from './tags';

/** What the lines round the text say of the article. Names are as they stand there. */
export interface Facts {
  readonly code: string | null;
  readonly published: Moment | null;
  readonly updated: Moment | null;
  readonly author: string | null;
  readonly source: string | null;
  /** The agency that the page names above the body as its own, or whose handle a channel's post ends in. */
  readonly site: string | null;
  readonly tags: readonly string[];
  /** The day on which the page was looked at. */
  readonly pageDay: ValuedDate | null;
}

/** Labels whose value may stand in the next line. */
const MAY_END_LINE: ReadonlySet<Item['kind']> = new Set([
  'code',
  'published',
  'updated',
  'stamp',
  'author',
  'source',
  'credit',
]);
/** The key of «ساعت:» (time) over a time of day. */
const TIME_LABEL = /^ساعت:?$/;
/** In the key of a number alone, a code as it may stand beside its label, perhaps with a full stop. */
const CODE = /^[0-9]{3,20}(?=\.?$)/;
/** A name of two to four words that is all of a line. */
const NAME_ALONE = /^[\p{L}\p{M}\u200c.]+(?: [\p{L}\p{M}\u200c.]+){1,3}$/u;

/** Gives a label that ends its line the next line as its value. */
export function joinLabels(rows: Row[]): void {
  // «تاریخ:» (date) and «ساعت:» (time) below a paragraph say when something is held.
  const body = rows.findIndex(isParagraph);
  for (let i = 0; i < rows.length; i++) {
    if (i < body && isTimeLabel(rows, i)) rows[i] = asMasthead(rows[i]!, { kind: 'stamp', value: '' });
    const label = rows[i]!.items.at(-1);
    // The colon may stand in a line of its own.
    const at = rows[i + 1]?.text === ':' ? i + 2 : i + 1;
    const next = rows[at];
    if (label?.value !== '' || next?.place !== null) continue;
    // What stands under a picture is a short line; a sentence there is text.
    if (label.kind === 'caption' && next.appearance === 'text' && !endsWith(next.text, SENTENCE_END)) {
      rows[at] = { ...next, appearance: 'caption', isSure: true, items: [{ kind: 'caption', value: next.text }] };
    }
    if (!MAY_END_LINE.has(label.kind) || (label.kind === 'stamp' && i > body)) continue;
    const item = valueFrom(next, label.kind);
    if (item === null) continue;
    rows[at] = asMasthead(next, item, ...next.items.slice(1));
  }
}

/** Whether a row is «ساعت:» over a time, and the day stands beside the two; above «مکان:» (place) it is that of an event. */
function isTimeLabel(rows: readonly Row[], at: number): boolean {
  const [before, label, time, below] = [-1, 0, 1, 2].map((step) => rows[at + step]);
  if (!TIME_LABEL.test(label!.key) || !isTimeAlone(time)) return false;
  if (below?.appearance === 'text' && OF_EVENT.test(below.text)) return false;
  return before?.items.some(saysDay) === true || below?.items[0]?.kind === 'stamp';
}

/** A label that no table has. */
const OF_EVENT = /:$|^\S+$/;

/** The value of a label of this kind, if the next line is one. */
function valueFrom({ text, appearance, items: [first] }: Row, kind: Item['kind']): Item | null {
  if (kind === 'code') {
    const code = first?.kind === 'figure' ? CODE.exec(keyOf(first.value)) : null;
    return code === null ? null : { kind, value: code[0] };
  }
  if (kind === 'published' || kind === 'updated' || kind === 'stamp')
    return first?.kind === 'stamp' ? { ...first, kind } : null;
  return (appearance === 'text' || appearance === 'navigation') && NAME_ALONE.test(text) ? { kind, value: text } : null;
}

/**
 * Gathers the facts; of each kind the first holds. Without a label, a stamp beside or below the title is that of
 * publication, and a day at the top is that of the page. An open stamp («۳ ساعت پیش») counts where there is no other.
 */
export function gatherFacts(given: readonly Row[], known: Known, { reference, zone }: ArticleSettings): Facts {
  const rows = given.length === 1 ? given.map(withFactsWithin) : given;
  const last = rows.map(({ place }) => place === 'paragraph').lastIndexOf(true);
  // A bar in a line of its own parts nothing: «۱۱ خرداد ۱۴۰۴», «|», «۰۷:۵۸» is one stamp in three lines.
  const lines = rows.filter((row, i) => row.place !== 'separator' && !(i > last && isDatedSource(row)));
  const written = labelledMoment(lines, 'published') ?? unlabelledMoment(lines);
  if (written === null) dropRepeatedFacts(rows, null);
  const from = reference ?? written?.date.value ?? pageDay(rows)?.value ?? known.published?.value ?? null;
  const settled = from === null ? lines : settleStamps(lines, from, zone);
  const counted = labelledMoment(settled, 'published') ?? momentOfHead(belowTitle(settled));
  // If the only stamp above the headline stands apart, and below the headline there is none but an open one, that above
  // is the page's clock.
  const isClock =
    written?.isApart === true && momentOfHead(belowTitle(lines)) === null && hasOpenStampAbove(belowTitle(lines));
  const published = isClock ? counted : (written ?? counted ?? unlabelledMoment(settled));
  dropRepeatedFacts(rows, published);
  const site = siteAbove(rows) ?? channelBelow(rows);
  return {
    code: firstValue(rows, 'code'),
    published,
    updated: labelledMoment(lines, 'updated') ?? labelledMoment(settled, 'updated'),
    // Below the name of the site, a label of the author may give that name once more: «توسط خامه پرس».
    author: firstValue(known.owner === null ? rows : aboveComments(rows), 'author', [site, known.owner]),
    source: firstValue(rows, 'source'),
    site,
    tags: tagsOf(rows),
    pageDay: pageDay(rows),
  };
}

/** The first value of a kind in the masthead that is none of these. */
function firstValue(rows: readonly Row[], wanted: Item['kind'], but: readonly (string | null)[] = []): string | null {
  const items = rows.flatMap((row) => (row.place === 'masthead' ? row.items : []));
  return items.find(({ kind, value }) => kind === wanted && value !== '' && !but.includes(value))?.value ?? null;
}

/**
 * A page that was joined into one line is one row: gives it the code and the stamps that have labels somewhere in the
 * line.
 */
function withFactsWithin(row: Row): Row {
  if (row.appearance !== 'text' || row.text.length > LONGEST_PAGE) return row;
  const words = new Words(row.text);
  const dates = new Map(findDates(row.text).map((date) => [date.start, date]));
  const items = words.starts().flatMap((start): Item[] => {
    const { meaning, end = start } = words.at(phrases().labels, start) ?? {};
    const from = skipMarks(words, end);
    const codeTo = meaning?.kind === 'code' ? codeEnd(words, from) : null;
    if (codeTo !== null) return [{ kind: 'code', value: words.key.slice(from, codeTo) }];
    const date = words.key[end] === ':' ? dates.get(words.offset(from)) : undefined;
    const isMoment = meaning?.kind === 'published' || meaning?.kind === 'updated';
    return isMoment && date !== undefined ? [{ kind: meaning.kind, value: date.text, date }] : [];
  });
  return items.length === 0 ? row : { ...row, place: 'masthead', items };
}

/** A longer line is a book. */
const LONGEST_PAGE = 50_000;

/**
 * Whether a row is a source with a day: «منبع: روزنامه اطلاعات، ۲۵ خرداد ۱۴۰۳». Below the text that is the day of the
 * source.
 */
function isDatedSource({ items: [source, date] }: Row): boolean {
  return source?.kind === 'source' && date?.kind === 'stamp';
}

/** Whether an open stamp stands above the first paragraph. */
function hasOpenStampAbove(rows: readonly Row[]): boolean {
  const body = rows.findIndex(({ place }) => place === 'paragraph' || place === 'lead');
  return rows.slice(0, body).some((row) => row.place === 'masthead' && hasOpenStamp(row));
}

/** The rows from the title on; all of them where there is none. */
function belowTitle(rows: readonly Row[]): readonly Row[] {
  const title = rows.findIndex(({ place }) => place === 'title');
  return title < 0 ? rows : rows.slice(title);
}

/** The agency that lines above the body name; `null` where they name none, or several. */
export function siteAbove(rows: readonly Row[]): string | null {
  const names = new Set<string>();
  for (const { place, text, appearance, items } of rows) {
    if (place === 'lead' || place === 'paragraph') break;
    if (place !== 'navigation' && place !== 'outside' && place !== 'masthead' && place !== 'repeated') continue;
    // The name may stand beside the headline («عنوان - ایسنا») or a motto («تابناک - پایگاه خبری تحلیلی»).
    const line = place === 'repeated' ? siteBesideTitle(text) : (describesSite(text) && siteBesideTitle(text)) || text;
    for (const part of appearance === 'text' ? [line] : items.map(({ value }) => value)) {
      const name = agencyOfLine(part);
      if (name !== null) names.add(name);
    }
  }
  const [name] = names;
  return names.size === 1 ? name! : null;
}

/**
 * The agency whose handle is the last line of a channel's post, but for stamps and counters: «@TasnimNews», «@isna94»,
 * «@khabaronline_ir».
 */
function channelBelow(rows: readonly Row[]): string | null {
  const handle = /^@(\w+?)(?:_?(?:\d{1,6}|ir))?$/i.exec(
    rows.filter(({ place }) => place !== 'masthead' && place !== 'counter').at(-1)?.text ?? '',
  )?.[1];
  return handle === undefined ? null : (agencyCalled(handle)?.name ?? null);
}

/** Takes rows out of the masthead that only repeat its facts, or whose stamps aren't the article's. */
function dropRepeatedFacts(rows: readonly Row[], published: Moment | null): void {
  const said = new Set<string>();
  let part: 'head' | 'body' | 'comments' = 'head';
  for (const row of rows) {
    if (row.place === 'paragraph') part = 'body';
    if (row.place === 'comments' && part === 'body') part = 'comments';
    if (row.place !== 'masthead') continue;
    let isNew = false;
    let isOther = false;
    for (const { kind, value, date } of row.items) {
      const says = `${kind} ${date?.value ?? keyOf(value)}`;
      const isSure = date !== undefined && hasOneDay(date);
      if (kind === 'stamp' && isSure && date.value !== published?.date.value) isOther = true;
      else if (!said.has(says) || (kind === 'stamp' && value === '')) isNew = true;
      said.add(says);
    }
    // A stamp among what readers say is theirs; any other of another day is the page's.
    if (!isNew) row.place = isOther ? (part === 'comments' ? part : 'page-date') : 'repeated';
  }
}
