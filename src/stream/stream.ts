import { MatnError, shown, shownWithType } from '../error';
import { type NormalizeOptions, readOptions } from '../normalize';
import { Pieces } from './pieces';

/** Options of `NormalizeStream`: those of `normalize`, and how much text may be held back. */
export interface NormalizeStreamOptions extends NormalizeOptions {
  /** The most UTF-16 code units that are held back while a paragraph hasn't ended, 256 or more; default 1,048,576. */
  readonly longestParagraph?: number | undefined;
}

/** The default of `longestParagraph`. */
const DEFAULT_LONGEST = 0x100000;
/** The least that it may be. */
const LEAST_LONGEST = 0x100;

/**
 * Normalises a text that comes in chunks: a Web stream from strings to strings, for Node, browsers and edge workers.
 *
 * `await new Response(ReadableStream.from(['ما نمی', 'دهیم']).pipeThrough(new NormalizeStream()).pipeThrough(new TextEncoderStream())).text()` → `'ما نمی‌دهیم'`
 *
 * Wherever the chunks are cut (in a word, a surrogate pair, a CRLF), the output is what one call of `normalize` makes of the whole text.
 * A paragraph is given out when the next one begins, so only one is held at a time, except while a tag, a comment, a code element, a
 * fence, a placeholder or front matter may still be closed. The user's own patterns (`protect`) are matched within one paragraph: a match
 * that would go past its end isn't protected. If more than `longestParagraph` would be held, the text is cut between two lines or
 * sentences, or else between two words, and what was open counts as never closed.
 *
 * @throws {MatnError} when an option is wrong. A chunk that is not a string fails the stream with this error; no text does.
 */
export class NormalizeStream extends TransformStream<string, string> {
  constructor(options: NormalizeStreamOptions = {}) {
    const settings = readOptions(options, ['longestParagraph'], 'NormalizeStream');
    const { longestParagraph = DEFAULT_LONGEST } = options;
    if (!Number.isSafeInteger(longestParagraph) || longestParagraph < LEAST_LONGEST) {
      throw new MatnError(
        `option 'longestParagraph' is a whole number from ${LEAST_LONGEST} on, not ${shownWithType(longestParagraph)}`,
      );
    }
    const pieces = new Pieces(settings, longestParagraph);
    super({
      transform(chunk, controller) {
        if (typeof chunk !== 'string') {
          throw new MatnError(
            `a chunk is a string, not '${shown(chunk)}'; bytes go through a TextDecoderStream before they come here`,
          );
        }
        enqueueAll(controller, (give) => pieces.add(chunk, give));
      },
      flush(controller) {
        enqueueAll(controller, (give) => pieces.end(give));
      },
    });
  }
}

/** After this many pieces of one chunk, the following ones are joined, since a queue of very many takes more than linear time. */
const MOST_PIECES = 64;
/** Pieces are joined until they have this many units. */
const JOINED_LENGTH = 65_536;

/** Enqueues the pieces that a chunk completes. */
function enqueueAll(
  controller: TransformStreamDefaultController<string>,
  run: (give: (text: string) => void) => void,
): void {
  let pieces = 0;
  let joined = '';
  run((text) => {
    joined += text;
    if (pieces >= MOST_PIECES && joined.length < JOINED_LENGTH) return;
    controller.enqueue(joined);
    pieces++;
    joined = '';
  });
  if (joined !== '') controller.enqueue(joined);
}
