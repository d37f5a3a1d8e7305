import { describe, expect, it } from 'vitest';
import { type LearnOptions, learnWords, repairHalfSpaces } from '../../src/half-space/index';
import { MatnError } from '../../src/index';
import { shown, withHalfSpaces } from '../cases';

/** What is learnt from lines, each repeated a number of times. */
function learnt(lines: readonly (readonly [line: string, times: number])[], options?: LearnOptions): string[] {
  return learnWords(lines.map(([line, times]) => `${withHalfSpaces(line)}\n`.repeat(times)).join(''), options).map(
    shown,
  );
}

describe('the words that a text spells in a way of its own', () => {
  it('are those that repair would leave otherwise, of a house style or names', () => {
    const sample = [
      ['به|ویژه رئیس|جمهور به وال|استریت رفت', 5],
      ['کتاب|ها را می|خوانند', 5],
    ] as const;
    expect(learnt(sample)).toEqual(['به|ویژه', 'رئیس|جمهور', 'وال|استریت'].map((word) => shown(withHalfSpaces(word))));
  });

  it('are those in one piece that repair would part, such as قایقرانی (boating)', () => {
    expect(repairHalfSpaces('قایقرانی')).not.toBe('قایقرانی');
    expect(learnt([['باشگاه قایقرانی', 5]])).toEqual(['قایقرانی']);
  });

  it('are not taken from hashtags, addresses and code', () => {
    for (const line of ['#به|ویژه', 'http://example.ir/به|ویژه', '`به|ویژه`', '@به|ویژه'])
      expect(learnt([[line, 5]])).toEqual([]);
    expect(learnt([['به|ویژه #خبر', 5]])).toHaveLength(1);
  });

  it('are there three times or more, if no other number is given', () => {
    expect(learnt([['به|ویژه', 2]])).toEqual([]);
    expect(learnt([['به|ویژه', 3]])).toHaveLength(1);
    expect(learnt([['به|ویژه', 2]], { fewest: 2 })).toHaveLength(1);
  });

  it('are written so in 85 % of their places or more, if no other share is given', () => {
    expect(
      learnt([
        ['به|ویژه', 17],
        ['به ویژه', 3],
      ]),
    ).toHaveLength(1);
    expect(
      learnt([
        ['به|ویژه', 16],
        ['به ویژه', 4],
      ]),
    ).toEqual([]);
    expect(
      learnt(
        [
          ['به|ویژه', 16],
          ['به ویژه', 4],
        ],
        { share: 0.8 },
      ),
    ).toHaveLength(1);
    expect(
      learnt([
        ['هم|زمان', 16],
        ['همزمان', 4],
      ]),
    ).toEqual([]);
  });

  it('are counted when written as three words, but not across lines', () => {
    expect(learnt([['گرم|نواک|ساز', 5]])).toHaveLength(1);
    expect(
      learnt([
        ['گرم|نواک|ساز', 5],
        ['گرم نواک ساز', 5],
      ]),
    ).toEqual([]);
    expect(
      learnt([
        ['گرم|نواک|ساز', 5],
        ['گرم\nنواک\nساز', 5],
      ]),
    ).toHaveLength(1);
  });

  it('are none that may be another word, so that the context decides', () => {
    expect(
      learnt([
        ['صف|های', 50],
        ['صفه|ای', 1],
      ]),
    ).toEqual([]);
  });

  it('have no half-space after ر or د, where nobody sees it', () => {
    expect(learnt([['نور|نیوز', 9]])).toEqual([]);
    expect(learnt([['خورشید|وند|پور', 9]])).toEqual([]);
  });

  it('are counted over all texts of a list, each read by itself', () => {
    const word = withHalfSpaces('به|ویژه');
    expect(learnWords([word, word, word])).toEqual([word]);
    // A comment that is open at the end of one text is not closed by another.
    const texts = ['متن <!-- متن', `${word} در تهران\n`.repeat(3), 'متن --> متن'];
    expect(learnWords(texts.join('\n'))).toEqual([]);
    expect(learnWords(texts)).toEqual([word]);
    expect(learnWords([])).toEqual([]);
    expect(() => learnWords(['متن', null as never])).toThrow("a text is a string, not 'null'");
  });

  it('bring back the spelling of the text, if they are given to repair', () => {
    const gold = withHalfSpaces('به|ویژه رئیس|جمهور و هیچ|کس نرفت');
    const words = learnWords(`${gold}\n`.repeat(5));
    const blanks = gold.replaceAll('\u200c', ' ');
    expect(repairHalfSpaces(blanks)).toBe(blanks);
    for (const spoilt of [blanks, gold.replaceAll('\u200c', '')]) {
      expect(repairHalfSpaces(spoilt, { words })).toBe(gold);
    }
  });

  it.each<[object, string]>([
    [{ fewest: 0 }, "option 'fewest'"],
    [{ fewest: 1.5 }, "option 'fewest'"],
    [{ share: 0.4 }, "option 'share'"],
    [{ share: Number.NaN }, "option 'share'"],
    [{ most: 1 }, "unknown learnWords option 'most'"],
  ])('%j is refused', (options, message) => {
    expect(() => learnWords('', options)).toThrow(MatnError);
    expect(() => learnWords('', options)).toThrow(message);
  });
});
