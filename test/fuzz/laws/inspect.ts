import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, inspect, reveal } from '../../../src/index';
import { type Law, law } from '../law';
import { anyText } from '../texts';

/** What `inspect` calls an invisible character; `null` for a visible one. Each character is inspected alone, and only once. */
const names = new Map<string, string | null>();

function nameOf(char: string): string | null {
  let name = names.get(char);
  if (name === undefined) {
    name = inspect(char).invisible[0]?.id ?? null;
    names.set(char, name);
  }
  return name;
}

export const INSPECT_LAWS: Readonly<Record<string, readonly Law[]>> = {
  inspect: [
    law('inspect: has the count and the first place of what analyze changes', fc.tuple(anyText), (text) => {
      const found = new Map<string, { count: number; first: number }>();
      for (const { rule, start } of analyze(text).changes) {
        const { count, first } = found.get(rule) ?? { count: 0, first: start };
        found.set(rule, { count: count + 1, first });
      }
      assert.deepEqual(new Map(inspect(text).changes.map(({ id, count, first }) => [id, { count, first }])), found);
    }),
    law('inspect: findings most first, each with a place in the text', fc.tuple(anyText), (text) => {
      const { changes, suspicions, invisible, digits } = inspect(text);
      for (const findings of [changes, suspicions, invisible]) {
        for (const [i, { count, first }] of findings.entries()) {
          assert.ok(count >= 1 && first >= 0 && first <= text.length);
          if (i > 0) assert.ok(findings[i - 1]!.count >= count);
        }
      }
      const count = (digit: RegExp): number => text.match(digit)?.length ?? 0;
      assert.deepEqual(digits, {
        latin: count(/[0-9]/g),
        arabic: count(/[\u0660-\u0669]/g),
        persian: count(/[\u06f0-\u06f9]/g),
      });
    }),
    law('inspect: runs in order, within the text, each on one line', fc.tuple(anyText), (text) => {
      let at = 0;
      for (const { start, end, script, language } of inspect(text).runs) {
        assert.ok(start >= at && end > start && end <= text.length);
        assert.ok(!/[\n\r]/.test(text.slice(start, end)));
        assert.equal(language !== null, script === 'arabic');
        at = end;
      }
    }),
  ],
  reveal: [
    law('reveal: each character that cannot be seen by its name, all others as they are', fc.tuple(anyText), (text) => {
      let shown = '';
      for (const char of text) {
        const name = char === '⟨' ? 'U+27E8' : nameOf(char);
        shown += name === null ? char : `⟨${name}⟩`;
      }
      assert.equal(reveal(text), shown);
    }),
  ],
};
