/**
 * Takes jobs until it is told to stop; start as many as there are cores, on as many machines as there are:
 *
 *   node worker.mjs
 *
 * A job is done again when its worker dies, so what it does must come out the same each time: it reads its range of the file and
 * renames its part into place when all of it is written.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'bullmq';
import { createNormalizer } from 'matn';
import { atomically, connection, partOf, QUEUE } from './plan.mjs';

const normalize = createNormalizer({});
/** Between two pieces of so many records BullMQ can renew the job's lock, or it would take the worker for dead. */
const RECORDS_A_PIECE = 50;

const worker = new Worker(QUEUE, normalizeRange, {
  connection,
  concurrency: 1,
  lockDuration: Number(process.env.LOCK_MS ?? 30_000),
  stalledInterval: Number(process.env.STALLED_MS ?? 30_000),
  // How often a job may lose its worker before it counts as failed.
  maxStalledCount: 3,
});
worker.on('error', (error) => console.error(error.message));
worker.on('failed', (job, error) => console.error(`part ${job?.data.index}: ${error.message}`));
worker.on('completed', (job, result) => console.log(`part ${job.data.index} done: ${result.records} records`));

// The job at hand is finished first.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close());

/** @param {import('bullmq').Job} job */
async function normalizeRange(job) {
  const { file, folder, index, fields, start, end } = job.data;
  const counts = { records: 0, changed: 0, broken: 0 };
  await atomically(partOf(folder, index), async (temporary) => {
    const output = createWriteStream(temporary);
    // The end of a stream's range is inclusive.
    for await (const line of linesOf(createReadStream(file, { start, end: end - 1, encoding: 'utf8' }))) {
      if (!output.write(normalizeRecord(line, fields, counts))) {
        await new Promise((resolve) => output.once('drain', resolve));
      }
      if (counts.records % RECORDS_A_PIECE === 0) {
        await job.updateProgress({ records: counts.records });
        await setImmediate();
      }
    }
    output.end();
    await finished(output);
  });
  return counts;
}

/**
 * Lines with their ends. `node:readline` would also part them at U+2028, which JSON has within strings.
 *
 * @param {AsyncIterable<string>} chunks
 */
async function* linesOf(chunks) {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) yield `${line}\n`;
  }
  if (rest !== '') yield rest;
}

/**
 * @param {string} line
 * @param {string[]} fields
 * @param {{ records: number, changed: number, broken: number }} counts
 */
function normalizeRecord(line, fields, counts) {
  if (line.trim() === '') return line;
  counts.records++;
  let record;
  try {
    record = JSON.parse(line);
  } catch {
    // Nothing is lost: a broken record goes on as it is.
    counts.broken++;
    return line;
  }
  let isChanged = false;
  for (const field of fields) {
    const text = record?.[field];
    if (typeof text !== 'string') continue;
    record[field] = normalize(text);
    isChanged ||= record[field] !== text;
  }
  if (!isChanged) return line;
  counts.changed++;
  return JSON.stringify(record) + line.slice(line.trimEnd().length);
}
