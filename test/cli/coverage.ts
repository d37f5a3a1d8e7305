/**
 * `npm run coverage:cli`: lines of src/cli that no test of the command reaches; under 95 % fails.
 *
 * The command is tested as a separate process, so Node itself counts in every process: the package is built with source maps, the tests
 * of test/cli run on it, and the parts of the built files that were run are mapped back to lines of the source.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST = 0.95;

/** What Node writes for one process. */
interface Counted {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly Range[] }[];
  }[];
}

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** Where a piece of a built file comes from. */
interface Segment {
  readonly offset: number;
  readonly file: string;
  readonly line: number;
}

const folder = mkdtempSync(path.join(tmpdir(), 'matn-coverage-'));
const segments = new Map<string, readonly Segment[]>();
/** Lines of each file of src/cli, and whether they were run. */
const lines = new Map<string, Map<number, boolean>>();

try {
  execFileSync('npx', ['vitest', 'run', 'test/cli'], {
    stdio: 'inherit',
    env: { ...process.env, MATN_SOURCE_MAPS: '1', NODE_V8_COVERAGE: folder },
  });
  for (const name of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Counted;
    for (const { url, functions } of result) {
      if (url.startsWith('file:') && url.includes('/dist/'))
        count(
          fileURLToPath(url),
          functions.flatMap(({ ranges }) => ranges),
        );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

let all = 0;
let run = 0;
for (const [file, found] of [...lines].sort()) {
  const missed = [...found].filter(([, isRun]) => !isRun).map(([line]) => line);
  all += found.size;
  run += found.size - missed.length;
  const share = ((100 * (found.size - missed.length)) / found.size).toFixed(1);
  console.log(
    `${share.padStart(5)} %  ${file}${missed.length === 0 ? '' : `  ${missed.sort((a, b) => a - b).join(', ')}`}`,
  );
}
console.log(`${((100 * run) / all).toFixed(1)} % of ${all} lines`);
if (!(run / all >= LEAST)) process.exitCode = 1;

/** Marks the lines that one process has run of a built file. */
function count(built: string, ranges: readonly Range[]): void {
  const pieces = segmentsOf(built);
  // The narrowest range round a place says how often it was run; ranges are nested, so the narrower ones come later and win.
  const byWidth = [...ranges].sort((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset));
  const counts = new Int32Array(pieces.length);
  for (const { startOffset, endOffset, count: times } of byWidth) {
    for (let i = firstFrom(pieces, startOffset); i < pieces.length && pieces[i]!.offset < endOffset; i++)
      counts[i] = times;
  }
  pieces.forEach(({ file, line }, i) => {
    const found = lines.get(file) ?? new Map<number, boolean>();
    lines.set(file, found.set(line, (found.get(line) ?? false) || counts[i]! > 0));
  });
}

function firstFrom(pieces: readonly Segment[], offset: number): number {
  let low = 0;
  for (let high = pieces.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.offset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pieces of a built file that come from src/cli. */
function segmentsOf(built: string): readonly Segment[] {
  const known = segments.get(built);
  if (known !== undefined) return known;
  const found: Segment[] = [];
  segments.set(built, found);
  if (!existsSync(`${built}.map`)) return found;
  const { sources, mappings } = JSON.parse(readFileSync(`${built}.map`, 'utf8')) as {
    sources: string[];
    mappings: string;
  };
  const files = sources.map((source) => path.relative('.', path.resolve('dist', source)));
  const starts = [0];
  for (const line of readFileSync(built, 'utf8').split('\n')) starts.push(starts.at(-1)! + line.length + 1);
  let [source, line] = [0, 0];
  mappings.split(';').forEach((row, number) => {
    let column = 0;
    for (const piece of row === '' ? [] : row.split(',')) {
      const [columns, sourceStep, lineStep] = numbersOf(piece);
      column += columns!;
      if (sourceStep === undefined) continue;
      source += sourceStep;
      line += lineStep!;
      const file = files[source]!;
      if (file.startsWith('src/cli/')) found.push({ offset: starts[number]! + column, file, line: line + 1 });
    }
  });
  return found;
}

/** The numbers of a segment of a source map: five bits per letter, the sixth says that more follow; the lowest bit is the sign. */
function numbersOf(piece: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of piece) {
    const bits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(letter);
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}
