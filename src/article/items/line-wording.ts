import { keyOf } from '../lines/key';
import { endsWith, STATEMENT_END } from '../lines/line-marks';
import { isPerson, namesRole } from '../phrases/person';
import { agencyCalled, isAgencyName, VERB_END } from '../phrases/site';
import { countWords } from '../phrases/words';

/** A headline is one line of at most this many code units. */
export const LONGEST_HEADLINE = 250;
/** The line above the title is shorter. */
export const LONGEST_KICKER = 140;
/** A line of fewer words may be the name of a section. */
export const FEWEST_WORDS = 3;
/** A line of this many words isn't the name of a section or a menu. */
export const ENOUGH_WORDS = 5;
/** How many lines of text may stand above the title: menus, names of the site. */
export const MOST_LINES_ABOVE = 40;
/** Whose words the title is: «در گفت‌وگو با …», «استاندار فارس:». */
const KICKER = /^در گفت.{0,3}گو با |[:؛]$/;
/** The same in a sentence of few words, which is no headline when another line follows: «ایسنا گزارش می‌دهد», «… بررسی کرد». */
const REPORTING_END = /(?:گزارش|خبر|توضیح|هشدار) (?:داد|می.?دهد)$|(?:بررسی|اعلام|تشریح|مطرح|ت[اأ]کید) (?:کرد|می.?کند)$/;
export const MOST_SAYING_WORDS = 4;
/** Somebody's office takes more words, but what was said is not among them. */
const MOST_OFFICE_WORDS = 8;
/** «مرکز پژوهش‌های مجلس بررسی کرد» */
const MOST_INSTITUTION_WORDS = 5;
/** What is warned of has «از», «به» or «که» before it. */
const WARNING_END = /(?:خبر|هشدار) (?:داد|می.?دهد)$/;
export const OFFICE: RegExp =
  /^(?:(?:یک )?(?:کارشناس|متخصص|پژوهشگر|استاد)|رئیس|مدیر|معاون|وزیر|استاندار|فرماندار|شهردار|سخنگو|نماینده|دبیر|سرپرست|فرمانده|دادستان)/;
const TIES_IN_WHAT_IS_SAID = /(?<!\S)(?:از|را|به|که|برای)(?!\S)/;
/** A report, talk or note that its agency names as its own: «گزارش همشهری از …», «گفت‌وگوی ایسنا با …». */
const PIECE = /^(?:گزارش|روایت|گفت.{0,3}گوی|مصاحبه) (\S+(?: \S+)?) (?:از|با|درباره) /;
/** The same without an agency, as one piece among many; or the round of a league. */
const KIND_OF_PIECE =
  /^(?:(?:گزارش|روایت)ی(?: میدانی)? (?:از|درباره)|(?:گفت.{0,3}گو|مصاحبه)ی{0,2} با|نگاهی به|مروری بر) |^بررسی \S.* در (?:گفت.{0,3}گو|مصاحبه|میزگردی?) با |^(?:هفته|دور|مرحله) .{0,11}(?:م|اول|نخست|\p{Nd}) (?:لیگ|جام|رقابت.?های|مسابقات)(?: \S+){1,2}$/u;
/** What a site says of itself below its name, or after it in one line. */
const SITE_DESCRIPTION =
  /^(?:(?:(?!.* در )\S+(?: \S+)? ?[؛|–-] )?(?:شبکه اطلاع|پایگاه (?:خبری|اطلاع|تحلیلی|(?:\S+ ){1,2}خبری ))|کانال (?:خبری|رسمی|تلگرامی?)|(?:مجله|روزنامه|نشریه|رسانه) (?:اینترنتی|الکترونیک|آنلاین))/;
const MOST_SITE_WORDS = 7;
/** «روزنامه شهروند», «هفته‌نامه دانشجویی پنجره» */
export const PAPER: RegExp = /^(?:روزنامه|(?:هفته|ماه|فصل).?نامه|مجله|نشریه)(?: [^\s.؟!:؛،]{2,20}){1,3}$/;

/** «بسم الله الرحمن الرحیم»: what a letter or speech begins with. */
export function isInvocation(text: string): boolean {
  return INVOCATION.test(keyOf(text));
}

const INVOCATION = /^(?:بسماللهالرحمنالرحیم|باسمهتعالی|بسمهتعالی|بهنامخدا)[^\p{L}]{0,3}$/u;

/** «… از کوکی استفاده می‌کند», «عضو خبرنامه ما شوید»: what a page says of itself to who reads it. */
export function speaksOfPage(text: string): boolean {
  return OF_PAGE.test(keyOf(text));
}

const OF_PAGE =
  /کوکی.{0,12}(?:استفاده|بهره|ذخیره)|مرورگر(?:شما|خود)|جاوااسکریپت|(?:مشترک|عضو|عضویت|اشتراک).{0,30}(?:شوید|کنید)/;

/** «جستجو در سایت...»: what stands in an empty field of the page. */
const IN_A_FIELD = /^\S+(?: \S+){0,2}\.{3}$/;

/** Whether a line is too long for a headline or ends as a sentence does, and is no kicker. */
export function readsAsParagraph(text: string): boolean {
  return (
    (text.length > LONGEST_HEADLINE || (endsWith(text, STATEMENT_END) && !IN_A_FIELD.test(text))) && !isKicker(text)
  );
}

/** Whether a line says whose words come next; what holds a whole sentence, too, is text that leads to a list or a poem. */
export function isKicker(text: string): boolean {
  return text.length <= LONGEST_KICKER && KICKER.test(text) && !/[.؟!] ./.test(text) && !LEADING_END.test(text);
}

/** «… به شرح زیر است:», «… آمده است:»: a sentence that leads to what follows it. */
const LEADING_END =
  /(?:(?:زیر|شرح|قرار|چنین|صورت) (?:است|هستند|بود)|(?:عبارت\S{0,5}|عبارت است) از|می.?(?:خوانید|بینید)|آمده است):$/;

/** Whether a line says that somebody said something, and nothing of what was said. */
export function isAttribution(text: string): boolean {
  if (text.length > LONGEST_KICKER) return false;
  if (
    namesOwnPiece(text) ||
    speaksToAgency(text) ||
    saysAgencyAsked(text) ||
    saysAgencyExamined(text) ||
    SAID_AT.test(text)
  )
    return true;
  if (!REPORTING_END.test(text)) return false;
  const hasNoObject = OFFICE.test(text) || (OF_OFFICE.test(text) && WARNING_END.test(text));
  const mostOfOffice = hasNoObject ? MOST_OFFICE_WORDS : OF_OFFICE.test(text) ? MOST_INSTITUTION_WORDS : 0;
  return (
    countWords(text) <=
    (TIES_IN_WHAT_IS_SAID.test(text) ? MOST_SAYING_WORDS : Math.max(mostOfOffice, MOST_SAYING_WORDS))
  );
}

/** «در نشست کارشناسان مطرح شد», «با حضور استاندار برگزار شد»; a longer line may say what. */
const SAID_AT =
  /^در (?:نشست|جلسه|همایش|مراسم|[آا]یین|میزگرد|کنفرانس|دیدار) \S+(?: \S+)? (?:مطرح|عنوان|اعلام|تشریح) شد$|^(?:با (?:حضور|حکم|دستور|همکاری|همت|مشارکت|تلاش|حمایت)|به (?:همت|دستور|مناسبت)) \S+(?: (?!نشست|جلسه|همایش|مراسم|[آا]یین|جشن|نمایشگاه|مسابق)\S+)? (?:صورت گرفت|(?:برگزار|انجام) شد)$/;

/** An agency, or a paper in quotes, even where its name is an ordinary word. */
function isPublisher(name: string): boolean {
  return QUOTED.test(name) || isAgencyName(name);
}

const QUOTED = /^«.*»$/;

/** «ایسنا گزارش می‌دهد», ««اعتماد» بررسی می‌کند», perhaps with a colon: an agency, and that it says something. */
export function saysAgencyReports(line: string): boolean {
  // «می کند», where the half-space is lost, is one word.
  const text = line.replace(/ ?[:؛]$/, '').replace(/ می (?=\S+$)/, ' می\u200c');
  const agency = /^(\S+(?: \S+)?) (?=\S+ \S+$)/.exec(text)?.[1];
  return agency !== undefined && REPORTING_END.test(text) && isPublisher(agency);
}

/** ««اعتماد» در گفت‌وگو با حسین نصیری بررسی کرد» */
function saysAgencyAsked(text: string): boolean {
  const agency = ASKS.exec(text)?.[1];
  return agency !== undefined && REPORTING_END.test(text) && isPublisher(agency);
}

const ASKS = /^(\S+(?: \S+)?) در گفت.{0,3}گو با /;

/**
 * «مدیرعامل آبفا به ایسنا خبر داد», «مدیرعامل آبفا در گفت‌وگو با خبرنگار بازار تشریح کرد»: in a talk no agency's name is needed, since
 * nothing is told after it.
 */
function speaksToAgency(text: string): boolean {
  const [, who, listener] = IN_TALK.exec(text) ?? [];
  if (listener !== undefined && isPublisher(listener))
    return isPerson(who!.split('،')[0]!) || namesRole(who!) || (OFFICE.test(who!) && !TIES_IN_WHAT_IS_SAID.test(who!));
  return TOLD_IN_TALK.test(text) || isAgencyName(TOLD.exec(text)?.[1] ?? '');
}

const TOLD = / به (?:خبرنگار )?(\S+(?: \S+)?) (?:خبر داد|توضیح داد|گفت)$/;
/** «حسین راغفر در گفت‌وگو با «شرق»»; «ناگفته‌های … در گفت‌وگو با ایسنا» is a headline. */
const IN_TALK = /^(\S+(?: \S+){0,7}) در گفت.{0,3}گو با (?:خبرنگار )?(\S+(?: \S+)?)$/;
const TOLD_IN_TALK =
  / در (?:گفت.{0,3}گو|مصاحبه) با \S+(?: \S+){0,2} (?:(?:خبر|توضیح) داد|گفت|(?:اعلام|تشریح|مطرح|عنوان|بیان|ت[أا]کید) کرد)$/;

/** «دنیای اقتصاد چشم‌انداز بازار را بررسی کرد»: what an agency says of its own work, naming its subject. */
export function saysAgencyExamined(text: string): boolean {
  if (text.length > LONGEST_KICKER) return false;
  if (QUOTED_REPORTS.test(text)) return true;
  if (!ITS_SUBJECT.test(text)) return false;
  const [first, second] = text.replace(/[«»"]/g, '').split(/\s+/);
  return [first!, `${first} ${second}`].some((name) => agencyCalled(name)?.isSure === true);
}

/** «اعتماد» از آینده دستفروشان گزارش می‌دهد: a paper in quotes, even where no table has it; what is told is told by films and books as well. */
const QUOTED_REPORTS =
  /^«[^«»]{2,25}» (?:از|درباره) \S.* گزارش می.?(?:دهد|کند)$|^«[^«»]{2,25}» \S.* را (?:بررسی|تحلیل|واکاوی) می.?کند$/;
const ITS_SUBJECT = / را [^\s]{4,8} (?:کرد|می.?کند|داد|می.?دهد)$/;

/** Whether a line says what kind of piece it is and of what, and nothing else: «گزارشی از …», «گفت‌وگو با …», «نگاهی به …». */
export function namesKindOfPiece(text: string): boolean {
  return KIND_OF_PIECE.test(text) && !VERB_END.test(text) && !/[.؟!:؛]/.test(text);
}

/** Whether a line names a piece as an agency's own. */
export function namesOwnPiece(text: string): boolean {
  return ownerOfPiece(text) !== null;
}

/** Whom a line names as the owner of the piece, an agency or what stands in quotes: «گفت‌وگوی ایسنا با …» → `ایسنا`. */
export function ownerOfPiece(text: string): string | null {
  const name = PIECE.exec(text)?.[1];
  return name !== undefined && text.length <= LONGEST_KICKER && isPublisher(name) ? name : null;
}

/** Whether a line ends as one does that tellsSomething something: «… شد», «… می‌گیرد», «… بردند», «… ندارد». */
export function tellsSomething(text: string): boolean {
  return VERB_END.test(text) || /[دتر]ند$|دارد$| ن?می[ \u200c]\S+$/.test(text);
}

/** Whether a line is the name of an office, whose page or statement it may begin, and tellsSomething nothing of it. */
export function namesOffice(text: string): boolean {
  return OF_OFFICE.test(text) && !tellsSomething(text) && !TIES_IN_WHAT_IS_SAID.test(text) && !text.includes(' در ');
}

const OF_OFFICE =
  /^(?:روابط عمومی|سازمان|وزارت|اداره|شرکت|مرکز|مو[ٔئس]{1,2}سه|پژوهش(?:گاه|کده)|دانشگاه|بنیاد|انجمن|اتاق|ستاد|فدراسیون|شورای|شهرداری|استانداری|دبیرخانه) [^:؛؟!«»]+$/;

/** «نگار فرهادیان در این مقاله می‌پرسد …»: what the piece is about, below its headline. */
export function speaksOfPiece(text: string): boolean {
  return OF_PIECE.test(text);
}

const OF_PIECE = /(?<!\S)در این (?:مقاله|یادداشت|گزارش|نوشته|مطلب|جستار|گفت.{0,3}گو|مصاحبه)(?!\S)/;

/** Whether a line is what a site says of itself. */
export function describesSite(text: string): boolean {
  const parts = text.split(/ [-–—|»] ?/);
  // «خبرگزاری مهر | اخبار ایران و جهان | Mehr News Agency»
  if (parts.length > 2 && isAgencyName(parts[0]!) && isAgencyName(parts.at(-1)!)) return true;
  if (VERB_END.test(text)) return false;
  return (SITE_DESCRIPTION.test(text) && countWords(text) <= MOST_SITE_WORDS) || PAPER.test(text);
}
