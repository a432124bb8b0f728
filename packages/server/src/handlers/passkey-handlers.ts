/** Passkeys over HTTP. */
import type { FastifyRequest } from 'fastify';
import type { AccountsService, Site } from '../accounts/accounts.ts';
import * as passkeys from '../accounts/passkeys.ts';
import { shownAgain } from '../accounts/passwords.ts';
import { answer, type Handlers } from './handler.ts';
import { agentOf, asOneself, begun, DONE, withAccounts } from './with-accounts.ts';

const siteOf = (accounts: AccountsService, { headers }: FastifyRequest): Site =>
  accounts.siteAt(headers.host ?? '');

export const passkeyHandlers = {
  passkeyOptions: async (app, { viewer, body, request }) =>
    await asOneself(app, viewer, async (accounts, who) => {
      const shown = await shownAgain(accounts, who, body.password, request.ip);
      if (!shown.ok) return shown;
      return answer({ ...(await passkeys.registrationOptions(accounts, who, siteOf(accounts, request))) });
    }),

  addPasskey: async (app, { viewer, body, request }) =>
    await asOneself(app, viewer, async (accounts, who) => {
      const { response, name = '' } = body;
      const added = await passkeys.addPasskey(accounts, who, siteOf(accounts, request), response, name);
      return added.ok ? answer(DONE) : added;
    }),

  passkeys: async (app, { viewer }) =>
    await asOneself(app, viewer, async (accounts, who) => {
      const { passkeys: own, mayRemove, hasPassword } = await passkeys.passkeysOf(accounts, who);
      const shown = own.map(({ credentialId: id, name, createdAt, usedAt }) => ({
        id,
        name,
        createdAt,
        usedAt,
      }));
      return answer({ passkeys: shown, mayRemove, hasPassword });
    }),

  renamePasskey: async (app, { viewer, params, body }) =>
    await asOneself(app, viewer, async (accounts, who) => {
      const named = await passkeys.renamePasskey(accounts, who, params.passkeyId, body.name);
      return named.ok ? answer(DONE) : named;
    }),

  removePasskey: async (app, { viewer, params }) =>
    await asOneself(app, viewer, async (accounts, who) => {
      const removed = await passkeys.removePasskey(accounts, who, params.passkeyId);
      return removed.ok ? answer(DONE) : removed;
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
