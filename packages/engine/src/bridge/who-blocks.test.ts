import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../preferences/scenario.ts';
import { allPackages, smallScenarios, utilityOf } from './small-scenarios.test-oracle.ts';
import { type Demand, whoBlocks } from './who-blocks.ts';

const cases = fc
  .record({
    scenario: smallScenarios({ constraints: true, interactions: true, parties: 3 }),
    picks: fc.array(fc.nat(100), { minLength: 24, maxLength: 24 }),
    count: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ scenario, picks, count }) => ({ scenario, demands: demandsOf(scenario, picks, count) }));

function demandsOf(scenario: Scenario, picks: readonly number[], count: number): Demand[] {
  return Array.from({ length: count }, (_, d): Demand => {
    const pick = (k: number): number => picks[(d * 4 + k) % picks.length] ?? 0;
    const party = scenario.parties[pick(0) % scenario.parties.length]?.id ?? '';
    if (pick(1) % 2 === 0) return { kind: 'floor', party, least: pick(2) % 20 };
    const issue = scenario.space.issues[pick(2) % scenario.space.issues.length];
    const kept = issue?.options.filter((_, o) => (pick(3) >> o) % 2 === 1).map(({ id }) => id) ?? [];
    return { kind: 'limit', party, issue: issue?.id ?? '', options: kept };
  });
}

function meets(scenario: Scenario, demand: Demand, pack: readonly number[]): boolean {
  if (demand.kind === 'floor') {
    const party = scenario.parties.findIndex(({ id }) => id === demand.party);
    return utilityOf(scenario, party, pack) >= demand.least;
  }
  const i = scenario.space.issues.findIndex(({ id }) => id === demand.issue);
  return demand.options.includes(scenario.space.issues[i]?.options[pack[i] ?? -1]?.id ?? '');
}

const subsets = (n: number): number[][] =>
  Array.from({ length: 2 ** n }, (_, mask) =>
    Array.from({ length: n }, (_, d) => d).filter((d) => (mask >> d) & 1),
  );

describe('whoBlocks', () => {
  it('agrees with trying every subset of demands on every package', () => {
    fc.assert(
      fc.property(cases, ({ scenario, demands }) => {
        const packs = allPackages(scenario);
        const together = (set: readonly number[]): boolean =>
          packs.some((pack) => set.every((d) => meets(scenario, demands[d] as Demand, pack)));
        const answer = whoBlocks(scenario, demands);
        if (packs.length === 0) {
          expect(answer.ok ? 'answered' : answer.error.code).toBe('constraints-contradictory');
          return;
        }
        if (!answer.ok || answer.value.agreement === 'undecided') throw new Error('expected an answer');
        const blocking = answer.value;
        const all = demands.map((_, d) => d);
        if (together(all)) {
          expect(blocking.agreement).toBe('possible');
          expect(all.every((d) => meets(scenario, demands[d] as Demand, blocking.package))).toBe(true);
          return;
        }
        if (blocking.agreement !== 'impossible') throw new Error('nothing meets all demands');
        const conflicts = subsets(demands.length).filter((set) => !together(set));
        expect(together(blocking.conflict)).toBe(false);
        expect(blocking.conflict.length).toBe(Math.min(...conflicts.map((set) => set.length)));
        const rest = (dropped: readonly number[]): number[] => all.filter((d) => !dropped.includes(d));
        const corrections = subsets(demands.length).filter((set) => together(rest(set)));
        expect(
          rest(blocking.drop).every((d) => meets(scenario, demands[d] as Demand, blocking.package)),
        ).toBe(true);
        expect(blocking.drop.length).toBe(Math.min(...corrections.map((set) => set.length)));
        const alone = all.filter((d) => together(rest([d])));
        expect(blocking.openings.map(({ demand }) => demand).sort((a, b) => a - b)).toEqual(alone);
        expect(blocking.openingsComplete).toBe(true);
        for (const { demand, floor, package: pack, certificate } of blocking.openings) {
          expect(certificate).toEqual({ exact: true });
          const dropped = demands[demand] as Demand;
          expect(rest([demand]).every((d) => meets(scenario, demands[d] as Demand, pack))).toBe(true);
          if (dropped.kind === 'limit') {
            expect(floor).toBeNull();
            continue;
          }
          const party = scenario.parties.findIndex(({ id }) => id === dropped.party);
          const room = packs
            .filter((other) => rest([demand]).every((d) => meets(scenario, demands[d] as Demand, other)))
            .map((other) => utilityOf(scenario, party, other));
          expect(floor).toBeCloseTo(Math.max(...room), 9);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes the reservations as demands when none are given', () => {
    fc.assert(
      fc.property(smallScenarios({ constraints: false, interactions: false, parties: 3 }), (scenario) => {
        const answer = whoBlocks(scenario, null);
        const possible = allPackages(scenario).some((pack) =>
          scenario.parties.every(
            ({ preferences }, p) => utilityOf(scenario, p, pack) >= preferences.reservation,
          ),
        );
        expect(answer.ok && answer.value.agreement).toBe(possible ? 'possible' : 'impossible');
      }),
      { numRuns: 100 },
    );
  });

  it('says undecided when it may not take any time', () => {
    const [scenario] = fc.sample(smallScenarios({ constraints: false, interactions: false, parties: 2 }), {
      numRuns: 1,
      seed: 1,
    });
    if (scenario === undefined) throw new Error('no sample');
    const answer = whoBlocks(scenario, null, { cancelled: () => true });
    expect(answer.ok && answer.value).toEqual({ agreement: 'undecided', reason: 'cancelled' });
  });
});
