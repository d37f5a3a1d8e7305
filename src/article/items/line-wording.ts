import { keyOf } from '../lines/key';
import { endsWith, STATEMENT_END } from '../lines/line-marks';
import { isPerson, namesRole } from '../phrases/person';
import { agencyCalled, isAgencyName, VERB_END } from '../phrases/site';
import { countWords } from '../phrases/words';

/**
 * What the words of one line say of it, whatever stands round it: whether it can be a headline or the line over one, a paragraph, the
 * name of an office or a site, or says only who said, asked or examined something.
 */

/** The greatest length of a headline, in code units. */
export const LONGEST_HEADLINE = 250;
/** The same of a kicker, the line above the headline. */
export const LONGEST_KICKER = 140;
/** The fewest words of a headline or of a line over or below it; a line of fewer may be the name of a section. */
export const FEWEST_WORDS = 3;
/** A line of so many words is neither the name of a section nor part of a menu. */
export const ENOUGH_WORDS = 5;
/** So many lines of text may stand above the headline: menus, names of the site. */
export const MOST_LINES_ABOVE = 40;
/**
 * The form of a kicker, which says whose words the headline is: «در گفت‌وگو با …» (talking to …), «استاندار فارس:»
 * (governor of Fars:).
 */
const KICKER = /^در گفت.{0,3}گو با |[:؛]$/;

/** How a line begins with who holds an office: «رئیس …» (head of …), «یک کارشناس …» (an expert …). */
export const OFFICE: RegExp =
  /^(?:(?:یک )?(?:کارشناس|متخصص|پژوهشگر|استاد)|رئیس|مدیر|معاون|وزیر|استاندار|فرماندار|شهردار|سخنگو|نماینده|دبیر|سرپرست|فرمانده|دادستان)/;
/** Words that tie in what was said, or to whom: where one stands, something is told. */
const TIES_IN_WHAT_IS_SAID = /(?<!\S)(?:از|را|به|که|برای)(?!\S)/;

/** What a site says of itself below its name, or after it in one line: «پایگاه خبری …» (news site). */
const SITE_DESCRIPTION =
  /^(?:(?:(?!.* در )\S+(?: \S+)? ?[؛|–-] )?(?:شبکه اطلاع|پایگاه (?:خبری|اطلاع|تحلیلی|(?:\S+ ){1,2}خبری ))|کانال (?:خبری|رسمی|تلگرامی?)|(?:مجله|روزنامه|نشریه|رسانه) (?:اینترنتی|الکترونیک|آنلاین))/;
const MOST_SITE_WORDS = 7;
/** The name of a paper: «روزنامه شهروند», «هفته‌نامه دانشجویی پنجره». */
export const PAPER: RegExp = /^(?:روزنامه|(?:هفته|ماه|فصل).?نامه|مجله|نشریه)(?: [^\s.؟!:؛،]{2,20}){1,3}$/;

/** Whether a line is what a letter or speech begins with: «بسم الله الرحمن الرحیم». */
export function isInvocation(text: string): boolean {
  return INVOCATION.test(keyOf(text));
}

const INVOCATION = /^(?:بسماللهالرحمنالرحیم|باسمهتعالی|بسمهتعالی|بهنامخدا)[^\p{L}]{0,3}$/u;

/**
 * Whether a line speaks of the page to whoever reads it: «… از کوکی استفاده می‌کند» (uses cookies), «عضو خبرنامه ما
 * شوید» (join our newsletter).
 */
export function speaksOfPage(text: string): boolean {
  return OF_PAGE.test(keyOf(text));
}

const OF_PAGE =
  /کوکی.{0,30}(?:استفاده|بهره|ذخیره)|مرورگر(?:شما|خود)|جاوااسکریپت|(?:مشترک|عضو|عضویت|اشتراک).{0,30}(?:شوید|کنید)/;

/** What stands in an empty field of the page: «جستجو در سایت...» (search the site...). */
const IN_A_FIELD = /^\S+(?: \S+){0,2}\.{3}$/;

/** Whether a line is too long for a headline, or ends as a sentence does and is no kicker. */
export function readsAsParagraph(text: string): boolean {
  return (
    (text.length > LONGEST_HEADLINE || (endsWith(text, STATEMENT_END) && !IN_A_FIELD.test(text))) && !isKicker(text)
  );
}

/**
 * Whether a line says whose words come next. One that holds a whole sentence, or leads on to something, is text above a
 * list or a poem.
 */
export function isKicker(text: string): boolean {
  return text.length <= LONGEST_KICKER && KICKER.test(text) && !/[.؟!] ./.test(text) && !LEADING_END.test(text);
}

/** The end of a sentence that leads to what follows it: «… به شرح زیر است:» (… is as follows:), «… آمده است:». */
const LEADING_END =
  /(?:(?:زیر|شرح|قرار|چنین|صورت) (?:است|هستند|بود)|(?:عبارت\S{0,5}|عبارت است) از|می.?(?:خوانید|بینید)|آمده است):$/;

/**
 * Whether a line only says when or on what occasion something happened: «پس از دو روز بارش» (after two days of rain),
 * «همزمان با هفته فرهنگ» (in the week of culture).
 */
export function saysWhen(text: string): boolean {
  return OCCASION.test(text) && !endsWith(text, /[.؟!]$/) && !tellsSomething(text);
}

const OCCASION =
  /^(?:(?:پس|پیش|بعد|قبل) از|هم.?زمان با|در (?:پی|آستانه|حاشیه|ادامه|جریان|نخستین|اولین|آخرین|سالروز)|به (?:دنبال|مناسبت)|با (?:حضور|هدف)) /;

/**
 * Whether a line says when something happened, and a longer one below it what: then the first is the kicker. A first
 * paragraph says the words of its headline again, and «روایت …» (the story of …) is the line below one.
 */
export function saysWhenOver(line: string, below: string): boolean {
  if (!saysWhen(line) || countWords(below) <= countWords(line) || speaksOn(below) || below.startsWith('روایت '))
    return false;
  return !below.includes(/^\S+ \S+ \S+/.exec(line)![0]) && (tellsSomething(below) || PAST_END.test(below));
}

/** Further verbs at the end of a headline; some are nouns elsewhere. */
const PAST_END = / (?:آمد|افتاد|برد|رسید|رفت|زد|گذاشت|گرفت|گفت|ماند|یافت)$/;

/**
 * Whether a line is rather part of a text than its headline: it is long, has a sentence before another, begins a list,
 * or somebody speaks («ما …», we; «به اطلاع …», be informed) or is spoken of further («وی …», he).
 */
export function speaksOn(text: string): boolean {
  return text.length > LONGEST_KICKER || SPEAKS_ON.test(text);
}

const SPEAKS_ON =
  /^(?:[-–•«]? ?(?:ما|من|او|وی|سلام|همچنین|این در|به (?:اطلاع|[آا]گاهی|استحضار)) |[-–•]|«[^»]+$)|یم$|[.؟!] ./;

/** Whether a line ends in a verb that tells something: «… شد», «… می‌گیرد», «… بردند», «… ندارد». */
export function tellsSomething(text: string): boolean {
  return VERB_END.test(text) || /[دتر]ند$|دارد$| ن?می[ \u200c]\S+$/.test(text);
}

/** Whether a line is the name of an office or institution, on whose page it may stand, and tells nothing of it. */
export function namesOffice(text: string): boolean {
  return OF_OFFICE.test(text) && !tellsSomething(text) && !TIES_IN_WHAT_IS_SAID.test(text) && !text.includes(' در ');
}

/** The name of an office or institution. */
const OF_OFFICE =
  /^(?:روابط عمومی|سازمان|وزارت|اداره|شرکت|مرکز|مو[ٔئس]{1,2}سه|پژوهش(?:گاه|کده)|دانشگاه|بنیاد|انجمن|اتاق|ستاد|فدراسیون|شورای|شهرداری|استانداری|دبیرخانه) [^:؛؟!«»]+$/;

/**
 * Whether a line says what the piece is about: «نگار فرهادیان در این مقاله می‌پرسد …» (… asks in this article), as it
 * stands below a headline.
 */
export function speaksOfPiece(text: string): boolean {
  return OF_PIECE.test(text);
}

const OF_PIECE = /(?<!\S)در این (?:مقاله|یادداشت|گزارش|نوشته|مطلب|جستار|گفت.{0,3}گو|مصاحبه)(?!\S)/;

/** Whether a line is what a site says of itself, or the name of a paper. */
export function describesSite(text: string): boolean {
  const parts = text.split(/ [-–—|»] ?/);
  // The name in two languages with a motto between: «خبرگزاری مهر | اخبار ایران و جهان | Mehr News Agency».
  if (parts.length > 2 && isAgencyName(parts[0]!) && isAgencyName(parts.at(-1)!)) return true;
  if (VERB_END.test(text)) return false;
  return (SITE_DESCRIPTION.test(text) && countWords(text) <= MOST_SITE_WORDS) || PAPER.test(text);
}

/** How no headline ends, though it may end in a question or exclamation mark. */
export const NO_HEADLINE_END: RegExp = /[.:؛…]$/;

/** Whether a line says only that somebody said something, and nothing of what was said. */
export function isAttribution(text: string): boolean {
  return (
    text.length <= LONGEST_KICKER &&
    (namesOwnPiece(text) ||
      speaksToAgency(text) ||
      saysAgencyAsked(text) ||
      saysAgencyExamined(text) ||
      SAID_AT.test(text) ||
      (REPORTING_END.test(text) && countWords(text) <= mostSayingWords(text)))
  );
}

/**
 * The end of a sentence that says only that something is reported, examined or explained: «ایسنا گزارش می‌دهد», «…
 * بررسی کرد».
 */
const REPORTING_END = /(?:گزارش|خبر|توضیح|هشدار) (?:داد|می.?دهد)$|(?:بررسی|اعلام|تشریح|مطرح|ت[اأ]کید) (?:کرد|می.?کند)$/;

/** The most words of such a sentence; a longer one is a headline. */
function mostSayingWords(text: string): number {
  if (TIES_IN_WHAT_IS_SAID.test(text)) return MOST_SAYING_WORDS;
  const isOfOffice = OF_OFFICE.test(text);
  if (OFFICE.test(text) || (isOfOffice && WARNING_END.test(text))) return MOST_OFFICE_WORDS;
  return isOfOffice ? MOST_INSTITUTION_WORDS : MOST_SAYING_WORDS;
}

/** The most words where nobody's office is among them. */
export const MOST_SAYING_WORDS = 4;
/** The same with somebody's office, which takes more words though nothing of what was said is among them. */
const MOST_OFFICE_WORDS = 8;
/** The same with an institution: «مرکز پژوهش‌های مجلس بررسی کرد». */
const MOST_INSTITUTION_WORDS = 5;
/**
 * Verbs of a warning: what is warned of stands before them with از, به or که, so that without these words nothing is
 * told.
 */
const WARNING_END = /(?:خبر|هشدار) (?:داد|می.?دهد)$/;

/**
 * «در نشست کارشناسان مطرح شد» (said at a meeting of experts), «با حضور استاندار برگزار شد» (held with the governor). A
 * longer line may say what.
 */
const SAID_AT =
  /^در (?:نشست|جلسه|همایش|مراسم|[آا]یین|میزگرد|کنفرانس|دیدار) \S+(?: \S+)? (?:مطرح|عنوان|اعلام|تشریح) شد$|^(?:با (?:حضور|حکم|دستور|همکاری|همت|مشارکت|تلاش|حمایت)|به (?:همت|دستور|مناسبت)) \S+(?: (?!نشست|جلسه|همایش|مراسم|[آا]یین|جشن|نمایشگاه|مسابق)\S+)? (?:صورت گرفت|(?:برگزار|انجام) شد)$/;

/** Whether a name is that of an agency, or in quotes: as a paper is named even where the word is an ordinary one. */
function isPublisher(name: string): boolean {
  return QUOTED.test(name) || isAgencyName(name);
}

const QUOTED = /^«.*»$/;

/**
 * Whether a line is an agency and that it reports something, perhaps with a colon: «ایسنا گزارش می‌دهد», ««اعتماد»
 * بررسی می‌کند».
 */
export function saysAgencyReports(line: string): boolean {
  // «می کند», a verb whose half-space was lost, is one word.
  const text = line.replace(/ ?[:؛]$/, '').replace(/ می (?=\S+$)/, ' می\u200c');
  const agency = /^(\S+(?: \S+)?) (?=\S+ \S+$)/.exec(text)?.[1];
  return agency !== undefined && REPORTING_END.test(text) && isPublisher(agency);
}

/** Whether an agency says whom it asked: ««اعتماد» در گفت‌وگو با حسین نصیری بررسی کرد». */
function saysAgencyAsked(text: string): boolean {
  const agency = ASKS.exec(text)?.[1];
  return agency !== undefined && REPORTING_END.test(text) && isPublisher(agency);
}

const ASKS = /^(\S+(?: \S+)?) در گفت.{0,3}گو با /;

/**
 * Whether somebody speaks to an agency: «مدیرعامل آبفا به ایسنا خبر داد», «مدیرعامل آبفا در گفت‌وگو با خبرنگار بازار
 * تشریح کرد». After a talk whose verb ends the line the agency needn't be known, since nothing is told.
 */
function speaksToAgency(text: string): boolean {
  const [, who, listener] = IN_TALK.exec(text) ?? [];
  if (listener !== undefined && isPublisher(listener))
    return isPerson(who!.split('،')[0]!) || namesRole(who!) || (OFFICE.test(who!) && !TIES_IN_WHAT_IS_SAID.test(who!));
  return TOLD_IN_TALK.test(text) || isAgencyName(TOLD.exec(text)?.[1] ?? '');
}

const TOLD = / به (?:خبرنگار )?(\S+(?: \S+)?) (?:خبر داد|توضیح داد|گفت)$/;
/**
 * «حسین راغفر در گفت‌وگو با «شرق»»: group 1 is who speaks, group 2 to whom. With other words in place of the person it
 * is a headline: «ناگفته‌های … در گفت‌وگو با ایسنا» (the untold …).
 */
const IN_TALK = /^(\S+(?: \S+){0,7}) در گفت.{0,3}گو با (?:خبرنگار )?(\S+(?: \S+)?)$/;
const TOLD_IN_TALK =
  / در (?:گفت.{0,3}گو|مصاحبه) با \S+(?: \S+){0,2} (?:(?:خبر|توضیح) داد|گفت|(?:اعلام|تشریح|مطرح|عنوان|بیان|ت[أا]کید) کرد)$/;

/**
 * Whether a line says what an agency did in this piece, and with what: «دنیای اقتصاد چشم‌انداز بازار را بررسی کرد»
 * (examined the outlook of the market).
 */
export function saysAgencyExamined(text: string): boolean {
  if (text.length > LONGEST_KICKER) return false;
  if (QUOTED_REPORTS.test(text)) return true;
  if (!ITS_SUBJECT.test(text)) return false;
  const [first, second] = text.replace(/[«»"]/g, '').split(/\s+/);
  return [first!, `${first} ${second}`].some((name) => agencyCalled(name)?.isSure === true);
}

/**
 * The same of a paper in quotes, known or not: ««اعتماد» از آینده دستفروشان گزارش می‌دهد». Only these verbs: a film or
 * book in quotes may tell something, too.
 */
const QUOTED_REPORTS =
  /^«[^«»]{2,25}» (?:از|درباره) \S.* گزارش می.?(?:دهد|کند)$|^«[^«»]{2,25}» \S.* را (?:بررسی|تحلیل|واکاوی) می.?کند$/;
const ITS_SUBJECT = / را [^\s]{4,8} (?:کرد|می.?کند|داد|می.?دهد)$/;

/**
 * Whether a line says what kind of piece this is and of what, and nothing else: «گزارشی از …» (a report on …), «نگاهی
 * به …» (a look at …).
 */
export function namesKindOfPiece(text: string): boolean {
  return KIND_OF_PIECE.test(text) && !VERB_END.test(text) && !/[.؟!:؛]/.test(text);
}

/** The kind of a piece without an agency («گزارشی از …», a report on …; «گفت‌وگو با …»), or the round of a league. */
const KIND_OF_PIECE =
  /^(?:(?:گزارش|روایت)ی(?: میدانی)? (?:از|درباره)|(?:گفت.{0,3}گو|مصاحبه)ی{0,2} با|نگاهی به|مروری بر) |^(?:گزارش|روایت) میدانی (?:از|درباره)(?: \S+){1,3}$|^بررسی \S.* در (?:گفت.{0,3}گو|مصاحبه|میزگردی?) با |^(?:هفته|دور|مرحله) .{0,11}(?:م|اول|نخست|\p{Nd}) (?:لیگ|جام|رقابت.?های|مسابقات)(?: \S+){1,2}$/u;

/** Whether a line names the piece as an agency's own. */
export function namesOwnPiece(text: string): boolean {
  return ownerOfPiece(text) !== null;
}

/** The owner whom such a line names, an agency or a name in quotes: «گفت‌وگوی ایسنا با …» → `ایسنا`. */
export function ownerOfPiece(text: string): string | null {
  const name = PIECE.exec(text)?.[1];
  return name !== undefined && text.length <= LONGEST_KICKER && isPublisher(name) ? name : null;
}

/**
 * A report, talk or note that its agency names as its own: «گزارش همشهری از …», «گفت‌وگوی ایسنا با …»; group 1 is the
 * agency.
 */
const PIECE = /^(?:گزارش|روایت|گفت.{0,3}گوی|مصاحبه) (\S+(?: \S+)?) (?:از|با|درباره) /;
