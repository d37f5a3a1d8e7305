import { endsWith, FULL_STOP } from '../lines/line-marks';
import { isText, type Row } from '../rows/rows';

/** The key of a line that says where an office is, or how it is reached. */
const CONTACT =
  /^(?:(?:ادرس|نشانی)(?:ما)?(?:[:؛]|$)|(?:(?:شماره)?(?:تلفن(?:تماس|همراه)?|تماس|حساب)|فکس|نمابر|دورنگار)[:؛][0-9+(]|(?:کد|صندوق)پستی[:؛]?[0-9]|(?:پستالکترونی(?:کی?)?|ایمیل)[:؛][a-z0-9])/;
/** The key of such a label in a line of its own, with the address in the next. */
export const OPEN_CONTACT: RegExp = /^(?:ادرس|نشانی):?$/;
/** The key of a heading over such lines at the end of a press release: «تماس رسانه‌ای:», «ارتباط با روابط عمومی:». */
const CONTACT_HEADING =
  /^(?:(?:اطلاعات|راههای)(?:تماس|ارتباطی)|(?:تماس|ارتباط)(?:رسانهای|با(?:رسانهها|روابطعمومی))):?$/;
/** So many such lines are the foot of a page; one alone right below the body may be its last line. */
const FEWEST = 2;

/**
 * The lines of an office below the body («نشانی: …», address; «تلفن: …», phone) are the foot of the page, and so is a
 * heading that says no more («تماس رسانه‌ای:»). Lines that the one above leads to («… تماس
 * بگیرند:», … may call:) are the body's.
 */
export function placeContacts(rows: Row[]): void {
  let from = rows.map((row) => isText(row) && endsWith(row.text, FULL_STOP) && !isContact(row)).lastIndexOf(true) + 1;
  let isLedTo = false;
  for (let hasEnded = false; from > 0 && from < rows.length; from++) {
    const row = rows[from]!;
    hasEnded ||= row.isSure;
    const end = contactsEnd(rows, from);
    if (end === from) {
      // «… به نشانی زیر بفرستند:» (send it to the following address:), and then an address without a label.
      isLedTo = isText(row) && (isLedTo || endsWith(row.text, /:$/));
      continue;
    }
    if (!isLedTo && (hasEnded || end - from >= FEWEST)) {
      for (let i = from; i < end; i++) rows[i] = { ...rows[i]!, appearance: 'footer', isSure: true };
    }
    from = end - 1;
  }
}

/** Whether a line says where an office is, or how it is reached. */
export function isContact({ key }: Row): boolean {
  return CONTACT.test(key);
}

/** The first row after the contacts that begin at a row; that row itself where it is none. */
function contactsEnd(rows: readonly Row[], from: number): number {
  const isContactAt = (at: number): boolean =>
    isText(rows[at]!) && (isContact(rows[at]!) || (at > from && OPEN_CONTACT.test(rows[at - 1]!.key)));
  let end = from;
  if (isText(rows[from]!) && CONTACT_HEADING.test(rows[from]!.key)) {
    // Whom to ask for may stand below the heading.
    const first = [from + 1, from + 2].find((at) => at < rows.length && isContactAt(at));
    if (first !== undefined && first + 1 < rows.length && isContactAt(first + 1)) end = first;
  }
  while (end < rows.length && isContactAt(end)) end++;
  return end;
}
