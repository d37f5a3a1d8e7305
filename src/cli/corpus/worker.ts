import { workerData } from 'node:worker_threads';
import { batchProcessor, type Job, type Outcome } from './process';

const work = batchProcessor(workerData as Job);

/** What a thread of the pool runs: one batch. */
export function processBatch({ bytes, header }: { bytes: Uint8Array; header: string }): Outcome {
  return work(bytes, header);
}

export default processBatch;
