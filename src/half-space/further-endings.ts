import { RULE } from '../rules';
import { ALEF, BEH, HEH, MEEM, NOON, WAW, YEH } from '../text/units';
import { isVerbPrefix } from './affixes';
import {
  COMPOUND,
  cutsOfCompound,
  PRESENT_STEM,
  TAKES_COMPARATIVE,
  TAKES_ENDINGS,
  TAKES_PLURAL,
  WORD,
} from './classes';
import { markOf, marksOf } from './hash';
import type { Lexicon } from './lexicon';
import { RareWords } from './rare-words';
import { isParticiple, isPlainVerb } from './verbs';
import type { Word } from './word';

/**
 * Endings besides those that the model knows, most of them spoken: a person with its را after the plural (پول‌هامونو) or after a silent
 * ه (حوصله‌شو), the short persons of a perfect (شده‌ن), a comparative with a plural and its person (بزرگ‌ترهایشان).
 */

const TEH = 0x62a;

const PLURALS = [
  'هامو هاتو هاشو هامونو هاتونو هاشونو هامونم هاتونم هاشونم هارو',
  'هامه هاته هاشه هامونه هاتونه هاشونه هایشو',
].flatMap((line) => line.split(' '));
const COMPARATIVES =
  'ترهایی ترهایم ترهایت ترهایش ترهایمان ترهایتان ترهایشان ترهام ترهات ترهاش ترهامون ترهاتون ترهاشون'.split(' ');

/** The class bit that a word must have to take an ending, and the rule that puts the half-space before it. */
interface Sort {
  readonly needs: number;
  readonly rule: number;
}
const ENDINGS: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ...PLURALS.map((ending) => [ending, { needs: TAKES_PLURAL, rule: RULE.plural }] as const),
  ...COMPARATIVES.map((ending) => [ending, { needs: TAKES_COMPARATIVE, rule: RULE.comparative }] as const),
]);
const LONGEST_ENDING = 8;
const SHORTEST_ENDING = 4;

/** Where a known word is to be cut from such an ending: پول|هامونو, بزرگ|ترهایشان; `null` for any other word. */
export function cutsOfFurtherEnding(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length, string } = word;
  for (let at = Math.max(2, length - LONGEST_ENDING); at <= length - SHORTEST_ENDING; at++) {
    if (letters[at] !== HEH && letters[at] !== TEH) continue;
    const ending = ENDINGS.get(string.slice(at));
    if (ending === undefined) continue;
    // تنهاشو is تنها with شو, ناهارو is ناهار with its را.
    if ([at + 2, length - 1, length].some((end) => isWord(lexicon, word, end))) return null;
    const base = lexicon.findHash(word.slots[at]!, word.marks[at]!);
    if ((base & COMPOUND) !== 0 && (base & WORD) === 0) return [...cutsOfCompound(base), at];
    const takes = (base & WORD) === 0 ? classOfSpoken(lexicon, word, at) : base;
    return (takes & ending.needs) !== 0 ? [at] : null;
  }
  return null;
}

/** The rule of the ending that such a word ends with. */
export function ruleOfFurtherEnding({ string }: Word, at: number): number {
  return ENDINGS.get(string.slice(at))?.rule ?? RULE.plural;
}

function isWord(lexicon: Lexicon, { slots, marks }: Word, length: number): boolean {
  return (lexicon.findHash(slots[length]!, marks[length]!) & WORD) !== 0;
}

/** The class of a noun that is known once its ون is ان, as it is written: چمدون; 0 for others. */
function classOfSpoken(lexicon: Lexicon, { letters }: Word, end: number): number {
  if (end < 4 || letters[end - 1] !== NOON || letters[end - 2] !== WAW) return 0;
  letters[end - 2] = ALEF;
  const value = lexicon.find(letters, 0, end);
  letters[end - 2] = WAW;
  return (value & WORD) !== 0 ? value : 0;
}

/** What a word that stands apart may be to the one before it. */
const PLURAL = 1;
const COMPARATIVE = 2;
/** A person with its را after a silent ه; شو is "become!" as well, ش, ت and م are initials of names. */
const OBJECT = 3;
const OBJECT_OR_VERB = 4;
const PERSON_OR_INITIAL = 5;
/** A person of the perfect; م may be either. */
const PERSON = 6;
const PERSON_OR_I = 7;

const APART: RareWords<number> = new RareWords(
  new Map([
    ...marked(PLURALS, PLURAL),
    ...marked(COMPARATIVES, COMPARATIVE),
    ...marked(['شونو', 'تونو', 'مونو'], OBJECT),
    ...marked(['شو'], OBJECT_OR_VERB),
    ...marked(['ش', 'ت'], PERSON_OR_INITIAL),
    ...marked(['م'], PERSON_OR_I),
    ...marked(['ن', 'یم', 'ین', 'مش'], PERSON),
  ]),
);

function marked(endings: readonly string[], sort: number): [mark: number, sort: number][] {
  return endings.map((ending) => [markOf(ending), sort]);
}

/** What one becomes: «دیوانه شو», «پیاده شو» are imperatives. */
const BECOMING: ReadonlySet<number> = marksOf(
  [
    'پیاده زنده آماده دیوانه دیوونه خفه خیره چیره بنده برده بیگانه پروانه آزاده آشفته شیفته خسته بسته',
    'فریفته دلداده یکپارچه افتاده ساده فرشته ستاره',
  ].join(' '),
);

/** The rule that joins a word to such an ending apart from it: «پول هامونو», «حوصله شو نداشتم», «گفته م»; 0 where it is none. */
export function ruleOfEndingApart(lexicon: Lexicon, left: Word, right: Word, after: Word | null): number {
  const sort = APART.get(right.hash);
  if (sort === undefined || left.length < 2) return 0;
  const last = left.letters[left.length - 1]!;
  const value = lexicon.findHash(left.slots[left.length]!, left.marks[left.length]!);
  if (sort === PLURAL) return RULE.plural;
  if (sort === COMPARATIVE) return (value & TAKES_COMPARATIVE) !== 0 ? RULE.comparative : 0;
  if (last !== HEH || left.length < 3) return 0;
  const participle = isParticiple(lexicon, left.letters, 0, left.length);
  if (sort === OBJECT || left.is('همه') || (sort >= PERSON && participle)) return RULE.ending;
  if (sort === PERSON || (value & TAKES_ENDINGS) === 0) return 0;
  if (after === null || !isVerb(lexicon, after)) return 0;
  const mayBecome = (value & TAKES_COMPARATIVE) !== 0 || BECOMING.has(left.hash) || participle;
  return sort === OBJECT_OR_VERB && mayBecome ? 0 : RULE.ending;
}

/** Whether a word is a spoken perfect, شده‌ن, and so a verb, of which no compound is made: «خیس شدهن». */
export function isSpokenPerfect(lexicon: Lexicon, { letters, length }: Word): boolean {
  const last = letters[length - 1];
  if (length < 4 || (last !== NOON && last !== MEEM)) return false;
  const end = letters[length - 2] === YEH ? length - 2 : length - 1;
  return letters[end - 1] === HEH && isParticiple(lexicon, letters, 0, end);
}

/** Whether a word is a verb form, with می or without, or می standing apart. */
function isVerb(lexicon: Lexicon, { letters, length }: Word): boolean {
  return (
    isVerbPrefix(letters, length) ||
    isPlainVerb(lexicon, letters, length) ||
    (letters[0] === BEH && (lexicon.find(letters, 1, length) & PRESENT_STEM) !== 0)
  );
}
