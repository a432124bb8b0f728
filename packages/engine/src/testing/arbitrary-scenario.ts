import fc from 'fast-check';
import {
  type HyperRectangle,
  type Preferences,
  preferences,
  type RectangleGroup,
} from '../preferences/preferences.ts';
import type { Scenario } from '../preferences/scenario.ts';
import type { Constraint, Literal } from '../space/constraint.ts';
import type { Issue } from '../space/outcome-space.ts';

export interface Shape {
  readonly parties: readonly [number, number];
  readonly interactions: boolean;
  readonly constraints: boolean;
  readonly rectangles: boolean;
}

/** Small random scenarios on purpose full of ties, zero weights, equal options and impossible reservations. */
export function arbitraryScenario(shape: Shape): fc.Arbitrary<Scenario> {
  return fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
      parties: fc.integer({ min: shape.parties[0], max: shape.parties[1] }),
    })
    .chain(({ sizes, parties }) => {
      const issues: Issue[] = sizes.map((size, i) => ({
        id: `i${i}`,
        name: `Issue ${i}`,
        kind: 'categorical',
        options: Array.from({ length: size }, (_, o) => ({ id: `o${o}`, name: `Option ${o}` })),
      }));
      return fc.record({
        space: fc.constant({ name: 'random', issues }),
        constraints: shape.constraints
          ? fc.array(arbitraryConstraint(sizes), { maxLength: 3 })
          : fc.constant([]),
        parties: fc
          .array(arbitraryPreferences(sizes, shape), { minLength: parties, maxLength: parties })
          .map((list) => list.map((each, p) => ({ id: `p${p}`, name: `Party ${p}`, preferences: each }))),
      });
    });
}

const literal = (sizes: readonly number[]): fc.Arbitrary<Literal> =>
  fc
    .nat({ max: sizes.length - 1 })
    .chain((i) => fc.nat({ max: (sizes[i] ?? 1) - 1 }).map((o) => ({ issue: `i${i}`, option: `o${o}` })));

function arbitraryConstraint(sizes: readonly number[]): fc.Arbitrary<Constraint> {
  const some = (min: number): fc.Arbitrary<Literal[]> =>
    fc.array(literal(sizes), { minLength: min, maxLength: 3 });
  return fc.oneof(
    // biome-ignore lint/suspicious/noThenProperty: the field's name; a plain list is never awaited
    fc.record({ kind: fc.constant('requires' as const), if: some(0), then: some(0) }),
    fc.record({ kind: fc.constant('excludes' as const), together: some(1) }),
    fc.record({
      kind: fc.constant('at-most' as const),
      count: fc.nat({ max: 2 }),
      of: fc.uniqueArray(literal(sizes), { maxLength: 5, selector: (l) => `${l.issue}/${l.option}` }),
    }),
  );
}

function arbitraryPreferences(sizes: readonly number[], shape: Shape): fc.Arbitrary<Preferences> {
  const coarse = fc.integer({ min: 0, max: 4 });
  const fine = fc.integer({ min: 0, max: 1000 }).map((x) => x / 7);
  const worth = fc.oneof(coarse, fine, fc.integer({ min: -3, max: 3 }));
  const weight = fc.oneof(
    fc.constant(0),
    fc.constantFrom(0.1, 0.2, 0.3, 0.7),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  return fc
    .record({
      values: fc.tuple(
        ...sizes.map((size, i) =>
          fc.record({
            issue: fc.constant(`i${i}`),
            weight,
            value: fc
              .array(worth, { minLength: size, maxLength: size })
              .map((values) => ({ kind: 'table' as const, values })),
            scale: fc.constantFrom(1, 3, 10),
          }),
        ),
      ),
      interactions: shape.interactions
        ? fc.array(
            fc.record({
              when: fc.array(literal(sizes), { maxLength: 3 }),
              adds: fc.constantFrom(-0.5, -0.1, 0.1, 0.25, 1),
            }),
            { maxLength: 3 },
          )
        : fc.constant([]),
      rectangles: shape.rectangles
        ? fc.record({ maximum: fc.constantFrom(1, 3, 10), root: arbitraryGroup(sizes, 1) })
        : fc.constant(null),
      cap: fc.constantFrom(null, null, 1, 0.5),
      reservation: fc.constantFrom(0, 0, 0.1, 0.5, 3, -1),
      discount: fc.constant(null),
      assumed: fc.boolean(),
    })
    .map((given) => preferences(given));
}

function arbitraryGroup(sizes: readonly number[], depth: number): fc.Arbitrary<RectangleGroup> {
  const range = fc
    .nat({ max: sizes.length - 1 })
    .chain((i) =>
      fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).map(([from, to]) => ({ issue: `i${i}`, from, to })),
    );
  const rectangle: fc.Arbitrary<HyperRectangle> = fc.record({
    utility: fc.integer({ min: -2, max: 9 }),
    weight: fc.constantFrom(1, 1, 0.5),
    includes: fc.array(range, { maxLength: 3 }),
    excludes: fc.array(range, { maxLength: 2 }),
  });
  return fc.record({
    aggregation: fc.constantFrom('sum' as const, 'sum' as const, 'min' as const, 'max' as const),
    weight: fc.constantFrom(1, 2, 0.5),
    rectangles: fc.array(rectangle, { maxLength: 3 }),
    groups: depth > 0 ? fc.array(arbitraryGroup(sizes, depth - 1), { maxLength: 2 }) : fc.constant([]),
  });
}
