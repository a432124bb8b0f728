import { describe, expect, it } from 'vitest';
import {
  acceptanceAnswer,
  settledAnswer,
  weightsAnswer,
  worstCaseAnswer,
} from '../../engine/uncertain-answers.ts';
import { draftOf } from './preference-draft.ts';
import { scenarioOf } from './scenario-of.ts';
import { twoPartyPage } from './two-party-page.test-data.ts';
import { doubted, linesOf, noDoubt, openWeights, spaceOf, spreads, weightsInHundreds } from './uncertain.ts';

const theCase = scenarioOf(twoPartyPage, ({ en }) => en ?? '');
if (theCase === null) throw new Error('the example is a case');
const { space, constraints, parties } = theCase.scenario;
const answerOf = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error('refused');
  return result.value;
};

describe('weights that are not sure', () => {
  it('lie around what is stated, the wider the less sure', () => {
    const total = parties[0]?.preferences.values.reduce((sum, { weight }) => sum + weight, 0) ?? 1;
    const widths = spreads.map((spread) => {
      const answer = answerOf(
        weightsAnswer({ space, preferences: doubted(theCase, 0, { spread, statements: [] }) }),
      );
      if (!('intervals' in answer)) throw new Error('contradiction');
      for (const [i, { least, most }] of answer.intervals.entries()) {
        const stated = (parties[0]?.preferences.values[i]?.weight ?? 0) / total;
        expect(least).toBeLessThanOrEqual(stated + 1e-6);
        expect(most).toBeGreaterThanOrEqual(stated - 1e-6);
      }
      return answer.intervals.reduce((sum, { least, most }) => sum + most - least, 0);
    });
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[0]).toBeLessThan(1e-5);
  });

  it('without doubt, acceptance is what the numbers say', () => {
    const exact = parties.map((_, p) => doubted(theCase, p, noDoubt));
    for (const pack of [
      [0, 0],
      [1, 2],
    ]) {
      const answers = answerOf(acceptanceAnswer({ space, parties: exact, package: pack }));
      for (const [p, one] of answers.entries()) {
        const values = parties[p]?.preferences.values ?? [];
        const total = values.reduce((sum, { weight }) => sum + weight, 0);
        const worth = values.reduce((sum, { value, weight }, i) => {
          return sum + (value.kind === 'table' ? (value.values[pack[i] ?? 0] ?? 0) * (weight / total) : 0);
        }, 0);
        expect(one?.certain).toBe(
          worth >= (parties[p]?.preferences.reservation ?? 0) ? 'accepts' : 'refuses',
        );
      }
    }
  });

  it('that contradict one another are told as such', () => {
    const both = [
      { kind: 'order', more: 'wages', less: 'hours' },
      { kind: 'order', more: 'hours', less: 'wages' },
    ] as const;
    const preferences = doubted(theCase, 0, { spread: 'unknown', statements: both });
    expect(answerOf(weightsAnswer({ space, preferences }))).toMatchObject({ contradicting: [0, 1] });
    expect(answerOf(worstCaseAnswer({ space, constraints, parties: [preferences] }))).toBeNull();
  });

  it('leave a package with the best worst case, no worse for anybody than it says', () => {
    const unsure = parties.map((_, p) => doubted(theCase, p, { spread: 'quarter', statements: [] }));
    const found = answerOf(worstCaseAnswer({ space, constraints, parties: unsure }));
    if (found === null) throw new Error('there is one');
    const margins = found.worst.map((worst, p) => worst - (parties[p]?.preferences.reservation ?? 0));
    expect(Math.min(...margins)).toBeCloseTo(found.margin, 6);
  });
});

describe('weights found by questions', () => {
  const { issues } = twoPartyPage;
  const names = spaceOf(issues, ({ en }) => en ?? '');
  const row = twoPartyPage.parties[0];
  if (row === undefined) throw new Error('the example has parties');
  const draft = {
    ...draftOf(row, issues),
    worths: { wages: { low: 0, high: 100 }, hours: { long: 0, short: 100, flexible: 50 } },
  };

  it('narrow with every answer, and end', () => {
    let preferences = openWeights('crew', draft, issues, []);
    for (let turn = 0; turn < 20; turn++) {
      const answer = answerOf(weightsAnswer({ space: names, preferences }));
      if (!('asked' in answer)) throw new Error('contradiction');
      const { asked } = answer;
      if (asked === null) {
        const hundreds = weightsInHundreds(issues, answer.mean);
        expect(Math.max(...Object.values(hundreds))).toBe(100);
        expect(hundreds.wages).toBeGreaterThan(hundreds.hours as number);
        return;
      }
      // Somebody to whom wages weigh 0.7 and hours 0.3.
      const worth = (side: readonly { issue: string; option: string }[]): number =>
        side.reduce((sum, { issue, option }) => {
          const worths: Readonly<Record<string, Readonly<Record<string, number>>>> = draft.worths;
          return sum + (issue === 'wages' ? 0.7 : 0.3) * (worths[issue]?.[option] ?? 0);
        }, 0);
      const given =
        asked.question.kind === 'swing-first'
          ? ({ kind: 'first', issue: 'wages' } as const)
          : ({ kind: worth(asked.question.left) >= worth(asked.question.right) ? 'left' : 'right' } as const);
      const settled = answerOf(
        settledAnswer({ space: names, preferences, question: asked.question, answer: given }),
      );
      if (!('preferences' in settled)) throw new Error('contradiction');
      expect(settled.kept).toBeLessThanOrEqual(1);
      preferences = settled.preferences;
    }
    throw new Error('no end of questions');
  });

  it('are read as lines: what matters more than several others is said once', () => {
    const order = (more: string, less: string) => ({ kind: 'order', more, less }) as const;
    const lines = linesOf([
      order('a', 'b'),
      { kind: 'range', issue: 'a', least: 0, most: 1 },
      order('a', 'c'),
    ]);
    expect(lines.map(({ length }) => length)).toEqual([2, 1]);
  });
});
