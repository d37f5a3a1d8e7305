import assert from 'node:assert/strict';
import type { Analysis } from '../src/index';

/**
 * Checks that changes account for a text: they are in order, don't overlap, each changes something, and together they make it of the source.
 */
export function expectAccount(source: string, { text, changes }: Pick<Analysis, 'text' | 'changes'>): void {
  let made = '';
  let kept = 0;
  for (const { start, end, before, after } of changes) {
    assert.ok(start >= kept && end >= start, `a change from ${start} to ${end}, after one that ends at ${kept}`);
    assert.equal(before, source.slice(start, end));
    assert.notEqual(after, before);
    made += source.slice(kept, start) + after;
    kept = end;
  }
  assert.equal(made + source.slice(kept), text);
}
