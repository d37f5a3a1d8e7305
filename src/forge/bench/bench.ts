/**
 * `npm run bench -- [--only COMPARISON] [FILE…]` compares the built package with other npm packages, and with loops that do less than any
 * normaliser: speed in three sizes of clean, dirty and hostile text, start-up, memory, size, and accuracy, without which speed is worth
 * nothing.
 *
 * Writes `bench/results/<day>.md` and the table in README.md. The accuracy is that of the newest file in docs/evaluation; if FILEs with
 * one sentence per line are given, it is measured on them. `--only` prints the speeds of one comparison and writes nothing. Only ratios
 * can be compared between machines, and on a busy machine nothing can.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readArguments, readNamed, refuse } from '../arguments';
import { readStamps } from '../ledger/dates';
import { accuracyOn, newestEvaluation, stampsRight } from './accuracy';
import { measureCosts } from './costs';
import { pageOf, resultsFile, summaryIn, withSummary } from './report';
import { costsOfShapes } from './shapes';
import { bestOf, type Cell, measureOnce } from './speeds';
import { COMPARISONS } from './systems';

/** If other work takes more than this share of the processors, the figures are useless. */
const MOST_BUSY = 0.1;
/** For how many milliseconds the share is measured. The load average wouldn't do: it still counts the build that has just run. */
const WATCHED = 3000;
/** How often all comparisons are run; the best figure of each counts. */
const RUNS = 2;

const { values, positionals: files } = readArguments('bench -- [--only COMPARISON] [FILE…]', {
  only: { type: 'string' },
});
if (values.only !== undefined && !COMPARISONS.some(({ name }) => name === values.only))
  refuse(`--only takes one of: ${COMPARISONS.map(({ name }) => name).join(', ')}`);
// Checked now, since they are read only at the end, an hour later.
for (const file of files) readNamed(file);
const before = processorTimes();
await setTimeout(WATCHED);
const after = processorTimes();
const busy = (after.busy - before.busy) / (after.all - before.all);
if (busy > MOST_BUSY) console.warn(`the machine is busy (${(busy * 100).toFixed(0)} %): don't keep these figures`);

const runs: Cell[][] = [];
while (runs.length < RUNS) {
  const cells: Cell[] = [];
  runs.push(cells);
  for await (const cell of measureOnce(values.only)) {
    cells.push(cell);
    const speeds = [...cell.speeds].map(
      ([name, speed]) => `${name} ${typeof speed === 'number' ? speed.toPrecision(3) : speed}`,
    );
    console.log(`${[cell.comparison.name, cell.size, cell.kind].filter(Boolean).join(', ')}: ${speeds.join('; ')}`);
  }
}
if (values.only === undefined) {
  const page = pageOf({
    machine: `Node ${process.versions.node}, ${process.arch}, ${availableParallelism()} CPUs`,
    cells: bestOf(runs),
    shapes: await costsOfShapes(),
    costs: await measureCosts(),
    accuracy: accuracyOn(files),
    evaluation: files.length === 0 ? newestEvaluation() : files.map((file) => path.basename(file)).join(', '),
    stamps: readStamps().length,
    stampsRight: await stampsRight(),
  });
  const target = resultsFile(new Date().toISOString().slice(0, 10));
  writeFileSync(target, page);
  writeFileSync('README.md', withSummary(readFileSync('README.md', 'utf8'), summaryIn(page)));
  console.log(`\nwrote ${target} and the table in README.md`);
}

function processorTimes(): { busy: number; all: number } {
  const times = cpus().map((each) => each.times);
  const all = times.flatMap((each) => Object.values(each)).reduce((sum, time) => sum + time, 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}
