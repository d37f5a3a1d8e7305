import { keyOf } from '../lines/key';
import { endsWith, SENTENCE_END } from '../lines/line-marks';
import { ROLE } from './patterns.table';
import { phrases } from './phrases';
import { VERB_END } from './site';
import { countWords } from './words';

/** A name of two or three words, perhaps after a title; it has none of the words that tie others together. */
export const NAME: RegExp =
  /^(?!.* (?:و|در|از|به|با|گفت|آباد)(?: |$))(?:(?:دکتر|مهندس) )?[\p{L}\p{M}\u200c.]+(?: [\p{L}\p{M}\u200c.]+){1,2}$/u;
/** «سید خندان» is a bridge: what follows must be a first name. */
const HONORIFIC = /^(?:(?:دکتر|مهندس|سیده?) ){1,2}/;

/** Who writes under no name: «admin», «مدیر سایت», «تحریریه», «سردبیر». */
export function isAccount(name: string): boolean {
  return ACCOUNT.test(keyOf(name));
}

const ACCOUNT =
  /^(?:admin(?:istrator)?|root|(?:super)?user|editor|webmaster|author|(?:مدیر|ادمین)(?:سایت|وبسایت|خبر)?|(?:گروه|تیم)?تحریریه|سردبیری?|نویسنده|کاربر(?:مهمان)?)[0-9]{0,4}$/;

/** Whether a text is the name of a person: its first word is a first name and no other word. */
export function isPerson(name: string): boolean {
  return NAME.test(name) && phrases().names.get(keyOf(name.replace(HONORIFIC, '').split(' ')[0]!)) === true;
}

/** «علی رضایی خبرنگار»: a name without what the person is; «مدرس» and «وکیل» are family names, too. */
export function withoutJob(name: string): string {
  return name.replace(/(?<= \S{1,20}) (?:خبرنگار|روزنامه.?نگار|گزارش.?گر)$/, '');
}

/** Whether a text is the name of a person, or those of two or three: «مریم احمدی و علی رضایی». */
export function arePersons(names: string): boolean {
  const persons = names.split(BETWEEN_NAMES);
  return persons.length <= MOST_PERSONS && persons.every(isPerson);
}

const BETWEEN_NAMES = / و |، /;
const MOST_PERSONS = 3;

/** «دبیر سرویس اقتصادی»: whether a text says what a person is, and tells nothing. */
export function namesRole(text: string, most: number = MOST_ROLE_WORDS): boolean {
  if (countWords(text) > most || endsWith(text, SENTENCE_END)) return false;
  return ROLE.test(text) && !TELLING.test(text) && !VERB_END.test(text);
}

const MOST_ROLE_WORDS = 8;
/** Words of a headline; «علاقه‌مند به …» is of a person. */
const TELLING =
  /(?<!\S)(?:در|از|را|که|برای|(?<!مند )به)(?!\S)| (?:ن?می[ \u200c]\S{2,12}|نیست|ن?بود|ن?دارد|گفت|رفت|آمد|درگذشت|باخت|پیوست)$/;
