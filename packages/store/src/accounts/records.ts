/** What is kept of accounts. Instants are ISO 8601 in UTC with milliseconds: they compare as text. */

export interface Account {
  readonly id: string;
  /** Folded by the caller, so that one person has one. */
  readonly login: string;
  readonly name: string;
  /** In the form of the hashing library; null for an account that signs in by passkey only. */
  readonly passwordHash: string | null;
  /** May open cases. */
  readonly leads: boolean;
  readonly createdAt: string;
}

/** What an account holds in one case. */
export interface Membership {
  readonly caseId: string;
  readonly accountId: string;
  readonly role: string;
  readonly clearances: readonly string[];
}

export interface Session {
  /** Names the session where it is listed or revoked; of no use for signing in. */
  readonly id: string;
  readonly tokenHash: string;
  readonly accountId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** What the browser calls itself. */
  readonly agent: string;
}

export interface Invitation {
  readonly tokenHash: string;
  /** Null: to the server itself, to open cases. */
  readonly caseId: string | null;
  readonly role: string;
  readonly clearances: readonly string[];
  readonly invitedBy: string | null;
  readonly expiresAt: string;
}

export interface Passkey {
  readonly credentialId: string;
  readonly accountId: string;
  /** Base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly createdAt: string;
}

export interface SignedIn {
  readonly sessionId: string;
  readonly accountId: string;
  readonly name: string;
  readonly leads: boolean;
  readonly memberships: readonly Omit<Membership, 'accountId'>[];
}

/** A transaction on the accounts. It sees no event. */
export interface AccountsTx {
  /** False when the login is taken. */
  addAccount(account: Account): Promise<boolean>;
  account(id: string): Promise<Account | null>;
  accountByLogin(login: string): Promise<Account | null>;
  /** True when there is an account that may open cases. */
  hasLead(): Promise<boolean>;

  /** Replaces what the account held in the case. */
  setMembership(membership: Membership): Promise<void>;
  membershipsOf(accountId: string): Promise<readonly Membership[]>;
  membersOf(caseId: string): Promise<readonly Membership[]>;

  addSession(session: Session): Promise<void>;
  /** Null when there is none, or none any more at `now`. */
  sessionByToken(tokenHash: string, now: string): Promise<Session | null>;
  /** Who is signed in by this token, and what the account holds; null as above. In one statement. */
  signedIn(tokenHash: string, now: string): Promise<SignedIn | null>;
  sessionsOf(accountId: string, now: string): Promise<readonly Session[]>;
  /** False when the account has no such session. */
  revokeSession(accountId: string, sessionId: string): Promise<boolean>;
  /** Those whose time is over; the same for invitations and challenges. */
  forgetExpired(now: string): Promise<void>;

  addInvitation(invitation: Invitation): Promise<void>;
  /** Looks without using it up. */
  invitation(tokenHash: string, now: string): Promise<Invitation | null>;
  /** Uses it up: of several who come at once, one gets it. */
  takeInvitation(tokenHash: string, now: string): Promise<Invitation | null>;

  addPasskey(passkey: Passkey): Promise<void>;
  passkey(credentialId: string): Promise<Passkey | null>;
  passkeysOf(accountId: string): Promise<readonly Passkey[]>;
  usedPasskey(credentialId: string, counter: number): Promise<void>;

  addChallenge(challenge: string, accountId: string | null, expiresAt: string): Promise<void>;
  /** Uses it up. The account it was made for, or null for whoever answers; undefined when it is not good. */
  takeChallenge(challenge: string, now: string): Promise<{ readonly accountId: string | null } | undefined>;
}
