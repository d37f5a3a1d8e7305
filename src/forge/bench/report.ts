import { readdirSync } from 'node:fs';
import type { Results } from './results';
import { sizeShown, speedShown, table, titled } from './shown';
import { LIMIT } from './speeds';
import { summaryOf } from './summary';

const RESULTS = 'bench/results';
/** The summary, which README.md and the page of results have in common, stands between these marks. */
const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

/** The newest file of results; `undefined` if there is none. */
export function newestResults(): string | undefined {
  const files = readdirSync(RESULTS).filter((name) => name.endsWith('.md'));
  return files.length === 0 ? undefined : `${RESULTS}/${files.sort().at(-1)}`;
}

export function resultsFile(day: string): string {
  return `${RESULTS}/${day}.md`;
}

/** The summary in a page. */
export function summaryIn(page: string): string {
  return page.slice(page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)).trim();
}

/** The page with this summary in place of its old one. */
export function withSummary(page: string, summary: string): string {
  return `${page.slice(0, page.indexOf(BEGIN))}${BEGIN}\n\n${summary}\n\n${page.slice(page.indexOf(END))}`;
}

/** The page of results. */
export function pageOf(results: Results): string {
  const sections = [
    '# Benchmarks',
    `\`npm run bench\` on ${results.machine}. Figures are the best of the rounds of two runs; the systems of a comparison take turns in one process.`,
    `${BEGIN}\n\n${summaryOf(results)}\n\n${END}`,
    ...speedSections(results),
    shapesSection(results),
    costsSection(results),
    ...accuracySections(results),
  ];
  return `${sections.join('\n\n')}\n`;
}

function speedSections({ cells }: Results): string[] {
  const comparisons = [...new Set(cells.map(({ comparison }) => comparison))];
  return [
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
  ];
}

/** A hard shape is fine if it takes at most this many times as long as plain text. */
const WITHIN = 3;
/** How many of the costliest shapes are shown. */
const COSTLIEST = 8;

function shapesSection({ shapes }: Results): string {
  const rows = shapes.map(({ system, shapes: all }) => [
    system,
    `${all.filter(([, ratio]) => ratio <= WITHIN).length} of ${all.length}`,
    ...all.slice(0, COSTLIEST).map(([shape, ratio]) => `\`${visible(shape)}\` ${ratio.toFixed(1)}`),
  ]);
  const heads = ['', 'within', ...Array.from({ length: COSTLIEST }, () => 'costliest')];
  return `## Hard shapes\n\nHow many times as long a megabyte of one hard shape, repeated, takes as a megabyte of clean articles: the costliest shapes, and how many of all stay within ${WITHIN} times.\n\n${table(heads, rows)}`;
}

/** A shape as JSON writes it, with code points for invisible characters, and without bars and backticks, which would end the cell. */
function visible(shape: string): string {
  return JSON.stringify(shape)
    .slice(1, -1)
    .replace(/[\p{Cf}\p{M}\p{Zs}]/gu, (unit) =>
      unit === ' ' ? ' ' : `\\u${unit.codePointAt(0)!.toString(16).padStart(4, '0')}`,
    )
    .replaceAll('|', '\\|')
    .replaceAll('`', "'");
}

function costsSection({ costs }: Results): string {
  const rows = costs.map(({ name, what, start, memory, gzip }) => [
    titled(name),
    `\`${what}\``,
    start.toFixed(0),
    memory.toFixed(0),
    sizeShown(gzip),
  ]);
  const heads = ['', 'import', 'start-up, ms', 'memory, MB', 'size, KB'];
  return `## What it costs to use\n\nStart-up: import and first call in a fresh Node, the median of several. Memory: what the process holds after a megabyte of dirty text or a thousand stamps, beyond a Node that does nothing. Size: minified for browsers, gzip.\n\n${table(heads, rows)}`;
}

function accuracySections({ accuracy, evaluation }: Results): string[] {
  const heads = ['', 'stripped', 'spaced', 'mixed', 'changes in clean text'];
  return [
    `## Accuracy\n\nHalf-spaces, F1 in percent after all were deleted, made blanks, or mixed; and changes per 1,000 words that were right (\`npm run evaluate\`, ${evaluation}).`,
    ...accuracy.map(({ text, systems }) => {
      const rows = [...systems].map(([name, f]) => [titled(name), f.stripped, f.spaced, f.mixed, f.damage]);
      return `### ${text}\n\n${table(heads, rows)}`;
    }),
  ];
}
