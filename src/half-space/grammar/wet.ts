import { HEH, YEH } from '../../text/units';
import { CLASS_MASK, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { fingerprintsOf } from '../words/hash';
import { endsWith } from '../words/letters';
import type { Word } from '../words/word';
import { endsInEzafe, lengthBeforePerson } from './attached';

/** What may be wet, تر, and has no comparative, whose ending is تر as well: «چشم تر» (tearful eyes), «هیزم تر» (wet wood). */
const GET_WET: ReadonlySet<number> = fingerprintsOf(
  [
    'چشم چشمان چشمانی چشمی مژگان پلک دیدگان دیدگانی گونه لب لبی هیزم چوب چوبی خاک سرفه حوله دستمال پوشک ملحفه',
    'جامه شال روسری پنبه آستین لباس لباسی لباسها پیراهن شلوار دامن جوراب کفش علف علوفه میوه ماسه کاهگل اسفنج',
    'سبزی ماهی گلو گلویی زمین نان کاغذ پارچه پارچهای دست صورت زبان مو موها موی آسفالت حصیر برگ برگها چمن خیابان',
  ].join(' '),
);

/** What makes wet, «از اشک تر شد» (was wet with tears), «به آب تر کرد». */
const MAKE_WET: ReadonlySet<number> = fingerprintsOf('آب اشک خون عرق گلاب الکل باران شبنم گریه بزاق سرکه');

/** What makes an adjective of one of these: «پر آب تر» (having more water). */
const HAVING_MORE_OR_LESS: ReadonlySet<number> = fingerprintsOf('پر کم بی خوش');

/** What makes an adjective of the noun after it, so that تر is its comparative: «مواد با کیفیت تر را» (material of better quality). */
const MAKE_ADJECTIVES: ReadonlySet<number> = fingerprintsOf('با بی پر کم خوش به در هم یک تک');

/** Adjectives in ه‌ای that take تر and ترین: حرفه‌ای‌تر (more professional). Their letters might be a plural: «حرف‌های تر». */
export const GRADED_IN_HEH: ReadonlySet<number> = fingerprintsOf(
  'حرفهای غیرحرفهای ریشهای پایهای کلیشهای حاشیهای سلیقهای افسانهای',
);

/** Whether تر after a word is no comparative whatever stands beside them: after an ezafe, «هوای تر» (damp air), after what may be wet, and after what makes wet. */
export function hasNoComparative(word: Word): boolean {
  if (MAKE_WET.has(word.hash)) return !HAVING_MORE_OR_LESS.has(word.hashBefore);
  return GET_WET.has(word.hash) || (endsInEzafe(word) && !GRADED_IN_HEH.has(word.hash));
}

/**
 * Whether تر after a word is the adjective "wet". It is after a noun with a person, «کیفش تر شد» (her bag got wet). Where it may well be
 * (`isDoubtful`), it is also between a noun and را or و, «نان تر و تازه» (fresh bread); but not after ی or ه, in which adjectives end («گزینه
 * منطقی تر را»), nor where an adjective is made of the noun («مواد با کیفیت تر را»).
 */
export function isWet(
  lexicon: Lexicon,
  left: Word,
  before: Word | null,
  after: Word | null,
  isDoubtful: boolean,
): boolean {
  const value = lexicon.valueOf(left);
  const end = lengthBeforePerson(left);
  if ((value & CLASS_MASK) === 0)
    return endsWith(left.letters, 0, end, 'ها') || (lexicon.valueOf(left, end) & WORD) !== 0;
  if (!isDoubtful || after === null || !(after.is('را') || after.is('رو') || after.is('و'))) return false;
  // «بیش تر و کم تر» (more and less): no noun.
  if ((value & TAKES_PLURAL) === 0) return false;
  const last = left.letters[left.length - 1];
  return last !== YEH && last !== HEH && (before === null || !MAKE_ADJECTIVES.has(before.hash));
}
