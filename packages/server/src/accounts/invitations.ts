/**
 * Invitations: a link by which one person gets a role and rooms in a case. Who may give what is the domain's
 * rule (`@wasit/domain`, access); it is looked at when the invitation is used, too, so that a link which was
 * made before somebody entered, or by somebody who has left, opens nothing.
 */
import { randomUUID } from 'node:crypto';
import {
  type CaseRole,
  type Compartment,
  compartment,
  knowsOf,
  mayGive,
  type RoomAccess,
  seated,
} from '@wasit/domain';
import type { AccountsTx, Invitation } from '@wasit/store';
import { type Outcome, type Refused, refused } from '../use-cases/record-command.ts';
import type { AccountRole, AccountViewer } from './account-viewer.ts';
import type { Accounts } from './accounts.ts';
import { changeAccess, readAccess } from './case-access.ts';
import { foldLogin, hashOfToken, hashPassword, isWeak, newToken } from './secrets.ts';
import { type Started, startSession } from './sessions.ts';

export const INVITATION_DAYS = 7;
/** For so long a link says what became of it. */
const REMEMBERED_DAYS = 30;

const after = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString();

export interface MadeInvitation {
  readonly invitationId: string;
  readonly token: string;
  readonly expiresAt: string;
}

type Given = Pick<Invitation, 'caseId' | 'role' | 'clearances' | 'invitedBy' | 'note'>;

const make = async (tx: AccountsTx, given: Given, now: string, days: number): Promise<MadeInvitation> => {
  const token = newToken();
  const expiresAt = after(now, days);
  const invitation = { ...given, id: randomUUID(), createdAt: now, expiresAt };
  const ended = { ended: null, forgetAt: after(now, days + REMEMBERED_DAYS) };
  await tx.addInvitation({ ...invitation, ...ended, tokenHash: hashOfToken(token) });
  return { invitationId: invitation.id, token, expiresAt };
};

/** May its maker still give what the invitation says? One to the server itself is the program's to give. */
const isGiven = (access: RoomAccess, { role, clearances, invitedBy }: Given): boolean =>
  invitedBy !== null &&
  mayGive(
    access,
    invitedBy,
    role as CaseRole,
    clearances.map((room) => compartment.parse(room)),
  );

/** `known`: the rooms of the inviter's own record. Whatever others did in other rooms, the answer is the same. */
export const invite = async (
  { store, clock }: Accounts,
  inviter: AccountViewer,
  caseId: string,
  known: ReadonlySet<Compartment>,
  wanted: { readonly role: AccountRole; readonly rooms: readonly Compartment[]; readonly note: string },
): Promise<Outcome<MadeInvitation>> =>
  await store.withAccounts(async (tx) => {
    const { role, rooms: clearances, note } = wanted;
    const given = { caseId, role, clearances, note, invitedBy: inviter.id };
    const access = await readAccess(tx, caseId);
    if (!knowsOf(access, inviter.id, known, clearances) || !isGiven(access, given))
      return refused('not-allowed');
    return { ok: true, value: await make(tx, given, clock(), INVITATION_DAYS) };
  });

/** An invitation to lead on this server: from the program itself, for the first account. */
export const inviteLead = async ({ store, clock }: Accounts): Promise<string> => {
  const given = { caseId: null, role: 'lead', clearances: [], invitedBy: null, note: '' };
  return (await store.withAccounts(async (tx) => await make(tx, given, clock(), 1))).token;
};

export interface OpenInvitation extends Invitation {
  /** False when its maker may no longer give this. */
  readonly usable: boolean;
}

/** Those that somebody has made in a case and that nobody has used. */
export const openInvitations = async (
  { store, clock }: Accounts,
  inviter: AccountViewer,
  caseId: string,
): Promise<readonly OpenInvitation[]> =>
  await store.withAccounts(async (tx) => {
    const access = await readAccess(tx, caseId);
    const open = await tx.openInvitations(caseId, inviter.id, clock());
    return open.map((invitation) => ({ ...invitation, usable: isGiven(access, invitation) }));
  });

/** False when the inviter has made no such invitation, or it is open no more. */
export const revokeInvitation = async (
  { store, clock }: Accounts,
  inviter: AccountViewer,
  caseId: string,
  invitationId: string,
): Promise<boolean> =>
  await store.withAccounts(
    async (tx) => (await tx.revokeInvitation(caseId, inviter.id, invitationId, clock())) !== null,
  );

/** A new link of an open invitation. The secret of the old one is kept nowhere, and it opens nothing now. */
export const reissueInvitation = async (
  { store, clock }: Accounts,
  inviter: AccountViewer,
  caseId: string,
  invitationId: string,
): Promise<Outcome<MadeInvitation>> =>
  await store.withAccounts(async (tx) => {
    const access = await readAccess(tx, caseId);
    const now = clock();
    const open = await tx.openInvitations(caseId, inviter.id, now);
    const found = open.find(({ id }) => id === invitationId);
    if (found === undefined) return refused('not-found');
    if (!isGiven(access, found)) return refused('not-allowed');
    await tx.revokeInvitation(caseId, inviter.id, invitationId, now);
    const { role, clearances, invitedBy, note } = found;
    return {
      ok: true,
      value: await make(tx, { caseId, role, clearances, invitedBy, note }, now, INVITATION_DAYS),
    };
  });

type Unopened = Extract<Refused['code'], `invitation-${string}`>;

const whyNot = (invitation: Invitation | null, now: string): Unopened | null => {
  if (invitation === null) return 'invitation-unusable';
  if (invitation.ended !== null) return `invitation-${invitation.ended}`;
  return invitation.expiresAt <= now ? 'invitation-expired' : null;
};

/** What the link gives, to whoever holds it; of one that opens nothing, only that. */
export const lookAt = async ({ store, clock }: Accounts, token: string): Promise<Outcome<Invitation>> =>
  await store.withAccounts(async (tx) => {
    const found = await tx.invitation(hashOfToken(token));
    const fault = whyNot(found, clock());
    if (found === null || fault !== null) return refused(fault ?? 'invitation-unusable');
    const { caseId } = found;
    const given = caseId === null || isGiven(await readAccess(tx, caseId), found);
    return given ? { ok: true, value: found } : refused('invitation-unusable');
  });

/** Authors that are no persons. */
const RESERVED: ReadonlySet<string> = new Set(['system', 'desk', 'operator', '']);

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

type NotAccepted = Unopened | 'login-taken';

/** Thrown to roll the transaction back; it has no `code`, by which the store knows a database's errors. */
class Undone extends Error {
  readonly refusal: NotAccepted;

  constructor(refusal: NotAccepted) {
    super(refusal);
    this.refusal = refusal;
  }
}

export interface Accepted extends Started {
  /** The case that the invitation was to; null for the server itself. */
  readonly caseId: string | null;
}

/** What the account holds once the invitation is used; thrown back when it may no longer be given. */
const takeSeat = async (
  tx: AccountsTx,
  invitation: Invitation & { readonly caseId: string },
  accountId: string,
  at: string,
): Promise<void> => {
  const { caseId, role, clearances, invitedBy: byId } = invitation;
  const rooms = clearances.map((room) => compartment.parse(room));
  const refusal = await changeAccess(tx, { caseId, byId, at }, (access) =>
    isGiven(access, invitation)
      ? seated(access, accountId, role as CaseRole, rooms)
      : refused('invitation-unusable'),
  );
  if (refusal !== null) throw new Undone('invitation-unusable');
};

/** Uses the invitation up, for the account that is signed in or for a new one. All of it or nothing. */
export const accept = async (
  accounts: Accounts,
  token: string,
  by: AccountViewer | null,
  wanted: NewAccount | undefined,
  agent: string,
): Promise<Outcome<Accepted>> => {
  const { store, clock } = accounts;
  if (by === null && wanted === undefined) return refused('invitation-unusable');
  const fresh = by === null ? wanted : undefined;
  if (fresh !== undefined && isWeak(fresh.password, fresh.login)) return refused('password-weak');
  const looked = await lookAt(accounts, token);
  if (!looked.ok) return looked;
  const passwordHash = fresh === undefined ? null : await hashPassword(fresh.password);
  // The login is the name under which the record knows the author: readable, and one person's for ever.
  const accountId = by?.id ?? foldLogin(fresh?.login ?? '');
  if (RESERVED.has(accountId)) return refused('login-taken');
  try {
    return await store.withAccounts(async (tx) => {
      const now = clock();
      const invitation = await tx.takeInvitation(hashOfToken(token), now);
      if (invitation === null) {
        throw new Undone(whyNot(await tx.invitation(hashOfToken(token)), now) ?? 'invitation-unusable');
      }
      const { caseId } = invitation;
      if (fresh !== undefined) {
        const login = foldLogin(fresh.login);
        const account = { id: accountId, login, name: fresh.name, passwordHash, leads: caseId === null };
        if (!(await tx.addAccount({ ...account, createdAt: now }))) throw new Undone('login-taken');
      } else if (caseId === null) throw new Undone('invitation-unusable');
      if (caseId !== null) await takeSeat(tx, { ...invitation, caseId }, accountId, now);
      return { ok: true, value: { ...(await startSession(tx, accountId, agent, now)), caseId } };
    });
  } catch (error) {
    if (error instanceof Undone) return refused(error.refusal);
    throw error;
  }
};
