import { expect } from 'vitest';
import type { Analysis } from '../src/index';

/** Changes account for a text: in order, disjoint and none of them idle, they make it of the source. */
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
