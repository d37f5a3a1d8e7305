import { joinsNext } from '../../text/kinds';
import { protectedSpans } from '../../text/protect';
import { eachStretch } from '../../text/stretches';
import { SPACE, ZWNJ } from '../../text/units';
import { type WordVisitor, WordWalk } from '../words/walk';
import type { Word } from '../words/word';
import { isSpelling } from './own-words';

/** A spelling to which a text keeps, so that it can be learnt (`learnWords`). */
export interface HeldSpelling {
  /** The word with its half-spaces; without any where it is written in one piece. */
  readonly spelling: string;
  /** What scrapers make of it: all in one piece, and with blanks for its half-spaces. */
  readonly spoilt: readonly string[];
}

/** How often a text writes the same letters in each way. */
interface Tally {
  /** As one word, by the places of its half-spaces: '3 7', or '' for none. */
  readonly joined: Map<string, number>;
  /** As two or three words. */
  apart: number;
}

/**
 * The spellings that texts have at least `fewest` times, and in at least `share` of all places where they have the same letters, be it with
 * half-spaces, in one piece, or with blanks. Words of other languages are not counted.
 */
export function heldSpellings(texts: readonly string[], fewest: number, share: number): HeldSpelling[] {
  const held: HeldSpelling[] = [];
  for (const [letters, { joined, apart }] of tallyOf(texts)) {
    // Where the text has both حرف‌های and حرفه‌ای, which have the same letters, only the context says which one is meant.
    if (joined.size - (joined.has('') ? 1 : 0) > 1) continue;
    let all = apart;
    let most = 0;
    let form = '';
    for (const [places, count] of joined) {
      all += count;
      if (count > most) [form, most] = [places, count];
    }
    if (most < fewest || most < share * all) continue;
    const places = form === '' ? [] : form.split(' ').map(Number);
    const spelling = joinParts(ZWNJ, letters, places);
    if (!isSpelling(spelling)) continue;
    held.push({ spelling, spoilt: places.length === 0 ? [letters] : [letters, joinParts(SPACE, letters, places)] });
  }
  return held;
}

function tallyOf(texts: readonly string[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  walkTexts(texts, {
    pair: () => undefined,
    word: (word) => {
      if (word.length < 2 || word.isForeign) return;
      const letters = word.string;
      let tally = tallies.get(letters);
      if (tally === undefined) {
        tally = { joined: new Map(), apart: 0 };
        tallies.set(letters, tally);
      }
      const places = placesOf(word);
      tally.joined.set(places, (tally.joined.get(places) ?? 0) + 1);
    },
  });
  // In a second walk, now that all words are known: how often they stand as two or three.
  const count = (...words: readonly Word[]): void => {
    const tally = tallies.get(words.map(({ string }) => string).join(''));
    if (tally !== undefined) tally.apart++;
  };
  walkTexts(texts, {
    pair: (left, right, _, after) => {
      count(left, right);
      if (after !== null) count(left, right, after);
    },
    word: () => undefined,
  });
  return tallies;
}

/** Walks over the texts outside their protected spans: hashtags and addresses have a spelling of their own. */
function walkTexts(texts: readonly string[], visitor: WordVisitor): void {
  const walk = new WordWalk();
  for (const text of texts) {
    eachStretch(text, protectedSpans(text), (start, end) => walk.walk(text, start, end, visitor));
  }
}

/** The places of a word's half-spaces, as in `Tally`. One after a letter that doesn't join can't be seen and doesn't count. */
function placesOf({ letters, length, halfSpaceBefore, hasHalfSpace }: Word): string {
  if (!hasHalfSpace) return '';
  const places: number[] = [];
  for (let i = 1; i < length; i++) if (halfSpaceBefore[i] && joinsNext(letters[i - 1]!)) places.push(i);
  return places.join(' ');
}

/** The letters with a code unit at each of these places. */
function joinParts(unit: number, letters: string, places: readonly number[]): string {
  const parts = [0, ...places].map((place, i) => letters.slice(place, places[i]));
  return parts.join(String.fromCharCode(unit));
}
