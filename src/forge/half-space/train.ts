/**
 * `npm run train -- --gold GOLD [--gold GOLD…] SILVER…` trains the half-space model and writes what it has learnt as text.
 *
 * Every file is text with one sentence per line. GOLD is text whose half-spaces are right, such as a treebank. SILVER is text that has most
 * of its half-spaces: a teacher, which is trained on the gold, first adds those that it is sure of. Then words are counted
 * (`corpus/tables/word-frequency.tsv`), and the model is trained on both (`corpus/model/*.tsv`). After that `npm run forge` packs the
 * tables. The same files and options always give the same model.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createLexicon, type Lexicon } from '../../half-space/lexicon/lexicon';
import type { CandidateTables } from '../../half-space/model/candidates';
import { DIMENSION_BITS } from '../../half-space/model/feature-hash';
import { readArguments, readNumber, refuse } from '../arguments';
import { spoil } from '../evaluation/spoil';
import { seededRandom } from '../random';
import { Learner } from './learner';
import { FREQUENCY_TABLE, gatherWords, listCompoundFiles, type Words } from './lexicon';
import { packWords } from './lexicon-table';
import { CANDIDATES_FILE, MODEL_FOLDER, SCALE, WEIGHTS_FILE } from './model';
import { addLexiconCandidates, candidateTables, countTables, GapWalk, readSentences, relabel } from './training';

const USAGE = 'train -- --gold GOLD [--gold GOLD…] SILVER… [--gold-weight 6] [--l1 5] [--epochs 8] [--runs 5]';
const { values: options, positionals } = readArguments(USAGE, {
  gold: { type: 'string', multiple: true, default: [] },
  'gold-weight': { type: 'string', default: '6' },
  l1: { type: 'string', default: '5' },
  epochs: { type: 'string', default: '8' },
  runs: { type: 'string', default: '5' },
});
if (options.gold.length === 0) refuse('no GOLD', USAGE);
const goldWeight = readNumber('gold-weight', options['gold-weight'], 0, USAGE);
const l1 = readNumber('l1', options.l1, 0, USAGE);
const epochs = readNumber('epochs', options.epochs, 1, USAGE);
const runs = readNumber('runs', options.runs, 1, USAGE);

/** The teacher adds a half-space where its probability is at least this. */
const SURE = 0.8;
const TEACHER_EPOCHS = 6;
const TEACHER_L1 = 2;
const RATE = 0.1;
const L2 = 1;
/** The model looks at a gap only if its letters surround at least this many half-spaces in the training text. */
const FEWEST_SEEN = 2;
/** How often a word must be seen to be in frequency class 1, 2, 3. */
const FREQUENCY_STEPS = [5, 30, 300];
const MODES = ['stripped', 'spaced', 'mixed'] as const;

const gold = options.gold.flatMap(readSentences);
const untaught = positionals.flatMap(readSentences);
console.log(`${gold.length} sentences of gold, ${untaught.length} of silver`);
const silver = untaught.length === 0 ? [] : taught(untaught);

const frequencies = countWords([...gold, ...silver]);
writeFileSync(
  FREQUENCY_TABLE,
  [
    '# Words that the training text writes in one piece at least five times: class 1 from 5, 2 from 30, 3 from 300.',
    '# word\tclass',
    '# Counted by `npm run train` (sources: corpus/SOURCES.md).',
    ...[...frequencies].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([word, frequency]) => `${word}\t${frequency}`),
    '',
  ].join('\n'),
);

const words = gatherWords(listCompoundFiles(), frequencies);
const walk = new GapWalk(lexiconOf(words));
const tables = tablesFor(walk, [...gold, ...silver], words);
const weighted = [
  ...gold.map((sentence): [string, number] => [sentence, goldWeight]),
  ...silver.map((sentence): [string, number] => [sentence, 1]),
];
// What is learnt from rare cases depends on the order of the sentences. The mean of several runs, each in another order, is steadier than
// any of them.
const mean = new Float32Array(1 << DIMENSION_BITS);
for (let seed = 1; seed <= runs; seed++) {
  const learner = train(walk, tables, weighted, { l1, epochs, seed });
  learner.weights().forEach((weight, index) => {
    mean[index]! += weight / runs;
  });
}
writeModel(mean, tables);

/** The silver with the half-spaces that a teacher adds, which is trained on the gold alone. */
function taught(sentences: readonly string[]): string[] {
  const words = gatherWords(listCompoundFiles(), new Map());
  const walk = new GapWalk(lexiconOf(words));
  const tables = tablesFor(walk, gold, words);
  const teacher = train(
    walk,
    tables,
    gold.map((sentence) => [sentence, 1]),
    { l1: TEACHER_L1, epochs: TEACHER_EPOCHS, seed: 1 },
  );
  return sentences.map((sentence) =>
    relabel(sentence, walk, tables, (features) => teacher.probability(features), SURE),
  );
}

function lexiconOf(words: Words): Lexicon {
  return createLexicon(packWords(words));
}

function tablesFor(walk: GapWalk, sentences: readonly string[], words: Words): CandidateTables {
  const counts = countTables();
  for (const sentence of sentences) walk.countCandidates(sentence, counts);
  const tables = candidateTables(counts, FEWEST_SEEN);
  addLexiconCandidates(tables, words);
  return tables;
}

/** Trains on sentences, which are shuffled by the seed and spoilt in different ways in different epochs. */
function train(
  walk: GapWalk,
  tables: CandidateTables,
  sentences: readonly [sentence: string, weight: number][],
  { l1, epochs, seed }: { readonly l1: number; readonly epochs: number; readonly seed: number },
): Learner {
  const learner = new Learner(RATE, l1, L2);
  const random = seededRandom(seed);
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let gaps = 0;
    let loss = 0;
    for (const [i, [sentence, weight]] of order.entries()) {
      walk.gaps(spoil(sentence, MODES[(i + epoch) % MODES.length]!, random), tables, (features, isHalfSpace) => {
        const probability = learner.learn(features, isHalfSpace, weight);
        loss -= Math.log(Math.max(1e-9, isHalfSpace ? probability : 1 - probability));
        gaps++;
      });
    }
    console.log(`epoch ${epoch + 1}: ${gaps} gaps, log loss ${(loss / gaps).toFixed(5)}`);
  }
  return learner;
}

/** The words that are written without a half-space, with their frequency class. */
function countWords(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of sentence.split(/[^\p{L}\u200c]+/u)) {
      if (word.length > 1 && !word.includes('\u200c')) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const classes = new Map<string, number>();
  for (const [word, count] of counts) {
    const frequency = FREQUENCY_STEPS.filter((step) => count >= step).length;
    if (frequency > 0) classes.set(word, frequency);
  }
  return classes;
}

/** Writes the weights, rounded to whole steps, and the candidate tables, with one fact per line. */
function writeModel(weights: Float32Array, tables: CandidateTables): void {
  mkdirSync(MODEL_FOLDER, { recursive: true });
  const lines = [
    `# The half-space model: feature number and weight, in steps of 1/${SCALE}. Written by \`npm run train\`.`,
  ];
  weights.forEach((weight, index) => {
    const steps = Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
    if (steps !== 0) lines.push(`${index}\t${steps}`);
  });
  writeFileSync(WEIGHTS_FILE, `${lines.join('\n')}\n`);
  const candidates = ['# Letters round a half-space: table and place in it. Written by `npm run train`.'];
  for (const [name, table] of Object.entries(tables)) {
    (table as Uint8Array).forEach((isCandidate, place) => {
      if (isCandidate) candidates.push(`${name}\t${place}`);
    });
  }
  writeFileSync(CANDIDATES_FILE, `${candidates.join('\n')}\n`);
  console.log(`${lines.length - 1} weights, ${candidates.length - 1} candidate places`);
}
