import { FULL_STOP } from '../lines/line-marks';
import { arePersons, isAccount, isPerson } from '../phrases/person';
import { isAgencyName } from '../phrases/site';
import { INITIALS } from '../phrases/values';
import { labelOf } from '../rows/looks';
import { isText, type Row } from '../rows/rows';
import { isParagraph } from '../rows/surroundings';

/** Lines between the paragraphs whose labels an article has, and which the text has of others all the same. */

/**
 * Makes text of what a reporter asks in a talk («خبرنگار: پرسش بعدی من», reporter: my next question), and lets what is
 * told of several persons or works be text: «شغل: معلم» (job: teacher), «امتیاز: ۸» (rated 8).
 */
export function markToldLabels(rows: Row[]): void {
  const paragraphs = rows.map(isParagraph);
  const last = paragraphs.lastIndexOf(true);
  const spoken = new Set(rows.filter(({ label }) => label === 'author').map(({ key }) => beforeColon(key)));
  const values = new Map<string, Set<string>>();
  for (const { key } of rows) {
    const label = OF_SEVERAL.exec(key)?.[0];
    if (label !== undefined) values.set(label, (values.get(label) ?? new Set()).add(key));
  }
  for (let i = paragraphs.indexOf(true) + 1; i < last; i++) {
    const [above, row, below] = [rows[i - 1]!, rows[i]!, rows[i + 1]!];
    if (row.place !== null || isText(row)) continue;
    const isAsked = isText(above) && isText(below) && mayBeAsked(row);
    if (isAsked && (spoken.has(beforeColon(row.key)) || isSpoken(below)))
      rows[i] = { ...row, appearance: 'text', isSure: false, items: [] };
    // Only where it stands inside the body: in a list of other articles it is about those.
    const isOfSeveral = (values.get(OF_SEVERAL.exec(row.key)?.[0] ?? '')?.size ?? 0) > 1;
    if (isOfSeveral && (isText(above) || !above.isSure)) rows[i] = { ...row, isSure: false };
  }
}

/** The key of a label that persons and works have, too. */
const OF_SEVERAL = /^(?:شغل|سمت|امتیاز|رای|تعداد(?:آرا|رای)):/;

/** Whether a line is what a speaker answers, after the name: «احمدی: بفرمایید.». «وی افزود:» (he added) names nobody. */
function isSpoken({ text }: Row): boolean {
  const speaker = text.slice(0, Math.max(text.indexOf(':'), 0)).trim();
  return FULL_STOP.test(text) && (/^\p{L}{2,20}$/u.test(speaker) || isPerson(speaker));
}

/** Whether a label of the author stands before what is nobody's name. */
function mayBeAsked({ key, items: [item, ...others] }: Row): boolean {
  if (item === undefined || others.length > 0 || labelOf(key)?.kind !== 'author') return false;
  const { value } = item;
  return (
    value !== '' && ![arePersons, isAccount, isAgencyName].some((isName) => isName(value)) && !INITIALS.test(value)
  );
}

function beforeColon(key: string): string {
  return key.slice(0, key.indexOf(':'));
}
