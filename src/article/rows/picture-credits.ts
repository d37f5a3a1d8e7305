import { isAgencyName, isSiteName } from '../phrases/site';

/** «سکوی نفتی در دریای شمال - عکس از: رویترز»: what a picture shows and whose it is, in one line that is no sentence. */
export function isCredited(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (isSiteName(PICTURE_OF.exec(text)?.[1] ?? '')) return true;
  if ((LATIN_CREDIT.test(text) && !OWN_NAME.test(text)) || OLD_PICTURE.test(text)) return true;
  if (/[.؟!؛]./.test(text.trimEnd())) return false;
  return CREDIT.test(text) || isAgencyName(PICTURE_BY.exec(text)?.[1] ?? '');
}

const LONGEST_CAPTION = 140;
/** Without a colon a name of a few words must be all that follows. */
const CREDIT = /[-–—ـ|/(،][ \u200c]{0,2}(?:عکس(?: از)? ?: ?[^:.؟!]{2,40}|عکس از(?: [^\s:،.؟!()]{2,20}){2,4}\)?)$/;

/** «… - عکس از ایرنا»: one word where it is an agency. */
const PICTURE_BY = /[-–—|/(،] ?عکس از ([^\s:،.؟!()]{2,20})\)?$/;

/**
 * «قایقی در دریای عمان عکس: S. Karimi/DW», «مسافران در ایستگاه. AFP - STEPHANE DUPONT», «سیل در کلکته © Reuters»: after a mark a
 * picture agency, perhaps with a name. After a comma, a slash or a bracket EPA may be an acid or an authority and AP a point of
 * access: there they need more than themselves.
 */
const LATIN_CREDIT =
  / عکس ?: ?(?:[A-Z][A-Za-zÀ-ſ .&-]{1,40}|picture alliance)\/ ?[A-Za-z][A-Za-zÀ-ſ .&/-]{1,40}$|(?:[.|©] ?(?:© ?|via )?(?:AP|AFP|REUTERS|Reuters|EPA|EFE|DPA|dpa|Getty)(?: Photo| Images)?|[،/(] ?(?:via )?(?:AFP|REUTERS|Reuters|Getty Images|AP Photo|(?:AP|EPA|EFE|DPA|dpa)(?= ?[-–—/] ?[A-Z])))(?: ?[-–—/] ?[A-Za-z][A-Za-z.' -]{2,40})?\)?$/;
/** «خبرگزاری رویترز (Reuters)»: its name in the letters of both. */
const OWN_NAME = /(?:رویترز|فرانس.?پرس|آسوشیتد.?پرس|گتی(?: ?ایمیجز)?|خبرگزاری [^\s(]{2,15}) ?\([A-Za-z ]{2,15}\)$/;
/** «نانوایی در تبریز، عکس آرشیوی است», «نانوایی در تبریز (آرشیو)» */
const OLD_PICTURE = /^[^.؟!؛]{3,100}(?:[،(-] ?(?:عکس|تصویر)(?: از)? آرشیوی?(?: است)?\)?|\(آرشیوی?\))$/;
/** «عکس از خبرگزاری ایسنا» */
const PICTURE_OF = /^(?:عکس|تصویر|فیلم|ویدئو) از:? ([^\s.؟!:]{2,20}(?: [^\s.؟!:]{2,20}){0,3})$/;
