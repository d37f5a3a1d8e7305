import type { EditLog } from './edits';
import { protectedSpans } from './protect';
import type { OwnProtection } from './protect-own';
import type { Spans } from './stretches';

/** A text on its way through the passes: as it is now, what no pass may touch in it, and the edits that were made so far. */
export class Passage {
  text: string;
  /** The edits of each pass, in order; each log applies to the text that the pass before it left. */
  readonly logs: EditLog[] = [];
  readonly #own: OwnProtection | undefined;
  #spans: Spans | undefined;

  constructor(text: string, own?: OwnProtection) {
    this.text = text;
    this.#own = own;
  }

  /** The protected spans of the text as it is now; they are searched for again only when it has changed. */
  get spans(): Spans {
    this.#spans ??= protectedSpans(this.text, this.#own);
    return this.#spans;
  }

  /** Applies the edits of a pass. */
  take(edits: EditLog): void {
    if (edits.length === 0) return;
    this.logs.push(edits);
    this.text = edits.apply(this.text);
    this.#spans = undefined;
  }
}
