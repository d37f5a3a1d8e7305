import { describesSite, FEWEST_WORDS, namesOffice, OFFICE, readsAsParagraph } from '../items/line-wording';
import { arePersons, namesRole } from '../phrases/person';
import { VERB_END } from '../phrases/site';
import { countWords } from '../phrases/words';
import { isText, type Row } from '../rows/rows';
import { countSharedWords, MOST_PARAGRAPHS_READ } from './over-headline';

/** A box of a page is no longer than this. */
const LONGEST_BOX = 90;
/** What parts one from the next: «اذان ظهر ۱۲:۰۵ | اذان مغرب ۱۹:۳۵», or nothing between a time and the next label. */
const BOX_MARK = / ?[|•·] ?|(?<=\p{Nd}:\p{Nd}{2}) (?=\p{L})/u;
/** «دمای اهواز به ۵۰ درجه رسید»: a figure that something comes to is told. */
const TOLD_FIGURE = /(?<!\S)(?:به|تا|از|با) \p{Nd}/u;
/** What says nothing here: «▲», the sign of a change. */
const SIGNS = /[^\p{L}\p{M}\p{Nd}\u200c :٫٬.,/%٪°()|•·]/gu;
const FIGURE = /\p{Nd}+(?:[.,٬٫/:]\p{Nd}+)*/gu;
const WORD = /[\p{L}\p{M}\u200c]+/gu;
const UNIT = /^(?:هزار|میلیون|میلیارد|تومان|ریال|دلار|یورو|واحد|درصد|نفر|(?:کیلو)?متر)$/;
/** A figure that is more than a count or a year. */
const EXACT = /[^\p{Nd}]|\p{Nd}{5}/u;

/**
 * The shape of a box: w a word, u a unit, d a degree, # an exact figure, 0 any other. A label of at most five words («طلای ۱۸ عیار»), and after
 * a colon any figure, perhaps with what it means («۱۱۲ ناسالم», «۸۵ (قابل قبول)»); without one an exact figure («قیمت سکه ۴۱٬۲۰۰٬۰۰۰ تومان», and not «وام ۳۰۰ میلیون تومان»), a share or degrees;
 * then how it has changed: «(۰٫۵٪)».
 */
const SHAPE =
  /^[wu](?: (?:0 )?[wu]){0,4}(?: ?: ?[0#](?: ?[٪%°]w?|(?: [ud])+(?: w){0,3}| w| \([w ]+\))?| (?:#(?: u)*|[0#](?: ?[٪%°]w?| d(?: w){0,2})))(?: ?\(?[0#] ?[٪%]?\)?)?$/;

/**
 * Whether a line is a short label with a figure, and perhaps its unit, as boxes of a page have them: «نرخ دلار: ۶۰٬۰۰۰ تومان»,
 * «اذان ظهر به افق تهران ۱۲:۰۵»; what an office or a person says after a colon is none («استاندار فارس: ۱۲ اولویت داریم»).
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

function shapeOf(part: string): string {
  const shape = part
    .replace(FIGURE, (figure) => (EXACT.test(figure) ? '#' : '0'))
    .replace(WORD, (word) => (word === 'درجه' ? 'd' : UNIT.test(word) ? 'u' : 'w'));
  return shape.replace(/ +/g, ' ').trim();
}

/**
 * Whether a line is such a box above the headline: no line of the article stands above it, neither the headline nor the paragraphs have its
 * figure, and of its words the paragraphs have none, or not half as many as of the headline's.
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

/** «وام», «نان»: how many words of a line that are too short for a stem are words of the paragraphs. */
function shortWordsIn(line: string, told: readonly Row[]): number {
  const said = new Set(told.flatMap(({ text }) => text.match(WORD) ?? []));
  return (line.match(WORD) ?? []).filter((word) => word.length === SHORT_WORD && said.has(word)).length;
}

const SHORT_WORD = 3;

/** «طرز تهیه کیک هویج», over «دمای فر: ۱۸۰ درجه»: a line of some words that names no site. */
function mayBeOfArticle({ looks, text }: Row): boolean {
  return (
    looks === 'text' &&
    countWords(text) >= FEWEST_WORDS &&
    !hasFormOfBox(text) &&
    !namesOffice(text) &&
    !describesSite(text)
  );
}

/** The numbers of a key, as they are written. */
function numbersIn(key: string): string[] {
  return key.match(/[0-9]+(?:[.,٬٫/:][0-9]+)*/g) ?? [];
}
