import { keyOf } from '../lines/key';
import { endsWith, STATEMENT_END } from '../lines/line-marks';
import { isAgencyName, VERB_END } from '../phrases/site';
import { countWords } from '../phrases/words';

/**
 * What the words of one line say of it, whatever stands round it: whether it can be a headline or the line over one, a
 * paragraph, the name of an office or a site.
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
export const TIES_IN_WHAT_IS_SAID: RegExp = /(?<!\S)(?:از|را|به|که|برای)(?!\S)/;

/** What a site says of itself below its name, or after it in one line: «پایگاه خبری …» (news site). */
const SITE_DESCRIPTION =
  /^(?:(?:(?!.* در )\S+(?: \S+)? ?[؛|–-] )?(?:شبکه اطلاع|پایگاه (?:خبری|اطلاع|تحلیلی|(?:\S+ ){1,2}خبری ))|کانال (?:خبری?|رسمی|تلگرامی?)|(?:مجله|روزنامه|نشریه|رسانه) (?:اینترنتی|الکترونیک|آنلاین))/;
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
export const OF_OFFICE: RegExp =
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
  // The name in two languages with a motto between: «ایرنا | صدای ایران | IRNA».
  if (parts.length > 2 && isAgencyName(parts[0]!) && isAgencyName(parts.at(-1)!)) return true;
  if (VERB_END.test(text)) return false;
  return (SITE_DESCRIPTION.test(text) && countWords(text) <= MOST_SITE_WORDS) || PAPER.test(text);
}

/** How no headline ends, though it may end in a question or exclamation mark. */
export const NO_HEADLINE_END: RegExp = /[.:؛…]$/;
