import { describe, expect, it } from 'vitest';
import {
  analyze,
  MatnError,
  type NormalizeOptions,
  normalize,
  normalizeCharacters,
  type RuleId,
} from '../../src/index';
import { readCases, shown } from '../cases';

describe('characters (the profile safe)', () => {
  it.each(readCases('characters/change.tsv'))('%j becomes %j by %s', (source, result, rule) => {
    expect(shown(normalizeCharacters(source!))).toBe(shown(result!));
    const { text, changes } = analyze(source!, { profile: 'safe' });
    expect(text).toBe(result);
    expect(changes.map((change) => change.rule)).toContain(rule);
  });

  it.each(readCases('characters/leave.tsv'))('%j is left: %s', (text) => {
    expect(normalizeCharacters(text!)).toBe(text);
  });

  it.each(readCases('characters/change.tsv'))('in %j, a rule that is switched off does nothing', (source, _, rule) => {
    const { changes } = analyze(source!, { profile: 'safe', rules: { [rule as RuleId]: false } });
    expect(changes.map((change) => change.rule)).not.toContain(rule);
  });

  it.each([
    ['سلام.\u200f\nدنیا', 'line-end-blank', 'سلام.\nدنیا'],
    ['سلام \u200f\n\u200b دنیا', 'line-end-blank', 'سلام \n دنیا'],
    ['\u2067سلام\u2069\nدنیا', 'line-end-blank', 'سلام\nدنیا'],
    ['سلام\u200f  دنیا', 'blank', 'سلام  دنیا'],
    ['\u2067سلام \u2069 دنیا', 'blank', 'سلام  دنیا'],
  ] as const)('%j: what is invisible among blanks goes without the rule %s, too', (source, rule, result) => {
    expect(shown(normalizeCharacters(source, { rules: { [rule]: false } }))).toBe(shown(result));
  });

  it.each(readCases('characters/options.tsv'))('with %s %s, %j becomes %j', (name, value, source, result) => {
    const options = {
      profile: 'safe',
      [name!]: name === 'phraseLigatures' ? value === 'true' : value,
    } as NormalizeOptions;
    const once = normalize(source!, options);
    expect(shown(once)).toBe(shown(result!));
    // An entity is decoded once, and the result may look like another one.
    if (name !== 'entities') expect(normalize(once, options)).toBe(once);
  });

  it('leaves a word of `protect` that would be read as an ezafe', () => {
    const options = { profile: 'safe', ezafe: 'hamza', protect: ['ی'] } as const;
    expect(normalize('خانه ی ما و خانۀ تو', options)).toBe('خانه ی ما و خانهٔ تو');
  });

  it.each([
    [{ ezafe: 'heh' }, /'ezafe' is one of 'keep', 'hamza', 'letter', 'yeh', not 'heh'/],
    [{ diacritics: true }, /'diacritics' is one of 'keep', 'drop', not 'true'/],
    [{ phraseLigatures: 'yes' }, /'phraseLigatures' is true or false, not the string 'yes'/],
  ])('refuses the option %j', (options, message) => {
    expect(() => normalize('', options as object)).toThrow(message);
  });

  it('has in normalizeCharacters the rules that normalize has by option', () => {
    const rules = { 'drop-diacritic': true, 'phrase-ligature': true };
    expect(normalizeCharacters('پیامبر ﷺ گُفت', { rules })).toBe('پیامبر صلی الله علیه و سلم گفت');
  });

  it('applies each of these rules even if the similar rule is switched off', () => {
    const rules = { 'drop-diacritic': true, 'phrase-ligature': true, diacritic: false, 'presentation-form': false };
    expect(normalizeCharacters('پیامبر ﷺ ﻣﻦ گُفت', { rules })).toBe('پیامبر صلی الله علیه و سلم ﻣﻦ گفت');
  });

  it.each(['ezafe', 'entity', 'plural', 'quote', 'fold-alef'])(
    'refuses the rule %s, which normalizeCharacters does not have',
    (rule) => {
      expect(() => normalizeCharacters('', { rules: { [rule]: true } as object })).toThrow(
        `unknown rule '${rule}' in option 'rules'; there are: presentation-form, `,
      );
    },
  );

  const COMPOSED = [...'آأؤإئۀۂۓ'];

  it.each(COMPOSED)('drops a mark that %s has already', (letter) => {
    const mark = letter.normalize('NFD').slice(1);
    expect(normalizeCharacters(`${letter}${mark} `)).toBe(normalizeCharacters(`${letter} `));
  });

  it('has these cases for every letter of the Arabic block that has a mark', () => {
    const block = Array.from({ length: 0x300 }, (_, i) => String.fromCharCode(0x600 + i));
    expect(block.filter((letter) => letter.normalize('NFD') !== letter).sort()).toEqual([...COMPOSED].sort());
  });

  it('drops needless blank lines as a whole, even if CRLF stays', () => {
    const rules = { 'line-break': false };
    expect(normalizeCharacters('یک\r\n\r\n\r\n\r\n\r\nدو\r\rسه', { rules })).toBe('یک\r\n\r\nدو\r\rسه');
    expect(normalizeCharacters('یک\r\n\r\n \r\n\r\nدو')).toBe('یک\n\nدو');
  });

  it('refuses wrong options by name', () => {
    expect(() => normalizeCharacters('', { rule: {} } as object)).toThrow(MatnError);
  });
});
