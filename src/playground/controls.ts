import type { Profile, RuleId } from '../index';
import { AS_WRITTEN, type Choice, SPELLING, STYLE } from './choices';
import { byId, element } from './element';
import { ruleWords } from './rule-words';
import { DEFAULTS, isOn, type Kind, PROFILE_NAMES, ruleGroups, type Settings, withChoice, withRule } from './settings';
import { count, fill, type Language, perCent, type Words, wordOr } from './words';

/** The controls for the settings: profiles, confidence, kind of text, a switch for every rule, and choices of spelling and style. */
export class Controls {
  settings: Settings = DEFAULTS;
  readonly #changed: () => void;
  readonly #confidence = byId<HTMLInputElement>('confidence');
  readonly #kind = byId<HTMLSelectElement>('kind');
  readonly #switches = new Map<RuleId, { box: HTMLInputElement; hits: HTMLElement }>();
  readonly #choices = new Map<string, { field: HTMLSelectElement; hits: HTMLElement; rule: RuleId | undefined }>();
  readonly #profiles = new Map<Profile, HTMLInputElement>();
  #language: Language = 'en';
  #words: Words | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#confidence.addEventListener('input', () => this.#set({ minConfidence: Number(this.#confidence.value) }));
    this.#kind.addEventListener('change', () => this.#set({ kind: this.#kind.value as Kind }));
    byId('reset-rules').addEventListener('click', () => {
      this.#set({ rules: {}, choices: {} });
      byId('rules').focus();
    });
    byId('rules').addEventListener('click', () => {
      const panel = byId('rule-panel');
      panel.hidden = !panel.hidden;
      byId('rules').setAttribute('aria-expanded', String(!panel.hidden));
    });
  }

  /** Writes the controls in a language. Which rules and profiles there are is the library's matter. */
  speak(language: Language, words: Words): void {
    this.#language = language;
    this.#words = words;
    byId('profiles').replaceChildren(...PROFILE_NAMES.map((name) => this.#profile(name, words)));
    byId('rule-groups').replaceChildren(
      ...ruleGroups().map(({ name, rules }) =>
        fieldset(wordOr(words, `group_${name}`, name), ...rules.map((rule) => this.#switch(rule, language))),
      ),
      fieldset(words.spelling, ...SPELLING.map((choice) => this.#choice(choice, words))),
      fieldset(words.style, ...STYLE.map((choice) => this.#choice(choice, words))),
    );
    this.show(this.settings);
  }

  /** Takes over settings and shows them, without reporting a change. */
  show(settings: Settings): void {
    this.settings = settings;
    const words = this.#words!;
    const { profile, minConfidence, kind, rules, choices } = settings;
    const radio = this.#profiles.get(profile);
    if (radio !== undefined) radio.checked = true;
    byId('about').textContent = wordOr(words, `about_${profile}`, '');
    this.#confidence.value = String(minConfidence);
    const shown = perCent(minConfidence, this.#language);
    byId('confidence-shown').textContent = shown;
    this.#confidence.setAttribute('aria-valuetext', shown);
    this.#confidence.style.setProperty('--share', String(minConfidence));
    this.#kind.value = kind;
    for (const [rule, { box }] of this.#switches) {
      box.checked = isOn(settings, rule);
      box.closest('label')!.classList.toggle('by-hand', Object.hasOwn(rules, rule));
    }
    for (const [name, { field }] of this.#choices) {
      field.value = choices[name] ?? AS_WRITTEN;
      field.closest('label')!.classList.toggle('by-hand', Object.hasOwn(choices, name));
    }
    const byHand = Object.keys(rules).length + Object.keys(choices).length;
    byId('by-hand').textContent = byHand === 0 ? '' : count(byHand, this.#language);
    byId('switched').textContent = byHand === 0 ? '' : fill(words.rulesSwitched, { n: count(byHand, this.#language) });
    byId<HTMLButtonElement>('reset-rules').disabled = byHand === 0;
  }

  /** Shows how often each rule was used. */
  count(counts: Readonly<Partial<Record<RuleId, number>>>): void {
    const shown = [...this.#switches, ...[...this.#choices.values()].map((each) => [each.rule, each] as const)];
    for (const [rule, { hits }] of shown) {
      const times = rule === undefined ? undefined : counts[rule];
      hits.textContent = times === undefined ? '' : count(times, this.#language);
    }
  }

  #set(some: Partial<Settings>): void {
    this.show({ ...this.settings, ...some });
    this.#changed();
  }

  #profile(name: Profile, words: Words): HTMLElement {
    const radio = element('input', '', { type: 'radio', name: 'profile', value: name });
    radio.addEventListener('change', () => this.#set({ profile: name, rules: {} }));
    this.#profiles.set(name, radio);
    return element('label', 'segment', {}, radio, element('span', '', {}, wordOr(words, `profile_${name}`, name)));
  }

  #switch(rule: RuleId, language: Language): HTMLElement {
    const { name, why } = ruleWords(rule, language);
    const box = element('input', '', { type: 'checkbox', value: rule });
    const hits = element('span', 'badge');
    box.addEventListener('change', () => this.#set(withRule(this.settings, rule, box.checked)));
    this.#switches.set(rule, { box, hits });
    return element(
      'label',
      'switch',
      { title: why === '' ? rule : `${why} (${rule})` },
      box,
      ' ',
      element('span', '', {}, name),
      hits,
    );
  }

  /** A choice as a list of its forms. Where a form is shown by an example, that is Persian in both languages of the page. */
  #choice({ name, forms, rule }: Choice, words: Words): HTMLElement {
    const option = (form: string, shown: string): HTMLElement => element('option', '', { value: form }, shown);
    const field = element(
      'select',
      '',
      { name },
      option(AS_WRITTEN, words.asWritten),
      ...forms.map((form) => option(form, wordOr(words, `${name}_${form}`, form))),
    );
    const hits = element('span', 'badge');
    field.addEventListener('change', () =>
      this.#set(withChoice(this.settings, name, field.value === AS_WRITTEN ? undefined : field.value)),
    );
    this.#choices.set(name, { field, hits, rule });
    return element('label', 'choice', {}, element('span', '', {}, wordOr(words, `choice_${name}`, name)), field, hits);
  }
}

function fieldset(title: string, ...settings: readonly HTMLElement[]): HTMLElement {
  return element('fieldset', 'rule-group', {}, element('legend', '', {}, title), ...settings);
}
