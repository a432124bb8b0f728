import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Literal } from '../space/constraint.ts';
import type { OutcomeSpace } from '../space/outcome-space.ts';
import { acceptance } from './acceptance.ts';
import { bestWorstCase } from './best-worst-case.ts';
import { type Answer, answerQuestion, nextQuestion, type Question } from './elicitation.ts';
import { sampleWeights } from './sample-weights.ts';
import { seeded } from './seeded-random.ts';
import type { Statement, UncertainPreferences } from './statement.ts';
import { extremes, type WeightPolytope, weightPolytope, worthsOf } from './weight-polytope.ts';

function spaceOf(issues: number, options: number): OutcomeSpace {
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
function partyOf(
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

function built(space: OutcomeSpace, preferences: UncertainPreferences): WeightPolytope {
  const result = weightPolytope(space, preferences);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.place}`);
  return result.value;
}

/** Whether exact weights agree with a statement. */
function agrees(
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

const three = spaceOf(3, 3);
const statementsOnThree = fc
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
const grid: number[][] = [];
for (let a = 0; a <= 60; a++)
  for (let b = 0; a + b <= 60; b++) grid.push([a / 60, b / 60, (60 - a - b) / 60]);

describe('weightPolytope', () => {
  it('bounds every package between what a fine grid of weights finds', () => {
    fc.assert(
      fc.property(statementsOnThree, fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), (statements, pack) => {
        const preferences = partyOf(three, { statements });
        const inside = grid.filter((w) => statements.every((s) => agrees(three, preferences, s, w)));
        const result = weightPolytope(three, preferences);
        if (!result.ok) {
          expect(result.error.code).toBe('statements-contradictory');
          const named = result.error.statements ?? [];
          const strictly = (s: Statement, w: readonly number[]): boolean =>
            agrees(three, preferences, s, w) && !agreesOnlyByTie(preferences, s, w);
          const subset = (set: readonly number[]): boolean =>
            grid.some((w) => set.every((k) => strictly(statements[k] as Statement, w)));
          expect(subset(named)).toBe(false);
          return;
        }
        const worths = worthsOf(three, preferences, pack);
        const { least, most } = extremes(three, result.value.rows, worths);
        const utilities = inside.map((w) => worths.reduce((sum, v, i) => sum + v * (w[i] ?? 0), 0));
        if (inside.length === 0) return;
        expect(Math.min(...utilities)).toBeGreaterThanOrEqual(least - 1e-4);
        expect(Math.max(...utilities)).toBeLessThanOrEqual(most + 1e-4);
        if (inside.length < 250) return;
        expect(Math.min(...utilities)).toBeLessThan(least + 0.04);
        expect(Math.max(...utilities)).toBeGreaterThan(most - 0.04);
      }),
      { numRuns: 200 },
    );
  });

  function agreesOnlyByTie(preferences: UncertainPreferences, s: Statement, w: readonly number[]): boolean {
    const opposite: Statement | null =
      s.kind === 'prefers'
        ? { kind: 'prefers', better: s.worse, worse: s.better }
        : s.kind === 'order' && (s.times ?? 1) === 1
          ? { kind: 'order', more: s.less, less: s.more }
          : null;
    return opposite !== null && agrees(three, preferences, opposite, w);
  }

  it('names the answers that contradict one another, and no others', () => {
    const result = weightPolytope(
      three,
      partyOf(three, {
        statements: [
          { kind: 'range', issue: 'i2', least: 0, most: 0.9 },
          { kind: 'order', more: 'i0', less: 'i1' },
          { kind: 'order', more: 'i1', less: 'i2' },
          { kind: 'order', more: 'i2', less: 'i0' },
        ],
      }),
    );
    expect(result.ok ? null : [result.error.code, result.error.statements]).toEqual([
      'statements-contradictory',
      [1, 2, 3],
    ]);
  });

  it.each([
    ['unknown-issue', { statements: [{ kind: 'range', issue: 'x', least: 0, most: 1 }] }],
    ['range-invalid', { statements: [{ kind: 'range', issue: 'i0', least: 0.6, most: 0.2 }] }],
    [
      'unknown-option',
      { statements: [{ kind: 'indifferent', left: [{ issue: 'i0', option: 'x' }], right: [] }] },
    ],
    [
      'package-incomplete',
      { statements: [{ kind: 'indifferent', left: [{ issue: 'i0', option: 'o0' }], right: [] }] },
    ],
    ['worth-invalid', { worths: { i0: [0, 2, 1] } }],
    ['reservation-invalid', { reservation: { least: 0.6, most: 0.2 } }],
  ] as const)('refuses with %s', (code, given) => {
    const result = weightPolytope(three, partyOf(three, given));
    expect(result.ok ? 'built' : result.error.code).toBe(code);
  });
});

describe('sampleWeights', () => {
  it('stays inside the polytope and covers it evenly', () => {
    fc.assert(
      fc.property(statementsOnThree, fc.integer(), (statements, seed) => {
        const preferences = partyOf(three, { statements });
        const result = weightPolytope(three, preferences);
        if (!result.ok) return;
        const drawn = sampleWeights(result.value, { count: 1500, seed });
        if (!drawn.ok) throw new Error(drawn.error.code);
        for (const w of drawn.value.weights) {
          expect(w.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...w)).toBeGreaterThan(-1e-9);
          for (const s of statements)
            expect(
              agrees(
                three,
                preferences,
                s,
                Array.from(w, (v) => v),
              ),
            ).toBe(true);
        }
        const inside = grid.filter((w) => statements.every((s) => agrees(three, preferences, s, w)));
        if (inside.length < 250) return;
        for (let i = 0; i < 3; i++) {
          const expected = inside.reduce((sum, w) => sum + (w[i] ?? 0), 0) / inside.length;
          const mean =
            drawn.value.weights.reduce((sum, w) => sum + (w[i] as number), 0) / drawn.value.weights.length;
          expect(Math.abs(mean - expected)).toBeLessThan(0.05);
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('is the same for the same seed, and moves towards the evidence without leaving the statements', () => {
    const plain = built(
      three,
      partyOf(three, { statements: [{ kind: 'range', issue: 'i0', least: 0.1, most: 0.6 }] }),
    );
    const leaning = built(three, {
      ...plain.preferences,
      evidence: [
        {
          kind: 'asked',
          for: [
            { issue: 'i0', option: 'o2' },
            { issue: 'i1', option: 'o0' },
          ],
          ratherThan: [
            { issue: 'i0', option: 'o0' },
            { issue: 'i1', option: 'o2' },
          ],
        },
      ],
    });
    const share = (polytope: WeightPolytope): number => {
      const result = acceptance(polytope, [2, 0, 0], { seed: 7 });
      if (!result.ok) throw new Error(result.error.code);
      return result.value.probability;
    };
    expect(share(plain)).toBe(share(plain));
    expect(share(leaning)).toBeGreaterThan(share(plain) + 0.1);
    expect(leaning.intervals).toEqual(plain.intervals);
  });
});

describe('acceptance', () => {
  it('is the share of the possible weights, within its stated error', () => {
    // Two issues: weights (w, 1 - w), w even in [0, 1]; the package is worth w, so P(w >= r) = 1 - r.
    const two = spaceOf(2, 2);
    for (const reservation of [0.2, 0.5, 0.9]) {
      const result = acceptance(built(two, partyOf(two, { reservation })), [1, 0], { seed: 3 });
      if (!result.ok) throw new Error(result.error.code);
      const { probability, error, utility } = result.value;
      expect(Math.abs(probability - (1 - reservation))).toBeLessThan(2 * error);
      expect(error).toBeLessThan(0.05);
      expect(utility.least).toBeCloseTo(0, 9);
      expect(utility.most).toBeCloseTo(1, 9);
    }
  });

  it('is proven, not sampled, where every possible weight agrees', () => {
    const polytope = built(three, partyOf(three, { reservation: { least: 0.4, most: 0.5 } }));
    const sure = acceptance(polytope, [1, 1, 1], { seed: 1 });
    const never = acceptance(polytope, [0, 0, 0], { seed: 1 });
    expect(sure.ok && [sure.value.probability, sure.value.certain]).toEqual([1, 'accepts']);
    expect(never.ok && [never.value.probability, never.value.certain]).toEqual([0, 'refuses']);
  });
});

describe('bestWorstCase', () => {
  it('guarantees as much as the best of all packages, judged one by one', () => {
    fc.assert(
      fc.property(statementsOnThree, statementsOnThree, fc.boolean(), (first, second, barred) => {
        const up = weightPolytope(three, partyOf(three, { statements: first, reservation: 0.3 }));
        const down = weightPolytope(
          three,
          partyOf(three, { statements: second, down: true, reservation: { least: 0.1, most: 0.4 } }),
        );
        if (!up.ok || !down.ok) return;
        const constraints = barred
          ? [
              {
                kind: 'excludes' as const,
                together: [
                  { issue: 'i0', option: 'o1' },
                  { issue: 'i1', option: 'o1' },
                ],
              },
            ]
          : [];
        const found = bestWorstCase(three, constraints, [up.value, down.value]);
        let best = Number.NEGATIVE_INFINITY;
        for (let a = 0; a < 3; a++)
          for (let b = 0; b < 3; b++)
            for (let c = 0; c < 3; c++) {
              if (barred && a === 1 && b === 1) continue;
              const margins = [up.value, down.value].map((polytope, p) => {
                const worths = worthsOf(three, polytope.preferences, [a, b, c]);
                return extremes(three, polytope.rows, worths).least - (p === 0 ? 0.3 : 0.4);
              });
              best = Math.max(best, Math.min(...margins));
            }
        expect(found?.certificate).toEqual({ exact: true });
        expect(found?.margin).toBeCloseTo(best, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('elicitation', () => {
  /** Answers as a party with these true weights would. */
  function truthful(polytope: WeightPolytope, question: Question, w: readonly number[]): Answer {
    if (question.kind === 'swing-first') {
      const issue = polytope.space.issues[w.indexOf(Math.max(...w))]?.id ?? '';
      return { kind: 'first', issue };
    }
    const prefers: Statement = { kind: 'prefers', better: question.left, worse: question.right };
    return { kind: agrees(polytope.space, polytope.preferences, prefers, w) ? 'left' : 'right' };
  }

  it('closes in on the true weights, question by question, and never loses them', () => {
    const space = spaceOf(5, 3);
    for (const seed of [1, 2, 3]) {
      const random = seeded(seed);
      const raw = space.issues.map(() => -Math.log(1 - random()));
      const total = raw.reduce((a, b) => a + b, 0);
      const w = raw.map((v) => v / total);
      let polytope = built(space, partyOf(space));
      const widths: number[] = [];
      let asked = 0;
      for (; asked < 14; asked++) {
        const next = nextQuestion(polytope, { seed });
        if (!next.ok) throw new Error(next.error.code);
        if (next.value === null) break;
        if (asked === 0) expect(next.value.question.kind).toBe('swing-first');
        const settled = answerQuestion(
          polytope,
          next.value.question,
          truthful(polytope, next.value.question, w),
          { seed },
        );
        if (!settled.ok) throw new Error(settled.error.code);
        expect(settled.value.kept).toBeLessThan(1);
        polytope = built(space, settled.value.preferences);
        for (const [i, { least, most }] of polytope.intervals.entries()) {
          expect(w[i]).toBeGreaterThan(least - 1e-5);
          expect(w[i]).toBeLessThan(most + 1e-5);
        }
        widths.push(polytope.intervals.reduce((sum, { least, most }) => sum + most - least, 0));
      }
      expect(widths.every((width, k) => k === 0 || width <= (widths[k - 1] as number) + 1e-6)).toBe(true);
      expect(widths.at(-1)).toBeLessThan(1.2);
    }
  });

  it('refuses an answer against earlier ones and says which', () => {
    const space = spaceOf(3, 2);
    const polytope = built(
      space,
      partyOf(space, { statements: [{ kind: 'range', issue: 'i0', least: 0.6, most: 1 }] }),
    );
    const answer = answerQuestion(
      polytope,
      { kind: 'swing-first', issues: ['i0', 'i1'] },
      { kind: 'first', issue: 'i1' },
      { seed: 1 },
    );
    expect(answer.ok ? null : [answer.error.code, answer.error.statements]).toEqual([
      'statements-contradictory',
      [0, 1],
    ]);
  });

  it('refuses an answer to another question', () => {
    const space = spaceOf(3, 2);
    const answer = answerQuestion(
      built(space, partyOf(space)),
      { kind: 'swing-first', issues: [] },
      { kind: 'left' },
      { seed: 1 },
    );
    expect(answer.ok ? 'taken' : answer.error.code).toBe('answer-does-not-fit');
  });
});
