import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GapJudge } from '../../src/half-space/judge';
import { WordWalk } from '../../src/half-space/walk';
import { scrapedText } from '../persian';

/** All that a judge says about a text. */
function verdicts(judge: GapJudge, text: string): [rule: number, confidence: number][] {
  const said: [number, number][] = [];
  new WordWalk().walk(text, 0, text.length, {
    pair: (left, right, before, after) => {
      if (judge.pair(left, right, before, after)) said.push([judge.rule, judge.confidence]);
    },
    word: (word, before, after) => {
      judge.word(word, before, after);
      for (let i = 0; i < judge.cuts; i++) {
        judge.take(i);
        said.push([judge.rule, judge.confidence]);
      }
    },
  });
  return said;
}

describe('the judge', () => {
  const experienced = new GapJudge();

  it('says the same of a text whatever it has read before', () => {
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
