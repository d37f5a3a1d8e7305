import { GluedWord, SURELY_WHOLE } from '../../half-space/grammar/glued';
import { mayCut } from '../../half-space/grammar/may-cut';
import { mayJoin } from '../../half-space/grammar/may-join';
import {
  APART,
  COMPOUND,
  halfSpaceAt,
  MOST_POSITIONS,
  PAST_STEM,
  PRESENT_STEM,
  TAKES_COMPARATIVE,
  TAKES_PLURAL,
} from '../../half-space/lexicon/classes';
import type { Lexicon } from '../../half-space/lexicon/lexicon';
import {
  type CandidateTables,
  FEWEST_LETTERS,
  gluedAfterIndex,
  gluedBeforeIndex,
  spacedAfterIndex,
  spacedBeforeIndex,
  TABLE_SIZE,
} from '../../half-space/model/candidates';
import type { Features } from '../../half-space/model/features';
import { GluedFeatures } from '../../half-space/model/glued-features';
import { SpacedFeatures } from '../../half-space/model/spaced-features';
import { WordWalk } from '../../half-space/words/walk';
import { readNamed } from '../arguments';
import { type Spoilt, spoil } from '../evaluation/spoil';
import { ZWNJ } from '../text';

/** The sentences of a file in the style of the treebank, which writes «آنها» and «اینها» (they, these) without a half-space. */
export function readSentences(file: string): string[] {
  return readNamed(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.normalize('NFC').replace(/(?<![\u0620-\u06ff\u200c])(آن|این)\u200c(?=ها)/g, '$1'));
}

/** How often letters surround a half-space, for each table of candidates. */
type CandidateCounts = Record<keyof CandidateTables, Uint16Array>;

/** Is called for a gap with its features, whether a half-space belongs there, its offset, and whether nothing stands there now. */
export type GapVisitor = (features: Features, isHalfSpace: boolean, offset: number, glued: boolean) => void;

/** Walks over those gaps of sentences that the model decides. */
export class GapWalk {
  readonly #walk = new WordWalk();
  readonly #explained: GluedWord;
  readonly #glued: GluedFeatures;
  readonly #spaced: SpacedFeatures;

  constructor(lexicon: Lexicon) {
    this.#explained = new GluedWord(lexicon);
    this.#glued = new GluedFeatures(lexicon);
    this.#spaced = new SpacedFeatures(lexicon);
  }

  /** Calls `visit` for every candidate gap. */
  gaps({ text, halfSpaceBefore }: Spoilt, tables: CandidateTables, visit: GapVisitor): void {
    this.#walk.walk(text, 0, text.length, {
      pair: (left, right, before, after) => {
        if (!mayJoin(left, right, before, after)) return;
        if (!tables.spacedAfter[spacedAfterIndex(left, right)] || !tables.spacedBefore[spacedBeforeIndex(left, right)])
          return;
        this.#spaced.describe(left, right);
        this.#spaced.addContext(left, right, before, after);
        const offset = right.offsets[0]!;
        visit(this.#spaced.features, halfSpaceBefore[offset] === 1, offset, false);
      },
      word: (word, before, after) => {
        // A word is explained at most once, and only if it has a candidate.
        let isExplained = false;
        for (let at = FEWEST_LETTERS; at <= word.length - FEWEST_LETTERS; at++) {
          if (word.halfSpaceBefore[at] || !mayCut(word, at)) continue;
          if (!tables.gluedAfter[gluedAfterIndex(word, at)] || !tables.gluedBefore[gluedBeforeIndex(word, at)])
            continue;
          if (!isExplained) this.#explained.explain(word);
          isExplained = true;
          if (this.#explained.wholeness >= SURELY_WHOLE) return;
          this.#glued.describe(word, at, this.#explained);
          this.#glued.addContext(word, at, before, after);
          const offset = word.offsets[at]!;
          visit(this.#glued.features, halfSpaceBefore[offset] === 1, offset, true);
        }
      },
    });
  }

  /** Counts which letters surround the half-spaces of a sentence, once with these deleted (glued) and once made blanks (spaced). */
  countCandidates(sentence: string, tables: CandidateCounts): void {
    const count = (table: Uint16Array, index: number): void => {
      if (table[index]! < 0xffff) table[index]!++;
    };
    const stripped = spoil(sentence, 'stripped', Math.random);
    this.#walk.walk(stripped.text, 0, stripped.text.length, {
      pair: () => undefined,
      word: (word) => {
        for (let at = FEWEST_LETTERS; at <= word.length - FEWEST_LETTERS; at++) {
          if (stripped.halfSpaceBefore[word.offsets[at]!] !== 1 || !mayCut(word, at)) continue;
          count(tables.gluedAfter, gluedAfterIndex(word, at));
          count(tables.gluedBefore, gluedBeforeIndex(word, at));
        }
      },
    });
    const spaced = spoil(sentence, 'spaced', Math.random);
    this.#walk.walk(spaced.text, 0, spaced.text.length, {
      pair: (left, right, before, after) => {
        if (spaced.halfSpaceBefore[right.offsets[0]!] !== 1 || !mayJoin(left, right, before, after)) return;
        count(tables.spacedAfter, spacedAfterIndex(left, right));
        count(tables.spacedBefore, spacedBeforeIndex(left, right));
      },
      word: () => undefined,
    });
  }
}

/** Marks as candidates the letters around the half-spaces of the lexicon's compounds, around می of verbs, and around endings. */
export function addLexiconCandidates(tables: CandidateTables, words: ReadonlyMap<string, number>): void {
  const walk = new WordWalk();
  const markGlued = (word: string, at: number): void => {
    walk.walk(word, 0, word.length, {
      pair: () => undefined,
      word: (read) => {
        if (read.length !== word.length || !mayCut(read, at)) return;
        tables.gluedAfter[gluedAfterIndex(read, at)] = 1;
        tables.gluedBefore[gluedBeforeIndex(read, at)] = 1;
      },
    });
  };
  const markSpaced = (word: string, at: number): void => {
    const text = `${word.slice(0, at)} ${word.slice(at)}`;
    walk.walk(text, 0, text.length, {
      pair: (left, right, before, after) => {
        if (!mayJoin(left, right, before, after)) return;
        tables.spacedAfter[spacedAfterIndex(left, right)] = 1;
        tables.spacedBefore[spacedBeforeIndex(left, right)] = 1;
      },
      word: () => undefined,
    });
  };
  for (const [letters, value] of words) {
    if ((value & COMPOUND) !== 0) {
      for (let i = 0; i < MOST_POSITIONS; i++) {
        const at = halfSpaceAt(value, i);
        if (at === 0) continue;
        markGlued(letters, at);
        if ((value & APART) === 0) markSpaced(letters, at);
      }
    }
    // می may stand before any stem.
    if ((value & (PRESENT_STEM | PAST_STEM)) !== 0 && letters.length > 1) {
      markGlued(`می${letters}`, 2);
      markSpaced(`می${letters}`, 2);
    }
    // Any word may take the endings of its class, even if the training text never shows it with them.
    const endings = [
      ...((value & TAKES_PLURAL) !== 0 ? ['ها', 'های'] : []),
      ...((value & TAKES_COMPARATIVE) !== 0 ? ['تر', 'ترین'] : []),
    ];
    for (const ending of endings) {
      markGlued(letters + ending, letters.length);
      markSpaced(letters + ending, letters.length);
    }
  }
}

export function countTables(): CandidateCounts {
  return {
    gluedAfter: new Uint16Array(TABLE_SIZE),
    gluedBefore: new Uint16Array(TABLE_SIZE),
    spacedAfter: new Uint16Array(TABLE_SIZE),
    spacedBefore: new Uint16Array(TABLE_SIZE),
  };
}

/** The candidate tables: the letters that were seen at least `fewest` times round a half-space. */
export function candidateTables(counts: CandidateCounts, fewest: number): CandidateTables {
  const keep = (table: Uint16Array): Uint8Array => Uint8Array.from(table, (count) => (count >= fewest ? 1 : 0));
  return {
    gluedAfter: keep(counts.gluedAfter),
    gluedBefore: keep(counts.gluedBefore),
    spacedAfter: keep(counts.spacedAfter),
    spacedBefore: keep(counts.spacedBefore),
  };
}

/** Adds half-spaces to a sentence where the teacher is sure of them; none is taken away. */
export function relabel(
  sentence: string,
  walk: GapWalk,
  tables: CandidateTables,
  probability: (features: Features) => number,
  sure: number,
): string {
  const spoilt = spoil(sentence, 'clean', Math.random);
  let output = '';
  let kept = 0;
  walk.gaps(spoilt, tables, (features, isHalfSpace, offset, glued) => {
    if (isHalfSpace || probability(features) < sure) return;
    output += sentence.slice(kept, glued ? offset : offset - 1) + ZWNJ;
    kept = offset;
  });
  return output + sentence.slice(kept);
}
