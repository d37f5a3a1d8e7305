import { findDates } from '../dates/find';
import type { DateMention } from '../dates/mention';
import { figureCell, figureUpToBlank } from './figure-cell';
import { type Item, sayOfArticle, sayOfByline } from './item';
import { hasClock, isOpen, mayCountBack } from './open-dates';
import { isAccount } from './person';
import { phraseAt } from './phrase-at';
import { type Label, type LabelKind, type PhraseBook, phrases } from './phrases';
import { codeEnd, countedEnd, isNumeral, linkEnd, nameEnd, numberEnd, outOf, skipMarks } from './values';
import { countWords, Words } from './words';

/** What only pages count. */
const OF_A_PAGE =
  /^(?:هزار|میلیون)?(?:نظر|دیدگاه|کامنت|بازدید|لایک)|^درصفانتشار|^درانتظار|^از(?:5|10)\(|^نفراین|^[km]$/;
/** Whose clock a time is on, of which Iran's is the page's own, or which half of the day it is. */
const ZONE = /^(?:(?:بهوقت)?(?:گرینویچ|تهران|ایران|محلی)|(?:قبل|بعد)ازظهر)/;
/** «۱۶:۳۰ گرینویچ +۲», «۱۶:۳۰ (گرینویچ +۲)»: how far that clock is ahead of Greenwich's. */
const AHEAD = /^(?:(?:بهوقت)?گرینویچ)?\+(1[0-4]|[0-9])(?::([0-9]{2}))?(?![0-9/:\p{L}])/u;
const AT_GREENWICH = /(?<=T\d\d:\d\d(?::\d\d)?)Z?$/;
const YEAR_FIRST = /^(\p{Nd}{4}),? ([^\p{Nd}]{0,20}\p{Nd}{1,2} [\p{L}\p{M}]+)/u;
const SPACED_TIME = /^(\p{Nd}{2}) : (?=\p{Nd}{2}(?!\p{Nd}))/u;
/** «۴۵:۲۱ - …»: minutes in front of their hour, as a layout from right to left may turn them; of such a stamp only the day is sure. */
const TURNED_TIME = /^(?:[2۲٢][4-9۴-۹٤-٩]|[3-5۳-۵٣-٥]\p{Nd}):(?:[01۰۱٠١]\p{Nd}|[2۲٢][0-3۰-۳٠-٣]) ?[-–—|،,] ?/u;
/** The number of a paper's issue or of its page. */
const NUMBERED = /^(?:شماره|صفحه|سال)(?=[0-9])/;
/** «شماره: ۱۴۰۳۰۵۰۸۰۰۰۷۱۲»: a number that begins with the day is a code. */
const LONG_NUMBER = /^شماره:?(1[34][0-9]{9,14})(?![0-9])/;
/** The same for a year in words, in front of the issue or beside its day: «سال چهارم، شماره ۱۱», «سال بیست و دوم شماره ۶۱۲۲». */
const YEAR_OF_PAPER =
  /^سال(?:(?:بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد)و)?(?:اول|یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|(?:یاز|دواز|سیز|چهار|پانز|شانز|هف|هج|نوز)?دهم|بیستم|سیام|چهلم|پنجاهم|شصتم|هفتادم|هشتادم|نودم|صدم)/;
const BEFORE_ISSUE = /^[^\p{L}\p{N}]{0,3}شماره[0-9]/u;
/** Between a byline and its stamp: «توسط … در ۳ ساعت پیش», «… در سه‌شنبه ۱۶ شهریور», «… در تاریخ ۱۶ شهریور». */
const AT = /^در(?:روز|تاریخ)?/;
/** What a text is filed under. */
const FILED_UNDER = /^در(?:دسته(?:بندی)?(?:های)?|بخش|موضوع)(?=\p{L})/u;
/** «در ۲۰ خرداد ۱۴۰۴», below a byline. */
const DAY_ALONE = /^در \p{Nd}{1,2} [\p{L}\p{M}]+ \p{Nd}{4}$/u;
/** Those who write for a site without a name. */
const STAFF = /^(?:تحریریه|گروه|تیم|ادمین|مدیر|[a-z])/;
const LONGEST_STAFF = 10;
/** What may follow the name of an agency in the key of a byline: nothing, or those that it takes from: «با AP، AFP». */
const WITH_OTHERS = /^(?:با[a-z]{2,12}(?:[،,و][a-z]{2,12}){0,3})?$/;
const TODAY = 'امروز';
/** Whose a picture is takes no more words. */
const MOST_OF_CREDIT = 4;
/** Between the same day in two calendars. */
const EQUALS = /^(?:برابر|مطابق|مصادف)با/;

/**
 * Reads a line as nothing but labels with values, stamps, names of sections, agencies and buttons, with any separators between;
 * `null` if anything is left over.
 */
export function readItems(text: string): Item[] | null {
  return new ItemReader(text).read();
}

/** One to three words up to a bar, and what stands before them: nothing, another, or words of the cell that are known («اخبار آب»). */
const CELL = /^[\p{L}\p{M}\u200c]{2,20}(?: [\p{L}\p{M}\u200c]{1,20}){0,2}(?= ?[|•·])/u;
const BEFORE_CELL = /(?:^|[|•·] ?)(?:[\p{L}\p{M}\u200c]{2,20} ){0,2}$/u;
const LONGEST_CELL = 70;

class ItemReader {
  readonly #text: string;
  readonly #key: string;
  readonly #words: Words;
  readonly #book: PhraseBook = phrases();
  #dates: readonly DateMention[] | undefined;
  readonly #items: Item[] = [];
  /** Whether there is a figure whose label no table has. */
  #hasFigure = false;
  /** Whether there is a name that no table has. */
  #hasCell = false;

  constructor(text: string) {
    this.#text = text;
    this.#words = new Words(text);
    this.#key = this.#words.key;
  }

  read(): Item[] | null {
    for (let from = skipMarks(this.#words, 0); from < this.#key.length; from = skipMarks(this.#words, from)) {
      if (this.#items.at(-1)?.date !== undefined)
        from += EQUALS.exec(this.#key.slice(from, from + 10))?.[0].length ?? 0;
      if (this.#isAfterName()) from = this.#pastAt(from);
      const end =
        this.#labelled(from) ??
        this.#clock(from) ??
        this.#stamp(from) ??
        this.#filedUnder(from) ??
        this.#ahead(from) ??
        this.#zone(from) ??
        this.#number(from) ??
        this.#phrase(from) ??
        (DAY_ALONE.test(this.#text) ? this.#stamp(from + 2) : null) ??
        this.#figure(from) ??
        this.#cell(from);
      if (end === null) return null;
      from = end;
    }
    if (this.#hasCell && !sayOfByline(this.#items)) return null;
    return this.#hasFigure && !sayOfArticle(this.#items) ? null : this.#items;
  }

  /** «شماره روزنامه: ۶۰۷۵»: a figure with a label that no table has, as one cell of several, or in front of a label that one has. */
  #figure(from: number): number | null {
    const start = this.#words.offset(from);
    const text = this.#text.slice(start);
    const cell = figureCell(text);
    const value = cell ?? figureUpToBlank(text);
    if (value === null) return null;
    const end = this.#words.indexAt(start + value.length);
    if (cell === null && this.#words.at(this.#book.labels, skipMarks(this.#words, end)) === null) return null;
    this.#hasFigure = true;
    return this.#put({ is: 'figure', value }, end);
  }

  /** «… | اخبار آب | …»: one name between bars, of what a text is filed under. */
  #cell(from: number): number | null {
    if (this.#hasCell) return null;
    const start = this.#words.offset(from);
    const name = CELL.exec(this.#text.slice(start, start + LONGEST_CELL))?.[0];
    if (name === undefined || !BEFORE_CELL.test(this.#text.slice(Math.max(0, start - LONGEST_CELL), start)))
      return null;
    this.#hasCell = true;
    return this.#put({ is: 'section', value: name }, this.#words.indexAt(start + name.length));
  }

  /** «امروز: شنبه ۶ بهمن ۱۴۰۳»: the page's clock. */
  #clock(from: number): number | null {
    if (!this.#key.startsWith(TODAY, from)) return null;
    return (
      this.#stamp(skipMarks(this.#words, from + TODAY.length), 'page-date') ??
      this.#stamp(from, this.#isOpenAt(from) ? 'stamp' : 'page-date')
    );
  }

  /** «امروز ۱۰:۵۹»: no clock of the page, but when the article was published. */
  #isOpenAt(from: number): boolean {
    const start = this.#words.offset(from);
    return this.#allDates().some((date) => date.start === start && isOpen(date) && hasClock(date));
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
    if (from >= this.#key.length) {
      if (needs === 'free') return null;
      // «امتیاز», «کد» without a colon may be the head of a column.
      const item: Item = { is: kind, value: '' };
      return this.#put(marks === '' && isOneWord(this.#text) ? { ...item, mayBeText: true } : item, from);
    }
    switch (kind) {
      case 'code':
        return this.#code(from);
      case 'published':
        return this.#stamp(from, kind) ?? (this.#isAfterName() ? this.#name(from, 'credit') : null);
      case 'updated':
      case 'stamp':
        return this.#stamp(from, kind);
      case 'counter':
        return this.#number(from, kind);
      case 'caption':
        // «عکس/ ماهی عجیبی که صید شد»: a headline, and that pictures go with it.
        if (marks.startsWith('/') && countWords(this.#text.slice(this.#words.offset(from))) > MOST_OF_CREDIT)
          return null;
        return this.#put({ is: kind, value: this.#text.slice(this.#words.offset(from)).trim() }, this.#key.length);
      case 'tags':
        return this.#put({ is: kind, value: this.#text.slice(this.#words.offset(from)).trim() }, this.#key.length);
      case 'link': {
        const end = linkEnd(this.#words, from);
        return this.#put({ is: kind, value: this.#words.slice(from, end) }, end);
      }
      case 'source':
        return this.#address(from) ?? this.#name(from, kind);
      case 'related':
        return null;
      default:
        return this.#name(from, kind);
    }
  }

  /** «منبع: https://a.ir/12»: where the page is, and no name. */
  #address(from: number): number | null {
    if (!this.#key.startsWith('http', from)) return null;
    const end = linkEnd(this.#words, from);
    return this.#put({ is: 'link', value: this.#words.slice(from, end) }, end);
  }

  /** «خبرنگار: مریم احمدی ** انتشار: علی رضایی» */
  #isAfterName(): boolean {
    const is = this.#items.at(-1)?.is;
    return is === 'author' || is === 'credit';
  }

  /** Past «در» after a name, where a number or a date follows. */
  #pastAt(from: number): number {
    const at = AT.exec(this.#key.slice(from, from + 7))?.[0].length ?? 0;
    const start = this.#words.offset(from + at);
    return isNumeral(this.#words, from + at) || this.#allDates().some((date) => date.start === start)
      ? from + at
      : from;
  }

  #code(from: number): number | null {
    const end = codeEnd(this.#words, from);
    return end === null ? null : this.#put({ is: 'code', value: this.#key.slice(from, end) }, end);
  }

  #stamp(from: number, as: Item['is'] = 'stamp'): number | null {
    // The page's clock may say the same day in other calendars.
    const kind = as === 'stamp' && this.#items.at(-1)?.is === 'page-date' ? 'page-date' : as;
    const start = this.#words.offset(from);
    const date = this.#allDates().find((mention) => mention.start === start);
    if (date === undefined || (date.value === null && !isOpen(date))) return this.#loose(start, kind);
    return this.#put({ is: kind, value: date.text, date }, this.#words.indexAt(date.end));
  }

  #allDates(): readonly DateMention[] {
    this.#dates ??= /\p{Nd}/u.test(this.#text) || mayCountBack(this.#text) ? findDates(this.#text) : [];
    return this.#dates;
  }

  /** «۱۴۰۲ یکشنبه ۲۳ مهر», «۰۲ : ۲۱ - ۲۹ فروردین ۱۴۰۳»: a year that stands before its day, a time with blanks round its colon or turned round. */
  #loose(start: number, kind: Item['is']): number | null {
    const text = this.#text.slice(start);
    const usual = text.replace(YEAR_FIRST, '$2 $1').replace(SPACED_TIME, '$1:').replace(TURNED_TIME, '');
    const date = usual === text ? undefined : findDates(usual)[0];
    if (date === undefined || date.start > 0 || date.value === null || date.value.startsWith('T')) return null;
    const end = this.#words.indexAt(start + date.end + text.length - usual.length);
    return this.#put({ is: kind, value: date.text, date }, end);
  }

  /** «… گرینویچ +۲» after a stamp, which then has that offset. */
  #ahead(from: number): number | null {
    const stamp = this.#items.at(-1);
    const [ahead, hours, minutes = '00'] = AHEAD.exec(this.#key.slice(from, from + 30)) ?? [];
    if (ahead === undefined || !(ahead.startsWith('+') ? /Z$/ : AT_GREENWICH).test(stamp?.date?.value ?? ''))
      return null;
    const value = stamp!.date!.value!.replace(AT_GREENWICH, `+${hours!.padStart(2, '0')}:${minutes}`);
    this.#items[this.#items.length - 1] = { ...stamp!, date: { ...stamp!.date!, value } };
    return from + ahead.length;
  }

  /** «۰۷:۲۹ گرینویچ», «به وقت تهران» after a stamp. */
  #zone(from: number): number | null {
    const zone = this.#items.at(-1)?.date === undefined ? null : ZONE.exec(this.#key.slice(from, from + 30));
    if (zone === null || !this.#words.isWordEnd(from + zone[0].length)) return null;
    return this.#put({ is: 'zone', value: zone[0] }, from + zone[0].length);
  }

  /** «۱۲ نظر»; «۳ دقیقه» or a number alone is certainly a counter only after a label. */
  #number(from: number, alone: 'counter' | 'figure' = 'figure'): number | null {
    const year = YEAR_OF_PAPER.exec(this.#key.slice(from, from + 30))?.[0].length;
    if (year !== undefined && this.#isOfIssue(from + year)) return this.#put({ is: 'figure', value: '' }, from + year);
    const code = LONG_NUMBER.exec(this.#key.slice(from, from + 30));
    if (code !== null) return this.#put({ is: 'code', value: code[1]! }, from + code[0].length);
    const numbered = NUMBERED.exec(this.#key.slice(from, from + 6));
    if (numbered !== null && this.#words.isGapAt(from + numbered[0].length)) {
      const end = numberEnd(this.#words, from + numbered[0].length);
      return end === null ? null : this.#put({ is: 'figure', value: this.#words.slice(from, end) }, end);
    }
    const end = numberEnd(this.#words, from);
    if (end === null) return null;
    const counted = alone === 'counter' ? outOf(this.#words, end) : countedEnd(this.#words, end);
    const value = this.#words.slice(from, end);
    if (counted !== null) {
      const isOfPage = alone === 'counter' || OF_A_PAGE.test(this.#key.slice(end, counted));
      return this.#put({ is: isOfPage ? 'counter' : 'figure', value }, counted);
    }
    return this.#words.isWordEnd(end) ? this.#put({ is: alone, value }, end) : null;
  }

  /** Whether a year ends here that is the paper's: its issue follows, or the day stands before it. */
  #isOfIssue(end: number): boolean {
    if (BEFORE_ISSUE.test(this.#key.slice(end, end + 12))) return true;
    return this.#words.isWordEnd(end) && this.#items.some(({ date }) => date !== undefined);
  }

  /** Where the first date after a place of the key begins in the text. */
  #dateAfter(from: number): number | undefined {
    const start = this.#words.offset(from);
    return this.#allDates().find((date) => date.start > start && (date.value !== null || isOpen(date)))?.start;
  }

  #name(from: number, kind: LabelKind): number | null {
    // «خبرنگار: سلام» is said in an interview; a figure stands for a reporter whom only the agency knows.
    const fewest = kind === 'author' && !isNumeral(this.#words, from) ? 2 : 1;
    const end = nameEnd(this.#words, this.#text, from, fewest, this.#dateAfter(from));
    if (end === null) return null;
    const value = this.#words.slice(from, end);
    return this.#put(
      { is: kind === 'author' && (isAccount(value) || /\p{N}|^روابط/u.test(value)) ? 'credit' : kind, value },
      end,
    );
  }

  /** «توسط مریم احمدی», «نگارش از یورونیوز فارسی» */
  #byline(from: number): number | null {
    const agency = this.#words.at(this.#book.agencies, from);
    if (agency !== null && WITH_OTHERS.test(this.#key.slice(agency.end)))
      return this.#put({ is: 'agency', value: this.#words.slice(from, agency.end) }, this.#key.length);
    // After the day of a blog, or in front of a bar, its author is one name.
    const isCell = this.#items.at(-1)?.date !== undefined || this.#key.includes('|', from);
    const isStaff = STAFF.test(this.#key.slice(from, from + LONGEST_STAFF));
    const end = nameEnd(this.#words, this.#text, from, isCell || isStaff ? 1 : 2, this.#dateAfter(from));
    if (end === null) return null;
    const is = isStaff ? 'credit' : 'author';
    return this.#put({ is, value: this.#words.slice(from, end), mayBeText: true }, end);
  }

  /** «… در دسته اقتصاد», after a stamp. */
  #filedUnder(from: number): number | null {
    const label = this.#items.at(-1)?.date === undefined ? null : FILED_UNDER.exec(this.#key.slice(from, from + 20));
    return label === null ? null : this.#name(from + label[0].length, 'section');
  }

  /** A section, an agency, a town, or a phrase that is all of a line. */
  #phrase(from: number): number | null {
    const phrase = phraseAt(this.#words, from);
    return phrase === null
      ? null
      : this.#put({ is: phrase.is, value: this.#words.slice(from, phrase.end) }, phrase.end);
  }

  #put(item: Item, end: number): number {
    this.#items.push(item);
    return end;
  }
}

function isOneWord(text: string): boolean {
  return !/\s/.test(text);
}
