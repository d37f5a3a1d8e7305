import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWord, gatherWords } from '../../src/forge/half-space/lexicon';
import { withHalfSpaces } from '../../src/forge/text';
import { COMPOUND, halfSpaceAt } from '../../src/half-space/lexicon/classes';
import { builtInLexicon } from '../../src/half-space/lexicon/lexicon';
import { normalizeCharacters } from '../../src/index';

describe('the lexicon', () => {
  const words = gatherWords();

  it('holds every word that is gathered and no other', () => {
    const lexicon = builtInLexicon();
    const units = new Uint16Array(64);
    const find = (word: string): number => {
      for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
      return lexicon.find(units, 0, word.length);
    };
    expect(words.size).toBeGreaterThan(60_000);
    for (const [word, value] of words) {
      if (find(word) !== value) throw new Error(`${word} is not found`);
      // Strings that are no words, but are read up to their last letter as one is.
      for (const near of [word.slice(0, -1), `${word}ب`, `${word.slice(0, -1)}ب`])
        if (!words.has(near) && find(near) !== 0) throw new Error(`${near} is found`);
    }
  });

  it('has no word of one letter, and half-spaces in compounds only: repair takes that for granted', () => {
    for (const [word, value] of words) {
      if (word.length < 2) throw new Error(`${word} is one letter`);
      if (((value & COMPOUND) !== 0) !== halfSpaceAt(value, 0) > 0)
        throw new Error(`${word} has the wrong half-spaces`);
    }
  });

  it('has words that are printed with all their classes', () => {
    const printed = (letters: string): string => describeWord(letters, words.get(letters)!);
    expect(printed('آنسو')).toBe('آن|سو\tcompound\tapart\tnever-joined');
    expect(printed('کتاب')).toBe('کتاب\tword\tplural');
  });
});

describe('corpus/lexicon', () => {
  const lines = readdirSync('corpus/lexicon').flatMap((file) =>
    readFileSync(`corpus/lexicon/${file}`, 'utf8')
      .split('\n')
      .map((text, i) => ({ place: `${file}:${i + 1}`, text }))
      .filter(({ text }) => text !== '' && !text.startsWith('#')),
  );

  it('holds well-formed entries: no half-space after a letter that does not join, Persian code points', () => {
    const entry =
      /^(?!\|)(?:[آأؤئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگیء]|(?<![اآدذرزژوأؤء|])\|(?!\t))+\t(?:noun|adjective|adverb|name|abbreviation|participle|number|pronoun|phrase)(?:\t(?:glued-only|joined))?$/;
    expect(lines.filter(({ text }) => !entry.test(text))).toEqual([]);
    expect(lines.length).toBeGreaterThan(6000);
  });

  it('holds no entry twice, and every entry is its own normal form', () => {
    const seen = new Map<string, string>();
    for (const { place, text } of lines) {
      const spelling = text.split('\t')[0]!;
      expect(seen.get(spelling), `${spelling} at ${place}`).toBeUndefined();
      seen.set(spelling, place);
      const word = withHalfSpaces(spelling);
      expect(normalizeCharacters(word)).toBe(word);
    }
  });
});
