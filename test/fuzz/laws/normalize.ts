import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  analyze,
  createAnalyzer,
  createNormalizer,
  type HouseStyle,
  learnWords,
  type NormalizeOptions,
  normalize,
  normalizeCharacters,
  type Profile,
  RULES,
  type RuleId,
  repairHalfSpaces,
  searchKey,
  toPersianDigits,
} from '../../../src/index';
import { protectedSpans } from '../../../src/text/protect';
import { expectAccount } from '../../account';
import { allowedWords } from '../../allowed-words';
import { type Law, law, promise } from '../law';
import { anyText, hasArabicLetters, persianParagraph, withArabicLetters } from '../texts';

const ZWNJ = '\u200c';

/** The profiles, as the error for a wrong one lists them, so that a new one is tried without a change here. */
export const PROFILES: readonly Profile[] = allowedWords(() => normalize('', { profile: '?' as Profile })) as Profile[];
const profile = fc.constantFrom(...PROFILES);
/** All but the search key, which no one reads: it spares nothing and is one line. */
const readProfile = fc.constantFrom(...PROFILES.filter((name) => name !== 'searchKey'));
/** The profiles that change neither punctuation nor layout in a reader's eyes. */
const LINE_KEEPING: readonly Profile[] = ['safe', 'news', 'storage'];

/** The groups of the house style with the forms of each, as the errors for wrong ones list them. */
const style: fc.Arbitrary<HouseStyle> = fc.record(
  Object.fromEntries(
    allowedWords(() => repairHalfSpaces('', { style: { '?': 'glued' } as HouseStyle })).map((group) => [
      group,
      fc.constantFrom(...allowedWords(() => repairHalfSpaces('', { style: { [group]: '?' } as HouseStyle }))),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<HouseStyle>;

const word = fc.constantFrom('شبکه\u200cها', 'پلتفرم', 'کتاب', 'می\u200cرود', 'گفت\u200cوگو');
const options: fc.Arbitrary<NormalizeOptions> = fc.record(
  {
    profile,
    minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
    rules: fc.dictionary(fc.constantFrom(...RULES), fc.boolean(), { maxKeys: 6 }) as fc.Arbitrary<
      Partial<Record<RuleId, boolean>>
    >,
    words: fc.array(word, { maxLength: 2 }),
    leave: fc.array(word, { maxLength: 2 }),
    style,
    diacritics: fc.constantFrom('keep', 'drop'),
    ezafe: fc.constantFrom('keep', 'hamza', 'letter', 'yeh'),
    tehMarbuta: fc.constantFrom('keep', 'heh', 'ezafe'),
    kashidaDash: fc.constantFrom('keep', 'dash'),
    phraseLigatures: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Parts of what the house style is about, joined in each of the three ways. */
const styledParts = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...'آن این همین ها هایی که گونه قدر هم زمان پیش تر یک پنج شنبه به طور دلیل رئیس جمهور هیچ کس اعلام ارائه شده نشده سه'.split(
          ' ',
        ),
        ...'ساله نفره سالهای تیم کتاب خانه هواداران شان مان تان کشور های زیبا ترین می رود گفت و گو شکل پیشبینی علی پور نژاد'.split(
          ' ',
        ),
      ),
      fc.constantFrom('', ' ', ZWNJ, '، '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.flat().join(''));

export const NORMALIZE_LAWS: Readonly<Record<string, readonly Law[]>> = {
  normalize: [
    promise('normalize: a normalised text is its own normalisation', fc.tuple(anyText, profile), (text, name) => {
      const once = normalize(text, { profile: name });
      assert.equal(normalize(once, { profile: name }), once);
    }),
    law('normalize: that holds with any options', fc.tuple(anyText, options), (text, given) => {
      // Entities are decoded one level, and the search key's folding is made for the search key alone.
      const isOther = ([rule, on]: [string, boolean | undefined]): boolean =>
        on === true && (rule === 'entity' || rule.startsWith('fold-'));
      if (given.profile === 'searchKey' || Object.entries(given.rules ?? {}).some(isOther)) return;
      const once = normalize(text, given);
      assert.equal(normalize(once, given), once);
    }),
    promise('normalize: protected spans come out byte for byte', fc.tuple(anyText, readProfile), (text, name) => {
      const { text: output, map } = analyze(text, { profile: name });
      const spans = protectedSpans(text);
      for (let i = 0; i < spans.length; i += 2) {
        const span = text.slice(spans[i], spans[i + 1]);
        const at = map.toOutput(spans[i]!);
        assert.equal(output.slice(at, at + span.length), span);
      }
    }),
    promise(
      'normalize: Persian paragraphs are independent',
      fc.tuple(persianParagraph, persianParagraph, profile),
      (first, second, name) => {
        const both = `${first}\n\n${second}`;
        if (protectedSpans(both).length > 0) return;
        const clean = createNormalizer({ profile: name });
        const gap = name === 'searchKey' ? ' ' : '\n\n';
        assert.equal(clean(both), `${clean(first)}${gap}${clean(second)}`);
      },
    ),
    law(
      'normalize: a text is found by its search key before and after, in any digits',
      fc.tuple(anyText, fc.constantFrom<Profile>('safe', 'storage')),
      (text, name) => {
        const key = createNormalizer({ profile: 'searchKey' });
        assert.equal(key(normalize(text, { profile: name })), key(text));
        assert.equal(key(toPersianDigits(text)), key(text));
      },
    ),
    promise('normalize: no lone surrogate is made or lost', fc.tuple(anyText, options), (text, given) => {
      assert.equal(loneSurrogates(normalize(text, given)), loneSurrogates(text));
    }),
    promise(
      'normalize: line breaks are neither lost nor added, but for runs of blank lines',
      fc.tuple(anyText, fc.constantFrom(...LINE_KEEPING)),
      (text, name) => {
        if (protectedSpans(text).length > 0) return;
        const [before, after] = [lineBreaks(text), lineBreaks(normalize(text, { profile: name }))];
        if (!hasManyBlankLines(text)) assert.equal(after, before);
        assert.ok(after.length <= before.length);
      },
    ),
    promise('normalize: composed and decomposed text come out alike', fc.tuple(anyText, profile), (text, name) => {
      const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
      if (protectedSpans(composed).length + protectedSpans(decomposed).length > 0) return;
      assert.equal(normalize(decomposed, { profile: name }), normalize(composed, { profile: name }));
    }),
  ],
  analyze: [
    promise(
      'analyze: the changes make the output, in order, disjoint and real',
      fc.tuple(anyText, options),
      (text, given) => {
        const { source, text: output, changes } = analyze(text, given);
        assert.equal(source, text);
        expectAccount(text, { text: output, changes });
        for (const { rule, confidence } of changes) {
          assert.ok(RULES.includes(rule), rule);
          if (confidence !== undefined) assert.ok(confidence >= 0 && confidence <= 1, String(confidence));
        }
      },
    ),
    promise(
      'analyze: the map agrees with the changes, both ways, and is monotone',
      fc.tuple(anyText, options),
      (text, given) => {
        const { text: output, changes, map } = analyze(text, given);
        let next = 0;
        for (let i = 0; i < text.length; i++) {
          while (next < changes.length && changes[next]!.end <= i) next++;
          if (next < changes.length && changes[next]!.start <= i) continue;
          const at = map.toOutput(i);
          assert.equal(output[at], text[i]);
          assert.equal(map.toSource(at), i);
        }
        for (let i = 1; i <= output.length; i++) assert.ok(map.toSource(i) >= map.toSource(i - 1));
        for (let i = 1; i <= text.length; i++) assert.ok(map.toOutput(i) >= map.toOutput(i - 1));
        assert.equal(map.toOutput(text.length), output.length);
      },
    ),
    law(
      'analyze: no half-space is less sure than was asked for',
      fc.tuple(anyText, fc.double({ min: 0, max: 1, noNaN: true })),
      (text, minConfidence) => {
        for (const { confidence } of analyze(text, { minConfidence }).changes) {
          // A confidence is given in thousandths.
          if (confidence !== undefined) assert.ok(confidence >= minConfidence - 0.001, String(confidence));
        }
      },
    ),
    law(
      'analyze: a rule that is off makes no change',
      fc.tuple(anyText, profile, fc.subarray([...RULES])),
      (text, name, off) => {
        const rules = Object.fromEntries(off.map((rule) => [rule, false]));
        for (const { rule } of analyze(text, { profile: name, rules }).changes) assert.ok(!off.includes(rule), rule);
      },
    ),
  ],
  createNormalizer: [
    law('createNormalizer: does what normalize and analyze do', fc.tuple(anyText, options), (text, given) => {
      const output = createNormalizer(given)(text);
      assert.equal(output, normalize(text, given));
      assert.equal(output, analyze(text, given).text);
    }),
  ],
  createAnalyzer: [
    law(
      'createAnalyzer: does what analyze does, text after text',
      fc.tuple(anyText, anyText, options),
      (first, second, given) => {
        const analyzer = createAnalyzer(given);
        for (const text of [first, second]) {
          const { changes, text: output } = analyze(text, given);
          assert.deepEqual([analyzer(text).changes, analyzer(text).text], [changes, output]);
        }
      },
    ),
  ],
  normalizeCharacters: [
    law('normalizeCharacters: is the profile safe', fc.tuple(anyText), (text) => {
      assert.equal(normalizeCharacters(text), normalize(text, { profile: 'safe' }));
    }),
  ],
  searchKey: [
    law('searchKey: the profile of that name, and its own key', fc.tuple(anyText), (text) => {
      const key = searchKey(text);
      assert.equal(key, normalize(text, { profile: 'searchKey' }));
      assert.equal(searchKey(key), key);
      assert.equal(searchKey(text.normalize('NFD')), key);
    }),
  ],
  learnWords: [
    law(
      'learnWords: what is learnt of any text is sorted, and words for the option',
      fc.tuple(anyText, fc.integer({ min: 1, max: 3 }), fc.double({ min: 0.5, max: 1, noNaN: true })),
      (text, fewest, share) => {
        const words = learnWords(text, { fewest, share });
        assert.deepEqual(words, [...new Set(words)].sort());
        repairHalfSpaces(text, { words });
      },
    ),
    law('learnWords: repair that is told the words holds to each', fc.tuple(anyText), (text) => {
      const words = learnWords(text, { fewest: 1, share: 1 });
      for (const word of words) assert.equal(repairHalfSpaces(word, { words }), word);
    }),
  ],
  repairHalfSpaces: [
    promise(
      'repairHalfSpaces: only puts a half-space where a letter joins, also for a blank',
      fc.tuple(anyText),
      (text) => {
        const repaired = repairHalfSpaces(text);
        let at = 0;
        for (let i = 0; i < repaired.length; i++) {
          if (repaired[i] === text[at]) {
            at++;
            continue;
          }
          assert.equal(repaired[i], ZWNJ);
          assert.ok(!'اآأإٱدذرزژوؤ'.includes(repaired[i - 1] ?? 'ا'), 'a half-space after a letter that does not join');
          if (/\s/.test(text[at] ?? '')) at++;
        }
        assert.equal(at, text.length);
      },
    ),
    law(
      'repairHalfSpaces: with a style only half-spaces and blanks differ, and a second repair changes nothing',
      fc.tuple(fc.oneof(anyText, styledParts), style),
      (text, style) => {
        const repaired = repairHalfSpaces(text, { style });
        assert.equal(repaired.replace(/[\s\u200c]/g, ''), text.replace(/[\s\u200c]/g, ''));
        assert.equal(repairHalfSpaces(repaired, { style }), repaired);
      },
    ),
    law('repairHalfSpaces: Arabic yeh and kaf count as Persian ones', fc.tuple(anyText), (text) => {
      if (hasArabicLetters(text)) return;
      const plain = withArabicLetters(text);
      assert.equal(repairHalfSpaces(plain), withArabicLetters(repairHalfSpaces(text)));
    }),
    law('repairHalfSpaces: a repaired text is its own repair', fc.tuple(anyText), (text) => {
      const once = repairHalfSpaces(text);
      assert.equal(repairHalfSpaces(once), once);
    }),
  ],
};

/** The surrogates of a text that have no partner, in order. */
function loneSurrogates(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '').replace(/[^\ud800-\udfff]/g, '');
}

function lineBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\n\u2028\u2029\u0085\v\f]/g, '');
}

/** Whether there are three line breaks in a row with nothing visible between them. */
function hasManyBlankLines(text: string): boolean {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]|[\u00ad\u00ac\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]/g, '')
    .includes('\n\n\n');
}
