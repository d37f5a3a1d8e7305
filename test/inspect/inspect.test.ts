import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, inspect, reveal } from '../../src/index';
import { growth, MOST_GROWTH } from '../growth';
import { anyString, arabicUnits, scrapedText } from '../persian';

const ARTICLE = readFileSync('corpus/articles/asriran-995326/source.txt', 'utf8');
const anyText = fc.oneof(scrapedText, anyString, arabicUnits);

/** How often a text gives rise to each suspicion. */
function suspicions(text: string): Record<string, number> {
  return Object.fromEntries(inspect(text).suspicions.map(({ id, count }) => [id, count]));
}

/** A text in UTF-8 that was decoded as Latin-1. */
function asLatin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** A text with the characters of each line in reverse order. */
function reversed(text: string): string {
  return text
    .split('\n')
    .map((line) => [...line].reverse().join(''))
    .join('\n');
}

describe('inspect', () => {
  it('counts what is in the article', () => {
    const { suspicions: found, invisible, digits, changes } = inspect(ARTICLE);
    expect(found).toEqual([{ id: 'missing-half-space', count: 56, first: 372 }]);
    expect(invisible).toEqual([{ id: 'NBSP', count: 14, first: 724 }]);
    expect(digits).toEqual({ latin: 6, arabic: 0, persian: 62 });
    expect(changes.reduce((sum, { count }) => sum + count, 0)).toBe(analyze(ARTICLE).changes.length);
  });

  it.each([
    ['این ۱2 و 1٣ و ۱۲', { 'mixed-digits': 2 }],
    ['۱۲ و 12', {}],
    ['ﺳﻼﻡ', { 'presentation-form': 3 }],
    ['سلام \ufdd0 ﴾متن﴿ \ufd40', {}],
    ['﴿آیه﴾', {}],
    ['حضرت محمد ﷺ فرمود: بهای آن ۵۰۰ ﷼ است', {}],
    ['گفت \ufe74\u066b بود', { 'presentation-form': 1 }],
    [asLatin1('سلام دنیا'), { mojibake: 2 }],
    [asLatin1(asLatin1('سلام دنیا')), { mojibake: 2 }],
    // Windows-1256 decoded as Windows-1252.
    ['ÇáÓáÇã Úáíßã', { mojibake: 2 }],
    ['\u0081äÌÑå\u009dåÇ \u008d\u0090æäå', { mojibake: 2 }],
    // UTF-8 decoded as Windows-1256, once and twice.
    ['ط³ظ„ط§ظ… ط¯ظ†غŒط§ط³طھ', { mojibake: 2 }],
    ['ط·آ³ط¸â€‍ط·آ§ط¸â€¦', { mojibake: 2 }],
    // These only look like it.
    ['حفاظ… «خط» را دارد، حفظ؟', {}],
    ['شماره‌اش ۰۹۱۲××××××× است و Âge « SÃO »', {}],
    ['Île-de-France, Ørsted, naïveté, Øresund', {}],
    ['متن \ufffd\ufffd و \ufffd', { 'replacement-character': 2 }],
    // «This book is in the house», back to front.
    ['هک تسا نیا رد باتک', { 'visual-order': 1 }],
    ['این کتاب در خانه است', {}],
    ['هب نوشت', {}],
    ['به خانه «هب» از «زا»', {}],
    ['کی رد کرد؟ کی پذیرفت؟', {}],
    ['درک متن و درک مطلب', {}],
    ['صدری‌نیا: سایت هک نشد', {}],
    ['اب ان کی کتاب یہاں ہے', {}],
    ['وَ ارْحَمْ ارْحَمْ عَذَابَ عَذَابَ', {}],
    ['ما نمیدهیم', { 'missing-half-space': 1 }],
  ])('suspects in %j: %j', (text, expected) => {
    expect(suspicions(text)).toEqual(expected);
  });

  it('tells where the first of several signs of one kind is, whichever was found first', () => {
    expect(inspect(`ÇáÓáÇã ${asLatin1('سلام')}`).suspicions).toEqual([{ id: 'mojibake', count: 2, first: 0 }]);
  });

  it('suspects a whole article that is back to front or wrongly decoded, and not the article itself', () => {
    const lines = ARTICLE.split('\n').filter((line) => line.length > 200).length;
    expect(suspicions(reversed(ARTICLE))['visual-order']).toBeGreaterThanOrEqual(lines);
    expect(suspicions(asLatin1(ARTICLE)).mojibake).toBeGreaterThan(100);
    expect(suspicions(ARTICLE)['visual-order']).toBeUndefined();
    expect(suspicions(ARTICLE).mojibake).toBeUndefined();
  });

  it.each([
    ['سلام دنیا، خوبی؟', [['arabic', 'persian', 'سلام دنیا، خوبی']]],
    ['اردو میں ہے', [['arabic', 'urdu', 'اردو میں ہے']]],
    ['ئۆزى تۈركىي تىللارنىڭ بىرى بولۇپ', [['arabic', 'uyghur', 'ئۆزى تۈركىي تىللارنىڭ بىرى بولۇپ']]],
    [
      'علے آمد و کتاب را برداشت و رفت تا آن را بخواند و بنویسد',
      [['arabic', 'persian', 'علے آمد و کتاب را برداشت و رفت تا آن را بخواند و بنویسد']],
    ],
    ['ڕۆژ باش', [['arabic', 'kurdish', 'ڕۆژ باش']]],
    ['هەولێر پایتەختی هەرێمە', [['arabic', 'kurdish', 'هەولێر پایتەختی هەرێمە']]],
    // The letters of two languages: the one with more of them, and of as many the first.
    ['ے ڕۆژ', [['arabic', 'kurdish', 'ے ڕۆژ']]],
    ['ڕا ے', [['arabic', 'kurdish', 'ڕا ے']]],
    ['پښتو ژبه', [['arabic', 'pashto', 'پښتو ژبه']]],
    ['السلام عليكم ورحمة الله', [['arabic', 'arabic', 'السلام عليكم ورحمة الله']]],
    ['هذا بيت كبير جدا', [['arabic', 'arabic', 'هذا بيت كبير جدا']]],
    ['علي آمد', [['arabic', 'persian', 'علي آمد']]],
    ['البته هر دو خوبند', [['arabic', 'persian', 'البته هر دو خوبند']]],
    ['با الحاق سوئد به ناتو', [['arabic', 'persian', 'با الحاق سوئد به ناتو']]],
    ['الدوحه از النصر برد', [['arabic', 'persian', 'الدوحه از النصر برد']]],
    ['ټیپو این گل را برای شما از باغ می‌آورد', [['arabic', 'persian', 'ټیپو این گل را برای شما از باغ می‌آورد']]],
    [
      'شرکت IBM آمد\n中文 𐎠 ۱۲',
      [
        ['arabic', 'persian', 'شرکت'],
        ['latin', null, 'IBM'],
        ['arabic', 'persian', 'آمد'],
        ['other', null, '中文 𐎠'],
      ],
    ],
    [
      'متن ﴿ IBM ﴾ ﺳﻼﻡ',
      [
        ['arabic', 'persian', 'متن'],
        ['latin', null, 'IBM'],
        ['arabic', 'persian', 'ﺳﻼﻡ'],
      ],
    ],
    ['۱۲ - ! ﴾', []],
  ])('tells the languages of %j', (text, expected) => {
    expect(
      inspect(text).runs.map(({ start, end, script, language }) => [script, language, text.slice(start, end)]),
    ).toEqual(expected);
  });
});

describe('reveal', () => {
  it.each([
    ['می\u200cرود', 'می⟨ZWNJ⟩رود'],
    ['\u202bسلام\u202c\u200f', '⟨RLE⟩سلام⟨PDF⟩⟨RLM⟩'],
    ['الف\u00a0ب\u2009ج\td\r\n', 'الف⟨NBSP⟩ب⟨THSP⟩ج⟨TAB⟩d⟨CR⟩\n'],
    ['\ufeffa\u00ad\u2028\u0000', '⟨BOM⟩a⟨SHY⟩⟨LSEP⟩⟨U+0000⟩'],
    ['\ud800x\u{e0101}', '⟨U+D800⟩x⟨U+E0101⟩'],
    ['ᠠ\u180b\u2065', 'ᠠ⟨U+180B⟩⟨U+2065⟩'],
    ['⟨ZWNJ⟩', '⟨U+27E8⟩ZWNJ⟩'],
  ])('%j is %s', (text, shown) => {
    expect(reveal(text)).toBe(shown);
  });

  it('gives back a text in which everything is visible', () => {
    const text = 'این متن\nدرست است.';
    expect(reveal(text)).toBe(text);
  });

  it('shows everything invisible, and can be undone', () => {
    const names = new Map<string, string>();
    for (const unit of [...Array(0x10000).keys()]) {
      const sign = reveal(String.fromCharCode(unit));
      if (sign.length > 1) names.set(sign, String.fromCharCode(unit));
    }
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = reveal(text);
        expect(shown).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\u00a0\u200c]/u);
        const back = shown.replace(/⟨(?:U\+([0-9A-F]+)|\w+)⟩/g, (sign, code?: string) =>
          code === undefined ? names.get(sign)! : String.fromCodePoint(Number.parseInt(code, 16)),
        );
        expect(back).toBe(text);
      }),
    );
  });
});

describe('the cost of inspect and reveal', () => {
  it.each(['Ø', 'Ø§', 'é', '\ufffd', 'رد ', '۱2', '\u200c', 'ﷺ', 'aا', '𐎠'])(
    'grows with the length of a text of many %j and no faster',
    (shape) => {
      expect(growth((text) => [inspect(text), reveal(text)], shape)).toBeLessThan(MOST_GROWTH);
    },
  );
});
