import { joinsNext } from '../text/kinds';
import { ALEF, HEH, WAW, YEH } from '../text/units';
import { isVerbPrefix } from './affixes';
import { fingerprintsOf } from './hash';
import { isNumeral } from './numerals';
import { RareWords } from './rare-words';
import { formsOf } from './verbs';
import type { Word } from './word';

/** Whether a half-space may be written in a gap inside a word at all, whatever the model says. */
export function mayCut(word: Word, at: number): boolean {
  return joinsNext(word.letters[at - 1]!);
}

const ETCETERA = 'غیره';

/** Whether a gap comes after غیره, from which nothing is made: «غیرهوشمند» is غیر and a word in ه. */
export function isAfterEtcetera(word: Word, at: number): boolean {
  return at === ETCETERA.length && word.startsWith(ETCETERA);
}

/** Forms of داشتن, کردن and شدن, and the commonest of آمدن and زدن, as a word is read: without their half-spaces. */
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
const ANY = '';

/** Two words, the one before them and the one after; each a list, or ANY. Beside these the two stay apart, whatever the model says. */
const APART: readonly (readonly [left: string, right: string, before: string, after: string])[] = [
  // «انسان دوست دارد», «به هوا هم بستگی دارد»: the second word belongs to the verb.
  [ANY, 'دوست', ANY, `${HAVING} داشتن داشتنی`],
  [ANY, 'بستگی صدا', ANY, HAVING],
  // «معدن کار کرد»; «کم خرج کردن», «کم صبر کرد», «یک نیمه بازی کرد», «شطرنج بازی می‌کند»: likewise, after a word of measure or the name of a game.
  [ANY, 'کار', ANY, DOING],
  ['کم نیمه شطرنج', 'خرج هزینه بازی صحبت صبر حوصله', ANY, `${DOING} کردن`],
  // «کم حرف زد»: likewise.
  ['کم پر', 'حرف سخن', ANY, SAYING],
  // «آهن گران شد», «قایق سوار شدند», «راه بند آمد»: likewise.
  ['آهن مس شیشه سفال سنگ چوب', 'گران', ANY, `${BECOMING} است نیست بود نبود خرید خریدند فروخت فروختند`],
  [ANY, 'سوار', ANY, BECOMING],
  ['خانه', 'خراب', ANY, `${BECOMING} ${DOING}`],
  [ANY, 'بند', ANY, STOPPING],
  // «به دشمن گرا داد»: coordinates.
  [ANY, 'گرا', ANY, GIVING],
  // «خشونت بار دیگر», «وکیلی ست دوم را برد»
  [ANY, 'بار', ANY, 'دیگر دیگه'],
  [ANY, 'ست', ANY, 'اول دوم سوم چهارم پنجم نخست پایانی آخر'],
  // «بادمجان را سرخ کن»: after an object, the imperative.
  [ANY, 'کن', 'را رو', ANY],
  // «ول کن بابا», but «ول‌کن نیست»
  ['ول', 'کن', ANY, 'بابا دیگه دیگر این اون آن منو اینو اونو'],
  // «با آتش بازی نکنید»
  ['آتش', 'بازی', 'با', ANY],
  // «دو گل محمد صلاح»: goals, and no name.
  ['گل', 'محمد', ANY, ANY],
  // «تالاب هامون»: a name.
  ['تالاب بینالمللی', 'هامون', ANY, ANY],
  // «کی میای»: "when", and not of کیمیا.
  ['کی', 'میای', ANY, ANY],
  // «ان شاء الله»: of three words, none may stay apart. «سلام الله علی الحسین» is Arabic.
  ['ان', 'شاء', ANY, 'الله'],
  ['سلام', 'الله', ANY, 'علی'],
  // «اگر خسته هم باشی»: هم is "too".
  ['هم', 'باشم باشی باشد باشیم باشید باشند باشه باشن باشین', ANY, ANY],
];

type Fingerprints = ReadonlySet<number> | null;

/** The rows by the fingerprint of their second word: for most words there are none, and nothing else is looked at. */
const APART_BY_RIGHT: RareWords<readonly (readonly [left: Fingerprints, before: Fingerprints, after: Fingerprints])[]> =
  new RareWords(byRight());

function byRight(): Map<number, [left: Fingerprints, before: Fingerprints, after: Fingerprints][]> {
  const rows = new Map<number, [left: Fingerprints, before: Fingerprints, after: Fingerprints][]>();
  for (const [left, right, before, after] of APART) {
    for (const fingerprint of fingerprintsOf(right)) {
      rows.set(fingerprint, [
        ...(rows.get(fingerprint) ?? []),
        [fingerprintsOrAny(left), fingerprintsOrAny(before), fingerprintsOrAny(after)],
      ]);
    }
  }
  return rows;
}

function fingerprintsOrAny(words: string): Fingerprints {
  return words === ANY ? null : fingerprintsOf(words);
}

/** Participles of verbs that have a noun before them, and what makes a perfect of them. */
const DONE: ReadonlySet<number> = fingerprintsOf('دیده کرده داده گرفته');
const IS: ReadonlySet<number> = fingerprintsOf(
  'است نیست بود نبود بودند نبودند باشد نباشد باشند باشید باشیم ام ای ایم اید اند',
);

/** Whether the blank between two words may become a half-space at all, whatever the model says. */
export function mayJoin(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
  if (left.length < 1 || right.length < 1 || !joinsNext(left.letters[left.length - 1]!)) return false;
  // به طور, به ویژه: whether the preposition is joined to its noun is a matter of house style.
  if (left.is('به')) return false;
  // «ماه می گذشته»: the month of May.
  if (left.is('می') && left.followsMonth) return false;
  // «ابْنِ السَّبیلِ», «هِ المَنِ»: what has its vowels written is a quotation, most often Arabic.
  if (left.vowels > 0 && right.vowels > 0) return false;
  // «سه گل محمدی», «هر گل», «تک گل»: goals and flowers are counted.
  if (left.is('گل') && before !== null && (isNumeral(before) || before.is('هر') || before.is('تک'))) return false;
  // «یه کم صبر کن»: a little.
  if (left.is('کم') && before?.is('یه')) return false;
  // «هوای تر»: a word with the ی of the ezafe takes no comparative, so تر is the adjective "wet".
  if ((right.is('تر') || right.is('ترین')) && endsInEzafe(left)) return false;
  if (right.is('تر') && GETS_WET.has(left.hash)) return false;
  // «از سیل آسیب دیده است»: a perfect, and no attribute of what stands before it; but «می دیده است».
  if (DONE.has(right.hash) && after !== null && IS.has(after.hash)) return isVerbPrefix(left.letters, left.length);
  return !areApart(left, right, before, after);
}

function areApart(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
  const rows = APART_BY_RIGHT.get(right.hash);
  if (rows === undefined) return false;
  return rows.some(([lefts, befores, afters]) => isIn(lefts, left) && isIn(befores, before) && isIn(afters, after));
}

function isIn(fingerprints: Fingerprints, word: Word | null): boolean {
  return fingerprints === null || (word !== null && fingerprints.has(word.hash));
}

/** «چشم تر», «هیزم تر», «سرفه تر»: nouns of which no comparative is made, and which are wet. */
const GETS_WET: ReadonlySet<number> = fingerprintsOf(
  'چشم چشمان چشمانی چشمی مژگان دیدگان دیدگانی گونه هیزم سرفه حوله دستمال پیراهن پوشک ملحفه علف کفش',
);

const WITH_OR_WITHOUT: ReadonlySet<number> = fingerprintsOf('با بی پر کم خوش');

/**
 * «لباس تر را»: after a noun that takes no comparative, and before را, تر is the adjective "wet". Not after ی or ه, which adjectives end in
 * («گزینه منطقی تر را»), nor in «مواد با کیفیت تر را».
 */
export function isWet(left: Word, before: Word | null, after: Word | null): boolean {
  if (after === null || !(after.is('را') || after.is('رو'))) return false;
  const last = left.letters[left.length - 1];
  return last !== YEH && last !== HEH && (before === null || !WITH_OR_WITHOUT.has(before.hash));
}

/** Adjectives that end like a noun with its ezafe. */
const NO_EZAFE: ReadonlySet<number> = fingerprintsOf('معنوی دنیوی اخروی منزوی مقوی مساوی متساوی');

/** Whether a word has the ی of an ezafe: after ا or و, in a word that is not too short. */
export function endsInEzafe(word: Word): boolean {
  const { letters, length } = word;
  if (length <= 3 || letters[length - 1] !== YEH) return false;
  return (letters[length - 2] === ALEF || letters[length - 2] === WAW) && !NO_EZAFE.has(word.hash);
}
