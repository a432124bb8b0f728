/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainConflict, stableByDefinition } from './by-definition.test-oracle.ts';
import { CONCEPTS, type Concept } from './conflict.ts';
import { inverseAsJson, inverseSearch } from './inverse-search.ts';
import { parseConflict } from './parse-conflict.ts';
import { preferenceConditions } from './preference-conditions.ts';

function* rankings(n: number): Generator<number[]> {
  if (n === 0) {
    yield [];
    return;
  }
  for (const rest of rankings(n - 1)) {
    for (let at = 0; at < n; at++) yield [...rest.slice(0, at), n - 1, ...rest.slice(at)];
  }
}

const small = fc
  .record({ dms: fc.integer({ min: 1, max: 3 }), states: fc.integer({ min: 2, max: 5 }) })
  .chain(({ dms, states }) =>
    fc.record({
      dms: fc.constant(dms),
      states: fc.constant(states),
      moves: fc.array(
        fc.array(fc.uniqueArray(fc.nat(states - 1), { maxLength: 3 }), {
          minLength: states,
          maxLength: states,
        }),
        { minLength: dms, maxLength: dms },
      ),
      payoffs: fc.array(fc.array(fc.nat(4), { minLength: states, maxLength: states }), {
        minLength: dms,
        maxLength: dms,
      }),
      dm: fc.nat(dms - 1),
      state: fc.nat(states - 1),
    }),
  )
  .map((c) => ({
    ...c,
    moves: c.moves.map((one) => one.map((targets, s) => targets.filter((t) => t !== s))),
  }));

const parse = (plain: PlainConflict) => {
  const parsed = parseConflict({
    decision_makers: plain.payoffs.map((_, i) => `D${i}`),
    moves_are_explicit: true,
    n_states: plain.states,
    moves: plain.moves,
    payoffs: plain.payoffs,
  });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
};

describe('inverseSearch', () => {
  it('counts what trying every ranking counts', () => {
    fc.assert(
      fc.property(small, ({ dm, state, ...plain }) => {
        const found = inverseSearch(parse(plain), dm, state);
        const tally = (): Record<Concept, bigint> => ({ nash: 0n, gmr: 0n, smr: 0n, seq: 0n });
        const stable = tally();
        const equilibrium = tally();
        for (const ranking of rankings(plain.states)) {
          const trial = { ...plain, payoffs: plain.payoffs.map((row, j) => (j === dm ? ranking : row)) };
          for (const concept of CONCEPTS) {
            if (!stableByDefinition(trial, [dm], concept).includes(state)) continue;
            stable[concept]++;
            const all = plain.payoffs.every((_, j) =>
              stableByDefinition(trial, [j], concept).includes(state),
            );
            if (all) equilibrium[concept]++;
          }
        }
        expect(found.stableForDm).toEqual(stable);
        expect(found.equilibrium).toEqual(equilibrium);
      }),
      { numRuns: 60 },
    );
  });

  it('gives conditions that hold exactly when the state is stable', () => {
    fc.assert(
      fc.property(small, fc.constantFrom(...CONCEPTS), ({ dm, state, ...plain }, concept) => {
        const own = plain.payoffs[dm] ?? [];
        const noBetter = (s: number): boolean => (own[s] ?? 0) <= (own[state] ?? 0);
        const hold = preferenceConditions(parse(plain), dm, state, concept).every((clause) =>
          clause.anyOf.some((deterrent) => deterrent.notAbove.every(noBetter)),
        );
        expect(hold).toBe(stableByDefinition(plain, [dm], concept).includes(state));
      }),
      { numRuns: 300 },
    );
  });

  it('needs no visit of n! rankings: 2^10 states, Nash', () => {
    const parsed = parseConflict({
      decision_makers: ['North', 'South'],
      options: Array.from({ length: 10 }, (_, bit) => ({ bit, dm: bit < 4 ? 0 : 1 })),
      payoffs: [0, 1].map(() => Array.from({ length: 1024 }, (_, s) => s)),
    });
    if (!parsed.ok) throw new Error(parsed.error.code);
    const found = inverseSearch(parsed.value, 0, 0);
    expect(found.stableForDm.nash).toBe(found.rankings / 16n);
    // A move fails to be deterred when it and all 64 patterns of the other side's six options stand above.
    const share = Number(((found.stableForDm.gmr ?? 0n) * 1_000_000n) / found.rankings) / 1e6;
    let expected = 0;
    for (let k = 0, choose = 1; k <= 15; k++) {
      expected += ((k % 2 === 0 ? 1 : -1) * choose) / (1 + 64 * k);
      choose = (choose * (15 - k)) / (k + 1);
    }
    expect(share).toBeCloseTo(expected, 5);
  });

  const folder = new URL('../../../../../shared/conflicts/', import.meta.url);
  it.skipIf(!existsSync(new URL('inverse.json', folder)))('agrees with the worked counts', () => {
    const expected: readonly Record<string, unknown>[] = JSON.parse(
      readFileSync(new URL('inverse.json', folder), 'utf8'),
    );
    for (const { conflict, dm, state, ...counts } of expected) {
      const parsed = parseConflict(JSON.parse(readFileSync(new URL(`${conflict}.json`, folder), 'utf8')));
      if (!parsed.ok) throw new Error(parsed.error.code);
      expect(inverseAsJson(inverseSearch(parsed.value, Number(dm), Number(state)))).toEqual(counts);
    }
  });
});
