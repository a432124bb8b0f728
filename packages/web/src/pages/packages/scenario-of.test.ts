import type { Bilingual } from '@wasit/domain';
import { scenario as checked, limits, solveScenario } from '@wasit/engine';
import { describe, expect, it } from 'vitest';
import { judgeOf } from './judged-package.ts';
import { type PackageCase, scenarioOf } from './scenario-of.ts';
import { twoPartyPage as page } from './two-party-page.test-data.ts';

const nameOf = (name: Bilingual): string => name.en ?? '';

const made = (...given: Parameters<typeof scenarioOf>): PackageCase => {
  const theCase = scenarioOf(...given);
  if (theCase === null) throw new Error('no case');
  return theCase;
};

describe('the scenario of a page', () => {
  const theCase = made(page, nameOf);

  it('is one that the engine takes', () => {
    expect(checked(theCase.scenario).ok).toBe(true);
  });

  it('leaves out whom nothing is known of, and says so', () => {
    expect(theCase.parties.map(({ id }) => id)).toEqual(['crew', 'owner']);
    expect(theCase.leftOut.map(({ id }) => id)).toEqual(['town']);
  });

  it('is marked as assumed when anybody’s numbers are', () => {
    expect(theCase.assumed).toBe(true);
    expect(theCase.scenario.parties.map(({ preferences }) => preferences.assumed)).toEqual([false, true]);
  });

  it('takes weights as shares of the party’s total, so that worth runs from 0 to 1', () => {
    const judge = judgeOf(theCase.scenario, []);
    expect(judge([1, 1]).utilities).toEqual([1, 0.25]);
    expect(judge([0, 2]).utilities).toEqual([0, 1]);
  });

  it('counts an option that nobody valued as worth nothing', () => {
    expect(judgeOf(theCase.scenario, [])([0, 0]).utilities[0]).toBe(0);
  });

  it('drops rules and offers on points that offer no choice', () => {
    expect(theCase.scenario.constraints).toHaveLength(1);
    expect(theCase.positions[0]?.stands).toEqual([{ issue: 'wages', option: 'high' }]);
  });

  it('moves one weight in a what-if and leaves the others what they are', () => {
    const changed = made(page, nameOf, [{ partyId: 'crew', issueId: 'wages', weight: 30 }]);
    const { utilities } = judgeOf(changed.scenario, [])([1, 1]);
    expect(utilities[0]).toBeCloseTo(0.7, 12);
    expect(utilities[1]).toBe(0.25);
  });

  it('is solved to what a count by hand finds: high wages with flexible hours', () => {
    // Gains over 0.3 and 0.2: high/flexible (0.3, 0.55); low/short (0.1, 0.3); low/flexible is refused.
    const solved = solveScenario(theCase.scenario, limits());
    if (!solved.ok) throw new Error(solved.error.code);
    expect(solved.value.nash.packages[0]).toEqual([1, 2]);
  });

  it('is nothing with fewer than two known parties, or without a choice', () => {
    expect(scenarioOf({ ...page, parties: page.parties.slice(1) }, nameOf)).toBeNull();
    expect(scenarioOf({ ...page, issues: [] }, nameOf)).toBeNull();
  });
});

describe('a package as it is judged', () => {
  const { scenario } = made(page, nameOf);
  const judge = judgeOf(scenario, page.rules);

  it('names who would refuse', () => {
    expect(judge([0, 0]).refusedBy).toEqual([0]);
    expect(judge([1, 2]).refusedBy).toEqual([]);
  });

  it('names the rule it breaks, and still says what it would be worth', () => {
    const { broken, utilities } = judge([1, 1]);
    expect(broken.map(({ id }) => id)).toEqual(['r1']);
    expect(utilities).toEqual([1, 0.25]);
  });

  it('breaks a “only with” rule by the one option without the other', () => {
    const rule = { ...page.rules[0], id: 'r3', kind: 'requires' as const };
    const { when, target } = rule;
    if (when === undefined || target === undefined) throw new Error('no rule');
    const strict = judgeOf(scenario, [{ id: rule.id, kind: rule.kind, when, target }]);
    expect(strict([1, 0]).broken).toHaveLength(1);
    expect(strict([1, 1]).broken).toHaveLength(0);
    expect(strict([0, 0]).broken).toHaveLength(0);
  });
});
