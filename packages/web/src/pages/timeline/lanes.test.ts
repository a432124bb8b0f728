import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extent, packed } from './lanes.ts';

const marks = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 40 })), { maxLength: 60 })
  .map((list): Extent[] =>
    list.map(([start, width]) => ({ start, end: start + width })).sort((a, b) => a.start - b.start),
  );

describe('rows within a lane', () => {
  it('never lets one mark cover another while there are rows left', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const rows = packed(list, 2, 1000);
        list.forEach((mark, one) => {
          list.forEach((other, two) => {
            if (one < two && rows[one] === rows[two]) expect(mark.end + 2).toBeLessThanOrEqual(other.start);
          });
        });
      }),
    );
  });

  it('uses no more rows than it may', () => {
    fc.assert(fc.property(marks, (list) => packed(list, 2, 3).every((row) => row >= 0 && row < 3)));
  });

  it('keeps to one row what does not overlap', () => {
    expect(
      packed(
        [
          { start: 0, end: 5 },
          { start: 10, end: 15 },
          { start: 12, end: 20 },
        ],
        2,
        9,
      ),
    ).toEqual([0, 0, 1]);
  });
});
