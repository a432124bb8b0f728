/** What handlers of accounts share. Where there are no accounts, at a desk, their routes are not there. */
import type { AnswerOf } from '@wasit/api';
import type { Viewer } from '@wasit/domain';
import type { SignedIn } from '@wasit/store';
import type { FastifyRequest } from 'fastify';
import { AccountViewer, accountOf } from '../accounts/account-viewer.ts';
import type { AccountsService } from '../accounts/accounts.ts';
import { sessionCookie } from '../accounts/session-cookie.ts';
import { SESSION_HOURS, type Started } from '../accounts/sessions.ts';
import { type Outcome, type Refused, refused } from '../use-cases/record-command.ts';
import { type App, answer } from './handler.ts';

export const DONE = { done: true as const };

export const agentOf = ({ headers }: FastifyRequest): string => headers['user-agent'] ?? '';

export const whoIs = ({ id, name, leads, seats }: AccountViewer): AnswerOf<'signIn'> => ({
  account: { id, name, leads },
  cases: seats.map(({ caseId, role, clearances }) => ({ caseId, role, rooms: [...clearances] })),
});

export const whoOf = (found: SignedIn): AnswerOf<'signIn'> => whoIs(AccountViewer.of(found));

/** A session has begun: told who it is of, and what `more` says, with the cookie. */
export const begunWith = <S extends Started, M extends object>(
  accounts: AccountsService,
  outcome: Outcome<S>,
  more: (started: S) => M,
) => {
  if (!outcome.ok) return outcome;
  accounts.changed();
  const { token, who } = outcome.value;
  const cookie = sessionCookie(token, accounts.secure, SESSION_HOURS * 3600);
  return { ok: true as const, value: { ...whoOf(who), ...more(outcome.value) }, cookie };
};

export const begun = (accounts: AccountsService, outcome: Outcome<Started>) =>
  begunWith(accounts, outcome, () => ({}));

export const withAccounts = async <T>(
  { deps }: App,
  act: (accounts: AccountsService) => Promise<T>,
): Promise<T | Refused> => (deps.accounts === undefined ? refused('not-found') : await act(deps.accounts));

/** For whoever is signed in by an account. */
export const asOneself = async <T>(
  app: App,
  viewer: Viewer,
  act: (accounts: AccountsService, who: AccountViewer) => Promise<T>,
): Promise<T | Refused> =>
  await withAccounts(app, async (accounts) => {
    const who = accountOf(viewer);
    return who === null ? refused('not-found') : await act(accounts, who);
  });

/** For whoever has a seat in the case. Others are not told that there is such a case. */
export const seatedIn = async <T>(
  app: App,
  viewer: Viewer,
  caseId: string,
  act: (accounts: AccountsService, who: AccountViewer) => Promise<T>,
): Promise<T | Refused> =>
  await asOneself(app, viewer, async (accounts, one) => {
    const who = one.inCase(caseId);
    return who.seat === null ? refused('not-found') : await act(accounts, who);
  });

/** `done`, once seats or sessions have changed: no answer of before is used again. */
export const changedOr = (accounts: AccountsService, outcome: Outcome<unknown>) => {
  if (!outcome.ok) return outcome;
  accounts.changed();
  return answer(DONE);
};
