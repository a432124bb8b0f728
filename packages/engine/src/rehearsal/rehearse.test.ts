import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPackages, smallScenarios, utilityOf } from '../bridge/small-scenarios.test-oracle.ts';
import { Clock } from '../compiled/clock.ts';
import { compile } from '../compiled/compile.ts';
import { preferences } from '../preferences/preferences.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { limits } from '../space/certificate.ts';
import { seeded } from '../uncertain/seeded-random.ts';
import { alternatingOffers, type Turn } from './alternating-offers.ts';
import { AutomatedParty } from './automated-party.ts';
import { aspiration, reciprocated, STYLES, type Style } from './concession.ts';
import { OpponentModel } from './opponent-model.ts';
import { gini, qualityOf } from './outcome-quality.ts';
import { ownViews } from './own-view.ts';
import { prepare, type Setup } from './prepare.ts';
import { type RehearsalReport, rehearse, rehearseOne, summarise, wilson } from './rehearse.ts';

/** Two or more fictional sides over `issues` issues; each cares most about different ones. */
function fictional(parties: number, issues: number, options = 5, reservation = 0.3): Scenario {
  return {
    space: {
      name: 'fictional',
      issues: Array.from({ length: issues }, (_, i) => ({
        id: `i${i}`,
        name: `Issue ${i}`,
        kind: 'ordinal',
        options: Array.from({ length: options }, (_, o) => ({ id: `o${o}`, name: `Option ${o}` })),
      })),
    },
    constraints: [],
    parties: Array.from({ length: parties }, (_, p) => {
      const weights = Array.from({ length: issues }, (_, i) => 1 + ((i * 7 + p * 5) % 11));
      const total = weights.reduce((a, b) => a + b, 0);
      return {
        id: `p${p}`,
        name: `Party ${p}`,
        preferences: preferences({
          reservation,
          values: weights.map((weight, i) => ({
            issue: `i${i}`,
            weight: weight / total,
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

/** Unrelated random worths and weights. */
function mixed(parties: number, issues: number, options: number, seed: number): Scenario {
  const random = seeded(seed);
  const plain = fictional(parties, issues, options);
  return {
    ...plain,
    parties: plain.parties.map((party) => {
      const weights = plain.space.issues.map(() => random() ** 2);
      const total = weights.reduce((a, b) => a + b, 0);
      const values = plain.space.issues.map((issue, i) => ({
        issue: issue.id,
        weight: (weights[i] as number) / total,
        value: { kind: 'table' as const, values: issue.options.map(() => random()) },
      }));
      return { ...party, preferences: preferences({ reservation: 0.3, values }) };
    }),
  };
}

const offers = (styles: readonly Style[], rounds = 40): Setup['protocol'] => ({
  kind: 'alternating-offers',
  rounds,
  styles: styles.map((style) => [style]),
});

function report(scenario: Scenario, protocol: Setup['protocol'], runs = 20, seed = 1) {
  const result = rehearse(scenario, { protocol, runs, seed });
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.place}`);
  return result.value;
}

describe('alternating offers', () => {
  it('agrees only on packages that all accepted in turn and that nobody would refuse', () => {
    const cases = fc.record({
      scenario: smallScenarios({ constraints: true, interactions: true, parties: 3 }),
      styles: fc.array(fc.constantFrom(...STYLES), { minLength: 3, maxLength: 3 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(cases, ({ scenario, styles, seed }) => {
        const views = ownViews(compile(scenario), new Clock(limits()));
        const packs = allPackages(scenario);
        if (views === null) {
          expect(packs.length).toBe(0);
          return;
        }
        for (const [p, view] of views.entries()) {
          expect(view.bestUtility).toBeCloseTo(
            Math.max(...packs.map((pack) => utilityOf(scenario, p, pack))),
            9,
          );
        }
        if (views.length < 2) return;
        const random = seeded(seed);
        const parties = views.map((view, p) => new AutomatedParty(styles[p] ?? 'linear', view, random));
        const turns: Turn[] = [];
        const { agreed } = alternatingOffers(parties, 15, 0, (turn) => turns.push(turn));
        for (const { offers: pack, party } of turns) {
          if (pack === null) continue;
          expect(packs.map((one) => one.join())).toContain(pack.join());
          const floor = scenario.parties[party]?.preferences.reservation ?? 0;
          expect(utilityOf(scenario, party, pack)).toBeGreaterThanOrEqual(floor - 1e-9);
        }
        if (agreed === null) return;
        for (const [p, party] of scenario.parties.entries()) {
          expect(utilityOf(scenario, p, agreed)).toBeGreaterThanOrEqual(party.preferences.reservation - 1e-9);
        }
        const last = turns.slice(-parties.length);
        expect(last[0]?.offers).toEqual(agreed);
        expect(new Set(last.map(({ party }) => party)).size).toBe(parties.length);
        expect(last.slice(1).every(({ offers: pack }) => pack === null)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('ends without agreement between two stubborn parties, and with one between two that concede', () => {
    const scenario = fictional(2, 6);
    expect(report(scenario, offers(['stubborn', 'stubborn'])).agreements).toBe(0);
    expect(report(scenario, offers(['conceder', 'conceder'])).agreementRate).toBe(1);
    expect(report(scenario, offers(['tit-for-tat', 'conceder'])).agreementRate).toBe(1);
  });

  it('rewards patience: boulware gets more from a conceder than the conceder gets from it', () => {
    const { meanUtilities } = report(fictional(2, 8), offers(['boulware', 'conceder']));
    expect(meanUtilities?.[0]).toBeGreaterThan((meanUtilities?.[1] ?? 1) + 0.1);
  });

  it('teaches a learner the other side’s weights', () => {
    let total = 0;
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const seed of seeds) {
      const scenario = mixed(2, 8, 4, seed);
      const views = ownViews(compile(scenario), new Clock(limits())) ?? [];
      const random = seeded(seed);
      const parties = views.map(
        (view, p) => new AutomatedParty(p === 0 ? 'linear' : 'learner', view, random),
      );
      alternatingOffers(parties, 40, 0);
      const model = parties[1]?.learnt(0);
      const stakes = scenario.space.issues.map((issue, i) => {
        const worths = issue.options.map((_, o) => views[0]?.worth(i, o) ?? 0);
        return Math.max(...worths) - Math.min(...worths);
      });
      total += correlation(
        stakes,
        stakes.map((_, i) => model?.weight(i) ?? 0),
      );
    }
    expect(total / seeds.length).toBeGreaterThan(0.3);
  });

  it('never serves learners worse than parties that do not learn, two sides of many issues', () => {
    const mean = (style: Style): number => {
      const seeds = [1, 2, 3, 4];
      const ratios = seeds.map(
        (seed) => report(mixed(2, 14, 4, seed), offers([style, style]), 8).nashRatio?.mean ?? 0,
      );
      return ratios.reduce((a, b) => a + b, 0) / seeds.length;
    };
    expect(mean('learner')).toBeGreaterThan(mean('linear') - 0.02);
  });
});

/** Pearson's correlation. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((x, y) => x + y, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (f: (x: number, y: number) => number): number =>
    a.reduce((total, x, i) => total + f(x - ma, (b[i] ?? 0) - mb), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

describe('the single text', () => {
  it('keeps to what all would accept, and gets nearer the frontier with annealing than it began', () => {
    for (const voting of ['hill-climbing', 'annealing'] as const) {
      const result = report(fictional(3, 8, 4, 0.2), { kind: 'single-text', rounds: 400, voting }, 20);
      expect(result.done).toBe(20);
      if (result.distance !== null) expect(result.distance.mean).toBeLessThan(0.35);
      if (result.leastShare !== null) expect(result.leastShare.mean).toBeGreaterThanOrEqual(0);
    }
  });

  it('lets annealing reach agreement where hill-climbing from one side’s best cannot move', () => {
    const scenario = fictional(2, 8);
    const climbing = report(scenario, { kind: 'single-text', rounds: 600, voting: 'hill-climbing' });
    const annealing = report(scenario, { kind: 'single-text', rounds: 600, voting: 'annealing' });
    expect(climbing.agreementRate).toBe(0);
    expect(annealing.agreementRate).toBeGreaterThan(0.5);
  });
});

/** Means summed in another order differ in the last bits. */
function approximate(of: RehearsalReport): Record<string, unknown> {
  const rounded = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, v) => (typeof v === 'number' ? Number(v.toFixed(9)) : v)));
  const { distance, nashRatio, gini: inequality, leastShare, meanUtilities } = of;
  return {
    distance: rounded(distance),
    nashRatio: rounded(nashRatio),
    gini: rounded(inequality),
    leastShare: rounded(leastShare),
    meanUtilities: rounded(meanUtilities),
  };
}

describe('rehearse', () => {
  const scenario = fictional(2, 6);
  const setup: Setup = {
    protocol: { kind: 'alternating-offers', rounds: 30, styles: [STYLES, STYLES] },
    runs: 60,
    seed: 9,
  };

  it('is the same for the same seed, however it is chunked', () => {
    const once = rehearse(scenario, setup);
    expect(rehearse(scenario, { ...setup, chunk: 7 })).toEqual(once);
    expect(rehearse(scenario, { ...setup, seed: 10 })).not.toEqual(once);
  });

  it('is the same when workers share the numbers and the endings come back in any order', () => {
    const prepared = prepare(scenario, setup);
    if (!prepared.ok) throw new Error(prepared.error.code);
    const numbers = Array.from({ length: setup.runs }, (_, run) => run).reverse();
    const endings = structuredClone(numbers.map((run) => rehearseOne(prepared.value, setup, run)));
    const whole = rehearse(scenario, setup);
    const shared = summarise(prepared.value, endings, setup.runs);
    expect(whole.ok && { ...whole.value, ...approximate(whole.value) }).toEqual({
      ...shared,
      ...approximate(shared),
    });
  });

  it('tells its progress and stops when told to', () => {
    const seen: number[] = [];
    const stopped = rehearse(scenario, { ...setup, chunk: 10 }, ({ done }) => {
      seen.push(done);
      return done < 30;
    });
    expect(seen).toEqual([10, 20, 30]);
    expect(stopped.ok && [stopped.value.done, stopped.value.runs]).toEqual([30, 60]);
  });

  it('refuses protocols that do not fit', () => {
    const code = (protocol: Setup['protocol']): string => {
      const result = rehearse(scenario, { protocol, runs: 1, seed: 1 });
      return result.ok ? 'ran' : `${result.error.code} ${result.error.place}`;
    };
    expect(code({ kind: 'single-text', rounds: 0, voting: 'annealing' })).toBe(
      'value-invalid protocol.rounds',
    );
    expect(code({ kind: 'alternating-offers', rounds: 5, styles: [['linear'], []] })).toBe(
      'value-invalid protocol.styles[1]',
    );
  });
});

describe('the measures', () => {
  it('are what their definitions say', () => {
    expect(gini([1, 1, 1])).toBe(0);
    expect(gini([0, 0, 0, 4])).toBe(0.75);
    expect(gini([0, 0])).toBe(0);
    const quality = qualityOf([0.5, 0.5], {
      reservations: [0, 0.25],
      frontier: [
        [1, 0.25],
        [0.5, 0.75],
      ],
      nash: [0.5, 0.75],
      ideal: [1, 0.75],
    });
    expect(quality.distance).toBeCloseTo(0.5, 12);
    expect(quality.nashRatio).toBeCloseTo(0.5, 12);
    expect(quality.leastShare).toBeCloseTo(0.5, 12);
    expect(quality.gini).toBe(0);
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(wilson(5, 10)[0]).toBeCloseTo(0.2366, 3);
  });

  it('never put an outcome beyond the Nash solution or off the frontier it lies on', () => {
    const result = report(fictional(2, 5), offers(['learner', 'linear']), 20);
    expect(result.nashRatio?.most).toBeLessThanOrEqual(1 + 1e-9);
    expect(result.distance?.mean).toBeGreaterThanOrEqual(0);
  });
});

describe('tactics', () => {
  it('ask for everything at the start and the reservation at the end', () => {
    for (const style of ['boulware', 'linear', 'conceder'] as const) {
      expect([aspiration(style, 0), aspiration(style, 1)]).toEqual([1, 0]);
    }
    expect(aspiration('boulware', 0.5)).toBeGreaterThan(aspiration('linear', 0.5));
    expect(aspiration('linear', 0.5)).toBeGreaterThan(aspiration('conceder', 0.5));
  });

  it('give back what was given, no more, and take nothing back', () => {
    expect(reciprocated(0.8, 0.1)).toBeCloseTo(0.7, 12);
    expect(reciprocated(0.8, -0.1)).toBe(0.8);
    expect(reciprocated(0.05, 0.3)).toBe(0);
  });

  it('learn which issue the other holds on to, and what it asks last', () => {
    const model = new OpponentModel(2);
    for (const offer of [
      [2, 0],
      [2, 1],
      [2, 2],
      [1, 1],
    ])
      model.observe(offer);
    expect(model.weight(0)).toBeGreaterThan(model.weight(1));
    expect([model.asks(0), model.asks(1)]).toEqual([1, 1]);
  });
});
