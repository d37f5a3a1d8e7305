import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, normalize, PROFILES, RULES } from '../../src/index';
import { AS_WRITTEN, type Choices, choiceOptions, SPELLING, STYLE } from '../../src/playground/choices';
import {
  DEFAULTS,
  isMarkup,
  isOn,
  optionsOf,
  PROFILE_NAMES,
  readSettings,
  ruleGroups,
  withChoice,
  withRule,
} from '../../src/playground/settings';
import { MOST_SHARED, packFragment, unpackFragment } from '../../src/playground/share';
import { allowedWords } from '../allowed-words';
import { anyString, scrapedText } from '../persian';

/** The fragment of a link that holds some JSON. */
const fragmentOf = (sent: unknown): string =>
  `#m1=${deflateRawSync(typeof sent === 'string' ? sent : JSON.stringify(sent)).toString('base64url')}`;

describe('a link', () => {
  it('gives back the text and the settings that it was made of', async () => {
    const settings = fc.record({
      kind: fc.constantFrom('auto' as const, 'text' as const, 'html' as const),
      profile: fc.constantFrom(...PROFILE_NAMES),
      minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
      rules: fc.constant({}),
      choices: fc.constantFrom<Choices>({}, { ezafe: 'yeh' }, { diacritics: 'drop', pronouns: 'glued' }),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(scrapedText, anyString), settings, async (text, given) => {
        // JSON has no minus zero.
        const shared = { text, settings: { ...given, minConfidence: given.minConfidence + 0 } };
        expect(await unpackFragment(await packFragment(shared))).toEqual(shared);
      }),
      { numRuns: 300 },
    );
  });

  it('carries the rules that were switched', async () => {
    const settings = withRule(withRule(DEFAULTS, 'kashida', false), 'fold-case', true);
    expect(settings.rules).toEqual({ kashida: false, 'fold-case': true });
    expect((await unpackFragment(await packFragment({ text: 'متن', settings })))!.settings).toEqual(settings);
  });

  it('is much shorter than its text', async () => {
    const text = 'درخواست های اتحادیه اروپا را می پذیرد. '.repeat(200);
    expect((await packFragment({ text, settings: DEFAULTS })).length).toBeLessThan(text.length / 10);
  });

  it('that holds no text gives nothing', async () => {
    for (const fragment of [
      '',
      '#',
      '#result',
      '#m1=',
      '#m1=%%%',
      '#m1=AAAA',
      fragmentOf('{'),
      fragmentOf('null'),
      fragmentOf([]),
      fragmentOf({ text: 1 }),
    ])
      expect(await unpackFragment(fragment)).toBeNull();
  });

  it('gives settings that the library takes, whatever it holds for them', async () => {
    const any = fc.jsonValue();
    const names = [...SPELLING, ...STYLE].map(({ name }) => name as string);
    const settings = fc.record(
      {
        kind: fc.oneof(fc.constantFrom('auto', 'text', 'html'), any),
        profile: fc.oneof(fc.constantFrom<string>(...PROFILE_NAMES), any),
        minConfidence: fc.oneof(fc.double({ noNaN: true }), any),
        rules: fc.oneof(
          fc.dictionary(fc.constantFrom<string>(...RULES, '__proto__'), fc.oneof(fc.boolean(), any)),
          any,
        ),
        choices: fc.oneof(
          fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.constantFrom('hamza', 'glued'), any)),
          any,
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(settings, fc.dictionary(fc.string(), any)), async (sent) => {
        const shared = (await unpackFragment(fragmentOf({ ...sent, text: 'متن' })))!;
        expect(() => normalize(shared.text, optionsOf(shared.settings))).not.toThrow();
      }),
    );
  });

  it('that would unpack to more than it may gives nothing', async () => {
    expect(await unpackFragment(fragmentOf({ text: 'ب'.repeat(MOST_SHARED) }))).toBeNull();
  });
});

describe('settings', () => {
  it('are the default ones where they are wrong', () => {
    for (const sent of [
      null,
      1,
      'x',
      [],
      {},
      { profile: 'no' },
      { profile: '__proto__' },
      { minConfidence: 7 },
      { minConfidence: '1' },
      { rules: [] },
      { rules: { no: true, kashida: 'false' } },
      { kind: 3 },
    ])
      expect(readSettings(sent)).toEqual(DEFAULTS);
  });

  it('hold only the rules that differ from the profile', () => {
    expect(readSettings({ rules: { kashida: true, plural: false } }).rules).toEqual({ plural: false });
    expect(withRule(withRule(DEFAULTS, 'plural', false), 'plural', true)).toEqual(DEFAULTS);
    expect(isOn(DEFAULTS, 'plural')).toBe(true);
    expect(isOn({ ...DEFAULTS, profile: 'safe' }, 'plural')).toBe(false);
  });

  it('are at first those of the library', () => {
    const text = 'شبکههای ما و درخواست های مردم را نمی پذیرد';
    const { profile, minConfidence } = DEFAULTS;
    expect(analyze(text, { profile, minConfidence }).changes).toEqual(analyze(text).changes);
  });

  it('have a switch for every rule, once', () => {
    const switched = [...ruleGroups().flatMap(({ rules }) => rules), ...SPELLING.map(({ rule }) => rule!)];
    expect([...switched].sort()).toEqual([...RULES].sort());
    expect(PROFILE_NAMES).toEqual(Object.keys(PROFILES));
  });
});

describe('choices', () => {
  it('are all those of the library, with all their forms', () => {
    const options = allowedWords(() => normalize('', { x: 1 } as object));
    expect(options).toEqual(expect.arrayContaining(SPELLING.map(({ name }) => name)));
    expect(options.filter((name) => !SPELLING.some((choice) => choice.name === name)).sort()).toEqual(
      ['leave', 'minConfidence', 'profile', 'protect', 'rules', 'style', 'words'].sort(),
    );
    for (const { name, forms } of SPELLING.filter((choice) => choice.name !== 'phraseLigatures'))
      expect([AS_WRITTEN, ...forms]).toEqual(allowedWords(() => normalize('', { [name]: 'x' })));
    expect(STYLE.map(({ name }) => name)).toEqual(allowedWords(() => normalize('', { style: { x: 'x' } as object })));
    for (const { name, forms } of STYLE)
      expect(forms).toEqual(allowedWords(() => normalize('', { style: { [name]: 'x' } as object })));
  });

  it('have the effect that they name', () => {
    const text = 'خانه ی آنها و ﷺ';
    const settings = ['ezafe hamza', 'pronouns half-space', 'phraseLigatures letters']
      .map((pair) => pair.split(' '))
      .reduce((before, [name, form]) => withChoice(before, name!, form), DEFAULTS);
    expect(normalize(text, optionsOf(settings))).toBe('خانهٔ آن\u200cها و صلی الله علیه و سلم');
    expect(withChoice(settings, 'ezafe', undefined).choices).toEqual({
      phraseLigatures: 'letters',
      pronouns: 'half-space',
    });
    expect(choiceOptions({})).toEqual({});
  });

  it('are left out if they are unknown', () => {
    expect(readSettings({ choices: { ezafe: 'x', x: 'hamza', pronouns: 'blank', times: 'glued' } }).choices).toEqual({
      times: 'glued',
    });
    expect(readSettings({ choices: 'x' }).choices).toEqual({});
  });
});

describe('markup', () => {
  it.each(['<p>متن</p>', 'متن <b class="x">متن</b>', '<!doctype html><html><body>متن', '<br/>'])('is %s', (text) => {
    expect(isMarkup(text, DEFAULTS)).toBe(true);
    expect(isMarkup(text, { ...DEFAULTS, kind: 'text' })).toBe(false);
  });

  it.each(['متن', '۲ < ۳ و ۵ > ۴', 'a<b', '<پیوند>', 'x <person> y'])('is not %s', (text) => {
    expect(isMarkup(text, DEFAULTS)).toBe(false);
    expect(isMarkup(text, { ...DEFAULTS, kind: 'html' })).toBe(true);
  });
});
