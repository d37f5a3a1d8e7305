/**
 * `npm run fuzz -- --seconds N [--seed S] [--law TEXT]`: tries every law of every public function on random texts, round after round,
 * until the time is up. A law that breaks is reported with its seed and the smallest input found, and is not tried again.
 */
import { readArguments, refuse } from '../../src/forge/arguments';
import { describeFailure, tryLaw } from './law';
import { LAWS } from './laws';

const RUNS_A_ROUND = 200;
const TIMED_RUNS_A_ROUND = 2;

const USAGE = 'fuzz -- --seconds N [--seed S] [--law TEXT]';
const { values } = readArguments(USAGE, {
  seconds: { type: 'string', default: '60' },
  seed: { type: 'string' },
  law: { type: 'string', default: '' },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!(seconds > 0)) refuse(`--seconds takes a number, not '${values.seconds}'`, USAGE);
if (!Number.isSafeInteger(seed)) refuse(`--seed takes a whole number, not '${values.seed}'`, USAGE);

const deadline = Date.now() + seconds * 1000;
let laws = LAWS.filter(({ name }) => name.includes(values.law));
if (laws.length === 0) refuse(`no law has '${values.law}' in its name`);
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
