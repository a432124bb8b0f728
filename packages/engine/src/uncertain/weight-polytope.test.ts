import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, grid, partyOf, statementsOnThree, three } from './fictional-parties.test-oracle.ts';
import type { Statement, UncertainPreferences } from './statement.ts';
import { extremes, weightPolytope, worthsOf } from './weight-polytope.ts';

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
