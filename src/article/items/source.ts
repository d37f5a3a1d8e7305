import { judged } from '../lines/judged';
import { keyOf } from '../lines/key';
import { INTERVIEW, REPORT, UNKNOWN_AGENCY } from '../phrases/patterns.table';
import { phrases } from '../phrases/phrases';
import { agencyByForm } from '../phrases/site';
import { Words } from '../phrases/words';
import { readDateline, type Source } from './dateline';

/** The source is named within so many code units. */
const LONGEST_SOURCE = 140;
const CLAUSE_END = /[،؛:,.]/;
/** Words after which even an ordinary word is the name of an agency. */
const BEFORE_AGENCY = /(?:^|\s)(?:خبرنگار|خبرگزاری|گروه|سرویس|روزنامه|سایت|پایگاه خبری)\s/;

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
  for (const from of words.starts()) {
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
  const from =
    words
      .starts()
      .filter((start) => isFrom(words, start))
      .at(-1) ?? 0;
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
    (from === words.starts()[0] || BEFORE_AGENCY.test(clause.slice(0, words.offset(from))))
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
