import type { Article } from '../index';
import type { Examination } from './engine';
import { pageText } from './page-text';
import { isMarkup, type Settings } from './settings';
import type { Answer, Question } from './worker';

/** What is called when the worker answers. */
export interface Readers {
  examined(examination: Examination, milliseconds: number): void;
  recorded(article: Article): void;
  failed(message: string): void;
  /** Reports whether an answer is awaited. */
  busy(busy: boolean): void;
}

/**
 * Hands texts to the worker, one at a time. While it works on one, only the newest of the others waits, so that typing in a long
 * text never builds up a queue.
 */
export class Desk {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #readers: Readers;
  #id = 0;
  #working = false;
  #waiting: Question | undefined;
  readonly #idlers: (() => void)[] = [];

  constructor(readers: Readers) {
    this.#readers = readers;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#read(data));
    this.#worker.addEventListener('error', ({ message }) => this.#read({ id: this.#id, is: 'failed', message }));
  }

  ask(source: string, settings: Settings): void {
    const page = isMarkup(source, settings) ? pageText(source) : null;
    this.#waiting = { id: ++this.#id, source, page, settings };
    this.#readers.busy(true);
    if (!this.#working) this.#send();
  }

  /** Waits until everything that was asked is answered. */
  idle(): Promise<void> {
    if (!this.#working) return Promise.resolve();
    return new Promise((resolve) => this.#idlers.push(resolve));
  }

  #send(): void {
    const question = this.#waiting;
    this.#waiting = undefined;
    this.#working = question !== undefined;
    if (question !== undefined) {
      this.#worker.postMessage(question);
      return;
    }
    this.#readers.busy(false);
    for (const idler of this.#idlers.splice(0)) idler();
  }

  #read(answer: Answer): void {
    const newest = answer.id === this.#id;
    if (answer.is === 'examined') {
      if (newest) this.#readers.examined(answer.examination, answer.milliseconds);
      return;
    }
    if (newest && answer.is === 'record') this.#readers.recorded(answer.article);
    if (newest && answer.is === 'failed') this.#readers.failed(answer.message);
    this.#send();
  }
}
