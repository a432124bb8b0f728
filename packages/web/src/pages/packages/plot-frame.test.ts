import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptableRegion, edgeOf, nearestSpot, plotFrame } from './plot-frame.ts';

const spots = [
  { x: 0.4, y: 0.1 },
  { x: 0.2, y: 0.3 },
  { x: 0.1, y: 0.2 },
  { x: -0.2, y: 0.5 },
];

describe('the frame of the plot', () => {
  const frame = plotFrame(spots, 400, 300);

  it('grows to the right and upwards, whatever the language', () => {
    expect(frame.x(0.4)).toBeGreaterThan(frame.x(0.2));
    expect(frame.y(0.3)).toBeLessThan(frame.y(0.1));
  });

  it('holds every spot and the point where nobody gains', () => {
    for (const { x, y } of [...spots, { x: 0, y: 0 }]) {
      expect(frame.x(x)).toBeGreaterThan(frame.left);
      expect(frame.x(x)).toBeLessThan(400);
      expect(frame.y(y)).toBeGreaterThan(0);
      expect(frame.y(y)).toBeLessThan(frame.bottom);
    }
  });

  it('shades what both accept: right of and above no agreement', () => {
    const region = acceptableRegion(frame);
    expect(region.x).toBe(frame.x(0));
    expect(region.y + region.height).toBe(frame.y(0));
    expect(region.x + region.width).toBe(390);
  });
});

describe('the edge of the spots', () => {
  it('leaves out what another is right of and above', () => {
    expect(edgeOf(spots)).toEqual([
      { x: -0.2, y: 0.5 },
      { x: 0.2, y: 0.3 },
      { x: 0.4, y: 0.1 },
    ]);
  });

  it('is what a comparison of all with all leaves', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 6 }), y: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(fc.uniqueArray(spot, { maxLength: 20, selector: ({ x, y }) => `${x} ${y}` }), (all) => {
        const slow = all
          .filter((a) => !all.some((b) => b !== a && b.x >= a.x && b.y >= a.y))
          .sort((a, b) => a.x - b.x);
        expect(edgeOf(all)).toEqual(slow);
      }),
    );
  });
});

describe('the spot under the pointer', () => {
  const frame = plotFrame(spots, 400, 300);

  it('is the nearest within reach, or none', () => {
    const at = { x: frame.x(0.2) + 3, y: frame.y(0.3) - 2 };
    expect(nearestSpot(frame, spots, at, 14)).toBe(spots[1]);
    expect(nearestSpot(frame, spots, { x: 1, y: 1 }, 5)).toBeNull();
  });
});
