import { isPerson } from '../phrases/person';
import { phrases } from '../phrases/phrases';
import { countWords, Words } from '../phrases/words';

/** A dateline: «تهران- ایرنا- …», «ایسنا/خراسان رضوی …», «خبرگزاری مهر - گروه استان‌ها - نام نویسنده: …». */
export function readDateline(text: string): Source | null {
  return new DatelineReader(text).read();
}

/**
 * Reads a dateline segment by segment. Each method for a kind of segment gives where it ends, or `null` if the segment
 * is something else.
 */
class DatelineReader {
  readonly #words: Words;
  readonly #key: string;
  #agency: string | null = null;
  /**
   * Whether the agency's name is an ordinary word that nothing in its segment marks as an agency: then a town or desk
   * must prove it.
   */
  #isOrdinary = false;
  #place: string | null = null;
  #hasDesk = false;

  constructor(text: string) {
    this.#words = new Words(text);
    this.#key = this.#words.key;
  }

  read(): Source | null {
    let from = this.#words.starts()[0] ?? this.#key.length;
    for (let segment = 0; segment < MOST_SEGMENTS; segment++) {
      const to = segmentEnd(this.#words, from);
      const isFirst = segment === 0;
      const end =
        this.#readAgency(from, to) ??
        this.#readTown(from, to) ??
        this.#readDesk(from, to) ??
        (isFirst ? this.#readUnknownTown(from, to) : null);
      if (end === null) {
        if (!this.#isAuthor(from, to) && !this.#isReporter(from, to)) break;
        return { agency: this.#agency, place: this.#place, author: this.#words.slice(from, to), begins: true };
      }
      from = this.#pastMarks(end);
      if (from === end) break;
    }
    if (this.#agency === null || (this.#isOrdinary && this.#place === null && !this.#hasDesk)) return null;
    return { agency: this.#agency, place: this.#place, author: null, begins: true };
  }

  #readAgency(from: number, to: number): number | null {
    if (this.#agency !== null) return null;
    const role = [AGENCY_WORD, REPORTER_WORD].find((word) => this.#key.startsWith(word, from));
    const hasRole = role !== undefined;
    const { agencies } = phrases();
    // The word for agency may be part of the name: «خبرگزاری جمهور».
    const found = this.#words.at(agencies, from) ?? (hasRole ? this.#words.at(agencies, from + role.length) : null);
    // A town may stand in the same segment: «ایکنا قم - …».
    const town = found?.meaning.isSure ? this.#words.at(phrases().places, found.end) : null;
    if (town?.end === to && to < this.#key.length) {
      this.#agency = found!.meaning.name;
      this.#place ??= this.#words.slice(found!.end, to);
      return to;
    }
    if (found === null || !DASH.test(this.#key.slice(found.end))) return null;
    const isOrdinary = !found.meaning.isSure && !hasRole;
    // «بلخ (باختر) شهری کهن است» (Balkh (Bactra) is an ancient city): no dateline.
    if (isOrdinary && OTHER_NAME.test(this.#key.slice(found.end))) return null;
    this.#agency = found.meaning.name;
    this.#isOrdinary = isOrdinary;
    return found.end;
  }

  #readTown(from: number, to: number): number | null {
    const town = this.#place === null ? this.#words.at(phrases().places, from) : null;
    if (town === null) return null;
    const isAfterSlash = this.#agency !== null && this.#key[from - 1] === '/';
    if (town.end !== to && !isAfterSlash) return null;
    this.#place = this.#words.slice(from, town.end);
    return town.end;
  }

  #readDesk(from: number, to: number): number | null {
    if (to >= this.#key.length || !DESK.test(this.#key.slice(from))) return null;
    this.#hasDesk = true;
    this.#agency ??= agencyAtEnd(this.#words, from, to);
    return to;
  }

  /** A word that no table has is a town if an agency is the next segment. */
  #readUnknownTown(from: number, to: number): number | null {
    if (to >= this.#key.length || countWords(this.#words.slice(from, to).trim()) !== 1) return null;
    const next = this.#pastMarks(to);
    const following = this.#words.at(phrases().agencies, next);
    if (following === null || following.end !== segmentEnd(this.#words, next) || following.end >= this.#key.length)
      return null;
    this.#place = this.#words.slice(from, to);
    return to;
  }

  /** Whether a segment is the author: after agency and desk, up to a colon. */
  #isAuthor(from: number, to: number): boolean {
    if (this.#agency === null || !this.#hasDesk || this.#key[to] !== ':') return false;
    return countWords(this.#words.slice(from, to).trim()) <= MOST_AUTHOR_WORDS;
  }

  /**
   * Whether a segment is a reporter right after the agency, where a known first name is needed: «همشهری آنلاین - مریم
   * احمدی: …», «عصر ایران؛ علی رضایی - …». Before a quotation it is who speaks.
   */
  #isReporter(from: number, to: number): boolean {
    if (this.#agency === null || this.#isOrdinary || to >= this.#key.length || !isPerson(this.#words.slice(from, to)))
      return false;
    return /^[-–—:؛](?![«"])/.test(this.#key.slice(to, to + 2));
  }

  #pastMarks(end: number): number {
    return end + (DASH.exec(this.#key.slice(end))?.[0].length ?? 0);
  }
}

const MOST_SEGMENTS = 4;
const MOST_AUTHOR_WORDS = 4;
const AGENCY_WORD = 'خبرگزاری';
const REPORTER_WORD = 'خبرنگار';
const DESK = /^(?:گروه|سرویس)/;
/**
 * What follows a second name in brackets, if the line is about the place («بلخ (باختر) شهری کهن است»): in a dateline a
 * day, a colon or a dash follows.
 */
const OTHER_NAME = /^\)[^0-9:–—-]/;

const DASH = /^[-–—|/،:()؛]+/;

/** The agency that the name of a desk ends in: «گروه زندگی خبرگزاری فارس», «سرویس سیاسی «انتخاب»». */
function agencyAtEnd(words: Words, from: number, to: number): string | null {
  const quote = words.key.lastIndexOf('«', to);
  if (quote > from && words.key[to - 1] === '»') {
    const named = words.at(phrases().agencies, quote + 1);
    if (named?.end === to - 1) return named.meaning.name;
  }
  const role = words.key.slice(from, to).indexOf(AGENCY_WORD);
  if (role < 0) return null;
  const { agencies } = phrases();
  const found = words.at(agencies, from + role) ?? words.at(agencies, from + role + AGENCY_WORD.length);
  return found?.end === to ? found.meaning.name : null;
}

/**
 * Where the segment that begins at a place of the key ends: at the next dash, bar, slash, bracket, comma, colon or
 * semicolon.
 */
function segmentEnd(words: Words, from: number): number {
  let end = from;
  while (end < words.key.length && !DASH.test(words.key[end]!)) end++;
  return end;
}

/**
 * What the beginning of a paragraph says of where it comes from. Agencies have their names in the table, the rest is as
 * it stands in the text.
 */
export interface Source {
  readonly agency: string | null;
  readonly place: string | null;
  readonly author: string | null;
  /** Whether the paragraph begins with it, as the body does after a lead; an interview may be mentioned later. */
  readonly begins: boolean;
}
