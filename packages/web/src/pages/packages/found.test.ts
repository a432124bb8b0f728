import { limits, type Progress, solveScenario } from '@wasit/engine';
import { describe, expect, it } from 'vitest';
import {
  type Found,
  foundIn,
  isBlocked,
  isProven,
  nothingFound,
  solutionNames,
  solutionOf,
  toldMore,
} from './found.ts';
import { scenarioOf } from './scenario-of.ts';
import { twoPartyPage } from './two-party-page.test-data.ts';

const theCase = scenarioOf(twoPartyPage, ({ en }) => en ?? '');
if (theCase === null) throw new Error('the example is a case');

describe('what is found', () => {
  it('grows by what the engine tells, and at the end says the same as the answer', () => {
    let found: Found = nothingFound;
    const seen: number[] = [];
    const progress: Progress = (event) => {
      found = toldMore(found, event);
      seen.push(solutionNames.filter((name) => solutionOf(found, name) !== undefined).length);
    };
    const solved = solveScenario(theCase.scenario, limits({ ms: 2_000 }), progress);
    if (!solved.ok) throw new Error(solved.error.code);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(found.done).toBe(false);
    expect(found.solutions).toEqual(foundIn(solved.value).solutions);
    expect(found.frontier?.points).toEqual(solved.value.frontier.points);
  });

  it('is proven only when everything is, and blocked only when that is proven', () => {
    const solved = solveScenario(theCase.scenario, limits({ ms: 2_000 }));
    if (!solved.ok) throw new Error(solved.error.code);
    expect(isProven(nothingFound)).toBe(false);
    expect(isProven(foundIn(solved.value))).toBe(true);
    expect(isBlocked(foundIn(solved.value))).toBe(false);
    const asking = theCase.scenario.parties.map((party) => ({
      ...party,
      preferences: { ...party.preferences, reservation: 1 },
    }));
    const blocked = solveScenario({ ...theCase.scenario, parties: asking }, limits({ ms: 2_000 }));
    if (!blocked.ok) throw new Error(blocked.error.code);
    expect(isBlocked(foundIn(blocked.value))).toBe(true);
  });
});
