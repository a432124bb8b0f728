/**
 * How often a password may be guessed: at one account, from wherever, and from one address, at whichever
 * accounts. Counted in the store, for all servers at once. A name that nobody has is counted like any other,
 * so whether there is such an account shows in no answer; and once there were too many, the right password
 * is answered like a wrong one. Passkeys and sessions that are open go on meanwhile: guessing at somebody's
 * password keeps them out of nothing else.
 */
import { type Outcome, refused } from '../use-cases/record-command.ts';
import type { Accounts } from './accounts.ts';
import { foldLogin, hashOfToken } from './secrets.ts';

const OF_ACCOUNT = { most: 20, minutes: 15 };
/** Higher: a whole delegation may sit behind one address. */
const FROM_ADDRESS = { most: 100, minutes: 60 };

/** Whose password is guessed at, and from where. */
export interface Guess {
  readonly login: string;
  readonly address: string;
}

const after = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString();

/** What `fits` finds, if it may be asked at all: it is not when there were too many wrong guesses before. */
export const guessing = async (
  { store, clock }: Accounts,
  { login, address }: Guess,
  fits: () => Promise<boolean>,
): Promise<Outcome<boolean>> => {
  const account = hashOfToken(`account ${foldLogin(login)}`);
  const from = hashOfToken(`address ${address}`);
  const now = clock();
  // Counted before it is known to be wrong, so that many at once do not slip through.
  const tooMany = await store.withAccounts(async (tx) => {
    const wrong = await tx.countGuess(account, now, after(now, OF_ACCOUNT.minutes));
    return wrong > OF_ACCOUNT.most || (await tx.guesses(from, now)) >= FROM_ADDRESS.most;
  });
  if (tooMany) return refused('too-many-guesses');
  const right = await fits();
  await store.withAccounts(async (tx) => {
    if (right) await tx.forgetGuesses(account);
    else await tx.countGuess(from, now, after(now, FROM_ADDRESS.minutes));
  });
  return { ok: true, value: right };
};
