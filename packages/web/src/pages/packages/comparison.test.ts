import { describe, expect, it } from 'vitest';
import { comparisonOf, MOST_PINNED, pinned } from './comparison.ts';
import { judgeOf } from './judged-package.ts';
import { scenarioOf } from './scenario-of.ts';
import { twoPartyPage } from './two-party-page.test-data.ts';

describe('packages kept for comparison', () => {
  it('are kept once, at most five, the oldest going first', () => {
    const all = [0, 1, 2, 3, 4, 5].reduce<readonly (readonly number[])[]>(
      (pins, option) => pinned(pins, [option]),
      [],
    );
    expect(all).toHaveLength(MOST_PINNED);
    expect(all[0]).toEqual([1]);
    expect(pinned(all, [3])).toBe(all);
  });
});

describe('packages side by side', () => {
  const scenario = scenarioOf(twoPartyPage, ({ en }) => en ?? '')?.scenario;
  if (scenario === undefined) throw new Error('no scenario');
  const judge = judgeOf(scenario, []);

  it('put the points on which they differ first', () => {
    const { issues } = comparisonOf(
      scenario,
      [
        [1, 0],
        [1, 2],
      ],
      judge,
    );
    expect(issues.map(({ issue, differs }) => [issue, differs])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  it('say which is worth most to each party, and nothing where all are worth the same', () => {
    const { parties } = comparisonOf(
      scenario,
      [
        [1, 0],
        [1, 2],
      ],
      judge,
    );
    expect(parties[0]?.best).toEqual([]);
    expect(parties[1]?.best).toEqual([1]);
  });
});
