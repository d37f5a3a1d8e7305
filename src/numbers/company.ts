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
  PREPOSITION,
  THIS,
  TO,
  UNIT,
  VAGUE,
  WEEKDAY,
  WORD,
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
  /** «سانتی متر», «در صد»: what follows may be its other half. */
  readonly isPrefix?: boolean;
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
/** The code of a currency's name alone, '' where it has none, and the country after it without the ی of «دینار عراقی», «ریال سعودی». */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['USD کانادا', 'CAD'],
  ['USD استرالیا', 'AUD'],
  ['USD آسترالیا', 'AUD'],
  ['USD سنگاپور', 'SGD'],
  ['USD هنگکنگ', 'HKD'],
  ['USD نیوزیلند', 'NZD'],
  ['USD تایوان', 'TWD'],
  ['USD آمریکا', 'USD'],
  ['USD امریکا', 'USD'],
  ['IRR عمان', 'OMR'],
  ['IRR عربستان', 'SAR'],
  ['IRR سعود', 'SAR'],
  ['IRR قطر', 'QAR'],
  ['IRR یمن', 'YER'],
  ['GBP مصر', 'EGP'],
  ['GBP سوریه', 'SYP'],
  ['AED مراکش', 'MAD'],
  ['TRY ترکیه', 'TRY'],
  ['TRY لبنان', 'LBP'],
  ['INR پاکستان', 'PKR'],
  [' عراق', 'IQD'],
  [' کویت', 'KWD'],
  [' بحرین', 'BHD'],
  [' اردن', 'JOD'],
  [' ترکیه', 'TRY'],
  [' لبنان', 'LBP'],
  [' سوریه', 'SYP'],
  [' سوئد', 'SEK'],
  [' نروژ', 'NOK'],
  [' دانمارک', 'DKK'],
  [' چک', 'CZK'],
  [' سوئیس', 'CHF'],
  [' کره', 'KRW'],
  [' مکزیک', 'MXN'],
]);
/** Before pounds that are a weight: «بمب دو هزار پوندی», «به وزن ۲۰۰ پوند», «۸۰ کیلوگرم (۱۷۶ پوند)». */
export const WEIGHED: readonly string[] = ['بمب', 'بمبها', 'بمبهای', 'وزن', 'کیلوگرم'];
/** Signs before or after a number; ¥ is yen and yuan. */
const SIGNS = '$USD €EUR £GBP ¥ ﷼IRR ₺TRY ₽RUB ₹INR';
export const CURRENCY_SIGNS: ReadonlyMap<number, Companion> = new Map(
  SIGNS.split(' ').map((sign) => [sign.charCodeAt(0), { type: CURRENCY, code: sign.slice(1) }]),
);

/** Words that make another amount of the number before them and aren't read: Latin ones, «لک», «کرور», «میلیارده», the «م» of small ads. */
export const OTHER_SCALE: RegExp = /^(?:(?:hundred|thousand|(?:m|b|tr)illion|k|[mbt](?:l?n)?)s?|لک|کرور|میلیارده|م)$/i;

/** Units by their CLDR identifiers (Unicode CLDR, units): those that the prefixes of SI are also written with … */
const SCALED_UNITS: readonly (readonly [words: string, code: string])[] = [
  ['ثانیه', 'second'],
  ['متر', 'meter'],
  ['گرم', 'gram'],
  ['لیتر', 'liter'],
  ['وات', 'watt'],
  ['واتساعت', 'watt-hour'],
  ['ولت', 'volt'],
  ['آمپر', 'ampere'],
  ['آمپرساعت', 'ampere-hour'],
  ['هرتز', 'hertz'],
  ['پیکسل', 'pixel'],
  ['بایت', 'byte'],
];
/** … and the others. */
const UNITS: readonly (readonly [words: string, code: string])[] = [
  ...SCALED_UNITS,
  ['دقیقه', 'minute'],
  ['ساعت', 'hour'],
  ['روز شبانهروز', 'day'],
  ['هفته', 'week'],
  ['ماه ماهگی', 'month'],
  ['سال سالگی', 'year'],
  ['دهه', 'decade'],
  ['قرن سده', 'century'],
  ['میکرون', 'micrometer'],
  ['سانت', 'centimeter'],
  ['مترمربع', 'square-meter'],
  ['مترمکعب', 'cubic-meter'],
  ['کیلومترمربع', 'square-kilometer'],
  ['سیسی', 'cubic-centimeter'],
  ['هکتار', 'hectare'],
  ['مایل', 'mile'],
  ['فوت', 'foot'],
  ['اینچ', 'inch'],
  ['بشکه', 'barrel'],
  ['درجه', 'degree'],
  ['اسب', 'horse'],
  ['اسببخار', 'horsepower'],
  ['کیلوکالری', 'kilocalorie'],
  ['ریشتر کالری دسیبل اونس مثقال', ''],
];
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['نانو', 'nano'],
  ['میکرو', 'micro'],
  ['میلی', 'milli'],
  ['سانتی', 'centi'],
  ['کیلو', 'kilo'],
  ['مگا', 'mega'],
  ['گیگا', 'giga'],
  ['ترا', 'tera'],
]);
/** Units that are squared and travelled, and those that are dissolved. */
const LENGTHS = ['centimeter', 'meter', 'kilometer', 'foot', 'mile', 'inch'];
const MASSES = ['nanogram', 'microgram', 'milligram', 'gram'];
/** What makes another unit of the one before it; blanks between its words and the ending of «متر مربعی» are left out. */
export const QUALIFIED_UNITS: ReadonlyMap<string, string> = new Map([
  ...LENGTHS.flatMap((unit): [string, string][] => [
    [`${unit} مربع`, `square-${unit}`],
    [`${unit} مکعب`, `cubic-${unit}`],
    ...rates(unit, 'ساعت', 'hour'),
    ...rates(unit, 'ثانیه', 'second'),
  ]),
  ...['kilowatt', 'megawatt', 'gigawatt', 'terawatt', 'milliampere'].map((unit): [string, string] => [
    `${unit} ساعت`,
    `${unit}-hour`,
  ]),
  ...['megabit', 'gigabit', 'terabit', 'megabyte', 'gigabyte'].flatMap((unit) => rates(unit, 'ثانیه', 'second')),
  ...MASSES.flatMap((unit) => [
    ...rates(unit, 'مترمکعب', 'cubic-meter'),
    ...rates(unit, 'لیتر', 'liter'),
    ...rates(unit, 'دسیلیتر', 'deciliter'),
    ...rates(unit, 'میلیلیتر', 'milliliter'),
  ]),
  ['horse بخار', 'horsepower'],
  ['mile دریایی', 'nautical-mile'],
  ['year نوری', 'light-year'],
  ['degree سانتیگراد', 'celsius'],
  ['degree سلسیوس', 'celsius'],
  ['degree فارنهایت', 'fahrenheit'],
]);

function rates(unit: string, word: string, code: string): [string, string][] {
  return ['در', 'بر'].map((per) => [`${unit} ${per}${word}`, `${unit}-per-${code}`]);
}

const COUNTERS =
  'نفر تن افغانی عدد دستگاه فروند واحد مورد بار کشور شهر استان فقره باب رأس راس قطعه جلد نسخه کشته زخمی شهید مجروح مسافر بازیکن زائر طرف رأی رای کیلو پرونده نماینده عضو صفحه خانوار گانه پیمانه قاشق لیوان';
const GAME_COUNTERS = 'برابر تیم بازی گل امتیاز مرحله';
/** Months, and the words after a year, which say the same about a number. */
const MONTHS =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند امرداد اسپند ثور جوزا سنبله دلو حوت ژانویه فوریه مارس آوریل مه می ژوئن ژوئیه ژوییه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر جنوری فبروری مارچ اپریل آپریل جون اگست آگست اگوست سپتمبر اکتوبر نومبر دسمبر محرم ربیعالاول ربیعالثانی جمادیالاول جمادیالثانی رجب شعبان رمضان شوال ذیقعده ذیالقعده ذیحجه ذیالحجه ذوالحجه جمادیالاولی فرودین اردبیهشت اذر هجری میلادی شمسی قمری خورشیدی';
const LABELS = 'کد تلفن تلفکس فکس نمابر موبایل شماره شناسه کدپستی کدملی پلاک شبا کارت ردیف پیامک سنه مورخ مورخه';
const NAMES =
  'تاریخ ماده مواد تبصره بند اصل کانال شبکه قطعنامه فتنه آیه آیات سوره غزل شعبه تیپ لشکر طبقه منطقه مناطق ناحیه دهک کلانتری گردان گروه فاز موج مدل قسمت فصل درس جزء خط کوچه پورت اورژانس سامانه دربی داربی شهرآورد کووید اف آیفون اندروید ویندوز پژو پراید بوئینگ سوخو میگ یاک کیو ایرباس دقایق یگان پرواز خطای نسل ایستگاه عمود پین فالکون نصر کربلای حکمت بودجه انتخابات پست ورزش سطح پروژه بخش نوع گزینه سؤال سوال سایپا پیکان اس تیبا برجام جام جی لیگ خیابان صادق شاهد ترم امگا اکتان بهار تابستان پاییز زمستان نوروز متولد متولدین قرون بلوک دوره الف';
/** Names of what only a high number names, «انقلاب ۵۷», «المپیک ۹۲»; but «رهبر انقلاب ۶ فرمانده», «فاتح سه جام». */
const NAMES_OF_HIGH = 'انقلاب فاتح برنامه فوتبال المپیک';
const DAY_PARTS = 'صبح بامداد ظهر عصر بعدازظهر غروب نیمهشب';
/** Words that no number counts; the last five make a stage of a cup of «یک چهارم» before them. */
const FUNCTION_WORDS =
  'که را هم است بود شد شده نیست هست نمی آن ولی اما اگر چون پس نیز های ای اند چه تنها فقط باید باشد ربع ثلث هیچ ها نهایی صعود رسید رسیدند رسیده';

/** Nouns that make a name of one number: «سه تار», «چهار راه», «هفت تپه», «چهل ستون». */
const NAMED = '2دل 2چندان 2چندانی 3تار 4راه 4محال 7تپه 7حوض 7خان 7خوان 7سین 33پل 40ستون';

/** Units and counters that figures also follow: «دقیقه ۸۰», «کیلومتر ۱۵ جاده», «هفته ۳», «صفحه ۱۲». */
const NUMBERED = ['دقیقه', 'هفته', 'کیلومتر', 'واحد', 'جلد', 'نسخه', 'صفحه', 'قطعه', 'مرحله', 'درجه'];
/** Units that make figures after them a time or a year. */
const LABEL_UNITS = ['ساعت', 'سال', 'دهه', 'قرن', 'سده'];

/** Units that are other words with a ه: «هر دو گرمه», «یکی از آن دو مایله». */
const HEH_WORDS = ['گرم', 'مایل'];

/** Every companion that is a word. */
export const COMPANIONS: ReadonlyMap<string, Companion> = companions();

function companions(): Map<string, Companion> {
  const words = new Map<string, Companion>();
  const addAll = (list: string, type: number, code = '', ending = ''): void => {
    for (const word of list.split(' ')) words.set(word + ending, { type, code });
  };
  addAll(FUNCTION_WORDS, FUNCTION_WORD);
  addAll('در با برای طی حدود مثبت', PREPOSITION);
  addAll('این همین هر', THIS);
  addAll(LABELS, LABEL);
  addAll(MONTHS, MONTH);
  addAll(MONTHS, MONTH, '', 'ماه');
  addAll(DAY_PARTS, DAY_PART);
  addAll(NAMES, NAME);
  addAll(NAMES_OF_HIGH, NAME, 'high');
  // «دوره ۱۲ مجلس», but «یک دوره ۵ جلسه‌ای», «تعداد صفحات ۲۴۰ است».
  for (const word of ['دوره', 'بلوک', 'صفحات', 'شعب']) words.set(word, { type: NAME, code: '', isNumbered: true });
  addAll('تعداد شمار مجموع', WORD, 'count');
  // «پلیس ۱۱۰», but «پلیس ۷۰ سارق را گرفت».
  addAll('پلیس پلیسی', WORD, '110');
  // «جام جهانی ۹۸», but «بازار جهانی ۹۵».
  addAll('جهانی', NAME, 'cup');
  addAll(NAMES, NAME, '', 'های');
  addAll(LABELS, LABEL, '', 'های');
  addAll(
    'منهای چند چندین چندده چندصد دهها صدها هزارها هزاران اندی خوردی خردهای خوردهای پونصد شیشصد پونزده شونزده هیفده چار چارده چارصد',
    VAGUE,
  );
  // A fish, round the clock; counterparts, heat, corona, «در همایش».
  addAll('ماهی شبانهروزی همتای گرمای کرونای کروناست درهمای', WORD);
  addAll('یکی', ONE_OR);
  addAll('بر', OVER);
  addAll('یا', OR);
  addAll('از', FROM);
  addAll('به', INTO);
  addAll('تا الی لغایت', TO);
  addAll('شنبه شنبهها شنبههای شنبهشب یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه', WEEKDAY);
  // «هزار و یک شب»
  words.set('شب', { type: DAY_PART, code: '1001', isNumbered: true });
  for (const code of NAMED.split(' ')) addAll(code.replace(/\d+/, ''), WORD, code);
  addCounted(words, 'درصد فیصد', { type: PERCENT, code: '' });
  addCounted(words, COUNTERS, { type: COUNTER, code: '' });
  addCounted(words, GAME_COUNTERS, { type: GAME_COUNTER, code: '' });
  for (const [list, code] of UNITS) addCounted(words, list, { type: UNIT, code });
  // A «بیت» alone is a verse, «ژول» is also Jules.
  for (const [word, code] of [...SCALED_UNITS, ['بیت', 'bit'], ['ژول', 'joule']])
    for (const [prefix, name] of PREFIXES) addCounted(words, prefix + word, { type: UNIT, code: name + code });
  for (const prefix of ['در', 'شبانه', 'ذی', 'ربیع', 'جمادی', ...PREFIXES.keys()])
    words.set(prefix, { type: WORD, code: '', ...words.get(prefix), isPrefix: true });
  for (const plural of ['ساعات', ...LABEL_UNITS.flatMap((word) => [`${word}ها`, `${word}های`])])
    words.set(plural, { type: FUNCTION_WORD, code: '', isLabel: true });
  for (const [list, code, power] of CURRENCIES) addCounted(words, list, { type: CURRENCY, code, power });
  return words;
}

/** Nouns and the adjectives made from them: «درصد» and «درصدی», «دقیقه» and «دقیقه‌ای», «سال» and «ساله»; «هفته‌ی», «کیلویی», «سالای». */
function addCounted(words: Map<string, Companion>, list: string, companion: Companion): void {
  // «۱۶ تیمی», unlike «۱۶ تیم», is no score: the adjective of a game's counter is a counter.
  const type = Math.min(companion.type, COUNTER);
  for (const word of list.split(' ')) {
    words.set(word, { ...companion, isLabel: LABEL_UNITS.includes(word), isNumbered: NUMBERED.includes(word) });
    // «دو ساله», «ده نفره»; in speech «۵ دلاره» is «۵ دلار است», too.
    const isHeh = word === 'نفر' || (type < COUNTER && !HEH_WORDS.includes(word));
    for (const ending of `ی یی ای${isHeh ? ' ه هی' : ''}`.split(' '))
      if (!words.has(word + ending)) words.set(word + ending, { ...companion, type });
  }
}
