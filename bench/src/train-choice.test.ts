import { describe, expect, it } from 'vitest';
import { type Choice, trainChoice, trainKinds } from './train-choice.ts';

const choice = (right: number, ...options: readonly number[][]): Choice => ({
  options: options.map((cells, at) => ({ cells, right: at === right })),
});
const share = (weights: Float64Array, at: number, ...options: readonly number[][]): number => {
  const likely = options.map((cells) => Math.exp(cells.reduce((sum, cell) => sum + (weights[cell] ?? 0), 0)));
  return (likely[at] ?? 0) / likely.reduce((sum, one) => sum + one, 1);
};

describe('a model of choices', () => {
  const choices = [
    ...Array.from({ length: 20 }, () => choice(0, [1, 3], [2, 3])),
    ...Array.from({ length: 20 }, () => choice(1, [2, 4], [1, 4])),
    ...Array.from({ length: 20 }, () => choice(-1, [5], [6])),
  ];

  it('tells which option was right, and that none was', () => {
    const weights = trainChoice(choices, 8, 0.5);
    expect(share(weights, 0, [1, 3], [2, 3])).toBeGreaterThan(0.8);
    expect(share(weights, 0, [5], [6])).toBeLessThan(0.2);
  });

  it('is the same whenever it is taught the same', () => {
    expect(trainChoice(choices, 8, 0.5)).toEqual(trainChoice(choices, 8, 0.5));
  });

  it('learns nothing of what it has seen once', () => {
    expect(trainChoice([...choices, choice(0, [7])], 8, 0.5)[7]).toBe(0);
  });
});

describe('a model of kinds', () => {
  const examples = [
    ...Array.from({ length: 20 }, () => ({ cells: [1, 4], kind: 0 })),
    ...Array.from({ length: 20 }, () => ({ cells: [2, 4], kind: 1 })),
    ...Array.from({ length: 20 }, () => ({ cells: [3, 4], kind: 2 })),
  ];

  it('gives each kind the cells that tell it, and none what all share', () => {
    const weights = trainKinds(examples, 3, 8, 0.5);
    for (const [kind, own] of weights.entries()) {
      expect(own.indexOf(Math.max(...own))).toBe(kind + 1);
      expect(Math.abs(own[4] ?? 1)).toBeLessThan(0.1);
    }
  });

  it('learns nothing of what it has seen once', () => {
    const weights = trainKinds([...examples, { cells: [7], kind: 1 }], 3, 8, 0.5);
    expect(weights.map((own) => own[7])).toEqual([0, 0, 0]);
  });
});
