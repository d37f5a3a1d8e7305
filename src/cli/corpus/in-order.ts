import type { Outcome } from './batch-work';
import type { InputPiece, Piece } from './pieces';
import type { Workers } from './pool';

/**
 * The outcomes in the order of the pieces, each as soon as it and all before it are there. At most `window` pieces are worked on at once,
 * and the next one is read meanwhile.
 */
export async function* inOrder(
  pieces: AsyncIterator<InputPiece>,
  workers: Workers,
  window: number,
): AsyncGenerator<[Piece, Outcome]> {
  const works: { piece: Piece; outcome: Promise<Outcome> }[] = [];
  let coming: Promise<IteratorResult<InputPiece>> | null = silent(pieces.next());
  while (coming !== null || works.length > 0) {
    const oldest = works[0];
    const events = [];
    if (coming !== null && works.length < window) events.push(coming.then((next) => ({ next })));
    if (oldest !== undefined) events.push(oldest.outcome.then((outcome) => ({ piece: oldest.piece, outcome })));
    const event = await Promise.race(events);
    if ('outcome' in event) {
      works.shift();
      yield [event.piece, event.outcome];
    } else if (event.next.done) coming = null;
    else {
      const piece = event.next.value;
      const { bytes } = piece.batch;
      const outcome = piece.done === undefined ? workers.run(bytes, piece.header) : Promise.resolve(piece.done);
      works.push({ piece, outcome: silent(outcome) });
      coming = silent(pieces.next());
    }
  }
}

/** Marks a promise as handled: its failure is noticed when it is awaited, and ends the process no sooner. */
function silent<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
