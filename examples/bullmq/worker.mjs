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
  let begun = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, at + 1)]);
      begun = [];
      start = at + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

/**
 * The line with its fields normalised. Nothing is lost: a broken record, or one without a field, is passed on as it is.
 *
 * @param {Buffer} line
 * @param {string[]} fields
 * @param {{ records: number, changed: number, broken: number }} counts
 */
function normalizeRecord(line, fields, counts) {
  const text = line.toString('utf8');
  // Without the byte order mark of the first line and the line's end.
  const json = text.trim();
  if (json === '') return line;
  counts.records++;
  const record = isUtf8(line) ? parse(json) : null;
  if (record === null || fields.some((field) => typeof record[field] !== 'string')) {
    counts.broken++;
    return line;
  }
  let isChanged = false;
  for (const field of fields) {
    const before = record[field];
    record[field] = normalize(before);
    isChanged ||= record[field] !== before;
  }
  if (!isChanged) return line;
  counts.changed++;
  return text.replace(json, () => JSON.stringify(record));
}

/**
 * @param {string} text
 * @returns {Record<string, any> | null}
 */
function parse(text) {
  try {
    const record = JSON.parse(text);
    return typeof record === 'object' && !Array.isArray(record) ? record : null;
  } catch {
    return null;
  }
}
