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
  /** When it was last used, to some minutes; null before it was used again. */
  readonly seenAt: string | null;
}

export interface Invitation {
  readonly tokenHash: string;
  /** Names the invitation where it is listed or taken back; of no use for accepting it. */
  readonly id: string;
  /** Null: to the server itself, to open cases. */
  readonly caseId: string | null;
  readonly role: string;
  readonly clearances: readonly string[];
  readonly invitedBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** For whom it was made, in the inviter's words and for the inviter alone; may be empty. */
  readonly note: string;
  /** Why it is no longer open; null while it is (or has run out). */
  readonly ended: 'used' | 'revoked' | null;
  /** Until then its link can say what became of it. */
  readonly forgetAt: string;
}

export interface Passkey {
  readonly credentialId: string;
  readonly accountId: string;
  /** Base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly createdAt: string;
  /** As its owner calls it. */
  readonly name: string;
  readonly usedAt: string | null;
}

/** Somebody came into a room, or went. */
export interface AccessChange {
  readonly at: string;
  readonly room: string;
  readonly accountId: string;
  /** False: went. */
  readonly entered: boolean;
  /** Who let them in, or ended it; null for the program itself. */
  readonly byId: string | null;
}

export interface SignedIn {
  readonly sessionId: string;
  readonly seenAt: string | null;
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
  setPassword(accountId: string, passwordHash: string): Promise<void>;

  /** Replaces what the account held in the case. */
  setMembership(membership: Membership): Promise<void>;
  membershipsOf(accountId: string): Promise<readonly Membership[]>;
  membersOf(caseId: string): Promise<readonly Membership[]>;
  removeMembership(caseId: string, accountId: string): Promise<void>;

  /** Until the transaction ends nobody else changes who is in which room of the case. */
  holdAccess(caseId: string): Promise<void>;
  /** For every room of the case that was ever entered, who is in it, the keeper first. */
  booksOf(caseId: string): Promise<ReadonlyMap<string, readonly string[]>>;
  setBook(caseId: string, room: string, people: readonly string[]): Promise<void>;
  addAccessChange(caseId: string, change: AccessChange): Promise<void>;
  /** In the order in which they happened. */
  accessChangesOf(caseId: string): Promise<readonly AccessChange[]>;

  addSession(session: Session): Promise<void>;
  /** Null when there is none, or none any more at `now`. */
  sessionByToken(tokenHash: string, now: string): Promise<Session | null>;
  /** Who is signed in by this token, and what the account holds; null as above. In one statement. */
  signedIn(tokenHash: string, now: string): Promise<SignedIn | null>;
  sessionsOf(accountId: string, now: string): Promise<readonly Session[]>;
  /** False when the account has no such session. */
  revokeSession(accountId: string, sessionId: string): Promise<boolean>;
  /** All of the account but this one; answers how many. */
  revokeOtherSessions(accountId: string, sessionId: string): Promise<number>;
  seenSession(sessionId: string, at: string): Promise<void>;
  /** Those whose time is over; the same for challenges, guesses, and invitations that need not be told of. */
  forgetExpired(now: string): Promise<void>;

  /**
   * Counts one more wrong guess of what `guessed` names, a hash. Answers how many there are with this one; the
   * first of them says until when they are remembered. Of several that come at once, each is counted.
   */
  countGuess(guessed: string, now: string, forgetAt: string): Promise<number>;
  guesses(guessed: string, now: string): Promise<number>;
  forgetGuesses(guessed: string): Promise<void>;

  addInvitation(invitation: Invitation): Promise<void>;
  /** Looks without using it up: open, ended or run out. */
  invitation(tokenHash: string): Promise<Invitation | null>;
  /** Uses it up if it is open: of several who come at once, one gets it. */
  takeInvitation(tokenHash: string, now: string): Promise<Invitation | null>;
  /** The open ones that the account has made in the case, the oldest first. */
  openInvitations(caseId: string, invitedBy: string, now: string): Promise<readonly Invitation[]>;
  /** Takes an open one back; null when the account has made no such. */
  revokeInvitation(
    caseId: string,
    invitedBy: string,
    invitationId: string,
    now: string,
  ): Promise<Invitation | null>;

  addPasskey(passkey: Passkey): Promise<void>;
  passkey(credentialId: string): Promise<Passkey | null>;
  passkeysOf(accountId: string): Promise<readonly Passkey[]>;
  usedPasskey(credentialId: string, counter: number, at: string): Promise<void>;
  /** False when the account has no such passkey. */
  renamePasskey(accountId: string, credentialId: string, name: string): Promise<boolean>;
  removePasskey(accountId: string, credentialId: string): Promise<boolean>;

  addChallenge(challenge: string, accountId: string | null, expiresAt: string): Promise<void>;
  /** Uses it up. The account it was made for, or null for whoever answers; undefined when it is not good. */
  takeChallenge(challenge: string, now: string): Promise<{ readonly accountId: string | null } | undefined>;
}
