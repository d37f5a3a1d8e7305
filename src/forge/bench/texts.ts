import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createNormalizer } from '../../index';
import { readStamps } from '../ledger/dates';
import { seededRandom } from '../random';
import { ZWNJ } from '../text';
import { hardShapes } from './hard-shapes';

/** The state of a text: as careful editors write it, as careless keyboards and scrapers leave it, or made to be hard. */
export type Kind = 'clean' | 'dirty' | 'hostile';
export const KINDS: readonly Kind[] = ['clean', 'dirty', 'hostile'];

/** Sizes in bytes of UTF-8. */
export type Size = '1 KB' | '50 KB' | '5 MB';
export const SIZES: Readonly<Record<Size, number>> = { '1 KB': 1e3, '50 KB': 50e3, '5 MB': 5e6 };

const SEED = 1403;
/** Short texts are so many that they have this many bytes together: an engine could optimise for a single one. */
const LEAST_BYTES = 100e3;
/** Shapes that are hard for a search for dates. */
const HARD_DATES = ['1', '1403/', '12:', '1 و ', 'شنبه تا ', '1403/06/16', '۱۶ شهریور '];
/** Stamps that are hard for parsers of dates. */
const HARD_STAMPS = [
  '1403/13/45',
  '۳۱ مهر ۱۴۰۳',
  'شهریور '.repeat(100),
  '1'.repeat(1000),
  '1403/'.repeat(200),
  '12:'.repeat(300),
];

/** Texts of one kind and size. All but the hostile ones are made of lines of the corpus. */
export function textsOf(kind: Kind, size: Size): string[] {
  const bytes = SIZES[size];
  if (kind === 'hostile') return hostile(bytes);
  const lines = articleLines();
  const random = seededRandom(SEED);
  return Array.from({ length: Math.ceil(LEAST_BYTES / bytes) }, () => {
    const picked: string[] = [];
    for (let length = 0; length < bytes; ) {
      const line = lines[Math.floor(random() * lines.length)]!;
      picked.push(kind === 'clean' ? line : dirty(line, picked.length));
      length += Buffer.byteLength(line) + 1;
    }
    return flat(picked.join('\n'));
  });
}

/** Stamps for parsers that read only a single date. */
export function stampsOf(kind: Kind): string[] {
  if (kind === 'clean') return ['1403/06/16'];
  return kind === 'dirty' ? readStamps() : HARD_STAMPS;
}

/** The longer lines of the articles in the corpus, as an editor would leave them. */
function articleLines(): string[] {
  const edited = createNormalizer({ profile: 'editorial' });
  const pages = readdirSync('corpus/articles')
    .map((name) => `corpus/articles/${name}/source.txt`)
    .filter((file) => existsSync(file))
    .map((file) => edited(readFileSync(file, 'utf8')));
  return pages.flatMap((page) => page.split('\n')).filter((line) => line.length > 40);
}

/** The line as careless keyboards and scrapers leave it. Its half-spaces are deleted, made blanks or doubled, by its number. */
function dirty(line: string, number: number): string {
  return line
    .replaceAll(ZWNJ, ['', ' ', ZWNJ + ZWNJ][number % 3]!)
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0x0f))
    .replaceAll('،', ' ,')
    .replaceAll('؛', ' ;')
    .replaceAll('؟', '??')
    .replace(/[«»]/g, '"')
    .replaceAll('. ', '.\u00a0 \u200f')
    .replaceAll('است', 'اســت');
}

/** A text of each hard shape; in the longest size only one text, which has all shapes one after another. */
function hostile(bytes: number): string[] {
  const shapes = [...hardShapes, ...HARD_DATES];
  const filled = (shape: string, size: number): string =>
    flat(shape.repeat(Math.ceil(size / Buffer.byteLength(shape))));
  if (bytes < SIZES['5 MB']) return shapes.map((shape) => filled(shape, bytes));
  return [flat(shapes.map((shape) => filled(shape, bytes / shapes.length)).join(''))];
}

/** Makes a text like one that was read from a file: engines keep a joined or repeated string as a tree, which is slower to read. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
