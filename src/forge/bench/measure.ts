/**
 * One comparison, in a separate process: `measure.ts COMPARISON KIND SIZE SYSTEM…`. Writes a line of JSON for each event, so that
 * the parent knows which system it is waiting for.
 *
 * Each system has a turn of its own first; then they take turns, so that a busy moment affects all. The best round counts.
 */
import { amountOf, COMPARISONS } from './systems';
import { type Kind, type Size, stampsOf, textsOf } from './texts';

/** What is reported: which system is running or has thrown, and in the end how much each got through per second. */
export type Told =
  | { readonly begun: string }
  | { readonly threw: string }
  | { readonly speeds: Readonly<Record<string, number>> };

/** In milliseconds: a turn of many short rounds; enough for all turns of a system; the most for them, enough or not. */
const TURN = 30;
const ENOUGH = 500;
const LEAST_TURNS = 12;
const MOST = 4000;

const [name, kind, size, ...wanted] = process.argv.slice(2);
const comparison = COMPARISONS.find((each) => each.name === name)!;
const texts = comparison.unit === 'MB' ? textsOf(kind as Kind, size as Size) : stampsOf(kind as Kind);
const amount = texts.reduce((sum, text) => sum + amountOf(comparison, text), 0);
/** Keeps the results, so that no call is optimised away. */
let kept: unknown;

const systems = await Promise.all(
  comparison.systems
    .filter((each) => wanted.includes(each.name))
    .map(async (each) => ({
      name: each.name,
      run: await each.load(),
      best: Number.POSITIVE_INFINITY,
      turns: 0,
      spent: 0,
    })),
);
const able = systems.filter((each) => {
  tell({ begun: each.name });
  try {
    turn(each);
    return true;
  } catch {
    tell({ threw: each.name });
    return false;
  }
});
for (let left = able; left.length > 0; ) {
  left = left.filter(({ spent, turns }) => spent < MOST && (spent < ENOUGH || turns < LEAST_TURNS));
  for (const each of left) {
    tell({ begun: each.name });
    turn(each);
  }
}
tell({ speeds: Object.fromEntries(able.map((each) => [each.name, amount / (each.best / 1e3)])) });
if (kept === tell) console.error(kept);

function turn(system: (typeof systems)[number]): void {
  const begin = performance.now();
  let now = begin;
  do {
    const start = now;
    for (const text of texts) kept = system.run(text);
    now = performance.now();
    system.best = Math.min(system.best, now - start);
  } while (now - begin < TURN);
  system.spent += now - begin;
  system.turns++;
}

function tell(what: Told): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
