import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { batchWork, type Job } from './batch-work';
import type { openPool, Workers } from './pool';

/** This thread, or a pool of others. */
export async function openWorkers(job: Job, jobs: number): Promise<Workers> {
  if (jobs === 1) {
    const work = await batchWork(job);
    return {
      async run(bytes, header) {
        // Signals are handled and the bar is drawn between two batches.
        await setImmediate();
        return work(bytes, header);
      },
      close: () => Promise.resolve(),
    };
  }
  // A separate module beside this one in the built package: one job needs no piscina.
  const pool = createRequire(import.meta.url)('./pool.cjs') as { openPool: typeof openPool };
  return pool.openPool(job, jobs);
}
