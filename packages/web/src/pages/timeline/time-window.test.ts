import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, padded, shifted, shortest, touches, within, zoomed } from './time-window.ts';

const day = 86_400_000;
const whole = { from: 0, to: 1000 * day };
const windows = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.001, max: 1, noNaN: true }))
  .map(([start, share]) => within({ from: start * 1000 * day, to: (start + share) * 1000 * day }, whole));

describe('the window of the timeline', () => {
  it('stays within the whole however it is moved', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (window, factor, share) => {
          const around = (window.from + window.to) / 2;
          for (const moved of [zoomed(window, factor, around, whole), shifted(window, share, whole)]) {
            expect(moved.from).toBeGreaterThanOrEqual(whole.from - 1);
            expect(moved.to).toBeLessThanOrEqual(whole.to + 1);
            expect(lengthOf(moved)).toBeGreaterThanOrEqual(shortest - 1);
          }
        },
      ),
    );
  });

  it('keeps the moment under the pointer where it is when going nearer', () => {
    const window = { from: 100 * day, to: 200 * day };
    const near = zoomed(window, 0.5, 125 * day, whole);
    expect((125 * day - near.from) / lengthOf(near)).toBeCloseTo(0.25);
  });

  it('keeps its length when shifted into the end', () => {
    const window = { from: 900 * day, to: 1000 * day };
    expect(shifted(window, 0.5, whole)).toEqual(window);
  });

  it('shows what may touch it, open ends included', () => {
    const window = { from: 10, to: 20 };
    expect(touches(window, 5, 10)).toBe(true);
    expect(touches(window, 21, 30)).toBe(false);
    expect(touches(window, 5, null)).toBe(true);
    expect(touches(window, null, 9)).toBe(false);
  });

  it('leaves air around a single moment', () => {
    expect(lengthOf(padded({ from: 5, to: 5 }))).toBeGreaterThan(shortest);
  });
});
