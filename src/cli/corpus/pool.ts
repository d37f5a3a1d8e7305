import path from 'node:path';
import { Piscina } from 'piscina';
import type { Job, Outcome } from './batch-work';

/** What works on batches. */
export interface Workers {
  run(bytes: Uint8Array, header: string): Promise<Outcome>;
  close(): Promise<void>;
}

/**
 * Worker threads for batches: one is started when a batch finds none free, up to as many as `--jobs` says. This module is built as
 * CommonJS with piscina in it and loaded only for more than one job; `__dirname` is the folder of the built package.
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
