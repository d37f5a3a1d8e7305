import { readFileSync } from 'node:fs';
import * as kinds from '../dates/kinds';
import { literal, rows, type Table, table } from './table';

const WORDS = 'corpus/tables/date-words.tsv';
/**
 * The alphabet of the packed words: letter n is written as n in base 36, Latin letters are capitals. A packed letter is about
 * as frequent here as its figure or small letter is in minified code, so that one table of a compressor serves both.
 */
const LETTERS = 'لبقعپآگچثذوژشجیسصکمطغتفادحضرزهنخظ';

/** Kinds whose words have no order: in that of their letters they pack better. */
const SETS: ReadonlySet<string> = new Set(['guard', 'lead', 'small', 'counted', 'few', 'vague', 'twin']);

function sorted(spellings: string): string {
  return spellings.split(' ').sort().join(' ');
}

/** The words of dates in one string: for each row its code in base 36, then the spellings. */
export function dateWordsTable(): Table {
  const facts = rows(readFileSync(WORDS, 'utf8'));
  const packed: string[] = [];
  let next = Number.NaN;
  for (const [kind, value, spellings] of facts) {
    const code = (constant(kind!) << kinds.VALUE_BITS) | codeOf(value!);
    const words = pack(SETS.has(kind!) ? sorted(spellings!) : spellings!);
    // A row that goes on where the one before ends needs no code.
    packed.push(
      `${packed.length === 0 ? '' : code === next ? '|' : ';'}${code === next ? '' : `${code.toString(36)} `}${words}`,
    );
    next = code + words.split('|').length;
  }
  const body = [
    '/** Letter n is packed as n in base 36. */',
    `export const LETTERS: string = ${literal(LETTERS)};`,
    `export const WORDS: string =\n  ${literal(packed.join(''))};`,
    '',
  ].join('\n');
  return table(
    'src/dates/words.table.ts',
    {
      what: 'The words of dates: a row has its first kind and value in base 36, then the spellings of this value and those that follow',
      sources: [WORDS],
      count: `${facts.length} rows`,
    },
    body,
  );
}

function codeOf(value: string): number {
  return value.split('+').reduce((sum, name) => sum | (/^\d+$/.test(name) ? Number(name) : constant(name)), 0);
}

function constant(name: string): number {
  const value = (kinds as Readonly<Record<string, unknown>>)[name.toUpperCase().replaceAll('-', '_')];
  if (typeof value !== 'number') throw new Error(`${WORDS}: nothing is called ${name}`);
  return value;
}

function pack(spellings: string): string {
  return spellings
    .replaceAll(' | ', '|')
    .replaceAll('_', '-')
    .toUpperCase()
    .replace(/[^ -~]/g, (letter) => {
      const index = LETTERS.indexOf(letter.replace(/[أئ]/, (hamza) => (hamza === 'ئ' ? 'ی' : 'ا')));
      if (index < 0) throw new Error(`${WORDS}: ${letter} is no letter of the words of dates`);
      return index.toString(36);
    });
}
