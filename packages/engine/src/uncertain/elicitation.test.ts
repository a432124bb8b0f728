import { describe, expect, it } from 'vitest';
import { type Answer, answerQuestion, nextQuestion, type Question } from './elicitation.ts';
import { agrees, built, partyOf, spaceOf } from './fictional-parties.test-oracle.ts';
import { seeded } from './seeded-random.ts';
import type { Statement } from './statement.ts';
import type { WeightPolytope } from './weight-polytope.ts';

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
