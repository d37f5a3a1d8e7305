import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readCases, withHalfSpaces } from '../cases';
import { anyString, arabicUnits, scrapedText, unprotectedText } from '../persian';
import { markedText } from '../punctuation/marked-text';

/** Texts to try laws on: Persian-like ones, the corpus and mutations of it, code units in any order. */

/** A cell longer than this is a comment or a page. */
const LONGEST_CELL = 300;

/** The corpus in pieces: the cells of all case files, the lines of the pages. */
const CORPUS: readonly string[] = [...new Set([...caseCells(), ...pageLines()])];

function caseCells(): string[] {
  const files = readdirSync('corpus/cases', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsv'),
  );
  return files
    .sort()
    .flatMap((file) => readCases(file).flat())
    .map(withHalfSpaces)
    .filter((cell) => cell !== '' && cell.length <= LONGEST_CELL);
}

function pageLines(): string[] {
  const pages = readdirSync('corpus/articles').sort();
  return pages.flatMap((page) =>
    readdirSync(path.join('corpus/articles', page))
      .filter((file) => file.startsWith('source.'))
      .flatMap((file) => readFileSync(path.join('corpus/articles', page, file), 'utf8').split('\n')),
  );
}

const NOISE: readonly string[] = [
  ...' \n\t\u00a0\u200c\u200d\u200b\u200e\u200f\u202b\u202c\u2066\u2069\ufeff\u00ad\u0640\u064e\u0651\u0654\u0653',
  ...'،؛؟.:-–/()«»"\'<>&`#@٪%,٫٬',
  ...'0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣',
  ...'اآبدرزژوهیكيىةۀکگۆێ',
  '\r\n',
  '\n\n\n\n',
  '\ud83d',
  '\ude00',
  '👨‍👩‍👧',
  'ﻣﯽ',
  'ﷲ',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<script>',
  '&zwnj;',
  '```',
  'https://',
  'a@b.c',
  '{{',
  '}}',
  '%s',
];

/** A way of damaging a text at the place `at`. */
type Mutation = (text: string, at: number, length: number, noise: string) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text, at, _, noise) => text.slice(0, at) + noise + text.slice(at),
  (text, at, _, noise) => text.slice(0, at) + noise + text.slice(at + 1),
  (text, at, length, noise) => text.slice(0, at) + noise.repeat(length) + text.slice(at),
  (text, _, __, noise) => text.replaceAll(' ', noise),
  (text, _, __, noise) => text.replaceAll('\u200c', noise),
  (text) => text.replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15)),
  (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(/[ \u200c]/g, ''),
];
/** The most units that a mutation removes or doubles. */
const LONGEST_PIECE = 12;

const mutation = fc.record({
  mutate: fc.constantFrom(...MUTATIONS),
  at: fc.nat({ max: 1000 }),
  length: fc.integer({ min: 1, max: LONGEST_PIECE }),
  noise: fc.constantFrom(...NOISE),
});

/** Some pieces of the corpus, one after the other, damaged. */
export const mutatedCorpus: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...CORPUS), fc.constantFrom('\n', ' ', '', '\n\n')), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.array(mutation, { maxLength: 6 }),
  )
  .map(([pieces, mutations]) => {
    let text = pieces.flat().join('');
    for (const { mutate, at, length, noise } of mutations) {
      text = mutate(text, Math.floor((at * text.length) / 1000), length, noise);
    }
    // Noise in place of every blank makes texts grow without end.
    return text.slice(0, 4000);
  });

/** Any text whatever. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mutatedCorpus },
  { weight: 3, arbitrary: scrapedText },
  { weight: 2, arbitrary: markedText },
  { weight: 1, arbitrary: arabicUnits },
  { weight: 1, arbitrary: anyString },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
);

/** The text on one line, without what may begin a span that is protected up to the next one. */
export function withoutBreaks(text: string): string {
  return text.replace(/[<`\n\r\v\f\u0085\u2028\u2029]+/g, ' ');
}

/** A text that begins and ends with a Persian word, so that it is a paragraph of Persian, or several, wherever it stands. */
export const persianParagraph: fc.Arbitrary<string> = fc
  .oneof(unprotectedText, mutatedCorpus.map(withoutBreaks))
  .map((text) => `آغاز${text}پایان`);

/** A short text to be repeated: what makes a cost grow faster than its text is nearly always a repetition. */
export const shape: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NOISE), fc.constantFrom(...CORPUS.filter((piece) => piece.length < 20))), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '');

/** The text as an Arabic keyboard writes it, as long as before: ي for ی, ك for ک. */
export function withArabicLetters(text: string): string {
  return text.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
}

/** Whether a text has letters of Arabic: without a ی or ک beside them, its words may prove it Arabic. */
export function hasArabicLetters(text: string): boolean {
  return /[أإٱةىيك]/.test(text);
}
