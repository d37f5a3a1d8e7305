import { describe, expect, it } from 'vitest';
import { analyze, type HouseStyle, MatnError, normalize, repairHalfSpaces } from '../../src/index';
import { shown, withHalfSpaces } from '../cases';

/** A text in a house style, with its half-spaces shown; a second repair in the same style changes nothing. */
function written(style: HouseStyle, text: string): string {
  const once = repairHalfSpaces(text, { style });
  expect(repairHalfSpaces(once, { style })).toBe(once);
  return shown(once);
}

describe('without a house style', () => {
  it.each([
    'آنها',
    'آن|ها',
    'این که',
    'اینکه',
    'به طور',
    'رئیس جمهور',
    'هیچ کس',
    'اعلام شده است',
    'تیممان و تیم|مان، هوادارانشان',
    'برنامه پنج ساله',
    'گفت و گو و کسب و کارشان',
    'کشور های عضو',
  ])('%s stays as it is written', (text) => {
    expect(written({}, withHalfSpaces(text))).toBe(shown(withHalfSpaces(text)));
  });

  it('the words of a group that is undefined stay as they are written', () => {
    expect(written({ pronouns: undefined }, 'آنها و آن\u200cها')).toBe('آنها و آن┊ها');
  });
});

describe('the house style', () => {
  it.each<[HouseStyle, string, string]>([
    [{ pronouns: 'half-space' }, 'آنها و آن ها و اینهایی که', 'آن|ها و آن|ها و این|هایی که'],
    [{ pronouns: 'glued' }, 'آن|ها و آن ها', 'آنها و آنها'],
    [{ conjunctions: 'half-space' }, 'این که اینکه', 'این|که این|که'],
    [{ conjunctions: 'glued' }, 'این که این|که', 'اینکه اینکه'],
    [{ conjunctions: 'blank' }, 'اینکه این|که', 'این که این که'],
    [{ adverbs: 'half-space' }, 'این گونه و آنقدر', 'این|گونه و آن|قدر'],
    [{ adverbs: 'glued' }, 'این گونه و این|گونه', 'اینگونه و اینگونه'],
    [
      { adverbs: 'half-space' },
      'همان طور و همین گونه، همانقدر و همین قدر',
      'همان|طور و همین|گونه، همان|قدر و همین|قدر',
    ],
    [{ adverbs: 'blank' }, 'این|گونه و این گونه', 'این گونه و این گونه'],
    [{ times: 'half-space' }, 'همزمان با هم زمانی', 'هم|زمان با هم|زمانی'],
    [{ times: 'glued' }, 'پیش تر هم|زمان', 'پیشتر همزمان'],
    [{ weekdays: 'half-space' }, 'پنجشنبه و یکشنبهها', 'پنج|شنبه و یک|شنبه|ها'],
    [{ weekdays: 'glued' }, 'پنج|شنبه', 'پنجشنبه'],
    [{ weekdays: 'glued' }, 'پنج|شنبه|ها', 'پنجشنبه|ها'],
    // The ending has its half-space, whatever the form of the word.
    [{ weekdays: 'glued' }, 'پنجشنبهها و یکشنبههای ما', 'پنجشنبه|ها و یکشنبه|های ما'],
    [{ weekdays: 'glued' }, 'پنج|شنبهی گذشته', 'پنجشنبه|ی گذشته'],
    [{ adverbs: 'glued' }, 'اینگونهای', 'اینگونه|ای'],
    [{ compounds: 'blank' }, 'قتلعامهای تاریخ', 'قتل عام|های تاریخ'],
    [{ phrases: 'half-space' }, 'به طور کلی به ویژه', 'به|طور کلی به|ویژه'],
    [{ phrases: 'half-space' }, 'به طورکلی', 'به|طورکلی'],
    [{ phrases: 'blank' }, 'بهطور به|ویژه', 'به طور به ویژه'],
    [{ prepositions: 'half-space' }, 'به دلیل', 'به|دلیل'],
    [{ prepositions: 'half-space' }, 'بهوسیلهی او بهاندازهی کافی', 'به|وسیله|ی او به|اندازه|ی کافی'],
    [{ prepositions: 'blank' }, 'به|دلیل', 'به دلیل'],
    [{ prepositions: 'blank' }, 'بهوسیلهی او', 'به وسیله|ی او'],
    [{ compounds: 'half-space' }, 'رئیس جمهور هیچ کس تخم مرغها', 'رئیس|جمهور هیچ|کس تخم|مرغ|ها'],
    // The second word is not read on its own: عامه‌ای and یکه‌ای have nothing to do with these.
    [{ compounds: 'half-space' }, 'قتل عامهای تاریخ', 'قتل|عام|های تاریخ'],
    [{ compounds: 'blank' }, 'رئیس|جمهورها', 'رئیس جمهورها'],
    // Persons stay as they are written, unless the style says how.
    [{ compounds: 'half-space' }, 'هیچ|کدامشان و هیچ|کدام|شان', 'هیچ|کدامشان و هیچ|کدام|شان'],
    [{ compounds: 'half-space' }, 'هیچکدامشان و نقلقولشان', 'هیچ|کدامشان و نقل|قولشان'],
    [{ participles: 'half-space' }, 'گزارش ارائه شده و خبر اعلامشده را', 'گزارش ارائه|شده و خبر اعلام|شده را'],
    [{ participles: 'blank' }, 'گزارش ارائه شده و خبر اعلامشده را', 'گزارش ارائه شده و خبر اعلام شده را'],
    [{ participles: 'blank' }, 'خبر اعلام|شده و اعلام|شدهای', 'خبر اعلام شده و اعلام شده|ای'],
    [{ participles: 'blank' }, 'فروخته|شده|ی ما و اعلام|نشده|ی او', 'فروخته شده|ی ما و اعلام نشده|ی او'],
    [{ participles: 'blank' }, 'فروخته|شدۀ ما و فروخته شدۀ او', 'فروخته شدۀ ما و فروخته شدۀ او'],
    [{ participles: 'blank' }, 'اعلام|نشده|ای', 'اعلام نشده|ای'],
    [{ participles: 'blank' }, 'آنها نمیدهند و خبر اعلامشده را', 'آنها نمی|دهند و خبر اعلام شده را'],
    // The words that the blank separates are read again.
    [{ participles: 'blank' }, 'می|رود و می|آید سهنفرهشده', 'می|رود و می|آید سه|نفره شده'],
  ])('%j writes %s as %s', (style, text, result) => {
    expect(written(style, withHalfSpaces(text))).toBe(shown(withHalfSpaces(result)));
  });
});

describe('two words and the و between them', () => {
  it.each([
    ['گفت و گو با او، گفت و گوی ما', 'گفت|وگو با او، گفت|وگوی ما'],
    ['جست و جوهایی و کسب و کارشان', 'جست|وجوهایی و کسب|وکارشان'],
    ['گفت وگو، گفتو گو، گفتوگو و گفت|و|گو', 'گفت|وگو، گفت|وگو، گفت|وگو و گفت|وگو'],
    ['نقل و انتقالات و حمل و نقل|های ریلی', 'نقل|وانتقالات و حمل|ونقل|های ریلی'],
  ])('become one word: %s becomes %s', (text, result) => {
    expect(written({ pairs: 'half-space' }, withHalfSpaces(text))).toBe(shown(withHalfSpaces(result)));
  });

  it.each([
    // An ear, people who went and came, and a comma, a line or several words between.
    'گفت و گوش کرد',
    'رفت و آمدند و رفت و آمدم',
    'گفت و، گو',
    'گفت\nو گو',
    'گفت و باز گو',
    'کسب درآمد و کار',
  ])('stay apart in %s', (text) => {
    expect(written({ pairs: 'half-space' }, text)).toBe(text);
  });

  it.each([
    ['گفت|وگو و گفتوگوهای ما', 'گفت و گو و گفت و گوهای ما'],
    ['گفت وگو، گفت|و گو و گفتو گو', 'گفت و گو، گفت و گو و گفت و گو'],
    ['رفت|وآمدشان و نقل|وانتقالات', 'رفت و آمدشان و نقل و انتقالات'],
  ])('become three: %s becomes %s', (text, result) => {
    expect(written({ pairs: 'blank' }, withHalfSpaces(text))).toBe(result);
  });

  it('are no words of another list that و has come apart from', () => {
    expect(written({ pairs: 'half-space', compounds: 'half-space' }, 'هیچ و قت')).toBe('هیچ و قت');
  });

  it('are joined neither if the rule is off nor where one of the words is protected', () => {
    const style: HouseStyle = { pairs: 'half-space' };
    expect(normalize('گفت و گو', { style, rules: { 'house-style': false } })).toBe('گفت و گو');
    expect(repairHalfSpaces('گفت و گو', { style, protect: ['گو'] })).toBe('گفت و گو');
  });
});

describe('endings joined without a half-space, where none can be', () => {
  const style: HouseStyle = { endings: 'glued' };

  it.each([
    ['درخواست های کشور های عضو', 'درخواست|های کشورهای عضو'],
    ['زیبا تر و جدید ترین خودرو ها', 'زیباتر و جدیدترین خودروها'],
    ['نرم|افزار ها و دست|آورد های ما', 'نرم|افزارها و دست|آوردهای ما'],
    // These are past stems as well, and only ها may stress a verb.
    ['برد های تیم و خرید های او', 'بردهای تیم و خریدهای او'],
  ])('make %s into %s', (text, result) => {
    expect(written(style, withHalfSpaces(text))).toBe(shown(withHalfSpaces(result)));
  });

  it.each(['سرور هاست', 'دانشجو ترم سه', 'دیر کرد ها', 'تالار هامون'])(
    'leave %s, where the second word is no ending of the first',
    (text) => {
      expect(written(style, text)).toBe(text);
    },
  );
});

describe('the endings of nouns for my, your, his', () => {
  const text = 'تیممان و تیم\u200cمان و تیم مان، هوادارانشان، پیشبینیشان و دانشگاهتان';
  const others =
    'درمان مردمان خویشان ساکتان فریمان سازمان، خانه\u200cمان، کتاب\u200cهایشان، پدرشان و حفظ شان مردم، کتمان و نشان';

  it.each([
    ['half-space', 'تیم|مان و تیم|مان و تیم|مان، هواداران|شان، پیش|بینی|شان و دانشگاه|تان'],
    ['glued', 'تیممان و تیممان و تیممان، هوادارانشان، پیش|بینیشان و دانشگاهتان'],
  ] as const)('are written one way: %s', (persons, result) => {
    expect(written({ persons }, text)).toBe(shown(withHalfSpaces(result)));
  });

  it.each(['half-space', 'glued'] as const)('are not seen in words that only end as they do: %s', (persons) => {
    expect(written({ persons }, others)).toBe(shown(others));
  });

  it('keep their half-space where they would become another word, as کت‌مان (our coat) would become کتمان (secrecy)', () => {
    expect(written({ persons: 'glued' }, 'بین شان و کت مان')).toBe('بین┊شان و کت┊مان');
  });
});

describe('a numeral and its measure', () => {
  const style: HouseStyle = { measures: 'half-space' };

  it.each([
    ['برنامه سه روزه|ی ما', 'برنامه سه|روزه|ی ما'],
    ['برنامه پنج ساله، نشست دو جانبه چهار نفره', 'برنامه پنج|ساله، نشست دوجانبه چهارنفره'],
    ['پسر هشت سالهای با سه ساله ها و سیوپنج سالهها', 'پسر هشت|ساله|ای با سه|ساله|ها و سی|وپنج|ساله|ها'],
  ])('are joined: %s becomes %s', (text, result) => {
    expect(written(style, withHalfSpaces(text))).toBe(shown(withHalfSpaces(result)));
  });

  it.each([
    'بچه|های دو سه ساله',
    'چند ساله که رفته',
    'هر دو بعدی',
    // The half-space in this line shows that it is carefully written. Without it, repair would join «ده نفری» in any style.
    'سه طبقه، ده نفری، دهه هشتاد سال|های خوب',
    'بیست و پنج ساله',
    '۵ ساله',
    '۵۰ هزار تومانی',
    'وام ۵ میلیون تومانی',
  ])('stay apart in %s', (text) => {
    expect(written(style, withHalfSpaces(text))).toBe(shown(withHalfSpaces(text)));
  });
});

describe('a change of house style', () => {
  const text = 'آنها نمیدهند';

  it('is in the account under its own rule', () => {
    const { changes, ...analysis } = analyze(text, { style: { pronouns: 'half-space' } });
    expect(shown(analysis.text)).toBe('آن┊ها نمی┊دهند');
    expect(changes.map(({ rule }) => rule)).toEqual(['house-style', 'verb-prefix']);
  });

  it('is not made if that rule is switched off', () => {
    const off = { style: { pronouns: 'half-space' }, rules: { 'house-style': false } } as const;
    expect(shown(normalize(text, off))).toBe('آنها نمی┊دهند');
  });

  it('that is switched off keeps no other rule from the word after it', () => {
    const off = { style: { compounds: 'half-space' }, rules: { 'house-style': false } } as const;
    expect(shown(normalize('نقل قولهای او', off))).toBe('نقل قول┊های او');
  });

  it('leaves the half-space before an ending to its own rule', () => {
    const { changes } = analyze('پنجشنبهها', { style: { weekdays: 'half-space' } });
    expect(changes.map(({ rule }) => rule)).toEqual(['house-style', 'plural']);
  });

  it('of a participle with its ezafe is the same the second time', () => {
    const options = { style: { participles: 'blank' }, ezafe: 'hamza' } as const;
    const once = normalize('آلبوم فروختهشدهی ما', options);
    expect(shown(once)).toBe('آلبوم فروخته شدهٔ ما');
    expect(normalize(once, options)).toBe(once);
  });

  it('holds in a word with an ezafe, however that is written', () => {
    const style: HouseStyle = { prepositions: 'half-space', weekdays: 'half-space' };
    const spoilt = 'به اندازهٔ پنجشنبهٔ گذشته';
    expect.soft(shown(normalize(spoilt, { style, ezafe: 'hamza' }))).toBe('به┊اندازهٔ پنج┊شنبهٔ گذشته');
    expect.soft(shown(normalize(spoilt, { style, ezafe: 'letter' }))).toBe('به┊اندازۀ پنج┊شنبۀ گذشته');
    expect.soft(shown(normalize(spoilt, { style, ezafe: 'yeh' }))).toBe('به┊اندازه┊ی پنج┊شنبه┊ی گذشته');
  });
});

describe('a wrong style', () => {
  it.each(['glued', 5, null])('is refused if it is no object: %j', (wrong) => {
    expect(() => repairHalfSpaces('', { style: wrong as unknown as object })).toThrow(
      /^option 'style' is an object, not /,
    );
    expect(() => normalize('', { style: wrong as unknown as object })).toThrow(MatnError);
  });

  it('is refused with a list of the groups, or of the forms of the group', () => {
    expect(() => repairHalfSpaces('', { style: { pronoun: 'glued' } as object })).toThrow(/pronouns, conjunctions/);
    expect(() => repairHalfSpaces('', { style: { pronouns: 'blank' } as object })).toThrow(/'half-space', 'glued'/);
  });
});
