/** Accounts: signing in, the password, sessions. At a desk there are none, and these answer `not-found`. */
import { z } from 'zod';
import { actRoute, asPathSays } from './act-route.ts';
import { defineRoute } from './define-route.ts';
import { noBody, nothing } from './parts.ts';

export const accountRoles = ['lead', 'mediator', 'delegation', 'guarantor', 'analyst', 'public'] as const;

export const login = z.string().min(1).max(120);
export const password = z.string().min(1).max(200);

export const who = z.object({
  /** Null at a desk, and for whoever is not signed in. */
  account: z.object({ id: z.string(), name: z.string(), leads: z.boolean() }).nullable(),
  cases: z.array(z.object({ caseId: z.string(), role: z.enum(accountRoles), rooms: z.array(z.string()) })),
});

export const session = defineRoute({
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in, and which rooms of which case the account holds',
  caller: 'anyone',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: { kind: 'json', schema: who.extend({ mode: z.enum(['desk', 'accounts']) }) },
  errors: [],
});

export const signIn = defineRoute({
  method: 'POST',
  path: '/session',
  summary: 'Signs in with a password; the session comes as a cookie',
  caller: 'anyone',
  guessable: true,
  params: nothing,
  query: nothing,
  body: z.strictObject({ login, password }),
  answer: { kind: 'json', schema: who },
  errors: ['sign-in-refused', 'too-many-guesses', 'too-many-requests'],
});

export const signOut = actRoute('/session/end', 'Ends this session', {
  params: nothing,
  body: asPathSays,
});

export const sessions = defineRoute({
  method: 'GET',
  path: '/sessions',
  summary: 'Where the account is signed in',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: {
    kind: 'json',
    schema: z.object({
      sessions: z.array(
        z.object({
          id: z.string(),
          createdAt: z.string(),
          expiresAt: z.string(),
          /** When it was last used, to some minutes. */
          seenAt: z.string(),
          agent: z.string(),
          own: z.boolean(),
        }),
      ),
    }),
  },
  errors: [],
});

export const revokeSession = actRoute('/sessions/:sessionId/revoke', 'Ends another session of the account', {
  params: z.object({ sessionId: z.string().min(1).max(100) }),
  body: asPathSays,
});

export const revokeOtherSessions = defineRoute({
  method: 'POST',
  path: '/sessions/revoke-others',
  summary: 'Ends every session of the account but this one',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: asPathSays,
  answer: { kind: 'json', schema: z.object({ ended: z.int() }) },
  errors: [],
});

export const changePassword = defineRoute({
  method: 'POST',
  path: '/account/password',
  summary: 'Changes the account’s password; this session goes on under a new cookie',
  caller: 'viewer',
  guessable: true,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    current: password,
    next: password,
    /** Ends the account’s other sessions, too. */
    endOthers: z.boolean(),
  }),
  answer: { kind: 'json', schema: who },
  errors: ['password-wrong', 'password-weak', 'nothing-to-change', 'too-many-guesses', 'too-many-requests'],
});
