import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairHalfSpaces } from '../../src/half-space/index';
import { GapJudge } from '../../src/half-space/judge';
import { builtInLexicon } from '../../src/half-space/lexicon/lexicon';
import { GluedFeatures } from '../../src/half-space/model/glued-features';
import { builtInModel } from '../../src/half-space/model/model';
import { MOST_CUTS, WordGaps } from '../../src/half-space/word-gaps';
import { WordWalk } from '../../src/half-space/words/walk';
import { Word } from '../../src/half-space/words/word';
import { scrapedText } from '../persian';

/** The rule and confidence of everything that a judge finds in a text. */
function verdicts(judge: GapJudge, text: string): [rule: number, confidence: number][] {
  const said: [number, number][] = [];
  new WordWalk().walk(text, 0, text.length, {
    pair: (left, right, before, after) => {
      if (judge.pair(left, right, before, after)) said.push([judge.rule, judge.confidence]);
    },
    word: (word, before, after) => {
      judge.word(word, before, after);
      for (let i = 0; i < judge.cutCount; i++) {
        judge.take(i);
        said.push([judge.rule, judge.confidence]);
      }
    },
  });
  return said;
}

describe('the judge of gaps', () => {
  const experienced = new GapJudge();

  it('says the same of a text, whatever it has read before', () => {
    verdicts(experienced, 'ماه نمی رود ماه می رود ماه برمی گردد');
    for (const text of ['نمی رود', 'او نمی رود', 'برمی گردد', 'می رود']) {
      expect(verdicts(experienced, text)).toEqual(verdicts(new GapJudge(), text));
    }
    fc.assert(
      fc.property(scrapedText, (text) => {
        expect(verdicts(experienced, text)).toEqual(verdicts(new GapJudge(), text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('half-space repair', () => {
  const word = fc.constantFrom(...'رمان کتاب برنامه ه ها هاچ هایدن ی ای ایران م ما تر ترین ش شان'.split(' '));
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  it('does the same to a text, whatever words it has read before', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const alone = repairHalfSpaces(after);
        repairHalfSpaces(before);
        expect(repairHalfSpaces(after)).toBe(alone);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the gaps of a word', () => {
  it('are no more than there is room for, however many parts it has', () => {
    const lexicon = builtInLexicon();
    const gaps = new WordGaps(builtInModel(), lexicon, new GluedFeatures(lexicon));
    const word = new Word();
    const number = 'دویستودویستودویستوبیستوپنجسالهی';
    word.read(number, 0, number.length);
    gaps.find(word);
    expect(gaps.end - gaps.first).toBe(MOST_CUTS);
  });
});
