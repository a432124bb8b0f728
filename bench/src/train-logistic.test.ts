import { describe, expect, it } from 'vitest';
import { type Example, train } from './train-logistic.ts';

const example = (right: boolean, ...cells: number[]): Example => ({ cells, right });
const chance = (weights: Float64Array, ...cells: number[]): number =>
  1 / (1 + Math.exp(-cells.reduce((sum, at) => sum + (weights[at] ?? 0), 0)));

describe('a logistic model', () => {
  const examples = [
    ...Array.from({ length: 20 }, () => example(true, 0, 1)),
    ...Array.from({ length: 20 }, () => example(false, 0, 2)),
    example(true, 0, 3),
  ];

  it('tells what it was taught', () => {
    const weights = train(examples, 8, 0.5);
    expect(chance(weights, 0, 1)).toBeGreaterThan(0.8);
    expect(chance(weights, 0, 2)).toBeLessThan(0.2);
  });

  it('is the same whenever it is taught the same', () => {
    expect(train(examples, 8, 0.5)).toEqual(train(examples, 8, 0.5));
  });

  it('learns nothing of what it has seen once, and less under a greater penalty', () => {
    expect(train(examples, 8, 0.5)[3]).toBe(0);
    expect(Math.abs(train(examples, 8, 50)[1] ?? 0)).toBeLessThan(Math.abs(train(examples, 8, 0.5)[1] ?? 0));
  });
});
