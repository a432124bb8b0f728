/** The password of one's account: changing it, and showing by it once more who one is. */
import { type Outcome, refused } from '../use-cases/record-command.ts';
import type { AccountViewer } from './account-viewer.ts';
import type { Accounts } from './accounts.ts';
import { guessing } from './guesses.ts';
import { hashPassword, isWeak, passwordFits } from './secrets.ts';
import { type Started, startSession } from './sessions.ts';

interface Wanted {
  readonly current: string;
  readonly next: string;
  readonly endOthers: boolean;
}

/**
 * This session goes on under a new token: whoever has got hold of the old one is out. Whoever holds a session
 * only, and not the password, cannot change it.
 */
export const changePassword = async (
  accounts: Accounts,
  who: AccountViewer,
  { current, next, endOthers }: Wanted,
  { agent, address }: { readonly agent: string; readonly address: string },
): Promise<Outcome<Started>> => {
  const { store, clock } = accounts;
  const account = await store.withAccounts(async (tx) => await tx.account(who.id));
  if (account === null) return refused('password-wrong');
  // Outside of a transaction: it takes a while, on purpose.
  const guessed = await guessing(accounts, { login: account.login, address }, async () =>
    passwordFits(account.passwordHash, current),
  );
  if (!guessed.ok) return guessed;
  if (!guessed.value) return refused('password-wrong');
  if (current === next) return refused('nothing-to-change');
  if (isWeak(next, account.login)) return refused('password-weak');
  const passwordHash = await hashPassword(next);
  return await store.withAccounts(async (tx) => {
    await tx.setPassword(who.id, passwordHash);
    if (endOthers) await tx.revokeOtherSessions(who.id, who.sessionId);
    await tx.revokeSession(who.id, who.sessionId);
    return { ok: true, value: await startSession(tx, who.id, agent, clock()) };
  });
};

/** For so long a session counts as just begun. */
const JUST_MINUTES = 5;

/**
 * Asked before an account gets a new way in: a session that somebody has got hold of must not become a key of
 * theirs. By the password; for an account that has none, by having signed in just now.
 */
export const shownAgain = async (
  accounts: Accounts,
  who: AccountViewer,
  password: string | undefined,
  address: string,
): Promise<Outcome<null>> => {
  const { store, clock } = accounts;
  const now = clock();
  const { account, session } = await store.withAccounts(async (tx) => ({
    account: await tx.account(who.id),
    session: (await tx.sessionsOf(who.id, now)).find(({ id }) => id === who.sessionId),
  }));
  if (account === null || session === undefined) return refused('sign-in-again');
  if (account.passwordHash === null) {
    const just = Date.parse(now) - Date.parse(session.createdAt) < JUST_MINUTES * 60_000;
    return just ? { ok: true, value: null } : refused('sign-in-again');
  }
  if (password === undefined) return refused('password-wrong');
  const guessed = await guessing(accounts, { login: account.login, address }, async () =>
    passwordFits(account.passwordHash, password),
  );
  if (!guessed.ok) return guessed;
  return guessed.value ? { ok: true, value: null } : refused('password-wrong');
};
