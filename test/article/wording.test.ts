import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import { AS_IT_STANDS } from './as-it-stands';
import { SENTENCE } from './sentence';

/** Lines with one word of a list after the other in place of «…». */
const each = (line: string, words: string): string[] => words.split('|').map((word) => line.replace('…', word));

const HEADLINE = 'باران پاییز از شمال رسید';
const TITLE = 'عنوان این خبر تازه';
const SECOND = `دومین ${SENTENCE}`;

describe('a line over the headline', () => {
  it.each([
    ...each('در … کارشناسان آب مطرح شد', 'نشست|جلسه|همایش|مراسم|آیین|میزگرد|کنفرانس|دیدار'),
    ...each('در نشست کارشناسان آب … شد', 'عنوان|اعلام|تشریح'),
    ...each('با … استاندار گلستان برگزار شد', 'حضور|حکم|دستور|همکاری|همت|مشارکت|تلاش|حمایت'),
    ...each('به … استاندار گلستان برگزار شد', 'همت|دستور'),
    ...each('با حضور استاندار گلستان …', 'انجام شد|صورت گرفت'),
    'به مناسبت روز آب برگزار شد',
  ])('says only where or with whom: %s', (line) => {
    expect(readArticle(`${line}\n${HEADLINE}\n${SENTENCE}`, AS_IT_STANDS)).toMatchObject({
      kicker: line,
      title: HEADLINE,
    });
  });

  it.each(each('با حضور استاندار … برگزار شد', 'نشست|جلسه|مراسم|آیین|جشن|نمایشگاه|مسابقه'))(
    'is none if it says what was held: %s',
    (line) => {
      expect(readArticle(`${line}\n${HEADLINE}\n${SENTENCE}`, AS_IT_STANDS).kicker).toBeNull();
    },
  );

  it.each([
    ...each('مدیر آب شهر در گفت‌وگو با خبرنگار بازار …', 'خبر داد|توضیح داد|گفت'),
    ...each('مدیر آب شهر در مصاحبه با خبرنگار بازار … کرد', 'اعلام|تشریح|مطرح|عنوان|بیان|تأکید|تاکید'),
    ...each('مدیر آب شهر به ایسنا …', 'خبر داد|توضیح داد|گفت'),
    ...each(
      '… تازه شهر گلستان گزارش داد',
      'کارشناس|پژوهشگر|استاد|رئیس|مدیر|استاندار|فرماندار|شهردار|سخنگوی|نماینده|دبیر|سرپرست|فرمانده|دادستان',
    ),
  ])('says only who speaks: %s', (line) => {
    expect(readArticle(`${line}\n${HEADLINE}\n${SENTENCE}`, AS_IT_STANDS).kicker).toBe(line);
  });

  it.each([
    ...each('… بازار آب', 'گزارشی از|گزارشی درباره|روایتی از|گفت‌وگویی با|مصاحبه با|نگاهی به|مروری بر'),
    ...each('… میدانی درباره بازار آب', 'گزارش|روایت'),
    ...each('بررسی بازار آب در … با کارشناسان', 'گفت‌وگو|مصاحبه|میزگرد|میزگردی'),
    ...each('… دهم لیگ برتر فوتبال', 'هفته|دور|مرحله'),
    ...each('هفته … لیگ برتر فوتبال', 'اول|نخست'),
    ...each('هفته دهم … برتر فوتبال', 'جام|رقابت‌های|مسابقات'),
    ...each('… همشهری درباره بازار آب', 'گزارش|روایت'),
    'مصاحبه همشهری با مدیر آب',
  ])('says only what kind of piece this is: %s', (line) => {
    expect(readArticle(`${line}\n${HEADLINE}\n${SENTENCE}`, AS_IT_STANDS).kicker).toBe(line);
  });

  it.each([
    ...each('… بارش سنگین', 'پس از|پیش از|بعد از|قبل از|هم‌زمان با|به دنبال|به مناسبت|با هدف'),
    ...each('در … بارش سنگین', 'پی|آستانه|حاشیه|ادامه|جریان|نخستین|اولین|آخرین|سالروز'),
  ])('says only when: %s', (line) => {
    expect(readArticle(`${line}\n${HEADLINE}\n${SENTENCE}`, AS_IT_STANDS).kicker).toBe(line);
  });

  it.each([
    'ابر باران‌زا سرانجام به شمال آمد',
    'بهای گندم شمال دوباره پایین افتاد',
    'آب سد شهر دوباره بالا رفت',
    'سیل دوباره به جاده شمال زد',
    'سیل خانه‌های روستا را تنها گذاشت',
    'آب دوباره جاده شمال را گرفت',
    'مدیر سد شهر همه چیز را گفت',
    'جاده شمال سه روز تمام بسته ماند',
    'گندم شمال دوباره جان تازه یافت',
  ])('says when, and the headline what: %s', (headline) => {
    const line = 'پس از بارش سنگین';
    expect(readArticle(`${line}\n${headline}\n${SENTENCE}`, AS_IT_STANDS)).toMatchObject({
      kicker: line,
      title: headline,
    });
  });

  it.each(['به نام خدا', ...each('… صبح ساحل', 'هفته‌نامه|ماه‌نامه|فصل‌نامه|مجله|نشریه')])(
    'is left out as the name of a paper or the beginning of a letter: %s',
    (line) => {
      const { kicker, title } = readArticle(`${line}\n${HEADLINE}\n\n${SENTENCE}`, AS_IT_STANDS);
      expect([kicker, title]).toEqual([null, HEADLINE]);
    },
  );

  it.each([
    ...each('سازمان آب شهر تازه …', 'خبر داد|هشدار داد|هشدار می‌دهد'),
    ...each('«اعتماد» از آینده دستفروشان گزارش می‌…', 'دهد|کند'),
    ...each('«راه تازه» بازار گندم را … می‌کند', 'بررسی|تحلیل|واکاوی'),
    ...each('دنیای اقتصاد بازار گندم را …', 'گزارش داد|گزارش می‌دهد|بررسی کرد|بررسی می‌کند'),
  ])('says only who reports: %s', (line) => {
    expect(readArticle(`${line}\n${HEADLINE}\n${SENTENCE}`, AS_IT_STANDS).kicker).toBe(line);
  });

  it.each([
    ...each('پایگاه … شهر تازه', 'خبری|اطلاع رسانی|تحلیلی'),
    ...each('کانال … شهر تازه', 'خبری|رسمی|تلگرامی'),
    ...each('… اینترنتی شهر تازه آب', 'مجله|روزنامه|نشریه|رسانه'),
    ...each('رسانه … شهر تازه آب', 'الکترونیک|آنلاین'),
  ])('is left out as what a site says of itself: %s', (line) => {
    const { kicker, title } = readArticle(`${line}\n${HEADLINE}\n\n${SENTENCE}`, AS_IT_STANDS);
    expect([kicker, title]).toEqual([null, HEADLINE]);
  });

  it.each([
    'قیمت طلا: ۲۵۰ هزار تومان',
    'شاخص بورس ۲٬۰۵۰٬۰۰۰ واحد',
    'قیمت سکه ۴۱٬۲۰۰٬۰۰۰ ریال',
    'نرخ یورو ۶۵٬۰۰۰ تومان (۰٫۵٪)',
    'رطوبت هوا: ۴۰٪',
    'آلودگی هوا: ۸۵ (قابل قبول)',
  ])('is left out as a box of the page: %s', (box) => {
    expect(readArticle(`${box}\n${HEADLINE}\n\n${SENTENCE}`).removed[0]).toMatchObject({
      text: box,
      reason: 'outside',
    });
  });

  it.each(['استاندار فارس: ۱۲ درصد', 'معلم و پژوهشگر آموزش: ۱۲ درصد', 'دمای شهر با ۴۰ درجه'])(
    'is no box of the page: %s',
    (line) => {
      expect(readArticle(`${line}\n${HEADLINE}\n\n${SENTENCE}`).removed).toEqual([]);
    },
  );
});

describe('the year of a paper', () => {
  it.each([
    ...each('سال …', 'اول|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم|پانزدهم|شانزدهم|هفدهم'),
    ...each('سال …', 'هجدهم|هژدهم|نوزدهم|بیستم|سی‌ام|چهلم|پنجاهم|شصتم|هفتادم|هشتادم|نودم|صدم'),
    ...each('سال … و دوم', 'بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد'),
  ])('stands before its issue: %s', (year) => {
    const line = `${year}، شماره ۱۱ - ۱۶ شهریور ۱۴۰۳`;
    expect(readArticle(`${line}\n${TITLE}\n\n${SENTENCE}`).removed[0]).toMatchObject({
      text: line,
      reason: 'masthead',
    });
  });
});

describe('the author below a headline', () => {
  it.each(each('…', 'سرمقاله|یادداشت|یادداشت روز|سخن روز|دیدگاه|مقاله|نقد|ستون'))('of a piece «%s»', (kind) => {
    expect(readArticle(`${kind}\n${HEADLINE}\nمریم احمدی\n\n${SENTENCE}`).author).toBe('مریم احمدی');
  });

  it.each([
    ...each('… مریم احمدی', 'نوشته|نوشتهٔ|نوشته‌ی'),
    ...each('نوشته مریم احمدی … ۱۶ شهریور ۱۴۰۳', 'در|در روز|در تاریخ'),
    ...each('مریم احمدی - … جامعه', 'گروه|سرویس'),
    ...each('مریم احمدی\n… جامعه', 'گروه|سرویس'),
    ...each('۱۶ شهریور ۱۴۰۳\nمریم احمدی … شهر', 'خبرنگار|روزنامه‌نگار|گزارشگر'),
    ...each('۱۶ شهریور ۱۴۰۳\nمریم احمدی، دبیر … شهر', 'گروه|تحریریه|سرویس'),
  ])('in %j', (line) => {
    expect(readArticle(`${TITLE}\n${line}\n${SENTENCE}`).author).toBe('مریم احمدی');
  });

  it.each(each('… مریم احمدی', 'ترجمه|ترجمهٔ|ترجمه‌ی|برگردان|مترجم'))('is not who translated: %s', (line) => {
    const { author, removed } = readArticle(`${TITLE}\n۱۶ شهریور ۱۴۰۳\n${line}\n${SENTENCE}`);
    expect(author).toBeNull();
    expect(removed).toContainEqual(expect.objectContaining({ text: line, reason: 'masthead' }));
  });

  it.each(each('مریم احمدی پژوهشگر تاریخ است و …', 'افزود باران می‌بارد.|نوشت باران می‌بارد.|معتقد است باران می‌بارد.'))(
    'is no masthead where the text quotes that person: %s',
    (line) => {
      const page = `${TITLE}\nنویسنده: مریم احمدی\n${SENTENCE}\n${SECOND}\n${line}`;
      expect(readArticle(page, AS_IT_STANDS).paragraphs).toContain(line);
    },
  );
});

describe('below a text', () => {
  it.each([
    ...each('آرد: ۲ …', 'ریال|دلار|درصد|گرم|لیتر|پیمانه|قاشق|غذاخوری|عدد'),
    ...each('آرد: … پیمانه', 'یک|دو|سه|چهار|نیم|نصف'),
  ])('and a button, amounts take it up again: %s', (amount) => {
    const amounts = [amount, amount.replace('آرد', 'شکر')];
    const { paragraphs } = readArticle(`${TITLE}\n\n${SENTENCE}\nچاپ\n${amounts.join('\n')}`, AS_IT_STANDS);
    expect(paragraphs).toEqual([SENTENCE, ...amounts]);
  });

  it.each(each('…:', 'زیر|مواد زیر|مواد لازم به شرح|مواد لازم عبارتند از|مواد لازم چنین است'))(
    'and a button, a line that leads to a list does, too: %s',
    (line) => {
      const { paragraphs } = readArticle(`${TITLE}\n\n${SENTENCE}\nچاپ\n${line}\nآرد\nنمک`, AS_IT_STANDS);
      expect(paragraphs).toEqual([SENTENCE, line, 'آرد', 'نمک']);
    },
  );

  it.each(each('۱۲ …', 'نظر درباره|نظر در|دیدگاه روی|پاسخ به'))('stands over what readers say: %s', (count) => {
    const line = `${count} «${HEADLINE}»`;
    expect(readArticle(`${HEADLINE}\n${SENTENCE}\n${line}`).removed).toEqual([
      expect.objectContaining({ text: line, reason: 'comments' }),
    ]);
  });

  it.each(each('…', 'فکس: ۰۲۱۸۸۷۷|تلفن همراه: ۰۹۱۲|شماره حساب: ۱۲۳۴'))(
    'stands how an office is reached: %s',
    (line) => {
      const { removed } = readArticle(`${TITLE}\n\n${SENTENCE}\nچاپ\n${line}`);
      expect(removed.at(-1)).toMatchObject({ text: line, reason: 'footer' });
    },
  );

  it.each(each('…', 'مقدمه|درآمد|پیش‌گفتار|طرح مسئله|بیان مسئله'))('and its keywords begins a paper: %s', (line) => {
    const { paragraphs } = readArticle(`${TITLE}\n\n${SENTENCE}\n#آب #خاک\n${line}\n${SECOND}`, AS_IT_STANDS);
    expect(paragraphs).toEqual([SENTENCE, line, SECOND]);
  });
});

describe('in a body', () => {
  it.each([
    ...each('هوا خوب …', 'است|نیست|بود'),
    ...each('باد تازه …', 'شد|کرد|هست'),
    ...each('ما آب …', 'داریم|نداریم|دارد|ندارم|دارید'),
    'درست می‌گویید',
  ])('what somebody says to the photographer is no name: %s', (said) => {
    const line = `عکاس: ${said}`;
    expect(readArticle(`${TITLE}\n\n${SENTENCE}\n${line}\n${SECOND}`, AS_IT_STANDS).paragraphs).toContain(line);
  });

  it.each([
    ...each('ناشر: نشر کوه\n…', 'طراح: مریم احمدی|گرافیست: مریم احمدی|نویسندگان: مریم احمدی|موضوع: تاریخ|صفحه: ۱۲۰'),
    ...each('کارگردان: علی رضایی\n…: مریم احمدی', 'تدوین|تصویربردار'),
    'ناشر: نشر کوه\nتاریخ انتشار: ۱۶ شهریور ۱۴۰۳',
    'ناشر: نشر کوه\nتاریخ چاپ: ۱۴۰۳\nشابک: ۱۲۳',
  ])('the facts of a work are text: %j', (facts) => {
    const lines = [SENTENCE, 'نام کتاب: باغ سنگ', ...facts.split('\n')];
    expect(readArticle(`${TITLE}\n\n${lines.join('\n')}`, AS_IT_STANDS).paragraphs).toEqual(lines);
  });
});

describe('above a headline', () => {
  it.each(['۲۳ ثانیه پیش', ...each('… پیش', 'دقایقی|ساعتی|ساعاتی'), 'روز گذشته ۱۰:۳۰', 'دیشب ۱۰:۳۰'])(
    'stands %s',
    (ago) => {
      expect(readArticle(`${ago}\n${TITLE}\n\n${SENTENCE}`).removed[0]).toMatchObject({
        text: ago,
        reason: 'masthead',
      });
    },
  );
});

describe('below a headline', () => {
  it.each(['📷', '📸', '🎥', '📹'])('the name behind a camera is whose pictures they are: %s', (camera) => {
    const { author, removed } = readArticle(`${TITLE}\n۱۶ شهریور ۱۴۰۳\n${camera} مهدی رضایی\n${SENTENCE}`);
    expect([author, removed.at(-1)?.reason]).toEqual([null, 'masthead']);
  });
});

describe('a number about the page inside a body', () => {
  it.each([
    ...each('۱۲ …', 'هزار نظر|میلیون بازدید|لایک|در انتظار بررسی|در انتظار تایید|در انتظار انتشار'),
    ...each('۳ از … (۱۲ رأی)', '۵|۱۰'),
    ...each('مدت …: ۰۱:۴۲', 'زمان|صوت|فیلم|ویدئو|پادکست'),
    '۳ از ۱۰ (۱۲ نفر)',
    '۲ نفر این پست را پسندیدند',
  ])('%s', (line) => {
    const { removed } = readArticle(`${TITLE}\n\n${SENTENCE}\n${line}\n${SECOND}`);
    expect(removed).toContainEqual(expect.objectContaining({ text: line, reason: 'counter' }));
  });
});
