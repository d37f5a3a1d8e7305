import { type NormalizeOptions, PROFILES, type Profile, RULES, type RuleId } from '../index';
import { type Choices, choiceOptions, readChoices, SPELLING } from './choices';

/** How the text is read: as running text, as markup, or as whichever of them it looks like. */
export type Kind = 'auto' | 'text' | 'html';

/** All that can be set on the page. */
export interface Settings {
  readonly kind: Kind;
  readonly profile: Profile;
  readonly minConfidence: number;
  /** Only the switches that differ from the profile. */
  readonly rules: Readonly<Partial<Record<RuleId, boolean>>>;
  readonly choices: Choices;
}

export const DEFAULTS: Settings = { kind: 'auto', profile: 'news', minConfidence: 0.5, rules: {}, choices: {} };

export const PROFILE_NAMES: readonly Profile[] = Object.keys(PROFILES) as Profile[];

const KINDS: readonly string[] = ['auto', 'text', 'html'];

/** Reads settings that came in a link; for what is unknown or wrong the default is taken. */
export function readSettings(sent: unknown): Settings {
  if (typeof sent !== 'object' || sent === null) return DEFAULTS;
  const { kind, profile, minConfidence, rules, choices } = sent as Record<string, unknown>;
  const readProfile = PROFILE_NAMES.find((name) => name === profile) ?? DEFAULTS.profile;
  return {
    kind: KINDS.includes(kind as string) ? (kind as Kind) : DEFAULTS.kind,
    profile: readProfile,
    minConfidence:
      typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1
        ? minConfidence
        : DEFAULTS.minConfidence,
    rules: readRules(readProfile, rules),
    choices: readChoices(choices),
  };
}

function readRules(profile: Profile, sent: unknown): Settings['rules'] {
  if (typeof sent !== 'object' || sent === null) return {};
  const own = switchable()
    .filter((rule) => Object.hasOwn(sent, rule))
    .map((rule) => [rule, (sent as Record<string, unknown>)[rule]]);
  return differences(profile, Object.fromEntries(own.filter(([, on]) => typeof on === 'boolean')));
}

/** Whether a rule is on. */
export function isOn({ profile, rules }: Settings, rule: RuleId): boolean {
  return rules[rule] ?? PROFILES[profile].includes(rule);
}

/** The settings with one rule switched. */
export function withRule(settings: Settings, rule: RuleId, on: boolean): Settings {
  return { ...settings, rules: differences(settings.profile, { ...settings.rules, [rule]: on }) };
}

/** The switches that differ from the profile. */
function differences(profile: Profile, rules: Settings['rules']): Settings['rules'] {
  const own = new Set<string>(PROFILES[profile]);
  return Object.fromEntries(Object.entries(rules).filter(([rule, on]) => own.has(rule) !== on));
}

/** The settings with one choice made; `undefined` takes it back. */
export function withChoice(settings: Settings, name: string, form: string | undefined): Settings {
  return { ...settings, choices: readChoices({ ...settings.choices, [name]: form }) };
}

/** The options that the settings stand for. */
export function optionsOf({ profile, minConfidence, rules, choices }: Settings): NormalizeOptions {
  return { profile, minConfidence, rules, ...choiceOptions(choices) };
}

/** The rules that have a switch: all but those that a choice switches on. */
function switchable(): readonly RuleId[] {
  const chosen = new Set(SPELLING.map(({ rule }) => rule));
  return RULES.filter((rule) => !chosen.has(rule));
}

/** The rules under one heading. */
export interface RuleGroup {
  /** The first profile that has these rules; `other` if none has them. */
  readonly name: Profile | 'other';
  readonly rules: readonly RuleId[];
}

/** The rules grouped by the first profile that has them, in the order of the profiles; groups without rules are left out. */
export function ruleGroups(): RuleGroup[] {
  const left = new Set(switchable());
  const take = (name: RuleGroup['name'], rules: readonly RuleId[]): RuleGroup => ({
    name,
    rules: rules.filter((rule) => left.delete(rule)),
  });
  const groups = [...PROFILE_NAMES.map((name) => take(name, PROFILES[name])), take('other', switchable())];
  return groups.filter(({ rules }) => rules.length > 0);
}

/** A tag that news pages use. Without the bound on its length a text of nothing but `<p` would take quadratic time. */
const TAG =
  /<\/?(?:html|body|main|article|section|div|p|span|a|br|h[1-6]|[uo]l|li|table|t[rdh]|b|i|em|strong)(?:\s[^<>]{0,1000})?\/?>/i;

/** Whether the text is markup, by the settings or by how it looks. */
export function isMarkup(text: string, { kind }: Settings): boolean {
  return kind === 'html' || (kind === 'auto' && TAG.test(text));
}
