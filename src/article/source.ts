import { keyOf } from './key';
import { INTERVIEW, REPORT, UNKNOWN_AGENCY } from './patterns.table';
import { type Agency, phrases } from './phrases';
import { agencyByForm } from './site';
import { Words } from './words';

/** What the beginning of a paragraph says of where it comes from; names as they stand in the text, agencies as in the table. */
export interface Source {
  readonly agency: string | null;
  readonly place: string | null;
  readonly author: string | null;
  /** Whether it begins so, as the body does after the lead; an interview may be mentioned later. */
  readonly begins: boolean;
}

type Found = { readonly end: number; readonly meaning: Agency } | null;

/** The source is named within this many code units. */
const LONGEST_SOURCE = 140;
const CLAUSE_END = /[،؛:,.]/;
/** Words after which an ordinary word is an agency's name. */
const ROLE = /(?:^|\s)(?:خبرنگار|خبرگزاری|خبرگزاري|گروه|سرویس|روزنامه|سایت|پایگاه خبری)(?:\s|$)/;
const DASH = /^[-–—|/،:()؛]+/;

/** Reads where a paragraph comes from, or `null`: «به گزارش خبرنگار مهر از شیراز، …», «تهران- ایرنا- …». */
export function readSource(paragraph: string): Source | null {
  // A kashida between blanks is a dash.
  const text = paragraph.slice(0, LONGEST_SOURCE).replace(/ \u0640+ /g, (dash) => dash.replaceAll('\u0640', '-'));
  const report = REPORT.exec(text);
  if (report !== null) return readReport(text.slice(report[0].length));
  return readDateline(text) ?? readUnknownDateline(text) ?? readInterview(text);
}

/** «رشت- کرانه‌نیوز- …», «کابل – آژانس خبری خاور: …», «کرانه‌نیوز؛ …»: an agency by its form, perhaps behind a town. */
function readUnknownDateline(text: string): Source | null {
  const dateline = UNKNOWN_DATELINE.exec(text);
  const agency = dateline === null ? null : agencyByForm(dateline[2]!);
  const town = dateline?.[1];
  if (agency === null || (town !== undefined && phrases().places.get(keyOf(town)) === undefined)) return null;
  return { agency, place: town ?? null, author: null, begins: true };
}

const UNKNOWN_DATELINE =
  /^(?:([^\s\-–—،:]{2,20}(?: [^\s\-–—،:]{2,20})?) ?[-–—،] ?)?([^\-–—،؛:/.]{4,50}?) ?[-–—؛:/] ?(?=\S)/;

/** «… در گفت‌وگو با خبرنگار ایسنا …» */
function readInterview(text: string): Source | null {
  const talk = INTERVIEW.exec(text);
  if (talk === null) return null;
  const words = new Words(text.slice(talk.index + talk[0].length));
  const agency = words.at(phrases().agencies, 0)?.meaning;
  if (agency === undefined || !(agency.free || talk[1] !== undefined)) return null;
  return { agency: agency.name, place: null, author: null, begins: false };
}

/** After «به گزارش», up to the first mark: the first agency, and the town that follows it after «از». */
function readReport(text: string): Source {
  const stop = CLAUSE_END.exec(text);
  const clause = stop === null ? text : text.slice(0, stop.index);
  const words = new Words(clause);
  const { agencies } = phrases();
  for (const from of words.starts) {
    const found = words.at(agencies, from);
    if (found === null) continue;
    const { end, meaning } = found;
    if (!meaning.free && !hasCompany(words, clause, from, end)) continue;
    return { agency: meaning.name, place: placeBehind(words, end), author: null, begins: true };
  }
  const unknown = UNKNOWN_AGENCY.exec(text) ?? QUOTED.exec(text);
  return {
    agency: unknown?.[1] ?? agencyByForm(clause.replace(REPORTER, '')),
    place: null,
    author: null,
    begins: true,
  };
}

const REPORTER = /^خبرنگار /;

/**
 * Whether an ordinary word (مهر, فارس) is an agency here: first in the clause, or after خبرنگار and the like, and then the clause ends
 * or continues with از, در, به نقل.
 */
function hasCompany(words: Words, clause: string, from: number, end: number): boolean {
  const behind = /^(?:$|[»"]$|از|بهنقل|در|[(«])/.exec(words.key.slice(end));
  return (
    behind !== null &&
    words.isWordEnd(end + behind[0].length) &&
    (from === words.starts[0] || ROLE.test(clause.slice(0, words.offset(from))))
  );
}

function placeBehind(words: Words, end: number): string | null {
  const key = words.key;
  if (!key.startsWith('از', end) || !words.isWordEnd(end + 2)) return null;
  const place = words.at(phrases().places, end + 2);
  return place === null ? null : words.slice(end + 2, place.end);
}

/** «تهران- ایرنا- …», «ایسنا/خراسان رضوی …», «خبرگزاری مهر - گروه استان‌ها - نام نویسنده: …» */
function readDateline(text: string): Source | null {
  const words = new Words(text);
  const { agencies, places } = phrases();
  let agency: string | null = null;
  let isOrdinary = false;
  let place: string | null = null;
  let group = false;
  for (let from = words.starts[0] ?? words.key.length, segments = 0; segments < 4; segments++) {
    const role = /^خبرگزاری/.exec(words.key.slice(from));
    const found: Found = agency === null ? words.at(agencies, from + (role?.[0].length ?? 0)) : null;
    const town = place === null ? words.at(places, from) : null;
    const to = segmentEnd(words, from);
    let end: number;
    if (
      found !== null &&
      (found.end === to || role !== null || segments > 0) &&
      DASH.test(words.key.slice(found.end))
    ) {
      agency = found.meaning.name;
      isOrdinary = !found.meaning.free && role === null;
      end = found.end;
    } else if (town !== null && (town.end === to || (agency !== null && words.key[from - 1] === '/'))) {
      place = words.slice(from, town.end);
      end = town.end;
    } else if (/^(?:گروه|سرویس)/.test(words.key.slice(from)) && to < words.key.length) {
      group = true;
      end = to;
      agency ??= agencyAtEnd(words, from, to);
    } else if (agency !== null && group && words.key[to] === ':' && wordsIn(words.slice(from, to)) <= 4) {
      return { agency, place, author: words.slice(from, to), begins: true };
    } else if (segments === 0 && to < words.key.length && wordsIn(words.slice(from, to)) === 1) {
      // A town that the table doesn't have is one when an agency follows it.
      const next = to + (DASH.exec(words.key.slice(to))?.[0].length ?? 0);
      const behind = words.at(agencies, next);
      if (behind === null || behind.end !== segmentEnd(words, next) || behind.end >= words.key.length) return null;
      place = words.slice(from, to);
      end = to;
    } else break;
    from = end + (DASH.exec(words.key.slice(end))?.[0].length ?? 0);
    if (from === end) break;
  }
  if (agency === null || (isOrdinary && place === null && !group)) return null;
  return { agency, place, author: null, begins: true };
}

/** «به گزارش «خبرورزشی»، …»: a name in quotes, and nothing more. */
const QUOTED = /^(?:خبرنگار )?[«"]([^«»"]{2,30})[»"] ?[،؛:,]/;

/** «گروه زندگی خبرگزاری فارس», «سرویس سیاسی «انتخاب»» */
function agencyAtEnd(words: Words, from: number, to: number): string | null {
  const quote = words.key.lastIndexOf('«', to);
  if (quote > from && words.key[to - 1] === '»') {
    const named = words.at(phrases().agencies, quote + 1);
    if (named?.end === to - 1) return named.meaning.name;
  }
  const role = words.key.slice(from, to).indexOf('خبرگزاری');
  const found = role < 0 ? null : words.at(phrases().agencies, from + role + 'خبرگزاری'.length);
  return found?.end === to ? found.meaning.name : null;
}

/** Where the segment that begins at a place of the key ends: at the next dash, slash, bracket, comma or colon. */
function segmentEnd(words: Words, from: number): number {
  let end = from;
  while (end < words.key.length && !DASH.test(words.key[end]!)) end++;
  return end;
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
