/**
 * How many times a cost may grow on a text four times as long: a linear one grows four times and somewhat for the collector, whose
 * threads are counted too; a quadratic one sixteen times.
 */
export const MOST_GROWTH = 8;

const LENGTH = 40_000;
/** The best of so many rounds counts, and the first good one ends the matter. */
const ROUNDS = 15;

/** How much longer `run` takes on a text of one shape that is four times as long. */
export function growth(run: (text: string) => unknown, shape: string): number {
  const [small, large] = [LENGTH, 4 * LENGTH].map((length) => shape.repeat(Math.ceil(length / shape.length)));
  let [bestOfSmall, bestOfLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && ratio >= MOST_GROWTH; round++) {
    bestOfSmall = Math.min(bestOfSmall, timeOf(run, small!));
    bestOfLarge = Math.min(bestOfLarge, timeOf(run, large!));
    // Below a millisecond the counter and the collector are all that is measured.
    ratio = bestOfLarge / Math.max(bestOfSmall, 1);
  }
  return ratio;
}

/** Milliseconds of processor time: what other programs do to the clock doesn't count. */
function timeOf(run: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}
