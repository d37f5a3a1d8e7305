import { joinsNext } from '../../text/kinds';
import { HEH } from '../../text/units';
import type { Word } from '../words/word';

/** Whether a half-space may be written in a gap inside a word at all, whatever the model says. */
export function mayCut(word: Word, at: number): boolean {
  const before = word.letters[at - 1]!;
  return joinsNext(before) && !(before === HEH && isDrawnOut(word, at));
}

/** So many ه in a row are a laugh or a word drawn out, «ههههه», «آرههههه» (yeeees); three are not: «دههها» is the plural of دهه (decade). */
const DRAWN_OUT = 4;

/** Whether the gap before the letter `at`, which follows a ه, is in a run of ه that is drawn out. */
function isDrawnOut({ letters, length }: Word, at: number): boolean {
  let start = at;
  while (letters[start - 1] === HEH) start--;
  let end = at;
  while (end < length && letters[end] === HEH) end++;
  return end - start >= DRAWN_OUT;
}

/** Et cetera. */
const ETCETERA = 'غیره';

/** Whether a gap comes after غیره (et cetera), of which no word is made: «غیرهوشمند» (not smart) is غیر and a word that begins with ه. */
export function isAfterEtcetera(word: Word, at: number): boolean {
  return at === ETCETERA.length && word.startsWith(ETCETERA);
}
