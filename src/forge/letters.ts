import { readFileSync } from 'node:fs';
import { literal, rows, type Table, table } from './table';

const LETTERS = 'corpus/tables/letters.tsv';
const FOREIGN = 'corpus/tables/foreign-letters.tsv';
const WORDS = 'corpus/tables/language-words.tsv';

/** The letter map as rows of numbers, and the letters and words that prove a language. */
export function lettersTable(): Table {
  const mapped = rows(readFileSync(LETTERS, 'utf8')).filter(([, , , where]) => where !== 'never');
  const letters = mapped.map(([from, to, rule, where]) => {
    if (where !== 'always' && where !== 'persian') throw new Error(`${LETTERS}: ${from} is mapped ${where}`);
    return `[0x${from!.toLowerCase()}, 0x${to!.toLowerCase()}, '${rule}', '${where}'],`;
  });
  const foreign = rows(readFileSync(FOREIGN, 'utf8')).map(([letter]) => `0x${letter!.toLowerCase()}`);
  const words = rows(readFileSync(WORDS, 'utf8'));
  const wordsOf = (name: string, wanted: (language: string) => boolean): string => {
    const chosen = words.filter(([, language]) => wanted(language!)).map(([word]) => word);
    return `export const ${name} = ${literal(chosen.join(' '))};`;
  };
  const body = [
    "export const LETTERS: readonly (readonly [from: number, to: number, rule: 'arabic-yeh' | 'arabic-kaf' | 'heh' | 'arabic-digit', where: 'always' | 'persian'])[] = [",
    ...letters.map((letter) => `  ${letter}`),
    '];',
    '',
    `export const FOREIGN_LETTERS: readonly number[] = [${foreign.join(', ')}];`,
    '',
    '/** Small words of Persian, of Arabic, and of the languages that the letters above prove; parted by blanks. */',
    wordsOf('PERSIAN_WORDS', (language) => language === 'persian'),
    wordsOf('ARABIC_WORDS', (language) => language === 'arabic'),
    wordsOf('FOREIGN_WORDS', (language) => language !== 'persian' && language !== 'arabic'),
    '',
  ].join('\n');
  return table(
    'src/characters/letters.table.ts',
    {
      what: 'Letters and digits written with another code point, and what proves a language',
      sources: [LETTERS, FOREIGN, WORDS],
      count: `${letters.length} letters, ${foreign.length} foreign letters, ${words.length} words`,
    },
    body,
  );
}
