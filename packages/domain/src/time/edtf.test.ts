import { describe, expect, it } from 'vitest';
import { compareEdtf, extentOf, isEdtf, mayCoincide } from './edtf.ts';

describe('EDTF dates', () => {
  it('reads days, months, years, doubts and open ends', () => {
    expect(extentOf('2024-03-03')).toEqual({
      min: Date.UTC(2024, 2, 3),
      max: Date.UTC(2024, 2, 4) - 1,
    });
    expect(extentOf('2025-01-19/..')?.max).toBe(Number.POSITIVE_INFINITY);
    expect(extentOf('2024-02?')).toEqual(extentOf('2024-02'));
    expect(isEdtf('yesterday')).toBe(false);
  });

  it('orders by the first moment, then the last, and what nobody knows last', () => {
    const dates = [null, '2024-03-03', '2024', '2024-01-01', '2023-12'];
    expect(dates.toSorted(compareEdtf)).toEqual(['2023-12', '2024-01-01', '2024', '2024-03-03', null]);
  });

  it('says whether two dates may be one moment', () => {
    expect(mayCoincide('2024-03', '2024-03-03')).toBe(true);
    expect(mayCoincide('2024-03-04', '2024-03-03')).toBe(false);
  });
});
