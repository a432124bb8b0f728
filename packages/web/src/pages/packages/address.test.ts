import { describe, expect, it } from 'vitest';
import { readPackages, readWeights, writePackages, writeWeights } from './address.ts';
import { scenarioOf } from './scenario-of.ts';
import { twoPartyPage } from './two-party-page.test-data.ts';

const read = (page: typeof twoPartyPage) => {
  const theCase = scenarioOf(page, ({ en }) => en ?? '');
  if (theCase === null) throw new Error('the example is a case');
  return theCase;
};
const theCase = read(twoPartyPage);
const [wages, ...rest] = twoPartyPage.issues;
if (wages === undefined) throw new Error('the example has issues');
const changed = read({
  ...twoPartyPage,
  issues: [{ ...wages, options: wages.options.toReversed() }, ...rest],
});

describe('the page’s address', () => {
  it('brings packages back, in their order', () => {
    const packs = [
      [1, 2],
      [0, 0],
    ];
    expect(readPackages(theCase, writePackages(theCase, packs))).toEqual({ values: packs, stale: false });
    expect(writePackages(theCase, [])).toBeUndefined();
    expect(readPackages(theCase, undefined)).toEqual({ values: [], stale: false });
  });

  it('brings nothing back once points or options have changed, and says so', () => {
    const link = writePackages(theCase, [[1, 2]]);
    expect(readPackages(changed, link)).toEqual({ values: [], stale: true });
    const weights = writeWeights(theCase, [{ partyId: 'crew', issueId: 'wages', weight: 10 }]);
    expect(readWeights(changed, weights)).toEqual({ values: [], stale: true });
  });

  it('reads nothing out of an address that somebody made up', () => {
    const mark = writePackages(theCase, [[0, 0]])?.split('-')[0] ?? '';
    for (const made of ['', '-', `${mark}-9_9`, `${mark}-0`, `${mark}-x_y_z`, 'nonsense']) {
      expect(readPackages(theCase, made)).toEqual({ values: [], stale: true });
    }
    for (const made of [`${mark}-0_0_-1`, `${mark}-7_0_1`, `${mark}-0_0_no`]) {
      expect(readWeights(theCase, made).values).toEqual([]);
    }
  });

  it('holds no sign that means something else in an address', () => {
    const weights = writeWeights(theCase, [{ partyId: 'crew', issueId: 'wages', weight: 12.5 }]);
    expect(writePackages(theCase, [[1, 2]])).toMatch(/^[\w-]+$/);
    expect(weights).toMatch(/^[\w-]+$/);
  });

  it('brings what-if weights back', () => {
    const weights = [
      { partyId: 'crew', issueId: 'wages', weight: 12.5 },
      { partyId: 'crew', issueId: 'hours', weight: 0 },
    ];
    expect(readWeights(theCase, writeWeights(theCase, weights))).toEqual({ values: weights, stale: false });
  });
});
