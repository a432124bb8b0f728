/** Accounts, sessions and invitations; and that they and the record know nothing of each other. */
import { viewer } from '@wasit/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account, Invitation } from '../accounts/records.ts';
import { draft, fresh, type OpenSubject, type Subject } from './subject.ts';

const NOW = '2026-01-05T06:00:00.000Z';
const LATER = '2026-01-06T06:00:00.000Z';

const person = (): Account => {
  const id = fresh('account');
  return { id, login: id, name: 'A person', passwordHash: 'hash', leads: true, createdAt: NOW };
};

const made = (): Invitation => ({
  tokenHash: fresh('invitation'),
  id: fresh('invitation-id'),
  caseId: null,
  role: 'lead',
  clearances: ['room:a'],
  invitedBy: null,
  createdAt: NOW,
  expiresAt: LATER,
  note: 'For the office',
  ended: null,
  forgetAt: '2026-02-06T06:00:00.000Z',
});

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
      const session = { id: fresh('s'), tokenHash: fresh('t'), accountId, agent: '' };
      const times = { createdAt: NOW, expiresAt: LATER, seenAt: null };
      const { store } = subject;
      await store.withAccounts(async (tx) => {
        await tx.addAccount({ id: accountId, ...rest });
        await tx.addSession({ ...session, ...times });
        expect(await tx.sessionByToken(session.tokenHash, NOW)).toMatchObject({ id: session.id });
        expect(await tx.sessionByToken(session.tokenHash, LATER)).toBeNull();
        await tx.setMembership({ caseId: 'case-x', accountId, role: 'delegation', clearances: ['room:a'] });
        expect(await tx.signedIn(session.tokenHash, LATER)).toBeNull();
        expect(await tx.signedIn(session.tokenHash, NOW)).toEqual({
          sessionId: session.id,
          seenAt: null,
          accountId,
          name: rest.name,
          leads: true,
          memberships: [{ caseId: 'case-x', role: 'delegation', clearances: ['room:a'] }],
        });
        await tx.seenSession(session.id, LATER);
        expect(await tx.sessionsOf(accountId, NOW)).toEqual([{ ...session, ...times, seenAt: LATER }]);
        expect(await tx.revokeSession('somebody-else', session.id)).toBe(false);
        expect(await tx.revokeSession(accountId, session.id)).toBe(true);
        expect(await tx.sessionByToken(session.tokenHash, NOW)).toBeNull();
        const ids = [fresh('s'), fresh('s'), fresh('s')];
        for (const id of ids) await tx.addSession({ ...session, ...times, id, tokenHash: fresh('t') });
        expect(await tx.revokeOtherSessions(accountId, ids[1] ?? '')).toBe(2);
        expect((await tx.sessionsOf(accountId, NOW)).map(({ id }) => id)).toEqual([ids[1]]);
      });
    });

    it('come and go in the rooms of a case: the books and the changes are kept', async () => {
      const one = person();
      const caseId = fresh('case');
      const change = { at: NOW, room: 'room:a', accountId: one.id, byId: null };
      await subject.store.withAccounts(async (tx) => {
        await tx.addAccount(one);
        await tx.holdAccess(caseId);
        await tx.setMembership({ caseId, accountId: one.id, role: 'delegation', clearances: ['room:a'] });
        await tx.setBook(caseId, 'room:a', [one.id]);
        await tx.setBook(caseId, 'room:a', []);
        await tx.removeMembership(caseId, one.id);
        await tx.addAccessChange(caseId, { ...change, entered: true });
        await tx.addAccessChange(caseId, { ...change, entered: false, byId: one.id });
        expect(await tx.membersOf(caseId)).toEqual([]);
        expect([...(await tx.booksOf(caseId))]).toEqual([['room:a', []]]);
        expect(await tx.accessChangesOf(caseId)).toEqual([
          { ...change, entered: true },
          { ...change, entered: false, byId: one.id },
        ]);
        expect([...(await tx.booksOf(fresh('case')))]).toEqual([]);
      });
    });

    it('change their passwords, and have passkeys that are named, used and removed', async () => {
      const [one, other] = [person(), person()];
      const passkey = { publicKey: 'key', counter: 1, transports: ['usb'], createdAt: NOW, usedAt: null };
      await subject.store.withAccounts(async (tx) => {
        await tx.addAccount(one);
        await tx.addAccount(other);
        await tx.setPassword(one.id, 'another hash');
        expect(await tx.account(one.id)).toEqual({ ...one, passwordHash: 'another hash' });
        expect(await tx.account(other.id)).toEqual(other);
        const credentialId = fresh('key');
        const held = { ...passkey, credentialId, accountId: one.id, name: 'Phone' };
        await tx.addPasskey(held);
        expect(await tx.renamePasskey(other.id, credentialId, 'Stolen')).toBe(false);
        expect(await tx.renamePasskey(one.id, credentialId, 'Old phone')).toBe(true);
        await tx.usedPasskey(credentialId, 2, LATER);
        expect(await tx.passkeysOf(one.id)).toEqual([
          { ...held, name: 'Old phone', counter: 2, usedAt: LATER },
        ]);
        expect(await tx.removePasskey(other.id, credentialId)).toBe(false);
        expect(await tx.removePasskey(one.id, credentialId)).toBe(true);
        expect(await tx.passkeysOf(one.id)).toEqual([]);
      });
    });

    it('come by invitations, each of which is taken once, also by several at once', async () => {
      const invitation = made();
      const { tokenHash } = invitation;
      const { store } = subject;
      await store.withAccounts(async (tx) => {
        await tx.addInvitation(invitation);
        expect(await tx.takeInvitation(tokenHash, LATER)).toBeNull();
      });
      const takers = Array.from({ length: 5 }, async () =>
        store.withAccounts(async (tx) => await tx.takeInvitation(tokenHash, NOW)),
      );
      const taken = (await Promise.all(takers)).filter((item) => item !== null);
      expect(taken).toEqual([{ ...invitation, ended: 'used' }]);
      await store.withAccounts(async (tx) => {
        expect(await tx.invitation(tokenHash)).toMatchObject({ ended: 'used' });
        await tx.forgetExpired(LATER);
        expect(await tx.invitation(tokenHash)).not.toBeNull();
        await tx.forgetExpired(invitation.forgetAt);
        expect(await tx.invitation(tokenHash)).toBeNull();
      });
    });

    it('see the open invitations that they have made, and take them back', async () => {
      const caseId = fresh('case');
      const invitedBy = fresh('account');
      const open = { ...made(), caseId, invitedBy };
      await subject.store.withAccounts(async (tx) => {
        await tx.addInvitation(open);
        await tx.addInvitation({ ...made(), caseId, invitedBy: fresh('account') });
        expect(await tx.openInvitations(caseId, invitedBy, NOW)).toEqual([open]);
        expect(await tx.openInvitations(caseId, invitedBy, LATER)).toEqual([]);
        expect(await tx.revokeInvitation(caseId, fresh('account'), open.id, NOW)).toBeNull();
        expect(await tx.revokeInvitation(caseId, invitedBy, open.id, NOW)).toEqual({
          ...open,
          ended: 'revoked',
        });
        expect(await tx.revokeInvitation(caseId, invitedBy, open.id, NOW)).toBeNull();
        expect(await tx.takeInvitation(open.tokenHash, NOW)).toBeNull();
        expect(await tx.openInvitations(caseId, invitedBy, NOW)).toEqual([]);
      });
    });

    it('tell every server when a session has ended or a seat has changed, and not when one has begun', async () => {
      const one = person();
      const accountId = one.id;
      let told = 0;
      const stop = subject.store.onAccountsChanged(() => {
        told += 1;
      });
      const session = {
        id: fresh('session'),
        tokenHash: fresh('token'),
        accountId,
        createdAt: NOW,
        expiresAt: LATER,
        agent: '',
        seenAt: null,
      };
      await subject.store.withAccounts(async (tx) => {
        await tx.addAccount(one);
        await tx.addSession(session);
        await tx.revokeSession(accountId, 'another-session');
      });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(told).toBe(0);
      await subject.store.withAccounts(async (tx) => {
        await tx.setMembership({ caseId: fresh('case'), accountId, role: 'delegation', clearances: [] });
      });
      await expect.poll(() => told).toBe(1);
      await subject.store.withAccounts(async (tx) => await tx.revokeSession(accountId, session.id));
      await expect.poll(() => told).toBe(2);
      stop();
    });

    it('answer to a challenge once', async () => {
      const challenge = fresh('challenge');
      await subject.store.withAccounts(async (tx) => {
        await tx.addChallenge(challenge, null, LATER);
        expect(await tx.takeChallenge(challenge, NOW)).toEqual({ accountId: null });
        expect(await tx.takeChallenge(challenge, NOW)).toBeUndefined();
      });
    });

    it('count wrong guesses until they are forgotten', async () => {
      const { store } = subject;
      const guessed = fresh('guessed');
      const count = async (now: string) =>
        await store.withAccounts(async (tx) => await tx.countGuess(guessed, now, LATER));
      expect(await Promise.all([count(NOW), count(NOW), count(NOW)])).toEqual(
        expect.arrayContaining([1, 2, 3]),
      );
      await store.withAccounts(async (tx) => {
        expect(await tx.guesses(guessed, NOW)).toBe(3);
        expect(await tx.guesses(fresh('guessed'), NOW)).toBe(0);
        await tx.forgetExpired(NOW);
        expect(await tx.guesses(guessed, NOW)).toBe(3);
        expect(await tx.guesses(guessed, LATER)).toBe(0);
        // The first one after that time begins anew.
        expect(await tx.countGuess(guessed, LATER, '2026-01-07T06:00:00.000Z')).toBe(1);
        await tx.forgetGuesses(guessed);
        expect(await tx.guesses(guessed, LATER)).toBe(0);
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
