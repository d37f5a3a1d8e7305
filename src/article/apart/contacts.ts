import { endsWith, FULL_STOP } from '../lines/line-marks';
import { isText, type Row } from '../rows/rows';

/** The key of a line that says where an office is or how it is reached. */
const CONTACT =
  /^(?:(?:ادرس|نشانی)(?:[:؛]|$)|(?:(?:شماره)?(?:تلفن(?:تماس|همراه)?|تماس|حساب)|فکس|نمابر|دورنگار)[:؛][0-9+(]|کدپستی[:؛]?[0-9]|(?:پستالکترونیکی?|ایمیل)[:؛][a-z0-9])/;
/** One that says it in the next line. */
export const OPEN_CONTACT: RegExp = /^(?:ادرس|نشانی):?$/;
/** Right below the body one such line may be its last. */
const FEWEST = 2;

/**
 * «نشانی: …», «تلفن: …»: the lines of an office below the body are the foot of the page. One that the line above leads to
 * («… تماس بگیرند:») is the body's.
 */
export function placeContacts(rows: Row[]): void {
  let from =
    rows.map((row) => isText(row) && endsWith(row.text, FULL_STOP) && !CONTACT.test(row.key)).lastIndexOf(true) + 1;
  let isLedTo = false;
  for (let hasEnded = false; from > 0 && from < rows.length; from++) {
    const row = rows[from]!;
    hasEnded ||= row.isSure;
    const end = contactsEnd(rows, from);
    if (end === from) {
      // «… به نشانی زیر بفرستند:», and then the address without a label.
      isLedTo = isText(row) && (isLedTo || endsWith(row.text, /:$/));
      continue;
    }
    if (!isLedTo && (hasEnded || end - from >= FEWEST)) {
      for (let i = from; i < end; i++) rows[i] = { ...rows[i]!, looks: 'footer', isSure: true };
    }
    from = end - 1;
  }
}

/** «نشانی: …», «تلفن: …» */
export function isContact({ key }: Row): boolean {
  return CONTACT.test(key);
}

/** Where the contacts that begin at a row end. */
function contactsEnd(rows: readonly Row[], from: number): number {
  const isContact = (at: number): boolean =>
    isText(rows[at]!) && (CONTACT.test(rows[at]!.key) || (at > from && OPEN_CONTACT.test(rows[at - 1]!.key)));
  let end = from;
  while (end < rows.length && isContact(end)) end++;
  return end;
}
