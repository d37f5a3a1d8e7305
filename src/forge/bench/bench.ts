/**
 * `npm run bench -- [--only COMPARISON] [FILE…]`: the built package compared with other npm packages and with the floor: speed in three
 * sizes of clean, dirty and hostile text, start-up, memory, size, and accuracy, without which speed is worth nothing.
 *
 * Writes `bench/results/<day>.md` and the table of README.md. The accuracy is that of the newest file in docs/evaluation, or, with
 * FILEs of one sentence per line, is measured on them. `--only` prints the speeds of one comparison and writes nothing. Between
 * machines compare only ratios; on a busy machine compare nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readStamps } from '../ledger-dates';
import { accuracyOn, newestEvaluation, stampsRight } from './accuracy';
import { measureCosts } from './costs';
import { pageOf, resultsFile, summaryIn, withSummary } from './report';
import { costsOfShapes } from './shapes';
import { type Cell, measureAll } from './speeds';
import { COMPARISONS } from './systems';

/** Above this load on the machine the figures are useless. */
const MOST_LOAD = 0.5;

const { values, positionals: files } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
if (values.only !== undefined && !COMPARISONS.some(({ name }) => name === values.only)) {
  console.error(`--only takes one of: ${COMPARISONS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const load = loadavg()[0]!;
if (load > MOST_LOAD) console.warn(`the machine is busy (load ${load.toFixed(1)}): don't keep these figures`);

const cells: Cell[] = [];
for await (const cell of measureAll(values.only)) {
  cells.push(cell);
  const speeds = [...cell.speeds].map(
    ([name, speed]) => `${name} ${typeof speed === 'number' ? speed.toPrecision(3) : speed}`,
  );
  console.log(`${[cell.comparison.name, cell.size, cell.kind].filter(Boolean).join(', ')}: ${speeds.join('; ')}`);
}
if (values.only === undefined) {
  const page = pageOf({
    machine: `Node ${process.versions.node}, ${process.arch}, ${availableParallelism()} CPUs`,
    cells,
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
