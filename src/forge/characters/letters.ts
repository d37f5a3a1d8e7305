import { readFileSync } from 'node:fs';
import { literal, rows, type Table, table } from '../table';

const LETTERS = 'corpus/tables/letters.tsv';
const FOREIGN = 'corpus/tables/foreign-letters.tsv';
const WORDS = 'corpus/tables/language-words.tsv';

/**
 * The letters that are mapped, by rule, and the letters and words that prove a language. All letters are of the Arabic block, so each can
 * be written as the last two hex digits of its code point. Written as letters they would take more space, since minifiers escape what
 * isn't ASCII.
 */
export function lettersTable(): Table {
  const mapped = rows(readFileSync(LETTERS, 'utf8')).filter(([, , , where]) => where !== 'never');
  const groups = new Map<string, string>();
  for (const [from, to, rule, where] of mapped) {
    if (where !== 'always' && where !== 'persian') throw new Error(`${LETTERS}: ${from} is mapped ${where}`);
    const group = `'${rule}', '${where}'`;
    groups.set(group, (groups.get(group) ?? '') + lowByte(from!) + lowByte(to!));
  }
  const foreign = rows(readFileSync(FOREIGN, 'utf8')).map(([code]) => lowByte(code!));
  const words = rows(readFileSync(WORDS, 'utf8'));
  const wordsOf = (name: string, wanted: (language: string) => boolean): string => {
    const chosen = words.filter(([, language]) => wanted(language!)).map(([word]) => word!);
    return [`// ${chosen.join(' ')}`, `export const ${name} = ${literal(chosen.map(lowBytes).join(' '))};`].join('\n');
  };
  const body = [
    '// Of every letter, the last two hex digits of its code point.',
    '',
    '/** Letters that are mapped, each followed by what it becomes. */',
    "export const LETTERS: readonly (readonly [rule: 'arabic-yeh' | 'arabic-kaf' | 'heh' | 'arabic-digit', where: 'always' | 'persian', pairs: string])[] = [",
    ...[...groups].map(([group, pairs]) => `  [${group}, ${literal(pairs)}],`),
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

/** The last two hex digits of a code point of the Arabic block. */
function lowByte(code: string): string {
  if (!/^06..$/.test(code)) throw new Error(`U+${code} is not in the Arabic block`);
  return code.slice(2).toLowerCase();
}

function lowBytes(word: string): string {
  return [...word].map((letter) => lowByte(letter.charCodeAt(0).toString(16).padStart(4, '0'))).join('');
}
