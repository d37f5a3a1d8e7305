import { arePersons, isAccount } from '../phrases/person';
import { type Label, type LabelKind, phrases } from '../phrases/phrases';
import { isAgencyName } from '../phrases/site';
import { codeEnd, FILED_UNDER, linkEnd, skipMarks } from '../phrases/values';
import { countWords, Words } from '../phrases/words';
import { cellAt, paperAt } from './cells';
import { type Found, haveDate, haveFactOfArticle, haveFactsOfByline, type Item } from './item';
import { LineStamps } from './line-stamps';
import { bylineAt, nameAt } from './names';
import { hasClock, isOpen } from './open-dates';
import { figureAt, numberAt, yearOfPaperAt } from './page-numbers';
import { phraseAt } from './phrase-at';

/**
 * Whose clock a time is on («گرینویچ», «به وقت کابل»); for «محلی» (local) and Iran's that is the page's own. Also the
 * half of the day: «قبل از ظهر» (a.m.).
 */
const ZONE = /^(?:(?:بهوقت)?(?:گرینویچ|تهران|ایران|محلی)|بهوقت(?:کابل|افغانستان)|(?:قبل|بعد)ازظهر)/;
/** «برابر با» (equal to): between the same day in two calendars. */
const EQUALS = /^(?:برابر|مطابق|مصادف)با/;
/**
 * What ties a name or a label to the stamp after it: «توسط … در ۳ ساعت پیش», «… در سه‌شنبه ۱۶ شهریور», «درج شده در
 * تاریخ ۱۶ شهریور».
 */
const AT = /^(?:در|on)?(?:روز|تاریخ)?/;
/** A line that is «در ۲۰ خرداد ۱۴۰۴» (on …), as it stands below a byline. */
const DAY_ALONE = /^در \p{Nd}{1,2} [\p{L}\p{M}]+ \p{Nd}{4}$/u;
const TODAY = 'امروز';
/** The name of whoever took a picture has no more words. */
const MOST_OF_CREDIT = 4;
/**
 * A definition, and no list of tags: «برچسب: واژه‌ای که خبر را دسته‌بندی می‌کند» (tag: a word that classifies news).
 */
const SAYS_WHAT = /^[آ-ی]+(?<!ها) ?: ?\S+ که [^،,؛|#•·]+$/;
/**
 * A sentence that says something of tags, and is none: «برچسب‌ها: از هر ده سایت نه سایت آن‌ها را نشان می‌دهند.» (tags:
 * nine of ten sites show them.). «… یافت نشد.» (none found) is the page's.
 */
const SAID_OF_TAGS = /^[^:|#•·]+:[^|#•·]{25,}(?:شود|است|(?:کن|ده|شو|دار)(?:د|ند|ید)| ن?می[ \u200c]\S+)\.$/;
const NO_TAGS = /نشده ?است\.$|ندارد|یافت|،.*،/;

const ONE_WORD = /^\S+$/;
const ONLY_WORDS = /^[\p{L}\p{M}\s\u200c]+$/u;
const OF_NEWS = /(?:خبر|مطلب):$/;
const LETTER_CODE = /^(?=\D*\d)[a-z\d-]{3,24}$/i;

/**
 * Reads a line that is nothing but labels with values, stamps, names of sections, agencies and buttons, whatever
 * separates them; `null` if anything else is in it.
 */
export function readItems(text: string): Item[] | null {
  return new ItemReader(text).read();
}

/**
 * Reads a line from left to right. Each method for a kind of item tries to read one at a place of the key, and gives
 * `null` where none is there.
 */
class ItemReader {
  readonly #words: Words;
  readonly #key: string;
  readonly #stamps: LineStamps;
  readonly #items: Item[] = [];
  /** Whether there is a figure with a label that no table has: then the rest must be facts of an article. */
  #hasFigure = false;
  /** Whether there is a name between bars that no table has: then the rest must be a byline. */
  #hasCell = false;

  constructor(text: string) {
    this.#words = new Words(text);
    this.#key = this.#words.key;
    this.#stamps = new LineStamps(this.#words);
  }

  read(): Item[] | null {
    for (let from = skipMarks(this.#words, 0); from < this.#key.length; ) {
      const found = this.#next(this.#pastJoint(from));
      if (found === null) return null;
      this.#items.push(found.item);
      from = skipMarks(this.#words, found.end);
    }
    if (this.#hasCell && !haveFactsOfByline(this.#items)) return null;
    return this.#hasFigure && !haveFactOfArticle(this.#items) ? null : this.#items;
  }

  /**
   * The place after what ties an item to the one before: «برابر با» between two days, «در» between a name and a date.
   */
  #pastJoint(from: number): number {
    if (this.#isAfterDate()) return from + (EQUALS.exec(this.#key.slice(from, from + 10))?.[0].length ?? 0);
    return this.#isAfterName() ? this.#pastAt(from) : from;
  }

  /** The place after «در تاریخ» and the like, if a date follows them. */
  #pastAt(from: number): number {
    const at = from + AT.exec(this.#key.slice(from, from + 7))![0].length;
    return this.#stamps.dateAt(at) === undefined ? from : at;
  }

  #isAfterDate(): boolean {
    return this.#items.at(-1)?.date !== undefined;
  }

  /** Whether the last item is who wrote or took part: «خبرنگار: مریم احمدی ** انتشار: علی رضایی». */
  #isAfterName(): boolean {
    const kind = this.#items.at(-1)?.kind;
    return kind === 'author' || kind === 'credit';
  }

  /** The item at a place, by the first reading that fits: the surest come first. */
  #next(from: number): Found | null {
    const words = this.#words;
    return (
      this.#labelled(from) ??
      this.#clock(from) ??
      this.#stamp(from) ??
      this.#filedUnder(from) ??
      this.#zone(from) ??
      this.#number(from) ??
      paperAt(words, from) ??
      phraseAt(words, from) ??
      (DAY_ALONE.test(words.text) ? this.#stamp(from + 2) : null) ??
      this.#figure(from) ??
      this.#cell(from)
    );
  }

  /** A label and its value. */
  #labelled(from: number): Found | null {
    const found = this.#words.at(phrases().labels, from);
    return found === null ? null : this.#valueOf(found.meaning, found.end);
  }

  #valueOf({ kind, needs }: Label, labelEnd: number): Found | null {
    // Headlines of other articles stand in lines of their own.
    if (kind === 'related') return null;
    const from = skipMarks(this.#words, labelEnd);
    const marks = this.#key.slice(labelEnd, from);
    const isLast = from >= this.#key.length;
    if (needs === 'known') return this.#known(kind, from, marks);
    if (needs === 'name' && marks === '' && !isLast) return this.#byline(from);
    if (needs === 'colon' && !/^[:،,؛/]/.test(marks)) return kind === 'source' ? this.#agencyAlone(from) : null;
    if (isLast) {
      // A word alone («امتیاز», «کد») may be the head of a table's column, and words without a mark («اطلاعات بازدید»,
      // about the visit) a heading.
      const words = this.#items.length > 0 ? ONLY_WORDS : ONE_WORD;
      const mayBeText = marks === '' && words.test(this.#words.text);
      return { item: { kind, value: '', ...(mayBeText ? { mayBeText } : {}) }, end: from };
    }
    return this.#valueAt(from, kind, labelEnd);
  }

  /** The value after a label and its marks, read as this kind of label needs it. */
  #valueAt(from: number, kind: LabelKind, labelEnd: number): Found | null {
    switch (kind) {
      case 'code': {
        const end = codeEnd(this.#words, from);
        if (end === null && this.#isLetterCode(from, labelEnd)) {
          // The record's code is figures.
          return { item: { kind: 'credit', value: this.#rest(from) }, end: this.#key.length };
        }
        return end === null ? null : { item: { kind, value: this.#key.slice(from, end) }, end };
      }
      case 'published':
        return (
          this.#stamp(this.#pastAt(from), kind) ??
          (this.#isAfterName() ? this.#name(from, 'credit') : this.#sectionIn(from, labelEnd))
        );
      case 'updated':
      case 'stamp':
        return this.#stamp(this.#pastAt(from), kind) ?? this.#sectionIn(from, labelEnd);
      case 'counter':
        return this.#number(from, kind);
      case 'caption':
        // «عکس/ ماهی عجیبی که صید شد» (photos/ the strange fish that was caught): a headline that comes with pictures.
        if (this.#key[labelEnd] === '/' && countWords(this.#rest(from)) > MOST_OF_CREDIT) return null;
        return { item: { kind, value: this.#rest(from) }, end: this.#key.length };
      case 'tags':
        if (SAYS_WHAT.test(this.#words.text)) return null;
        if (SAID_OF_TAGS.test(this.#words.text) && !NO_TAGS.test(this.#words.text)) return null;
        return { item: { kind, value: this.#rest(from) }, end: this.#key.length };
      case 'link':
        return this.#link(from);
      case 'source':
        // «منبع: https://a.ir/12»: the source is an address, and no name.
        return this.#key.startsWith('http', from) ? this.#link(from) : this.#name(from, kind);
      default:
        return this.#name(from, kind);
    }
  }

  /**
   * What follows a label whose words are said of other things as well («سردبیر: پول نبود», «در: چوبی»): it counts only
   * if it is known, as persons, an agency or a section («سردبیر: مریم احمدی», «در: اقتصاد»), or if it is the name of an
   * author with more facts after it.
   */
  #known(kind: LabelKind, from: number, marks: string): Found | null {
    if (kind === 'section') return marks.startsWith(':') ? this.#section(from) : null;
    const found = kind === 'author' ? this.#byline(from) : marks.startsWith(':') ? this.#name(from, kind) : null;
    if (found === null || (kind === 'author' && found.end < this.#key.length)) return found;
    const { value } = found.item;
    return arePersons(value) || isAccount(value) || isAgencyName(value) ? found : null;
  }

  /** The section after a label that ends in «در» (in): «ارسال شده در اخبار», «نوشته شده در: اقتصاد». */
  #sectionIn(from: number, labelEnd: number): Found | null {
    return this.#key.endsWith('در', labelEnd) ? this.#section(from) : null;
  }

  /** A section or another link of the site. A town is none: «نوشته شده در تهران» says where somebody wrote. */
  #section(from: number): Found | null {
    return this.#words.at(phrases().places, from) === null ? phraseAt(this.#words, from) : null;
  }

  /** The agency after a label without a colon («به نقل از ایسنا», «منبع ایسنا»), if it is all that follows. */
  #agencyAlone(from: number): Found | null {
    const value = this.#rest(from);
    if (!isAgencyName(value)) return null;
    return { item: { kind: 'source', value, mayBeText: true }, end: this.#key.length };
  }

  /** Whether a code of letters and figures is all that follows the colon: «کد خبر: c8x1dq5z». «کد» alone may be the code of anything. */
  #isLetterCode(from: number, labelEnd: number): boolean {
    return OF_NEWS.test(this.#key.slice(0, labelEnd + 1)) && LETTER_CODE.test(this.#rest(from));
  }

  #link(from: number): Found {
    const end = linkEnd(this.#words, from);
    return { item: { kind: 'link', value: this.#words.slice(from, end) }, end };
  }

  #rest(from: number): string {
    return this.#words.text.slice(this.#words.offset(from)).trim();
  }

  /**
   * The page's clock: «امروز: شنبه ۶ بهمن ۱۴۰۳» (today: …). «امروز ۱۰:۵۹» is no clock, but when the article was
   * published.
   */
  #clock(from: number): Found | null {
    if (!this.#key.startsWith(TODAY, from)) return null;
    const date = this.#stamps.dateAt(from);
    const isPublished = date !== undefined && isOpen(date) && hasClock(date);
    return this.#stamp(from, isPublished ? 'stamp' : 'page-date');
  }

  #stamp(from: number, usual: Item['kind'] = 'stamp'): Found | null {
    const stamp = this.#stamps.at(from);
    if (stamp === null) return null;
    const { date, end } = stamp;
    // The page's clock may say its day once more, in another calendar.
    const kind = usual === 'stamp' && this.#items.at(-1)?.kind === 'page-date' ? 'page-date' : usual;
    return { item: { kind, value: date.text, date }, end };
  }

  /** The section after a stamp or name: «… در دسته اقتصاد». */
  #filedUnder(from: number): Found | null {
    const label =
      this.#isAfterDate() || this.#isAfterName() ? FILED_UNDER.exec(this.#key.slice(from, from + 20)) : null;
    return label === null ? null : this.#name(skipMarks(this.#words, from + label[0].length), 'section');
  }

  /** The clock that the stamp before it is on: «۰۷:۲۹ گرینویچ», «به وقت تهران». */
  #zone(from: number): Found | null {
    const zone = this.#isAfterDate() ? ZONE.exec(this.#key.slice(from, from + 30)) : null;
    if (zone === null || !this.#words.isWordEnd(from + zone[0].length)) return null;
    return { item: { kind: 'zone', value: zone[0] }, end: from + zone[0].length };
  }

  #number(from: number, alone: 'counter' | 'figure' = 'figure'): Found | null {
    return yearOfPaperAt(this.#words, from, haveDate(this.#items)) ?? numberAt(this.#words, from, alone);
  }

  /** The name between bars, of a section or of who wrote, that no table has. */
  #cell(from: number): Found | null {
    const found = cellAt(this.#words, from);
    this.#hasCell ||= found !== null;
    return found;
  }

  /** A figure with a label that no table has. */
  #figure(from: number): Found | null {
    const found = figureAt(this.#words, from);
    this.#hasFigure ||= found !== null;
    return found;
  }

  #name(from: number, kind: LabelKind): Found | null {
    return nameAt(this.#words, this.#stamps, from, kind, this.#items.length === 0);
  }

  #byline(from: number): Found | null {
    return bylineAt(this.#words, this.#stamps, from, this.#isAfterDate());
  }
}
