import { describe, expect, it } from 'vitest';
import { leastOf } from './train-lbfgs.ts';

describe('the least of a convex function', () => {
  it('is found where the slope is 0', () => {
    const centre = [3, -2, 0.5];
    const stretch = [1, 40, 0.2];
    const place = leastOf((at, gradient) => {
      let value = 1;
      for (const [index, middle] of centre.entries()) {
        const away = (at[index] ?? 0) - middle;
        const width = stretch[index] ?? 1;
        value += width * away * away;
        gradient[index] = 2 * width * away;
      }
      return value;
    }, 3);
    for (const [index, middle] of centre.entries()) expect(place[index]).toBeCloseTo(middle, 1);
  });

  it('is where it began if nothing pulls', () => {
    expect([...leastOf(() => 0, 2)]).toEqual([0, 0]);
  });
});
