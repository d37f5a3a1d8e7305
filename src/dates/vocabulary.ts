import {
  AFGHAN_MONTHS,
  CARDINALS,
  DOUBTFUL_MONTHS,
  GREGORIAN_MONTHS,
  JALALI_MONTHS,
  LUNAR_MONTHS,
  MORE_CARDINALS,
  MORE_ORDINALS,
  SEASONS,
  WEEKDAYS,
} from './names';

/** What a token of a date text is. Words that no date has are OTHER. */
export const NONE = 0;
export const NUMBER = 1;
export const SIGN = 2;
export const GAP = 3;
export const OTHER = 4;
/** A number word; the value is the number, and GLUED_AND. */
export const CARDINAL = 5;
export const ORDINAL = 6;
/** ‌ام, م, مین behind figures. */
export const ORDINAL_SUFFIX = 7;
/** The value is the calendar × 16 + the month, and DOUBTFUL. */
export const MONTH = 8;
export const WEEKDAY = 9;
export const SEASON = 10;
/** A unit of time; the value is one of the units below, and PLURAL. */
export const UNIT = 11;
export const DAY_PART = 12;
export const ERA = 13;
/** One letter of an abbreviation: ه.ش, ق.م, ب.ظ. */
export const LETTER = 14;
/** امروز, دیروز: the value is the offset in days + 8. */
export const NEAR_DAY = 15;
/** امسال, پارسال: the value is the offset in years + 8. */
export const NEAR_YEAR = 16;
/** گذشته, پیش, آینده, جاری, این: what a period is to the reference. */
export const RELATION = 17;
/** نیمه, اوایل, دهه‌های ماه: a part of a month or year. */
export const PART = 18;
/** چند, مدتی: no number. */
export const VAGUE = 19;
export const TO = 20;
export const AND = 21;
export const FROM = 22;
/** به: between minutes and the hour; also a small word. */
export const BE = 23;
/** نیم and ربع; the value in minutes. */
export const HALF = 24;
/** کد, شماره, تلفن: what follows is no date. */
export const GUARD = 25;
/** What a bare year may stand behind: متولد, المپیک; STRONG ones ask nothing of what follows. */
export const YEAR_LEAD = 26;
/** Small words that may follow a bare year. */
export const SMALL = 27;
/** برابر, مصادف: between the twins of a date. */
export const TWIN = 28;
/** The T of ISO 8601, and Z, UTC, GMT. */
export const ISO_T = 29;
export const ZULU = 30;
/** مورخ, تاریخ: may stand between a time and its date. */
export const DATED = 31;
/** نفر, درصد: the number before it counts. */
export const COUNTED = 32;

export const PERSIAN = 0;
export const GREGORIAN = 1;
export const ISLAMIC = 2;
/** Set on months that are ordinary words besides. */
export const DOUBTFUL = 0x100;

/** Units of time, finest first. */
export const SECOND = 0;
export const MINUTE = 1;
export const HOUR = 2;
export const DAY = 3;
export const WEEK = 4;
export const MONTH_UNIT = 5;
export const YEAR = 6;
export const DECADE = 7;
export const CENTURY = 8;
export const PLURAL = 16;

/** Parts of the day. */
export const MORNING = 0;
export const NOON = 1;
export const AFTERNOON = 2;
export const NIGHT = 3;
export const AM = 4;
export const PM = 5;

/** Eras. */
export const SOLAR = 0;
export const COMMON = 1;
export const LUNAR = 2;
export const BEFORE_CHRIST = 3;
/** هجری alone: lunar, or solar by its year. */
export const HIJRI = 4;

/** Relations. */
export const PAST = 0;
/** پیش, قبل: also «N روز پیش». */
export const AGO = 1;
export const NEXT = 2;
/** بعد: also «N روز بعد». */
export const LATER = 3;
export const CURRENT = 4;
/** این, همین: before the unit. */
export const THIS = 5;
export const RECENT = 6;
/** دیگر: only behind a number. */
export const HENCE = 7;

/** Parts of months and years, as index × 16 + how many there are; APPROXIMATE where the word is vague. */
export const EARLY = 0x103;
export const MIDDLE = 0x113;
export const LATE = 0x123;
export const APPROXIMATE = 0x100;
/** نیمه, and the quarters and halves that a number follows: how many there are. */
export const HALVES = 2;
export const QUARTERS = 4;
/** آخر: the last day. */
export const LAST = 0x200;

export const STRONG = 1;

/** Set on number words that begin with و: «بیست وسوم». */
export const GLUED_AND = 0x800;

/** A blank in a spelling stands for a blank or nothing. */
const WORDS: readonly (readonly [type: number, value: number, spellings: string])[] = [
  [ORDINAL_SUFFIX, 0, 'ام م مین امین'],
  [UNIT, SECOND, 'ثانیه'],
  [UNIT, MINUTE, 'دقیقه'],
  [UNIT, HOUR, 'ساعت'],
  [UNIT, DAY, 'روز'],
  [UNIT, WEEK, 'هفته هفته‌ی'],
  [UNIT, MONTH_UNIT, 'ماه'],
  [UNIT, YEAR, 'سال'],
  [UNIT, DECADE, 'دهه دهه‌ی'],
  [UNIT, CENTURY, 'قرن سده سده‌ی'],
  [UNIT, SECOND | PLURAL, 'ثانیه‌ها ثانیه‌های'],
  [UNIT, MINUTE | PLURAL, 'دقایق دقایقی دقیقه‌ها دقیقه‌های'],
  [UNIT, HOUR | PLURAL, 'ساعات ساعاتی ساعت_ها ساعت_های ساعتی ساعت‌ها ساعت‌های'],
  [UNIT, DAY | PLURAL, 'روز_ها روز_های روزها روزهای'],
  [UNIT, WEEK | PLURAL, 'هفته_ها هفته_های هفته‌ها هفته‌های'],
  [UNIT, MONTH_UNIT | PLURAL, 'ماه_ها ماه_های ماه‌ها ماه‌های'],
  [UNIT, YEAR | PLURAL, 'سال_ها سال_های سالهای سال‌ها سال‌های'],
  [UNIT, DECADE | PLURAL, 'دهه_ها دهه_های دهه‌ها دهه‌های'],
  [DAY_PART, MORNING, 'صبح بامداد سحر سحرگاه صبحگاه پگاه'],
  [DAY_PART, NOON, 'ظهر'],
  [DAY_PART, AFTERNOON, 'عصر غروب بعدازظهر بعد_از_ظهر شامگاه'],
  [DAY_PART, NIGHT, 'شب نیمه_شب نیمشب'],
  [DAY_PART, AM, 'قبل_از_ظهر پیش_از_ظهر am a.m'],
  [DAY_PART, PM, 'pm p.m'],
  [ERA, SOLAR, 'شمسی خورشیدی هجری_شمسی هجری_خورشیدی هجری‌شمسی هش'],
  [ERA, COMMON, 'میلادی ad ce'],
  [ERA, LUNAR, 'قمری هجری_قمری هق'],
  [ERA, BEFORE_CHRIST, 'قبل_از_میلاد پیش_از_میلاد bc bce'],
  [ERA, HIJRI, 'هجری'],
  [LETTER, 0, 'ه ش ق ب ظ پ'],
  [NEAR_DAY, 8, 'امروز امشب'],
  [NEAR_DAY, 7, 'دیروز دیشب شب_گذشته روز_گذشته'],
  [NEAR_DAY, 6, 'پریروز پریشب'],
  [NEAR_DAY, 9, 'فردا فرداشب'],
  [NEAR_DAY, 10, 'پس_فردا'],
  [NEAR_YEAR, 8, 'امسال'],
  [NEAR_YEAR, 7, 'پارسال'],
  [NEAR_YEAR, 6, 'پیرارسال'],
  [RELATION, PAST, 'گذشته'],
  [RELATION, AGO, 'پیش قبل'],
  [RELATION, NEXT, 'آینده آتی پیش_رو آتیه'],
  [RELATION, LATER, 'بعد'],
  [RELATION, HENCE, 'دیگر'],
  [RELATION, CURRENT, 'جاری کنونی فعلی'],
  [RELATION, THIS, 'این همین'],
  [RELATION, RECENT, 'اخیر'],
  [PART, HALVES, 'نیمه نیمه‌ی شش_ماهه'],
  [PART, QUARTERS, 'سه_ماهه'],
  [PART, EARLY, 'اوایل اوائل ابتدا ابتدای آغاز'],
  [PART, MIDDLE, 'اواسط میانه میانه‌ی'],
  [PART, LATE, 'اواخر انتهای پایان'],
  [PART, LAST, 'آخر آخرین_روز'],
  [VAGUE, DAY, 'چند چندین'],
  [VAGUE, DAY | PLURAL, 'مدتی چندی اندکی مدتها لحظاتی لحظه‌ای ایامی'],
  [TO, 0, 'تا الی لغایت لغایه'],
  [AND, 0, 'و'],
  [FROM, 0, 'از'],
  [BE, 0, 'به'],
  [HALF, 30, 'نیم'],
  [HALF, 15, 'ربع'],
  [
    GUARD,
    0,
    'کد شماره شماره‌ی شناسه تلفن تلفکس فکس نمابر دورنگار موبایل پلاک نسخه ورژن آیپی شابک شبا کارت کدپستی ملی قیمت مبلغ نرخ ' +
      'ماده بند تبصره اصل ردیف پرونده دادنامه کلاسه پیامک سامانه قطعنامه ip isbn version ver tel fax id no',
  ],
  [YEAR_LEAD, 0, 'در at on'],
  [
    YEAR_LEAD,
    STRONG,
    'متولد متوفی متولدین المپیک المپیاد جام جهانی یورو انتخابات لیگ نوروز بودجه جشنواره کنکور نمایشگاه مسابقات رقابت‌های',
  ],
  [
    SMALL,
    0,
    'که را با بود شد است نیز هم اما ولی رسید برای تاکنون کرد داد گفت بودند شدند گرفت یافت داشت آمد می نمی یا ' +
      'هستند نبود نشد بوده شده ازسوی توسط بر هنگامی زمانی بدین همچنین',
  ],
  [TWIN, 0, 'برابر مصادف مطابق معادل موافق'],
  [ISO_T, 0, 't'],
  [ZULU, 0, 'z utc gmt'],
  [
    COUNTED,
    0,
    'نفر تن درصد میلیون میلیارد تومان ریال دلار کیلومتر متر کیلو کیلوگرم گرم مورد عدد دستگاه واحد هکتار فقره قلم جلد روستا شهر ' +
      'خانوار کشته مجروح زخمی خودرو بشکه لیتر پله بار دانش‌آموز دانشجو کارگر صندلی امتیاز گل کتاب شرکت کشور استان',
  ],
  [DATED, 0, 'مورخ مورخه تاریخ'],
];

/** A token type and value in one number. */
const VALUE_BITS = 12;
export const VALUE_MASK: number = (1 << VALUE_BITS) - 1;

export function typeOf(entry: number): number {
  return entry >> VALUE_BITS;
}

/** What is known of a folded word. */
export interface Entry {
  readonly word: string;
  /** Type and value; 0 for a beginning that is nothing by itself. */
  readonly code: number;
  /** Whether a longer entry begins with it: سه of سه شنبه. */
  readonly begins: boolean;
}

/** The words of dates by the hash of their folded letters. */
export class Vocabulary {
  readonly #entries = new Map<number, Entry>();

  constructor() {
    for (const [type, value, spellings] of WORDS) {
      for (const spelling of spellings.split(' ')) this.#add(spelling.replaceAll('_', ' '), type, value);
    }
    this.#addAll(WEEKDAYS, WEEKDAY, 1);
    this.#addAll(SEASONS, SEASON, 1);
    this.#addMonths(AFGHAN_MONTHS, PERSIAN);
    this.#addMonths(LUNAR_MONTHS, ISLAMIC);
    this.#addMonths(GREGORIAN_MONTHS, GREGORIAN);
    this.#addMonths(JALALI_MONTHS, PERSIAN);
    this.#addNumbers();
  }

  /** The entry that a hash leads to: its letters have still to be compared. */
  get(hash: number): Entry | undefined {
    return this.#entries.get(hash);
  }

  /** The entry of a folded word. */
  find(word: string): Entry | undefined {
    const entry = this.#entries.get(hashOf(word));
    return entry?.word === word ? entry : undefined;
  }

  #addAll(names: readonly (readonly string[])[], type: number, first: number): void {
    names.forEach((spellings, index) => {
      for (const spelling of spellings) this.#add(spelling, type, first + index);
    });
  }

  #addMonths(names: readonly (readonly string[])[], calendar: number): void {
    names.forEach((spellings, index) => {
      for (const spelling of spellings) {
        const value = (calendar * 16 + index + 1) | (DOUBTFUL_MONTHS.includes(spelling) ? DOUBTFUL : 0);
        this.#add(spelling, MONTH, value);
        // شهریورماه, and its ezafe lost with the half-space.
        if (spelling.charCodeAt(0) > 0x7f) this.#add(`${spelling}ماه`, MONTH, value & ~DOUBTFUL);
      }
    });
  }

  #addNumbers(): void {
    const cardinals: (readonly [string, number])[] = Object.entries(CARDINALS).map(
      ([value, word]) => [word, Number(value)] as const,
    );
    cardinals.push(...MORE_CARDINALS);
    for (const [word, value] of cardinals) {
      this.#add(word, CARDINAL, value);
      if (value === 3 || value === 1000) continue;
      for (const ending of ['م', 'مین', 'ام']) this.#add(word + ending, ORDINAL, value);
    }
    for (const [word, value] of MORE_ORDINALS) this.#add(word, ORDINAL, value);
    // بیست‌وسوم, سی‌ویک: the days of a month in one piece.
    for (const tens of [20, 30, 40, 50, 60, 70, 80, 90]) {
      for (let ones = 1; ones <= 9; ones++) {
        const before = `${CARDINALS[tens]}و`;
        this.#add(before + CARDINALS[ones], CARDINAL, tens + ones);
        const ordinal = ones === 3 ? 'سوم' : `${CARDINALS[ones]}م`;
        this.#add(before + ordinal, ORDINAL, tens + ones);
        this.#add(`${before}${ordinal}ین`, ORDINAL, tens + ones);
      }
    }
    for (let ones = 1; ones <= 9; ones++) {
      this.#add(`و${CARDINALS[ones]}`, CARDINAL, ones | GLUED_AND);
      this.#add(ones === 3 ? 'وسوم' : `و${CARDINALS[ones]}م`, ORDINAL, ones | GLUED_AND);
    }
    this.#add('دوهزار', CARDINAL, 2000);
  }

  #add(spelling: string, type: number, value: number): void {
    const parts = spelling.split(' ');
    for (let i = 1; i < parts.length; i++) this.#put(parts.slice(0, i).join(''), 0, true);
    this.#put(parts.join(''), (type << VALUE_BITS) | value, false);
  }

  #put(spelling: string, code: number, begins: boolean): void {
    const word = fold(spelling);
    const hash = hashOf(word);
    const before = this.#entries.get(hash);
    if (before !== undefined && before.word !== word)
      throw new Error(`two words of dates have one hash: ${word}, ${before.word}`);
    this.#entries.set(hash, { word, code: code || (before?.code ?? 0), begins: begins || (before?.begins ?? false) });
  }
}

/** The unit that a letter is looked up by, 0 for one that is passed over: half-spaces, marks, kashida. */
export function foldUnit(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit;
  if (unit >= 0x41 && unit <= 0x5a) return unit | 0x20;
  switch (unit) {
    case 0x622: // آ
    case 0x623: // أ
    case 0x625: // إ
    case 0x671: // ٱ
      return 0x627;
    case 0x624: // ؤ
      return 0x648;
    case 0x626: // ئ
    case 0x64a: // ي
    case 0x649: // ى
    case 0x6d2: // ے
      return 0x6cc;
    case 0x643: // ك
      return 0x6a9;
    case 0x629: // ة
    case 0x6c0: // ۀ
    case 0x6c1: // ہ
    case 0x6d5: // ە
      return 0x647;
    case 0x640: // kashida
    case 0x670:
      return 0;
  }
  return (unit >= 0x64b && unit <= 0x65f) || (unit >= 0x200b && unit <= 0x200f) ? 0 : unit;
}

export const HASH_SEED = 7;

/** One step of the hash of a word, with a folded unit (FNV with a shift). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);
}

/** A word as it is looked up. */
export function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const unit = foldUnit(word.charCodeAt(i));
    if (unit !== 0) folded += String.fromCharCode(unit);
  }
  return folded;
}

function hashOf(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
}

let built: Vocabulary | undefined;

/** The vocabulary, built on first use. */
export function vocabulary(): Vocabulary {
  built ??= new Vocabulary();
  return built;
}
