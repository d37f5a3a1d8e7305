import type { EditLog } from './edits';
import { protectedSpans } from './protect';
import type { OwnProtection } from './protect-own';
import type { Spans } from './stretches';

/** A text on its way through the passes: what it is now, what no pass may touch in it, and the edits that made it so. */
export class Passage {
  text: string;
  /** In order; each applies to the text that the one before it left. */
  readonly logs: EditLog[] = [];
  readonly #own: OwnProtection | undefined;
  #spans: Spans | undefined;

  constructor(text: string, own?: OwnProtection) {
    this.text = text;
    this.#own = own;
  }

  /** The protected spans, searched for again only when the text has changed. */
  get spans(): Spans {
    this.#spans ??= protectedSpans(this.text, this.#own);
    return this.#spans;
  }

  /** Makes the edits of a pass. */
  take(edits: EditLog): void {
    if (edits.length === 0) return;
    this.logs.push(edits);
    this.text = edits.apply(this.text);
    this.#spans = undefined;
  }
}
