/**
 * `npm run bench:half-space -- FILE`: the speed of half-space repair beside npm's virastar and persian-tools, in one process.
 *
 * FILE is text of one sentence a line; its half-spaces are deleted and it is repaired in calls of fifty sentences. Printed: MB/s
 * of UTF-8 (best of five rounds), the first call with its tables unpacked, the memory that took, the tables' size.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { repairHalfSpaces } from '../half-space/index';
import { peers } from './peers';
import { ZWNJ } from './text';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run bench:half-space -- FILE');
  process.exit(2);
}
const ROUNDS = 5;
const SENTENCES_A_CALL = 50;
const sentences = readFileSync(file, 'utf8')
  .replaceAll(ZWNJ, '')
  .split('\n')
  .filter((line) => line !== '');
const calls: string[] = [];
for (let i = 0; i < sentences.length; i += SENTENCES_A_CALL)
  calls.push(sentences.slice(i, i + SENTENCES_A_CALL).join('\n'));
const megabytes = Buffer.byteLength(calls.join('')) / 1e6;

const memoryBefore = memory();
const first = performance.now();
repairHalfSpaces('نمیدهیم');
console.log(
  `first call, tables unpacked: ${(performance.now() - first).toFixed(0)} ms, ${(memory() - memoryBefore).toFixed(0)} MB`,
);
const tables = ['lexicon', 'model'].map((name) => readFileSync(`src/half-space/${name}.table.ts`));
console.log(
  `tables: ${(tables.reduce((sum, table) => sum + gzipSync(table, { level: 9 }).length, 0) / 1e3).toFixed(0)} KB gzip`,
);

const systems: [string, (text: string) => string][] = [['matn', (text) => repairHalfSpaces(text)], ...(await peers())];
const speeds = systems.map(([name, repair]) => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const call of calls) repair(call);
    best = Math.min(best, performance.now() - start);
  }
  return [name, megabytes / (best / 1e3)] as const;
});
const [, own] = speeds[0]!;
for (const [name, speed] of speeds) {
  console.log(
    `${name.padEnd(14)} ${speed.toFixed(2).padStart(7)} MB/s${name === 'matn' ? '' : `   matn is ${(own / speed).toFixed(1)} × as fast`}`,
  );
}

function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
