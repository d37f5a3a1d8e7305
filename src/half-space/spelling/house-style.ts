import { MatnError } from '../../error';
import { checkChoice, checkObject } from '../../option-checks';
import { joinsNext } from '../../text/kinds';
import { isNumeral, MEASURE_ADJECTIVES } from '../grammar/numerals';
import { isCountedMeasure } from '../grammar/plural-or-singular';
import { fingerprintOf, fingerprintsOf } from '../words/hash';
import type { Word } from '../words/word';
import { HOUSE_STYLE_WORDS } from './house-style.table';
import { ATTACHED, type Inflected, InflectedWords, placesBetween } from './inflected';

/** The three ways to write two parts of a word, in this order: آن‌ها, آنها, آن ها (they). */
export type StyleForm = 'half-space' | 'glued' | 'blank';

/**
 * What careful editors write in different ways, group by group (docs/half-space.md). A group that is not named is left as it is
 * written, except for a blank that nobody writes on purpose: آن ها, هم زمان, پنج شنبه get their half-space.
 */
export interface HouseStyle {
  /** آن‌ها or آنها, این‌ها or اینها. */
  readonly pronouns?: 'half-space' | 'glued' | undefined;
  /** این‌که, اینکه or این که; آن‌که. */
  readonly conjunctions?: StyleForm | undefined;
  /** این‌گونه, اینگونه or این گونه; آن‌قدر, همین‌طور, همان‌طور. */
  readonly adverbs?: StyleForm | undefined;
  /** هم‌زمان or همزمان, پیش‌تر or پیشتر. */
  readonly times?: 'half-space' | 'glued' | undefined;
  /** پنج‌شنبه or پنجشنبه, یک‌شنبه or یکشنبه. */
  readonly weekdays?: 'half-space' | 'glued' | undefined;
  /** به‌طور or به طور; به‌ویژه, به‌عنوان, نه‌تنها. */
  readonly phrases?: 'half-space' | 'blank' | undefined;
  /** به‌دلیل or به دلیل; به‌جای, به‌خاطر. */
  readonly prepositions?: 'half-space' | 'blank' | undefined;
  /** رئیس‌جمهور or رئیس جمهور; هیچ‌کس, تخم‌مرغ, یک‌بار. */
  readonly compounds?: 'half-space' | 'blank' | undefined;
  /** Two words and the و (and) between them, where they are one: گفت‌وگو or گفت و گو; جست‌وجو, رفت‌وآمد. */
  readonly pairs?: 'half-space' | 'blank' | undefined;
  /** A participle and شده, where it is an adjective: اعلام‌شده or اعلام شده. */
  readonly participles?: 'half-space' | 'blank' | undefined;
  /** A numeral and the adjective of its measure, where a blank separates them: پنج‌ساله for پنج ساله, چهارنفره for چهار نفره. */
  readonly measures?: 'half-space' | undefined;
  /** The persons مان, تان, شان after a noun: تیم‌مان or تیممان; after a silent ه (خانه‌مان) and after ها (کتاب‌هایشان) there is one way. */
  readonly persons?: 'half-space' | 'glued' | undefined;
  /** ها and تر that a blank separates from a word whose last letter doesn't join: کشورهای for کشور های, زیباتر for زیبا تر. */
  readonly endings?: 'glued' | undefined;
}

type Group = keyof HouseStyle;

/** The forms that each group can have. */
const FORMS: Readonly<Record<Group, readonly StyleForm[]>> = {
  pronouns: ['half-space', 'glued'],
  conjunctions: ['half-space', 'glued', 'blank'],
  adverbs: ['half-space', 'glued', 'blank'],
  times: ['half-space', 'glued'],
  weekdays: ['half-space', 'glued'],
  phrases: ['half-space', 'blank'],
  prepositions: ['half-space', 'blank'],
  compounds: ['half-space', 'blank'],
  pairs: ['half-space', 'blank'],
  participles: ['half-space', 'blank'],
  measures: ['half-space'],
  persons: ['half-space', 'glued'],
  endings: ['glued'],
};

/** Forms of شده (become) that make an adjective of the noun before them: اعلام‌شده (announced). As a word is read: without half-spaces. */
export const ADJECTIVE_PARTS: ReadonlySet<string> = new Set(
  'شده نشده شدهای نشدهای شدهی نشدهی شدۀ نشدۀ شدهاند شدگان شدگانی شدهها شدههای'.split(' '),
);

/** What makes one word with به (to) before it, as in به‌یادماندنی (memorable), where به with another noun is an adverb of two words. */
const ONE_WORD_WITH_TO: ReadonlySet<number> = fingerprintsOf('روزشده جامانده یادماندنی کاررفته');
/** The same, whatever ending it has: به‌روزرسانی (an update). */
const UPDATING = 'روزرسان';

/**
 * Whether the blank between two words is a mistake in any style: «هم زمان» and «پیش تر» are written in one piece or with a half-space, «دست کم» and
 * «به روزرسانی» nearly always with one.
 */
export function isSplitWord(left: Word, right: Word): boolean {
  if (left.is('به')) return right.startsWith(UPDATING) || ONE_WORD_WITH_TO.has(right.hash);
  return (
    (left.is('هم') && right.is('زمان')) || (left.is('پیش') && right.is('تر')) || (left.is('دست') && right.is('کم'))
  );
}

/** Adjectives of measure (ساله, years old), their plurals, and with their ezafe: ساله‌ی. */
const MEASURES: ReadonlySet<number> = new Set(
  MEASURE_ADJECTIVES.flatMap((measure) => [measure, `${measure}ها`, `${measure}ی`]).map(fingerprintOf),
);

/**
 * Whether two words are a numeral and the adjective of its measure: «پنج ساله» (five years old), «هشت نفره» (for eight). Not in a number of several
 * words («بیست و پنج ساله»), whose parts would have to be joined as well, nor after هزار (thousand), which may belong to figures. Nor where the
 * measure may be something else: a spoken "it is" («سه ساله که رفته», it is three years since he left), "next" («هر دو بعدی», both next ones).
 */
export function isMeasured(left: Word, right: Word, before: Word | null, after: Word | null): boolean {
  if (!isNumeral(left) || left.is('هزار')) return false;
  if (after?.is('که') || (before !== null && (isNumeral(before) || before.is('هر')))) return false;
  if (before?.is('و') && before.previous !== null && isNumeral(before.previous)) return false;
  return MEASURES.has(right.hash) || isCountedMeasure(right, left, after);
}

/** The attached endings of «گفت و گوی ما» and «کسب و کارشان»; others may be those of a verb or part of a word: «رفت و آمدند», «گفت و گوش». */
const OF_PAIRS = /(?:ی|[متش]ان)$/;

/** How a word is to be written where its parts meet. */
export interface StyledWord {
  /** How many letters stand before each of these places. */
  readonly at: readonly number[];
  readonly form: StyleForm;
}

/**
 * The house style of a caller, read and checked once. Words of the lists are found by their letters; the groups without a list have a
 * property each.
 */
export class StyledWords {
  readonly participles: 'half-space' | 'blank' | undefined;
  readonly measures: 'half-space' | undefined;
  readonly persons: 'half-space' | 'glued' | undefined;
  readonly endings: 'glued' | undefined;
  readonly #words = new InflectedWords<StyledWord>(3);

  constructor(style: HouseStyle) {
    checkObject(style, "option 'style' is");
    for (const [group, form] of Object.entries(style)) {
      if (!Object.hasOwn(FORMS, group)) {
        throw new MatnError(`unknown group '${group}' in option 'style'; there are: ${Object.keys(FORMS).join(', ')}`);
      }
      if (form === undefined) continue;
      checkChoice(`style.${group}`, form, FORMS[group as Group]);
      for (const spelling of HOUSE_STYLE_WORDS[group as Group].split(' ')) this.#add(spelling, form);
    }
    this.participles = style.participles;
    this.measures = style.measures;
    this.persons = style.persons;
    this.endings = style.endings;
  }

  /** Adds a word of the lists, with | where its parts meet; none for a group that has no list. */
  #add(spelling: string, form: StyleForm): void {
    const parts = spelling.split('|');
    if (spelling !== '') this.#words.set(parts.join(''), { at: placesBetween(parts), form });
  }

  /** How the parts of this word are to be written, and which ending it has; `null` for any other word. */
  find(word: Word): Inflected<StyledWord> | null {
    return this.#words.mayBegin(word) ? this.#words.find(word.string) : null;
  }

  /** The form of two words with a blank between them, where parts of a word meet there or it has its ending; `undefined` for any others. */
  formOfPair(left: Word, right: Word, before: Word | null, after: Word | null): StyleForm | undefined {
    const found = this.#words.mayBegin(left) ? this.#words.find(left.string + right.string) : null;
    if (found?.value.at.includes(left.length)) {
      const { at, form } = found.value;
      // «گفت وگو» is joined first where it is to be «گفت و گو», and parted at both places when the line is read again.
      const isHalfApart = form === 'blank' && (left.string.endsWith('و') || at.includes(left.length + 1));
      return formAfter(left.letters[left.length - 1]!, isHalfApart ? 'half-space' : form);
    }
    if (found?.at === left.length && found.rule !== ATTACHED) return 'half-space';
    if (right.is('و') && after !== null) return this.#formOfThree(left, right, after, left);
    if (left.is('و') && before !== null) return this.#formOfThree(before, left, right, left);
    return undefined;
  }

  /** The form of the blank after `last`, the first or second of three words, where they are one word: «گفت و گو», «گفت و گوهای». */
  #formOfThree(first: Word, and: Word, second: Word, last: Word): StyleForm | undefined {
    if (!this.#words.mayBegin(first)) return undefined;
    const found = this.#words.find(first.string + and.string + second.string);
    // Of all lists only that of pairs has words whose parts meet after و as well: «هیچ و قت» is no pair.
    if (found === null || !found.value.at.includes(first.length + 1)) return undefined;
    if (found.rule === ATTACHED && !OF_PAIRS.test(second.string)) return undefined;
    return formAfter(last.letters[last.length - 1]!, found.value.form);
  }
}

/** How two parts are written in a form where the first ends in this letter: after one that doesn't join, nothing stands in place of a half-space. */
export function formAfter(letter: number, form: StyleForm): StyleForm {
  return form === 'half-space' && !joinsNext(letter) ? 'glued' : form;
}

/** The house style; `null` when there is none. */
export function readStyle(style: HouseStyle | undefined): StyledWords | null {
  return style === undefined ? null : new StyledWords(style);
}
