import { describe, expect, it } from 'vitest';
import type { Session } from '../data/session.ts';
import { invitesTo, keepsRecord, standingIn } from '../data/session.ts';
import { casePages, homePage, pagesFor } from './pages.ts';

const seat = (role: Session['cases'][number]['role'], rooms: string[]): Session => ({
  mode: 'accounts',
  account: { id: 'a', name: 'A', leads: false },
  cases: [{ caseId: 'one', role, rooms }],
});
const names = (session: Session, caseId = 'one') =>
  pagesFor(standingIn(session, caseId)).map(({ to }) => to.split('/')[3]);

describe('the pages that somebody is led to', () => {
  it('are all of them at a desk and for mediators', () => {
    expect(pagesFor(standingIn({ mode: 'desk', account: null, cases: [] }, 'one'))).toBe(casePages);
    expect(pagesFor(standingIn(seat('lead', ['room:mediators']), 'one'))).toBe(casePages);
  });

  it('begin with its desk for a delegation, and leave out the mediators’ workshop', () => {
    const session = seat('delegation', ['room:a']);
    expect(names(session)[0]).toBe('desk');
    expect(names(session)).not.toContain('relays');
    expect(names(session)).not.toContain('reading');
    expect(homePage(standingIn(session, 'one'))).toBe('/cases/$caseId/desk');
  });

  it('are the public record in a case in which nothing is held', () => {
    const session = seat('delegation', ['room:a']);
    expect(names(session, 'two')).toEqual(names(seat('public', [])));
    expect(homePage(standingIn(session, 'two'))).toBe('/cases/$caseId/overview');
    expect(keepsRecord(standingIn(session, 'two'))).toBe(false);
    expect(invitesTo(standingIn(session, 'two'))).toEqual([]);
  });

  it('grow by the table’s pages for a guarantor or an analyst who is in a room', () => {
    expect(names(seat('guarantor', []))).not.toContain('proposals');
    expect(names(seat('guarantor', ['room:a']))).toContain('proposals');
    expect(names(seat('analyst', []))).toContain('reading');
  });
});
