import type { parseArgs } from 'node:util';
import { CHOICES, ruleOfChoice } from '../../characters/choices';
import { MatnError, type NormalizeOptions, PROFILES, RULES, repairHalfSpaces } from '../../index';
import { UTF_8 } from '../encoding-hint';
import { InputError } from '../failure';
import { nameOf, STDIN } from '../file-name';
import { readText } from '../input';
import { flagOf, numberOf } from '../options';
import type { PlainOptions } from '../plain-options';

/** The options of the library's `normalize`, as they are spelled on the command line. */
export const NORMALIZE_OPTIONS = {
  profile: { type: 'string' },
  'min-confidence': { type: 'string' },
  on: { type: 'string', multiple: true },
  off: { type: 'string', multiple: true },
  style: { type: 'string', multiple: true },
  word: { type: 'string', multiple: true },
  words: { type: 'string', multiple: true },
  leave: { type: 'string', multiple: true },
  protect: { type: 'string', multiple: true },
  'protect-pattern': { type: 'string', multiple: true },
  ezafe: { type: 'string' },
  'teh-marbuta': { type: 'string' },
  'kashida-dash': { type: 'string' },
  diacritics: { type: 'string' },
  entities: { type: 'string' },
  'phrase-ligatures': { type: 'boolean' },
} as const;

/** What Node's parser makes of them. */
export type NormalizeValues = ReturnType<typeof parseArgs<{ options: typeof NORMALIZE_OPTIONS }>>['values'];

/**
 * Reads the options as they were typed; `files` are those that hold the text. Most values are left for the library to check, whose errors
 * name the option and the allowed words.
 */
export async function readNormalizeOptions(values: NormalizeValues, files: readonly string[]): Promise<PlainOptions> {
  const { on = [], off = [], style, word, leave, protect, 'min-confidence': confidence } = values;
  // To the library this option takes expressions, too, so its message would speak of them.
  if (protect?.includes('')) throw new InputError("--protect takes a word, not ''");
  checkRules('--on', on);
  checkRules('--off', off);
  const both = on.find((rule) => off.includes(rule));
  if (both !== undefined) throw new InputError(`--on and --off both name '${both}'`);
  checkEffect(values);
  // Standard input can be read only once: the text would be empty.
  if (values.words?.includes(STDIN) && (files.length === 0 || files.includes(STDIN)))
    throw new InputError('standard input is either the list of --words or the text: name the file of one of them');
  const listedWords = (await Promise.all((values.words ?? []).map(readWordList))).flat();
  const rules = [...on.map((rule) => [rule, true]), ...off.map((rule) => [rule, false])];
  const options = {
    profile: values.profile,
    minConfidence: numberOf('min-confidence', confidence),
    rules: rules.length === 0 ? undefined : Object.fromEntries(rules),
    style: style && Object.fromEntries(style.map(groupAndForm)),
    words: (word ?? values.words) && [...(word ?? []).map(withHalfSpaces), ...listedWords],
    leave: leave?.map(withHalfSpaces),
    protect: protect?.map(withHalfSpaces),
    ezafe: values.ezafe,
    tehMarbuta: values['teh-marbuta'],
    kashidaDash: values['kashida-dash'],
    diacritics: values.diacritics,
    entities: values.entities,
    phraseLigatures: values['phrase-ligatures'],
  };
  return { options: options as NormalizeOptions, patterns: values['protect-pattern'] ?? [] };
}

/** Refuses unknown rules. To the library `--on` and `--off` are one option, so its message couldn't say which flag names the wrong rule. */
function checkRules(flag: string, rules: readonly string[]): void {
  const wrong = rules.find((rule) => !(RULES as readonly string[]).includes(rule));
  if (wrong !== undefined) throw new InputError(`unknown rule '${wrong}' in ${flag}; there are: ${RULES.join(', ')}`);
}

/** The rules of half-space repair. That of house style is the only one that reads `--style`; the others read the other options. */
const REPAIR_RULES: readonly string[] = PROFILES.news.filter(
  (rule) => !(PROFILES.safe as readonly string[]).includes(rule),
);
const FOLDING_RULES: readonly string[] = PROFILES.searchKey;
const STYLE_RULE = 'house-style';
const REPAIR_OPTIONS = ['min-confidence', 'word', 'words', 'leave'] as const;
const PROTECT_OPTIONS = ['protect', 'protect-pattern'] as const;

/** Refuses options that would do nothing, since the rules that read them are off. */
function checkEffect(values: NormalizeValues): void {
  const { profile = 'news', on = [], off = [] } = values;
  // The library refuses an unknown profile.
  if (!Object.hasOwn(PROFILES, profile)) return;
  const rules: readonly string[] = [...PROFILES[profile as keyof typeof PROFILES], ...on];
  const isOn = (rule: string): boolean => rules.includes(rule) && !off.includes(rule);
  if (values.style !== undefined && !isOn(STYLE_RULE))
    throw new InputError(`--style does nothing while the rule '${STYLE_RULE}' is off, as in --profile safe; see --on`);
  const idle = REPAIR_OPTIONS.find((name) => values[name] !== undefined);
  if (idle !== undefined && !REPAIR_RULES.some(isOn))
    throw new InputError(`--${idle} does nothing while half-spaces aren't repaired, as in --profile safe`);
  const chosen = CHOICES.filter((name) => {
    const value = values[flagOf(name) as keyof NormalizeValues];
    return value !== undefined && value !== 'keep';
  });
  const overruled = chosen.find((name) => off.includes(ruleOfChoice(name)));
  // Where ة becomes ه with an ezafe, `--ezafe` says how that is written, whether its own rule is on or not.
  if (overruled !== undefined && !(overruled === 'ezafe' && values['teh-marbuta'] === 'ezafe'))
    throw new InputError(`--${flagOf(overruled)} does nothing while the rule '${ruleOfChoice(overruled)}' is off`);
  // Folding spares nothing; other rules that are on beside it do.
  const isFoldingOnly = chosen.length === 0 && !rules.some((rule) => isOn(rule) && !FOLDING_RULES.includes(rule));
  const idleToo = PROTECT_OPTIONS.find((name) => values[name] !== undefined);
  if (idleToo !== undefined && isFoldingOnly)
    throw new InputError(`--${idleToo} does nothing where all that is done is folding, as in --profile searchKey`);
}

function groupAndForm(pair: string): [group: string, form: string] {
  const at = pair.indexOf('=');
  if (at < 0) throw new InputError(`--style takes GROUP=FORM, not '${pair}'`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/** Reads a list of words, one a line, as `matn words` prints it. An error names the file and line of the wrong word. */
async function readWordList(file: string): Promise<string[]> {
  // --encoding is only that of the texts; a list of words is UTF-8.
  const text = await readText(file, UTF_8, (encoding) => `iconv -f ${encoding} -t utf-8 converts it`);
  const lines = text.split(/\r?\n/).map((line) => withHalfSpaces(line.trim()));
  lines.forEach((word, line) => {
    try {
      if (word !== '') repairHalfSpaces('', { words: [word] });
    } catch (error) {
      if (!(error instanceof MatnError)) throw error;
      throw new InputError(`${nameOf(file)}:${line + 1}: ${error.message.replace("option 'words'", '--words')}`);
    }
  });
  return lines.filter((word) => word !== '');
}

/**
 * Puts a half-space in place of each `|`. A half-space is hard to type and to see, so on the command line `|`, which no word contains,
 * stands for it.
 */
function withHalfSpaces(word: string): string {
  return word.replaceAll('|', '\u200c');
}
