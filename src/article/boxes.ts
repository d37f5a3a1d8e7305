import { OFFICE, readsAsParagraph } from './line-wording';
import { MOST_READ, sharedBelow } from './over-headline';
import { BOX } from './patterns.table';
import { arePersons, namesRole } from './person';
import { isText, type Row } from './rows';
import { VERB_END } from './site';

/** A box of a page is no longer than this. */
const LONGEST_BOX = 90;
/** «اذان ظهر ۱۲:۰۵ | اذان مغرب ۱۹:۳۵»: what parts one from the next. */
const BOX_MARK = / ?[|•·] ?/;
/** Between the figure and its change: «▲». */
const SIGNS = /[^\p{L}\p{M}\p{N}\u200c\s:٫٬.,/%٪°()+-]/gu;

/**
 * Whether a line is a short label with a figure, and perhaps its unit, as boxes of a page have them: «نرخ دلار: ۶۰٬۰۰۰ تومان»,
 * «اذان ظهر به افق تهران ۱۲:۰۵»; what an office or a person says after a colon is none («استاندار فارس: ۱۲ اولویت داریم»).
 */
export function hasFormOfBox(text: string): boolean {
  if (text.length > LONGEST_BOX || !/\p{Nd}/u.test(text) || VERB_END.test(text)) return false;
  const parts = text.replace(SIGNS, ' ').replace(/ +/g, ' ').trim().split(BOX_MARK);
  return parts.every((part) => {
    const label = part.split(':')[0]!;
    if (OFFICE.test(label) || arePersons(label) || namesRole(label)) return false;
    return BOX.test(part);
  });
}

/**
 * Whether a line is such a box above the headline: the paragraphs don't have its figure, and of its words none, or fewer than of the
 * headline's.
 */
export function isBox(rows: readonly Row[], at: number, headline: number): boolean {
  if (!hasFormOfBox(rows[at]!.text) || hasFormOfBox(rows[headline]!.text)) return false;
  const [figure] = numbersIn(rows[at]!.key).sort((a, b) => b.length - a.length);
  const told = rows.slice(headline + 1).filter((row) => isText(row) && readsAsParagraph(row.text));
  if (told.slice(0, MOST_READ).some(({ key }) => numbersIn(key).includes(figure!))) return false;
  const [ofBox, ofHeadline] = sharedBelow(rows, at, headline);
  return ofBox === 0 || ofHeadline > ofBox;
}

/** The numbers of a key, as they are written. */
function numbersIn(key: string): string[] {
  return key.match(/[0-9]+(?:[.,٬٫/:][0-9]+)*/g) ?? [];
}
