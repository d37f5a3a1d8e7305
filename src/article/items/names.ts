import { isAccount, isPerson, namesRole } from '../phrases/person';
import { type LabelKind, phrases } from '../phrases/phrases';
import { INITIALS, isNumeral, nameEnd } from '../phrases/values';
import { countWords, type Words } from '../phrases/words';
import type { Found } from './item';
import type { LineStamps } from './line-stamps';

/** The names that follow a label in a line. */

/**
 * The name after a label. A desk or account, or whoever has a number for a name, took part but is no author. `isFirst`
 * says that the label begins the line.
 */
export function nameAt(
  words: Words,
  stamps: LineStamps,
  from: number,
  kind: LabelKind,
  isFirst: boolean,
): Found | null {
  const date = stamps.startAfter(from);
  // «منبع: جهان امروز» (world today): here the day is part of the name.
  const isOfName = kind === 'source' && words.text.slice(date) === 'امروز';
  const end = nameEnd(words, from, 1, isOfName ? undefined : date);
  if (end === null) return null;
  const value = words.slice(from, end);
  // «عکاس: درست می‌گویید» (photographer: you are right) is spoken. «کرد» ends names as well: «خبرنگار: علی کرد».
  const mayBeSpoken = kind === 'credit' || (kind === 'author' && countWords(value) > 2 && !isPerson(value));
  if (mayBeSpoken && SPOKEN.test(value)) return null;
  const isAuthor = kind === 'author';
  const named = isAuthor && isFirst ? personAndRole(value, words.text.slice(words.offset(end - 1) + 1)) : null;
  if (named !== null) return { item: { kind, value: named }, end: words.key.length };
  const isOfAccount = isAccount(value);
  // One word after «خبرنگار:» (reporter:) at the beginning of a line may be what a reporter says in an interview
  // («خبرنگار: سلام»); a figure stands for a reporter whom only the agency knows.
  const mayBeText = isAuthor && isFirst && !isNumeral(words, from) && !INITIALS.test(value) && countWords(value) < 2;
  if (mayBeText && !isOfAccount) return null;
  const isCredit = isAuthor && (isOfAccount || /\p{N}|^روابط/u.test(value));
  return { item: { kind: isCredit ? 'credit' : kind, value, ...(mayBeText ? { mayBeText } : {}) }, end };
}

/** The person of a byline that also says, before or after a comma, what that one is: «سارا امیری، وکیل دادگستری». */
function personAndRole(value: string, rest: string): string | null {
  if (!rest.startsWith('، ')) return null;
  const other = rest.slice(2);
  if (isPerson(value) && namesRole(other)) return value;
  return isPerson(other) && namesRole(value) ? other : null;
}

/** The end of a sentence that somebody speaks, and of no name. */
const SPOKEN = /(?<!\S)(?:ن?می[ \u200c]\S+|است|نیست|هست|بود|شد|کرد|ن?دار(?:د|یم|ید|م))$/;

/**
 * The agency or person after a label of an author without a colon: «توسط مریم احمدی», «نگارش از یورونیوز فارسی».
 * `isAfterDate` says that a stamp stands right before the label.
 */
export function bylineAt(words: Words, stamps: LineStamps, from: number, isAfterDate: boolean): Found | null {
  const { key, text } = words;
  const agency = words.at(phrases().agencies, from);
  if (agency !== null && WITH_OTHERS.test(key.slice(agency.end)))
    return { item: { kind: 'agency', value: words.slice(from, agency.end) }, end: key.length };
  const date = stamps.startAfter(from);
  const isStaff = STAFF.test(key.slice(from, from + LONGEST_STAFF));
  // One word is a name where a blog's stamp stands right before or after it, or a bar after it.
  const mayBeOneWord =
    isStaff ||
    isAfterDate ||
    key.includes('|', from) ||
    (date !== undefined && ONE_BEFORE_DATE.test(text.slice(words.offset(from), date)));
  const end = nameEnd(words, from, mayBeOneWord ? 1 : 2, date);
  if (end === null) return null;
  return { item: { kind: isStaff ? 'credit' : 'author', value: words.slice(from, end), mayBeText: true }, end };
}

/**
 * What may follow the name of an agency in the key of a byline: nothing, or those from whom it takes: «با AP، AFP».
 */
const WITH_OTHERS = /^(?:با[a-z]{2,12}(?:[،,و][a-z]{2,12}){0,3})?$/;
/** The beginning of a name that is no person's but a desk's or an account's. */
const STAFF = /^(?:تحریریه|گروه|تیم|ادمین|مدیر|کاربر|[a-z])/;
const LONGEST_STAFF = 10;
/** One word with what ties it to the date after it: «مریم در ». */
const ONE_BEFORE_DATE = /^\S{2,20} (?:در(?: (?:روز|تاریخ))?|on) $/i;
