/**
 * `npm run conformance -- FILE` compares what the tests of other normalisers expect with what this library gives. FILE is JSON Lines of
 * { id, feature, input, expected, op }. The verdicts on the cases are in the ledger, corpus/tables/conformance-ledger.tsv.
 *
 * The exit code is 1 if a case that the ledger calls the same no longer is, if a case that it doesn't list differs, or if it has a row
 * without a case. `--rows` prints a row for every case, to be reviewed by hand before it goes into the ledger.
 */
import { readFileSync } from 'node:fs';
import { readArguments, readNamed, refuse } from '../arguments';
import { rows } from '../table';
import { type Case, meets, waysFor } from './ways';

const LEDGER = 'corpus/tables/conformance-ledger.tsv';
/** The verdicts that allow a difference; a row with one of them must give a reason. */
const DIFFERENT = ['ours', 'style', 'scope'];

const USAGE = 'conformance -- [--rows] FILE';
const { values, positionals } = readArguments(USAGE, { rows: { type: 'boolean', default: false } });
const [file] = positionals;
if (file === undefined) refuse('no FILE', USAGE);
const cases = readNamed(file)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

if (values.rows) printRows();
else checkLedger();

function printRows(): void {
  for (const item of cases) {
    const way = waysFor(item).find((name) => meets(item, name));
    console.log([item.id, item.feature, way === undefined ? '' : 'same', way ?? '', ''].join('\t'));
  }
}

function checkLedger(): void {
  const ledger = new Map(rows(readFileSync(LEDGER, 'utf8')).map((row) => [Number(row[0]), row] as const));
  const counts = new Map<string, number>();
  let failures = 0;
  const fail = (label: string, what: string): void => {
    failures++;
    console.log(`${label}: ${what}`);
  };
  for (const item of cases) {
    const label = `${item.id} ${item.feature} (${item.op})`;
    const [, feature, verdict = '', way = '', reason = ''] = ledger.get(item.id) ?? [];
    if (feature !== undefined && feature !== item.feature) fail(label, `the ledger has it as ${feature}`);
    if (verdict === 'same') {
      if (!meets(item, way)) fail(label, `no longer the same by ${way}`);
    } else if (DIFFERENT.includes(verdict)) {
      if (reason === '') fail(label, `${verdict} without a reason`);
    } else if (!waysFor(item).some((name) => meets(item, name)))
      fail(label, 'differs, and the ledger does not list it');
    const count = verdict || 'not listed';
    counts.set(count, (counts.get(count) ?? 0) + 1);
    ledger.delete(item.id);
  }
  for (const [id, [, feature]] of ledger) fail(`${id} ${feature}`, 'the ledger lists it, and there is no such case');
  for (const [verdict, count] of counts) console.log(`${String(count).padStart(5)}  ${verdict}`);
  if (failures > 0) {
    console.log(`${failures} failures`);
    process.exitCode = 1;
  }
}
