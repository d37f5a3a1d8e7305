import { isPerson, namesRole } from '../phrases/person';
import { agencyCalled, isAgencyName, VERB_END } from '../phrases/site';
import { countWords } from '../phrases/words';
import { LONGEST_KICKER, OF_OFFICE, OFFICE, TIES_IN_WHAT_IS_SAID } from './line-wording';

/** Lines that say only who said, asked or examined something, or what kind of piece follows, as they stand over a headline. */

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

/**
 * The kind of a piece without an agency («گزارشی از …», a report on …; «گفت‌وگو با …»), the round of a league, a letter
 * of a reader, or the review of a film or of the papers.
 */
const KIND_OF_PIECE =
  /^(?:(?:گزارش|روایت)ی(?: میدانی)? (?:از|درباره)|(?:گفت.{0,3}گو|مصاحبه)ی{0,2} با|نگاهی به|مروری بر) |^(?:گزارش|روایت) میدانی (?:از|درباره)(?: \S+){1,3}$|^بررسی \S.* در (?:گفت.{0,3}گو|مصاحبه|میزگردی?) با |^(?:هفته|دور|مرحله) .{0,11}(?:م|اول|نخست|\p{Nd}) (?:لیگ|جام|رقابت.?های|مسابقات)(?: \S+){1,2}$|^نامه به سردبیر$|^(?:نقد|معرفی|مرور|بررسی) (?:و بررسی )?(?:فیلم|کتاب|رمان|نمایش|سریال|[آا]لبوم) «[^«»]+»$|^مرور (?:روزنامه|مطبوعات)\S*(?: \S+){1,2}$/u;

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
