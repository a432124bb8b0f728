import { describe, expect, it } from 'vitest';
import { dayOf, endOfDay, madeAtOnce, placeOf } from './record-moments.ts';

const seconds = ['2026-11-22T04:39:05.202Z', '2026-11-22T04:39:06.000Z', '2026-11-22T04:39:08.770Z'];

describe('the moments of a record', () => {
  it('tell that it was made within a day', () => {
    expect(madeAtOnce(seconds)).toEqual({ first: seconds[0], last: seconds[2] });
    expect(madeAtOnce([...seconds, '2026-11-23T04:39:05.202Z'])).toBeNull();
    expect(madeAtOnce([])).toBeNull();
  });

  it('place the slider on the last record made by then', () => {
    expect(placeOf(seconds, seconds[1] ?? null)).toBe(1);
    expect(placeOf(seconds, '2026-11-22T04:39:07.000Z')).toBe(1);
    expect(placeOf(seconds, null)).toBe(3);
    expect(placeOf(seconds, '2026-11-22T09:00:00.000Z')).toBe(3);
    expect(placeOf(seconds, '2020-01-01T00:00:00.000Z')).toBe(0);
  });
});

describe('a day', () => {
  it('goes to its end by the reader’s own calendar, and back', () => {
    const end = endOfDay('2026-11-22');
    expect(end).not.toBeNull();
    expect(dayOf(end ?? '')).toBe('2026-11-22');
    expect(dayOf(new Date(Date.parse(end ?? '') + 1).toISOString())).toBe('2026-11-23');
  });

  it('is none while it is being typed', () => {
    expect(endOfDay('')).toBeNull();
    expect(endOfDay('0202-11-22')).toBeNull();
    expect(endOfDay('2026-13-40')).toBeNull();
  });
});
