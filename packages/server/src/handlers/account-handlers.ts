/** Accounts over HTTP. Where there are none, at a desk, all but the first are not there. */
import type { AnswerOf } from '@wasit/api';
import type { SignedIn } from '@wasit/store';
import type { FastifyRequest } from 'fastify';
import { type AccountRole, AccountViewer, accountOf } from '../accounts/account-viewer.ts';
import type { AccountsService, Site } from '../accounts/accounts.ts';
import { accept, invite, lookAt } from '../accounts/invitations.ts';
import * as passkeys from '../accounts/passkeys.ts';
import { peopleKnownTo } from '../accounts/people.ts';
import { sessionCookie } from '../accounts/session-cookie.ts';
import { SESSION_HOURS, type Started, signIn } from '../accounts/sessions.ts';
import { type Outcome, type Refused, refused } from '../use-cases/record-command.ts';
import { type App, answer, type Handlers } from './handler.ts';
import { stateFor } from './state-for.ts';

const agentOf = ({ headers }: FastifyRequest): string => headers['user-agent'] ?? '';

const whoIs = ({ id, name, leads, seats }: AccountViewer): AnswerOf<'signIn'> => ({
  account: { id, name, leads },
  cases: seats.map(({ caseId, role, clearances }) => ({ caseId, role, rooms: [...clearances] })),
});

const whoOf = (found: SignedIn): AnswerOf<'signIn'> => whoIs(AccountViewer.of(found));

const DONE = { done: true as const };

/** A session has begun: told who it is of, with the cookie. */
const begun = (accounts: AccountsService, outcome: Outcome<Started>) => {
  if (!outcome.ok) return outcome;
  accounts.changed();
  const { token, who } = outcome.value;
  const cookie = sessionCookie(token, accounts.secure, SESSION_HOURS * 3600);
  return { ok: true as const, value: whoOf(who), cookie };
};

const withAccounts = async <T>(
  { deps }: App,
  act: (accounts: AccountsService) => Promise<T>,
): Promise<T | Refused> => (deps.accounts === undefined ? refused('not-found') : await act(deps.accounts));

const siteOf = (accounts: AccountsService, { headers }: FastifyRequest): Site =>
  accounts.siteAt(headers.host ?? '');

export const accountHandlers = {
  session: async ({ deps }, { request }) => {
    const { mode } = deps.doorkeeper;
    const who = accountOf(await deps.doorkeeper.viewerOf(request));
    return answer(who === null ? { mode, account: null, cases: [] } : { mode, ...whoIs(who) });
  },

  signIn: async (app, { body, request }) =>
    await withAccounts(app, async (accounts) =>
      begun(accounts, await signIn(accounts, body.login, body.password, agentOf(request))),
    ),

  signOut: async (app, { viewer }) =>
    await withAccounts(app, async (accounts) => {
      const who = accountOf(viewer);
      if (who === null) return refused('not-found');
      await accounts.store.withAccounts(async (tx) => await tx.revokeSession(who.id, who.sessionId));
      accounts.changed();
      return { ...answer(DONE), cookie: sessionCookie('', accounts.secure, 0) };
    }),

  sessions: async (app, { viewer }) =>
    await withAccounts(app, async ({ store, clock }) => {
      const who = accountOf(viewer);
      if (who === null) return refused('not-found');
      const found = await store.withAccounts(async (tx) => await tx.sessionsOf(who.id, clock()));
      return answer({
        sessions: found.map(({ id, createdAt, expiresAt, agent }) => ({
          id,
          createdAt,
          expiresAt,
          agent,
          own: id === who.sessionId,
        })),
      });
    }),

  revokeSession: async (app, { viewer, params }) =>
    await withAccounts(app, async (accounts) => {
      const gone = await accounts.store.withAccounts(
        async (tx) => await tx.revokeSession(viewer.id, params.sessionId),
      );
      accounts.changed();
      return gone ? answer(DONE) : refused('not-found');
    }),

  people: async (app, { viewer, params: { caseId } }) =>
    await withAccounts(app, async ({ store }) => {
      const seated = accountOf(viewer)?.inCase(caseId);
      if (seated?.seat == null) return refused('not-found');
      const looking = await stateFor(app, viewer, caseId);
      const known = looking === null ? [] : [...looking.state.rooms.keys()];
      return answer({ people: await peopleKnownTo(store, seated, caseId, known) });
    }),

  invite: async (app, { viewer, params, body }) =>
    await withAccounts(app, async (accounts) => {
      const seated = accountOf(viewer)?.inCase(params.caseId);
      // Whoever has no seat in a case is not told that there is one.
      if (seated?.seat == null) return refused('not-found');
      const made = await invite(accounts, seated, params.caseId, body.role, body.rooms);
      return made.ok ? answer(made.value) : made;
    }),

  lookAtInvitation: async (app, { body }) =>
    await withAccounts(app, async (accounts) => {
      const found = await lookAt(accounts, body.token);
      if (found === null) return refused('invitation-unusable');
      const { caseId, role, clearances, expiresAt } = found;
      return answer({ caseId, role: role as AccountRole, rooms: [...clearances], expiresAt });
    }),

  acceptInvitation: async (app, { body, request }) =>
    await withAccounts(app, async (accounts) => {
      const who = accountOf(await app.deps.doorkeeper.viewerOf(request));
      return begun(accounts, await accept(accounts, body.token, who, body.account, agentOf(request)));
    }),

  passkeyOptions: async (app, { viewer, request }) =>
    await withAccounts(app, async (accounts) => {
      const who = accountOf(viewer);
      if (who === null) return refused('not-found');
      return answer({ ...(await passkeys.registrationOptions(accounts, who, siteOf(accounts, request))) });
    }),

  addPasskey: async (app, { viewer, body, request }) =>
    await withAccounts(app, async (accounts) => {
      const who = accountOf(viewer);
      if (who === null) return refused('not-found');
      const added = await passkeys.addPasskey(accounts, who, siteOf(accounts, request), body.response);
      return added.ok ? answer(DONE) : added;
    }),

  passkeySignInOptions: async (app, { request }) =>
    await withAccounts(app, async (accounts) =>
      answer({ ...(await passkeys.signInOptions(accounts, siteOf(accounts, request))) }),
    ),

  passkeySignIn: async (app, { body, request }) =>
    await withAccounts(app, async (accounts) => {
      const site = siteOf(accounts, request);
      return begun(accounts, await passkeys.signInByPasskey(accounts, site, body.response, agentOf(request)));
    }),
} satisfies Partial<Handlers>;
