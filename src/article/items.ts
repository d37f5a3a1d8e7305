import { findDates } from '../dates/find';
import type { DateMention } from '../dates/mention';
import { type Label, type LabelKind, type PhraseBook, phrases } from './phrases';
import type { RemovalReason } from './record';
import { Words } from './words';

/** One thing that a line about the article says. */
export interface Item {
  readonly is: LabelKind | 'figure' | 'zone' | 'agency' | 'place' | RemovalReason;
  /** As it stands in the line; empty when the value must stand in the next line. */
  readonly value: string;
  readonly date?: DateMention;
}

/** A phrase at a place of a line, as one of its readings. */
interface Candidate {
  readonly end: number;
  readonly is: Item['is'];
}

const SEPARATOR = /[^\p{L}\p{N}+]/u;
const NUMERAL = /[0-9]/;
/** What names and words end at. A half-space and a hyphen are in names, a dash between blanks is not. */
const NAME_END = /[|•·؛:,،»«›‹/()[\]–—…]| [-‐] /;
/** Whose clock a time is on; Iran's is the page's own. */
const ZONE = /^(?:بهوقت)?(?:گرینویچ|تهران|ایران|محلی)/;
/** What is counted on a page, behind the number. */
const COUNTED =
  /^(?:نظر|دیدگاه|کامنت|بازدید|مشاهده|لایک|پسند|رای|امتیاز|نفر|بار|دقیقه(?:مطالعه|زمانمطالعه|برایمطالعه)?|ثانیه)/;

/**
 * Reads a line as nothing but labels with values, stamps, names of sections, agencies and buttons, with any separators between;
 * `null` when anything is left over.
 */
export function readItems(text: string): Item[] | null {
  return new ItemReader(text).read();
}

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
    for (let from = this.#skip(0); from < this.#key.length; from = this.#skip(from)) {
      const end =
        this.#labelled(from) ?? this.#stamp(from) ?? this.#zone(from) ?? this.#counted(from) ?? this.#phrase(from);
      if (end === null) return null;
      from = end;
    }
    return this.#items;
  }

  #skip(from: number): number {
    while (from < this.#key.length && SEPARATOR.test(this.#key[from]!)) from++;
    return from;
  }

  /** A label and its value. */
  #labelled(from: number): number | null {
    const found = this.#book.labels.at(this.#key, from, (end) => this.#words.isWordEnd(end));
    return found === null ? null : this.#valueOf(found.meaning, found.end);
  }

  #valueOf({ kind, needs }: Label, labelEnd: number): number | null {
    const from = this.#skip(labelEnd);
    const marks = this.#key.slice(labelEnd, from);
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
      case 'link':
        return this.#link(from);
      case 'related':
        return null;
      default:
        return this.#name(from, kind);
    }
  }

  /** Figures, perhaps with letters before them: `1403061611234`. */
  #code(from: number): number | null {
    let end = from;
    while (end < this.#key.length && NUMERAL.test(this.#key[end]!)) end++;
    // Two figures that only a blank parts are two numbers.
    for (let i = from + 1; i < end; i++) if (this.#words.offset(i) > this.#words.offset(i - 1) + 1) end = i;
    if (end - from < 3 || end - from > 20) return null;
    return this.#put({ is: 'code', value: this.#key.slice(from, end) }, end);
  }

  #stamp(from: number, kind: LabelKind = 'stamp'): number | null {
    this.#dates ??= /\p{Nd}/u.test(this.#text) ? findDates(this.#text) : [];
    const start = this.#words.offset(from);
    const date = this.#dates.find((mention) => mention.start === start);
    if (date === undefined || date.value === null) return null;
    return this.#put({ is: kind, value: date.text, date }, this.#indexAt(date.end));
  }

  /** «۰۷:۲۹ گرینویچ», «به وقت تهران» behind a stamp. */
  #zone(from: number): number | null {
    const zone = this.#items.at(-1)?.date === undefined ? null : ZONE.exec(this.#key.slice(from, from + 30));
    if (zone === null || !this.#words.isWordEnd(from + zone[0].length)) return null;
    return this.#put({ is: 'zone', value: zone[0] }, from + zone[0].length);
  }

  /** «۱۲ نظر», «۳ دقیقه»; a number alone. */
  #counted(from: number): number | null {
    if (!NUMERAL.test(this.#key[from]!)) return null;
    return this.#number(from, 'figure');
  }

  #number(from: number, kind: 'counter' | 'figure'): number | null {
    let end = from;
    while (end < this.#key.length && /[0-9.,٬٫]/.test(this.#key[end]!)) end++;
    if (end === from) return null;
    const unit = COUNTED.exec(this.#key.slice(end, end + 20));
    if (unit !== null && this.#words.isWordEnd(end + unit[0].length)) {
      return this.#put({ is: 'counter', value: this.#words.slice(from, end) }, end + unit[0].length);
    }
    return this.#words.isWordEnd(end) ? this.#put({ is: kind, value: this.#words.slice(from, end) }, end) : null;
  }

  /** An address reaches to the next blank. */
  #link(from: number): number | null {
    let end = from + 1;
    while (end < this.#key.length && !this.#words.isGapAt(end)) end++;
    return this.#put({ is: 'link', value: this.#words.slice(from, end) }, end);
  }

  /** One to five words, to the next mark or label. */
  #name(from: number, kind: LabelKind): number | null {
    const start = this.#words.offset(from);
    const stop = NAME_END.exec(this.#text.slice(start));
    const limit = this.#indexAt(stop === null ? this.#text.length : start + stop.index);
    let end = from;
    let words = 0;
    while (end < limit) {
      const label = words > 0 && this.#book.labels.at(this.#key, end, (to) => this.#words.isWordEnd(to));
      if (label && this.#canStand(label.meaning, label.end)) break;
      end++;
      while (end < limit && !this.#words.isGapAt(end)) end++;
      words++;
    }
    const value = this.#words.slice(from, end);
    if (words === 0 || words > 5 || /[.؟!?]/.test(value)) return null;
    // A figure stands for a reporter whom only the agency knows.
    return this.#put({ is: kind === 'author' && /\p{N}/u.test(value) ? 'credit' : kind, value }, end);
  }

  /** Whether a label has behind it what it needs, so that it ends the value before it. */
  #canStand({ kind, needs }: Label, end: number): boolean {
    if (needs === 'colon') return /^[:،,]/.test(this.#key.slice(end));
    const value = this.#skip(end);
    if (value >= this.#key.length) return false;
    return kind === 'published' || kind === 'updated' || kind === 'stamp' || NUMERAL.test(this.#key[value]!);
  }

  /** A section, an agency, a town, or a phrase that is all of a line. */
  #phrase(from: number): number | null {
    const ends = (end: number): boolean => this.#words.isWordEnd(end);
    const { wholeLines, sections, agencies, places, labels } = this.#book;
    const role = /^(?:خبرگزاری|پایگاهخبری(?:تحلیلی)?|روزنامه|سایت(?:خبری)?)/.exec(this.#key.slice(from, from + 30));
    const candidates = [
      of(wholeLines.at(this.#key, from, ends), (reason) => reason),
      of(sections.at(this.#key, from, ends), () => 'navigation' as const),
      of(agencies.at(this.#key, from, ends), () => 'agency' as const),
      role === null ? null : of(agencies.at(this.#key, from + role[0].length, ends), () => 'agency' as const),
      of(places.at(this.#key, from, ends), () => 'place' as const),
      of(labels.at(this.#key, from, ends), ({ kind }) => (kind === 'related' ? 'navigation' : null)),
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

  /** The place in the key of the first unit at or behind a place of the text. */
  #indexAt(offset: number): number {
    let index = 0;
    while (index < this.#key.length && this.#words.offset(index) < offset) index++;
    return index;
  }
}

function of<T>(found: { end: number; meaning: T } | null, kind: (meaning: T) => Item['is'] | null): Candidate | null {
  const is = found === null ? null : kind(found.meaning);
  return is === null ? null : { end: found!.end, is };
}
