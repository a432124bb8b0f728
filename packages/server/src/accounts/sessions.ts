/** Signing in and out. The same answer, after the same time, for a wrong password and for nobody's name. */
import { randomUUID } from 'node:crypto';
import type { AccountsTx, SignedIn } from '@wasit/store';
import { type Outcome, refused } from '../use-cases/record-command.ts';
import type { Accounts } from './accounts.ts';
import { type Guess, guessing } from './guesses.ts';
import { foldLogin, hashOfToken, newToken, passwordFits } from './secrets.ts';

export const SESSION_HOURS = 24;

export interface Started {
  readonly token: string;
  readonly who: SignedIn;
}

/** A new session for an account that has shown who it is. */
export const startSession = async (
  tx: AccountsTx,
  accountId: string,
  agent: string,
  now: string,
): Promise<Started> => {
  const token = newToken();
  const tokenHash = hashOfToken(token);
  const expiresAt = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
  await tx.forgetExpired(now);
  await tx.addSession({
    id: randomUUID(),
    tokenHash,
    accountId,
    createdAt: now,
    expiresAt,
    agent: agent.slice(0, 200),
    seenAt: now,
  });
  const who = await tx.signedIn(tokenHash, now);
  if (who === null) throw new TypeError('a session that was just started is not there');
  return { token, who };
};

export const signIn = async (
  accounts: Accounts,
  guess: Guess,
  password: string,
  agent: string,
): Promise<Outcome<Started>> => {
  const { store, clock } = accounts;
  const account = await store.withAccounts(async (tx) => await tx.accountByLogin(foldLogin(guess.login)));
  // Outside of a transaction: it takes a while, on purpose.
  const guessed = await guessing(accounts, guess, async () =>
    passwordFits(account?.passwordHash ?? null, password),
  );
  if (!guessed.ok) return guessed;
  if (account === null || !guessed.value) return refused('sign-in-refused');
  const started = await store.withAccounts(async (tx) => await startSession(tx, account.id, agent, clock()));
  return { ok: true, value: started };
};
