import { isAgencyName, isSiteName } from '../phrases/site';

/**
 * Whether a line says what a picture shows and who took it, and is no sentence: «سکوی نفتی در دریای شمال - عکس از:
 * رویترز» (oil rig in the North Sea - photo by: Reuters).
 */
export function isCredited(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (isSiteName(PICTURE_OF.exec(text)?.[1] ?? '')) return true;
  if ((LATIN_CREDIT.test(text) && !OWN_NAME.test(text)) || OLD_PICTURE.test(text)) return true;
  if (/[.؟!؛]./.test(text.trimEnd())) return false;
  return CREDIT.test(text) || isAgencyName(PICTURE_BY.exec(text)?.[1] ?? '');
}

const LONGEST_CAPTION = 140;
/** Who took the picture, after a mark. Without a colon a name of a few words must end the line. */
const CREDIT = /[-–—ـ|/(،][ \u200c]{0,2}(?:عکس(?: از)? ?: ?[^:.؟!]{2,40}|عکس از(?: [^\s:،.؟!()]{2,20}){2,4}\)?)$/;

/** The same with one word, which must be an agency: «… - عکس از ایرنا». */
const PICTURE_BY = /[-–—|/(،] ?عکس از ([^\s:،.؟!()]{2,20})\)?$/;

/**
 * A picture agency in Latin letters after a mark, perhaps with a name: «قایقی در دریای عمان عکس: S. Karimi/DW»,
 * «مسافران در ایستگاه. AFP - STEPHANE DUPONT», «سیل در کلکته © Reuters».
 *
 * After a comma, a slash or a bracket, EPA may be an acid or an authority and AP an access point: there a name must
 * follow them.
 */
const LATIN_CREDIT =
  / عکس ?: ?(?:[A-Z][A-Za-zÀ-ſ .&-]{1,40}|picture alliance)\/ ?[A-Za-z][A-Za-zÀ-ſ .&/-]{1,40}$|(?:[.|©] ?(?:© ?|via )?(?:AP|AFP|REUTERS|Reuters|EPA|EFE|DPA|dpa|Getty)(?: Photo| Images)?|[،/(] ?(?:via )?(?:AFP|REUTERS|Reuters|Getty Images|AP Photo|(?:AP|EPA|EFE|DPA|dpa)(?= ?[-–—/] ?[A-Z])))(?: ?[-–—/] ?[A-Za-z][A-Za-z.' -]{2,40})?\)?$/;
/** An agency's name in both scripts, which is no credit: «خبرگزاری رویترز (Reuters)». */
const OWN_NAME = /(?:رویترز|فرانس.?پرس|آسوشیتد.?پرس|گتی(?: ?ایمیجز)?|خبرگزاری [^\s(]{2,15}) ?\([A-Za-z ]{2,15}\)$/;
/** A picture from the archive: «نانوایی در تبریز، عکس آرشیوی است», «نانوایی در تبریز (آرشیو)». */
const OLD_PICTURE = /^[^.؟!؛]{3,100}(?:[،(-] ?(?:عکس|تصویر)(?: از)? آرشیوی?(?: است)?\)?|\(آرشیوی?\))$/;
/** All of a line that says whose the picture is: «عکس از خبرگزاری ایسنا». */
const PICTURE_OF = /^(?:عکس|تصویر|فیلم|ویدئو) از:? ([^\s.؟!:]{2,20}(?: [^\s.؟!:]{2,20}){0,3})$/;
