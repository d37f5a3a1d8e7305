import { readFileSync } from 'node:fs';
import * as kinds from '../../dates/tokens/kinds';
import { fold } from '../../dates/tokens/vocabulary';
import { literal, rows, type Table, table } from '../table';

const WORDS = 'corpus/tables/date-words.tsv';
/**
 * The alphabet of the packed words: the letter at index n is written as n in base 36, and Latin letters as capitals. The letters
 * and the words of a value, but for its first, are in the order that compresses best with the rest of the minified code.
 */
const LETTERS = 'منهلفقکظچغدثزطرپعجسذخشگوتحژیباصضآ';

/** The words of dates packed into one string, by their kinds and values. */
export function dateWordsTable(): Table {
  const facts = rows(readFileSync(WORDS, 'utf8'));
  const spellings = new Map<number, string[]>();
  for (const [kind, value, words] of facts) {
    const first = (constant(kind!) << kinds.VALUE_BITS) | codeOf(value!);
    words!.split(' | ').forEach((some, step) => {
      spellings.set(first + step, [...(spellings.get(first + step) ?? []), ...some.split(' ')]);
    });
  }
  const body = [
    '/** Letter n is packed as n in base 36. They are written here minus U+0600, since most then need no escape. */',
    `export const LETTERS: string = ${literal(LETTERS.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x600)))};`,
    `export const WORDS: string =\n  ${literal(packed(withoutTwice(spellings)))};`,
    '',
  ].join('\n');
  return table(
    'src/dates/tokens/words.table.ts',
    {
      what: 'The words of dates, with signs that are frequent in minified code: a | moves on to the next kind, = to the next value, and a value before : in base 36 jumps to it',
      sources: [WORDS],
      count: `${facts.length} rows`,
    },
    body,
  );
}

/**
 * Drops spellings that fold to the same word. Of those with the same code, the one with the most parts stays, and the first one, which is
 * used to write dates. Of those with different codes, that of the last code stays.
 */
function withoutTwice(spellings: ReadonlyMap<number, readonly string[]>): Map<number, string[]> {
  const kept = new Map<string, { code: number; word: string }>();
  for (const [code, words] of spellings) {
    for (const word of words) {
      const other = kept.get(keyOf(word));
      if (other?.code !== code || parts(word) > parts(other.word)) kept.set(keyOf(word), { code, word });
    }
  }
  const stays = (code: number, word: string, isFirst: boolean): boolean => {
    const { code: keptCode, word: keptWord } = kept.get(keyOf(word))!;
    return keptCode === code && (isFirst || keptWord === word);
  };
  return new Map([...spellings].map(([code, words]) => [code, words.filter((word, i) => stays(code, word, i === 0))]));
}

function keyOf(word: string): string {
  return fold(word.replace('?', '').replaceAll('_', '').toLowerCase());
}

function parts(word: string): number {
  return word.split('_').length;
}

function packed(spellings: ReadonlyMap<number, readonly string[]>): string {
  const ofKinds: string[] = [];
  for (let kind = kinds.CARDINAL; kind <= kinds.OR; kind++) {
    const ofKind = [...spellings].filter(([code]) => code >> kinds.VALUE_BITS === kind).sort(([a], [b]) => a - b);
    let next = 0;
    const values = ofKind.map(([code, words]) => {
      const value = code & kinds.VALUE_MASK;
      const jump = value === next ? '' : `${value.toString(36)}:`;
      next = value + 1;
      return jump + words.map(pack).join(',');
    });
    ofKinds.push(values.join('='));
  }
  return ofKinds.join('|');
}

function codeOf(value: string): number {
  return value.split('+').reduce((sum, name) => sum | (/^\d+$/.test(name) ? Number(name) : constant(name)), 0);
}

function constant(name: string): number {
  const value = (kinds as Readonly<Record<string, unknown>>)[name.toUpperCase().replaceAll('-', '_')];
  if (typeof value !== 'number') throw new Error(`${WORDS}: nothing is called ${name}`);
  return value;
}

function pack(spelling: string): string {
  return spelling
    .replaceAll('_', '-')
    .toUpperCase()
    .replace(/[^ -~]/g, (letter) => {
      const index = LETTERS.indexOf(letter.replace(/[أئ]/, (hamza) => (hamza === 'ئ' ? 'ی' : 'ا')));
      if (index < 0) throw new Error(`${WORDS}: ${letter} is no letter of the words of dates`);
      return index.toString(36);
    });
}
