import { HEH, YEH } from '../../text/units';
import { COMPOUND, frequencyOf, TAKES_COMPARATIVE, TAKES_PLURAL, WORD } from '../lexicon/classes';
import type { Lexicon } from '../lexicon/lexicon';
import { are, endsWith, startOfEnding } from '../words/letters';
import type { Word } from '../words/word';

/** Spoken persons with the و that stands for را: ماشینشو (his car), اتاقمو, ماشینمونو. */
const OBJECTS = ['شو', 'مو', 'تو', 'شونو', 'مونو', 'تونو'];
/**
 * شده and نشده (become, not become) with their endings, which follow a noun. شده comes first: «دامنشده» is دامن and شده, not دام and نشده.
 */
const BECOME = ['شده', 'نشده'].flatMap((participle) =>
  ['', 'ها', 'های', 'هایی', 'ای', 'اند'].map((ending) => participle + ending),
);
/** The ends of infinitives. */
const INFINITIVES = ['تن', 'دن'];
/** A pan, which text hardly has without ‌ای: «کباب تابه‌ای» (pan kebab). So how rare it is tells nothing. */
const IN_ADJECTIVE = 'تابه';

/**
 * Whether the letters are a known noun with a spoken person and و: ماشینشو is "his car", and no compound of شو (wash). After ی it may have a
 * half-space (زندگی‌شو), so that such words are left to the model.
 */
export function isSpokenObject(lexicon: Lexicon, word: Word): boolean {
  const { letters, length } = word;
  const end = startOfEnding(letters, length, OBJECTS);
  return letters[end - 1] !== YEH && (lexicon.valueOf(word, end) & WORD) !== 0;
}

/** How many letters the noun has in a noun with شده or نشده: «غربالشده» (sifted), «استمهالنشده» (not deferred); 0 for other words. */
export function lengthBeforeParticiple(lexicon: Lexicon, word: Word): number {
  const { letters, length } = word;
  for (const participle of BECOME) {
    const at = length - participle.length;
    if (!endsWith(letters, 0, length, participle)) continue;
    if ((lexicon.valueOf(word, at) & (WORD | COMPOUND)) !== WORD) continue;
    // «بازداشتنشده» (not arrested) is بازداشت and نشده, not the infinitive بازداشتن and شده.
    const isInfinitive = startOfEnding(letters, at, INFINITIVES) > 0;
    if (!isInfinitive || (lexicon.valueOf(word, at - 1) & WORD) === 0) return at;
  }
  return 0;
}

/**
 * Whether the plural is the likelier of two readings, with the noun of the letters before `at` or with one in ه: the former is common and the
 * latter is not, تکان‌های, مهاجم‌های. Not for an adjective, which seldom has a plural: ویرانه‌ای (a ruin), since ویران is "ruined".
 */
export function isLikelyPlural(lexicon: Lexicon, word: Word, at: number): boolean {
  const { letters } = word;
  const noun = lexicon.valueOf(word, at);
  const withHeh = lexicon.valueOf(word, at + 1);
  if ((noun & TAKES_PLURAL) === 0 || (noun & TAKES_COMPARATIVE) !== 0 || frequencyOf(noun) < 2) return false;
  if (letters[at] !== HEH || frequencyOf(withHeh) > 0 || (withHeh & COMPOUND) !== 0) return false;
  return !are(letters, 0, at + 1, IN_ADJECTIVE);
}
