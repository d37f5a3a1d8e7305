import { readFileSync } from 'node:fs';
import { keyOf } from '../../article/lines/key';
import { packed, unpacked } from '../../article/phrases/packed-keys';
import { literal, rows, type Table, table } from '../table';

/**
 * The set phrases of news pages, grouped by what they mean. A phrase is written as its key, which contains no blank, so a group is one
 * string of keys with blanks between them, packed with ASCII signs for letters.
 */
export function phrasesTable(): Table {
  const read = (name: string): string[][] => rows(readFileSync(`corpus/tables/article-${name}.tsv`, 'utf8'));
  const labels = grouped(read('labels').map(([phrase, kind, needs]) => [`${kind} ${needs}`, keyOf(phrase!)]));
  const lines = read('lines');
  const at = (...places: string[]): Group[] =>
    grouped(
      lines.flatMap(([phrase, reason, place]) =>
        places.includes(place!) ? [[`${reason} ${place}`, keyOf(phrase!)]] : [],
      ),
    );
  const whole = at('whole', 'edge');
  const start = at('start', 'foot');
  const agencies = grouped(read('agencies').map(([name, form, free]) => [`${name}\t${free}`, keyOf(form!)]));
  const classes = grouped(read('classes').map(([token, part]) => [part!, token!]));
  const sections = read('sections').map(([name]) => keyOf(name!));
  const places = read('places').map(([name]) => keyOf(name!));
  const names = read('names').map(([name]) => keyOf(name!));
  const count = [labels, whole, start, agencies, classes].flat().reduce((n, [, keys]) => n + keys.length, 0);
  return table(
    'src/article/phrases/phrases.table.ts',
    {
      what: 'The set phrases of news pages: [meaning, keys], and lists of keys',
      sources: ['corpus/tables/article-*.tsv'],
      count: `${count + sections.length + places.length + names.length} phrases`,
    },
    [
      group('LABELS', labels),
      group('WHOLE_LINES', whole),
      group('LINE_STARTS', start),
      group('AGENCIES', agencies),
      group('CLASSES', classes),
      `export const SECTIONS: string = ${literal(packedOf([...new Set(sections)]))};\n`,
      `export const PLACES: string = ${literal(packedOf([...new Set(places)]))};\n`,
      `export const NAMES: string = ${literal(packedOf([...new Set(names)]))};\n`,
    ].join(''),
  );
}

type Group = [meaning: string, keys: string[]];

/** Keys grouped by their meaning. A phrase that has two meanings in the table is a mistake. */
function grouped(pairs: string[][]): Group[] {
  const groups = new Map<string, string[]>();
  const seen = new Map<string, string>();
  for (const [meaning, key] of pairs as [string, string][]) {
    const other = seen.get(key);
    if (other === meaning) continue;
    if (other !== undefined) throw new Error(`«${key}» is both '${other}' and '${meaning}'`);
    seen.set(key, meaning);
    groups.set(meaning, [...(groups.get(meaning) ?? []), key]);
  }
  return [...groups];
}

/** The keys of a group, packed, and sorted so that they compress better. A key with a sign that stands for a letter can't be packed. */
function packedOf(keys: readonly string[]): string {
  const sorted = [...keys].sort().join(' ');
  const text = packed(sorted);
  if (unpacked(text) !== sorted) throw new Error(`a key has a sign of the packed ones: ${text}`);
  return text;
}

function group(name: string, groups: Group[]): string {
  const body = groups.map(([meaning, keys]) => `  [${literal(meaning)}, ${literal(packedOf(keys))}],\n`).join('');
  return `export const ${name}: readonly (readonly [string, string])[] = [\n${body}];\n`;
}
