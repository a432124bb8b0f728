import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

const passages = fc.array(fc.record({ id: fc.string(), start: fc.nat(60), end: fc.nat(80) }), {
  maxLength: 8,
});

describe('the segments of a text', () => {
  it('cut where passages begin and end, the longest passage first', () => {
    const cut = segmentsOf(10, [
      { id: 'inner', start: 4, end: 6 },
      { id: 'outer', start: 2, end: 8 },
    ]);
    expect(cut.map(({ start, end, ids }) => [start, end, ids.join()])).toEqual([
      [0, 2, ''],
      [2, 4, 'outer'],
      [4, 6, 'outer,inner'],
      [6, 8, 'outer'],
      [8, 10, ''],
    ]);
  });

  it('cover the text once, in order, whatever the passages', () => {
    fc.assert(
      fc.property(fc.nat(60), passages, (length, given) => {
        const cut = segmentsOf(length, given);
        let at = 0;
        for (const { start, end } of cut) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(length);
      }),
    );
  });
});
