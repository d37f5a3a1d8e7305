import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules';
import { compose } from '../../src/text/compose';
import { EditLog } from '../../src/text/edits';
import { offsetMap } from '../../src/text/offsets';

/** Random edits of a text of a given length: where each begins after the one before, how much it removes, what it puts there. */
const editsOf = (length: number): fc.Arbitrary<EditLog> =>
  fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.constantFrom('', 'x', 'yz', '\ud800')), { maxLength: 24 }).map((steps) => {
    const log = new EditLog();
    let at = 0;
    for (const [skip, take, put] of steps) {
      const start = at + skip;
      const end = start + take;
      if (end > length) break;
      if (take === 0 && put === '') continue;
      log.replace(start, end, put, 0);
      // The next edit must not begin at the place of an insertion, since two edits in one place have no order.
      at = take === 0 ? end + 1 : end;
    }
    return log;
  });

describe('edits', () => {
  it('are applied as naive surgery from the end would', () => {
    fc.assert(
      fc.property(
        // A text of 256 units or more is written in another way when it has many edits.
        fc
          .tuple(fc.string({ maxLength: 30 }), fc.constantFrom('', 'ی'.repeat(256)))
          .map((parts) => parts.join(''))
          .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length))),
        ([text, log]) => {
          let naive = text;
          for (let i = log.length - 1; i >= 0; i--) {
            naive = naive.slice(0, log.start(i)) + log.replacement(i) + naive.slice(log.end(i));
          }
          expect(log.apply(text)).toBe(naive);
        },
      ),
    );
  });

  it('are read as they were written, whatever their length, rule and confidence', () => {
    const edit = fc.tuple(
      fc.nat(30),
      fc.nat(40),
      fc.constantFrom('', 'x', '\uffff', 'yz'),
      fc.nat(RULES.length - 1),
      fc.integer({ min: -1, max: 1000 }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 100 }), (edits) => {
        const log = new EditLog();
        let at = 0;
        const written = edits.map(([skip, take, put, rule, confidence]) => {
          const start = at + skip;
          at = start + take;
          log.replace(start, at, '?'.repeat(put.length), rule, confidence);
          log.rewrite(log.length - 1, put);
          return [start, at, put, rule, confidence];
        });
        const read = [...Array(log.length).keys()].map((i) => [
          log.start(i),
          log.end(i),
          log.replacement(i),
          log.rule(i),
          log.confidence(i),
        ]);
        expect(read).toEqual(written);
      }),
    );
  });

  it('have room for the number of every rule', () => {
    expect(RULES.length).toBeLessThanOrEqual(64);
  });

  it('compose: one log does what two in a row do, in order, disjoint, and nothing in vain', () => {
    fc.assert(
      fc.property(
        fc
          .string({ maxLength: 30 })
          .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
          .chain(([text, first]) => fc.tuple(fc.constant(text), fc.constant(first), editsOf(first.apply(text).length))),
        ([text, first, second]) => {
          const composed = compose(text, first, second);
          expect(composed.apply(text)).toBe(second.apply(first.apply(text)));
          let end = 0;
          for (let i = 0; i < composed.length; i++) {
            expect(composed.start(i)).toBeGreaterThanOrEqual(end);
            end = composed.end(i);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('leave out what would put back what stood in the source', () => {
    const first = new EditLog();
    first.remove(1, 2, 0);
    const second = new EditLog();
    second.replace(1, 1, 'b', 1);
    expect(compose('abc', first, second).length).toBe(0);
  });

  it('map positions both ways', () => {
    const log = new EditLog();
    log.remove(1, 2, 0);
    log.replace(4, 4, 'xy', 0);
    const map = offsetMap(log);
    expect(log.apply('abcdef')).toBe('acdxyef');
    expect([0, 1, 2, 3, 4, 5, 6].map(map.toOutput)).toEqual([0, 1, 1, 2, 5, 6, 7]);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(map.toSource)).toEqual([0, 2, 3, 4, 4, 4, 5, 6]);
  });
});
