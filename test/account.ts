import { expect } from 'vitest';
import type { Analysis } from '../src/index';

/** Expects that changes account for a text: they are in order, don't overlap, each changes something, and together they make it of the source. */
export function expectAccount(source: string, { text, changes }: Pick<Analysis, 'text' | 'changes'>): void {
  let made = '';
  let kept = 0;
  for (const { start, end, before, after } of changes) {
    expect(start).toBeGreaterThanOrEqual(kept);
    expect(source.slice(start, end)).toBe(before);
    expect(after).not.toBe(before);
    made += source.slice(kept, start) + after;
    kept = end;
  }
  expect(made + source.slice(kept)).toBe(text);
}
