import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, type HouseStyle, MatnError, normalize, repairHalfSpaces } from '../../src/index';
import { readCases, shown, withHalfSpaces } from '../cases';
import { growth, MOST_GROWTH } from '../growth';

describe('half-space repair', () => {
  const changes = readCases('half-space/change.tsv');
  const leaves = readCases('half-space/leave.tsv');

  it.each(changes)('%s becomes %s', (scraped, repaired) => {
    expect(shown(repairHalfSpaces(scraped!))).toBe(shown(withHalfSpaces(repaired!)));
  });

  it.each(leaves)('%s is left: %s', (text) => {
    expect(shown(repairHalfSpaces(withHalfSpaces(text!)))).toBe(shown(withHalfSpaces(text!)));
  });

  it.each(readCases('half-space/open.tsv'))('%s is still read wrongly: %s (%s)', (scraped, wanted) => {
    // A case that now comes out right moves to the list that it belongs to.
    expect(shown(repairHalfSpaces(withHalfSpaces(scraped!)))).not.toBe(shown(withHalfSpaces(wanted!)));
  });

  it('has a leave list as long as its change list', () => {
    expect(leaves.length).toBeGreaterThanOrEqual(changes.length);
    expect(changes.length + leaves.length).toBeGreaterThanOrEqual(400);
  });

  it('makes all 56 certain repairs of the article and no other change', () => {
    const folder = 'corpus/articles/asriran-995326';
    const source = readFileSync(`${folder}/source.txt`, 'utf8');
    const repaired = readFileSync(`${folder}/repaired.txt`, 'utf8');
    expect(repaired.split('\u200c').length - 1).toBe(56);
    expect(shown(repairHalfSpaces(source))).toBe(shown(repaired));
    expect(source.split('\n').length).toBe(39);
  });

  it('reads decomposed text as composed text', () => {
    expect(shown(repairHalfSpaces('دانش آموزان و مسئول های آنان نمیآیند'.normalize('NFD')).normalize('NFC'))).toBe(
      'دانش┊آموزان و مسئول┊های آنان نمی┊آیند',
    );
    for (const [text] of [...changes, ...leaves]) {
      const composed = withHalfSpaces(text!).normalize('NFC');
      const repaired = repairHalfSpaces(composed.normalize('NFD'));
      expect(shown(repaired.normalize('NFC'))).toBe(shown(repairHalfSpaces(composed)));
    }
    const words = ['آب\u200cآور'.normalize('NFD')];
    expect(repairHalfSpaces('آبآور', { words })).toBe('آب\u200cآور');
  });

  it.each(['دی زاده ', 'نجف زاده ', 'رفته '])(
    'leaves a line of nothing but %j, where each join would make way for the next',
    (shape) => {
      const line = shape.repeat(40);
      expect(shown(repairHalfSpaces(`${line}\nنمیروم`))).toBe(`${line}\nنمی┊روم`);
      expect(growth((text) => repairHalfSpaces(text), shape)).toBeLessThan(MOST_GROWTH);
    },
  );

  it.each(['في لازم الاجرا', 'مخزن الاسرار إك', 'البية ضرب الاجل', 'ة في ه'])(
    'joins nothing in %s, which is Arabic by its words',
    (text) => {
      expect(shown(normalize(text))).toBe(text);
    },
  );

  it('does less when more confidence is asked for', () => {
    const made = (minConfidence: number) =>
      repairHalfSpaces('بچه خرگوش ها را نمیدهیم', { minConfidence }).split('\u200c').length - 1;
    expect(made(0.1)).toBeGreaterThanOrEqual(made(0.5));
    expect(made(0.5)).toBeGreaterThan(made(1));
    expect(repairHalfSpaces('نمیدهیم', { minConfidence: 1 })).toBe('نمیدهیم');
  });

  it('switches single rules', () => {
    expect(shown(repairHalfSpaces('نمیدهیم شبکههای', { rules: { plural: false } }))).toBe('نمی┊دهیم شبکههای');
    const doers = 'شکایت کنندگان معترض اند و خشمگیناند';
    expect(shown(repairHalfSpaces(doers, { rules: { ending: false } }))).toBe('شکایت┊کنندگان معترض اند و خشمگیناند');
    expect(shown(repairHalfSpaces(doers, { rules: { compound: false } }))).toBe('شکایت کنندگان معترض┊اند و خشمگین┊اند');
  });

  it("holds to the user's own words, with endings, glued and spaced", () => {
    const words = ['بچه\u200cخرگوش', 'هلیکوپتر'];
    const repair = (text: string) => shown(repairHalfSpaces(text, { words }));
    expect(repair('بچهخرگوشها دو بچه خرگوش')).toBe('بچه┊خرگوش┊ها دو بچه┊خرگوش');
    expect(repair('هلیکوپترها و هلیکوپتر')).toBe('هلیکوپترها و هلیکوپتر');
    const once = repairHalfSpaces('بچه خرگوشهایشان', { words });
    expect(shown(once)).toBe('بچه┊خرگوش┊هایشان');
    expect(repairHalfSpaces(once, { words })).toBe(once);
  });

  it("leaves the user's words alone", () => {
    expect(shown(repairHalfSpaces('نمیدهیم شبکههای', { leave: ['نمیدهیم'] }))).toBe('نمیدهیم شبکه┊های');
    expect(repairHalfSpaces('درخواست های', { leave: ['درخواست'] })).toBe('درخواست های');
    expect(shown(normalize('نمیدهیم', { leave: ['نمیدهیم'] }))).toBe('نمیدهیم');
  });

  it('writes matters of style one way when it is told to, and not otherwise', () => {
    const forms = (style: HouseStyle, text: string) => {
      const once = repairHalfSpaces(text, { style });
      expect(repairHalfSpaces(once, { style })).toBe(once);
      return shown(once);
    };
    for (const text of ['آنها', 'آن\u200cها', 'این که', 'اینکه', 'به طور', 'رئیس جمهور', 'هیچ کس', 'اعلام شده است']) {
      expect(forms({}, text)).toBe(shown(text));
    }
    expect(forms({ pronouns: 'half-space' }, 'آنها و آن ها و اینهایی که')).toBe('آن┊ها و آن┊ها و این┊هایی که');
    expect(forms({ pronouns: 'glued' }, 'آن\u200cها و آن ها')).toBe('آنها و آنها');
    expect(forms({ conjunctions: 'half-space' }, 'این که اینکه')).toBe('این┊که این┊که');
    expect(forms({ conjunctions: 'glued' }, 'این که این\u200cکه')).toBe('اینکه اینکه');
    expect(forms({ conjunctions: 'blank' }, 'اینکه این\u200cکه')).toBe('این که این که');
    expect(forms({ times: 'half-space' }, 'همزمان با هم زمانی')).toBe('هم┊زمان با هم┊زمانی');
    expect(forms({ times: 'glued' }, 'پیش تر هم\u200cزمان')).toBe('پیشتر همزمان');
    expect(forms({ weekdays: 'half-space' }, 'پنجشنبه و یکشنبهها')).toBe('پنج┊شنبه و یک┊شنبه┊ها');
    expect(forms({ adverbs: 'half-space' }, 'این گونه و آنقدر')).toBe('این┊گونه و آن┊قدر');
    expect(forms({ phrases: 'half-space' }, 'به طور کلی به ویژه')).toBe('به┊طور کلی به┊ویژه');
    expect(forms({ phrases: 'blank' }, 'بهطور به\u200cویژه')).toBe('به طور به ویژه');
    expect(forms({ prepositions: 'blank' }, 'به\u200cدلیل')).toBe('به دلیل');
    expect(forms({ compounds: 'half-space' }, 'رئیس جمهور هیچ کس تخم مرغها')).toBe('رئیس┊جمهور هیچ┊کس تخم┊مرغ┊ها');
    expect(forms({ compounds: 'blank' }, 'رئیس\u200cجمهورها')).toBe('رئیس جمهورها');
    expect(forms({ participles: 'blank' }, 'خبر اعلام\u200cشده و اعلام\u200cشدهای')).toBe(
      'خبر اعلام شده و اعلام شده┊ای',
    );
  });

  it('writes participles one way when it is told to, glued and spaced', () => {
    const forms = (participles: 'half-space' | 'blank', text: string) =>
      shown(repairHalfSpaces(text, { style: { participles } }));
    expect(forms('half-space', 'گزارش ارائه شده و خبر اعلامشده را')).toBe('گزارش ارائه┊شده و خبر اعلام┊شده را');
    expect(forms('blank', 'گزارش ارائه شده و خبر اعلامشده را')).toBe('گزارش ارائه شده و خبر اعلام شده را');
    expect(forms('blank', 'آنها نمیدهند و خبر اعلامشده را')).toBe('آنها نمی┊دهند و خبر اعلام شده را');
    // What the blank has parted is read again.
    expect(forms('blank', 'می\u200cرود و می\u200cآید سهنفرهشده')).toBe('می┊رود و می┊آید سه┊نفره شده');
  });

  it('writes an ending on, where no half-space can stand, when it is told to', () => {
    const forms = (text: string) => shown(repairHalfSpaces(text, { style: { endings: 'glued' } }));
    expect(forms('درخواست های کشور های عضو')).toBe('درخواست┊های کشورهای عضو');
    expect(forms('زیبا تر و جدید ترین خودرو ها')).toBe('زیباتر و جدیدترین خودروها');
    expect(forms('سرور هاست، دانشجو ترم سه، دیر کرد ها، تالار هامون')).toBe(
      'سرور هاست، دانشجو ترم سه، دیر کرد ها، تالار هامون',
    );
    expect(shown(repairHalfSpaces('کشور های عضو'))).toBe('کشور های عضو');
  });

  it('writes the persons of nouns one way when it is told to', () => {
    const forms = (persons: 'half-space' | 'glued', text: string) => {
      const once = repairHalfSpaces(text, { style: { persons } });
      expect(repairHalfSpaces(once, { style: { persons } })).toBe(once);
      return shown(once);
    };
    const text = 'تیممان و تیم\u200cمان و تیم مان، هوادارانشان، پیشبینیشان و دانشگاهتان';
    expect(forms('half-space', text)).toBe('تیم┊مان و تیم┊مان و تیم┊مان، هواداران┊شان، پیش┊بینی┊شان و دانشگاه┊تان');
    expect(forms('glued', text)).toBe('تیممان و تیممان و تیممان، هوادارانشان، پیش┊بینیشان و دانشگاهتان');
    expect(shown(repairHalfSpaces('تیممان و تیم\u200cمان، هوادارانشان'))).toBe('تیممان و تیم┊مان، هوادارانشان');
    // What would be another word, بی‌نشان or کتمان, keeps its half-space.
    expect(forms('glued', 'بین شان و کت مان')).toBe('بین┊شان و کت┊مان');
    const others =
      'درمان مردمان خویشان ساکتان فریمان سازمان، خانه\u200cمان، کتاب\u200cهایشان، پدرشان و حفظ شان مردم، کتمان و نشان';
    expect(forms('half-space', others)).toBe(shown(others));
    expect(forms('glued', others)).toBe(shown(others));
  });

  it('joins a numeral and its measure when it is told to', () => {
    const forms = (text: string) => {
      const once = repairHalfSpaces(text, { style: { measures: 'half-space' } });
      expect(repairHalfSpaces(once, { style: { measures: 'half-space' } })).toBe(once);
      return shown(once);
    };
    expect(forms('برنامه پنج ساله، نشست دو جانبه چهار نفره')).toBe('برنامه پنج┊ساله، نشست دوجانبه چهارنفره');
    expect(forms('پسر هشت سالهای با سه ساله ها و سیوپنج سالهها')).toBe(
      'پسر هشت┊ساله┊ای با سه┊ساله┊ها و سی┊وپنج┊ساله┊ها',
    );
    const others =
      'بچه‌های دو سه ساله، چند ساله که رفته، هر دو بعدی، سه طبقه، ده نفری، دهه هشتاد سال‌های خوب، بیست و پنج ساله، ۵ ساله، ۵۰ هزار تومانی';
    expect(forms(others)).toBe(shown(others));
    expect(shown(repairHalfSpaces('برنامه پنج ساله'))).toBe('برنامه پنج ساله');
  });

  it("joins the user's words of three parts across their blanks", () => {
    const words = ['گرم\u200cنواک\u200cساز'];
    expect(shown(repairHalfSpaces('گرم نواک سازهای ما', { words }))).toBe('گرم┊نواک┊سازهای ما');
    expect(shown(repairHalfSpaces('گرم نواک\u200cساز و گرم نواک', { words }))).toBe('گرم┊نواک┊ساز و گرم نواک');
  });

  it('takes a style or a list without a word in it for none', () => {
    const text = 'آنها نمیدهند';
    expect(repairHalfSpaces(text, { words: [], leave: [], style: {} })).toBe(repairHalfSpaces(text));
  });

  it('accounts for house style by its own rule', () => {
    const { text, changes } = analyze('آنها نمیدهند', { style: { pronouns: 'half-space' } });
    expect(shown(text)).toBe('آن┊ها نمی┊دهند');
    expect(changes.map(({ rule }) => rule)).toEqual(['house-style', 'verb-prefix']);
    const off = { style: { pronouns: 'half-space' }, rules: { 'house-style': false } } as const;
    expect(shown(normalize('آنها نمیدهند', off))).toBe('آنها نمی┊دهند');
  });

  it('refuses wrong options by name', () => {
    expect(() => repairHalfSpaces('', { words: ['کار\u200cها'] })).toThrow(/does not join/);
    expect(() => repairHalfSpaces('', { leave: ['a b'] })).toThrow(/leave/);
    expect(() => normalize('', { words: 'x' as unknown as string[] })).toThrow(MatnError);
    expect(() => repairHalfSpaces('', { minConfidence: 2 })).toThrow(MatnError);
    expect(() => repairHalfSpaces('', { minConfidence: 2 })).toThrow(/minConfidence/);
    expect(() => repairHalfSpaces('', { confidence: 1 } as object)).toThrow(
      /minConfidence, rules, words, leave, style, protect/,
    );
    expect(() => repairHalfSpaces('', { style: { pronoun: 'glued' } as object })).toThrow(/pronouns, conjunctions/);
    expect(() => repairHalfSpaces('', { style: { pronouns: 'blank' } as object })).toThrow(/'half-space', 'glued'/);
    expect(() => normalize('', { style: 'glued' as unknown as object })).toThrow(MatnError);
    expect(() => repairHalfSpaces('', { rules: { plurals: true } as object })).toThrow(/plural/);
    expect(() => repairHalfSpaces('', { rules: { kashida: false } as object })).toThrow(
      /there are: verb-prefix, plural, /,
    );
    for (const rules of [null, 'plural', 1])
      expect(() => repairHalfSpaces('', { rules: rules as unknown as object })).toThrow(/^option 'rules' is an object/);
    for (const option of ['rules', 'words', 'leave', 'style']) {
      expect(() => repairHalfSpaces('', { [option]: null } as object)).toThrow(MatnError);
      expect(() => repairHalfSpaces('', { [option]: null } as object)).toThrow(new RegExp(option));
    }
    expect(() => repairHalfSpaces('', null as unknown as object)).toThrow(/options are an object, not 'null'/);
    expect(() => normalize('', 'safe' as unknown as object)).toThrow(/options are an object, not 'safe'/);
  });
});
