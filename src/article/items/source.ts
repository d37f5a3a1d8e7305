import { judged } from '../lines/judged';
import { keyOf } from '../lines/key';
import { INTERVIEW, REPORT, UNKNOWN_AGENCY } from '../phrases/patterns.table';
import { isPerson } from '../phrases/person';
import { phrases } from '../phrases/phrases';
import { agencyByForm } from '../phrases/site';
import { countWords, Words } from '../phrases/words';

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

/** The source is named within so many code units. */
const LONGEST_SOURCE = 140;
const CLAUSE_END = /[،؛:,.]/;
/** Words after which even an ordinary word is the name of an agency. */
const BEFORE_AGENCY = /(?:^|\s)(?:خبرنگار|خبرگزاری|گروه|سرویس|روزنامه|سایت|پایگاه خبری)\s/;
const DASH = /^[-–—|/،:()؛]+/;

/** Reads where a paragraph comes from, or `null`: «به گزارش خبرنگار مهر از شیراز، …», «تهران- ایرنا- …». */
export function readSource(paragraph: string): Source | null {
  const text = judged(paragraph.slice(0, LONGEST_SOURCE));
  const report = REPORT.exec(text);
  if (report !== null) return readReport(text.slice(report[0].length));
  return readDateline(text) ?? readUnknownDateline(text) ?? readInterview(text);
}

/**
 * A dateline with an agency that only its form tells, perhaps after a town: «رشت- کرانه‌نیوز- …», «کابل – آژانس خبری
 * خاور: …», «کرانه‌نیوز؛ …».
 */
function readUnknownDateline(text: string): Source | null {
  const dateline = UNKNOWN_DATELINE.exec(text);
  const agency = dateline === null ? null : agencyByForm(dateline[2]!);
  const town = dateline?.[1];
  if (agency === null || (town !== undefined && phrases().places.get(keyOf(town)) === undefined)) return null;
  return { agency, place: town ?? null, author: null, begins: true };
}

const UNKNOWN_DATELINE =
  /^(?:([^\s\-–—،:]{2,20}(?: [^\s\-–—،:]{2,20})?) ?[-–—،] ?)?([^\-–—،؛:/.]{4,50}?) ?[-–—؛:/] ?(?=\S)/;

/** The agency that somebody talks to: «… در گفت‌وگو با خبرنگار ایسنا …». */
function readInterview(text: string): Source | null {
  const talk = INTERVIEW.exec(text);
  if (talk === null) return null;
  const words = new Words(text.slice(talk.index + talk[0].length));
  const agency = words.at(phrases().agencies, 0)?.meaning;
  if (agency === undefined || !(agency.isSure || talk[1] !== undefined)) return null;
  return { agency: agency.name, place: null, author: null, begins: false };
}

/**
 * The source after «به گزارش» (as reported by), up to the first mark: the first agency, and the town after it and «از»
 * (from).
 */
function readReport(text: string): Source {
  const stop = CLAUSE_END.exec(text);
  const clause = stop === null ? text : text.slice(0, stop.index);
  const words = new Words(clause);
  const { agencies } = phrases();
  for (const from of words.starts) {
    const found = words.at(agencies, from);
    if (found === null) continue;
    const { end, meaning } = found;
    if (!meaning.isSure && !isAgencyHere(words, clause, from, end)) continue;
    const place = placeAfter(words, end) ?? placeOfCentre(text.slice(words.offset(end)));
    return { agency: meaning.name, place, author: null, begins: true };
  }
  const unknown = UNKNOWN_AGENCY.exec(text) ?? QUOTED.exec(text);
  return {
    agency: unknown?.[1] ?? agencyByForm(clause.replace(REPORTER, '').replace(FROM_TOWN, '')),
    place: stop === null ? null : placeAtEnd(words),
    author: null,
    begins: true,
  };
}

/** A name in quotes and nothing more: «به گزارش «خبرورزشی»، …». */
const QUOTED = /^(?:خبرنگار )?[«"]([^«»"]{2,30})[»"] ?[،؛:,]/;
const REPORTER = /^خبرنگار /;
const FROM_TOWN = / از \S+(?: \S+)?$/;

/** The town at the end of the clause, after a name that no table has: «به گزارش کرانه از رشت،». */
function placeAtEnd(words: Words): string | null {
  const from = words.starts.filter((start) => isFrom(words, start)).at(-1) ?? 0;
  const place = from === 0 ? null : words.at(phrases().places, from + FROM.length);
  return place?.end === words.key.length ? words.slice(from + FROM.length, place.end) : null;
}

/**
 * Whether a word of this clause that is also an ordinary one (مهر, فارس) is the name of an agency: it begins the clause
 * or follows «خبرنگار» (reporter) and the like, and after it the clause ends or goes on with از, در or «به نقل» (from,
 * in, quoting).
 */
function isAgencyHere(words: Words, clause: string, from: number, end: number): boolean {
  const following = /^(?:$|[»"]$|از|بهنقل|در|[(«])/.exec(words.key.slice(end));
  return (
    following !== null &&
    words.isWordEnd(end + following[0].length) &&
    (from === words.starts[0] || BEFORE_AGENCY.test(clause.slice(0, words.offset(from))))
  );
}

/** The town right after the agency: «ایسنا از رشت». */
function placeAfter(words: Words, end: number): string | null {
  const place = isFrom(words, end) ? words.at(phrases().places, end + FROM.length) : null;
  return place === null ? null : words.slice(end + FROM.length, place.end);
}

const FROM = 'از';

function isFrom(words: Words, at: number): boolean {
  return words.key.startsWith(FROM, at) && words.isWordEnd(at + FROM.length);
}

/**
 * The province whose studios («مرکز», centre) are named right after a broadcaster: «، مرکز ایلام، …», «مرکز گیلان؛ …».
 */
function placeOfCentre(text: string): string | null {
  const name = CENTRE.exec(text)?.[1];
  return name !== undefined && phrases().places.get(keyOf(name)) !== undefined ? name : null;
}

const CENTRE = /^[،,]? ?(?:از )?مرکز ([^\s،؛:,.]{2,15}(?: [^\s،؛:,.]{1,15}){0,2}) ?[،؛:,]/;

/** A dateline: «تهران- ایرنا- …», «ایسنا/خراسان رضوی …», «خبرگزاری مهر - گروه استان‌ها - نام نویسنده: …». */
function readDateline(text: string): Source | null {
  return new DatelineReader(text).read();
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
    let from = this.#words.starts[0] ?? this.#key.length;
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
