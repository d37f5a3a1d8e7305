import { describesSite, FEWEST_WORDS, namesOffice, OFFICE, readsAsParagraph } from '../items/line-wording';
import { arePersons, namesRole } from '../phrases/person';
import { VERB_END } from '../phrases/site';
import { countWords } from '../phrases/words';
import { isText, type Row } from '../rows/rows';
import { countSharedWords, MOST_PARAGRAPHS_READ } from './over-headline';

/** Boxes of a page above the headline: prices, the weather, times of prayer. */

/** The greatest length of a box, in code units. */
const LONGEST_BOX = 90;
/**
 * What parts one box from the next: «اذان ظهر ۱۲:۰۵ | اذان مغرب ۱۹:۳۵», or only a blank between a time and the next
 * label.
 */
const BOX_MARK = / ?[|•·] ?|(?<=\p{Nd}:\p{Nd}{2}) (?=\p{L})/u;
/**
 * A figure that something comes to is told in a sentence: «دمای اهواز به ۵۰ درجه رسید» (the temperature in Ahvaz
 * reached 50).
 */
const TOLD_FIGURE = /(?<!\S)(?:به|تا|از|با) \p{Nd}/u;
/** Signs that make no difference to the shape: «▲» of a rise. */
const SIGNS = /[^\p{L}\p{M}\p{Nd}\u200c :٫٬.,/%٪°()|•·]/gu;
const FIGURE = /\p{Nd}+(?:[.,٬٫/:]\p{Nd}+)*/gu;
const WORD = /[\p{L}\p{M}\u200c]+/gu;
const UNIT = /^(?:هزار|میلیون|میلیارد|تومان|ریال|دلار|یورو|واحد|درصد|نفر|(?:کیلو)?متر)$/;
/** A figure that is more than a count or a year. */
const EXACT = /[^\p{Nd}]|\p{Nd}{5}/u;

/**
 * The shape of a box, in the signs of `shapeOf`: a label of at most five words («طلای ۱۸ عیار»), then a figure, then
 * perhaps how much it has changed: «(۰٫۵٪)».
 *
 * After a colon it may be any figure, perhaps with what it means («۱۱۲ ناسالم», unhealthy; «۸۵ (قابل قبول)»). Without
 * one it must be an exact figure («قیمت سکه ۴۱٬۲۰۰٬۰۰۰ تومان», but not «وام ۳۰۰ میلیون تومان»), a share or degrees.
 */
const SHAPE =
  /^[wu](?: (?:0 )?[wu]){0,4}(?: ?: ?[0#](?: ?[٪%°]w?|(?: [ud])+(?: w){0,3}| w| \([w ]+\))?| (?:#(?: u)*|[0#](?: ?[٪%°]w?| d(?: w){0,2})))(?: ?\(?[0#] ?[٪%]?\)?)?$/;

/**
 * Whether a line has the form of a box: a short label with a figure and perhaps its unit, such as «نرخ دلار: ۶۰٬۰۰۰
 * تومان» (dollar rate) or «اذان ظهر به افق تهران ۱۲:۰۵» (noon prayer in Tehran). Before a colon there may be no office
 * or person, who says something: «استاندار فارس: ۱۲ اولویت داریم».
 */
export function hasFormOfBox(text: string): boolean {
  if (text.length > LONGEST_BOX || !/\p{Nd}/u.test(text) || VERB_END.test(text) || TOLD_FIGURE.test(text)) return false;
  const parts = text.replace(SIGNS, ' ').split(BOX_MARK);
  return parts.every((part) => {
    const label = part.split(':')[0]!;
    if (OFFICE.test(label) || arePersons(label) || namesRole(label)) return false;
    return SHAPE.test(shapeOf(part));
  });
}

/**
 * The shape of a box, one sign for each thing: `w` a word, `u` a unit, `d` a degree, `#` an exact figure, `0` any
 * other.
 */
function shapeOf(part: string): string {
  const shape = part
    .replace(FIGURE, (figure) => (EXACT.test(figure) ? '#' : '0'))
    .replace(WORD, (word) => (word === 'درجه' ? 'd' : UNIT.test(word) ? 'u' : 'w'));
  return shape.replace(/ +/g, ' ').trim();
}

/**
 * Whether a line above the headline is a box of the page.
 *
 * It has the form of one, and no line of the article stands above it. Neither the headline nor the paragraphs have its
 * figure. Of its words the paragraphs have none, or less than half as many as of the headline's.
 */
export function isBoxAbove(rows: readonly Row[], at: number, headline: number): boolean {
  if (!hasFormOfBox(rows[at]!.text) || hasFormOfBox(rows[headline]!.text)) return false;
  if (rows.slice(0, at).some(mayBeOfArticle)) return false;
  const [figure] = numbersIn(rows[at]!.key).sort((a, b) => b.length - a.length);
  if (numbersIn(rows[headline]!.key).includes(figure!)) return false;
  const paragraphs = rows.slice(headline + 1).filter((row) => isText(row) && readsAsParagraph(row.text));
  const told = paragraphs.slice(0, MOST_PARAGRAPHS_READ);
  if (told.some(({ key }) => numbersIn(key).includes(figure!))) return false;
  const [ofBox, ofHeadline] = countSharedWords(rows, at, headline);
  const said = ofBox + shortWordsIn(rows[at]!.text, told);
  return said === 0 || ofHeadline + shortWordsIn(rows[headline]!.text, told) > 2 * said;
}

/** How many words of a line that are too short for a stem («وام», «نان») are words of the paragraphs. */
function shortWordsIn(line: string, told: readonly Row[]): number {
  const said = new Set(told.flatMap(({ text }) => text.match(WORD) ?? []));
  return (line.match(WORD) ?? []).filter((word) => word.length === SHORT_WORD && said.has(word)).length;
}

const SHORT_WORD = 3;

/**
 * Whether a line of some words names no site or office, and is no box: «طرز تهیه کیک هویج» (how to bake a carrot cake),
 * which may stand over «دمای فر: ۱۸۰ درجه» (oven: 180 degrees).
 */
function mayBeOfArticle({ appearance, text }: Row): boolean {
  return (
    appearance === 'text' &&
    countWords(text) >= FEWEST_WORDS &&
    !hasFormOfBox(text) &&
    !namesOffice(text) &&
    !describesSite(text)
  );
}

/** The numbers in a key, with the marks inside them. */
function numbersIn(key: string): string[] {
  return key.match(/[0-9]+(?:[.,٬٫/:][0-9]+)*/g) ?? [];
}
