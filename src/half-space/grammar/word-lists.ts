import { formsOf } from './verbs';

/** Forms of verbs that make one of a noun before them (دوست داشتن, کار کردن, سوار شدن). As a word is read: without half-spaces. */

/** Of داشتن. */
export const HAVING: string = [
  ...formsOf('دار ندار', 'م ی د یم ید ند ه ن ین'),
  ...formsOf('داشت نداشت', 'م ی یم ید ند ه'),
  'داشت نداشت',
].join(' ');
/** Of کردن; می may stand apart. */
const DOING: string = [
  ...formsOf('کرد نکرد میکرد نمیکرد', 'م ی یم ید ند ه'),
  ...formsOf('کن بکن نکن میکن نمیکن', 'م ی د یم ید ند'),
  'کرد نکرد میکرد نمیکرد می نمی',
].join(' ');
/** Of شدن. */
const BECOMING: string = [
  ...formsOf('شد نشد میشد نمیشد', 'م ی یم ید ند ه'),
  ...formsOf('شو بشو نشو میشو نمیشو', 'م ی د یم ید ند'),
  'شد نشد میشد نمیشد شدن',
].join(' ');
/** Of دادن. */
const GIVING: string = [
  ...formsOf('داد نداد میداد', 'م ی یم ید ند ه'),
  ...formsOf('ده بده نده میده نمیده', 'م ی د یم ید ند'),
  'داد نداد میداد نمیداد دادن می نمی',
].join(' ');
/** Of آمدن, as in بند آمدن. */
const STOPPING = 'آمد نیامد آمده نیامده بیاید نیاید میآید نمیآید میآمد نمیآمد آمدن اومد نیومد اومده میاد نمیاد';
/** Of زدن and گفتن. */
const SAYING = 'زد زدم زدند میزد میزند نزد بزن نزن زدن می نمی گفت گفتم گفتند گفتن میگفت میگوید گو بگو نگو';
/** Of بودن, the commonest. */
export const BEING = 'است نیست بود نبود بودند نبودند باشد نباشد باشند باشید باشیم';

/** What is named by letters, and درباره, which stands before such names. */
export const NAMED_BY_LETTERS = 'درباره شبکه شرکت پروژه دستگاه نسخه نمونه بسته سامانه هزینه';

/** The lists by the names that corpus/tables/words-apart.tsv and readings.tsv have for them. */
export const WORD_LISTS: Readonly<Record<string, string>> = {
  having: HAVING,
  doing: DOING,
  becoming: BECOMING,
  giving: GIVING,
  stopping: STOPPING,
  saying: SAYING,
  being: BEING,
  named: NAMED_BY_LETTERS,
};
