import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Told } from './measure';
import { COMPARISONS, type Comparison } from './systems';
import { KINDS, type Kind, SIZES, type Size } from './texts';

/** How much a system got through per second, or why there is no figure: it took too long, or it threw. */
export type Speed = number | 'slow' | 'threw';

/** How fast each system is with one kind of text in one size; stamps and days have no sizes. */
export interface Cell {
  readonly comparison: Comparison;
  readonly kind: Kind;
  readonly size: Size | null;
  readonly speeds: ReadonlyMap<string, Speed>;
}

/** How many seconds a system may take for one turn. */
export const LIMIT = 10;

/** Runs all comparisons, each in a process of its own, and yields each result when it is there. */
export async function* measureOnce(only?: string): AsyncGenerator<Cell> {
  for (const comparison of COMPARISONS) {
    if (only !== undefined && comparison.name !== only) continue;
    if (comparison.unit !== 'MB') {
      // The dirty stamps are those of all shapes. The other comparisons measure one stamp or one loop.
      const kinds: readonly Kind[] = comparison.name === 'stamps' ? ['dirty', 'hostile'] : ['clean'];
      for (const kind of kinds) yield await measure(comparison, kind, null, new Map());
      continue;
    }
    for (const kind of KINDS) {
      const hopeless = new Map<string, Speed>();
      for (const size of Object.keys(SIZES) as Size[]) {
        const cell = await measure(comparison, kind, size, hopeless);
        for (const [name, speed] of cell.speeds)
          if (isHopeless(speed)) hopeless.set(name, typeof speed === 'number' ? 'slow' : speed);
        yield cell;
      }
    }
  }
}

/** Merges the cells of several runs and keeps the best figure of each system, so that a slow minute of the machine spoils nothing. */
export function bestOf(runs: readonly (readonly Cell[])[]): Cell[] {
  const [first = [], ...others] = runs;
  return first.map((cell, at) => {
    const speeds = new Map(cell.speeds);
    for (const run of others) {
      for (const [name, speed] of run[at]!.speeds) {
        const known = speeds.get(name);
        if (typeof speed === 'number' && !(typeof known === 'number' && known >= speed)) speeds.set(name, speed);
      }
    }
    return { ...cell, speeds };
  });
}

/** Whether the longest text would exceed the limit even if the cost grew only linearly with the length. */
function isHopeless(speed: Speed): boolean {
  return typeof speed !== 'number' || SIZES['5 MB'] / 1e6 / speed > LIMIT;
}

async function measure(
  comparison: Comparison,
  kind: Kind,
  size: Size | null,
  hopeless: ReadonlyMap<string, Speed>,
): Promise<Cell> {
  const speeds = new Map<string, Speed>(comparison.systems.map(({ name }) => [name, hopeless.get(name) ?? 'slow']));
  // A hopeless system is left out only of the largest size: it is still tried on the middle one, whose texts are a hundredth as long.
  const left = comparison.systems.map(({ name }) => name).filter((name) => size !== '5 MB' || !hopeless.has(name));
  while (left.length > 0) {
    const end = await runChild([comparison.name, kind, size ?? '-', ...left]);
    if (typeof end !== 'string') {
      for (const [name, speed] of end) speeds.set(name, speed);
      break;
    }
    left.splice(left.indexOf(end), 1);
  }
  return { comparison, kind, size, speeds };
}

/** Measures in a child process. Gives the speeds, or the name of a system that took so long that the process was killed. */
function runChild(args: readonly string[]): Promise<ReadonlyMap<string, Speed> | string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/forge/bench/measure.ts', ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let timer: NodeJS.Timeout | undefined;
    const thrown: string[] = [];
    let end: ReadonlyMap<string, Speed> | string | undefined;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const told = JSON.parse(line) as Told;
      clearTimeout(timer);
      if ('threw' in told) thrown.push(told.threw);
      else if ('speeds' in told) {
        end = new Map<string, Speed>([
          ...Object.entries(told.speeds),
          ...thrown.map((name) => [name, 'threw'] as const),
        ]);
      } else {
        timer = setTimeout(() => {
          end = told.begun;
          child.kill('SIGKILL');
        }, LIMIT * 1e3);
      }
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (end === undefined) reject(new Error(`${args.join(' ')} ended with ${code}`));
      else resolve(end);
    });
  });
}
