import { describe, expect, it } from 'vitest';
import { draftOf, restored, saysSomething, statementOf } from './preference-draft.ts';
import { twoPartyPage as page } from './two-party-page.test-data.ts';

const row = (id: string) => {
  const found = page.parties.find(({ party }) => party.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('assumed preferences while they are entered', () => {
  it('begin with the last offer as the best option of its point', () => {
    const draft = draftOf(
      { ...row('town'), lastOffer: [{ issueId: 'wages', optionId: 'low' }] },
      page.issues,
    );
    expect(draft.worths.wages).toEqual({ low: 100, high: 0 });
    expect(draft.weights).toEqual({ wages: 50, hours: 50 });
  });

  it('say nothing while no option is worth more than another', () => {
    const blank = draftOf(row('town'), page.issues);
    expect(saysSomething(blank)).toBe(false);
    expect(saysSomething({ ...blank, worths: { ...blank.worths, wages: { low: 100, high: 0 } } })).toBe(true);
  });

  it('begin with what was assumed before, the heaviest point at 100', () => {
    const draft = draftOf(row('owner'), page.issues);
    expect(draft.weights).toEqual({ wages: 100, hours: 100 });
    expect(draft.worths.wages).toEqual({ low: 100, high: 50 });
    expect(draft.reservation).toBe(20);
    expect(draft.note).toBe('from last year’s talks');
  });

  it('do not begin with what a party declared: that is its own', () => {
    expect(draftOf({ ...row('crew'), lastOffer: [] }, page.issues).reservation).toBe(0);
  });

  it('are recorded as assumed, on the scale from 0 to 1', () => {
    const command = statementOf('town', {
      ...draftOf(row('owner'), page.issues),
      reservation: 35,
      note: ' ',
    });
    expect(command).toMatchObject({ assumed: true, reservation: 0.35, note: null, carriers: [] });
  });

  it('are undone to what was assumed before, or to nothing', () => {
    expect(restored('town', null)).toEqual({ type: 'withdraw-preference', partyId: 'town', assumed: true });
    expect(restored('owner', row('owner').preference)).toMatchObject({
      type: 'state-preference',
      reservation: 0.2,
      assumed: true,
    });
  });
});
