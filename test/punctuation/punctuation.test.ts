import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, normalize, type RuleId } from '../../src/index';
import { HALF_SPACE_RULES, PUNCTUATION_RULES } from '../../src/rules';
import { protectedSpans } from '../../src/text/protect';
import { expectAccount } from '../account';
import { readCases, shown } from '../cases';
import { growth, MOST_GROWTH } from '../growth';
import { MANY_RUNS } from '../runs';
import { anyMarkedText } from './marked-text';

const changes = readCases('punctuation/change.tsv');
const leaves = readCases('punctuation/leave.tsv');
/** Half-space repair has its own cases. */
const noHalfSpaces = Object.fromEntries(HALF_SPACE_RULES.map((rule) => [rule, false]));
const options = { profile: 'editorial', rules: noHalfSpaces } as const;
const onlyPunctuation = {
  profile: 'news',
  rules: { ...noHalfSpaces, ...Object.fromEntries(PUNCTUATION_RULES.map((rule) => [rule, true])) },
} as const;

describe('punctuation (the profile editorial)', () => {
  it.each(changes)('%j becomes %j by %s', (source, result, rule) => {
    const { text, changes } = analyze(source!, options);
    expect(shown(text)).toBe(shown(result!));
    expect(changes.map((change) => change.rule)).toContain(rule);
    expect(normalize(text, options)).toBe(text);
    expect(normalize(source!, onlyPunctuation)).toBe(text);
  });

  it.each(leaves)('%j is left: %s', (text) => {
    expect(shown(normalize(text!, options))).toBe(shown(text!));
  });

  it.each(changes)('in %j, a rule that is switched off does nothing', (source, _, rule) => {
    const rules = { ...noHalfSpaces, [rule as RuleId]: false };
    const { text, changes } = analyze(source!, { profile: 'editorial', rules });
    expect(changes.map((change) => change.rule)).not.toContain(rule);
    expect(normalize(text, { profile: 'editorial', rules })).toBe(text);
  });

  it('has a case for every rule, and as many to leave as to change', () => {
    const rules = new Set(changes.map(([, , rule]) => rule));
    expect(PUNCTUATION_RULES.filter((rule) => !rules.has(rule))).toEqual([]);
    expect(leaves.length).toBeGreaterThanOrEqual(changes.length);
  });

  it('corrects any number of marks on one line', () => {
    const many = (piece: string): string => Array(100).fill(piece).join(' ');
    expect(normalize(many('آری ,نه'), options)).toBe(many('آری، نه'));
    expect(normalize(many('"آری" (نه?)'), options)).toBe(many('«آری» (نه؟)'));
  });

  it.each([
    ['آمد .....5', 'آمد .....', 'آمد …'],
    ['„ها و "ها', '„ها', '„ها'],
  ])('does not take a mark of %j, which was read before, for one of %j', (before, text, result) => {
    normalize(before, options);
    expect(normalize(text, options)).toBe(result);
  });

  it('works together with half-space repair', () => {
    const { text } = analyze('دوروف گفت : "اطلاعات کاربران را نمیدهیم" و 9 شرط گذاشت...', { profile: 'editorial' });
    expect(shown(text)).toBe('دوروف گفت: «اطلاعات کاربران را نمی┊دهیم» و ۹ شرط گذاشت…');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyMarkedText, fc.constantFrom(options, { profile: 'editorial' } as const), (source, chosen) => {
        const once = normalize(source, chosen);
        expect(normalize(once, chosen)).toBe(once);
      }),
      MANY_RUNS,
    );
  });

  it('changes nothing the second time, whichever of its rules are off', () => {
    fc.assert(
      fc.property(anyMarkedText, fc.subarray([...PUNCTUATION_RULES]), (source, off) => {
        const rules = { ...noHalfSpaces, ...Object.fromEntries(off.map((rule) => [rule, false])) };
        const once = normalize(source, { profile: 'editorial', rules });
        expect(normalize(once, { profile: 'editorial', rules })).toBe(once);
      }),
      MANY_RUNS,
    );
  });

  it('accounts for every change, and touches no letter, no line end and nothing that is protected', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\n]/gu, '');
    fc.assert(
      fc.property(anyMarkedText, (dirty) => {
        const source = normalize(dirty, { profile: 'safe' });
        const { text, changes, map } = analyze(source, options);
        expectAccount(source, { text, changes });
        for (const { rule } of changes) expect(PUNCTUATION_RULES).toContain(rule);
        expect(letters(text)).toBe(letters(source));
        const spans = protectedSpans(source);
        for (let i = 0; i < spans.length; i += 2) {
          const span = source.slice(spans[i]!, spans[i + 1]!);
          expect(text.substr(map.toOutput(spans[i]!), span.length)).toBe(span);
        }
      }),
      MANY_RUNS,
    );
  });

  it.each([
    '(',
    '"',
    "'",
    '«',
    '(«"',
    '" ',
    ' "',
    '!',
    '!؟',
    '?',
    ',',
    ', ',
    ' ,',
    '.',
    '. ',
    '...',
    '-',
    '-- ',
    ':',
    ':)',
    '5',
    '5"',
    '5.',
    '5,',
    '%',
    '5%',
    '5 ',
    '0912 ',
    ';',
    '&#',
    '(سلام',
    'سلام) ',
    'سلام"',
    'سلام.',
    'a ',
    'سلام a, ',
    '“«',
    '»”',
    '… ',
    '" سلام',
    '{"',
    '["]{"',
    '{"[]',
    'a(',
    'a("',
    '= {',
    '$',
    '$a',
    'a$ $',
    'a = ',
    'a + 5 + ',
    'a: "',
    'a = ["\n',
    '"a": {',
    '😀 ,',
    '** ,',
    'A:/',
    '...،',
    '1234567,',
    ' ........ ',
    '${',
    '{0,',
    '|[2,',
    '<1>',
    '=2 {',
    '"; //',
    "'a' => ",
  ])('cost grows no faster than the text for many %j', (shape) => {
    expect(growth((text) => normalize(text, options), shape)).toBeLessThan(MOST_GROWTH);
    expect(growth((text) => normalize(text, options), `${shape}س`)).toBeLessThan(MOST_GROWTH);
  });
});
