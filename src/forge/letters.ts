import { readFileSync } from 'node:fs';
import { literal, rows, type Table, table } from './table';

const LETTERS = 'corpus/tables/letters.tsv';
const FOREIGN = 'corpus/tables/foreign-letters.tsv';
const WORDS = 'corpus/tables/language-words.tsv';

/** The letter map by rule, and the letters and words that prove a language. */
export function lettersTable(): Table {
  const mapped = rows(readFileSync(LETTERS, 'utf8')).filter(([, , , where]) => where !== 'never');
  const groups = new Map<string, [from: string, to: string]>();
  for (const [from, to, rule, where] of mapped) {
    if (where !== 'always' && where !== 'persian') throw new Error(`${LETTERS}: ${from} is mapped ${where}`);
    const group = groups.get(`'${rule}', '${where}'`) ?? ['', ''];
    groups.set(`'${rule}', '${where}'`, [group[0] + letter(from!), group[1] + letter(to!)]);
  }
  const foreign = rows(readFileSync(FOREIGN, 'utf8')).map(([code]) => letter(code!));
  const words = rows(readFileSync(WORDS, 'utf8'));
  const wordsOf = (name: string, wanted: (language: string) => boolean): string => {
    const chosen = words.filter(([, language]) => wanted(language!)).map(([word]) => word);
    return `export const ${name} = ${literal(chosen.join(' '))};`;
  };
  const body = [
    '/** Letters that are mapped, and in the same place what each becomes. */',
    "export const LETTERS: readonly (readonly [rule: 'arabic-yeh' | 'arabic-kaf' | 'heh' | 'arabic-digit', where: 'always' | 'persian', from: string, to: string])[] = [",
    ...[...groups].map(([group, [from, to]]) => `  [${group}, ${literal(from)}, ${literal(to)}],`),
    '];',
    '',
    `export const FOREIGN_LETTERS = ${literal(foreign.join(''))};`,
    '',
    '/** Small words of Persian, of Arabic, and of the languages that the letters above prove; separated by blanks. */',
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
      count: `${mapped.length} letters, ${foreign.length} foreign letters, ${words.length} words`,
    },
    body,
  );
}

function letter(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
