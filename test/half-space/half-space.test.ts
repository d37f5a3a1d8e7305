import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MatnError, normalize, repairHalfSpaces } from '../../src/index';
import { readCases, shown, withHalfSpaces } from '../cases';
import { growth, MOST_GROWTH } from '../growth';

/** Words that could be joined to the one before or to the one after, so that each join would undo another. */
const SWINGING = ['دی زاده ', 'نجف زاده ', 'رفته '];

describe('half-space repair', () => {
  const changes = readCases('half-space/change.tsv');
  const leaves = readCases('half-space/leave.tsv');

  it.each(changes)('%s becomes %s', (scraped, repaired) => {
    expect(shown(repairHalfSpaces(scraped!))).toBe(shown(withHalfSpaces(repaired!)));
  });

  it.each(leaves)('%s is left: %s', (text) => {
    expect(shown(repairHalfSpaces(withHalfSpaces(text!)))).toBe(shown(withHalfSpaces(text!)));
  });

  it.each(readCases('half-space/open.tsv'))('%s is still read wrongly: %s (%s)', (scraped, wanted) => {
    // A case that now comes out right moves to the list that it belongs to.
    expect(shown(repairHalfSpaces(withHalfSpaces(scraped!)))).not.toBe(shown(withHalfSpaces(wanted!)));
  });

  it('has a leave list as long as its change list, and 400 cases or more', () => {
    expect(leaves.length).toBeGreaterThanOrEqual(changes.length);
    expect(changes.length + leaves.length).toBeGreaterThanOrEqual(400);
  });

  it('makes all 56 certain repairs of the article and no other change', () => {
    const folder = 'corpus/articles/asriran-995326';
    const source = readFileSync(`${folder}/source.txt`, 'utf8');
    const repaired = readFileSync(`${folder}/repaired.txt`, 'utf8');
    expect(repaired.split('\u200c').length - 1).toBe(56);
    expect(shown(repairHalfSpaces(source))).toBe(shown(repaired));
    expect(source.split('\n').length).toBe(39);
  });

  it('reads decomposed text as composed text', () => {
    expect(shown(repairHalfSpaces('دانش آموزان و مسئول های آنان نمیآیند'.normalize('NFD')).normalize('NFC'))).toBe(
      'دانش┊آموزان و مسئول┊های آنان نمی┊آیند',
    );
    for (const [text] of [...changes, ...leaves]) {
      const composed = withHalfSpaces(text!).normalize('NFC');
      const repaired = repairHalfSpaces(composed.normalize('NFD'));
      expect(shown(repaired.normalize('NFC'))).toBe(shown(repairHalfSpaces(composed)));
    }
  });

  it('repairs a word the same, whether or not it met the word with its vowels before', () => {
    expect(shown(repairHalfSpaces('مدرسهم کجاست'))).toBe('مدرسه┊م کجاست');
    expect(shown(repairHalfSpaces('مَدرَسِهم کجاست'))).toBe('مَدرَسِهم کجاست');
    expect(shown(repairHalfSpaces('نامِهَم کجاست'))).toBe('نامِهَم کجاست');
    expect(shown(repairHalfSpaces('نامهم کجاست'))).toBe('نامه┊م کجاست');
  });

  it.each(SWINGING)('leaves a line of nothing but %j, and repairs the next line', (shape) => {
    const line = shape.repeat(40);
    expect(shown(repairHalfSpaces(`${line}\nنمیروم`))).toBe(`${line}\nنمی┊روم`);
  });

  it.each(SWINGING)('costs no more than in proportion to a text of nothing but %j', (shape) => {
    expect(growth((text) => repairHalfSpaces(text), shape)).toBeLessThan(MOST_GROWTH);
  });

  it.each(['في لازم الاجرا', 'مخزن الاسرار إك', 'البية ضرب الاجل', 'ة في ه'])(
    'joins nothing in %s, which is Arabic by its words',
    (text) => {
      expect(shown(normalize(text))).toBe(text);
    },
  );

  it.each([
    [0.5, 'ده┊نفری که نمی┊دهیم'],
    [0.9, 'ده نفری که نمی┊دهیم'],
    [1, 'ده نفری که نمیدهیم'],
  ])('does less if more confidence is asked for: %d', (minConfidence, repaired) => {
    expect(shown(repairHalfSpaces('ده نفری که نمیدهیم', { minConfidence }))).toBe(repaired);
    // With a style for participles less certain gaps are looked at, which must not be written.
    const styled = repairHalfSpaces('ده نفری که نمیدهیم', { minConfidence, style: { participles: 'blank' } });
    expect(shown(styled)).toBe(repaired);
  });

  it('leaves what a rule that is switched off would write, and writes the rest', () => {
    expect(shown(repairHalfSpaces('نمیدهیم شبکههای', { rules: { plural: false } }))).toBe('نمی┊دهیم شبکههای');
    // The lexicon has these two as compounds.
    expect(shown(repairHalfSpaces('کتابها', { rules: { plural: false } }))).toBe('کتابها');
    expect(shown(repairHalfSpaces('سختتر', { rules: { comparative: false } }))).toBe('سختتر');
    const doers = 'شکایت کنندگان معترض اند و خشمگیناند';
    expect(shown(repairHalfSpaces(doers, { rules: { ending: false } }))).toBe('شکایت┊کنندگان معترض اند و خشمگیناند');
    expect(shown(repairHalfSpaces(doers, { rules: { compound: false } }))).toBe('شکایت کنندگان معترض┊اند و خشمگین┊اند');
  });

  it('takes an empty style or list for none', () => {
    const text = 'آنها نمیدهند';
    expect(repairHalfSpaces(text, { words: [], leave: [], style: {} })).toBe(repairHalfSpaces(text));
  });

  it('refuses wrong options by name', () => {
    expect(() => repairHalfSpaces('', { words: ['کار\u200cها'] })).toThrow(/does not join/);
    expect(() => repairHalfSpaces('', { leave: ['a b'] })).toThrow(/leave/);
    expect(() => normalize('', { words: 'x' as unknown as string[] })).toThrow(MatnError);
    expect(() => repairHalfSpaces('', { minConfidence: 2 })).toThrow(MatnError);
    expect(() => repairHalfSpaces('', { minConfidence: 2 })).toThrow(/minConfidence/);
    expect(() => repairHalfSpaces('', { confidence: 1 } as object)).toThrow(
      /minConfidence, rules, words, leave, style, protect/,
    );
    expect(() => repairHalfSpaces('', { rules: { plurals: true } as object })).toThrow(/plural/);
    expect(() => repairHalfSpaces('', { rules: { kashida: false } as object })).toThrow(
      /there are: verb-prefix, plural, /,
    );
    for (const rules of [null, 'plural', 1])
      expect(() => repairHalfSpaces('', { rules: rules as unknown as object })).toThrow(/^option 'rules' is an object/);
    for (const option of ['rules', 'words', 'leave', 'style']) {
      expect(() => repairHalfSpaces('', { [option]: null } as object)).toThrow(MatnError);
      expect(() => repairHalfSpaces('', { [option]: null } as object)).toThrow(new RegExp(option));
    }
    expect(() => repairHalfSpaces('', null as unknown as object)).toThrow(/options are an object, not 'null'/);
    expect(() => normalize('', 'safe' as unknown as object)).toThrow(/options are an object, not 'safe'/);
  });
});
