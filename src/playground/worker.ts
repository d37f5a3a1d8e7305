import type { Article } from '../index';
import { type Examination, examine, recordOf } from './engine';
import type { Settings } from './settings';

/** What the page asks the worker. */
export interface Question {
  readonly id: number;
  readonly source: string;
  /** The text of the source if that is markup: a worker has no parser for HTML. */
  readonly page: string | null;
  readonly settings: Settings;
}

/** What the worker answers: first the result, and then the record. */
export type Answer =
  | { readonly id: number; readonly is: 'examined'; readonly examination: Examination; readonly milliseconds: number }
  | { readonly id: number; readonly is: 'record'; readonly article: Article }
  | { readonly id: number; readonly is: 'failed'; readonly message: string };

const post = (answer: Answer): void => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { id, source, page, settings } = data;
  try {
    const begun = performance.now();
    const examination = examine(source, settings);
    post({ id, is: 'examined', examination, milliseconds: performance.now() - begun });
    post({ id, is: 'record', article: recordOf(page ?? source, settings) });
  } catch (error) {
    post({ id, is: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
