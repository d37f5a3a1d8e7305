import type { NormalizeOptions, RuleId } from '../index';

/** The form that stands for no choice: the text stays as it is written. */
export const AS_WRITTEN = 'keep';

/** A matter of taste: its name in the options, its forms, and the rule that makes its changes if there is one for it alone. */
export interface Choice {
  readonly name: string;
  readonly forms: readonly string[];
  readonly rule?: RuleId;
}

/** The options of spelling. Each switches on a rule that is in no profile. */
export const SPELLING: readonly Choice[] = [
  { name: 'ezafe', forms: ['hamza', 'letter', 'yeh'], rule: 'ezafe' },
  { name: 'tehMarbuta', forms: ['heh', 'ezafe'], rule: 'teh-marbuta' },
  { name: 'kashidaDash', forms: ['dash'], rule: 'kashida-dash' },
  { name: 'diacritics', forms: ['drop'], rule: 'drop-diacritic' },
  { name: 'entities', forms: ['decode'], rule: 'entity' },
  { name: 'phraseLigatures', forms: ['letters'], rule: 'phrase-ligature' },
];

/** The groups of the house style. */
export const STYLE: readonly Choice[] = [
  { name: 'pronouns', forms: ['half-space', 'glued'] },
  { name: 'conjunctions', forms: ['half-space', 'glued', 'blank'] },
  { name: 'adverbs', forms: ['half-space', 'glued', 'blank'] },
  { name: 'times', forms: ['half-space', 'glued'] },
  { name: 'weekdays', forms: ['half-space', 'glued'] },
  { name: 'phrases', forms: ['half-space', 'blank'] },
  { name: 'prepositions', forms: ['half-space', 'blank'] },
  { name: 'compounds', forms: ['half-space', 'blank'] },
  { name: 'pairs', forms: ['half-space', 'blank'] },
  { name: 'participles', forms: ['half-space', 'blank'] },
  { name: 'measures', forms: ['half-space'] },
  { name: 'persons', forms: ['half-space', 'glued'] },
  { name: 'endings', forms: ['glued'] },
];

/** The chosen forms by the names of the choices. What is left as written isn't among them. */
export type Choices = Readonly<Record<string, string>>;

/** Reads choices that came in a link, in the order of the page; unknown and wrong ones are left out. */
export function readChoices(sent: unknown): Choices {
  if (typeof sent !== 'object' || sent === null) return {};
  const chosen = [...SPELLING, ...STYLE]
    .filter(({ name }) => Object.hasOwn(sent, name))
    .map(({ name, forms }) => [name, forms.find((form) => form === (sent as Record<string, unknown>)[name])] as const);
  return Object.fromEntries(chosen.filter(([, form]) => form !== undefined)) as Choices;
}

/** The options that the choices stand for. */
export function choiceOptions(choices: Choices): NormalizeOptions {
  const chosen = (of: readonly Choice[]): [string, string][] =>
    of.filter(({ name }) => Object.hasOwn(choices, name)).map(({ name }) => [name, choices[name]!]);
  const { phraseLigatures, ...spelling } = Object.fromEntries(chosen(SPELLING));
  const style = chosen(STYLE);
  return {
    ...spelling,
    ...(phraseLigatures === undefined ? {} : { phraseLigatures: true }),
    ...(style.length === 0 ? {} : { style: Object.fromEntries(style) }),
  };
}
