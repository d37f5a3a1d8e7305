import { describe, expect, it } from 'vitest';
import { pageText, readArticleHtml } from '../../src/article-html/index';

describe('a page without the tags of its body', () => {
  it.each([
    [
      'no tags of it at all',
      '<!doctype html><html lang=fa><meta charset=utf-8><h1>عنوان این خبر</h1><p>متن این خبر است.',
    ],
    [
      'only the tags of the head',
      '<html><head><title>ن</title></head><h1>عنوان این خبر</h1><p>متن این خبر است.</p></html>',
    ],
    ['the end of the head', '<html><head><meta charset=utf-8><h1>عنوان این خبر</h1><p>متن این خبر است.</p></html>'],
    ['a body after what belongs to a head', '<html><title>ن</title><body><h1>عنوان این خبر</h1><p>متن این خبر است.'],
    ['text below the end of the body', '<html><body><h1>عنوان این خبر</h1></body><p>متن این خبر است.</p></html>'],
    ['text above the body', '<html><h1>عنوان این خبر</h1><body><p>متن این خبر است.</p></body></html>'],
  ])('is read whole: %s', async (_, html) => {
    expect(await pageText(html)).toBe('عنوان این خبر\nمتن این خبر است.\n');
    const { title, paragraphs } = await readArticleHtml(html);
    expect([title, ...paragraphs]).toEqual(['عنوان این خبر', 'متن این خبر است.']);
  });

  it('shows nothing of its head', async () => {
    const html =
      '<html><head><title>ن</title><noscript>الف</noscript></head><noscript>ب</noscript><body>پ</body></html>';
    expect(await pageText(html)).toBe('پ\n');
  });
});

describe('the text of a page', () => {
  it.each([
    ['<p>یک</p><p>دو</p>', 'یک\nدو\n'],
    ['<p>می‌<b>رود</b> و\n  می‌آید</p>', 'می‌رود و می‌آید\n'],
    ['یک<br>دو<hr/>سه', 'یک\nدو\nسه\n'],
    ['<ul><li><a>یک</a></li><li><a>دو</a></li></ul>', 'یک\nدو\n'],
    ['<div><a>یک</a><a>دو</a></div>', 'یک\tدو\n'],
    ['<p><a>یک</a> <b>دو</b></p>', 'یک دو\n'],
    ['<p><a>یک</a><b>دو</b></p>', 'یکدو\n'],
    ['<p><b>یک</b> <i>: دو</i></p>', 'یک : دو\n'],
    ['<p><a>یک</a> <b>: دو</b></p>', 'یک: دو\n'],
    ['<p> <a> </a><b>یک</b></p><p><b>دو</b></p>', 'یک\nدو\n'],
    ['<p><time>یک</time><time>دو</time>، سه</p>', 'یک دو، سه\n'],
    ['<p><b>یک</b><time>دو</time></p>', 'یک دو\n'],
    ['<p><time>یک</time><b>دو</b>سه</p>', 'یک دوسه\n'],
    ['<div><span class="code">یک</span><span class="stamp">دو</span></div>', 'یک دو\n'],
    ['<div><span>کد ۱۲۳</span><span>۱۴۰۲/۰۷/۲۳</span></div>', 'کد ۱۲۳ ۱۴۰۲/۰۷/۲۳\n'],
    ['<div><span class="a">یک</span><span class="b">» دو</span></div>', 'یک» دو\n'],
    ['<p><span class="a">می‌</span><span class="b">رود</span></p>', 'می‌رود\n'],
    ['<div><span lang="fa">می‌</span><span lang="fa">رود</span></div>', 'می‌رود\n'],
    ['<div><span class="a">یک</span><span>دو</span></div>', 'یک دو\n'],
    ['<div><span>یک</span><span class="b">دو</span></div>', 'یک دو\n'],
    ['<div><span>یک</span><span>دو</span></div>', 'یکدو\n'],
    ['<div><span class="a">یک</span><span class="b"><b>دو</b></span></div>', 'یک دو\n'],
    ['<div><span class="a">یک</span><span class="b">دو</span>سه</div>', 'یک دوسه\n'],
    ['<div><span class="a">یک\u200f</span><span class="b">\u200fدو</span></div>', 'یک\u200f \u200fدو\n'],
    ['<div><span class="a">\u200f</span><span class="b">\u200f</span></div>', '\u200f\u200f\n'],
    ['<p><span class="a"><i></i>یک</span><span class="b"><i></i>دو</span><span class="c">سه</span></p>', 'یک دو سه\n'],
    ['<p>صفر <span class="a"><i></i>یک</span><span class="b">دو</span></p>', 'صفر یکدو\n'],
    ['<div><em>یک</em><a>دو</a></div>', 'یک دو\n'],
    ['<div><em>یک</em><a>دو</a> سه</div>', 'یکدو سه\n'],
    ['<div>سه <em>یک</em><a>دو</a></div>', 'سه یکدو\n'],
    ['<div>یک<span class="tags">دو</span></div>', 'یک\nدو\n'],
    ['<p>یک <span class="tags">دو</span> سه</p>', 'یک دو سه\n'],
    ['<div><a href="#a">یک دو سه چهار</a><b>پنج</b></div>', 'یک دو سه چهار\nپنج\n'],
    ['<div><a href="#a">یک دو سه</a><b>چهار</b></div>', 'یک دو سهچهار\n'],
    ['<div><a href="#a">یک دو سه چهار</a> پنج</div>', 'یک دو سه چهار پنج\n'],
    ['<div>پنج <a href="#a">یک دو سه چهار</a><b>شش</b></div>', 'پنج یک دو سه چهارشش\n'],
    ['<div><b>پنج</b><a href="#a">یک دو سه چهار</a></div>', 'پنج یک دو سه چهار\n'],
    ['<p class="sr-only">یک</p><p class="sr-only-focusable">دو</p>', 'دو\n'],
    ['<div><a href="/a" rel="sponsored">یک دو سه چهار</a> <b>پنج</b></div>', 'یک دو سه چهار پنج\n'],
    ['<div><span class="menu">یک دو سه چهار</span> <b>پنج</b></div>', 'یک دو سه چهار پنج\n'],
    ['<p aria-hidden="true">یک</p><p aria-hidden="false">دو</p>', 'دو\n'],
    [
      '<script>یک</script><style>دو</style><noscript>سه</noscript><p hidden>چهار</p><p style="display: none">پنج</p>',
      '',
    ],
    ['<p>a&amp;b &lt;یک&gt; می&zwnj;رود&nbsp;</p>', 'a&b <یک> می\u200cرود\n'],
    ['<!-- یک --><p>دو', 'دو\n'],
    ['متن', 'متن\n'],
    ['', ''],
  ])('%j is %j', async (html, expected) => {
    expect(await pageText(html)).toBe(expected);
  });

  it('has nothing that only screen readers speak, but for the headline', async () => {
    const spoken = (name: string): string => `<span class="${name}">فقط برای خوانشگر</span>`;
    expect(
      await pageText(['sr-only', 'x visually-hidden', 'element-invisible', 'screen-reader-text'].map(spoken).join('')),
    ).toBe('');
    expect(await pageText(spoken('no-sr-only'))).toBe('فقط برای خوانشگر\n');
    expect(await pageText('<h1 class="sr-only">عنوان این خبر تازه</h1>')).toBe('عنوان این خبر تازه\n');
  });

  it('has blanks between elements of a few words, and none in a word', async () => {
    expect(await pageText('<div><span>سارا احمدی</span><span>زمان مطالعه: ۴ دقیقه</span></div>')).toBe(
      'سارا احمدی زمان مطالعه: ۴ دقیقه\n',
    );
    expect(await pageText('<div><span>ک</span><span>تاب تازه او</span></div>')).toBe('کتاب تازه او\n');
    expect(await pageText('<p><span>این کتاب</span><span>ها را خواندم</span></p>')).toBe('این کتابها را خواندم\n');
    const run = (text: string): string => `<span class="s1">${text}</span>`;
    expect(await pageText(`<p>${run('این')}${run(' کتاب')}${run('ها')}</p>`)).toBe('این کتابها\n');
  });
});

describe('the elements in a paragraph', () => {
  const cell = (name: string, markup: string): string => `<b class="${name}">${markup}</b>`;
  const three = `${cell('a', 'یک')}${cell('b', 'دو')}${cell('c', 'سه')}`;

  it.each([
    ['three with classes of their own', `<p>${three}</p>`, 'یک دو سه'],
    ['blanks between', `<p>\n${cell('a', 'یک')}\n${cell('b', 'دو')}${cell('c', 'سه')}\n</p>`, 'یک دو سه'],
    ['an element in one', `<p>${cell('a', '<i>یک</i>')}${cell('b', 'دو')}${cell('c', 'سه')}</p>`, 'یک دو سه'],
  ])('have blanks between them: %s', async (_, html, expected) => {
    expect(await pageText(html)).toBe(`${expected}\n`);
  });

  it.each([
    ['two', `<p>${cell('a', 'یک')}${cell('b', 'دو')}</p>`, 'یکدو'],
    ['three in no paragraph', `<h2>${three}</h2>`, 'یکدوسه'],
    ['other words beside them', `<p>چهار ${three}</p>`, 'چهار یکدوسه'],
    ['a comment between them', `<p>${three.replace('<b class="c"', '<!-- -->$&')}</p>`, 'یکدوسه'],
    ['one without a class', `<p>${three}<b>چهار</b></p>`, 'یکدوسهچهار'],
    ['two of a class', `<p>${three}${cell('c', 'چهار')}</p>`, 'یکدوسهچهار'],
    ['a sentence', `<p>${three}${cell('d', 'چهار.')}</p>`, 'یکدوسهچهار.'],
    ['several elements in one', `<p>${three}${cell('d', '<i>چهار</i><i>پنج</i>')}</p>`, 'یکدوسهچهارپنج'],
    ['a picture', `<p>${three}${cell('d', '<img>')}</p>`, 'یکدوسه'],
    [
      'twelve of one letter',
      `<p>${[...'ابپتثجچحخدذرز'].map((letter) => cell(letter, letter)).join('')}</p>`,
      'ابپتثجچحخدذرز',
    ],
  ])('have no blanks between them, since they may be parts of words: %s', async (_, html, expected) => {
    expect(await pageText(html)).toBe(`${expected}\n`);
  });
});

describe('a link beside a span', () => {
  it('is a word of its own, if the two could not be one', async () => {
    expect(await pageText('<div><span>آگهی</span><a href="/1">وام</a></div>')).toBe('آگهی وام\n');
    expect(await pageText('<p><span>کتاب</span><a href="/1">خانه</a></p>')).toBe('کتابخانه\n');
    expect(await pageText('<div>این <em>کار</em><a href="/1">گاه</a> تازه</div>')).toBe('این کارگاه تازه\n');
    expect(await pageText('<ul><li><b>نان</b><a href="/1">وا</a> آمد</li></ul>')).toBe('نانوا آمد\n');
  });
});

it('has no dialogue that is closed', async () => {
  expect(await pageText('<dialog>ورود به سایت</dialog><dialog open>خوش آمدید</dialog>')).toBe('خوش آمدید\n');
});
