import { keyOf } from './key';
import { phrases } from './phrases';

/** A name of two or three words, perhaps after a title; it has none of the words that tie others together. */
export const NAME: RegExp =
  /^(?!.* (?:و|در|از|به|با|آباد)(?: |$))(?:(?:دکتر|مهندس) )?[\p{L}\p{M}\u200c.]+(?: [\p{L}\p{M}\u200c.]+){1,2}$/u;
/** «سید خندان» is a bridge: what follows must be a first name. */
const HONORIFIC = /^(?:(?:دکتر|مهندس|سیده?) ){1,2}/;

/** Who writes under no name: «admin», «مدیر سایت», «تحریریه». */
export function isAccount(name: string): boolean {
  return ACCOUNT.test(keyOf(name));
}

const ACCOUNT =
  /^(?:admin(?:istrator)?|root|(?:super)?user|editor|webmaster|author|(?:مدیر|ادمین)(?:سایت|وبسایت|خبر)?|(?:گروه|تیم)?تحریریه|نویسنده)[0-9]{0,4}$/;

/** Whether a text is the name of a person: its first word is a first name and no other word. */
export function isPerson(name: string): boolean {
  return NAME.test(name) && phrases().names.get(keyOf(name.replace(HONORIFIC, '').split(' ')[0]!)) === true;
}

/** Whether a text is the name of a person, or those of two or three: «مریم احمدی و علی رضایی». */
export function arePersons(names: string): boolean {
  const persons = names.split(BETWEEN_NAMES);
  return persons.length <= MOST_PERSONS && persons.every(isPerson);
}

const BETWEEN_NAMES = / و |، /;
const MOST_PERSONS = 3;
