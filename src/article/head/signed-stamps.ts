import { findDates } from '../../dates/find';
import { haveDate, type Item } from '../items/item';
import { readItems } from '../items/items';
import { withoutEdges } from '../lines/edges';
import { keyOf } from '../lines/key';
import { arePersons, isAccount, isPerson, NAME, withoutJob } from '../phrases/person';
import { isSiteName } from '../phrases/site';
import { saysDay } from '../rows/days';
import type { Row } from '../rows/rows';
import { PEN } from './byline-layouts';
import { LENGTHS_OF_NAME, nameBeforeRole, WRITTEN } from './signers';

/** Lines of the head that say who wrote and when, without a label. */

/** A byline is no longer, in code units. */
export const LONGEST_BYLINE = 120;

/**
 * The facts of a line that is a name and a stamp, whatever parts them: «مریم احمدی / ۱۶ شهریور ۱۴۰۳», «۱۶ شهریور ۱۴۰۳ |
 * مریم احمدی», «نوشته مریم احمدی ۱۶ شهریور ۱۴۰۳», «ساحل‌نیوز ۳ ساعت پیش». `said` is what the first paragraphs say.
 */
export function signedStamp(row: Row, said: string): Item[] | null {
  const { text } = row;
  if (text.length > LONGEST_BYLINE || !/\p{Nd}/u.test(text)) return null;
  const start = findDates(text)[0]?.start ?? 0;
  const withStamp = (signer: Item[]): Item[] | null => {
    const stamp = readItems(text.slice(start));
    return stamp?.some(saysDay) ? [...signer, ...stamp] : null;
  };
  const before = withoutEdges(text.slice(0, start), /\S/, NAME_END);
  const name = withoutLabel(before);
  const kind = isAccount(name) ? 'credit' : isSiteName(name) ? 'agency' : 'author';
  if (kind !== 'author' || arePersons(name) || (name !== before && NAME.test(name)))
    return withStamp([{ kind, value: withoutJob(name) }]);
  const signer = signerIn(before, said);
  const signed = signer === null ? null : withStamp(signer);
  return signed ?? signedPart(row, said) ?? nameBeforeFacts(text);
}

/** What a name may end in. */
const NAME_END = /[\p{L}\p{M}\p{N}.)]/u;

/**
 * The same where one part of the line says who wrote and the rest is facts: «۱۶ شهریور ۱۴۰۳ | مریم احمدی», «مریم احمدی،
 * خبرنگار ورزشی | ۱۶ شهریور ۱۴۰۳».
 */
function signedPart({ text, written }: Row, said: string): Item[] | null {
  for (const mark of BYLINE_MARKS) {
    const parts = text.split(mark).map((part) => ({ part, signer: signerIn(part, said) }));
    const found = parts.find(({ signer }) => signer !== null);
    if (found === undefined) continue;
    const facts = readItems(text.replace(found.part, ''));
    if (facts?.some(saysDay) || (facts !== null && PEN.test(written) && (haveDate(facts) || facts.every(isCounter))))
      return [...found.signer!, ...facts];
  }
  return null;
}

/** «۱۲ نظر» (12 comments); with a pen in front of the name no day is needed: «✍ علی رضایی | ۱۲ نظر». */
function isCounter({ kind }: Item): boolean {
  return kind === 'counter';
}

/** Who wrote, where a part of a line says nothing else but perhaps what that person is. */
function signerIn(part: string, said: string): Item[] | null {
  if (isAccount(part)) return [{ kind: 'credit', value: part }];
  const name = withoutLabel(part);
  const value = arePersons(name) ? name : nameBeforeRole(part);
  if (value === null) return null;
  const author: Item = { kind: said.includes(keyOf(value)) ? 'section' : 'author', value };
  const role = withoutEdges(part.slice(part.indexOf(value) + value.length), NAME_END, NAME_END);
  return role === '' ? [author] : [author, { kind: 'credit', value: role }];
}

/**
 * The same for a name with the facts of the article right behind it: «مریم احمدی ارسال شده در ۱۶ شهریور ۱۴۰۳» (sent on
 * …).
 */
function nameBeforeFacts(text: string): Item[] | null {
  const words = text.split(' ');
  for (const length of LENGTHS_OF_NAME) {
    const value = words.slice(0, length).join(' ');
    const facts = isPerson(value) ? readItems(words.slice(length).join(' ')) : null;
    if (facts?.some(saysDay)) return [{ kind: 'author', value }, ...facts];
  }
  return null;
}

/** A name without the label before it: «نوشته مریم احمدی» (written by). */
function withoutLabel(part: string): string {
  return WRITTEN.exec(part)?.[1] ?? part;
}

/** What parts such a line, the surer marks first: bars and signs («📅», «👁»); then commas, too. */
const BYLINE_MARKS: readonly RegExp[] = [
  /\s?(?:[/|·•]|[\p{Extended_Pictographic}\ufe0f]+)\s?|\s[-–—]\s/u,
  /\s?(?:[/|·•]|[\p{Extended_Pictographic}\ufe0f]+)\s?|\s[-–—]\s|[،,] ?/u,
];
