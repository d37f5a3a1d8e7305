import { checkChoice, checkSwitch } from '../option-checks';
import { RULE, type RuleId } from '../rules';

/** Choices that change spelling or appearance. Nothing of it is done unless it is asked for. */
export interface CharacterChoices {
  /** Vowel signs, tanwin and the other Arabic marks except hamza and madda: `'keep'` (default) or `'drop'`. */
  readonly diacritics?: 'keep' | 'drop' | undefined;
  /**
   * HTML character references (`&zwnj;`, `&#1740;`): `'keep'` (default) or `'decode'`, once. `&lt;` becomes `<`, so the result is
   * plain text and must not be treated as HTML.
   */
  readonly entities?: 'keep' | 'decode' | undefined;
  /**
   * The ezafe of a silent ه, whichever way it is written (هٔ, ۀ, ه‌ی, ه ی, ه ء): `'keep'` (default), `'hamza'` (خانهٔ, U+0647 U+0654),
   * `'letter'` (خانۀ, U+06C0) or `'yeh'` (خانه‌ی).
   */
  readonly ezafe?: 'keep' | EzafeForm | undefined;
  /** ة at the end of a word: `'keep'` (default), `'heh'` (ه) or `'ezafe'` (ه with an ezafe as `ezafe` says, else `'hamza'`). */
  readonly tehMarbuta?: 'keep' | TehMarbutaForm | undefined;
  /** A kashida used as a dash (ـ که گفت ـ, ۱۱ـ۲۳): `'keep'` (default) or `'dash'` (–). */
  readonly kashidaDash?: 'keep' | 'dash' | undefined;
  /** Whether ﷺ, ﷻ and ﷽ are spelt out; default false. */
  readonly phraseLigatures?: boolean | undefined;
}

/** How the ezafe after a silent ه is written: خانهٔ, خانۀ, خانه‌ی. */
export type EzafeForm = 'hamza' | 'letter' | 'yeh';
/** What becomes of ة at the end of a Persian word: ه, or ه with an ezafe. */
export type TehMarbutaForm = 'heh' | 'ezafe';

/** The forms that the spelling rules write. */
export interface SpellingForms {
  readonly ezafe: EzafeForm;
  readonly tehMarbuta: TehMarbutaForm;
}

/** For each choice, the rule that carries it out and the words it may have. A choice without words is true or false. */
const RULES_AND_WORDS: Readonly<Record<keyof CharacterChoices, readonly [rule: RuleId, ...allowed: string[]]>> = {
  diacritics: ['drop-diacritic', 'keep', 'drop'],
  entities: ['entity', 'keep', 'decode'],
  ezafe: ['ezafe', 'keep', 'hamza', 'letter', 'yeh'],
  tehMarbuta: ['teh-marbuta', 'keep', 'heh', 'ezafe'],
  kashidaDash: ['kashida-dash', 'keep', 'dash'],
  phraseLigatures: ['phrase-ligature'],
};

/** The names of the choices. */
export const CHOICES: readonly string[] = Object.keys(RULES_AND_WORDS);

/** The rule that carries out a choice. */
export function ruleOfChoice(name: string): RuleId {
  return RULES_AND_WORDS[name as keyof CharacterChoices][0];
}

/** Checks the choices, switches their rules on in `enabled`, and returns the forms to write. */
export function readChoices(choices: CharacterChoices, enabled: Uint8Array): SpellingForms {
  for (const name of CHOICES as (keyof CharacterChoices)[]) {
    const value = choices[name];
    if (value === undefined) continue;
    const [rule, ...allowed] = RULES_AND_WORDS[name];
    if (allowed.length > 0) checkChoice(name, value, allowed);
    else checkSwitch(name, value);
    if (value !== 'keep' && value !== false) enabled[RULE[rule]] = 1;
  }
  const { ezafe = 'keep', tehMarbuta = 'keep' } = choices;
  // A form is needed even where none was chosen: the rule for ة may write an ezafe, and a rule may be switched on by name.
  return {
    ezafe: ezafe === 'keep' ? 'hamza' : ezafe,
    tehMarbuta: tehMarbuta === 'keep' ? 'heh' : tehMarbuta,
  };
}
