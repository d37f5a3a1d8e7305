/**
 * Measures one comparison in a separate process: `measure.ts COMPARISON KIND SIZE SYSTEM…`. It writes a line of JSON for each event, so
 * that the parent knows which system it is waiting for and can kill the process if that takes too long.
 *
 * First every system has one turn, to see whether it throws. Then they take turns, so that a busy moment affects all of them. The best
 * round of each counts.
 */
import { amountOf, COMPARISONS } from './systems';
import { type Kind, type Size, stampsOf, textsOf } from './texts';

/** An event: which system begins its turn or has thrown, and in the end how much each system got through per second. */
export type Told =
  | { readonly begun: string }
  | { readonly threw: string }
  | { readonly speeds: Readonly<Record<string, number>> };

/** How long a turn is at least, in milliseconds; it may have many short rounds through all texts. */
const TURN = 30;
/** A system is done after this many turns, if they took this many milliseconds together. */
const LEAST_TURNS = 12;
const LEAST_TIME = 500;
/** A slow system is done after this many milliseconds, with however few turns. */
const MOST_TIME = 4000;

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
  left = left.filter(({ spent, turns }) => spent < MOST_TIME && (spent < LEAST_TIME || turns < LEAST_TURNS));
  for (const each of left) {
    tell({ begun: each.name });
    turn(each);
  }
}
tell({ speeds: Object.fromEntries(able.map((each) => [each.name, amount / (each.best / 1e3)])) });
// Never true, but it uses what was kept.
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
