import { joinsNext } from '../text/kinds';
import { ALEF, HEH, YEH } from '../text/units';
import type { Word } from './word';

/**
 * Words that don't follow an ezafe: conjunctions, prepositions that begin no adjective, and verbs. After a noun with its ezafe
 * comes its owner or its attribute, so «نقشهای را» is نقشه‌ای, not نقش‌های.
 *
 * Left out: که, before which many write های for هایی, and از, به, در, با, which begin participles («هزینه‌های از پیش تعیین‌شده»).
 */
const WITHOUT_EZAFE: ReadonlySet<string> = new Set(
  [
    'را و یا برای درباره علیه توسط جز نیز',
    'است نیست بود نبود بودند باشد نباشد هست هستند نیستند شد نشد شدند شود نشود باید نباید خواهد نخواهد',
    'دارد ندارد دارند ندارند داشت نداشت داشتند نداشتند داریم نداریم گفت نوشت',
  ].flatMap((line) => line.split(' ')),
);

/** Whether the word is one of two readings, نقش‌های and نقشه‌ای, of which the word after it rules out the first. */
export function cannotBePlural({ letters, length }: Word, after: Word | null): boolean {
  return (
    after !== null &&
    length > 4 &&
    letters[length - 1] === YEH &&
    letters[length - 2] === ALEF &&
    letters[length - 3] === HEH &&
    joinsNext(letters[length - 4]!) &&
    WITHOUT_EZAFE.has(after.string)
  );
}
