/**
 * Takes jobs until it gets a signal to stop. Start one per core, on as many machines as there are:
 *
 *   node worker.mjs
 *
 * A job is done again when its worker dies, so its result must be the same each time: it reads its range of the file and renames
 * its part into place when all of it is written.
 */
import { isUtf8 } from 'node:buffer';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'bullmq';
import { createNormalizer } from 'matn';
import { atomically, connection, partOf, QUEUE } from './plan.mjs';

const normalize = createNormalizer({});
/** After this many records the worker yields, so that BullMQ can renew the job's lock; otherwise it would take the worker for dead. */
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

// The current job is finished first.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close());

/** @param {import('bullmq').Job} job */
async function normalizeRange(job) {
  const { file, folder, index, fields, start, end } = job.data;
  const counts = { records: 0, changed: 0, broken: 0 };
  const normalized = async function* () {
    // The end of a stream's range is inclusive.
    for await (const line of linesOf(createReadStream(file, { start, end: end - 1 }))) {
      yield normalizeRecord(line, fields, counts);
      if (counts.records % RECORDS_A_PIECE === 0) {
        await job.updateProgress({ records: counts.records });
        await setImmediate();
      }
    }
  };
  await atomically(partOf(folder, index), (temporary) => pipeline(normalized, createWriteStream(temporary)));
  return counts;
}

/**
 * Lines with their ends, as bytes: `node:readline` would decode them and drop the ends.
 *
 * @param {AsyncIterable<Buffer>} chunks
 */
async function* linesOf(chunks) {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', start)) {
      yield bytes.subarray(start, at + 1);
      start = at + 1;
    }
    rest = bytes.subarray(start);
  }
  if (rest.length > 0) yield rest;
}

/**
 * The line with its fields normalised. Nothing is lost: a broken record is passed on as it is.
 *
 * @param {Buffer} line
 * @param {string[]} fields
 * @param {{ records: number, changed: number, broken: number }} counts
 */
function normalizeRecord(line, fields, counts) {
  const text = line.toString('utf8');
  if (text.trim() === '') return line;
  counts.records++;
  const record = isUtf8(line) ? parse(text) : null;
  if (record === null) {
    counts.broken++;
    return line;
  }
  let isChanged = false;
  for (const field of fields) {
    const before = record[field];
    if (typeof before !== 'string') continue;
    record[field] = normalize(before);
    isChanged ||= record[field] !== before;
  }
  if (!isChanged) return line;
  counts.changed++;
  return JSON.stringify(record) + text.slice(text.trimEnd().length);
}

/**
 * @param {string} text
 * @returns {Record<string, unknown> | null}
 */
function parse(text) {
  try {
    const record = JSON.parse(text);
    return typeof record === 'object' && !Array.isArray(record) ? record : null;
  } catch {
    return null;
  }
}
