import { workerData } from 'node:worker_threads';
import { batchWork, type Outcome } from './batch-work';
import type { Job } from './job';

const work = batchWork(workerData as Job);

/** What a thread of the pool does when it gets a batch. */
export default async function processBatch({ bytes, header }: { bytes: Uint8Array; header: string }): Promise<Outcome> {
  return (await work)(bytes, header);
}
