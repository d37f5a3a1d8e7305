/**
 * Splits a JSON Lines file into ranges and adds a job for each:
 *
 *   node producer.mjs --field body [--field title] [--bytes 16000000] FILE FOLDER
 */
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Queue } from 'bullmq';
import { connection, jobIdOf, QUEUE, rangesOf, readPlan, writePlan } from './plan.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { field: { type: 'string', multiple: true }, bytes: { type: 'string', default: '16000000' } },
});
const [file, folder] = positionals.map((name) => path.resolve(name));
const bytes = Number(values.bytes);
if (file === undefined || folder === undefined || values.field === undefined || !Number.isInteger(bytes) || bytes < 1) {
  console.error('usage: node producer.mjs --field NAME [--field NAME] [--bytes N] FILE FOLDER');
  process.exit(2);
}
await mkdir(folder, { recursive: true });

// A folder with a plan belongs to a run that was begun: its jobs are added again, and those that Redis has are left as they are.
const plan = (await readPlan(folder).catch(() => null)) ?? (await newPlan());
const { size } = await stat(file);
if (plan.file !== file || plan.size !== size || String(plan.fields) !== String(values.field))
  throw new Error(`${folder} belongs to a run over ${plan.fields} of ${plan.file}, ${plan.size} bytes`);

const queue = new Queue(QUEUE, { connection });
await queue.addBulk(
  plan.ranges.map((range, index) => ({
    name: 'normalize',
    data: { file, folder, index, fields: plan.fields, ...range },
    opts: { jobId: jobIdOf(plan, index), attempts: 3, backoff: { type: 'exponential', delay: 1000 } },
  })),
);
console.log(`${plan.ranges.length} jobs of the run ${plan.run}`);
await queue.close();

async function newPlan() {
  const plan = {
    run: `${path.basename(folder)}-${Date.now()}`,
    file,
    fields: values.field,
    ...(await rangesOf(file, bytes)),
  };
  await writePlan(folder, plan);
  return plan;
}
