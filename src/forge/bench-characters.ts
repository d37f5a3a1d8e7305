/**
 * `npm run bench:characters`: the speed of the profile `safe` beside npm's virastar, persian-tools and persianjs, and beside the floor (a
 * bare loop over a table of code units that writes them out again), in one process, on five megabytes.
 *
 * The text is the project's article over and over: clean, dirty (every ی and ک an Arabic one), and noisy (blanks, half-spaces, kashida and
 * bidi marks besides). Printed are UTF-8 megabytes a second, the best of several rounds, by the clock and by the processor's time, which
 * other work on the machine does not change. Then texts made to be hard: how many times as long as the article they take.
 */
import { readFileSync } from 'node:fs';
import { analyze, createNormalizer, normalizeCharacters } from '../index';
import { HALF_SPACE_RULES } from '../rules';
import { hardShapes } from './hard-shapes';

const SIZE = 5e6;
const HARD_UNITS = 1e6;
const WITHOUT_REPAIR = Object.fromEntries(HALF_SPACE_RULES.map((rule) => [rule, false]));
/** Rounds end when so much time is spent, in milliseconds; slow ones get one round, on a part of the text. */
const PATIENCE = 2000;
const SLOW_PART = 50;

const article = normalizeCharacters(readFileSync('corpus/articles/asriran-995326/repaired.txt', 'utf8'));
const clean = filled(`${article}\n`, SIZE);
const dirty = clean.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
const noisy = dirty.replaceAll('\u200c', '\u200c\u200c').replaceAll('. ', '.\u00a0 \u200f').replaceAll('است', 'اســت');
const texts = Object.entries({ clean, dirty, noisy });

const { default: Virastar } = (await import('virastar' as string)) as {
  default: new (options: object) => { cleanup(text: string): string };
};
const { default: PersianJs } = (await import('persianjs' as string)) as {
  default: (text: string) => { arabicChar(): { arabicNumber(): { toString(): string } } };
};
const persianTools = await import('@persian-tools/persian-tools');
const virastar = new Virastar({ normalize_dates: false });
/** What they have of the profile's rules; virastar's cleanup does more. */
const systems: readonly (readonly [name: string, run: (text: string) => unknown, isSlow?: boolean])[] = [
  ['floor', floor],
  ['matn', (text) => normalizeCharacters(text)],
  ['matn analyze', (text) => analyze(text, { profile: 'safe' }).changes.length],
  ['persian-tools', (text) => persianTools.digitsArToFa(persianTools.toPersianChars(text))],
  ['persianjs', (text) => PersianJs(text).arabicChar().arabicNumber().toString()],
  ['virastar', (text) => virastar.cleanup(text), true],
];

console.log(`${''.padEnd(16)}${texts.map(([name]) => `${name.padStart(8)} (processor)`).join('  ')}   MB/s`);
for (const [name, run, isSlow] of systems) {
  const columns = texts.map(([, text]) => {
    const part = isSlow ? text.slice(0, text.length / SLOW_PART) : text;
    const megabytes = Buffer.byteLength(part) / 1e6;
    const { clock, processor } = best(() => run(part));
    return `${(megabytes / clock).toFixed(1).padStart(8)} (${(megabytes / processor).toFixed(1).padStart(9)})`;
  });
  console.log(name.padEnd(16) + columns.join('  '));
}

for (const [name, options] of [
  ['safe', { profile: 'safe' }],
  ['editorial without half-space repair', { profile: 'editorial', rules: WITHOUT_REPAIR }],
] as const) {
  const run = createNormalizer(options);
  const prose = run(article);
  const plain = best(() => run(units(prose))).processor;
  const ratios = hardShapes
    .map((shape) => [shape, best(() => run(units(shape)), PATIENCE / 4).processor / plain] as const)
    .sort((a, b) => b[1] - a[1]);
  console.log(`\n${name}: a million units of a shape, in times of as much plain text`);
  for (const [shape, ratio] of ratios.slice(0, 12))
    console.log(`${ratio.toFixed(1).padStart(6)}  ${JSON.stringify(shape)}`);
}

/** A million code units of a piece over and over; flat. */
function units(piece: string): string {
  const text = piece.repeat(Math.ceil(HARD_UNITS / piece.length)).slice(0, HARD_UNITS);
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function filled(piece: string, size: number): string {
  // Flat, as a text that was read is: engines keep a repeated string as a tree.
  return Buffer.from(piece.repeat(Math.ceil(size / Buffer.byteLength(piece)))).toString();
}

/** The shortest of several rounds, in seconds. */
function best(run: () => unknown, patience = PATIENCE): { clock: number; processor: number } {
  let [clock, processor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const begun = performance.now(); performance.now() - begun < patience; ) {
    const start = performance.now();
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    clock = Math.min(clock, (performance.now() - start) / 1e3);
    processor = Math.min(processor, (user + system) / 1e6);
  }
  return { clock, processor };
}

/** A table look-up for every code unit, written out again: no rule can be cheaper. */
function floor(text: string): string {
  const table = new Uint16Array(0x10000).map((_, unit) => unit);
  for (const [from, to] of ['يی', 'كک']) table[from!.charCodeAt(0)] = to!.charCodeAt(0);
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)]!;
  return new TextDecoder('utf-16le').decode(units);
}
