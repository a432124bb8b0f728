import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowds, type Extent, packed } from './lanes.ts';

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
    fc.assert(fc.property(marks, (list) => packed(list, 2, 3).every((row) => row === null || row < 3)));
  });

  it('says which marks found no room, and counts them by place', () => {
    const four = Array.from({ length: 4 }, () => ({ start: 0, end: 10 }));
    expect(packed(four, 2, 2)).toEqual([0, 1, null, null]);
    expect(crowds([3, 9, 45], 20)).toEqual([
      { at: 10, count: 2 },
      { at: 50, count: 1 },
    ]);
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
