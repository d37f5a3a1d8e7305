import { mayCut, mayJoin } from '../../half-space/grammar/allowed';
import { GluedWord } from '../../half-space/grammar/glued';
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

/** The sentences of a file in the treebank's style: آنها and اینها are written in one piece. */
export function readSentences(file: string): string[] {
  return readNamed(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.normalize('NFC').replace(/(?<![\u0620-\u06ff\u200c])(آن|این)\u200c(?=ها)/g, '$1'));
}

/** How often letters surround a half-space, for each of the tables. */
type CandidateCounts = Record<keyof CandidateTables, Uint16Array>;

/** Called for a gap with its features and whether a half-space belongs there. */
export type GapVisitor = (features: Features, isHalfSpace: boolean, offset: number, glued: boolean) => void;

/** Walks over the gaps of sentences that the model decides. */
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
  gaps({ text, half }: Spoilt, tables: CandidateTables, visit: GapVisitor): void {
    this.#walk.walk(text, 0, text.length, {
      pair: (left, right, before, after) => {
        if (!mayJoin(left, right, before, after)) return;
        if (!tables.spacedAfter[spacedAfterIndex(left, right)] || !tables.spacedBefore[spacedBeforeIndex(left, right)])
          return;
        this.#spaced.of(left, right);
        this.#spaced.addContext(left, right, before, after);
        visit(this.#spaced.features, half[right.offsets[0]!] === 1, right.offsets[0]!, false);
      },
      word: (word, before, after) => {
        let explained = false;
        for (let at = FEWEST_LETTERS; at <= word.length - FEWEST_LETTERS; at++) {
          if (word.halfSpaceBefore[at] || !mayCut(word, at)) continue;
          if (!tables.gluedAfter[gluedAfterIndex(word, at)] || !tables.gluedBefore[gluedBeforeIndex(word, at)])
            continue;
          if (!explained) this.#explained.explain(word);
          explained = true;
          if (this.#explained.isSurelyWhole) return;
          this.#glued.of(word, at, this.#explained);
          this.#glued.addContext(word, at, before, after);
          visit(this.#glued.features, half[word.offsets[at]!] === 1, word.offsets[at]!, true);
        }
      },
    });
  }

  /** Counts in the tables which letters surround the half-spaces of a sentence, glued and spaced. */
  countCandidates(sentence: string, tables: CandidateCounts): void {
    const count = (table: Uint16Array, index: number): void => {
      if (table[index]! < 0xffff) table[index]!++;
    };
    const stripped = spoil(sentence, 'stripped', Math.random);
    this.#walk.walk(stripped.text, 0, stripped.text.length, {
      pair: () => undefined,
      word: (word) => {
        for (let at = FEWEST_LETTERS; at <= word.length - FEWEST_LETTERS; at++) {
          if (stripped.half[word.offsets[at]!] !== 1 || !mayCut(word, at)) continue;
          count(tables.gluedAfter, gluedAfterIndex(word, at));
          count(tables.gluedBefore, gluedBeforeIndex(word, at));
        }
      },
    });
    const spaced = spoil(sentence, 'spaced', Math.random);
    this.#walk.walk(spaced.text, 0, spaced.text.length, {
      pair: (left, right, before, after) => {
        if (spaced.half[right.offsets[0]!] !== 1 || !mayJoin(left, right, before, after)) return;
        count(tables.spacedAfter, spacedAfterIndex(left, right));
        count(tables.spacedBefore, spacedBeforeIndex(left, right));
      },
      word: () => undefined,
    });
  }
}

/** Marks the letters around the half-spaces of the lexicon's compounds and before the closed endings. */
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
    // Any word may take the endings of its class, whether a text has shown it or not.
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

/** Keeps what was seen often enough. */
export function candidateTables(counts: CandidateCounts, fewest: number): CandidateTables {
  const keep = (table: Uint16Array): Uint8Array => Uint8Array.from(table, (count) => (count >= fewest ? 1 : 0));
  return {
    gluedAfter: keep(counts.gluedAfter),
    gluedBefore: keep(counts.gluedBefore),
    spacedAfter: keep(counts.spacedAfter),
    spacedBefore: keep(counts.spacedBefore),
  };
}

/**
 * Rewrites a sentence in the teacher's style where the teacher is sure: adds half-spaces, never takes one away.
 */
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
