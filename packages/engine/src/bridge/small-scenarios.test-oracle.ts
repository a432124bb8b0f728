import fc from 'fast-check';
import { optionWorths } from '../compiled/worth.ts';
import { type Party, preferences } from '../preferences/preferences.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { keeps } from '../space/constraint.ts';
import type { Package } from '../space/outcome-space.ts';

/** What a random scenario may hold. */
export type Ingredients = {
  readonly constraints: boolean;
  readonly interactions: boolean;
  readonly parties: number;
};

/** Random small scenarios with ties, zero weights and reservations that may be out of reach. */
export function smallScenarios(with_: Ingredients): fc.Arbitrary<Scenario> {
  return fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
      parties: fc.integer({ min: 1, max: with_.parties }),
      kinds: fc.array(fc.constantFrom('categorical' as const, 'ordinal' as const), {
        minLength: 4,
        maxLength: 4,
      }),
      numbers: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 60, maxLength: 60 }),
      reservations: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 3, maxLength: 3 }),
      picks: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
      extras: fc.integer({ min: 0, max: 2 }),
      capped: fc.boolean(),
    })
    .map(({ sizes, parties, kinds, numbers, reservations, picks, extras, capped }): Scenario => {
      const issues = sizes.map((size, i) => ({
        id: `i${i}`,
        name: `Issue ${i}`,
        kind: kinds[i] ?? 'categorical',
        options: Array.from({ length: size }, (_, o) => ({ id: `o${o}`, name: `Option ${o}` })),
      }));
      const literal = (k: number) => {
        const issue = issues[(picks[k] ?? 0) % issues.length] as (typeof issues)[number];
        return { issue: issue.id, option: `o${(picks[k + 1] ?? 0) % issue.options.length}` };
      };
      const all: Party[] = Array.from({ length: parties }, (_, p) => ({
        id: `p${p}`,
        name: `Party ${p}`,
        preferences: preferences({
          values: issues.map((issue, i) => ({
            issue: issue.id,
            weight: 1,
            value: {
              kind: 'table',
              values: issue.options.map((_, o) => numbers[(p * 19 + i * 3 + o * 7) % numbers.length] ?? 0),
            },
          })),
          interactions:
            with_.interactions && extras > 0
              ? [{ when: [literal(p), literal(p + 2)], adds: ((picks[p + 4] ?? 0) % 9) - 4 }]
              : [],
          reservation: reservations[p] ?? 0,
          cap: capped ? 12 : null,
        }),
      }));
      return {
        space: { name: 'small', issues },
        constraints:
          with_.constraints && extras > 0
            ? [
                { kind: 'excludes', together: [literal(5), literal(7)] },
                ...(extras > 1
                  ? [
                      // biome-ignore lint/suspicious/noThenProperty: the constraint's own word; never awaited
                      { kind: 'requires' as const, if: [literal(2)], then: [literal(9)] },
                      { kind: 'at-most' as const, count: 1, of: [literal(1), literal(3), literal(6)] },
                    ]
                  : []),
              ]
            : [],
        parties: all,
      };
    });
}

/** Every package that keeps the constraints, in order of option positions. */
export function allPackages(scenario: Scenario): Package[] {
  let packs: number[][] = [[]];
  for (const issue of scenario.space.issues) {
    packs = packs.flatMap((pack) => issue.options.map((_, o) => [...pack, o]));
  }
  return packs.filter((pack) => scenario.constraints.every((c) => keeps(scenario.space, c, pack)));
}

/** A party's utility straight from its preferences (no rectangles). */
export function utilityOf(scenario: Scenario, party: number, pack: Package): number {
  const prefs = scenario.parties[party]?.preferences ?? preferences({});
  let total = 0;
  for (const [i, issue] of scenario.space.issues.entries()) {
    const part = prefs.values.find((value) => value.issue === issue.id);
    if (part) total += optionWorths(issue, part)[pack[i] ?? -1] ?? 0;
  }
  for (const { when, adds } of prefs.interactions) {
    const holds = when.every(({ issue, option }) => {
      const i = scenario.space.issues.findIndex(({ id }) => id === issue);
      return scenario.space.issues[i]?.options[pack[i] ?? -1]?.id === option;
    });
    if (holds) total += adds;
  }
  return prefs.cap === null ? total : Math.min(prefs.cap, total);
}
