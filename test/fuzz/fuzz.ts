/**
 * `npm run fuzz -- --seconds N [--seed S] [--law TEXT]`: tries every law of every public function on random texts, round after round,
 * until the time is up. A law that breaks is reported with its seed and the smallest input found, and is not tried again.
 */
import { parseArgs } from 'node:util';
import { describeFailure, tryLaw } from './law';
import { LAWS } from './laws';

const RUNS_A_ROUND = 200;
const TIMED_RUNS_A_ROUND = 2;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    law: { type: 'string', default: '' },
  },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!(seconds > 0) || !Number.isSafeInteger(seed)) {
  console.error('usage: npm run fuzz -- --seconds N [--seed S] [--law TEXT]');
  process.exit(2);
}

const deadline = Date.now() + seconds * 1000;
let laws = LAWS.filter(({ name }) => name.includes(values.law));
let tried = 0;
let broken = 0;
console.log(`${laws.length} laws, seed ${seed}`);
for (let round = 0; Date.now() < deadline && laws.length > 0; round++) {
  const whole: typeof laws = [];
  for (const each of laws) {
    if (Date.now() >= deadline) break;
    const runs = each.isTimed ? TIMED_RUNS_A_ROUND : RUNS_A_ROUND;
    const failure = tryLaw(each, seed + round, runs, deadline);
    tried += runs;
    if (failure === null) whole.push(each);
    else {
      broken++;
      console.log(`\n${describeFailure(failure)}`);
    }
  }
  if (Date.now() < deadline) laws = whole;
}
console.log(`\n${tried} inputs, ${broken} laws broken`);
process.exitCode = broken === 0 ? 0 : 1;
