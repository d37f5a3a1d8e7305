import { BECOMING, BEING, DOING, GIVING, HAVING, SAYING, STOPPING } from './auxiliary-words';
import { fingerprintsOf } from './hash';
import { ANY } from './neighbours';

/** Words beside which two others stay apart, and what goes with them. As a word is read: without half-spaces. */

/** What is named by letters. */
export const NAMED_BY_LETTERS = 'شبکه شرکت پروژه دستگاه نسخه نمونه بسته سامانه هزینه';

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
  // «در برف گیر افتادند», «بلیت فروش رفت», «آتش نشان می‌دهد», «زبان باز کرد»: likewise.
  [ANY, 'گیر', ANY, 'افتاد افتادند افتادم افتاده افتادن'],
  ['کشتی', 'گیر', ANY, DOING],
  [ANY, 'فروش', ANY, `رفت رفتند رفته میرود میروند نمیرود بالایی چشمگیری ${HAVING}`],
  // «وام گیر نمی‌آید», «پلیس راه افتاد», «ترکیه هم رنگ باخت»: likewise.
  [ANY, 'گیر', ANY, STOPPING],
  [ANY, 'راه', ANY, 'افتاد افتادند افتادم افتادیم انداخت انداختند'],
  [ANY, 'رنگ', ANY, 'باخت باختند باخته میبازد'],
  // «قاچاق بر اساس آمار کم شد», «گوش بر روی آن بست»: بر is "on".
  [ANY, 'بر', ANY, 'اساس روی سر عهده پایه مبنای خلاف علیه حسب دوش'],
  // «شب رو همون‌جا موندیم», «گل رو زد»: رو is the spoken را, or "towards".
  ['شب گل', 'رو', ANY, ANY],
  // «موضوع بند (الف)», «قالب بند دوم قرارداد»: of an article.
  ['موضوع', 'بند', ANY, ANY],
  ['قالب طبق مطابق متن نقض شامل مشمول ضمن حذف', 'بند', ANY, 'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم الف'],
  // «این دست مال من است»: mine.
  [ANY, 'مال', ANY, 'من تو او ما شما آنها اونا خودم خودت خودش کیه کیست کی'],
  ['آتش', 'نشان', ANY, `${GIVING} ${HAVING}`],
  ['زبان', 'باز', ANY, `${DOING} ${BECOMING}`],
  // «کم طرفدار ندارد», «کم زحمت نکشیدیم»: few, little.
  [
    'کم',
    'طرفدار ظرفیت زحمت اشتباه باران توجه مصرف',
    ANY,
    `${DOING} ندارد ندارند نداشت نداشتند نکرد نکردند نکردیم نکشید نکشیدند نکشیدیم آمد بارید`,
  ],
  // «سیاست باز هم»: again.
  [ANY, 'باز', ANY, 'هم'],
  // «خون بند ناف»: of the umbilical cord.
  ['خون', 'بند', ANY, 'ناف'],
  // «دل باز کن»: the second word belongs to the verb. «در خانه ساز زدند»: they played.
  ['دل', 'باز', ANY, 'کن نکن کنید نکنید'],
  [ANY, 'ساز', ANY, 'زد زدند زدم زدیم زده نزد نزدند میزد میزدند میزند میزنند'],
  ['خانه', 'ساز', ANY, 'مخالف نواخت نواختند مینواخت مینواختند مینوازد'],
  // «پدافند شب فعال شد»: likewise.
  ['شب', 'فعال', ANY, BECOMING],
  // «حیات بخش خصوصی»: the private sector.
  [
    ANY,
    'بخش',
    ANY,
    [
      'خصوصی دولتی تعاونی عمومی کشاورزی صنعت صنعتی مسکن درمان غربی شرقی شمالی جنوبی مرکزی اول دوم سوم چهارم',
      'عمدهای زیادی کوچکی اعظم',
    ].join(' '),
  ],
  // «دو ماه پیش فروش خودرو»: ago.
  [
    'پیش',
    'پرداخت فروش خرید نیاز شرط داوری مرگ زمینه بند نماز',
    'سال ماه هفته روز دهه قرن شب ساعت دقیقه چندی مدتی',
    ANY,
  ],
  // «ترکیه هم پیمان را امضا کرد», «طلا هم رنگ باخت»: هم is "too".
  ['هم', 'پیمان نظر گروه', ANY, 'را رو'],
  ['هم', 'نظر', ANY, 'خود مرا مثبت مثبتی منفی موافق مساعد مردم کارشناسان'],
  ['هم', 'زبان', ANY, 'انگلیسی فارسی عربی فرانسوی آلمانی روسی'],
  // «پلیس راه فرار را بست», «پیاده روی زمین نشستند», «جهان بین دو قدرت»
  ['پلیس', 'راه', ANY, 'فرار را بندان'],
  ['پیاده', 'روی', ANY, 'زمین'],
  ['جهان', 'بین', ANY, 'دو سه شرق غرب'],
  // «خواننده ام کلثوم», «شبکه ای بی سی»: a name begins.
  [ANY, 'ام', ANY, 'کلثوم البنین سلمه ایمن حبیبه الرصاص القری الفحم القصر'],
  [NAMED_BY_LETTERS, 'ام ای', ANY, 'بی سی دی پی تی آر اس ال اف ان بیسی پیسی آرآی'],
  // «ای وای دیدی چی شد»: alas. «روزی ای کاش بیاید»: a call.
  ['ای', 'وای', ANY, ANY],
  [ANY, 'ای', ANY, 'کاش کاشکی وای'],
  // «به دشمن گرا داد»: coordinates.
  [ANY, 'گرا', ANY, GIVING],
  // «عصب دندان درد ندارد»: it doesn't hurt.
  ['دندان', 'درد', ANY, 'ندارد نداشت'],
  // «یک قاشق بیکینگ پودر»: two loanwords.
  ['بیکینگ بکینگ', 'پودر', ANY, ANY],
  // «خشونت بار دیگر»: once more.
  [ANY, 'بار', ANY, 'دیگر دیگری دیگه نخست'],
  // «وکیلی ست دوم را برد»: a set of a match.
  [ANY, 'ست', ANY, 'اول دوم سوم چهارم پنجم نخست پایانی آخر'],
  // «بادمجان را سرخ کن»: after an object, the imperative.
  [ANY, 'کن', 'را رو خوب زود', ANY],
  // «ول کن بابا», but «ول‌کن نیست»
  ['ول', 'کن', ANY, 'بابا دیگه دیگر این اون آن منو اینو اونو'],
  // «با آتش بازی نکنید»: of playing with fire, no fireworks.
  ['آتش', 'بازی', 'با', ANY],
  // «دو گل محمد صلاح»: goals, and no name.
  ['گل', 'محمد', ANY, ANY],
  // «تالاب هامون»: a name.
  ['تالاب بینالمللی', 'هامون', ANY, ANY],
  // «روی هات داگ»: the English word, and no spoken plural.
  [ANY, 'هات', ANY, 'فیکس داگ چاکلت اسپات'],
  // «کی میای»: "when", and not of کیمیا.
  ['کی', 'میای', ANY, ANY],
  // «راک اند رول», «جانسون اند جانسون»: the English word.
  [ANY, 'اند', ANY, 'رول جانسون وایت بلک شولدرز پورز پورس گمبل دراگونز بلوز'],
  // «موارد فوق محرمانه است»: the above.
  ['فوق', 'محرمانه سری', ANY, BEING],
  ['فوق', 'تخصصی امنیتی فشرده', 'موارد نکات مطالب مسائل مباحث', ANY],
  // «از تبعیض نژاد پرستانه»: of three words, the last two belong together.
  [ANY, 'نژاد', ANY, 'پرست پرستی پرستان پرستانه'],
  // «خواه ناخواه»: willy-nilly.
  [ANY, 'خواه', ANY, 'ناخواه نخواه نا'],
  // «سید علی خواه بیاید خواه نیاید»: whether.
  [ANY, 'خواه', ANY, 'بیاید نیاید بخواهد نخواهد باشد نباشد'],
  // «کریم اف بی آی را می‌شناسد»: of letters; «کریم اف چهارده را پرواز داد», an aeroplane; «به حسین اف نگو», fie.
  [ANY, 'اف', ANY, 'بی ای ام سی دی اس جی چهارده شانزده پنج سی نگو نگویید نگوید نگفت'],
  // «سید علی زاده نجف است», «علی دایی زاده فروردین»: born in.
  [
    ANY,
    'زاده',
    ANY,
    [
      'تهران نجف کربلا مشهد قم تبریز شیراز اصفهان اهواز رشت اردبیل کرج کرمان یزد ساری کرمانشاه زاهدان کابل هرات لندن',
      'روستای شهر ایران افغانستان سال فروردین اردیبهشت خرداد تیر مرداد شهریور آبان آذر دی بهمن اسفند',
    ].join(' '),
  ],
  // «علی نیا اینجا», «علی خیلی نیا»: don't come.
  [ANY, 'نیا', ANY, 'اینجا اونجا بیرون دنبالم نزدیک جلو پایین پیشم تو'],
  ['خیلی', 'نیا', ANY, ANY],
  // «انسان صفت خوب زیاد دارد», «احمدی منش خوبی دارد»: a trait, and manners.
  [ANY, 'صفت منش', ANY, 'خوب خوبی بد بدی خاصی'],
  // «آقای کریمی فرد محترمی است»: a person.
  [ANY, 'فرد', ANY, 'محترمی شریفی باسوادی باهوشی خوبی مناسبی مهمی خاصی سالمی مهربانی متخصصی شایستهای'],
  // «بازی گاد آف وار», «بازی وار تاندر»: the English word.
  ['آف', 'وار', ANY, ANY],
  [ANY, 'وار', ANY, 'تاندر هورس کرافت'],
  // «بازیکن دهنده پاس», «در جمله کننده کار»: he who gives, and what does, are not made of persons and bodies.
  [
    'گروه تیم بازیکن سلول اتم مولکول فرد شخص خانم کشور طرف بانک جمله نام نسبت',
    'دهنده کننده شونده دهندگان کنندگان شوندگان',
    ANY,
    ANY,
  ],
  // «کمی اضافه برداشت», «محکوم را جریان دار زدند»: the second word is a verb, or belongs to one.
  ['اضافه', 'برداشت', 'را کمی مقداری', ANY],
  [ANY, 'دار', ANY, 'زدن زد زدند زده'],
  // «این سخن او را خوش آمد»: pleased him.
  ['خوش', 'آمد', ANY, '| و که'],
  // «ان شاء الله»: of three words, none may stay apart.
  ['ان', 'شاء', ANY, 'الله'],
  // «سلام الله علی الحسین» is Arabic.
  ['سلام', 'الله', ANY, 'علی'],
  // «اگر خسته هم باشی»: هم is "too".
  ['هم', 'باشم باشی باشد باشیم باشید باشند باشه باشن باشین', ANY, ANY],
  // «هاست لینوکس», «بهترین هاست ایرانی», «خرید هاست ارزان»: a host, and no plural with است; but «سال هاست رایگان است».
  [ANY, 'هاست', ANY, 'وردپرس لینوکس ویندوز اشتراکی اختصاصی ابری دانلود پرسرعت'],
  ['بهترین خرید روی طریق آقای', 'هاست', ANY, ANY],
];

/** Participles of verbs that have a noun before them: «از سیل آسیب دیده است». */
export const PARTICIPLES_OF_NOUNS: ReadonlySet<number> = fingerprintsOf('دیده کرده داده گرفته');
/** What makes a perfect of them. */
export const COPULAS: ReadonlySet<number> = fingerprintsOf(`${BEING} ام ای ایم اید اند`);

/** «چشم تر», «هیزم تر», «سرفه تر»: nouns of which no comparative is made, and which are wet. */
export const GET_WET: ReadonlySet<number> = fingerprintsOf(
  [
    'چشم چشمان چشمانی چشمی مژگان پلک دیدگان دیدگانی گونه لب لبی هیزم چوب چوبی خاک سرفه حوله دستمال پوشک ملحفه',
    'لباس لباسی لباسها پیراهن شلوار دامن جوراب کفش علف علوفه میوه ماسه کاهگل اسفنج',
  ].join(' '),
);

/** Months beside which می is one: «ژوئن و می پرباران بود». */
export const MONTHS: ReadonlySet<number> = fingerprintsOf(
  'ژانویه فوریه مارس آوریل آپریل ژوئن جون ژوئیه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر',
);
/** And what stands between them. */
export const BETWEEN_MONTHS: ReadonlySet<number> = fingerprintsOf('و تا یا');

/** «مواد با کیفیت تر را»: these make an adjective of the noun after them. */
export const MAKE_ADJECTIVES: ReadonlySet<number> = fingerprintsOf('با بی پر کم خوش');

/** «زندگی معنوی تر»: adjectives that end like a noun with its ezafe. */
export const END_LIKE_EZAFE: ReadonlySet<number> = fingerprintsOf('معنوی دنیوی اخروی منزوی مقوی مساوی متساوی');

/** What the moon does, in forms that May is never before: «ماه می تابد». Left out: what may begin or end in May («تا ماه می شود»). */
export const OF_THE_MOON: ReadonlySet<number> = fingerprintsOf(
  'تابد تابید تابند درخشد درخشید درخشند رقصد رقصید خندد خندید گرید گریست بیند داند گوید ریزد پاشد',
);
