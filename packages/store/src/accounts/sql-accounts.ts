import { type RawBuilder, sql, type Transaction } from 'kysely';
import { asFault } from '../faults.ts';
import { isPlain } from '../plain-text.ts';
import type {
  AccessChange,
  Account,
  AccountsTx,
  Invitation,
  Membership,
  Passkey,
  Session,
  SignedIn,
} from './records.ts';

const ACCOUNT = sql`account_id as id, login, name, password_hash as "passwordHash", leads,
  created_at as "createdAt"`;
const MEMBERSHIP = sql`case_id as "caseId", account_id as "accountId", role, clearances`;
const SESSION = sql`session_id as id, token_hash as "tokenHash", account_id as "accountId",
  created_at as "createdAt", expires_at as "expiresAt", agent, seen_at as "seenAt"`;
const INVITATION = sql`token_hash as "tokenHash", case_id as "caseId", role, clearances,
  invited_by as "invitedBy", expires_at as "expiresAt", coalesce(invitation_id, '') as id,
  coalesce(created_at, '') as "createdAt", note, ended, coalesce(forget_at, expires_at) as "forgetAt"`;
const PASSKEY = sql`credential_id as "credentialId", account_id as "accountId", public_key as "publicKey",
  counter::integer as counter, transports, created_at as "createdAt",
  name, used_at as "usedAt"`;

/** PostgreSQL takes no U+0000 and no lone surrogates: what holds one is nobody's name. */
const known = (...texts: readonly string[]): boolean => texts.every(isPlain);

/** Lists go in as JSON, which both drivers send alike. */
const list = (items: readonly string[]): RawBuilder<unknown> =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(items)}::jsonb))`;

export class SqlAccountsTx implements AccountsTx {
  #tx: Transaction<unknown> | null;

  constructor(tx: Transaction<unknown>) {
    this.#tx = tx;
  }

  end(): void {
    this.#tx = null;
  }

  async #rows<T>(statement: RawBuilder<T>): Promise<readonly T[]> {
    if (this.#tx === null) throw new TypeError('the transaction has ended');
    try {
      return (await statement.execute(this.#tx)).rows;
    } catch (error) {
      throw asFault(error);
    }
  }

  async #one<T>(statement: RawBuilder<T>): Promise<T | null> {
    return (await this.#rows(statement))[0] ?? null;
  }

  async addAccount(account: Account): Promise<boolean> {
    const { id, login, name, passwordHash, leads, createdAt } = account;
    if (!known(login, name)) return false;
    const added = await this.#rows(sql`
      insert into wasit.accounts values (${id}, ${login}, ${name}, ${passwordHash}, ${leads}, ${createdAt})
      on conflict do nothing returning account_id`);
    return added.length === 1;
  }

  async account(id: string): Promise<Account | null> {
    return await this.#one(sql<Account>`select ${ACCOUNT} from wasit.accounts where account_id = ${id}`);
  }

  async accountByLogin(login: string): Promise<Account | null> {
    if (!known(login)) return null;
    return await this.#one(sql<Account>`select ${ACCOUNT} from wasit.accounts where login = ${login}`);
  }

  async hasLead(): Promise<boolean> {
    return (await this.#rows(sql`select 1 from wasit.accounts where leads limit 1`)).length > 0;
  }

  async setPassword(accountId: string, passwordHash: string): Promise<void> {
    await this.#rows(sql`
      update wasit.accounts set password_hash = ${passwordHash} where account_id = ${accountId}`);
  }

  async setMembership({ caseId, accountId, role, clearances }: Membership): Promise<void> {
    await this.#rows(sql`
      insert into wasit.memberships values (${caseId}, ${accountId}, ${role}, ${list(clearances)})
      on conflict (case_id, account_id)
        do update set role = excluded.role, clearances = excluded.clearances`);
  }

  async membershipsOf(accountId: string): Promise<readonly Membership[]> {
    return await this.#rows(sql<Membership>`
      select ${MEMBERSHIP} from wasit.memberships where account_id = ${accountId} order by case_id`);
  }

  async membersOf(caseId: string): Promise<readonly Membership[]> {
    if (!known(caseId)) return [];
    return await this.#rows(sql<Membership>`
      select ${MEMBERSHIP} from wasit.memberships where case_id = ${caseId} order by account_id`);
  }

  async removeMembership(caseId: string, accountId: string): Promise<void> {
    await this.#rows(sql`
      delete from wasit.memberships where case_id = ${caseId} and account_id = ${accountId}`);
  }

  async holdAccess(caseId: string): Promise<void> {
    if (!known(caseId)) return;
    await this.#rows(sql`select pg_advisory_xact_lock(hashtextextended(${`wasit access ${caseId}`}, 0))`);
  }

  async booksOf(caseId: string): Promise<ReadonlyMap<string, readonly string[]>> {
    if (!known(caseId)) return new Map();
    const rows = await this.#rows(sql<{ room: string; people: string[] }>`
      select room, people from wasit.room_books where case_id = ${caseId} order by room`);
    return new Map(rows.map(({ room, people }) => [room, people]));
  }

  async setBook(caseId: string, room: string, people: readonly string[]): Promise<void> {
    await this.#rows(sql`
      insert into wasit.room_books values (${caseId}, ${room}, ${list(people)})
      on conflict (case_id, room) do update set people = excluded.people`);
  }

  async addAccessChange(caseId: string, { at, room, accountId, entered, byId }: AccessChange): Promise<void> {
    await this.#rows(sql`
      insert into wasit.access_changes (case_id, at, room, account_id, entered, by_id)
      values (${caseId}, ${at}, ${room}, ${accountId}, ${entered}, ${byId})`);
  }

  async accessChangesOf(caseId: string): Promise<readonly AccessChange[]> {
    if (!known(caseId)) return [];
    return await this.#rows(sql<AccessChange>`
      select at, room, account_id as "accountId", entered, by_id as "byId"
      from wasit.access_changes where case_id = ${caseId} order by change`);
  }

  async addSession({
    id,
    tokenHash,
    accountId,
    createdAt,
    expiresAt,
    agent,
    seenAt,
  }: Session): Promise<void> {
    const said = known(agent) ? agent : '';
    await this.#rows(sql`
      insert into wasit.account_sessions
        (session_id, token_hash, account_id, created_at, expires_at, agent, seen_at)
      values (${id}, ${tokenHash}, ${accountId}, ${createdAt}, ${expiresAt}, ${said}, ${seenAt})`);
  }

  async sessionByToken(tokenHash: string, now: string): Promise<Session | null> {
    return await this.#one(sql<Session>`
      select ${SESSION} from wasit.account_sessions
      where token_hash = ${tokenHash} and expires_at > (${now} collate "C")`);
  }

  async signedIn(tokenHash: string, now: string): Promise<SignedIn | null> {
    return await this.#one(sql<SignedIn>`
      select s.session_id as "sessionId", s.seen_at as "seenAt", a.account_id as "accountId", a.name, a.leads,
        coalesce((select jsonb_agg(jsonb_build_object(
            'caseId', m.case_id, 'role', m.role, 'clearances', m.clearances) order by m.case_id)
          from wasit.memberships m where m.account_id = a.account_id), '[]') as memberships
      from wasit.account_sessions s join wasit.accounts a using (account_id)
      where s.token_hash = ${tokenHash} and s.expires_at > (${now} collate "C")`);
  }

  async sessionsOf(accountId: string, now: string): Promise<readonly Session[]> {
    return await this.#rows(sql<Session>`
      select ${SESSION} from wasit.account_sessions
      where account_id = ${accountId} and expires_at > (${now} collate "C") order by created_at, session_id`);
  }

  async revokeSession(accountId: string, sessionId: string): Promise<boolean> {
    if (!known(sessionId)) return false;
    const gone = await this.#rows(sql`
      delete from wasit.account_sessions
      where account_id = ${accountId} and session_id = ${sessionId} returning session_id`);
    return gone.length === 1;
  }

  async revokeOtherSessions(accountId: string, sessionId: string): Promise<number> {
    const gone = await this.#rows(sql`
      delete from wasit.account_sessions
      where account_id = ${accountId} and session_id <> ${sessionId} returning session_id`);
    return gone.length;
  }

  async seenSession(sessionId: string, at: string): Promise<void> {
    await this.#rows(sql`
      update wasit.account_sessions set seen_at = ${at} where session_id = ${sessionId}`);
  }

  async forgetExpired(now: string): Promise<void> {
    for (const table of ['account_sessions', 'challenges']) {
      await this.#rows(sql`
        delete from ${sql.table(`wasit.${table}`)} where expires_at <= (${now} collate "C")`);
    }
    await this.#rows(sql`delete from wasit.guesses where forget_at <= (${now} collate "C")`);
    await this.#rows(sql`
      delete from wasit.invitations where coalesce(forget_at, expires_at) <= (${now} collate "C")`);
  }

  async countGuess(guessed: string, now: string, forgetAt: string): Promise<number> {
    const counted = await this.#one(sql<{ wrong: number }>`
      insert into wasit.guesses as g values (${guessed}, 1, ${forgetAt})
      on conflict (guessed) do update set
        wrong = case when g.forget_at > (${now} collate "C") then g.wrong + 1 else 1 end,
        forget_at = case when g.forget_at > (${now} collate "C") then g.forget_at else excluded.forget_at end
      returning wrong`);
    return counted?.wrong ?? 0;
  }

  async guesses(guessed: string, now: string): Promise<number> {
    const counted = await this.#one(sql<{ wrong: number }>`
      select wrong from wasit.guesses where guessed = ${guessed} and forget_at > (${now} collate "C")`);
    return counted?.wrong ?? 0;
  }

  async forgetGuesses(guessed: string): Promise<void> {
    await this.#rows(sql`delete from wasit.guesses where guessed = ${guessed}`);
  }

  async addInvitation(invitation: Invitation): Promise<void> {
    const { tokenHash, caseId, role, clearances, invitedBy, expiresAt } = invitation;
    const { id, createdAt, note, ended, forgetAt } = invitation;
    await this.#rows(sql`
      insert into wasit.invitations (token_hash, case_id, role, clearances, invited_by, expires_at,
        invitation_id, created_at, note, ended, forget_at)
      values (${tokenHash}, ${caseId}, ${role}, ${list(clearances)}, ${invitedBy}, ${expiresAt},
        ${id}, ${createdAt}, ${known(note) ? note : ''}, ${ended}, ${forgetAt})`);
  }

  async invitation(tokenHash: string): Promise<Invitation | null> {
    return await this.#one(sql<Invitation>`
      select ${INVITATION} from wasit.invitations where token_hash = ${tokenHash}`);
  }

  async takeInvitation(tokenHash: string, now: string): Promise<Invitation | null> {
    return await this.#one(sql<Invitation>`
      update wasit.invitations set ended = 'used'
      where token_hash = ${tokenHash} and ended is null and expires_at > (${now} collate "C")
      returning ${INVITATION}`);
  }

  async openInvitations(caseId: string, invitedBy: string, now: string): Promise<readonly Invitation[]> {
    if (!known(caseId)) return [];
    return await this.#rows(sql<Invitation>`
      select ${INVITATION} from wasit.invitations
      where case_id = ${caseId} and invited_by = ${invitedBy} and invitation_id is not null
        and ended is null and expires_at > (${now} collate "C")
      order by created_at, invitation_id`);
  }

  async revokeInvitation(
    caseId: string,
    invitedBy: string,
    invitationId: string,
    now: string,
  ): Promise<Invitation | null> {
    if (!known(caseId, invitationId)) return null;
    return await this.#one(sql<Invitation>`
      update wasit.invitations set ended = 'revoked'
      where case_id = ${caseId} and invited_by = ${invitedBy} and invitation_id = ${invitationId}
        and ended is null and expires_at > (${now} collate "C")
      returning ${INVITATION}`);
  }

  async addPasskey(passkey: Passkey): Promise<void> {
    const { credentialId, accountId, publicKey, counter, transports, createdAt, name, usedAt } = passkey;
    await this.#rows(sql`
      insert into wasit.passkeys
        (credential_id, account_id, public_key, counter, transports, created_at, name, used_at)
      values (${credentialId}, ${accountId}, ${publicKey}, ${counter}, ${list(transports)}, ${createdAt},
        ${known(name) ? name : ''}, ${usedAt})`);
  }

  async passkey(credentialId: string): Promise<Passkey | null> {
    if (!known(credentialId)) return null;
    return await this.#one(sql<Passkey>`
      select ${PASSKEY} from wasit.passkeys where credential_id = ${credentialId}`);
  }

  async passkeysOf(accountId: string): Promise<readonly Passkey[]> {
    return await this.#rows(sql<Passkey>`
      select ${PASSKEY} from wasit.passkeys where account_id = ${accountId} order by created_at`);
  }

  async usedPasskey(credentialId: string, counter: number, at: string): Promise<void> {
    await this.#rows(sql`
      update wasit.passkeys set counter = ${counter}, used_at = ${at} where credential_id = ${credentialId}`);
  }

  async renamePasskey(accountId: string, credentialId: string, name: string): Promise<boolean> {
    if (!known(credentialId, name)) return false;
    const named = await this.#rows(sql`
      update wasit.passkeys set name = ${name}
      where account_id = ${accountId} and credential_id = ${credentialId} returning credential_id`);
    return named.length === 1;
  }

  async removePasskey(accountId: string, credentialId: string): Promise<boolean> {
    if (!known(credentialId)) return false;
    const gone = await this.#rows(sql`
      delete from wasit.passkeys
      where account_id = ${accountId} and credential_id = ${credentialId} returning credential_id`);
    return gone.length === 1;
  }

  async addChallenge(challenge: string, accountId: string | null, expiresAt: string): Promise<void> {
    await this.#rows(sql`insert into wasit.challenges values (${challenge}, ${accountId}, ${expiresAt})`);
  }

  async takeChallenge(
    challenge: string,
    now: string,
  ): Promise<{ readonly accountId: string | null } | undefined> {
    if (!known(challenge)) return undefined;
    const [taken] = await this.#rows(sql<{ accountId: string | null }>`
      delete from wasit.challenges
      where challenge = ${challenge} and expires_at > (${now} collate "C")
      returning account_id as "accountId"`);
    return taken;
  }
}
