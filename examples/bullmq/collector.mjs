/**
 * Waits for all jobs of a run and puts the parts together:
 *
 *   node collector.mjs FOLDER OUTPUT
 *
 * Exit code 1 when a job failed for good. Redis keeps that job, so that BullMQ can retry it (`job.retry()`) once the reason is gone.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Queue, QueueEvents } from 'bullmq';
import { atomically, connection, jobIdOf, partOf, QUEUE, RUN_FILE, readPlan } from './plan.mjs';

const [folder, output] = process.argv.slice(2).map((name) => path.resolve(name));
if (folder === undefined || output === undefined) {
  console.error('usage: node collector.mjs FOLDER OUTPUT');
  process.exit(2);
}
const plan = await readPlan(folder);
const queue = new Queue(QUEUE, { connection });
const events = new QueueEvents(QUEUE, { connection });
const failed = await waitForAll();
if (failed.length > 0) {
  for (const reason of failed) console.error(reason);
  process.exitCode = 1;
} else {
  const counts = await collect();
  console.log(`${counts.records} records, ${counts.changed} changed, ${counts.broken} broken: ${output}`);
}
await events.close();
await queue.close();

/** Resolves when every job is completed or has failed for good, with the reasons of those that failed. */
async function waitForAll() {
  const waiting = new Set(plan.ranges.map((_, index) => jobIdOf(plan, index)));
  const all = waiting.size;
  const reasons = [];
  await new Promise((resolve, reject) => {
    const settle = (id, reason) => {
      if (!waiting.delete(id)) return;
      if (reason !== undefined) reasons.push(`${id}: ${reason}`);
      if (process.stderr.isTTY) process.stderr.write(`\r${all - waiting.size} of ${all} parts `);
      if (waiting.size === 0) resolve();
    };
    events.on('completed', ({ jobId }) => settle(jobId));
    events.on('failed', ({ jobId, failedReason }) => settle(jobId, failedReason));
    events.on('error', reject);
    // Then the jobs that were settled before anyone listened; an empty file has no jobs at all.
    events
      .waitUntilReady()
      .then(async () => {
        if (all === 0) resolve();
        for (const id of [...waiting]) {
          const job = await queue.getJob(id);
          if (job === undefined) throw new Error(`no job ${id}: has the producer run?`);
          if (await job.isCompleted()) settle(id);
          else if (await job.isFailed()) settle(id, job.failedReason);
        }
      })
      .catch(reject);
  });
  return reasons;
}

/** Joins the parts in order, then removes parts, plan and jobs. */
async function collect() {
  if ((await stat(plan.file)).size !== plan.size) throw new Error(`${plan.file} has changed since the run began`);
  const counts = { records: 0, changed: 0, broken: 0 };
  const jobs = await Promise.all(plan.ranges.map((_, index) => queue.getJob(jobIdOf(plan, index))));
  for (const job of jobs) for (const name of Object.keys(counts)) counts[name] += job.returnvalue[name];
  await atomically(output, async (temporary) => {
    await pipeline(async function* () {
      for (const index of plan.ranges.keys()) yield* createReadStream(partOf(folder, index));
    }, createWriteStream(temporary));
  });
  for (const name of await readdir(folder)) if (RUN_FILE.test(name)) await rm(path.join(folder, name));
  // The folder stays if something else is in it.
  await rmdir(folder).catch(() => {});
  await Promise.all(jobs.map((job) => job.remove()));
  return counts;
}
