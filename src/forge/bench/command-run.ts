import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** The outcome of a run of the command. */
export interface CommandRun {
  readonly code: number | null;
  readonly seconds: number;
  /** The most memory that the command and its children held together, in bytes; 0 on a system without /proc. */
  readonly peak: number;
  /** Processor time of all cores together, in seconds; a little too low, since it is read while the command runs. */
  readonly cpu: number;
  /** The processor time of the busiest thread. */
  readonly busiest: number;
  readonly stderr: string;
}

const SAMPLE_MS = 25;

/** Runs the built command. With `stop`, sends it the signal as soon as that `isDue`. */
export function runCommand(
  args: readonly string[],
  stop?: { readonly isDue: () => boolean; readonly signal: NodeJS.Signals },
): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['dist/cli.js', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    let peak = 0;
    let cpu = 0;
    let busiest = 0;
    let isStopped = false;
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    const timer = setInterval(() => {
      peak = Math.max(peak, memoryOfTree(child.pid!));
      const times = processorTimes(child.pid!);
      cpu = Math.max(cpu, times.all);
      busiest = Math.max(busiest, times.busiest);
      if (stop === undefined || isStopped || !stop.isDue()) return;
      isStopped = true;
      child.kill(stop.signal);
    }, SAMPLE_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, seconds: (performance.now() - start) / 1000, peak, cpu, busiest, stderr });
    });
  });
}

/** The most memory that a process has ever held, and with it that of each of its children. */
function memoryOfTree(pid: number): number {
  let bytes = 0;
  try {
    bytes += Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
      if (children !== '') for (const child of children.split(' ')) bytes += memoryOfTree(Number(child));
    }
  } catch {
    // The process or one of its threads has ended meanwhile.
  }
  return bytes;
}

/** Seconds of processor time of a process and of its busiest thread. */
function processorTimes(pid: number): { all: number; busiest: number } {
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) => processorTime(`/proc/${pid}/task/${thread}/stat`));
    return { all: processorTime(`/proc/${pid}/stat`), busiest: Math.max(...threads) };
  } catch {
    return { all: 0, busiest: 0 };
  }
}

function processorTime(file: string): number {
  // Fields are counted from behind the name in brackets, which may contain blanks. User and system time are the 12th and 13th, in hundredths
  // of a second.
  const fields = readFileSync(file, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Bytes of a file; 0 when there is none. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
