import { findDates } from '../../dates/find';
import type { DateMention } from '../../dates/mention';
import { skipMarks } from '../phrases/values';
import type { Words } from '../phrases/words';
import { isOpen, mayCountBack } from './open-dates';

/** A date that may be a stamp, and where it ends in the key of its line. */
interface Stamp {
  readonly date: DateMention;
  readonly end: number;
}

/** A figure, or what a year in words has: «سی‌ام آبان هزار و چهارصد و سه». */
const FIGURE_OR_YEAR = /\p{Nd}|هزار و/u;
/** A year in front of its day: «۱۴۰۲ یکشنبه ۲۳ مهر». */
const YEAR_FIRST = /^(\p{Nd}{4}),? ([^\p{Nd}]{0,20}\p{Nd}{1,2} [\p{L}\p{M}]+)/u;
/** Blanks round the colon of a time: «۰۲ : ۲۱ - …». */
const SPACED_TIME = /^(\p{Nd}{2}) : (?=\p{Nd}{2}(?!\p{Nd}))/u;
/**
 * Minutes in front of their hour, as a layout from right to left may turn a time: «۴۵:۲۱ - …» is 21:45. Of such a stamp
 * only the day is sure.
 */
const TURNED_TIME = /^(?:[2۲٢][4-9۴-۹٤-٩]|[3-5۳-۵٣-٥]\p{Nd}):(?:[01۰۱٠١]\p{Nd}|[2۲٢][0-3۰-۳٠-٣]) ?[-–—|،,] ?/u;
/** How far the clock of a time is ahead of Greenwich: «۱۶:۳۰ گرینویچ +۲», «۱۶:۳۰ (گرینویچ +۲)». */
const AHEAD = /^(?:(?:بهوقت)?گرینویچ)?\+(1[0-4]|[0-9])(?::([0-9]{2}))?(?![0-9/:\p{L}])/u;
const AT_GREENWICH = /(?<=T\d\d:\d\d(?::\d\d)?)Z?$/;

/** The stamps that a line may hold, by their places in its key. Dates are looked for when the first is asked for. */
export class LineStamps {
  readonly #words: Words;
  #dates: readonly DateMention[] | undefined;

  constructor(words: Words) {
    this.#words = words;
  }

  /** The stamp that begins at a place of the key, with the offset from Greenwich that may follow it. */
  at(from: number): Stamp | null {
    const date = this.dateAt(from);
    const stamp =
      date !== undefined && (date.value !== null || isOpen(date))
        ? { date, end: this.#words.indexAt(date.end) }
        : this.#loose(this.#words.offset(from));
    return stamp === null ? null : this.#withOffset(stamp);
  }

  /** The date that begins at a place of the key, even one that can't be read. */
  dateAt(from: number): DateMention | undefined {
    const start = this.#words.offset(from);
    return this.#all().find((date) => date.start === start);
  }

  /** Where the first stamp after a place of the key begins in the text. */
  startAfter(from: number): number | undefined {
    const start = this.#words.offset(from);
    return this.#all().find((date) => date.start > start && (date.value !== null || isOpen(date)))?.start;
  }

  #all(): readonly DateMention[] {
    const { text } = this.#words;
    this.#dates ??= FIGURE_OR_YEAR.test(text) || mayCountBack(text) ? findDates(text) : [];
    return this.#dates;
  }

  /**
   * A stamp that is a date only once its layout is put right: the year in front, blanks in a time, a time turned round.
   */
  #loose(start: number): Stamp | null {
    const text = this.#words.text.slice(start);
    const usual = text.replace(YEAR_FIRST, '$2 $1').replace(SPACED_TIME, '$1:').replace(TURNED_TIME, '');
    const date = usual === text ? undefined : findDates(usual)[0];
    if (date === undefined || date.start > 0 || date.value === null || date.value.startsWith('T')) return null;
    return { date, end: this.#words.indexAt(start + date.end + text.length - usual.length) };
  }

  #withOffset({ date, end }: Stamp): Stamp {
    const from = skipMarks(this.#words, end);
    const [ahead, hours, minutes = '00'] = AHEAD.exec(this.#words.key.slice(from, from + 30)) ?? [];
    const isBare = ahead === undefined || !(ahead.startsWith('+') ? /Z$/ : AT_GREENWICH).test(date.value ?? '');
    if (isBare) return { date, end };
    const value = date.value!.replace(AT_GREENWICH, `+${hours!.padStart(2, '0')}:${minutes}`);
    return { date: { ...date, value }, end: from + ahead.length };
  }
}
