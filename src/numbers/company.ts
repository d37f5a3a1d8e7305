import {
  COUNTER,
  CURRENCY,
  DAY_PART,
  FROM,
  FUNCTION_WORD,
  GAME_COUNTER,
  INTO,
  LABEL,
  MONTH,
  NAME,
  ONE_OR,
  OR,
  OVER,
  PERCENT,
  PLURAL,
  PREPOSITION,
  STAGE,
  THIS,
  TO,
  UNIT,
  VAGUE,
  WEEKDAY,
  WORD_LABEL,
} from './token-types';

/** Words and signs next to a number that say what it counts, or that it is not a number at all. Spellings are folded. */

/** A word next to a number. */
export interface Companion {
  readonly type: number;
  /** ISO 4217 code, CLDR unit, or '' when it is not known. */
  readonly code: string;
  /** Power of ten that is part of a currency word. */
  readonly power?: number | undefined;
  /** «ساعت ۵», «سال ۱۴۰۳»: makes a number in figures after it a time or a year. */
  readonly isLabel?: boolean;
  /** «دقیقه ۸۰», «صفحه ۱۲»: what it counts has numbers for names, too. */
  readonly isNumbered?: boolean;
}

/**
 * Currencies: ISO 4217 codes. The toman has none; IRT is what exchanges write for it. دینار, کرون, فرانک, وون, پزو and لیره have a code
 * only with the country after them; other shared names alone mean one country's: the dollar the American, the dirham the Emirati.
 */
const CURRENCIES: readonly (readonly [words: string, code: string, power?: number])[] = [
  ['تومان تومن', 'IRT'],
  ['همت', 'IRT', 12],
  ['ریال', 'IRR'],
  ['دلار دالر', 'USD'],
  ['یورو', 'EUR'],
  ['پوند', 'GBP'],
  ['درهم', 'AED'],
  ['لیر', 'TRY'],
  ['ین', 'JPY'],
  ['یوان یوآن', 'CNY'],
  ['روبل', 'RUB'],
  ['روپیه', 'INR'],
  ['کلدار', 'PKR'],
  ['دینار کرون فرانک وون پزو لیره', ''],
];
/** A country after a currency's name: «دلار کانادا». */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['دلار کانادا', 'CAD'],
  ['دلار استرالیا', 'AUD'],
  ['دلار آمریکا', 'USD'],
  ['دالر امریکا', 'USD'],
  ['دلار امریکا', 'USD'],
  ['دینار عراق', 'IQD'],
  ['دینار کویت', 'KWD'],
  ['دینار بحرین', 'BHD'],
  ['ریال عمان', 'OMR'],
  ['ریال عربستان', 'SAR'],
  ['ریال سعودی', 'SAR'],
  ['ریال قطر', 'QAR'],
  ['لیر ترکیه', 'TRY'],
  ['لیره ترکیه', 'TRY'],
  ['لیر لبنان', 'LBP'],
  ['لیره لبنان', 'LBP'],
  ['کرون سوئد', 'SEK'],
  ['کرون نروژ', 'NOK'],
  ['کرون دانمارک', 'DKK'],
  ['فرانک سوئیس', 'CHF'],
  ['وون کره', 'KRW'],
  ['پزو مکزیک', 'MXN'],
  ['روپیه پاکستان', 'PKR'],
]);
/** Before pounds, what is weighed in them: «بمب دو هزار پوندی». */
export const WEIGHED: ReadonlySet<string> = new Set(['بمب', 'بمبها', 'بمبهای']);
/** Signs before or after a number; ¥ is yen and yuan. */
const SIGNS = '$USD €EUR £GBP ¥ ﷼IRR ₺TRY ₽RUB ₹INR';
export const CURRENCY_SIGNS: ReadonlyMap<number, Companion> = new Map(
  SIGNS.split(' ').map((sign) => [sign.charCodeAt(0), { type: CURRENCY, code: sign.slice(1) }]),
);

/** Latin words that make another amount of the figures before them. */
export const LATIN_SCALE: RegExp = /^(?:hundred|thousand|(?:m|b|tr)illion|k|[mb](?:l?n)?)s?$/i;

/** Units by their CLDR identifiers (Unicode CLDR, units). */
const UNITS: readonly (readonly [words: string, code: string])[] = [
  ['ثانیه', 'second'],
  ['دقیقه', 'minute'],
  ['ساعت', 'hour'],
  ['روز', 'day'],
  ['هفته', 'week'],
  ['ماه', 'month'],
  ['سال سالگی سالهها', 'year'],
  ['دهه', 'decade'],
  ['قرن سده', 'century'],
  ['نانومتر', 'nanometer'],
  ['میکرومتر میکرون', 'micrometer'],
  ['میلیمتر', 'millimeter'],
  ['سانتیمتر سانت', 'centimeter'],
  ['متر', 'meter'],
  ['کیلومتر', 'kilometer'],
  ['مترمربع', 'square-meter'],
  ['مترمکعب', 'cubic-meter'],
  ['کیلومترمربع', 'square-kilometer'],
  ['سیسی', 'cubic-centimeter'],
  ['هکتار', 'hectare'],
  ['مایل', 'mile'],
  ['فوت', 'foot'],
  ['اینچ', 'inch'],
  ['میکروگرم', 'microgram'],
  ['میلیگرم', 'milligram'],
  ['گرم', 'gram'],
  ['کیلوگرم', 'kilogram'],
  ['میلیلیتر', 'milliliter'],
  ['لیتر', 'liter'],
  ['بشکه', 'barrel'],
  ['درجه', 'degree'],
  ['وات', 'watt'],
  ['کیلووات', 'kilowatt'],
  ['مگاوات', 'megawatt'],
  ['گیگاوات', 'gigawatt'],
  ['کیلوواتساعت', 'kilowatt-hour'],
  ['مگاواتساعت', 'megawatt-hour'],
  ['ولت', 'volt'],
  ['آمپر', 'ampere'],
  ['میلیآمپر', 'milliampere'],
  ['میلیآمپرساعت', 'milliampere-hour'],
  ['اسب', 'horse'],
  ['اسببخار', 'horsepower'],
  ['هرتز', 'hertz'],
  ['کیلوهرتز', 'kilohertz'],
  ['مگاهرتز', 'megahertz'],
  ['گیگاهرتز', 'gigahertz'],
  ['پیکسل', 'pixel'],
  ['مگاپیکسل', 'megapixel'],
  ['مگابیت', 'megabit'],
  ['گیگابیت', 'gigabit'],
  ['کیلوبایت', 'kilobyte'],
  ['مگابایت', 'megabyte'],
  ['گیگابایت', 'gigabyte'],
  ['ترابایت', 'terabyte'],
  ['کیلوژول', 'kilojoule'],
  ['کیلوکالری', 'kilocalorie'],
  ['ریشتر کالری دسیبل اونس مثقال', ''],
];
/** What makes another unit of the one before it. */
export const QUALIFIED_UNITS: ReadonlyMap<string, string> = new Map([
  ...['centimeter', 'meter', 'kilometer', 'foot', 'mile', 'inch'].flatMap((unit): [string, string][] => [
    [`${unit} مربع`, `square-${unit}`],
    [`${unit} مربعی`, `square-${unit}`],
    [`${unit} مکعب`, `cubic-${unit}`],
    [`${unit} مکعبی`, `cubic-${unit}`],
    [`${unit} بر ساعت`, `${unit}-per-hour`],
    [`${unit} در ساعت`, `${unit}-per-hour`],
    [`${unit} بر ثانیه`, `${unit}-per-second`],
    [`${unit} در ثانیه`, `${unit}-per-second`],
  ]),
  ...['kilowatt', 'megawatt', 'gigawatt', 'milliampere'].flatMap((unit): [string, string][] => [
    [`${unit} ساعت`, `${unit}-hour`],
    [`${unit} ساعتی`, `${unit}-hour`],
  ]),
  ...['megabit', 'gigabit', 'megabyte', 'gigabyte'].flatMap((unit): [string, string][] => [
    [`${unit} بر ثانیه`, `${unit}-per-second`],
    [`${unit} در ثانیه`, `${unit}-per-second`],
  ]),
  ['microgram بر مترمکعب', 'microgram-per-cubic-meter'],
  ['microgram بر متر مکعب', 'microgram-per-cubic-meter'],
  ['microgram در مترمکعب', 'microgram-per-cubic-meter'],
  ['microgram در متر مکعب', 'microgram-per-cubic-meter'],
  ['milligram در دسیلیتر', 'milligram-per-deciliter'],
  ['milligram بر دسیلیتر', 'milligram-per-deciliter'],
  ['horse بخار', 'horsepower'],
  ['horse بخاری', 'horsepower'],
  ['mile دریایی', 'nautical-mile'],
  ['year نوری', 'light-year'],
  ['degree سانتیگراد', 'celsius'],
  ['degree سانتی گراد', 'celsius'],
  ['degree سلسیوس', 'celsius'],
  ['degree فارنهایت', 'fahrenheit'],
]);
const COUNTERS =
  'نفر تن افغانی عدد دستگاه فروند واحد مورد بار کشور شهر استان فقره باب رأس راس قطعه جلد نسخه کشته زخمی شهید مجروح مسافر بازیکن زائر طرف رأی رای کیلو پرونده نماینده عضو صفحه خانوار گانه پیمانه قاشق لیوان';
const GAME_COUNTERS = 'برابر تیم بازی گل امتیاز مرحله';
const MONTHS =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند امرداد اسپند ثور جوزا سنبله دلو حوت ژانویه فوریه مارس آوریل مه می ژوئن ژوئیه ژوییه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر جنوری فبروری مارچ اپریل آپریل جون اگست آگست اگوست سپتمبر اکتوبر نومبر دسمبر محرم ربیعالاول ربیعالثانی جمادیالاول جمادیالثانی رجب شعبان رمضان شوال ذیقعده ذیالقعده ذیحجه ذیالحجه';
const LABELS = 'کد تلفن تلفکس فکس نمابر موبایل شماره شناسه کدپستی پلاک شبا کارت ردیف پیامک سنه مورخ مورخه';
const NAMES =
  'تاریخ ماده مواد تبصره بند اصل کانال شبکه قطعنامه فتنه آیه آیات سوره غزل شعبه تیپ لشکر طبقه منطقه مناطق ناحیه دهک کلانتری گردان گروه فاز موج مدل قسمت فصل درس جزء خط کوچه پورت اورژانس سامانه دربی داربی شهرآورد کووید اف آیفون اندروید ویندوز پژو پراید بوئینگ سوخو میگ یاک ایرباس دقایق یگان پرواز خطای نسل ایستگاه';
/** Words after a year; they say the same about a number as a month. */
const CALENDARS = 'هجری میلادی شمسی قمری خورشیدی';
const DAY_PARTS = 'صبح شب بامداد ظهر عصر بعدازظهر غروب نیمهشب';
const FUNCTION_WORDS =
  'و که را هم است بود شد شده نیست هست می نمی آن ولی اما اگر چون پس نیز نه های ای اند چه تنها فقط باید باشد ربع سین هیچ';

/** Numbers that make vague words: «ده‌ها», «چندهزار». */
const ROUND_NUMBERS = 'ده صد هزار میلیون میلیارد تریلیون';

/** Units and counters that figures also follow: «دقیقه ۸۰», «کیلومتر ۱۵ جاده», «هفته ۳», «صفحه ۱۲». */
const NUMBERED = ['دقیقه', 'هفته', 'کیلومتر', 'واحد', 'جلد', 'نسخه', 'صفحه'];
/** Units that make figures after them a time or a year. */
const LABEL_UNITS = ['ساعت', 'سال', 'دهه', 'قرن', 'سده'];
/** Units whose adjective ends in ه: «دو ساله». */
const HEH_ADJECTIVE = ['سال', 'ماه', 'روز', 'ساعت', 'نفر'];

/** Every companion that is a word. */
export const COMPANIONS: ReadonlyMap<string, Companion> = companions();

function companions(): Map<string, Companion> {
  const words = new Map<string, Companion>();
  const addAll = (list: string, type: number): void => {
    for (const word of list.split(' ')) words.set(word, { type, code: '' });
  };
  const addForms = (list: string, ending: string): void => {
    for (const word of list.split(' ')) words.set(word + ending, words.get(word)!);
  };
  addAll(FUNCTION_WORDS, FUNCTION_WORD);
  addAll('در با برای طی حدود', PREPOSITION);
  addAll('این همین هر', THIS);
  addAll(LABELS, LABEL);
  addAll(MONTHS, MONTH);
  addForms(MONTHS, 'ماه');
  addAll(CALENDARS, MONTH);
  addAll(DAY_PARTS, DAY_PART);
  addAll(NAMES, NAME);
  addForms(`${NAMES} ${LABELS}`, 'های');
  addAll('نهایی جام لیگ صعود رسید رسیدند رسیده', STAGE);
  addAll('منهای چند چندین هزاران اندی خوردی خردهای خوردهای پونصد شیشصد پونزده شونزده هیفده چار چارده چارصد', VAGUE);
  for (const round of ROUND_NUMBERS.split(' ')) addAll(`${round}ها ${round}های چند${round}`, VAGUE);
  addAll('یکی', ONE_OR);
  addAll('ها', PLURAL);
  addAll('بر', OVER);
  addAll('یا', OR);
  addAll('از', FROM);
  addAll('به', INTO);
  addAll('تا الی لغایت', TO);
  addAll('شنبه شنبهها شنبههای شنبهشب', WEEKDAY);
  for (const word of ['درصد', 'فیصد']) addCounted(words, word, { type: PERCENT, code: '' });
  for (const word of COUNTERS.split(' ')) addCounted(words, word, { type: COUNTER, code: '' });
  for (const word of GAME_COUNTERS.split(' ')) addCounted(words, word, { type: GAME_COUNTER, code: '' });
  for (const [list, code] of UNITS) {
    for (const word of list.split(' ')) addCounted(words, word, { type: UNIT, code });
  }
  for (const plural of ['ساعات', ...LABEL_UNITS.flatMap((word) => [`${word}ها`, `${word}های`])])
    words.set(plural, { type: WORD_LABEL, code: '', isLabel: true });
  for (const [list, code, power] of CURRENCIES) {
    for (const word of list.split(' ')) addCounted(words, word, { type: CURRENCY, code, power });
  }
  return words;
}

/** A noun and the adjective made from it: «درصد» and «درصدی», «دقیقه» and «دقیقه‌ای», «سال» and «ساله». */
function addCounted(words: Map<string, Companion>, word: string, companion: Companion): void {
  words.set(word, { ...companion, isLabel: LABEL_UNITS.includes(word), isNumbered: NUMBERED.includes(word) });
  // «۱۶ تیمی», unlike «۱۶ تیم», is no score: the adjective of a game's counter is a counter.
  const type = Math.min(companion.type, COUNTER);
  const adjective = word.endsWith('ه') ? `${word}ای` : `${word}ی`;
  for (const form of word.endsWith('و') ? [adjective, `${adjective}ی`] : [adjective]) {
    if (!words.has(form)) words.set(form, { ...companion, type });
  }
  if (HEH_ADJECTIVE.includes(word)) words.set(`${word}ه`, companion);
}
