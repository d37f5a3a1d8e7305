import { readdirSync } from 'node:fs';
import type { Accuracy } from './accuracy';
import { type Cost, versionOf } from './costs';
import type { ShapeCosts } from './shapes';
import { type Cell, LIMIT, type Speed } from './speeds';
import type { Kind, Size } from './texts';

/** All results of a run of the benchmarks. */
export interface Results {
  readonly machine: string;
  readonly cells: readonly Cell[];
  readonly shapes: readonly ShapeCosts[];
  readonly costs: readonly Cost[];
  readonly accuracy: readonly Accuracy[];
  /** Where the accuracy is from. */
  readonly evaluation: string;
  readonly stamps: number;
  readonly stampsRight: ReadonlyMap<string, number>;
}

const RESULTS = 'bench/results';
/** What README.md and the results have in common is between these. */
const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';
/** The size and kind that the summary shows. */
const SHOWN = { size: '50 KB', kind: 'dirty' } as const;

/** A hard shape is fine if it takes at most this many times as long as plain text; and how many of the costliest are shown. */
const WITHIN = 3;
const COSTLIEST = 8;

/** The newest file of results; `undefined` if there is none. */
export function newestResults(): string | undefined {
  const files = readdirSync(RESULTS).filter((name) => name.endsWith('.md'));
  return files.length === 0 ? undefined : `${RESULTS}/${files.sort().at(-1)}`;
}

export function resultsFile(day: string): string {
  return `${RESULTS}/${day}.md`;
}

/** What is between the marks of a page. */
export function summaryIn(page: string): string {
  return page.slice(page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)).trim();
}

/** The page with this summary between its marks. */
export function withSummary(page: string, summary: string): string {
  return `${page.slice(0, page.indexOf(BEGIN))}${BEGIN}\n\n${summary}\n\n${page.slice(page.indexOf(END))}`;
}

/** The page of results. */
export function pageOf(results: Results): string {
  const { machine, cells, shapes, costs, accuracy, evaluation } = results;
  const comparisons = [...new Set(cells.map(({ comparison }) => comparison))];
  return `${[
    '# Benchmarks',
    `\`npm run bench\` on ${machine}. Figures are the best of the rounds of two runs; the systems of a comparison take turns in one process.`,
    `${BEGIN}\n\n${summaryOf(results)}\n\n${END}`,
    `## Speed\n\n\`·\`: not once through the texts within ${LIMIT} seconds, or certain not to be. \`!\`: it throws on some of them. After a speed: how many times as long as ours it takes. Hostile texts are of the kind that makes normalisers quadratic or worse: of 1 and 50 KB one text of each shape, of 5 MB one of all shapes.`,
    ...comparisons.map((comparison) => {
      const own = cells.filter((cell) => cell.comparison === comparison);
      const heads = own.map(({ kind, size }) => (size === null ? kind : `${size}, ${kind}`));
      const rows = comparison.systems.map(({ name }) => [
        titled(name),
        ...own.map(({ speeds }) => speedShown(speeds.get(name)!, speeds.get(comparison.systems[0]!.name)!)),
      ]);
      return `### ${comparison.title} (${comparison.unit}/s)\n\n${table(['', ...heads], rows)}`;
    }),
    `## Hard shapes\n\nHow many times as long a megabyte of one hard shape, repeated, takes as a megabyte of clean articles: the costliest shapes, and how many of all stay within ${WITHIN} times.\n\n${table(
      ['', 'within', ...Array.from({ length: COSTLIEST }, () => 'costliest')],
      shapes.map(({ system, shapes: all }) => [
        system,
        `${all.filter(([, ratio]) => ratio <= WITHIN).length} of ${all.length}`,
        ...all.slice(0, COSTLIEST).map(([shape, ratio]) => `\`${visible(shape)}\` ${ratio.toFixed(1)}`),
      ]),
    )}`,
    `## What it costs to use\n\nStart-up: import and first call in a fresh Node, the median of several. Memory: what the process holds after a megabyte of dirty text or a thousand stamps, beyond a Node that does nothing. Size: minified for browsers, gzip.\n\n${table(
      ['', 'import', 'start-up, ms', 'memory, MB', 'size, KB'],
      costs.map(({ name, what, start, memory, gzip }) => [
        titled(name),
        `\`${what}\``,
        start.toFixed(0),
        memory.toFixed(0),
        sizeShown(gzip),
      ]),
    )}`,
    `## Accuracy\n\nHalf-spaces, F1 in percent after all were deleted, made blanks, or mixed; and changes per 1,000 words that were right (\`npm run evaluate\`, ${evaluation}).`,
    ...accuracy.map(
      ({ text, systems }) =>
        `### ${text}\n\n${table(
          ['', 'stripped', 'spaced', 'mixed', 'changes in clean text'],
          [...systems].map(([name, f]) => [titled(name), f.stripped, f.spaced, f.mixed, f.damage]),
        )}`,
    ),
  ].join('\n\n')}\n`;
}

/** What README.md shows. */
function summaryOf(results: Results): string {
  return [
    table(
      [
        'text, MB/s',
        'half-spaces right, F1',
        'half-spaces',
        'characters',
        'all of it',
        'hostile text',
        'start-up, ms',
        'memory, MB',
        'size, KB',
      ],
      TEXT_SYSTEMS.map((system) => textRow(results, system)),
    ),
    table(
      [
        'dates, stamps/s',
        `right of ${results.stamps}`,
        'format given',
        'all shapes',
        'hostile',
        'found in text, MB/s',
        'start-up, ms',
        'memory, MB',
        'size, KB',
      ],
      DATE_SYSTEMS.map((system) => dateRow(results, system)),
    ),
    `Texts of ${SHOWN.size}, ${SHOWN.kind}; in parentheses how many times as long as matn it takes, \`·\` if ${LIMIT} seconds were not enough, \`!\` if it throws. persian-tools and persianjs rewrite only a few letters and the digits, where matn applies all the rules of a profile; chrono-node takes the dates that it finds for Gregorian.`,
  ].join('\n\n');
}

/** A system of the summary, by its name in the comparisons; what is imported of it, if it is a package. */
interface Shown {
  readonly name: string;
  readonly what: string | null;
  /** The same where all of a text is put right. */
  readonly editorial?: string;
}

const TEXT_SYSTEMS: readonly Shown[] = [
  { name: 'matn', what: 'matn: normalize', editorial: "matn, 'editorial'" },
  { name: 'virastar', what: 'virastar' },
  { name: 'persian-tools', what: '@persian-tools/persian-tools' },
  { name: 'persianjs', what: 'persianjs' },
  { name: 'bare table loop', what: null },
];
const DATE_SYSTEMS: readonly Shown[] = [
  { name: 'matn', what: 'matn/dates' },
  { name: 'date-fns-jalali', what: 'date-fns-jalali' },
  { name: 'moment-jalaali', what: 'moment-jalaali' },
  { name: 'jalali-moment', what: 'jalali-moment' },
  { name: 'chrono-node', what: 'chrono-node' },
];

function textRow({ cells, costs, accuracy }: Results, { name, what, editorial = name }: Shown): string[] {
  const mixed = accuracy[0]?.systems.get(name)?.mixed;
  return [
    titled(name),
    mixed === undefined ? '–' : `${mixed} %`,
    speedIn(cells, 'half-spaces', name),
    speedIn(cells, 'characters', name),
    speedIn(cells, 'editorial', editorial),
    speedIn(cells, 'editorial', editorial, 'hostile'),
    ...costOf(costs, what),
  ];
}

function dateRow({ cells, costs, stampsRight }: Results, { name, what }: Shown): string[] {
  return [
    titled(name),
    `${stampsRight.get(name)}`,
    speedIn(cells, 'stamp', name, 'clean', null),
    speedIn(cells, 'stamps', name, 'dirty', null),
    speedIn(cells, 'stamps', name, 'hostile', null),
    speedIn(cells, 'dates-in-text', name),
    ...costOf(costs, what),
  ];
}

/** How fast a system was in a comparison. */
function speedIn(
  cells: readonly Cell[],
  comparison: string,
  name: string,
  kind: Kind = SHOWN.kind,
  size: Size | null = SHOWN.size,
): string {
  const cell = cells.find((each) => each.comparison.name === comparison && each.kind === kind && each.size === size);
  const speed = cell?.speeds.get(name);
  if (cell === undefined || speed === undefined) return '–';
  return speedShown(speed, cell.speeds.get(cell.comparison.systems[0]!.name)!);
}

function costOf(costs: readonly Cost[], what: string | null): string[] {
  if (what === null) return ['–', '–', '–'];
  const { start, memory, gzip } = costs.find((each) => each.what === what || each.what.startsWith(`${what}:`))!;
  return [start.toFixed(0), memory.toFixed(0), sizeShown(gzip)];
}

/** A speed, and how many times as fast ours is. */
function speedShown(speed: Speed, own: Speed): string {
  if (speed === 'slow') return '·';
  if (speed === 'threw') return '!';
  const shown = speed >= 1000 ? thousands(speed) : speed.toPrecision(speed < 1 ? 1 : speed < 10 ? 2 : 3);
  if (typeof own !== 'number' || own === speed) return shown;
  return `${shown} (${ratioShown(own / speed)} ×)`;
}

function ratioShown(ratio: number): string {
  if (ratio < 0.1) return `1/${Math.round(1 / ratio)}`;
  if (ratio < 10) return ratio.toPrecision(2);
  return ratio < 1000 ? String(Math.round(ratio)) : thousands(ratio);
}

function thousands(number: number): string {
  const digits = 10 ** (Math.floor(Math.log10(number)) - 1);
  return (Math.round(number / digits) * digits).toLocaleString('en');
}

function sizeShown(bytes: number): string {
  return (bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0);
}

function titled(name: string): string {
  return `${name} ${versionOf(name)}`.trim();
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** A shape as JSON writes it, with invisible characters by number and bars escaped, which would end a cell. */
function visible(shape: string): string {
  return JSON.stringify(shape)
    .slice(1, -1)
    .replace(/[\p{Cf}\p{M}\p{Zs}]/gu, (unit) =>
      unit === ' ' ? ' ' : `\\u${unit.codePointAt(0)!.toString(16).padStart(4, '0')}`,
    )
    .replaceAll('|', '\\|')
    .replaceAll('`', "'");
}
