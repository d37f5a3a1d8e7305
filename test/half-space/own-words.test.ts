import { describe, expect, it } from 'vitest';
import { repairHalfSpaces } from '../../src/half-space/index';
import { MatnError, normalize } from '../../src/index';
import { shown, withHalfSpaces } from '../cases';

/** Made-up words, so that only the option can repair them. */
const WORDS = ['گرم\u200cنواک\u200cساز', 'پیک\u200cچین'];
const own = (text: string): string => shown(repairHalfSpaces(text, { words: WORDS }));

describe("the user's own words", () => {
  it.each([
    ['گرمنواکساز', 'گرم|نواک|ساز'],
    ['گرم نواکساز', 'گرم|نواک|ساز'],
    ['گرمنواک ساز', 'گرم|نواک|ساز'],
    ['گرم نواک ساز', 'گرم|نواک|ساز'],
    ['گرم نواک سازهای ما', 'گرم|نواک|سازهای ما'],
    ['از گرم نواک ساز گرم', 'از گرم|نواک|ساز گرم'],
    ['گرم|نواک|ساز', 'گرم|نواک|ساز'],
    ['گرم نواک|ساز و گرم نواک', 'گرم|نواک|ساز و گرم نواک'],
    ['گرمنواک سازها', 'گرم|نواک|سازها'],
    ['گرمنواکسازی', 'گرم|نواک|سازی'],
    ['پیک چین', 'پیک|چین'],
    ['پیک چینی', 'پیک|چینی'],
    ['پیکچینها', 'پیک|چین|ها'],
    ['پیکچینهای ما', 'پیک|چین|های ما'],
    ['پیک چینهایشان', 'پیک|چین|هایشان'],
  ])('are written as they are spelt, with any ending: %s', (text, result) => {
    expect(own(withHalfSpaces(text))).toBe(shown(withHalfSpaces(result)));
  });

  it.each(['گرمنواکساز', 'گرم نواکساز', 'پیک چین', 'پیک چینی'])(
    'are not joined for those who do not give them: %s',
    (text) => {
      expect(repairHalfSpaces(text)).toBe(text);
      expect(repairHalfSpaces(text, { words: ['چمبلوک'] })).toBe(text);
      expect(repairHalfSpaces(text, { leave: ['چمبلوک'] })).toBe(text);
    },
  );

  it.each(['چین پیک', 'پیکچ ین', 'شپیکچین', 'پیک و چین', 'پیک. چین', 'گرمنواکسازبر', 'گرمنواکسازکا'])(
    'are not found in %s',
    (text) => {
      expect(repairHalfSpaces(text, { words: WORDS })).toBe(text);
    },
  );

  it('are not joined from parts if they have no half-space between them', () => {
    const repaired = (text: string, words: string[]): string => shown(repairHalfSpaces(text, { words }));
    expect(repaired('پلت فرم ها', ['فایروال'])).toBe('پلت┊فرم┊ها');
    expect(repaired('پلت فرم ها', ['پلتفرم'])).toBe('پلت فرم┊ها');
    expect(repaired('پلت فرمهای ما', ['پلتفرم'])).toBe('پلت فرم┊های ما');
    expect(repaired('کتاب ها', ['کتاب'])).toBe('کتاب┊ها');
    expect(repaired('گرم نواک ساز', ['گرم\u200cنواکساز'])).toBe('گرم نواک ساز');
    expect(repaired('گرم نواک ساز', ['گرمنواک\u200cساز'])).toBe('گرم نواک ساز');
  });

  it('have the half-space that any other word has before an attached ending, and no other', () => {
    const repaired = (text: string, word: string): string => shown(repairHalfSpaces(text, { words: [word] }));
    expect(repaired('برنامهی ما و برنامه ی او', 'برنامه')).toBe('برنامه┊ی ما و برنامه┊ی او');
    expect(repaired('سپاسنامهی ما', 'سپاس\u200cنامه')).toBe('سپاس┊نامه┊ی ما');
    // Their ه is sounded.
    expect(repaired('فرماندهی', 'فرمانده')).toBe('فرماندهی');
    expect(repaired('آزادراهی', 'آزادراه')).toBe('آزادراهی');
  });

  it('have the persons of the plural as they are written, or as the house style has them', () => {
    const text = 'پلتفرمشان و پلتفرم\u200cشان';
    const words = ['پلتفرم'];
    expect(repairHalfSpaces(text, { words })).toBe(text);
    expect(shown(repairHalfSpaces(text, { words, style: { persons: 'glued' } }))).toBe('پلتفرمشان و پلتفرمشان');
    expect(shown(repairHalfSpaces('زپلهشان', { words: ['زپله'] }))).toBe('زپله┊شان');
  });

  it('have no half-space before what is rather a plural: گزارشات, and in spoken Persian گزارشای ما', () => {
    const repaired = (text: string, word: string): string => shown(repairHalfSpaces(text, { words: [word] }));
    expect(repaired('گزارشات و گزارشای ما، گزارشاش', 'گزارش')).toBe('گزارشات و گزارشای ما، گزارشاش');
    expect(repaired('پلتفرمات و پلتفرماند', 'پلت\u200cفرم')).toBe('پلت┊فرمات و پلت┊فرم┊اند');
    // After ه and ی they are no plurals.
    expect(repaired('زپلهای و زپلهات', 'زپله')).toBe('زپله┊ای و زپله┊ات');
    expect(repaired('پیکچیات', 'پیک\u200cچی')).toBe('پیک┊چی┊ات');
  });

  it('in ه are found with the ezafe sign, which they may have themselves', () => {
    const repaired = (text: string, word: string): string => shown(repairHalfSpaces(text, { words: [word] }));
    expect(repaired('پیکنامهٔ او و پیک نامۀ او', 'پیک\u200cنامه')).toBe('پیک┊نامهٔ او و پیک┊نامۀ او');
    expect(repaired('پیکنامه', 'پیک\u200cنامۀ')).toBe('پیک┊نامه');
  });

  it('are joined although repair knows their parts as other words', () => {
    const repaired = (text: string): string => shown(repairHalfSpaces(text, { words: ['بچه\u200cخرگوش'] }));
    expect(repaired('بچهخرگوشها دو بچه خرگوش')).toBe('بچه┊خرگوش┊ها دو بچه┊خرگوش');
    expect(repaired('بچه خرگوشهایشان')).toBe('بچه┊خرگوش┊هایشان');
  });

  it('of the option leave are left alone, and nothing else is', () => {
    expect(shown(repairHalfSpaces('نمیدهیم شبکههای', { leave: ['نمیدهیم'] }))).toBe('نمیدهیم شبکه┊های');
    expect(repairHalfSpaces('درخواست های', { leave: ['درخواست'] })).toBe('درخواست های');
    expect(shown(normalize('نمیدهیم', { leave: ['نمیدهیم'] }))).toBe('نمیدهیم');
  });

  it('of the option leave are left alone, with a half-space in them or without', () => {
    for (const leave of [['میدهیم'], ['می\u200cدهیم']])
      expect(shown(repairHalfSpaces('ما میدهیم و میرویم', { leave }))).toBe('ما میدهیم و می┊رویم');
  });

  it('may be typed with the letters of an Arabic keyboard', () => {
    expect(shown(repairHalfSpaces('پیک چین', { words: ['پيك\u200cچين'] }))).toBe('پیک┊چین');
    expect(shown(repairHalfSpaces('ما میدهیم و میرویم', { leave: ['ميدهيم'] }))).toBe('ما میدهیم و می┊رویم');
  });

  it('may be given in decomposed letters', () => {
    expect(repairHalfSpaces('آبآور', { words: ['آب\u200cآور'.normalize('NFD')] })).toBe('آب\u200cآور');
  });

  it('are refused if they are no list of Persian words', () => {
    for (const wrong of ['گرمنواک', null, {}, 5]) {
      const list = wrong as unknown as string[];
      expect(() => repairHalfSpaces('', { words: list })).toThrow(/^option 'words' is a list of words, not '/);
      expect(() => normalize('', { leave: list })).toThrow(MatnError);
    }
    for (const wrong of ['', 'a', 'دو کلمه', '\u200cکار', 'کار\u200c', 'کا\u200c\u200cر', 1])
      expect(() => repairHalfSpaces('', { leave: [wrong as string] })).toThrow(/^option 'leave' takes Persian words/);
    expect(() => repairHalfSpaces('', { words: ['سرد\u200cساز'] })).toThrow(/'سرد\u200cساز' a half-space stands after/);
  });
});
