import { formsOf } from './verbs';

/**
 * Lists of words that tables and rules refer to. Most are forms of light verbs, which make a verb of the noun before them: دوست داشتن (to love),
 * کار کردن (to work), سوار شدن (to get on). They are written as a word is read: without half-spaces.
 */

/** Forms of داشتن (to have). */
export const HAVING: string = [
  ...formsOf('دار ندار', 'م ی د یم ید ند ه ن ین'),
  ...formsOf('داشت نداشت', 'م ی یم ید ند ه'),
  'داشت نداشت',
].join(' ');
/** Of کردن (to do), and می and نمی, which may stand apart from it. */
const DOING: string = [
  ...formsOf('کرد نکرد میکرد نمیکرد', 'م ی یم ید ند ه'),
  ...formsOf('کن بکن نکن میکن نمیکن', 'م ی د یم ید ند'),
  'کرد نکرد میکرد نمیکرد می نمی',
].join(' ');
/** Of شدن (to become). */
const BECOMING: string = [
  ...formsOf('شد نشد میشد نمیشد', 'م ی یم ید ند ه'),
  ...formsOf('شو بشو نشو میشو نمیشو', 'م ی د یم ید ند'),
  'شد نشد میشد نمیشد شدن',
].join(' ');
/** Of دادن (to give), and می and نمی. */
const GIVING: string = [
  ...formsOf('داد نداد میداد', 'م ی یم ید ند ه'),
  ...formsOf('ده بده نده میده نمیده', 'م ی د یم ید ند'),
  'داد نداد میداد نمیداد دادن می نمی',
].join(' ');
/** Of آمدن (to come), as in بند آمدن (to stop). */
const STOPPING = 'آمد نیامد آمده نیامده بیاید نیاید میآید نمیآید میآمد نمیآمد آمدن اومد نیومد اومده میاد نمیاد';
/** Of زدن (to hit) and گفتن (to say), and می and نمی. */
const SAYING = 'زد زدم زدند میزد میزند نزد بزن نزن زدن می نمی گفت گفتم گفتند گفتن میگفت میگوید گو بگو نگو';
/** The commonest of بودن (to be). */
export const BEING = 'است نیست بود نبود بودند نبودند باشد نباشد باشند باشید باشیم';

/** What is named by letters of the alphabet (شبکه, a channel: BBC), and درباره (about), which stands before such names. */
export const NAMED_BY_LETTERS = 'درباره شبکه شرکت پروژه دستگاه نسخه نمونه بسته سامانه هزینه';

/** The lists by the names that corpus/tables/words-apart.tsv and corpus/tables/readings.tsv have for them. */
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
