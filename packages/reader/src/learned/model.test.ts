import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS, cell, type Weights } from './cells.ts';
import { pack, unpack } from './model.ts';

const weightAt = ({ steps, stepOf }: Weights, at: number): number => steps[stepOf[at] ?? 0] ?? 0;

describe('weights', () => {
  it('come back from their text as they were, but for a step', () => {
    const table = fc.dictionary(
      fc.integer({ min: 0, max: CELLS - 1 }).map(String),
      fc.double({ min: -3, max: 3, noNaN: true }),
      { maxKeys: 60 },
    );
    fc.assert(
      fc.property(table, (weights) => {
        const given = new Float64Array(CELLS);
        for (const [at, weight] of Object.entries(weights)) given[Number(at)] = weight;
        const most = Math.max(1e-9, ...Object.values(weights).map(Math.abs));
        const back = unpack(pack(given));
        for (const at of Object.keys(weights))
          expect(Math.abs(weightAt(back, Number(at)) - (given[Number(at)] ?? 0))).toBeLessThan(
            (2 * most) / 127,
          );
      }),
      { numRuns: 30 },
    );
  });

  it('of nothing are nothing', () => {
    for (const weights of [unpack(pack(new Float64Array(CELLS))), unpack('')])
      expect(weights.stepOf.every((_, at) => weightAt(weights, at) === 0)).toBe(true);
  });
});

describe('evidence', () => {
  it('is a cell of the table whatever is asked', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer(), fc.integer(), fc.integer(), (question, a, b, c) => {
        const at = cell(question, a, b, c);
        expect(Number.isInteger(at) && at >= 0 && at < CELLS).toBe(true);
      }),
    );
  });
});
