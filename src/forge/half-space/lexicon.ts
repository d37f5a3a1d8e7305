import { readdirSync, readFileSync } from 'node:fs';
import {
  APART,
  COMPOUND,
  cutsOfCompound,
  FREQUENCY_SHIFT,
  MOST_POSITIONS,
  NEVER_JOINED,
  PAST_STEM,
  PRESENT_STEM,
  TAKES_COMPARATIVE,
  TAKES_ENDINGS,
  TAKES_PLURAL,
  WORD,
  withHalfSpaceAt,
} from '../../half-space/lexicon/classes';
import { ALPHABET } from '../../half-space/lexicon/packed-lexicon';
import { LONGEST_WORD } from '../../half-space/words/word';
import { rows } from '../table';
import { NON_JOINING, withHalfSpaces, ZWNJ } from '../text';
import { type DictionaryEntry, readDictionary } from './dictionary';
import { derivedForms, verbStems } from './verbs';

const FIXES = 'corpus/tables/dictionary-fixes.tsv';
const COMPOUNDS = 'corpus/lexicon';
export const APART_TABLE = 'corpus/tables/compounds-apart.tsv';
export const STYLE_TABLE = 'corpus/tables/house-style.tsv';
export const FREQUENCY_TABLE = 'corpus/tables/word-frequency.tsv';
/** All that a lexicon is gathered from, as the head of its table names it. */
export const LEXICON_SOURCES: readonly string[] = [
  'dictionary-fa 2.0.0 (Apache-2.0)',
  FIXES,
  `${COMPOUNDS}/*.txt`,
  APART_TABLE,
  STYLE_TABLE,
  FREQUENCY_TABLE,
];

/** The groups of the house style whose parts, with a blank between them, are two words; the other groups have rules of their own. */
const NEVER_JOINED_GROUPS: ReadonlySet<string> = new Set([
  'compounds',
  'conjunctions',
  'adverbs',
  'times',
  'phrases',
  'apart',
]);
const KNOWN_LETTERS = new RegExp(`^[${ALPHABET}${ZWNJ}]+$`);
/** Verb forms with a half-space, which aren't listed because repair derives them: می‌روم, بازنمی‌گشت, رفته‌ام. */
const VERB_FORM = new RegExp(
  `^(?:بر|باز|در|وا|فرو|فرا|ور|سر|پس|پیش)?(?:همی|نمی|می)${ZWNJ}|ه${ZWNJ}(?:ام|ای|ایم|اید|اند)$`,
);
/** Compounds of a preposition and a noun, and those with a participle, are often written as two words: that is house style and no error. */
const OFTEN_APART = new RegExp(
  `^به${ZWNJ}|${ZWNJ}(?:شده|شدن|نشده|شدگی|کردن|کرده|دادن|داده|بودن|گرفته|یافته|رفته|خوردن|شونده)$`,
);

/** The remark on a compound whose parts make no sense as two words, however many pages write a blank between them: «سم‌پاشی» (spraying). */
const JOINED = 'joined';

/** What endings a word takes, by its flags in dictionary-fa (see its index.aff). */
function classOfFlags(flags: ReadonlySet<string>): number {
  let value = 0;
  if (flags.has('sd') || flags.has('sg') || flags.has('se')) value |= TAKES_PLURAL;
  if (flags.has('st') || flags.has('su')) value |= TAKES_COMPARATIVE;
  if (flags.has('sm') || flags.has('sc') || flags.has('sp')) value |= TAKES_ENDINGS;
  return value;
}

/** What endings a word takes, by its kind in `corpus/lexicon/*.txt`. */
const CLASS_OF_KIND: Readonly<Record<string, number>> = {
  noun: TAKES_PLURAL | TAKES_ENDINGS,
  adjective: TAKES_PLURAL | TAKES_COMPARATIVE | TAKES_ENDINGS,
  participle: TAKES_PLURAL | TAKES_COMPARATIVE | TAKES_ENDINGS,
  name: TAKES_ENDINGS,
  abbreviation: TAKES_PLURAL | TAKES_ENDINGS,
  adverb: 0,
  number: 0,
  pronoun: 0,
  phrase: 0,
};

/** A lexicon: words in their letters, without half-spaces, and their values, in which bits hold classes, frequency and half-spaces. */
export type Words = Map<string, number>;

/** Gathers one lexicon from the dictionary, the stems of its verbs, our own compounds, the house style and the frequencies. */
export function gatherWords(
  compoundFiles: readonly string[] = listCompoundFiles(),
  frequencies: ReadonlyMap<string, number> = readFrequencies(),
): Words {
  const dropped = new Set(rows(readFileSync(FIXES, 'utf8')).map(([word]) => word!));
  const dictionary = readDictionary().filter(({ word }) => !dropped.has(word) && KNOWN_LETTERS.test(word));
  const stems = verbStems(dictionary.map(({ word }) => word));
  const derived = derivedForms(stems);
  const words: Words = new Map();
  for (const entry of dictionary) addDictionaryEntry(words, entry, derived);
  for (const stem of stems.present) add(words, stem, PRESENT_STEM);
  for (const stem of stems.past) add(words, stem, PAST_STEM);
  addCompounds(words, compoundFiles);
  addHouseStyle(words);
  for (const [word, frequency] of frequencies) {
    if (word.length >= 2 && word.length <= LONGEST_WORD && KNOWN_LETTERS.test(word))
      add(words, word, frequency << FREQUENCY_SHIFT);
  }
  return words;
}

/** Adds our own compounds, and marks all those that pages write as two words. */
function addCompounds(words: Words, files: readonly string[]): void {
  const joined = new Set<string>();
  for (const file of files) {
    for (const [spelling, kind, remark] of rows(readFileSync(file, 'utf8'))) {
      const value = CLASS_OF_KIND[kind!];
      if (value === undefined) throw new Error(`${file}: unknown kind ${kind} of ${spelling}`);
      const word = withHalfSpaces(spelling!);
      if (remark === JOINED) joined.add(word.replaceAll(ZWNJ, ''));
      const isApart = remark === 'glued-only' || (remark !== JOINED && OFTEN_APART.test(word));
      addSpelling(words, word, value | (isApart ? APART : 0));
    }
  }
  for (const [letters] of rows(readFileSync(APART_TABLE, 'utf8'))) {
    if (words.has(letters!) && !joined.has(letters!)) add(words, letters!, APART);
  }
}

/** Adds the words of the house style whose parts are two words with a blank between them. */
function addHouseStyle(words: Words): void {
  for (const [spelling, group] of rows(readFileSync(STYLE_TABLE, 'utf8'))) {
    if (!NEVER_JOINED_GROUPS.has(group!)) continue;
    const word = withHalfSpaces(spelling!);
    addSpelling(words, word, TAKES_PLURAL | APART);
    add(words, word.replaceAll(ZWNJ, ''), NEVER_JOINED);
  }
}

/** The words that training text writes in one piece often enough, with their frequency class, 1–3. */
export function readFrequencies(): Map<string, number> {
  return new Map(rows(readFileSync(FREQUENCY_TABLE, 'utf8')).map(([word, frequency]) => [word!, Number(frequency)]));
}

export function listCompoundFiles(): string[] {
  return readdirSync(COMPOUNDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => `${COMPOUNDS}/${name}`);
}

function addDictionaryEntry(words: Words, { word, flags }: DictionaryEntry, derived: ReadonlySet<string>): void {
  const value = classOfFlags(flags);
  if (VERB_FORM.test(word)) return;
  // Derived forms that begin with می are listed all the same: a word in the lexicon is left whole, and repair would cut it after می.
  if (value === 0 && derived.has(word) && !/^ن?می/.test(word)) return;
  addSpelling(words, word, value | (OFTEN_APART.test(word) ? APART : 0));
}

/**
 * Adds a word with the half-spaces of its spelling; those after letters that don't join are left out, and so are words that are too long for repair
 * to look at them.
 */
function addSpelling(words: Words, spelling: string, value: number): void {
  let letters = '';
  const cuts: number[] = [];
  for (const char of spelling) {
    if (char !== ZWNJ) letters += char;
    else if (!NON_JOINING.includes(letters[letters.length - 1] ?? 'ا') && cuts.length < MOST_POSITIONS) {
      cuts.push(letters.length);
    }
  }
  if (letters.length > LONGEST_WORD || letters.length < 2) return;
  if (cuts.length === 0) add(words, letters, value | WORD);
  else {
    const before = words.get(letters) ?? 0;
    // Of two spellings with half-spaces in different places the first one stays, which is that of the dictionary if it has one.
    if ((before & COMPOUND) !== 0) words.set(letters, before | (value & APART));
    else words.set(letters, cuts.reduce(withHalfSpaceAt, before | value | COMPOUND));
  }
}

function add(words: Words, letters: string, value: number): void {
  words.set(letters, (words.get(letters) ?? 0) | value);
}

/** The letters of an entry with `sign` in the places of its half-spaces. */
export function spellingOf(letters: string, value: number, sign: string): string {
  return cutsOfCompound(value).reduceRight(
    (spelling, at) => spelling.slice(0, at) + sign + spelling.slice(at),
    letters,
  );
}

/** An entry in readable form: its spelling, with | for half-spaces, and the names of its classes. */
export function describeWord(letters: string, value: number): string {
  const names = [
    [WORD, 'word'],
    [TAKES_PLURAL, 'plural'],
    [TAKES_COMPARATIVE, 'comparative'],
    [TAKES_ENDINGS, 'endings'],
    [COMPOUND, 'compound'],
    [PRESENT_STEM, 'present'],
    [PAST_STEM, 'past'],
    [APART, 'apart'],
    [NEVER_JOINED, 'never-joined'],
  ] as const;
  return [
    spellingOf(letters, value, '|'),
    ...names.filter(([bit]) => (value & bit) !== 0).map(([, name]) => name),
  ].join('\t');
}
