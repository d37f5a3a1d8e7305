import path from 'node:path';
import { Piscina } from 'piscina';
import type { Outcome } from './batch-work';
import type { Job } from './job';

/** Works on batches, in this thread or in others. */
export interface Workers {
  run(bytes: Uint8Array, header: string): Promise<Outcome>;
  close(): Promise<void>;
}

/**
 * A pool of worker threads: one is started when a batch finds none free, up to as many as `--jobs` says. This module is built into a
 * separate CommonJS file, which contains piscina and is loaded only for more than one job. `__dirname` is where the built files are.
 */
export function openPool(job: Job, jobs: number): Workers {
  const pool = new Piscina({
    filename: path.join(__dirname, 'corpus-worker.cjs'),
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: job,
  });
  return {
    run: (bytes, header) => pool.run({ bytes, header }) as Promise<Outcome>,
    close: () => pool.destroy(),
  };
}
