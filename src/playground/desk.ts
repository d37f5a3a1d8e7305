import type { Article } from '../index';
import type { Examination } from './engine';
import { pageText } from './page-text';
import { isMarkup, type Settings } from './settings';
import type { Answer, Question } from './worker';

/** What is called when the worker answers. */
export interface DeskListener {
  examined(examination: Examination, milliseconds: number): void;
  recorded(article: Article): void;
  failed(message: string): void;
  /** Reports whether an answer is awaited. */
  busy(busy: boolean): void;
}

/**
 * Hands texts to the worker, one at a time. While it works on one, only the newest of all others is kept waiting, so that typing in a
 * long text never builds up a queue.
 */
export class Desk {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #listener: DeskListener;
  /** The number of the newest question; answers to older ones are not passed on. */
  #id = 0;
  #working = false;
  #waiting: Question | undefined;
  /** Called once everything is answered. */
  readonly #whenIdle: (() => void)[] = [];

  constructor(listener: DeskListener) {
    this.#listener = listener;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#read(data));
    this.#worker.addEventListener('error', ({ message }) => this.#read({ id: this.#id, is: 'failed', message }));
  }

  ask(source: string, settings: Settings): void {
    const page = isMarkup(source, settings) ? pageText(source) : null;
    this.#waiting = { id: ++this.#id, source, page, settings };
    this.#listener.busy(true);
    if (!this.#working) this.#send();
  }

  /** Waits until everything that was asked is answered. */
  idle(): Promise<void> {
    if (!this.#working) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  /** Sends the question that waits; if there is none, all is answered. */
  #send(): void {
    const question = this.#waiting;
    this.#waiting = undefined;
    this.#working = question !== undefined;
    if (question !== undefined) {
      this.#worker.postMessage(question);
      return;
    }
    this.#listener.busy(false);
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  #read(answer: Answer): void {
    const newest = answer.id === this.#id;
    if (answer.is === 'examined') {
      // The record is still to come.
      if (newest) this.#listener.examined(answer.examination, answer.milliseconds);
      return;
    }
    if (newest && answer.is === 'record') this.#listener.recorded(answer.article);
    if (newest && answer.is === 'failed') this.#listener.failed(answer.message);
    this.#send();
  }
}
