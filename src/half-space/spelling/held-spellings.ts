import { joinsNext } from '../../text/kinds';
import { protectedSpans } from '../../text/protect';
import { eachStretch } from '../../text/stretches';
import { SPACE, ZWNJ } from '../../text/units';
import { type WordVisitor, WordWalk } from '../words/walk';
import type { Word } from '../words/word';
import { isSpelling } from './own-words';

/** A spelling that a text holds to. */
export interface HeldSpelling {
  /** With its half-spaces; without one, a word in one piece. */
  readonly spelling: string;
  /** What scrapers turn it into: all in one piece, and with blanks for half-spaces. */
  readonly spoilt: readonly string[];
}

/** How often a text writes the same letters in one way or another. */
interface Tally {
  /** In one word, by where its half-spaces stand, in letters before them: '3 7', or '' for none. */
  readonly joined: Map<string, number>;
  /** As two or three words. */
  apart: number;
}

/**
 * The spellings that occur in texts at least `fewest` times and make up at least `share` of what they write with these letters,
 * with half-spaces, in one piece, or with blanks. Words of other languages are not counted.
 */
export function heldSpellings(texts: readonly string[], fewest: number, share: number): HeldSpelling[] {
  const held: HeldSpelling[] = [];
  for (const [letters, { joined, apart }] of tallyOf(texts)) {
    // حرف‌های and حرفه‌ای: where the text has both, only the context says which one is meant.
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
    const spelling = put(ZWNJ, letters, places);
    if (!isSpelling(spelling)) continue;
    held.push({ spelling, spoilt: places.length === 0 ? [letters] : [letters, put(SPACE, letters, places)] });
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
  // Once all words are known: which of them also stand as two or three.
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

/** Walks over what is not protected: hashtags and addresses have a spelling of their own. */
function walkTexts(texts: readonly string[], visitor: WordVisitor): void {
  const walk = new WordWalk();
  for (const text of texts) {
    eachStretch(text, protectedSpans(text), (start, end) => walk.walk(text, start, end, visitor));
  }
}

/** Where half-spaces stand; one after a letter that does not join is invisible and does not count. */
function placesOf({ letters, length, halfSpaceBefore, hasHalfSpace }: Word): string {
  if (!hasHalfSpace) return '';
  const places: number[] = [];
  for (let i = 1; i < length; i++) if (halfSpaceBefore[i] && joinsNext(letters[i - 1]!)) places.push(i);
  return places.join(' ');
}

function put(unit: number, letters: string, places: readonly number[]): string {
  const parts = [0, ...places].map((place, i) => letters.slice(place, places[i]));
  return parts.join(String.fromCharCode(unit));
}
