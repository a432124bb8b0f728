import fc from 'fast-check';
import type { Literal } from '../space/constraint.ts';
import type { OutcomeSpace } from '../space/outcome-space.ts';
import type { Statement, UncertainPreferences } from './statement.ts';
import { type WeightPolytope, weightPolytope } from './weight-polytope.ts';

export function spaceOf(issues: number, options: number): OutcomeSpace {
  return {
    name: 'fictional',
    issues: Array.from({ length: issues }, (_, i) => ({
      id: `i${i}`,
      name: `Issue ${i}`,
      kind: 'ordinal',
      options: Array.from({ length: options }, (_, o) => ({ id: `o${o}`, name: `Option ${o}` })),
    })),
  };
}

/** Worth rises evenly along the options (falls, for `down`). */
export function partyOf(
  space: OutcomeSpace,
  given: Partial<UncertainPreferences> & { down?: boolean } = {},
): UncertainPreferences {
  const { down, ...rest } = given;
  return {
    party: 'p',
    worths: Object.fromEntries(
      space.issues.map(({ id, options }) => [
        id,
        options.map((_, o) => (down ? options.length - 1 - o : o) / Math.max(1, options.length - 1)),
      ]),
    ),
    statements: [],
    evidence: [],
    reservation: 0.5,
    assumed: true,
    ...rest,
  };
}

export function built(space: OutcomeSpace, preferences: UncertainPreferences): WeightPolytope {
  const result = weightPolytope(space, preferences);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.place}`);
  return result.value;
}

/** Whether exact weights agree with a statement. */
export function agrees(
  space: OutcomeSpace,
  preferences: UncertainPreferences,
  s: Statement,
  w: readonly number[],
): boolean {
  const weight = (id: string): number => w[space.issues.findIndex((issue) => issue.id === id)] ?? 0;
  const worth = (literals: readonly Literal[]): number =>
    literals.reduce((sum, { issue, option }) => {
      const o =
        space.issues.find(({ id }) => id === issue)?.options.findIndex(({ id }) => id === option) ?? -1;
      return sum + weight(issue) * (preferences.worths[issue]?.[o] ?? 0);
    }, 0);
  switch (s.kind) {
    case 'range':
      return weight(s.issue) >= s.least - 1e-9 && weight(s.issue) <= s.most + 1e-9;
    case 'order':
      return weight(s.more) >= (s.times ?? 1) * weight(s.less) - 1e-9;
    case 'prefers':
      return worth(s.better) >= worth(s.worse) - 1e-9;
    case 'indifferent':
      return Math.abs(worth(s.left) - worth(s.right)) < 1e-9;
  }
}

export const three = spaceOf(3, 3);
export const statementsOnThree = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constant('order' as const),
        more: fc.constantFrom('i0', 'i1', 'i2'),
        less: fc.constantFrom('i0', 'i1', 'i2'),
        times: fc.constantFrom(1, 1, 2, 0.5),
      }),
      fc
        .record({
          issue: fc.constantFrom('i0', 'i1', 'i2'),
          a: fc.integer({ min: 0, max: 10 }),
          b: fc.integer({ min: 0, max: 10 }),
        })
        .map(({ issue, a, b }) => ({
          kind: 'range' as const,
          issue,
          least: Math.min(a, b) / 10,
          most: Math.max(a, b) / 10,
        })),
      fc
        .record({ left: fc.nat(2), right: fc.nat(2), l: fc.nat(2), r: fc.nat(2) })
        .map(({ left, right, l, r }) => ({
          kind: 'prefers' as const,
          better: [
            { issue: 'i0', option: `o${left}` },
            { issue: 'i1', option: `o${l}` },
          ],
          worse: [
            { issue: 'i0', option: `o${right}` },
            { issue: 'i1', option: `o${r}` },
          ],
        })),
    ),
    { maxLength: 4 },
  )
  .map((list): Statement[] => list.filter((s) => s.kind !== 'order' || s.more !== s.less));

/** Weights of three issues on a fine grid of the simplex. */
export const grid: number[][] = [];
for (let a = 0; a <= 60; a++)
  for (let b = 0; a + b <= 60; b++) grid.push([a / 60, b / 60, (60 - a - b) / 60]);
