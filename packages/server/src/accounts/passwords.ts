/** Changing one's password: whoever holds a session only, and not the password, cannot. */
import { type Outcome, refused } from '../use-cases/record-command.ts';
import type { AccountViewer } from './account-viewer.ts';
import type { Accounts } from './accounts.ts';
import { hashPassword, isWeak, passwordFits } from './secrets.ts';
import { type Started, startSession } from './sessions.ts';

interface Wanted {
  readonly current: string;
  readonly next: string;
  readonly endOthers: boolean;
}

/** This session goes on under a new token: whoever has got hold of the old one is out. */
export const changePassword = async (
  { store, clock }: Accounts,
  who: AccountViewer,
  { current, next, endOthers }: Wanted,
  agent: string,
): Promise<Outcome<Started>> => {
  const account = await store.withAccounts(async (tx) => await tx.account(who.id));
  // Outside of a transaction: it takes a while, on purpose.
  const fits = await passwordFits(account?.passwordHash ?? null, current);
  if (account === null || !fits) return refused('password-wrong');
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
