import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { f1, gapsOf, newCounts, score, withoutUnseen } from '../src/forge/evaluation/score';
import { spoil } from '../src/forge/evaluation/spoil';
import { describeWord, gatherWords } from '../src/forge/half-space/lexicon';
import { plain, withClasses } from '../src/forge/native';
import { seededRandom } from '../src/forge/random';
import { tables } from '../src/forge/tables';
import { withHalfSpaces } from '../src/forge/text';
import { COMPOUND, halfSpaceAt } from '../src/half-space/lexicon/classes';
import { builtInLexicon } from '../src/half-space/lexicon/lexicon';
import { normalizeCharacters } from '../src/index';

describe('the generated tables', () => {
  it.each(tables().map(({ path, content }) => [path, content]))('%s is what the forge makes', (path, content) => {
    // Compared with ===, since a diff of two packed tables helps no one.
    expect(readFileSync(path!, 'utf8') === content, `${path} is stale: run npm run forge`).toBe(true);
  });

  it('hold every word of the lexicon and no other', () => {
    const lexicon = builtInLexicon();
    const units = new Uint16Array(64);
    const find = (word: string): number => {
      for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
      return lexicon.find(units, 0, word.length);
    };
    const words = gatherWords();
    expect(words.size).toBeGreaterThan(60_000);
    for (const [word, value] of words) if (find(word) !== value) throw new Error(`${word} is not found`);
    const random = seededRandom(1);
    for (let i = 0; i < 100_000; i++) {
      let word = '';
      for (let k = 0; k < 9; k++) word += 'ابپتسشکگلمنهوی'[Math.floor(random() * 14)];
      if (!words.has(word) && find(word) !== 0) throw new Error(`${word} is found`);
    }
  });

  it('have no word of one letter, and half-spaces in compounds only: repair takes that for granted', () => {
    for (const [word, value] of gatherWords()) {
      if (word.length < 2) throw new Error(`${word} is one letter`);
      if (((value & COMPOUND) !== 0) !== halfSpaceAt(value, 0) > 0)
        throw new Error(`${word} has the wrong half-spaces`);
    }
  });
});

it('words are printed with all their classes', () => {
  const words = gatherWords();
  const printed = (letters: string): string => describeWord(letters, words.get(letters)!);
  expect(printed('آنسو')).toBe('آن|سو\tcompound\tapart\tnever-joined');
  expect(printed('کتاب')).toBe('کتاب\tword\tplural');
});

describe('native expressions', () => {
  it('have one class for alternatives of one letter', () => {
    expect(withClasses(String.raw`.a|.[b\\]|_c`)).toBe(String.raw`.[\\ab]|_c`);
  });

  it('end a class at its bracket, after an escaped backslash too', () => {
    for (const source of [String.raw`.a|.[b\\].[cd]`, String.raw`(?:a|[b\\])[cd]`]) {
      expect(plain(source)).toBe(source);
      expect(withClasses(source)).toBe(source);
    }
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

describe('the score', () => {
  it('counts gaps: restored, missed, wrong', () => {
    const gold = gapsOf('کتاب\u200cها را نمی\u200cدهیم، که کتاب');
    const counts = newCounts();
    score(counts, gold, gapsOf('کتاب\u200cها را نمیدهیم، که\u200cکتاب'));
    expect(counts).toMatchObject({ restored: 1, missed: 1, wrong: 1, changed: 2, words: 5, exact: 0, unaligned: 0 });
    expect(f1(counts)).toBeCloseTo(0.5);
  });

  it('does not count code points, digits sets, marks and punctuation', () => {
    const counts = newCounts();
    score(counts, gapsOf('كتاب، 12 لطفاً'), gapsOf('کتاب ۱۲ لطفا'));
    expect(counts).toMatchObject({ changed: 0, exact: 1, unaligned: 0 });
  });

  it('is lenient after letters that do not join', () => {
    const strict = newCounts();
    const lenient = newCounts();
    const [gold, output] = [gapsOf('کار\u200cها'), gapsOf('کارها')];
    score(strict, gold, output);
    score(lenient, withoutUnseen(gold), withoutUnseen(output));
    expect([strict.missed, lenient.missed]).toEqual([1, 0]);
  });

  it('spoils text the same way with the same seed', () => {
    const text = 'کتاب\u200cها '.repeat(100);
    expect(spoil(text, 'mixed', seededRandom(7))).toEqual(spoil(text, 'mixed', seededRandom(7)));
    expect(spoil(text, 'stripped', Math.random).text).not.toContain('\u200c');
    expect(spoil(text, 'spaced', Math.random).text).toContain('کتاب ها');
  });
});
