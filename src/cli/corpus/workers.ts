import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { batchWork } from './batch-work';
import type { Job } from './job';
import type { openPool, Workers } from './pool';

/** One job is done in this thread; for more, a pool of others is opened. */
export async function openWorkers(job: Job, jobs: number): Promise<Workers> {
  if (jobs === 1) {
    const work = await batchWork(job);
    return {
      async run(bytes, header) {
        // Gives way before each batch, so that signals are handled and the bar is drawn.
        await setImmediate();
        return work(bytes, header);
      },
      close: () => Promise.resolve(),
    };
  }
  // In the built package the pool is a separate file beside this one, since one job needs no piscina.
  const pool = createRequire(import.meta.url)('./pool.cjs') as { openPool: typeof openPool };
  return pool.openPool(job, jobs);
}
