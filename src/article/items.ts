import { findDates } from '../dates/find';
import type { DateMention } from '../dates/mention';
import { type Label, type LabelKind, type PhraseBook, phrases } from './phrases';
import type { RemovalReason } from './record';
import { codeEnd, countedEnd, isNumeral, linkEnd, nameEnd, numberEnd, skipMarks } from './values';
import { Words } from './words';

/** One thing that a line about the article says. */
export interface Item {
  readonly is: LabelKind | 'figure' | 'zone' | 'agency' | 'place' | RemovalReason;
  /** As it stands in the line; empty when the value must stand in the next line. */
  readonly value: string;
  readonly date?: DateMention;
  /** Whether the words may as well be text: «توسط …» without a colon. */
  readonly mayBeText?: true;
}

/** A phrase at a place of a line, as one of its readings. */
interface Candidate {
  readonly end: number;
  readonly is: Item['is'];
}

/** What only pages count. */
const OF_A_PAGE = /^(?:نظر|دیدگاه|کامنت|بازدید|لایک)/;
/** Whose clock a time is on, of which Iran's is the page's own, or which half of the day it is. */
const ZONE = /^(?:(?:بهوقت)?(?:گرینویچ|تهران|ایران|محلی)|(?:قبل|بعد)ازظهر)/;
const YEAR = /^(\p{Nd}{4}),?\s+(?=\p{L})/u;
const LONGEST_YEAR = 12;
const MONTH = /^[^\p{Nd}]{0,20}\p{Nd}{1,2} [\p{L}\p{M}]+/u;
const SPACED_TIME = /^(\p{Nd}{2}) : (\p{Nd}{2})\s*[-–|،]\s*/u;
const LONGEST_TIME = 16;
/** The number of a paper's issue or of its page. */
const NUMBERED = /^(?:شماره|صفحه|سال)(?=[0-9])/;
/** «۴ از ۵» */
const OUT_OF = /^از[0-9]{1,3}(?![0-9])/;
/** Between a byline and how long ago it was: «توسط … در ۳ ساعت پیش». */
const AT = /^در(?=[0-9])/;
/** Those who write for a site without a name. */
const STAFF = /^(?:تحریریه|هییتتحریریه|گروه|تیم|سرویس)/;
/** Between the same day in two calendars. */
const EQUALS = /^(?:برابر|مطابق|مصادف)با/;
/**
 * Reads a line as nothing but labels with values, stamps, names of sections, agencies and buttons, with any separators between;
 * `null` when anything is left over.
 */
export function readItems(text: string): Item[] | null {
  return new ItemReader(text).read() ?? readBehindName(text);
}

/**
 * «زهرا امینی شنبه ۹ دی ۱۴۰۲ ۱۴:۲۰»: words that may be the reporter's name, or the section's, and then a stamp with its time or code,
 * and nothing else.
 */
function readBehindName(text: string): Item[] | null {
  const name = NAME.exec(text.slice(0, LONGEST_BYLINE));
  if (name === null || text.length > LONGEST_BYLINE || !/\p{Nd}/u.test(text)) return null;
  for (let end = name[0].length; end > 0; end = text.lastIndexOf(' ', end - 1)) {
    const items = new ItemReader(text.slice(end)).read();
    if (items === null || !items.some(({ date }) => date !== undefined)) continue;
    return items.every(({ is }) => OF_BYLINE.has(is)) && items.some(isExact) ? items : null;
  }
  return null;
}

/** Whether it is more than a day, which a headline or a sentence may end in. */
function isExact({ is, date }: Item): boolean {
  return is === 'code' || is === 'updated' || is === 'published' || date?.value?.includes('T') === true;
}

const NAME = /^[\p{L}\p{M}\u200c.]+(?: [\p{L}\p{M}\u200c.]+){0,4}/u;
const LONGEST_BYLINE = 120;
const OF_BYLINE: ReadonlySet<Item['is']> = new Set([
  'code',
  'updated',
  'published',
  'stamp',
  'zone',
  'counter',
  'figure',
]);

class ItemReader {
  readonly #text: string;
  readonly #key: string;
  readonly #words: Words;
  readonly #book: PhraseBook = phrases();
  #dates: readonly DateMention[] | undefined;
  readonly #items: Item[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#words = new Words(text);
    this.#key = this.#words.key;
  }

  read(): Item[] | null {
    for (let from = skipMarks(this.#words, 0); from < this.#key.length; from = skipMarks(this.#words, from)) {
      if (this.#items.at(-1)?.date !== undefined)
        from += EQUALS.exec(this.#key.slice(from, from + 10))?.[0].length ?? 0;
      if (this.#items.at(-1)?.mayBeText) from += AT.exec(this.#key.slice(from, from + 3))?.[0].length ?? 0;
      const end =
        this.#labelled(from) ?? this.#stamp(from) ?? this.#zone(from) ?? this.#number(from) ?? this.#phrase(from);
      if (end === null) return null;
      from = end;
    }
    return this.#items;
  }

  /** A label and its value. */
  #labelled(from: number): number | null {
    const found = this.#words.at(this.#book.labels, from);
    return found === null ? null : this.#valueOf(found.meaning, found.end);
  }

  #valueOf({ kind, needs }: Label, labelEnd: number): number | null {
    const from = skipMarks(this.#words, labelEnd);
    const marks = this.#key.slice(labelEnd, from);
    if (needs === 'name' && marks === '' && from < this.#key.length) return this.#byline(from);
    if (needs === 'colon' && !/^[:،,؛/]/.test(marks)) return null;
    if (from >= this.#key.length) return needs === 'free' ? null : this.#put({ is: kind, value: '' }, from);
    switch (kind) {
      case 'code':
        return this.#code(from);
      case 'published':
      case 'updated':
      case 'stamp':
        return this.#stamp(from, kind);
      case 'counter':
        return this.#number(from, kind);
      case 'tags':
      case 'caption':
        return this.#put({ is: kind, value: this.#text.slice(this.#words.offset(from)).trim() }, this.#key.length);
      case 'link': {
        const end = linkEnd(this.#words, from);
        return this.#put({ is: kind, value: this.#words.slice(from, end) }, end);
      }
      case 'related':
        return null;
      default:
        return this.#name(from, kind);
    }
  }

  #code(from: number): number | null {
    const end = codeEnd(this.#words, from);
    return end === null ? null : this.#put({ is: 'code', value: this.#key.slice(from, end) }, end);
  }

  #stamp(from: number, kind: LabelKind = 'stamp'): number | null {
    this.#dates ??= /\p{Nd}/u.test(this.#text) ? findDates(this.#text) : [];
    const start = this.#words.offset(from);
    const date = this.#dates.find((mention) => mention.start === start);
    if (date === undefined || date.value === null)
      return this.#dayBehindYear(start, kind) ?? this.#spacedTime(start, kind);
    return this.#put({ is: kind, value: date.text, date }, this.#words.indexAt(date.end));
  }

  /** «۱۴۰۲ یکشنبه ۲۳ مهر»: a day whose year stands before it. */
  #dayBehindYear(start: number, kind: LabelKind): number | null {
    const year = YEAR.exec(this.#text.slice(start, start + LONGEST_YEAR));
    if (year === null) return null;
    const from = start + year[0].length;
    const day = this.#dates!.find((mention) => mention.start === from && mention.value === null);
    if (day === undefined) return null;
    // A time may stand behind the day.
    const month = MONTH.exec(day.text)?.[0] ?? day.text;
    const text = `${month} ${year[1]}${day.text.slice(month.length)}`;
    const [date] = findDates(text);
    if (date === undefined || date.value === null || date.text !== text) return null;
    return this.#put({ is: kind, value: this.#text.slice(start, day.end), date }, this.#words.indexAt(day.end));
  }

  /** «۰۲ : ۲۱ - ۲۹ فروردین ۱۴۰۳»: a time with blanks round its colon, before the day that it belongs to. */
  #spacedTime(start: number, kind: LabelKind): number | null {
    const time = SPACED_TIME.exec(this.#text.slice(start, start + LONGEST_TIME));
    if (time === null) return null;
    const from = start + time[0].length;
    const [clock] = findDates(`${time[1]}:${time[2]}`);
    const [day] = findDates(this.#text.slice(from));
    if (!clock?.value?.startsWith('T') || day?.start !== 0 || day.value === null) return null;
    this.#put({ is: 'stamp', value: time[0], date: clock }, from);
    return this.#put({ is: kind, value: day.text, date: day }, this.#words.indexAt(from + day.end));
  }

  /** «۰۷:۲۹ گرینویچ», «به وقت تهران» behind a stamp. */
  #zone(from: number): number | null {
    const zone = this.#items.at(-1)?.date === undefined ? null : ZONE.exec(this.#key.slice(from, from + 30));
    if (zone === null || !this.#words.isWordEnd(from + zone[0].length)) return null;
    return this.#put({ is: 'zone', value: zone[0] }, from + zone[0].length);
  }

  /** «۱۲ نظر»; «۳ دقیقه» or a number alone is a counter for sure only behind a label. */
  #number(from: number, alone: 'counter' | 'figure' = 'figure'): number | null {
    const numbered = NUMBERED.exec(this.#key.slice(from, from + 6));
    if (numbered !== null && this.#words.isGapAt(from + numbered[0].length)) {
      const end = numberEnd(this.#words, from + numbered[0].length);
      return end === null ? null : this.#put({ is: 'figure', value: this.#words.slice(from, end) }, end);
    }
    const end = numberEnd(this.#words, from);
    if (end === null) return null;
    if (alone === 'counter') {
      const of = OUT_OF.exec(this.#key.slice(end, end + 6));
      if (of !== null) return this.#put({ is: alone, value: this.#words.slice(from, end) }, end + of[0].length);
    }
    const counted = countedEnd(this.#words, end);
    const value = this.#words.slice(from, end);
    if (counted !== null) {
      const isOfPage = alone === 'counter' || OF_A_PAGE.test(this.#key.slice(end, counted));
      return this.#put({ is: isOfPage ? 'counter' : 'figure', value }, counted);
    }
    return this.#words.isWordEnd(end) ? this.#put({ is: alone, value }, end) : null;
  }

  #name(from: number, kind: LabelKind): number | null {
    // «خبرنگار: سلام» is said in an interview; a figure stands for a reporter whom only the agency knows.
    const fewest = kind === 'author' && !isNumeral(this.#words, from) ? 2 : 1;
    const end = nameEnd(this.#words, this.#text, from, fewest);
    if (end === null) return null;
    const value = this.#words.slice(from, end);
    return this.#put({ is: kind === 'author' && /\p{N}/u.test(value) ? 'credit' : kind, value }, end);
  }

  /** «توسط مریم احمدی», «نگارش از یورونیوز فارسی» */
  #byline(from: number): number | null {
    const agency = this.#words.at(this.#book.agencies, from);
    if (agency !== null && agency.end === this.#key.length) return this.#put({ is: 'agency', value: '' }, agency.end);
    const end = nameEnd(this.#words, this.#text, from, 2);
    if (end === null) return null;
    const is = STAFF.test(this.#key.slice(from, end)) ? 'credit' : 'author';
    return this.#put({ is, value: this.#words.slice(from, end), mayBeText: true }, end);
  }

  /** A section, an agency, a town, or a phrase that is all of a line. */
  #phrase(from: number): number | null {
    const { wholeLines, sections, agencies, places, labels } = this.#book;
    const role = /^(?:خبرگزاری|پایگاهخبری(?:تحلیلی)?|روزنامه|سایت(?:خبری)?)/.exec(this.#key.slice(from, from + 30));
    const desk = /^(?:گروه|سرویس)/.exec(this.#key.slice(from, from + 10));
    const candidates = [
      of(this.#words.at(wholeLines, from), ({ reason, where }) => (where === 'whole' ? reason : 'navigation')),
      of(this.#words.at(sections, from), () => 'navigation' as const),
      desk === null ? null : of(this.#words.at(sections, from + desk[0].length), () => 'navigation' as const),
      of(this.#words.at(agencies, from), () => 'agency' as const),
      role === null ? null : of(this.#words.at(agencies, from + role[0].length), () => 'agency' as const),
      of(this.#words.at(places, from), () => 'place' as const),
      of(this.#words.at(labels, from), ({ kind }) => (kind === 'related' ? 'navigation' : null)),
    ];
    let best: Candidate | null = null;
    for (const candidate of candidates) if (candidate !== null && candidate.end > (best?.end ?? 0)) best = candidate;
    if (best === null) return null;
    return this.#put({ is: best.is, value: this.#words.slice(from, best.end) }, best.end);
  }

  #put(item: Item, end: number): number {
    this.#items.push(item);
    return end;
  }
}

function of<T>(found: { end: number; meaning: T } | null, kind: (meaning: T) => Item['is'] | null): Candidate | null {
  const is = found === null ? null : kind(found.meaning);
  return is === null ? null : { end: found!.end, is };
}
