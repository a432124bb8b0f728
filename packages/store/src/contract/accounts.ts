/** Accounts, sessions and invitations; and that they and the record know nothing of each other. */
import { viewer } from '@wasit/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../accounts/records.ts';
import { draft, fresh, type OpenSubject, type Subject } from './subject.ts';

const NOW = '2026-01-05T06:00:00.000Z';
const LATER = '2026-01-06T06:00:00.000Z';

const person = (): Account => {
  const id = fresh('account');
  return { id, login: id, name: 'A person', passwordHash: 'hash', leads: true, createdAt: NOW };
};

export const accounts = (open: OpenSubject): void => {
  describe('accounts', () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => await subject.close());

    it('have one login each', async () => {
      const one = person();
      await subject.store.withAccounts(async (tx) => {
        expect(await tx.addAccount(one)).toBe(true);
        expect(await tx.addAccount({ ...person(), login: one.login })).toBe(false);
        expect(await tx.addAccount({ ...person(), login: 'a\u0000b' })).toBe(false);
        expect(await tx.accountByLogin(one.login)).toEqual(one);
        expect(await tx.accountByLogin("' or true --")).toBeNull();
        expect(await tx.account(one.id)).toEqual(one);
        expect(await tx.hasLead()).toBe(true);
      });
    });

    it('hold rooms in a case, and in no other', async () => {
      const { id: accountId, ...rest } = person();
      const held = { caseId: fresh('case'), accountId, role: 'delegation', clearances: ['room:a'] };
      await subject.store.withAccounts(async (tx) => {
        await tx.addAccount({ id: accountId, ...rest });
        await tx.setMembership({ ...held, clearances: [] });
        await tx.setMembership(held);
        expect(await tx.membershipsOf(accountId)).toEqual([held]);
        expect(await tx.membersOf(held.caseId)).toEqual([held]);
        expect(await tx.membersOf(fresh('case'))).toEqual([]);
      });
    });

    it('have sessions that end when they are revoked, or when their time is over', async () => {
      const { id: accountId, ...rest } = person();
      const session = { id: fresh('s'), tokenHash: fresh('t'), accountId, agent: '', createdAt: NOW };
      const { store } = subject;
      await store.withAccounts(async (tx) => {
        await tx.addAccount({ id: accountId, ...rest });
        await tx.addSession({ ...session, expiresAt: LATER });
        expect(await tx.sessionByToken(session.tokenHash, NOW)).toMatchObject({ id: session.id });
        expect(await tx.sessionByToken(session.tokenHash, LATER)).toBeNull();
        await tx.setMembership({ caseId: 'case-x', accountId, role: 'delegation', clearances: ['room:a'] });
        expect(await tx.signedIn(session.tokenHash, LATER)).toBeNull();
        expect(await tx.signedIn(session.tokenHash, NOW)).toEqual({
          sessionId: session.id,
          accountId,
          name: rest.name,
          leads: true,
          memberships: [{ caseId: 'case-x', role: 'delegation', clearances: ['room:a'] }],
        });
        expect(await tx.revokeSession('somebody-else', session.id)).toBe(false);
        expect(await tx.revokeSession(accountId, session.id)).toBe(true);
        expect(await tx.sessionByToken(session.tokenHash, NOW)).toBeNull();
      });
    });

    it('come by invitations, each of which is taken once, also by several at once', async () => {
      const tokenHash = fresh('invitation');
      const rest = { caseId: null, role: 'lead', clearances: ['room:a'], invitedBy: null };
      const { store } = subject;
      await store.withAccounts(async (tx) => {
        await tx.addInvitation({ tokenHash, ...rest, expiresAt: LATER });
        expect(await tx.takeInvitation(tokenHash, LATER)).toBeNull();
      });
      const takers = Array.from({ length: 5 }, async () =>
        store.withAccounts(async (tx) => await tx.takeInvitation(tokenHash, NOW)),
      );
      const taken = (await Promise.all(takers)).filter((item) => item !== null);
      expect(taken).toEqual([{ tokenHash, ...rest, expiresAt: LATER }]);
    });

    it('answer to a challenge once', async () => {
      const challenge = fresh('challenge');
      await subject.store.withAccounts(async (tx) => {
        await tx.addChallenge(challenge, null, LATER);
        expect(await tx.takeChallenge(challenge, NOW)).toEqual({ accountId: null });
        expect(await tx.takeChallenge(challenge, NOW)).toBeUndefined();
      });
    });

    it('lie apart from the record: an operator lists the compartments of a case and events of a type', async () => {
      const caseId = fresh('case');
      const piet = viewer('piet', 'room:port');
      const event = draft(caseId, 'piet', ['room:port'], { type: 'round-opened' });
      await subject.store.withViewer(piet, async (tx) => {
        await tx.append(caseId, [event, draft(caseId, 'piet', ['public'])], null);
      });
      const many = [piet, viewer('otto'), viewer('ana', 'room:port/head')];
      const each = await Promise.all(
        many.map(async (who) => await subject.store.withViewer(who, async (tx) => await tx.head(caseId))),
      );
      expect(await subject.store.heads(caseId, many)).toEqual(each);
      expect(await subject.store.heads(fresh('case'), many)).toEqual([null, null, null]);
      expect(await subject.store.compartmentsOf(caseId)).toEqual(['public', 'room:port']);
      const ofType = async (who: typeof piet): Promise<number> =>
        await subject.store.withOperator(
          who,
          async (tx) => (await tx.eventsOfType(caseId, 'round-opened')).length,
        );
      expect([await ofType(piet), await ofType(viewer('otto'))]).toEqual([1, 0]);
    });
  });
};
