import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainConflict, stableByDefinition } from './by-definition.test-oracle.ts';
import { coalitionStability, coalitionsOf } from './coalition-stability.ts';
import { CONCEPTS, type Conflict } from './conflict.ts';
import { parseConflict } from './parse-conflict.ts';
import { analyseStability, stableStates } from './stability.ts';

function parsed(json: unknown): Conflict {
  const result = parseConflict(json);
  if (!result.ok) throw new Error(`${result.error.code} at ${result.error.place}`);
  return result.value;
}

const names = (n: number): string[] => Array.from({ length: n }, (_, i) => `D${i}`);

/** Small random move graphs, transitive or not, with ties. */
const explicitConflicts = fc
  .record({ dms: fc.integer({ min: 1, max: 4 }), states: fc.integer({ min: 1, max: 7 }) })
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
      payoffs: payoffRows(dms, states),
    }),
  )
  .map(
    (c): PlainConflict => ({
      ...c,
      moves: c.moves.map((one) => one.map((targets, s) => targets.filter((t) => t !== s))),
    }),
  );

function payoffRows(dms: number, states: number): fc.Arbitrary<number[][]> {
  const row = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: states, maxLength: states });
  return fc.array(row, { minLength: dms, maxLength: dms });
}

/** Small random conflicts in option form: every direction, infeasible patterns, up to four decision makers. */
const optionConflicts = fc
  .record({
    dms: fc.integer({ min: 1, max: 4 }),
    options: fc.array(
      fc.record({ dm: fc.nat(3), direction: fc.constantFrom('both', 'both', 'fwd', 'back', 'fixed') }),
      { minLength: 1, maxLength: 5 },
    ),
    infeasible: fc.array(fc.array(fc.constantFrom('Y', 'N', '-', '-'), { minLength: 5, maxLength: 5 }), {
      maxLength: 2,
    }),
    payoffs: payoffRows(4, 32),
  })
  .map(({ dms, options, infeasible, payoffs }) => {
    const owned = options.map((o, bit) => ({ bit, name: '', dm: o.dm % dms, direction: o.direction }));
    const json = {
      decision_makers: names(dms),
      options: owned,
      infeasible_conditions: infeasible
        .map((signs) => signs.slice(0, owned.length))
        .filter((signs) => signs.some((x) => x !== '-')),
    };
    const states = Array.from({ length: 2 ** owned.length }, (_, d) => d).filter(
      (d) =>
        !json.infeasible_conditions.some((signs) =>
          signs.every((x, bit) => x === '-' || (x === 'Y') === ((d >> bit) % 2 === 1)),
        ),
    );
    return { json, owned, states, payoffs: payoffs.slice(0, dms).map((row) => row.slice(0, states.length)) };
  })
  .filter(({ states }) => states.length > 0);

/** Moves straight from the definition: any subset of one's own options, each in its direction. */
function movesByDefinition(
  owned: readonly { bit: number; dm: number; direction: string }[],
  states: readonly number[],
  dm: number,
): number[][] {
  const legal = (from: number, to: number): boolean =>
    owned.every(({ bit, dm: owner, direction }) => {
      const before = (from >> bit) % 2;
      const after = (to >> bit) % 2;
      if (before === after) return true;
      return owner === dm && (direction === 'both' || direction === (after === 1 ? 'fwd' : 'back'));
    });
  return states.map((from) => states.flatMap((to, t) => (to !== from && legal(from, to) ? [t] : [])));
}

function agreesWithDefinitions(conflict: Conflict, plain: PlainConflict): void {
  const { stability, equilibria } = analyseStability(conflict);
  for (const concept of CONCEPTS) {
    const expected = names(plain.dms).map((_, dm) => stableByDefinition(plain, [dm], concept));
    expect(stability[concept]).toEqual(expected);
    const everywhere = (s: number): boolean => expected.every((list) => list.includes(s));
    expect(equilibria[concept]).toEqual(Array.from({ length: plain.states }, (_, s) => s).filter(everywhere));
  }
  for (const members of coalitionsOf(plain.dms)) {
    const found = coalitionStability(conflict, members);
    for (const concept of CONCEPTS)
      expect(found[concept]).toEqual(stableByDefinition(plain, members, concept));
  }
}

describe('stability equals the definitions, taken literally', () => {
  it('on move graphs that need not be transitive', () => {
    fc.assert(
      fc.property(explicitConflicts, (plain) => {
        const json = {
          decision_makers: names(plain.dms),
          moves_are_explicit: true,
          n_states: plain.states,
          moves: plain.moves,
          payoffs: plain.payoffs,
        };
        agreesWithDefinitions(parsed(json), plain);
      }),
      { numRuns: 600 },
    );
  });

  it('on options with directions and infeasible patterns', () => {
    fc.assert(
      fc.property(optionConflicts, ({ json, owned, states, payoffs }) => {
        const conflict = parsed({ ...json, payoffs });
        expect(Array.from(conflict.decimals ?? [])).toEqual(states);
        const moves = json.decision_makers.map((_, dm) => movesByDefinition(owned, states, dm));
        for (const [dm, perState] of moves.entries()) {
          for (const [s, targets] of perState.entries())
            expect(conflict.moves.targets(dm, s)).toEqual(targets);
        }
        agreesWithDefinitions(conflict, { dms: moves.length, states: states.length, moves, payoffs });
      }),
      { numRuns: 400 },
    );
  });
});

describe('laws of the concepts', () => {
  it('Nash implies SEQ and SMR, which imply GMR; a coalition of one is its member', () => {
    fc.assert(
      fc.property(explicitConflicts, (plain) => {
        const conflict = parsed({
          decision_makers: names(plain.dms),
          moves_are_explicit: true,
          n_states: plain.states,
          moves: plain.moves,
          payoffs: plain.payoffs,
        });
        for (let dm = 0; dm < plain.dms; dm++) {
          const stable = stableStates(conflict, dm);
          for (let s = 0; s < plain.states; s++) {
            expect(stable.nash[s]).toBeLessThanOrEqual(stable.seq[s] ?? 0);
            expect(stable.nash[s]).toBeLessThanOrEqual(stable.smr[s] ?? 0);
            expect(stable.seq[s]).toBeLessThanOrEqual(stable.gmr[s] ?? 0);
            expect(stable.smr[s]).toBeLessThanOrEqual(stable.gmr[s] ?? 0);
          }
          const alone = coalitionStability(conflict, [dm]);
          for (const concept of CONCEPTS) {
            expect(alone[concept]).toEqual([...stable[concept].keys()].filter((s) => stable[concept][s]));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
