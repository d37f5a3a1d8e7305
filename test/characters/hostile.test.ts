import { describe, expect, it } from 'vitest';
import { hardShapes } from '../../src/forge/hard-shapes';
import { analyze } from '../../src/index';

const OPTIONS = {
  profile: 'safe',
  diacritics: 'drop',
  entities: 'decode',
  ezafe: 'yeh',
  tehMarbuta: 'heh',
  kashidaDash: 'dash',
  phraseLigatures: true,
} as const;

const SMALL = 65_536;
/** Four times the length costs four times as much, and something for the collector; a quadratic cost would be sixteen times. */
const MOST_GROWTH = 6;
/** Below so many milliseconds it is the collector that is measured. */
const LEAST = 8;
const ROUNDS = 12;

describe('the cost', () => {
  it.each(hardShapes)('grows no faster than the text for many %j', (shape) => {
    expect(growth((text) => analyze(text, { profile: 'safe' }), shape)).toBeLessThan(MOST_GROWTH);
    expect(growth((text) => analyze(text, OPTIONS), shape)).toBeLessThan(MOST_GROWTH);
  });
});

/** By the processor's time, which other work on the machine changes little; the first good round ends the matter. */
function growth(run: (text: string) => unknown, shape: string): number {
  const [small, large] = [SMALL, 4 * SMALL].map((length) => shape.repeat(Math.ceil(length / shape.length)));
  let [bestOfSmall, bestOfLarge, ratio] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ];
  for (let round = 0; round < ROUNDS && ratio >= MOST_GROWTH; round++) {
    bestOfSmall = Math.min(bestOfSmall, timeOf(run, small!));
    bestOfLarge = Math.min(bestOfLarge, timeOf(run, large!));
    ratio = bestOfLarge / Math.max(bestOfSmall, LEAST);
  }
  return ratio;
}

function timeOf(run: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  run(text);
  return process.cpuUsage(before).user / 1e3;
}
