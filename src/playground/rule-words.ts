import type { Language } from './words';

/** What a rule is called and why it changes a text. */
export interface RuleWords {
  readonly name: string;
  readonly why: string;
}

/** The words for a rule; a rule that has none here is called by its id. */
export function ruleWords(rule: string, language: Language): RuleWords {
  const [name, why] = RULE_WORDS.get(rule)?.[language] ?? [rule, ''];
  return { name, why };
}

type Pair = readonly [name: string, why: string];

const RULE_WORDS: ReadonlyMap<string, Readonly<Record<Language, Pair>>> = new Map(
  Object.entries<Readonly<Record<Language, Pair>>>({
    'presentation-form': {
      fa: ['شکل نمایشی', 'این نویسه شکل چاپی حرف است؛ متن خود حرف را می‌نویسد.'],
      en: ['Presentation form', 'This is the printed shape of a letter; text holds the letter itself.'],
    },
    diacritic: {
      fa: ['جای نشانه‌ها', 'نشانه‌های روی حرف پس و پیش یا تکراری‌اند.'],
      en: ['Order of marks', 'The marks on this letter are out of order or doubled.'],
    },
    compose: {
      fa: ['ترکیب نشانه‌ها', 'حرف و نشانهٔ جدای آن در یک نویسه نوشته می‌شوند.'],
      en: ['Composition', 'A letter and its separate mark become the one character for both.'],
    },
    'arabic-yeh': {
      fa: ['ی فارسی', 'این ی عربی (ي یا ى) است؛ فارسی ی (U+06CC) می‌نویسد.'],
      en: ['Persian yeh', 'This is an Arabic yeh (ي or ى); Persian writes ی (U+06CC).'],
    },
    'arabic-kaf': {
      fa: ['ک فارسی', 'این ک عربی (ك) است؛ فارسی ک (U+06A9) می‌نویسد.'],
      en: ['Persian kaf', 'This is an Arabic kaf (ك); Persian writes ک (U+06A9).'],
    },
    heh: {
      fa: ['ه فارسی', 'این ه از خطی دیگر است و در فارسی همان ه نوشته می‌شود.'],
      en: ['Persian heh', 'This heh belongs to another language; Persian writes ه (U+0647).'],
    },
    'yeh-hamza': {
      fa: ['ی و همزه', 'ی با همزه در فارسی یک شکل دارد: ئ.'],
      en: ['Yeh with hamza', 'Persian writes yeh with hamza in one way: ئ.'],
    },
    'arabic-digit': {
      fa: ['رقم فارسی', 'رقم‌های عربی (٤ ٥ ٦) به رقم‌های فارسی (۴ ۵ ۶) برمی‌گردند.'],
      en: ['Persian digit', 'Arabic digits (٤ ٥ ٦) become Persian ones (۴ ۵ ۶).'],
    },
    kashida: {
      fa: ['کشیده', 'کشیده تنها حرف‌ها را از هم دور می‌کند و در متن خبر جایی ندارد.'],
      en: ['Kashida', 'Kashida only stretches a word; it has no place in text.'],
    },
    'soft-hyphen': {
      fa: ['خط نرم', 'خط نرم (یا ¬) میان دو حرف فارسی نشان نیم‌فاصله‌ای است که گم شده است.'],
      en: ['Soft hyphen', 'A soft hyphen (or ¬) between two Persian letters stands for a lost half-space.'],
    },
    'half-space-junk': {
      fa: ['نیم‌فاصلهٔ زائد', 'این نیم‌فاصله چیزی را از چیزی جدا نمی‌کند.'],
      en: ['Needless half-space', 'This half-space separates nothing.'],
    },
    'bidi-mark': {
      fa: ['نشان جهت', 'نشان نادیدنی جهت متن است و جست‌وجو را خراب می‌کند.'],
      en: ['Direction mark', 'An invisible mark of direction; it breaks search.'],
    },
    'zero-width': {
      fa: ['نویسهٔ بی‌پهنا', 'نویسه‌ای نادیدنی است که از صفحهٔ وب مانده است.'],
      en: ['Zero-width character', 'An invisible character left over from the page.'],
    },
    blank: {
      fa: ['فاصله', 'فاصله‌های نشکن و پشت‌سرهم یک فاصلهٔ ساده می‌شوند.'],
      en: ['Blank', 'No-break and repeated blanks become one plain space.'],
    },
    'line-end-blank': {
      fa: ['فاصلهٔ لبهٔ سطر', 'فاصله در آغاز یا پایان سطر دیده نمی‌شود و معنایی ندارد.'],
      en: ['Blank at the edge of a line', 'A blank where a line begins or ends is unseen and means nothing.'],
    },
    'line-break': {
      fa: ['پایان سطر', 'پایان سطر یک‌جور نوشته می‌شود (LF).'],
      en: ['Line break', 'Line breaks are written in one way (LF).'],
    },
    'blank-lines': {
      fa: ['سطرهای خالی', 'میان دو بند یک سطر خالی بس است.'],
      en: ['Empty lines', 'One empty line between paragraphs is enough.'],
    },
    entity: {
      fa: ['نویسهٔ HTML', 'کد HTML به نویسهٔ آن برمی‌گردد.'],
      en: ['HTML entity', 'A character reference becomes its character.'],
    },
    'phrase-ligature': {
      fa: ['عبارت یک‌نویسه‌ای', 'عبارتی که یک نویسه دارد با حرف نوشته می‌شود.'],
      en: ['Phrase sign', 'A phrase in one character is written in letters.'],
    },
    'drop-diacritic': {
      fa: ['بدون اعراب', 'اعراب برداشته می‌شود.'],
      en: ['No vowel signs', 'Vowel signs are dropped.'],
    },
    'teh-marbuta': {
      fa: ['تای گرد', 'تای گرد عربی در پایان واژه به ه برمی‌گردد.'],
      en: ['Teh marbuta', 'Arabic teh marbuta at the end of a word becomes ه.'],
    },
    ezafe: {
      fa: ['نشانهٔ اضافه', 'نشانهٔ اضافه پس از ه یک‌جور نوشته می‌شود.'],
      en: ['Ezafe of heh', 'The ezafe after a silent ه is written in one way.'],
    },
    'kashida-dash': {
      fa: ['خط تیره به‌جای کشیده', 'این کشیده به‌جای خط تیره آمده است.'],
      en: ['Kashida as dash', 'This kashida stands for a dash.'],
    },
    'verb-prefix': {
      fa: ['پیشوند فعل', '«می» و «نمی» با نیم‌فاصله به فعل می‌پیوندند.'],
      en: ['Verb prefix', '«می» and «نمی» join their verb with a half-space.'],
    },
    plural: {
      fa: ['نشانهٔ جمع', '«ها» و دنباله‌اش با نیم‌فاصله به اسم می‌پیوندند.'],
      en: ['Plural', '«ها» and what follows it join the noun with a half-space.'],
    },
    comparative: {
      fa: ['تر و ترین', '«تر» و «ترین» با نیم‌فاصله به صفت می‌پیوندند.'],
      en: ['Comparative', '«تر» and «ترین» join the adjective with a half-space.'],
    },
    ending: {
      fa: ['پی‌بست', 'پی‌بست‌هایی مانند «ام»، «اند» و «ای» با نیم‌فاصله به واژه می‌پیوندند.'],
      en: ['Ending', 'Endings such as «ام», «اند» and «ای» join the word with a half-space.'],
    },
    compound: {
      fa: ['واژهٔ مرکب', 'پاره‌های این واژهٔ مرکب با نیم‌فاصله نوشته می‌شوند.'],
      en: ['Compound', 'The parts of this compound are written with a half-space.'],
    },
    'house-style': {
      fa: ['شیوه‌نامه', 'شیوه‌نامه‌ای که برگزیده شده است چنین می‌نویسد.'],
      en: ['House style', 'The chosen house style writes it so.'],
    },
    'persian-mark': {
      fa: ['نشانهٔ فارسی', 'میان واژه‌های فارسی ؟ و ، و ؛ نوشته می‌شود.'],
      en: ['Persian mark', 'Among Persian words ؟ ، and ؛ are written.'],
    },
    'mark-order': {
      fa: ['ترتیب نشانه‌ها', 'نشانهٔ پرسش پیش از نشانهٔ تعجب می‌آید.'],
      en: ['Order of marks', 'The question mark comes before the exclamation mark.'],
    },
    'repeated-mark': {
      fa: ['نشانهٔ تکراری', 'یک نشانه بس است.'],
      en: ['Repeated mark', 'One mark is enough.'],
    },
    ellipsis: {
      fa: ['سه‌نقطه', 'سه نقطه یک نویسه می‌شود.'],
      en: ['Ellipsis', 'Three dots become one character.'],
    },
    dash: {
      fa: ['خط تیره', 'خط تیرهٔ میان دو پاره یک‌جور نوشته می‌شود.'],
      en: ['Dash', 'The dash between two parts is written in one way.'],
    },
    quote: {
      fa: ['گیومه', 'نقل‌قول فارسی در گیومه می‌آید: «».'],
      en: ['Quotes', 'Persian quotes stand in «».'],
    },
    'mark-spacing': {
      fa: ['فاصلهٔ نشانه', 'نشانه به واژهٔ پیش از خود می‌چسبد و از واژهٔ پس از خود جداست.'],
      en: ['Blank at a mark', 'A mark follows its word at once and is followed by a blank.'],
    },
    'bracket-spacing': {
      fa: ['فاصلهٔ کمانک', 'کمانک به آنچه در آن است می‌چسبد.'],
      en: ['Blank at a bracket', 'A bracket touches what it holds.'],
    },
    'persian-digit': {
      fa: ['رقم فارسی', 'رقم‌های لاتین در متن فارسی به رقم‌های فارسی برمی‌گردند.'],
      en: ['Persian digit', 'Latin digits in Persian text become Persian ones.'],
    },
    'percent-sign': {
      fa: ['نشانهٔ درصد', 'کنار رقم فارسی ٪ نوشته می‌شود.'],
      en: ['Percent sign', 'Beside Persian digits ٪ is written.'],
    },
    'decimal-sign': {
      fa: ['ممیز', 'میان رقم‌های فارسی ممیز ٫ نوشته می‌شود.'],
      en: ['Decimal sign', 'Between Persian digits the decimal sign is ٫.'],
    },
    'thousands-sign': {
      fa: ['جداکنندهٔ هزارگان', 'میان رقم‌های فارسی جداکنندهٔ هزارگان ٬ نوشته می‌شود.'],
      en: ['Thousands sign', 'Between Persian digits the thousands sign is ٬.'],
    },
    'fold-alef': {
      fa: ['الف ساده', 'برای جست‌وجو آ، أ، إ و ٱ یکی‌اند: ا.'],
      en: ['Alef folded', 'To search, آ أ إ and ٱ are one: ا.'],
    },
    'fold-hamza': {
      fa: ['همزه', 'برای جست‌وجو ؤ، ئ و ۀ بی همزه نوشته می‌شوند.'],
      en: ['Hamza folded', 'To search, ؤ ئ and ۀ lose their hamza.'],
    },
    'fold-teh-marbuta': {
      fa: ['ة', 'برای جست‌وجو ة همان ه است.'],
      en: ['Teh marbuta folded', 'To search, ة is ه.'],
    },
    'fold-letter': {
      fa: ['حرف خط‌های دیگر', 'برای جست‌وجو حرف‌های عربی، کردی، اردو و پشتو همان حرف فارسی‌اند.'],
      en: ['Letter folded', 'To search, letters of Arabic, Kurdish, Urdu and Pashto are the Persian ones.'],
    },
    'fold-mark': {
      fa: ['اعراب و کشیده', 'برای جست‌وجو اعراب و کشیده برداشته می‌شوند.'],
      en: ['Marks dropped', 'To search, vowel signs, accents and kashida are dropped.'],
    },
    'fold-half-space': {
      fa: ['بی نیم‌فاصله', 'برای جست‌وجو نیم‌فاصله برداشته می‌شود.'],
      en: ['Half-space dropped', 'To search, the half-space is dropped.'],
    },
    'fold-invisible': {
      fa: ['نادیدنی‌ها', 'برای جست‌وجو نویسه‌های نادیدنی برداشته می‌شوند.'],
      en: ['Invisible dropped', 'To search, invisible characters are dropped.'],
    },
    'fold-form': {
      fa: ['شکل نمایشی', 'برای جست‌وجو شکل‌های نمایشی و تمام‌پهنا به حرف ساده برمی‌گردند.'],
      en: ['Form folded', 'To search, presentation and full-width forms become plain letters.'],
    },
    'fold-digit': {
      fa: ['رقم لاتین', 'برای جست‌وجو همهٔ رقم‌ها لاتین‌اند.'],
      en: ['Digit folded', 'To search, all digits are Latin.'],
    },
    'fold-case': {
      fa: ['حرف کوچک', 'برای جست‌وجو حرف‌های بزرگ لاتین کوچک می‌شوند.'],
      en: ['Case folded', 'To search, Latin capitals become small.'],
    },
    'fold-blank': {
      fa: ['فاصله', 'برای جست‌وجو میان واژه‌ها یک فاصله بس است.'],
      en: ['Blanks folded', 'To search, one space between words is enough.'],
    },
  }),
);
