import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../src/forge/half-space/dictionary';
import { verbStems } from '../../src/forge/half-space/verbs';
import { repairHalfSpaces } from '../../src/half-space/index';

const { present, past } = verbStems(readDictionary().map(({ word }) => word));
const PRESENT_PERSONS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
const PAST_PERSONS = ['م', 'ی', '', 'یم', 'ید', 'ند'];
const PERFECT_PERSONS = ['ام', 'ای', 'ایم', 'اید', 'اند'].map((person) => `ه\u200c${person}`);
/** «می‌بیندشان»: whom; nobody does so to himself with a pronoun, «می‌بینممان». */
const OBJECTS = ['', 'ش', 'شان', 'مان', 'تان'];

const presentForms = formsOf(present, PRESENT_PERSONS);
const pastForms = formsOf(past, PAST_PERSONS);
const forms = [...presentForms, ...pastForms].flatMap((form) =>
  OBJECTS.filter((object) => object === '' || !/[می]$/.test(form)).map((object) => form + object),
);

/** What reads as something else as well: «آگاه‌اند»; میدانی, میگساری, میدری; «نمیرید»; می‌رم and its persons; «نره‌اند», «به لند». */
const ALSO_OTHERWISE = /آگاهاند|^(?:می\u200c(?:دانی|گساری|دری)|نمی\u200cرید|میری?[مد]|نرهاندی?|بهلند)$/;

describe('every verb of the dictionary', () => {
  it('has its half-space after می, in each tense and person and with objects, glued and parted', () => {
    const wrong = [...forms, ...formsOf(past, PERFECT_PERSONS)]
      .flatMap((form) => [`می\u200c${form}`, `نمی\u200c${form}`])
      .filter((form) => !ALSO_OTHERWISE.test(form))
      .filter((form) => ['', ' '].some((gap) => repaired(form.replaceAll('\u200c', gap)) !== form));
    expect(forms.length).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });

  it('stays in one piece without it', () => {
    const plain = [...presentForms, ...pastForms.filter((form) => !past.has(form))];
    const asked = [...plain, ...[...plain, ...past].map((form) => withNegation(form))];
    const cut = asked.filter((form) => !ALSO_OTHERWISE.test(form) && repaired(form) !== form);
    expect(cut).toEqual([]);
  });
});

function formsOf(stems: ReadonlySet<string>, persons: readonly string[]): string[] {
  return [...stems].flatMap((stem) => persons.map((person) => stem + person));
}

function withNegation(form: string): string {
  return /^[اآ]/.test(form) ? `نی${form.replace('آ', 'ا')}` : `ن${form}`;
}

/** A verb as it comes out of a sentence. */
function repaired(verb: string): string {
  return repairHalfSpaces(`او را ${verb} که`).slice('او را '.length, -' که'.length);
}
