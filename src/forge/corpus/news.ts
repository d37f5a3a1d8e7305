import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pad } from '../../dates/calendars/gregorian';
import { listCompoundFiles, readFrequencies } from '../half-space/lexicon';
import { seededRandom } from '../random';
import { rows } from '../table';
import { withHalfSpaces, ZWNJ } from '../text';

/** A record of made-up scraped news. */
export interface NewsRecord {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly meta: { readonly published: string; readonly agency: string | null; readonly tags: readonly string[] };
  readonly body: string;
  readonly views: number;
}

const ARTICLE = 'corpus/articles/asriran-995326/repaired.txt';
/** Files of cases whose texts are used, with the cell that holds the text. */
const CASES: readonly (readonly [file: string, cell: number])[] = [
  ['half-space/change.tsv', 1],
  ['half-space/leave.tsv', 0],
  ['dates/words.tsv', 1],
  ['dates/ranges.tsv', 1],
  ['dates/relative.tsv', 1],
  ['dates/times.tsv', 1],
  ['numbers/find.tsv', 0],
];
const AGENCIES = ['ایسنا', 'ایرنا', 'مهر', 'تسنیم', null];

/**
 * Endless records, which are the same for the same seed: sentences and words of the corpus in ever new order, damaged as scrapers damage
 * them.
 */
export function* newsRecords(seed: number): Generator<NewsRecord> {
  const sentences = corpusSentences();
  const words = lexiconWords();
  const common = commonWords();
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const sentence = (): string => {
    if (below(4) > 0) return one(sentences);
    return `${Array.from({ length: 5 + below(12) }, () => one(below(4) === 0 ? words : common)).join(' ')}.`;
  };
  const paragraph = (): string => Array.from({ length: 2 + below(5) }, sentence).join(' ');
  for (let id = 1; ; id++) {
    const damage = damageOf(below);
    const published = `${pad(1 + below(29), 2)}-${pad(1 + below(12), 2)}-${1395 + below(10)}`;
    yield {
      id,
      url: `https://news.example/fa/${100_000 + id}`,
      title: damage(one(sentences)),
      meta: { published, agency: one(AGENCIES), tags: Array.from({ length: below(5) }, () => damage(one(words))) },
      body: damage(Array.from({ length: 1 + below(6) }, paragraph).join('\n\n')),
      views: below(1_000_000),
    };
  }
}

/** The damage that one scraper does, which is the same in all texts of a record. */
function damageOf(below: (limit: number) => number): (text: string) => string {
  const halfSpace = ['', ' ', ZWNJ][below(3)]!;
  const isArabic = below(3) === 0;
  const blank = below(5) === 0 ? '\u00a0' : ' ';
  return (text) => {
    const damaged = text.replaceAll(ZWNJ, halfSpace).replaceAll(' ', blank);
    return isArabic ? damaged.replaceAll('ی', 'ي').replaceAll('ک', 'ك') : damaged;
  };
}

function corpusSentences(): string[] {
  const article = readFileSync(ARTICLE, 'utf8').split(/(?<=[.؟!])\s+|\n+/);
  const cases = CASES.flatMap(([file, cell]) =>
    rows(readFileSync(path.join('corpus/cases', file), 'utf8'))
      .map((row) => withHalfSpaces(row[cell]!))
      // Cells with escapes are about special characters and are no sentences.
      .filter((text) => !text.includes('\\')),
  );
  return [...article.filter((text) => text.length > 20), ...cases];
}

function lexiconWords(): string[] {
  return listCompoundFiles().flatMap((file) => rows(readFileSync(file, 'utf8')).map(([word]) => withHalfSpaces(word!)));
}

/** Persian words that are common in news texts. */
function commonWords(): string[] {
  return [...readFrequencies()].filter(([word, frequency]) => frequency > 1 && word > '\u0600').map(([word]) => word);
}
