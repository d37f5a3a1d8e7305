import { keyOf } from '../lines/key';
import { endsWith, SENTENCE_END } from '../lines/line-marks';
import { ROLE } from './patterns.table';
import { phrases } from './phrases';
import { VERB_END } from './site';
import { countWords } from './words';

/**
 * A name of two or three words, perhaps after a title, by its form: none of its words ties sentences together (و, از,
 * گفت).
 */
export const NAME: RegExp =
  /^(?!.* (?:و|در|از|به|با|گفت|آباد)(?: |$))(?:(?:دکتر|مهندس) )?[\p{L}\p{M}\u200c.]+(?: [\p{L}\p{M}\u200c.]+){1,2}$/u;
/** What may stand before a first name. It alone proves no person: «سید خندان» is a bridge. */
const HONORIFIC = /^(?:(?:دکتر|مهندس|سیده?) ){1,2}/;

/**
 * Whether a name is that of an account or a desk, and of nobody: «admin», «مدیر سایت» (site manager), «تحریریه»
 * (editorial staff).
 */
export function isAccount(name: string): boolean {
  return ACCOUNT.test(keyOf(name));
}

const ACCOUNT =
  /^(?:admin(?:istrator)?|root|(?:super)?user|editor|webmaster|author|(?:مدیر|ادمین)(?:سایت|وبسایت|خبر)?|(?:گروه|تیم)?تحریریه|سردبیری?|نویسنده|کاربر(?:مهمان)?)[0-9]{0,4}$/;

/**
 * Whether a text is the name of a person: it has the form of one, and begins with a first name that is no other word.
 */
export function isPerson(name: string): boolean {
  return NAME.test(name) && phrases().names.get(keyOf(name.replace(HONORIFIC, '').split(' ')[0]!)) === true;
}

/**
 * «علی رضایی خبرنگار» → `علی رضایی`: a name without the job after it. «مدرس» and «وکیل» (teacher, lawyer) stay: they
 * are family names, too.
 */
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

/** Whether a text says what a person is, and tells nothing: «دبیر سرویس اقتصادی» (economics editor). */
export function namesRole(text: string, most: number = MOST_ROLE_WORDS): boolean {
  if (countWords(text) > most || endsWith(text, SENTENCE_END)) return false;
  return ROLE.test(text) && !TELLING.test(text) && !VERB_END.test(text);
}

const MOST_ROLE_WORDS = 8;
/**
 * Words that make it a headline, which tells something. In «علاقه‌مند به …» (interested in …) the «به» belongs to the
 * description of a person.
 */
const TELLING =
  /(?<!\S)(?:در|از|را|که|برای|(?<!مند )به)(?!\S)| (?:ن?می[ \u200c]\S{2,12}|نیست|ن?بود|ن?دارد|گفت|رفت|آمد|درگذشت|باخت|پیوست)$/;
