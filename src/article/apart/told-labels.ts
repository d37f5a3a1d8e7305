import { endsWith, SENTENCE_END } from '../lines/line-marks';
import { arePersons } from '../phrases/person';
import { INITIALS } from '../phrases/values';
import { isText, type Row } from '../rows/rows';
import { isParagraph } from '../rows/surroundings';

/** Lines between the paragraphs whose labels an article has, and which the text has of others all the same. */

/**
 * Makes text of what a reporter asks in a talk («خبرنگار: پرسش بعدی من», reporter: my next question), and lets what is
 * told of several persons or works be text: «شغل: معلم» (job: teacher), «امتیاز: ۸» (rated 8).
 */
export function markToldLabels(rows: Row[]): void {
  const paragraphs = rows.map(isParagraph);
  const [first, last] = [paragraphs.indexOf(true), paragraphs.lastIndexOf(true)];
  const body = rows.slice(Math.max(first, 0), last + 1);
  const asking = new Set(
    body.filter(({ label, text }) => label === 'author' && endsWith(text, SENTENCE_END)).map(labelIn),
  );
  const told = new Map<string, number>();
  for (const key of new Set(body.map(({ key }) => key))) {
    const label = labelIn({ key });
    told.set(label, (told.get(label) ?? 0) + 1);
  }
  for (let i = first + 1; i < last; i++) {
    const [above, row, below] = [rows[i - 1]!, rows[i]!, rows[i + 1]!];
    // A line of several facts is the page's.
    if (row.place !== null || isText(row) || row.items.length > 1) continue;
    const label = labelIn(row);
    const isAsked = isText(above) && isText(below) && mayBeAsked(row) && (asking.has(label) || ANSWER.test(below.text));
    if (isAsked) rows[i] = { ...row, appearance: 'text', isSure: false, items: [] };
    // Only where it stands inside the body: in a list of other articles it is about those.
    else if (OF_SEVERAL.test(label) && told.get(label)! > 1 && (isText(above) || !above.isSure))
      rows[i] = { ...row, isSure: false };
  }
}

/** The key of a label that persons and works have, too. */
const OF_SEVERAL = /^(?:شغل|سمت|امتیاز|رای|تعداد(?:آرا|رای)):/;

/** What somebody answers, after the name: «احمدی: بفرمایید.». «وی افزود:» (he added) names nobody. */
const ANSWER = /^\p{L}{2,20} ?:.*[^.…]\.$/u;

/** Whether a label of the author stands before what is nobody's name. */
function mayBeAsked({ items: [item] }: Row): boolean {
  if (item?.kind !== 'author' || item.value === '') return false;
  return !arePersons(item.value) && !INITIALS.test(item.value);
}

/** The beginning of a key up to its first colon; empty where it has none. */
function labelIn({ key }: Pick<Row, 'key'>): string {
  return key.slice(0, key.indexOf(':') + 1);
}
