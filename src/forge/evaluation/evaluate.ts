/**
 * `npm run evaluate -- FILE…` measures how well half-spaces are put back.
 *
 * FILE is a text with one sentence per line whose half-spaces are right. Each sentence is spoilt (every half-space deleted, or every one
 * made a blank, or a mixture), repaired, and compared with the original gap by gap. It is also repaired unspoilt: there every change is
 * damage.
 */
import path from 'node:path';
import { type HouseStyle, learnWords, type RepairOptions, repairHalfSpaces } from '../../half-space/index';
import { readArguments, readNamed, readNumber, refuse } from '../arguments';
import { seededRandom } from '../random';
import { kindOfHalfSpace } from './kinds';
import { peers } from './peers';
import {
  BLANK,
  type Counts,
  f1,
  type Gaps,
  gapsOf,
  HALF_SPACE,
  newCounts,
  precision,
  recall,
  score,
  withoutUnseen,
} from './score';
import { CORRUPTIONS, type Corruption, spoil } from './spoil';

const SEED = 20240906;
/** How each kind of gap is shown in the list of mistakes. */
const VISIBLE = ['', '|', ' ', ' '];

const USAGE =
  'evaluate -- [--peers] [--errors] [--style GROUP=FORM,…] [--min-confidence P] [--sample N [--seed S] [--learn]] FILE…';
const { values: flags, positionals: files } = readArguments(USAGE, {
  peers: { type: 'boolean', default: false },
  errors: { type: 'boolean', default: false },
  sample: { type: 'string' },
  /** Another number picks another sample. */
  seed: { type: 'string', default: `${SEED}` },
  /** The house style that FILE is written in. */
  style: { type: 'string' },
  'min-confidence': { type: 'string' },
  /** Gives repair the words that the rest of FILE, outside the sample, spells in a way of its own. */
  learn: { type: 'boolean', default: false },
});
if (files.length === 0) refuse('no FILE', USAGE);
if (flags.learn && flags.sample === undefined) refuse('--learn goes with --sample', USAGE);
const sampleSize = flags.sample === undefined ? undefined : readNumber('sample', flags.sample, 1, USAGE);
const sampleSeed = readNumber('seed', flags.seed, 0, USAGE);

type Repair = (text: string) => string;
const minConfidence = flags['min-confidence'];
const options: RepairOptions = {
  ...(flags.style !== undefined && { style: styleOf(flags.style) }),
  ...(minConfidence !== undefined && { minConfidence: Number(minConfidence) }),
};
try {
  repairHalfSpaces('', options);
} catch (error) {
  refuse((error as Error).message, USAGE);
}
const others: [name: string, repair: Repair][] = flags.peers ? await peers() : [];

for (const file of files) {
  const lines = readNamed(file)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const sentences = sampleSize === undefined ? lines : sample(lines, sampleSize);
  const words = flags.learn ? learnWords(without(lines, sentences).join('\n')) : [];
  const matn: Repair = (text) => repairHalfSpaces(text, { ...options, words });
  const golds = sentences.map((sentence) => gapsOf(sentence));
  console.log(`\n${path.basename(file)}: ${sentences.length} sentences`);
  if (flags.learn) console.log(`learnt from the others: ${words.join(' ').replaceAll('\u200c', VISIBLE[HALF_SPACE]!)}`);
  console.log('                        precision recall  F1     lenient F1  exact    changes per 1,000 words');
  for (const [name, repair] of [['matn', matn] as const, ...others]) {
    for (const corruption of CORRUPTIONS) evaluate(name, repair, corruption, sentences, golds);
  }
}

/** Spoils and repairs all sentences in one way, and prints the scores. */
function evaluate(name: string, repair: Repair, corruption: Corruption, sentences: string[], golds: Gaps[]): void {
  const random = seededRandom(SEED);
  const strict = newCounts();
  const lenient = newCounts();
  const kinds = new Map<string, { restored: number; all: number }>();
  const mistakes: string[] = [];
  sentences.forEach((sentence, index) => {
    const gold = golds[index]!;
    const output = gapsOf(repair(spoil(sentence, corruption, random).text));
    score(strict, gold, output, (at) => {
      if (gold.gaps[at] === HALF_SPACE) {
        const kind = kindOfHalfSpace(gold, at);
        const tally = kinds.get(kind) ?? { restored: 0, all: 0 };
        tally.all++;
        if (output.gaps[at] === HALF_SPACE) tally.restored++;
        kinds.set(kind, tally);
      }
      if (gold.gaps[at] !== output.gaps[at]) mistakes.push(`${show(output, at)} for ${show(gold, at)}`);
    });
    score(lenient, withoutUnseen(gold), withoutUnseen(output));
  });
  const label = `${name} ${corruption}`.padEnd(24);
  if (corruption === 'clean') {
    const damage = perThousand(strict);
    console.log(`${label}${' '.repeat(36)}${percent(strict.exact / strict.sentences)}    ${damage.toFixed(2)}`);
  } else {
    console.log(
      `${label}${percent(precision(strict))}   ${percent(recall(strict))}  ${percent(f1(strict))}  ${percent(f1(lenient))}` +
        `       ${percent(strict.exact / strict.sentences)}    ${perThousand(strict).toFixed(2)}` +
        (strict.unaligned > 0 ? `   ${strict.unaligned} sentences changed in their letters, not scored` : ''),
    );
  }
  if (name === 'matn' && corruption !== 'clean' && corruption !== 'mixed') {
    const order = [...kinds].sort((a, b) => b[1].all - a[1].all);
    console.log(
      `    recall by kind: ${order.map(([kind, t]) => `${kind} ${percent(t.restored / t.all).trim()} of ${t.all}`).join(', ')}`,
    );
  }
  if (flags.errors && name === 'matn') for (const mistake of mistakes) console.log(`    ${corruption}: ${mistake}`);
}

/** The option `style` of `adverbs=half-space,phrases=blank`. */
function styleOf(pairs: string): HouseStyle {
  return Object.fromEntries(pairs.split(',').map((pair) => pair.split('=')));
}

/** The words around a gap, with half-spaces shown as |. */
function show({ letters, gaps }: Gaps, at: number): string {
  let start = at;
  for (let words = 0; start > 0; start--) if (isEdge(gaps, start) && words++ === 1) break;
  let end = at + 1;
  for (let words = 0; end < letters.length; end++) if (isEdge(gaps, end) && words++ === 1) break;
  let shown = '';
  for (let i = start; i < end; i++) shown += `${i > start ? VISIBLE[gaps[i]!] : ''}${letters[i]}`;
  return shown;
}

function isEdge(gaps: Uint8Array, at: number): boolean {
  return gaps[at]! >= BLANK;
}

function perThousand(counts: Counts): number {
  return (1000 * counts.changed) / counts.words;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7);
}

function sample(lines: string[], size: number): string[] {
  const random = seededRandom(sampleSeed);
  const picked = lines.map((line) => [random(), line] as const).sort((a, b) => a[0] - b[0]);
  return picked.slice(0, size).map(([, line]) => line);
}

/** The lines that are neither picked nor copies of picked ones. */
function without(lines: string[], picked: string[]): string[] {
  const seen = new Set(picked);
  return lines.filter((line) => !seen.has(line));
}
