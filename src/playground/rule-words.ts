import type { Language } from './words';

/** What a rule is called and why it changes a text. */
export interface RuleWords {
  readonly name: string;
  readonly why: string;
}

/** The words for a rule; one that has none here goes by its id. */
export function ruleWords(rule: string, language: Language): RuleWords {
  const found = RULE_WORDS.get(rule);
  if (found === undefined) return { name: rule, why: '' };
  const [name, why] = found[language === 'fa' ? 0 : 1];
  return { name, why };
}

type Pair = readonly [name: string, why: string];

/** Persian, then English. */
const RULE_WORDS: ReadonlyMap<string, readonly [Pair, Pair]> = new Map<string, readonly [Pair, Pair]>([
  [
    'presentation-form',
    [
      ['شکل نمایشی', 'این نویسه شکل چاپی حرف است؛ متن خود حرف را می‌نویسد.'],
      ['Presentation form', 'This is the printed shape of a letter; text holds the letter itself.'],
    ],
  ],
  [
    'diacritic',
    [
      ['جای نشانه‌ها', 'نشانه‌های روی حرف پس و پیش یا تکراری‌اند.'],
      ['Order of marks', 'The marks on this letter are out of order or doubled.'],
    ],
  ],
  [
    'compose',
    [
      ['ترکیب نشانه‌ها', 'حرف و نشانهٔ جدای آن در یک نویسه نوشته می‌شوند.'],
      ['Composition', 'A letter and its separate mark become the one character for both.'],
    ],
  ],
  [
    'arabic-yeh',
    [
      ['ی فارسی', 'این ی عربی (ي یا ى) است؛ فارسی ی (U+06CC) می‌نویسد.'],
      ['Persian yeh', 'This is an Arabic yeh (ي or ى); Persian writes ی (U+06CC).'],
    ],
  ],
  [
    'arabic-kaf',
    [
      ['ک فارسی', 'این ک عربی (ك) است؛ فارسی ک (U+06A9) می‌نویسد.'],
      ['Persian kaf', 'This is an Arabic kaf (ك); Persian writes ک (U+06A9).'],
    ],
  ],
  [
    'heh',
    [
      ['ه فارسی', 'این ه از خطی دیگر است و در فارسی همان ه نوشته می‌شود.'],
      ['Persian heh', 'This heh belongs to another language; Persian writes ه (U+0647).'],
    ],
  ],
  [
    'yeh-hamza',
    [
      ['ی و همزه', 'ی با همزه در فارسی یک شکل دارد: ئ.'],
      ['Yeh with hamza', 'Persian writes yeh with hamza in one way: ئ.'],
    ],
  ],
  [
    'arabic-digit',
    [
      ['رقم فارسی', 'رقم‌های عربی (٤ ٥ ٦) به رقم‌های فارسی (۴ ۵ ۶) برمی‌گردند.'],
      ['Persian digit', 'Arabic digits (٤ ٥ ٦) become Persian ones (۴ ۵ ۶).'],
    ],
  ],
  [
    'kashida',
    [
      ['کشیده', 'کشیده تنها حرف‌ها را از هم دور می‌کند و در متن خبر جایی ندارد.'],
      ['Kashida', 'Kashida only stretches a word; it has no place in text.'],
    ],
  ],
  [
    'soft-hyphen',
    [
      ['خط نرم', 'خط نرم (یا ¬) میان دو حرف فارسی نشان نیم‌فاصله‌ای است که گم شده است.'],
      ['Soft hyphen', 'A soft hyphen (or ¬) between two Persian letters stands for a lost half-space.'],
    ],
  ],
  [
    'half-space-junk',
    [
      ['نیم‌فاصلهٔ زائد', 'این نیم‌فاصله چیزی را از چیزی جدا نمی‌کند.'],
      ['Useless half-space', 'This half-space parts nothing.'],
    ],
  ],
  [
    'bidi-mark',
    [
      ['نشان جهت', 'نشان نادیدنی جهت متن است و جست‌وجو را خراب می‌کند.'],
      ['Direction mark', 'An invisible mark of direction; it breaks search.'],
    ],
  ],
  [
    'zero-width',
    [
      ['نویسهٔ بی‌پهنا', 'نویسه‌ای نادیدنی است که از صفحهٔ وب مانده است.'],
      ['Zero-width character', 'An invisible character left over from the page.'],
    ],
  ],
  [
    'blank',
    [
      ['فاصله', 'فاصله‌های نشکن و پشت‌سرهم یک فاصلهٔ ساده می‌شوند.'],
      ['Blank', 'No-break and repeated blanks become one plain space.'],
    ],
  ],
  [
    'line-end-blank',
    [
      ['فاصلهٔ لبهٔ سطر', 'فاصله در آغاز یا پایان سطر دیده نمی‌شود و معنایی ندارد.'],
      ['Blank at the edge of a line', 'A blank where a line begins or ends is unseen and means nothing.'],
    ],
  ],
  [
    'line-break',
    [
      ['پایان سطر', 'پایان سطر یک‌جور نوشته می‌شود (LF).'],
      ['Line break', 'Line breaks are written in one way (LF).'],
    ],
  ],
  [
    'blank-lines',
    [
      ['سطرهای خالی', 'میان دو بند یک سطر خالی بس است.'],
      ['Empty lines', 'One empty line between paragraphs is enough.'],
    ],
  ],
  [
    'entity',
    [
      ['نویسهٔ HTML', 'نشانی HTML به نویسهٔ آن برمی‌گردد.'],
      ['HTML entity', 'A character reference becomes its character.'],
    ],
  ],
  [
    'phrase-ligature',
    [
      ['عبارت یک‌نویسه‌ای', 'عبارتی که یک نویسه دارد با حرف نوشته می‌شود.'],
      ['Phrase sign', 'A phrase in one character is written in letters.'],
    ],
  ],
  [
    'drop-diacritic',
    [
      ['بدون اعراب', 'اعراب برداشته می‌شود.'],
      ['No vowel signs', 'Vowel signs are dropped.'],
    ],
  ],
  [
    'teh-marbuta',
    [
      ['تای گرد', 'تای گرد عربی در پایان واژه به ه برمی‌گردد.'],
      ['Teh marbuta', 'Arabic teh marbuta at the end of a word becomes ه.'],
    ],
  ],
  [
    'ezafe',
    [
      ['نشانهٔ اضافه', 'نشانهٔ اضافه پس از ه یک‌جور نوشته می‌شود.'],
      ['Ezafe of heh', 'The ezafe after a silent ه is written in one way.'],
    ],
  ],
  [
    'kashida-dash',
    [
      ['خط تیره به جای کشیده', 'این کشیده به جای خط تیره آمده است.'],
      ['Kashida as dash', 'This kashida stands for a dash.'],
    ],
  ],
  [
    'verb-prefix',
    [
      ['پیشوند فعل', '«می» و «نمی» با نیم‌فاصله به فعل می‌پیوندند.'],
      ['Verb prefix', '«می» and «نمی» join their verb with a half-space.'],
    ],
  ],
  [
    'plural',
    [
      ['نشانهٔ جمع', '«ها» و دنباله‌اش با نیم‌فاصله به اسم می‌پیوندند.'],
      ['Plural', '«ها» and what follows it join the noun with a half-space.'],
    ],
  ],
  [
    'comparative',
    [
      ['تر و ترین', '«تر» و «ترین» با نیم‌فاصله به صفت می‌پیوندند.'],
      ['Comparative', '«تر» and «ترین» join the adjective with a half-space.'],
    ],
  ],
  [
    'ending',
    [
      ['پی‌بست', 'پی‌بست‌هایی مانند «ام»، «اند» و «ای» با نیم‌فاصله به واژه می‌پیوندند.'],
      ['Ending', 'Endings such as «ام», «اند» and «ای» join the word with a half-space.'],
    ],
  ],
  [
    'compound',
    [
      ['واژهٔ مرکب', 'پاره‌های این واژهٔ مرکب با نیم‌فاصله نوشته می‌شوند.'],
      ['Compound', 'The parts of this compound are written with a half-space.'],
    ],
  ],
  [
    'house-style',
    [
      ['شیوه‌نامه', 'شیوه‌نامه‌ای که برگزیده شده است چنین می‌نویسد.'],
      ['House style', 'The chosen house style writes it so.'],
    ],
  ],
  [
    'persian-mark',
    [
      ['نشانهٔ فارسی', 'میان واژه‌های فارسی ؟ و ، و ؛ نوشته می‌شود.'],
      ['Persian mark', 'Among Persian words ؟ ، and ؛ are written.'],
    ],
  ],
  [
    'mark-order',
    [
      ['ترتیب نشانه‌ها', 'نشانهٔ پرسش پیش از نشانهٔ تعجب می‌آید.'],
      ['Order of marks', 'The question mark comes before the exclamation mark.'],
    ],
  ],
  [
    'repeated-mark',
    [
      ['نشانهٔ تکراری', 'یک نشانه بس است.'],
      ['Repeated mark', 'One mark is enough.'],
    ],
  ],
  [
    'ellipsis',
    [
      ['سه‌نقطه', 'سه نقطه یک نویسه می‌شود.'],
      ['Ellipsis', 'Three dots become one character.'],
    ],
  ],
  [
    'dash',
    [
      ['خط تیره', 'خط تیرهٔ میان دو پاره یک‌جور نوشته می‌شود.'],
      ['Dash', 'The dash between two parts is written in one way.'],
    ],
  ],
  [
    'quote',
    [
      ['گیومه', 'نقل‌قول فارسی در گیومه می‌آید: «».'],
      ['Quotes', 'Persian quotes stand in «».'],
    ],
  ],
  [
    'mark-spacing',
    [
      ['فاصلهٔ نشانه', 'نشانه به واژهٔ پیش از خود می‌چسبد و از واژهٔ پس از خود جداست.'],
      ['Blank at a mark', 'A mark follows its word at once and is followed by a blank.'],
    ],
  ],
  [
    'bracket-spacing',
    [
      ['فاصلهٔ کمانک', 'کمانک به آنچه در آن است می‌چسبد.'],
      ['Blank at a bracket', 'A bracket touches what it holds.'],
    ],
  ],
  [
    'persian-digit',
    [
      ['رقم فارسی', 'رقم‌های لاتین در متن فارسی به رقم‌های فارسی برمی‌گردند.'],
      ['Persian digit', 'Latin digits in Persian text become Persian ones.'],
    ],
  ],
  [
    'percent-sign',
    [
      ['نشانهٔ درصد', 'کنار رقم فارسی ٪ نوشته می‌شود.'],
      ['Percent sign', 'Beside Persian digits ٪ is written.'],
    ],
  ],
  [
    'decimal-sign',
    [
      ['ممیز', 'میان رقم‌های فارسی ممیز ٫ نوشته می‌شود.'],
      ['Decimal sign', 'Between Persian digits the decimal sign is ٫.'],
    ],
  ],
  [
    'thousands-sign',
    [
      ['جداکنندهٔ هزارگان', 'میان رقم‌های فارسی جداکنندهٔ هزارگان ٬ نوشته می‌شود.'],
      ['Thousands sign', 'Between Persian digits the thousands sign is ٬.'],
    ],
  ],
  [
    'fold-alef',
    [
      ['الف ساده', 'برای جست‌وجو آ، أ، إ و ٱ یکی‌اند: ا.'],
      ['Alef folded', 'To search, آ أ إ and ٱ are one: ا.'],
    ],
  ],
  [
    'fold-hamza',
    [
      ['همزه', 'برای جست‌وجو ؤ، ئ و ۀ بی همزه نوشته می‌شوند.'],
      ['Hamza folded', 'To search, ؤ ئ and ۀ lose their hamza.'],
    ],
  ],
  [
    'fold-teh-marbuta',
    [
      ['ة', 'برای جست‌وجو ة همان ه است.'],
      ['Teh marbuta folded', 'To search, ة is ه.'],
    ],
  ],
  [
    'fold-letter',
    [
      ['حرف خط‌های دیگر', 'برای جست‌وجو حرف‌های عربی، کردی، اردو و پشتو همان حرف فارسی‌اند.'],
      ['Letter folded', 'To search, letters of Arabic, Kurdish, Urdu and Pashto are the Persian ones.'],
    ],
  ],
  [
    'fold-mark',
    [
      ['اعراب و کشیده', 'برای جست‌وجو اعراب و کشیده برداشته می‌شوند.'],
      ['Marks dropped', 'To search, vowel signs, accents and kashida are dropped.'],
    ],
  ],
  [
    'fold-half-space',
    [
      ['بی نیم‌فاصله', 'برای جست‌وجو نیم‌فاصله برداشته می‌شود.'],
      ['Half-space dropped', 'To search, the half-space is dropped.'],
    ],
  ],
  [
    'fold-invisible',
    [
      ['نادیدنی‌ها', 'برای جست‌وجو نویسه‌های نادیدنی برداشته می‌شوند.'],
      ['Invisible dropped', 'To search, invisible characters are dropped.'],
    ],
  ],
  [
    'fold-form',
    [
      ['شکل نمایشی', 'برای جست‌وجو شکل‌های نمایشی و تمام‌پهنا به حرف ساده برمی‌گردند.'],
      ['Form folded', 'To search, presentation and full-width forms become plain letters.'],
    ],
  ],
  [
    'fold-digit',
    [
      ['رقم لاتین', 'برای جست‌وجو همهٔ رقم‌ها لاتین‌اند.'],
      ['Digit folded', 'To search, all digits are Latin.'],
    ],
  ],
  [
    'fold-case',
    [
      ['حرف کوچک', 'برای جست‌وجو حرف‌های بزرگ لاتین کوچک می‌شوند.'],
      ['Case folded', 'To search, Latin capitals become small.'],
    ],
  ],
  [
    'fold-blank',
    [
      ['فاصله', 'برای جست‌وجو میان واژه‌ها یک فاصله بس است.'],
      ['Blanks folded', 'To search, one space between words is enough.'],
    ],
  ],
]);
