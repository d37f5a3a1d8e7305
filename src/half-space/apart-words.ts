import { ANY } from './neighbours';
import { formsOf } from './verbs';

/** Words beside which two others stay apart, and what goes with them. As a word is read: without half-spaces. */

/** Forms of داشتن, کردن and شدن, and the commonest of دادن, آمدن, زدن and گفتن. */
const HAVING = [
  ...formsOf('دار ندار', 'م ی د یم ید ند ه ن ین'),
  ...formsOf('داشت نداشت', 'م ی یم ید ند ه'),
  ...['داشت', 'نداشت'],
].join(' ');
const DOING = [
  ...formsOf('کرد نکرد میکرد نمیکرد', 'م ی یم ید ند ه'),
  ...formsOf('کن بکن نکن میکن نمیکن', 'م ی د یم ید ند'),
  ...['کرد', 'نکرد', 'میکرد', 'نمیکرد', 'می', 'نمی'],
].join(' ');
const BECOMING = [
  ...formsOf('شد نشد میشد نمیشد', 'م ی یم ید ند ه'),
  ...formsOf('شو بشو نشو میشو نمیشو', 'م ی د یم ید ند'),
  ...'شد نشد میشد نمیشد شدن'.split(' '),
].join(' ');
const GIVING = [
  ...formsOf('داد نداد میداد', 'م ی یم ید ند ه'),
  ...formsOf('ده بده نده میده نمیده', 'م ی د یم ید ند'),
  ...'داد نداد میداد نمیداد دادن می نمی'.split(' '),
].join(' ');
const STOPPING = 'آمد نیامد آمده نیامده بیاید نیاید میآید نمیآید میآمد نمیآمد آمدن اومد نیومد اومده میاد نمیاد';
const SAYING = 'زد زدم زدند میزد میزند نزد بزن نزن زدن می نمی گفت گفتم گفتند گفتن میگفت میگوید گو بگو نگو';

/** Two words, the one before them and the one after; each a list, or ANY. Beside these the two stay apart, whatever the model says. */
export const APART: readonly (readonly [left: string, right: string, before: string, after: string])[] = [
  // «انسان دوست دارد»: the second word belongs to the verb.
  [ANY, 'دوست', ANY, `${HAVING} داشتن داشتنی`],
  // «به هوا هم بستگی دارد», «یک دست هم صدا ندارد»: likewise.
  [ANY, 'بستگی صدا', ANY, HAVING],
  // «معدن کار کرد»: likewise.
  [ANY, 'کار', ANY, DOING],
  // «کم خرج کردن», «کم صبر کرد», «یک نیمه بازی کرد», «شطرنج بازی می‌کند»: likewise, after a word of measure or the name of a game.
  ['کم نیمه شطرنج', 'خرج هزینه بازی صحبت صبر حوصله', ANY, `${DOING} کردن`],
  // «کم حرف زد»: likewise.
  ['کم پر', 'حرف سخن', ANY, SAYING],
  // «آهن گران شد»: dear, and no smiths.
  ['آهن مس شیشه سفال سنگ چوب', 'گران', ANY, `${BECOMING} است نیست بود نبود خرید خریدند فروخت فروختند`],
  // «قایق سوار شدند», «سقف ریخت و خانه خراب شد», «راه بند آمد»: the second word belongs to the verb.
  [ANY, 'سوار', ANY, BECOMING],
  ['خانه', 'خراب', ANY, `${BECOMING} ${DOING}`],
  [ANY, 'بند', ANY, STOPPING],
  // «به دشمن گرا داد»: coordinates.
  [ANY, 'گرا', ANY, GIVING],
  // «خشونت بار دیگر»: once more.
  [ANY, 'بار', ANY, 'دیگر دیگه'],
  // «وکیلی ست دوم را برد»: a set of a match.
  [ANY, 'ست', ANY, 'اول دوم سوم چهارم پنجم نخست پایانی آخر'],
  // «بادمجان را سرخ کن»: after an object, the imperative.
  [ANY, 'کن', 'را رو', ANY],
  // «ول کن بابا», but «ول‌کن نیست»
  ['ول', 'کن', ANY, 'بابا دیگه دیگر این اون آن منو اینو اونو'],
  // «با آتش بازی نکنید»: of playing with fire, no fireworks.
  ['آتش', 'بازی', 'با', ANY],
  // «دو گل محمد صلاح»: goals, and no name.
  ['گل', 'محمد', ANY, ANY],
  // «تالاب هامون»: a name.
  ['تالاب بینالمللی', 'هامون', ANY, ANY],
  // «کی میای»: "when", and not of کیمیا.
  ['کی', 'میای', ANY, ANY],
  // «ان شاء الله»: of three words, none may stay apart.
  ['ان', 'شاء', ANY, 'الله'],
  // «سلام الله علی الحسین» is Arabic.
  ['سلام', 'الله', ANY, 'علی'],
  // «اگر خسته هم باشی»: هم is "too".
  ['هم', 'باشم باشی باشد باشیم باشید باشند باشه باشن باشین', ANY, ANY],
];

/** Participles of verbs that have a noun before them: «از سیل آسیب دیده است». */
export const PARTICIPLES_OF_NOUNS = 'دیده کرده داده گرفته';
/** What makes a perfect of them. */
export const COPULAS = 'است نیست بود نبود بودند نبودند باشد نباشد باشند باشید باشیم ام ای ایم اید اند';

/** «چشم تر», «هیزم تر», «سرفه تر»: nouns of which no comparative is made, and which are wet. */
export const GET_WET =
  'چشم چشمان چشمانی چشمی مژگان دیدگان دیدگانی گونه هیزم سرفه حوله دستمال پیراهن پوشک ملحفه علف کفش';

/** «مواد با کیفیت تر را»: these make an adjective of the noun after them. */
export const MAKE_ADJECTIVES = 'با بی پر کم خوش';

/** «زندگی معنوی تر»: adjectives that end like a noun with its ezafe. */
export const END_LIKE_EZAFE = 'معنوی دنیوی اخروی منزوی مقوی مساوی متساوی';
