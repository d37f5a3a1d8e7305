import { ZWNJ } from '../text';

const PRESENT_ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
const PAST_ENDINGS = ['م', 'ی', '', 'یم', 'ید', 'ند'];
const PERFECT_ENDINGS = ['ام', 'ای', 'ایم', 'اید', 'اند', ''];
/** A stem counts if the dictionary has at least this many of its six persons with می. */
const FEWEST_PERSONS = 5;

export interface VerbStems {
  readonly present: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
}

/** The stems of all verbs whose forms with می‌ are among the words of a dictionary. */
export function verbStems(words: Iterable<string>): VerbStems {
  const forms = new Set<string>();
  for (const word of words) if (word.startsWith(`می${ZWNJ}`)) forms.add(word.slice(3));
  const present = new Set<string>();
  const past = new Set<string>();
  for (const form of forms) {
    for (const ending of PRESENT_ENDINGS) {
      const stem = form.slice(0, form.length - ending.length);
      if (!form.endsWith(ending) || stem.length < 2 || stem.includes(ZWNJ)) continue;
      // The third person tells the tenses apart: in the present it is the stem and د (خند + د), in the past the bare stem (خندید).
      const isPresent = forms.has(`${stem}د`) && persons(stem, PRESENT_ENDINGS, forms) >= FEWEST_PERSONS;
      const isPast = forms.has(stem) && endsInPast(stem) && persons(stem, PAST_ENDINGS, forms) >= FEWEST_PERSONS;
      if (isPresent) present.add(stem);
      if (isPast) past.add(stem);
    }
  }
  return { present, past };
}

/** A Persian past stem always ends in د or ت. */
function endsInPast(stem: string): boolean {
  return stem.endsWith('د') || stem.endsWith('ت');
}

/** In how many persons the forms have the stem. */
function persons(stem: string, endings: readonly string[], forms: ReadonlySet<string>): number {
  return endings.filter((ending) => forms.has(stem + ending)).length;
}

/** All forms that repair derives from the stems, so that the lexicon needn't list them. */
export function derivedForms({ present, past }: VerbStems): Set<string> {
  const forms = new Set<string>();
  const prefixes = ['', 'ب', 'ن', 'بی', 'نی', 'م'];
  for (const prefix of prefixes) {
    for (const stem of present)
      for (const ending of PRESENT_ENDINGS) forms.add(prefix + withoutMadda(prefix, stem) + ending);
    for (const stem of past) {
      const base = prefix + withoutMadda(prefix, stem);
      for (const ending of PAST_ENDINGS) forms.add(base + ending);
      for (const ending of PERFECT_ENDINGS) forms.add(ending === '' ? `${base}ه` : `${base}ه${ZWNJ}${ending}`);
    }
  }
  return forms;
}

/** After a prefix that ends in ی the stem loses its madda: «آمد» becomes «نیامد». The prefixes of two letters are those. */
function withoutMadda(prefix: string, stem: string): string {
  return prefix.length === 2 && stem.startsWith('آ') ? `ا${stem.slice(1)}` : stem;
}
