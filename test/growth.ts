/**
 * How many times a cost may grow on a text four times as long. A linear cost grows four times, and a little more for the garbage
 * collector; a quadratic one grows sixteen times.
 */
export const MOST_GROWTH = 8;
/** As the laws of the library have it: less than six times, measured on texts that are long enough for that. */
export const LAWFUL_GROWTH = { length: 65_536, most: 6 } as const;

/** UTF-16 units of the shorter text. */
const LENGTH = 40_000;
/** At most so many rounds are run. The best times count, and the first good ratio ends the test. */
const ROUNDS = 30;
/** Fewer milliseconds than these are mostly garbage collection and count as these. A quadratic cost is far above. */
const LEAST = 8;

/** How much longer `run` takes on a text of one shape that is four times as long; a growth below `most` is good enough. */
export function growth(
  run: (text: string) => unknown,
  shape: string,
  { length, most }: { length: number; most: number } = { length: LENGTH, most: MOST_GROWTH },
): number {
  const [small, large] = textsOf(shape, length);
  const best = new Best();
  for (let round = 0; round < ROUNDS && best.ratio >= most; round++) {
    best.add(timeOf(run, small), timeOf(run, large));
  }
  return best.ratio;
}

/** `growth` for an asynchronous function. */
export async function growthOfAsync(run: (text: string) => Promise<unknown>, shape: string): Promise<number> {
  const [small, large] = textsOf(shape, LENGTH);
  const best = new Best();
  for (let round = 0; round < ROUNDS && best.ratio >= MOST_GROWTH; round++) {
    best.add(await timeOfAsync(run, small), await timeOfAsync(run, large));
  }
  return best.ratio;
}

function textsOf(shape: string, length: number): [small: string, large: string] {
  const repeated = (least: number): string => shape.repeat(Math.ceil(least / shape.length));
  return [repeated(length), repeated(4 * length)];
}

/** The best times so far. */
class Best {
  ratio = Number.POSITIVE_INFINITY;
  #small = Number.POSITIVE_INFINITY;
  #large = Number.POSITIVE_INFINITY;

  add(small: number, large: number): void {
    this.#small = Math.min(this.#small, small);
    this.#large = Math.min(this.#large, large);
    this.ratio = this.#large / Math.max(this.#small, LEAST);
  }
}

function timeOf(run: (text: string) => unknown, text: string): number {
  const stop = startClock();
  run(text);
  return stop();
}

async function timeOfAsync(run: (text: string) => Promise<unknown>, text: string): Promise<number> {
  const stop = startClock();
  await run(text);
  return stop();
}

/**
 * Milliseconds of processor time or by the clock, whichever are fewer: the first leave out what other programs do meanwhile, the
 * second what the threads of the garbage collector do.
 */
function startClock(): () => number {
  const [start, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - start, (user + system) / 1e3);
  };
}
