/**
 * Invitations: a link by which one person gets a role and rooms in a case.
 *
 * Who may give a room: whoever is in it. The lead may also give a room that nobody is in yet: that is how a
 * delegation gets its first member, and from then on the room is the delegation's own to give. This is looked
 * at when the invitation is used, too, so that a second link made before does not open the room.
 */
import { type Compartment, maySee, viewer } from '@wasit/domain';
import type { AccountsTx, Invitation, Membership } from '@wasit/store';
import { type Outcome, refused } from '../use-cases/record-command.ts';
import type { AccountRole, AccountViewer } from './account-viewer.ts';
import type { Accounts } from './accounts.ts';
import { foldLogin, hashOfToken, hashPassword, isWeak, newToken } from './secrets.ts';
import { type Started, startSession } from './sessions.ts';

export const INVITATION_DAYS = 7;

const rootOf = (room: Compartment): Compartment => room.split('/')[0] ?? room;

const isIn = (member: Pick<Membership, 'clearances'>, room: Compartment): boolean =>
  maySee(viewer('member', ...member.clearances), [room]);

/** Roles that each role may invite to. */
const INVITES: Readonly<Record<AccountRole, readonly AccountRole[]>> = {
  lead: ['lead', 'mediator', 'delegation', 'guarantor', 'analyst', 'public'],
  mediator: ['mediator'],
  delegation: ['delegation'],
  guarantor: ['guarantor'],
  analyst: [],
  public: [],
};

const isRole = (text: string): text is AccountRole => Object.hasOwn(INVITES, text);

/** May this member give that role and those rooms? `members`: everybody in the case. */
export const mayGive = (
  inviter: Membership | undefined,
  members: readonly Membership[],
  role: string,
  rooms: readonly Compartment[],
): boolean => {
  if (inviter === undefined || !isRole(inviter.role) || !isRole(role)) return false;
  if (!INVITES[inviter.role].includes(role)) return false;
  return rooms.every((room) => {
    if (isIn(inviter, room)) return true;
    const others = members.some((member) => isIn(member, room) || isIn(member, rootOf(room)));
    // A sub-room that nobody is in is given by whoever is in the room around it.
    const ownsRoot = isIn(inviter, rootOf(room)) && !members.some((member) => isIn(member, room));
    return ownsRoot || (inviter.role === 'lead' && !others);
  });
};

export const invite = async (
  { store, clock }: Accounts,
  inviter: AccountViewer,
  caseId: string,
  role: AccountRole,
  rooms: readonly Compartment[],
): Promise<Outcome<{ readonly token: string; readonly expiresAt: string }>> =>
  await store.withAccounts(async (tx) => {
    const members = await tx.membersOf(caseId);
    const own = members.find(({ accountId }) => accountId === inviter.id);
    if (!mayGive(own, members, role, rooms)) return refused('not-allowed');
    const token = newToken();
    const expiresAt = new Date(Date.parse(clock()) + INVITATION_DAYS * 86_400_000).toISOString();
    const invitation = { caseId, role, clearances: rooms, invitedBy: inviter.id, expiresAt };
    await tx.addInvitation({ tokenHash: hashOfToken(token), ...invitation });
    return { ok: true, value: { token, expiresAt } };
  });

/** An invitation to lead on this server: from the program itself, for the first account. */
export const inviteLead = async ({ store, clock }: Accounts): Promise<string> => {
  const token = newToken();
  const expiresAt = new Date(Date.parse(clock()) + 86_400_000).toISOString();
  const invitation = { caseId: null, role: 'lead', clearances: [], invitedBy: null, expiresAt };
  await store.withAccounts(async (tx) => {
    await tx.addInvitation({ tokenHash: hashOfToken(token), ...invitation });
  });
  return token;
};

export const lookAt = async ({ store, clock }: Accounts, token: string): Promise<Invitation | null> =>
  await store.withAccounts(async (tx) => await tx.invitation(hashOfToken(token), clock()));

/** What the account holds once the invitation is used; null when it may no longer be given. */
const seated = async (
  tx: AccountsTx,
  { caseId, role, clearances, invitedBy }: Invitation,
  accountId: string,
): Promise<Membership | null> => {
  if (caseId === null) return null;
  const members = await tx.membersOf(caseId);
  const inviter = members.find((member) => member.accountId === invitedBy);
  if (!mayGive(inviter, members, role, clearances)) return null;
  const held = members.find((member) => member.accountId === accountId);
  const rooms = [...new Set([...(held?.clearances ?? []), ...clearances])].sort();
  return { caseId, accountId, role: held?.role ?? role, clearances: rooms };
};

/** Authors that are no persons. */
const RESERVED: ReadonlySet<string> = new Set(['system', 'desk', 'operator', '']);

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/** Thrown to roll the transaction back; it has no `code`, by which the store knows a database's errors. */
class Undone extends Error {
  readonly refusal: 'invitation-unusable' | 'login-taken';

  constructor(refusal: 'invitation-unusable' | 'login-taken') {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Uses the invitation up, for the account that is signed in or for a new one. All of it or nothing. */
export const accept = async (
  accounts: Accounts,
  token: string,
  by: AccountViewer | null,
  wanted: NewAccount | undefined,
  agent: string,
): Promise<Outcome<Started>> => {
  const { store, clock } = accounts;
  if (by === null && wanted === undefined) return refused('invitation-unusable');
  const fresh = by === null ? wanted : undefined;
  if (fresh !== undefined && isWeak(fresh.password, fresh.login)) return refused('password-weak');
  if ((await lookAt(accounts, token)) === null) return refused('invitation-unusable');
  const passwordHash = fresh === undefined ? null : await hashPassword(fresh.password);
  // The login is the name under which the record knows the author: readable, and one person's for ever.
  const accountId = by?.id ?? foldLogin(fresh?.login ?? '');
  if (RESERVED.has(accountId)) return refused('login-taken');
  try {
    return await store.withAccounts(async (tx) => {
      const now = clock();
      const invitation = await tx.takeInvitation(hashOfToken(token), now);
      if (invitation === null) throw new Undone('invitation-unusable');
      if (fresh !== undefined) {
        const login = foldLogin(fresh.login);
        const leads = invitation.caseId === null;
        const account = { id: accountId, login, name: fresh.name, passwordHash, leads, createdAt: now };
        if (!(await tx.addAccount(account))) throw new Undone('login-taken');
      } else if (invitation.caseId === null) throw new Undone('invitation-unusable');
      if (invitation.caseId !== null) {
        const membership = await seated(tx, invitation, accountId);
        if (membership === null) throw new Undone('invitation-unusable');
        await tx.setMembership(membership);
      }
      return { ok: true, value: await startSession(tx, accountId, agent, now) };
    });
  } catch (error) {
    if (error instanceof Undone) return refused(error.refusal);
    throw error;
  }
};
