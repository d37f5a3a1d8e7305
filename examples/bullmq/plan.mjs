import { open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A run: the file, the fields, and the byte ranges that the file is split into. It is kept as `plan.json` in the run's folder. All
 * machines must be able to reach the folder, and the file, by the same path.
 *
 * @typedef {{ run: string, file: string, size: number, fields: string[], ranges: { start: number, end: number }[] }} Plan
 */

/** The queue's name in Redis. */
export const QUEUE = 'matn';

/** Where Redis is. BullMQ requires the null, with which a worker waits for Redis as long as it takes. */
export const connection = { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', maxRetriesPerRequest: null };

const LINE_FEED = 0x0a;
const LOOK_AHEAD = 64 << 10;

/**
 * Byte ranges of a JSON Lines file, each of whole lines and about `bytes` long. Only the neighbourhood of each cut is read.
 *
 * @param {string} file
 * @param {number} bytes
 */
export async function rangesOf(file, bytes) {
  const { size } = await stat(file);
  const handle = await open(file);
  const ranges = [];
  try {
    for (let start = 0; start < size; ) {
      const end = await endOfLine(handle, Math.min(start + bytes, size), size);
      ranges.push({ start, end });
      start = end;
    }
  } finally {
    await handle.close();
  }
  return { size, ranges };
}

/**
 * The end of the line that `from` is in, or `from` itself if it is the end of a line.
 *
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} from
 * @param {number} size
 */
async function endOfLine(handle, from, size) {
  const buffer = Buffer.alloc(LOOK_AHEAD);
  for (let at = Math.max(0, from - 1); at < size; at += LOOK_AHEAD) {
    const { bytesRead } = await handle.read(buffer, 0, LOOK_AHEAD, at);
    const found = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
    if (found >= 0) return at + found + 1;
  }
  return size;
}

/**
 * The name of a job: BullMQ accepts each name once, so a producer that is started again adds nothing twice.
 *
 * @param {Plan} plan
 * @param {number} index
 */
export function jobIdOf({ run }, index) {
  return `${run}-${index}`;
}

/** Files of a run, including those of killed workers. Nothing else in its folder is touched. */
export const RUN_FILE = /^(part-\d+\.jsonl|plan\.json)(\.\d+-\d+\.tmp)?$/;

/**
 * The file with the output of a range.
 *
 * @param {string} folder
 * @param {number} index
 */
export function partOf(folder, index) {
  return path.join(folder, `part-${String(index).padStart(6, '0')}.jsonl`);
}

/**
 * @param {string} folder
 * @returns {Promise<Plan>}
 */
export async function readPlan(folder) {
  return JSON.parse(await readFile(path.join(folder, 'plan.json'), 'utf8'));
}

/**
 * Writes a file that is there whole or not at all: it is written under a name that only this process uses, and then renamed.
 *
 * @param {string} file
 * @param {(temporary: string) => Promise<void>} write
 */
export async function atomically(file, write) {
  const temporary = `${file}.${process.pid}-${Date.now()}.tmp`;
  await write(temporary);
  const handle = await open(temporary, 'r+');
  await handle.sync();
  await handle.close();
  await rename(temporary, file);
}

/**
 * @param {string} folder
 * @param {Plan} plan
 */
export function writePlan(folder, plan) {
  return atomically(path.join(folder, 'plan.json'), (temporary) => writeFile(temporary, JSON.stringify(plan)));
}
