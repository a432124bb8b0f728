import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferences } from '../preferences/preferences.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { bridge } from './bridging-packages.ts';
import type { PartyPosition } from './position.ts';
import { allPackages, smallScenarios, utilityOf } from './small-scenarios.test-oracle.ts';

const scenarios = smallScenarios({ constraints: true, interactions: true, parties: 3 });

/** Each party stands on some issues: pick 0 leaves the issue open. */
function positionsOf(scenario: Scenario, picks: readonly number[]): PartyPosition[] {
  return scenario.parties.map(({ id }, p) => ({
    party: id,
    stands: scenario.space.issues.flatMap((issue, i) => {
      const pick = (picks[(p * 5 + i) % picks.length] ?? 0) % (issue.options.length + 1);
      return pick === 0 ? [] : [{ issue: issue.id, option: `o${pick - 1}` }];
    }),
  }));
}

/** Moves and size, counted from the words of the definition. */
function asked(
  scenario: Scenario,
  positions: readonly PartyPosition[],
  pack: readonly number[],
): [number, number] {
  let moves = 0;
  let size = 0;
  for (const { stands } of positions) {
    for (const { issue: id, option } of stands) {
      const i = scenario.space.issues.findIndex((issue) => issue.id === id);
      const issue = scenario.space.issues[i];
      const from = issue?.options.findIndex((o) => o.id === option) ?? -1;
      if (issue === undefined || from === pack[i]) continue;
      moves++;
      size += issue.kind === 'categorical' ? 1 : Math.abs(from - (pack[i] ?? 0)) / (issue.options.length - 1);
    }
  }
  return [moves, size];
}

describe('bridge', () => {
  it('finds the fewest and smallest moves that nobody refuses, as trying every package does', () => {
    fc.assert(
      fc.property(
        scenarios,
        fc.array(fc.nat(20), { minLength: 15, maxLength: 15 }),
        fc.integer({ min: 1, max: 4 }),
        (scenario, picks, count) => {
          const positions = positionsOf(scenario, picks);
          const answer = bridge(scenario, positions, { count });
          if (!answer.ok) throw new Error(answer.error.code);
          expect(answer.value.certificate).toEqual({ exact: true });
          const acceptable = allPackages(scenario).filter((pack) =>
            scenario.parties.every(
              (party, p) => utilityOf(scenario, p, pack) >= party.preferences.reservation,
            ),
          );
          const costs = acceptable
            .map((pack) => asked(scenario, positions, pack))
            .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const found = answer.value.bridges;
          expect(found.length).toBe(Math.min(count, costs.length));
          for (const [k, one] of found.entries()) {
            const [moves, size] = costs[k] ?? [Number.NaN, Number.NaN];
            expect(one.moves).toBe(moves);
            expect(one.size).toBeCloseTo(size, 9);
            expect(asked(scenario, positions, one.package)[0]).toBe(moves);
            for (const [p, party] of scenario.parties.entries()) {
              expect(one.utilities[p]).toBeCloseTo(utilityOf(scenario, p, one.package), 9);
              expect(one.utilities[p]).toBeGreaterThanOrEqual(party.preferences.reservation);
            }
          }
          expect(new Set(found.map((one) => one.package.join())).size).toBe(found.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    [2, 40, 10],
    [4, 30, 6],
  ])('%d parties, %d issues of %d options with opposed interests: exact, without enumeration', (n, m, k) => {
    const scenario = opposed(n, m, k);
    const positions = scenario.parties.map(({ id }, p) => ({
      party: id,
      stands: scenario.space.issues.map((issue) => ({
        issue: issue.id,
        option: p % 2 === 0 ? `o${k - 1}` : 'o0',
      })),
    }));
    const answer = bridge(scenario, positions, { count: 2 });
    expect(answer.ok && answer.value.certificate).toEqual({ exact: true });
    expect(answer.ok && answer.value.bridges.length).toBe(2);
  });

  it('refuses positions that name what is not there', () => {
    const scenario = opposed(2, 2, 3);
    const codes = [
      [{ party: 'nobody', stands: [] }],
      [{ party: 'p0', stands: [{ issue: 'x', option: 'o0' }] }],
      [{ party: 'p0', stands: [{ issue: 'i0', option: 'x' }] }],
      [
        {
          party: 'p0',
          stands: [
            { issue: 'i0', option: 'o0' },
            { issue: 'i0', option: 'o1' },
          ],
        },
      ],
      [
        { party: 'p0', stands: [] },
        { party: 'p0', stands: [] },
      ],
    ].map((positions) => {
      const answer = bridge(scenario, positions);
      return answer.ok ? 'answered' : `${answer.error.code} ${answer.error.place}`;
    });
    expect(codes).toEqual([
      'party-missing positions[0].party',
      'unknown-issue positions[0].stands[0]',
      'unknown-option positions[0].stands[0]',
      'issue-duplicate positions[0].stands[1]',
      'party-duplicate positions[1].party',
    ]);
  });
});

/** Parties pull in opposite directions with different weights; each must reach six tenths of its best. */
function opposed(parties: number, issues: number, options: number): Scenario {
  const weight = (p: number, i: number): number => 1 + ((i * 37 + p * 101 + i * i * 13 * (p + 1)) % 97);
  return {
    space: {
      name: 'opposed',
      issues: Array.from({ length: issues }, (_, i) => ({
        id: `i${i}`,
        name: '',
        kind: 'ordinal',
        options: Array.from({ length: options }, (_, o) => ({ id: `o${o}`, name: '' })),
      })),
    },
    constraints: [],
    parties: Array.from({ length: parties }, (_, p) => {
      const total = Array.from({ length: issues }, (_, i) => weight(p, i)).reduce((a, b) => a + b, 0);
      return {
        id: `p${p}`,
        name: '',
        preferences: preferences({
          reservation: 0.55,
          values: Array.from({ length: issues }, (_, i) => ({
            issue: `i${i}`,
            weight: weight(p, i) / total,
            value: {
              kind: 'table',
              values: Array.from(
                { length: options },
                (_, o) => (p % 2 === 0 ? o : options - 1 - o) / (options - 1),
              ),
            },
          })),
        }),
      };
    }),
  };
}
