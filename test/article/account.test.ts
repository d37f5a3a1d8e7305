import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import { judged } from '../../src/article/lines/judged';
import { pageText, readArticleHtml } from '../../src/article-html/index';
import { growth, MOST_GROWTH } from '../growth';
import { scrapedText } from '../persian';
import { AS_IT_STANDS, expectNothingLost } from './as-it-stands';
import { fixtures } from './fixtures';

const pages = fixtures();
const texts = pages.filter(({ isHtml }) => !isHtml).map(({ source }) => source);
const markups = pages.filter(({ isHtml }) => isHtml).map(({ source }) => source);

/** One change to the lines of a page: `at` is the line that is changed, `other` a second line, or a place in the first. */
type Mutation = (lines: string[], at: number, other: number) => void;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  drop: (lines, at) => void lines.splice(at, 1),
  double: (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  swap: (lines, at, other) => void lines.splice(other, 1, ...lines.splice(at, 1, lines[other] ?? '')),
  blank: (lines, at) => void lines.splice(at, 0, '\u00a0'),
  cut: (lines, at, other) => void lines.splice(at, 1, (lines[at] ?? '').slice(0, other)),
  split: (lines, at, other) => {
    const line = lines[at] ?? '';
    lines.splice(at, 1, line.slice(0, other), line.slice(other));
  },
  link: (lines, at, other) => {
    const line = lines[at] ?? '';
    lines.splice(at, 1, `${line.slice(0, other)}[${line.slice(other)}](https://a.ir/${other})`);
  },
  image: (lines, at) => void lines.splice(at, 1, `* [![](/a.jpg)${lines[at] ?? ''}](/a "نام")`),
  heading: (lines, at) => void lines.splice(at, 1, `## ${lines[at] ?? ''}`),
  join: (lines, at) => void lines.splice(at, 2, lines.slice(at, at + 2).join(' ')),
};

/** One of the pages after up to six changes, of which `noise` puts a scraped text between two lines. */
function mutated(sources: readonly string[]): fc.Arbitrary<string> {
  const step = fc.tuple(fc.constantFrom(...Object.keys(MUTATIONS), 'noise'), fc.nat(200), fc.nat(60), scrapedText);
  return fc
    .tuple(fc.constantFrom(...sources), fc.array(step, { minLength: 1, maxLength: 6 }))
    .map(([source, steps]) => {
      const lines = source.split('\n');
      for (const [name, at, other, noise] of steps) {
        const place = at % Math.max(lines.length, 1);
        if (name === 'noise') lines.splice(place, 0, noise);
        else MUTATIONS[name]!(lines, place, other % Math.max(lines.length, 1));
      }
      return lines.join('\n');
    });
}

describe('fields and removed lines account for every character', () => {
  it.each(pages.map((page) => [page.name, page] as const))('of %s', async (_, { source, isHtml }) => {
    if (isHtml) expectNothingLost(await pageText(source), await readArticleHtml(source, AS_IT_STANDS));
    else expectNothingLost(source, readArticle(source, AS_IT_STANDS));
  });

  it('of any text that was changed line by line', () => {
    fc.assert(
      fc.property(mutated(texts), (text) => expectNothingLost(text, readArticle(text, AS_IT_STANDS))),
      { numRuns: 1500 },
    );
  });

  it('of any HTML that was changed line by line', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(markups), async (html) => {
        expectNothingLost(await pageText(html), await readArticleHtml(html, AS_IT_STANDS));
      }),
      // Reading HTML takes longer.
      { numRuns: 200 },
    );
  });
});

describe('the cost of a record', () => {
  it.each([
    ['labels in one line', 'کد خبر: ۱۲۳۴۵ تاریخ انتشار: ۱۶ شهریور ۱۴۰۳ '],
    ['labels line by line', 'کد خبر: ۱۲۳۴۵\nتاریخ انتشار: ۱۶ شهریور ۱۴۰۳\n'],
    ['short lines', 'عنوان یک خبر\n'],
    ['stamps', '۱۶ شهریور ۱۴۰۳\n۱۰:۵۹\n'],
    ['sections and arrows', 'خانه » سیاست » مجلس\n'],
    ['tags', 'برچسب‌ها: الف، ب، پ\n'],
    ['tags in one line', 'برچسب‌ها: '.padEnd(3000, 'الف، ب، پ، ')],
    ['headings of other headlines', 'بیشتر بخوانید:\nعنوان دیگر این روزنامه\n'],
    ['end marks', 'متن خبر است. انتهای پیام/\n'],
    ['source sentences', 'به گزارش خبرنگار مهر از شیراز، متن خبر.\n'],
    ['dashes', 'تهران - ایرنا - '],
    ['paragraphs', `${'متن خبر '.repeat(30)}.\n`],
    ['blank lines', '\n\u00a0\n'],
    ['dots and slashes', 'a.b/'],
    ['signs', '»» >> |'],
    ['brackets', '['],
    ['images without end', '![الف]('],
    ['links in one line', '[الف](/a) ب '],
    ['links line by line', '* [عنوان دیگر این روزنامه](/a)\n'],
    ['bold words in one line', '**الف** '],
    ['headings', '# عنوان این خبر تازه\n'],
    ['names and days', 'مریم احمدی ۱۶ شهریور ۱۴۰۳ ۱۰:۵۹ کد خبر: ۱۲۳۴\n'],
    ['invitations', 'ما را در اینستاگرام دنبال کنید '],
    ['names of agencies', 'ایسنا\n'],
    ['years', '۱۴۰۲ '],
    ['facts of works', 'نویسنده: علی رضایی\nناشر: باران\n'],
    ['lists that a line leads to', 'شهرهای دیگر این استان:\nتهران\n'],
    ['times of what happened', '۱۱:۲۰\nمتن این خبر است.\n'],
    ['names with stamps', 'مریم احمدی / ۱۶ شهریور ۱۴۰۳\n'],
    ['letters with their days', 'حزب باران\n۱۶ شهریور ۱۴۰۳\n'],
    ['counters', 'بازدید: ۱۲\n'],
    ['lines that say that there are no comments', 'بدون دیدگاه\n'],
    ['numbers of comments', 'نظرات (۳)\nسپاس\n'],
    ['counts of comments', 'متن خبر است.\n۳ نظر\n'],
    ['questions', 'متن خبر است.\nباران چرا آمد؟\n'],
    ['contacts', 'متن خبر است.\nآدرس\nنشانی: تهران\nتلفن: ۰۲۱-۱۲۳۴\n'],
    ['contacts alone', 'تلفن: ۰۲۱-۱۲۳۴\n'],
    ['figures with labels', 'شماره روزنامه: ۴۵۶۷\n'],
    ['figures with labels beside a code', 'شماره روزنامه: ۴۵۶۷\nکد خبر: ۱۲۳۴۵\n'],
    ['authors and roles', 'نویسنده: مریم احمدی\n***\nدبیر سرویس اقتصادی\n'],
    ['marks without words', 'نویسنده: مریم احمدی\n#\n#\n#\n'],
    ['advertisements', 'متن خبر است.\nتبلیغات\n'],
    ['clocks of a page', 'امروز : شنبه, ۶ بهمن , ۱۴۰۳\n'],
    ['lines below a menu', 'خانه\nسبد خرید\nجمله‌های دیگر از متن جدا شدند\nسیاست\n'],
  ])('grows no faster than a text of %s', (_, shape) => {
    expect(growth((text) => readArticle(text, AS_IT_STANDS), shape)).toBeLessThan(MOST_GROWTH);
  });

  it('grows no faster than a line of signs that are judged by the letter before them', () => {
    expect(growth(judged, 'ۀ,', { length: 64_000, most: MOST_GROWTH })).toBeLessThan(MOST_GROWTH);
  });
});
