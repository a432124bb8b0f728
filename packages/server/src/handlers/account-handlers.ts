/** One's own account over HTTP: signing in and out, the password, sessions. */
import { accountOf } from '../accounts/account-viewer.ts';
import { changePassword } from '../accounts/passwords.ts';
import { sessionCookie } from '../accounts/session-cookie.ts';
import { signIn } from '../accounts/sessions.ts';
import { refused } from '../use-cases/record-command.ts';
import { answer, type Handlers } from './handler.ts';
import { agentOf, asOneself, begun, DONE, whoIs, withAccounts } from './with-accounts.ts';

export const accountHandlers = {
  session: async ({ deps }, { request }) => {
    const { mode } = deps.doorkeeper;
    const who = accountOf(await deps.doorkeeper.viewerOf(request));
    return answer(who === null ? { mode, account: null, cases: [] } : { mode, ...whoIs(who) });
  },

  signIn: async (app, { body, request }) =>
    await withAccounts(app, async (accounts) =>
      begun(
        accounts,
        await signIn(accounts, { login: body.login, address: request.ip }, body.password, agentOf(request)),
      ),
    ),

  signOut: async (app, { viewer }) =>
    await asOneself(app, viewer, async (accounts, who) => {
      await accounts.store.withAccounts(async (tx) => await tx.revokeSession(who.id, who.sessionId));
      accounts.changed();
      return { ...answer(DONE), cookie: sessionCookie('', accounts.secure, 0) };
    }),

  changePassword: async (app, { viewer, body, request }) =>
    await asOneself(app, viewer, async (accounts, who) =>
      begun(
        accounts,
        await changePassword(accounts, who, body, { agent: agentOf(request), address: request.ip }),
      ),
    ),

  sessions: async (app, { viewer }) =>
    await asOneself(app, viewer, async ({ store, clock }, who) => {
      const found = await store.withAccounts(async (tx) => await tx.sessionsOf(who.id, clock()));
      return answer({
        sessions: found.map(({ id, createdAt, expiresAt, seenAt, agent }) => ({
          id,
          createdAt,
          expiresAt,
          seenAt: seenAt ?? createdAt,
          agent,
          own: id === who.sessionId,
        })),
      });
    }),

  revokeSession: async (app, { viewer, params }) =>
    await asOneself(app, viewer, async (accounts, who) => {
      const gone = await accounts.store.withAccounts(
        async (tx) => await tx.revokeSession(who.id, params.sessionId),
      );
      accounts.changed();
      return gone ? answer(DONE) : refused('not-found');
    }),

  revokeOtherSessions: async (app, { viewer }) =>
    await asOneself(app, viewer, async (accounts, who) => {
      const ended = await accounts.store.withAccounts(
        async (tx) => await tx.revokeOtherSessions(who.id, who.sessionId),
      );
      accounts.changed();
      return answer({ ended });
    }),
} satisfies Partial<Handlers>;
