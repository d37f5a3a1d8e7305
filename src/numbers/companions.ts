import type { Companion } from './companion';
import { CURRENCIES } from './currencies';
import {
  BETWEEN,
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
import { PREFIXES, SCALED_UNITS, UNITS } from './units';

/** Words and signs beside a number that say what it counts, or that it counts nothing. Spellings are folded, as in words.ts. */

/** Nouns that are counted and aren't units. */
const COUNTERS =
  'نفر تن افغانی عدد دستگاه فروند واحد مورد بار کشور شهر استان فقره باب رأس راس قطعه جلد نسخه کشته زخمی شهید مجروح مسافر بازیکن زائر طرف رأی رای کیلو پرونده نماینده عضو صفحه خانوار گانه پیمانه قاشق لیوان';
/** Those of them that scores and years stand before, too: times, team, game, goal, point, round. */
const GAME_COUNTERS = 'برابر تیم بازی گل امتیاز مرحله';
/**
 * Months of all calendars, every spelling beside its month, and the words after a year («هجری», «میلادی», …), which say the same about the
 * number before them.
 */
const MONTHS =
  'فروردین فرودین اردیبهشت اردبیهشت خرداد تیر مرداد امرداد شهریور مهر آبان آذر اذر دی بهمن اسفند اسپند ثور جوزا سنبله دلو حوت ژانویه جنوری فوریه فبروری مارس مارچ آوریل آپریل اپریل مه می ژوئن جون ژوئیه ژوییه جولای اوت اگست آگست آگوست اگوست سپتامبر سپتمبر اکتبر اکتوبر نوامبر نومبر دسامبر دسمبر محرم ربیعالاول ربیعالثانی جمادیالاول جمادیالاولی جمادیالثانی رجب شعبان رمضان شوال ذیقعده ذیالقعده ذیالحجه ذیحجه ذوالحجه هجری میلادی شمسی قمری خورشیدی';
/** Words whose number is a name, whatever follows it: code, phone, plate. */
const LABELS =
  'کد تلفن تلفکس فکس نمابر موبایل شماره شناسه کدپستی کدملی پلاک شبا کارت ردیف پیامک سرشماره سنه مورخ مورخه';
/** Words whose number is a name unless it counts something: article, channel, group, models of cars and planes. */
const NAMES =
  'تاریخ والفجر ماده مواد تبصره بند اصل کانال شبکه قطعنامه فتنه آیه آیات سوره غزل شعبه تیپ لشکر طبقه منطقه مناطق ناحیه دهک کلانتری گردان گروه فاز موج مدل قسمت فصل درس جزء خط روزهای کوچه پورت اورژانس سامانه دربی داربی شهرآورد کووید اف آیفون اندروید ویندوز پژو پراید بوئینگ سوخو میگ یاک کیو ایرباس اسکادران آی مزدا گرید دقایق یگان پرواز خطای نسل ایستگاه عمود پین فالکون نصر کربلای حکمت بودجه انتخابات پست ورزش سطح پروژه بخش نوع گزینه سؤال سوال سایپا پیکان اس تیبا برجام جام جی لیگ خیابان صادق ترم امگا اکتان بهار تابستان پاییز زمستان نوروز متولد متولدین قرون بلوک دوره الف';
/** Words of which only a high number is a name: «انقلاب ۵۷» (revolution), «المپیک ۹۲»; but not in «رهبر انقلاب ۶ فرمانده». */
const NAMES_OF_HIGH = 'انقلاب فاتح برنامه فوتبال المپیک هواپیمای زرهی آپاچی شاهد مصوبه کنکور';
/** Parts of a day: the number before one is a time. */
const DAY_PARTS = 'صبح بامداد ظهر عصر بعدازظهر غروب نیمهشب';
/** Words that no number counts. After «یک چهارم», the last five say that it is the round of a cup. */
const FUNCTION_WORDS =
  'که را هم است بود شد شده نیست هست نمی آن ولی اما اگر چون پس نیز های ای اند چه تنها فقط باید باشد ربع ثلث هیچ ها نهایی صعود رسید رسیدند رسیده';

/** Nouns that make a name of the number before them, as «سه تار» is an instrument, «چهار راه» a crossroads, «هفت تپه» a place. */
const NAMED_BY_NUMBER = '2دل 2چندان 2چندانی 3تار 4راه 4محال 7تپه 7حوض 7خان 7خوان 7سین 33پل 40ستون';

/** Units and counters after which a number is their name: «دقیقه ۸۰», «کیلومتر ۱۵ جاده», «هفته ۳», «صفحه ۱۲». */
const NUMBERED = 'دقیقه هفته کیلومتر واحد جلد نسخه صفحه قطعه مرحله درجه'.split(' ');
/** Units after which a number is a time or a year. */
const LABEL_UNITS = 'ساعت سال دهه قرن سده'.split(' ');

/** Units that are other words in speech with a ه: «هر دو گرمه» (both are warm), «یکی از آن دو مایله» (one of the two is willing). */
const HEH_WORDS = ['گرم', 'مایل'];

/** Every companion that is a word. If a word is in several lists, the last one counts; a form with an ending never replaces a word. */
export const COMPANIONS: ReadonlyMap<string, Companion> = companions();

function companions(): Map<string, Companion> {
  const words = new Map<string, Companion>();
  const addAll = (list: string, type: number, traits: Partial<Companion> = {}, ending = ''): void => {
    const companion = { type, code: '', ...traits };
    for (const word of list.split(' ')) words.set(word + ending, companion);
  };
  addAll(FUNCTION_WORDS, FUNCTION_WORD);
  addAll('در با برای طی حدود مثبت', PREPOSITION);
  addAll('بیش', WORD, { isMore: true });
  addAll('بین مابین', BETWEEN);
  addAll('این همین هر', THIS);
  addAll(LABELS, LABEL);
  addAll(MONTHS, MONTH);
  addAll(MONTHS, MONTH, {}, 'ماه');
  addAll('حمل سرطان اسد میزان عقرب قوس جدی', WORD, { mayBeMonth: true });
  addAll(DAY_PARTS, DAY_PART);
  addAll(NAMES, NAME);
  addAll(NAMES_OF_HIGH, NAME, { isHigh: true });
  // «دوره ۱۲ مجلس» (the 12th term), but «یک دوره ۵ جلسه‌ای» (a course of 5 sessions), «تعداد صفحات ۲۴۰ است» (it has 240 pages), «۳ سایز ۲ رنگ»
  // (3 sizes, 2 colours).
  addAll('دوره بلوک سایز صفحات شعب ترمینال', NAME, { isNumbered: true });
  // «اتاق ۴۰۱» (room 401), but «۱۲۰ اتاق ۲۵۰ تخت دارد» (120 rooms have 250 beds), «در اتاق ۵ کودک» (five children in the room).
  addAll('اتاق', NAME, { isHigh: true, isNumbered: true });
  addAll('تعداد شمار مجموع', WORD, { counts: true });
  // «پلیس ۱۱۰» is a phone number, but «پلیس ۷۰ سارق را گرفت» are 70 thieves.
  addAll('پلیس پلیسی', WORD, { before: 110, after: 110 });
  // «جام جهانی ۹۸» (World Cup 98), but «بازار جهانی ۹۵» (the world market, 95 …)
  addAll('جهانی', NAME, { isHigh: true, isNamed: true });
  addAll(NAMES, NAME, {}, 'های');
  addAll(LABELS, LABEL, {}, 'های');
  addAll('منهای چند چندین چندده چندصد دهها صدها هزارها هزاران', VAGUE);
  addAll('اندی خوردی خردهای خوردهای', VAGUE, { isRest: true });
  // 20, 40 and 4 as they are spoken: nobody knows what «بیس و پنج» is, but in «گیتار بیس ۴ سیم» it is a bass.
  addAll('بیس چل چار', VAGUE, { isSpoken: true });
  // These would be read as a unit or a name with an ending: fish, round the clock, counterparts, heat, corona, «در همایش» (at the meeting).
  addAll('ماهی شبانهروزی همتای گرمای کرونای کروناست درهمای یه', WORD);
  addAll('یکی', ONE_OR);
  addAll('بر', OVER);
  addAll('یا', OR);
  addAll('از', FROM);
  addAll('به', INTO);
  addAll('تا الی لغایت', TO);
  addAll('شنبه شنبهها شنبههای شنبهشب یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه', WEEKDAY);
  // «هزار و یک شب» (the Thousand and One Nights)
  addAll('شب', DAY_PART, { before: 1001, after: 1001, isNumbered: true });
  for (const [, number, noun] of NAMED_BY_NUMBER.matchAll(/(\d+)(\S+)/g))
    addAll(noun!, WORD, { before: Number(number) });
  addCounted(words, 'درصد فیصد', PERCENT);
  addCounted(words, COUNTERS, COUNTER);
  addCounted(words, GAME_COUNTERS, GAME_COUNTER);
  for (const [list, code] of UNITS) addCounted(words, list, UNIT, code);
  // Without a prefix, «بیت» (bit) is a verse, and «ژول» (joule) is also Jules.
  for (const [word, code] of [...SCALED_UNITS, ['بیت', 'bit'], ['ژول', 'joule']])
    for (const [prefix, name] of PREFIXES) addCounted(words, prefix + word, UNIT, name + code);
  for (const prefix of ['در', 'شبانه', 'ذی', 'ربیع', 'جمادی', ...PREFIXES.keys()])
    addAll(prefix, WORD, { ...words.get(prefix), isPrefix: true });
  for (const plural of ['ساعات', ...LABEL_UNITS.flatMap((word) => [`${word}ها`, `${word}های`])])
    addAll(plural, FUNCTION_WORD, { isLabel: true });
  for (const [list, code, power] of CURRENCIES) addCounted(words, list, CURRENCY, code, power);
  return words;
}

/** Adds nouns and what is made of them with an ending: «درصد», «درصدی»; «دقیقه», «دقیقه‌ای»; «سال», «ساله»; «هفته‌ی», «کیلویی», «سالای». */
function addCounted(words: Map<string, Companion>, list: string, type: number, code = '', power?: number): void {
  // «۱۶ تیمی» (of 16 teams) is no score, unlike «۱۶ تیم»: the adjective of a game's counter is a plain counter.
  const adjective = { type: Math.min(type, COUNTER), code, power };
  for (const word of list.split(' ')) {
    words.set(word, { type, code, power, isNumbered: NUMBERED.includes(word), isLabel: LABEL_UNITS.includes(word) });
    // «دو ساله» (two years old), «ده نفره» (for ten); in speech «۵ دلاره» is «۵ دلار است» (it is 5 dollars).
    const isHeh = word === 'نفر' || (type < COUNTER && !HEH_WORDS.includes(word));
    for (const ending of `ی یی ای${isHeh ? ' ه هی' : ''}`.split(' '))
      if (!words.has(word + ending)) words.set(word + ending, adjective);
  }
}

/** Whether a companion is something that a number counts: a percent, currency, unit or counter. */
export function isCountable(companion: Companion | undefined): boolean {
  const type = companion?.type ?? 0;
  return type >= PERCENT && type <= GAME_COUNTER;
}
