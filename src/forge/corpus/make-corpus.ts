/**
 * `npm run make:corpus -- --bytes 200000000 FILE` writes a JSON Lines file of about that size with made-up scraped news, to try the
 * command on. Every record has id, url, title, meta (published, agency, tags), body and views. Another `--seed` gives another file.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { readArguments, readNumber, refuse } from '../arguments';
import { newsRecords } from './news';

const USAGE = 'make:corpus -- [--bytes N] [--seed N] FILE';
const { values, positionals } = readArguments(USAGE, {
  bytes: { type: 'string', default: '200000000' },
  seed: { type: 'string', default: '1403' },
});
const bytes = readNumber('bytes', values.bytes, 1, USAGE);
const seed = readNumber('seed', values.seed, 0, USAGE);
const [file] = positionals;
if (file === undefined) refuse('no FILE', USAGE);
const { records, written } = makeCorpus(file, bytes, seed);
console.log(`${file}: ${records} records, ${(written / 1e6).toFixed(1)} MB`);

function makeCorpus(target: string, size: number, seed: number): { records: number; written: number } {
  const handle = openSync(target, 'w');
  let written = 0;
  let records = 0;
  for (const record of newsRecords(seed)) {
    written += writeSync(handle, `${JSON.stringify(record)}\n`);
    records++;
    if (written >= size) break;
  }
  closeSync(handle);
  return { records, written };
}
