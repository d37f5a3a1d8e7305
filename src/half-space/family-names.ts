import { joinsNext } from '../text/kinds';
import { YEH } from '../text/units';
import { toUnits } from './affixes';
import { WORD } from './classes';
import { endsWith } from './ending-tree';
import { BEGIN_NAMES, STAND_BEFORE_NAMES } from './family-names.table';
import { fingerprintOf } from './hash';
import type { Lexicon } from './lexicon';
import { RareWords } from './rare-words';
import type { Word } from './word';

/** What makes a family name of a given name or of a family name in ی: صادق‌پور, احمدی‌نژاد. */
const PARTS = ['زاده', 'پور', 'نژاد', 'نیا', 'فر', 'فرد', 'راد', 'تبار', 'منش', 'پناه', 'مقدم'].map(toUnits);

/**
 * Which of them belong to the name before a blank: some to any, some to one in ی («صالح منش خوبی دارد»), some after a given name or a title
 * («کریم زاده تهران است»). The rest are words or names on their own: «محمود فرد خوبی است», «ناصر مقدم».
 */
const TO_ANY = 1;
const TO_FAMILY_NAMES = 2;
const TO_NAMED = 3;
const APART: RareWords<number> = new RareWords(
  new Map(
    (
      [
        [TO_ANY, 'نژاد نیا فر تبار'],
        [TO_FAMILY_NAMES, 'راد منش'],
        [TO_NAMED, 'زاده پور'],
      ] as const
    ).flatMap(([needs, parts]) => parts.split(' ').map((part) => [fingerprintOf(part), needs])),
  ),
);

const BEFORE_PARTS = wordsOf(BEGIN_NAMES);
const BEFORE_NAMES = wordsOf(`${BEGIN_NAMES} ${STAND_BEFORE_NAMES}`);

function wordsOf(list: string): RareWords<true> {
  return new RareWords(new Map(list.split(' ').map((name) => [fingerprintOf(name), true])));
}

/** Whether the first so many letters of a word are a name that begins family names, with a ی or without. */
function isName({ letters, fingerprints }: Word, length: number): boolean {
  if (BEFORE_PARTS.has(fingerprints[length]!)) return true;
  return length > 3 && letters[length - 1] === YEH && BEFORE_PARTS.has(fingerprints[length - 1]!);
}

/** Where the last part of a family name is to be cut from the name before it, صادق|پور, شفیعی|زاده; `null` for any other word. */
export function cutsOfFamilyName(lexicon: Lexicon, word: Word): readonly number[] | null {
  const { letters, length } = word;
  for (const part of PARTS) {
    const at = length - part.length;
    if (at < 3 || !endsWith(letters, 0, length, part) || !joinsNext(letters[at - 1]!)) continue;
    return isName(word, at) && (lexicon.valueOf(word) & WORD) === 0 ? [at] : null;
  }
  return null;
}

/** Whether the second of two words is the last part of a family name that the first begins: «محمود احمدی نژاد», «امیرحسین حسین زاده». */
export function isFamilyName(left: Word, right: Word, before: Word | null): boolean {
  const needs = APART.get(right.hash);
  if (needs === undefined || !isName(left, left.length)) return false;
  if (needs === TO_FAMILY_NAMES) return !BEFORE_PARTS.has(left.hash);
  return needs === TO_ANY || (before !== null && BEFORE_NAMES.has(before.hash));
}
