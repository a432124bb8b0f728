import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS, cell, Evidence, type Weights } from './cells.ts';
import { Model, Models, pack, unpack } from './model.ts';

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

describe('several models', () => {
  it('give each the sum that it gives alone', () => {
    const answers = fc.array(fc.tuple(fc.nat(60), fc.integer(), fc.nat(9)), { maxLength: 40 });
    const table = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(answers, fc.tuple(table, table, table), (asked, tables) => {
        const evidence = new Evidence();
        evidence.begin(1);
        for (const [question, a, b] of asked) evidence.add(question, a, b);
        // Weights where the evidence is, so that there is something to add up.
        const packed = tables.map((weights) => {
          const all = new Float64Array(CELLS);
          for (const [place, at] of evidence.list().entries()) all[at] = weights[place % 9] ?? 0;
          return pack(all);
        });
        const [one = '', two = '', three = ''] = packed;
        const sums = new Models({ one, two, three }).of(evidence);
        for (const [at, text] of packed.entries())
          expect(sums[at]).toBeCloseTo(evidence.sum(new Model(text).table), 3);
      }),
      { numRuns: 30 },
    );
  });
});
