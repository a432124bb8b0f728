import { describe, expect, it } from 'vitest';
import { evidenceFromRecord, MOVE_STRENGTH } from './evidence-from-record.ts';
import { built, partyOf, spaceOf } from './fictional-parties.test-oracle.ts';
import { sampleWeights } from './sample-weights.ts';

describe('evidenceFromRecord', () => {
  const moved = evidenceFromRecord(
    [
      { i0: 'o2', i1: 'o2', i2: 'o1' },
      { i0: 'o2', i1: 'o1', i2: 'o1' },
    ],
    [{ i0: 'o0', i1: 'o0', i2: 'o1' }],
  );

  it('takes a move on one disputed issue, another held, as preferring that to the reverse', () => {
    expect(moved).toEqual([
      {
        kind: 'asked',
        for: [
          { issue: 'i1', option: 'o1' },
          { issue: 'i0', option: 'o2' },
        ],
        ratherThan: [
          { issue: 'i1', option: 'o2' },
          { issue: 'i0', option: 'o0' },
        ],
        strength: MOVE_STRENGTH,
      },
    ]);
  });

  it('makes the held issue weigh more in the sample, and rules nothing out', () => {
    const space = spaceOf(3, 3);
    const mean = (evidence: typeof moved): number => {
      const drawn = sampleWeights(built(space, partyOf(space, { evidence })), { count: 3000, seed: 2 });
      if (!drawn.ok) throw new Error(drawn.error.code);
      const { weights, likelihood } = drawn.value;
      const mass = likelihood.reduce((a, b) => a + b, 0);
      return weights.reduce((sum, w, k) => sum + (w[0] as number) * (likelihood[k] as number), 0) / mass;
    };
    expect(mean(moved)).toBeGreaterThan(mean([]) + 0.02);
    expect(built(space, partyOf(space, { evidence: moved })).intervals).toEqual(
      built(space, partyOf(space)).intervals,
    );
  });

  it('infers nothing from a single position or an undisputed issue', () => {
    expect(evidenceFromRecord([{ i0: 'o2' }], [{ i0: 'o0' }])).toEqual([]);
    expect(
      evidenceFromRecord(
        [
          { i0: 'o2', i1: 'o2' },
          { i0: 'o2', i1: 'o0' },
        ],
        [{ i0: 'o2' }],
      ),
    ).toEqual([]);
  });
});
