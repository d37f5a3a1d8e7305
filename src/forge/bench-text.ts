/**
 * `npm run bench:text`: the profile `editorial` without half-space repair beside virastar and persian-tools in one process, and
 * beside a loop that only looks at every code unit.
 *
 * The text is the corpus's articles repeated to 5 MB of UTF-8: as they are, and dirty, with Arabic letters, Latin marks and digits
 * and blanks before marks. Best of several rounds; peers that take seconds get fewer and a part of the text. Ratios are what to
 * compare between machines.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { analyze, createNormalizer } from '../index';
import { HALF_SPACE_RULES } from '../rules';

const BYTES = 5e6;
const PEER_BYTES = 1e6;
const ROUNDS = 12;
const PEER_ROUNDS = 3;

const { default: Virastar } = (await import('virastar' as string)) as {
  default: new (options: object) => { cleanup(text: string): string };
};
const persianTools = await import('@persian-tools/persian-tools');
const virastar = new Virastar({ normalize_dates: false });
const options = {
  profile: 'editorial',
  rules: Object.fromEntries(HALF_SPACE_RULES.map((rule) => [rule, false])),
} as const;
const editorial = createNormalizer(options);
const safe = createNormalizer({ profile: 'safe' });

const article = readdirSync('corpus/articles')
  .map((name) => `corpus/articles/${name}/repaired.txt`)
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
for (const [name, text] of [
  ['clean', editorial(article)],
  ['dirty', dirty(article)],
] as const) {
  const long = `${text}\n`.repeat(Math.ceil(BYTES / Buffer.byteLength(text)));
  const short = `${text}\n`.repeat(Math.ceil(PEER_BYTES / Buffer.byteLength(text)));
  console.log(`\n${name}, ${(Buffer.byteLength(long) / 1e6).toFixed(1)} MB`);
  const own = speed('matn editorial', long, editorial, ROUNDS);
  speed('matn safe', long, safe, ROUNDS, own);
  speed('matn editorial, analyze', long, (input) => analyze(input, options).changes, ROUNDS, own);
  speed('bare loop', long, sumOfUnits, ROUNDS, own);
  speed('virastar', short, (input) => virastar.cleanup(input), PEER_ROUNDS, own);
  speed(
    'persian-tools',
    short,
    (input) => persianTools.digitsEnToFa(persianTools.digitsArToFa(persianTools.toPersianChars(input))),
    PEER_ROUNDS,
    own,
  );
}

/** Megabytes a second of the fastest round, printed beside our own. */
function speed(name: string, text: string, run: (text: string) => unknown, rounds: number, own?: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
  }
  const megabytes = Buffer.byteLength(text) / 1e3 / best;
  const ratio = own === undefined ? '' : `   matn is ${(own / megabytes).toPrecision(2)} × as fast`;
  console.log(`  ${name.padEnd(24)} ${megabytes.toFixed(1).padStart(8)} MB/s${ratio}`);
  return megabytes;
}

/** The text as a careless keyboard and a scraper would have it. */
function dirty(text: string): string {
  return text
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0x0f))
    .replaceAll('،', ' ,')
    .replaceAll('؟', '??')
    .replaceAll('؛', ' ;')
    .replaceAll('«', '"')
    .replaceAll('»', '"');
}

function sumOfUnits(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
