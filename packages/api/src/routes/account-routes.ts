/** Accounts: signing in, sessions, invitations. At a desk there are none, and these answer `not-found`. */
import { compartment } from '@wasit/domain';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { caseParams, noBody, nothing } from './parts.ts';

export const accountRoles = ['lead', 'mediator', 'delegation', 'guarantor', 'analyst', 'public'] as const;

const login = z.string().min(1).max(120);
const password = z.string().min(1).max(200);
const token = z.string().min(20).max(100);

const who = z.object({
  /** Null at a desk, and for whoever is not signed in. */
  account: z.object({ id: z.string(), name: z.string(), leads: z.boolean() }).nullable(),
  cases: z.array(z.object({ caseId: z.string(), role: z.enum(accountRoles), rooms: z.array(z.string()) })),
});

const done = z.object({ done: z.literal(true) });

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
  errors: ['sign-in-refused', 'too-many-requests'],
});

export const signOut = defineRoute({
  method: 'POST',
  path: '/session/end',
  summary: 'Ends this session',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: z.strictObject({}),
  answer: { kind: 'json', schema: done },
  errors: [],
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
          agent: z.string(),
          own: z.boolean(),
        }),
      ),
    }),
  },
  errors: [],
});

export const revokeSession = defineRoute({
  method: 'POST',
  path: '/sessions/:sessionId/revoke',
  summary: 'Ends another session of the account',
  caller: 'viewer',
  params: z.object({ sessionId: z.string().min(1).max(100) }),
  query: nothing,
  body: z.strictObject({}),
  answer: { kind: 'json', schema: done },
  errors: [],
});

export const people = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/people',
  summary: 'Who is in which room: for the lead in all that the lead knows of, for others in their own',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: {
    kind: 'json',
    schema: z.object({
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          role: z.enum(accountRoles),
          rooms: z.array(z.string()),
          own: z.boolean(),
        }),
      ),
    }),
  },
  errors: [],
});

export const invite = defineRoute({
  method: 'POST',
  path: '/cases/:caseId/invitations',
  summary: 'Makes a link by which one person gets a role and rooms in this case',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: z.strictObject({ role: z.enum(accountRoles), rooms: z.array(compartment).max(20) }),
  /** The secret is told this once. It belongs behind a `#`, so that it reaches no server's log. */
  answer: { kind: 'json', schema: z.object({ token: z.string(), expiresAt: z.string() }) },
  errors: ['not-allowed'],
});

export const lookAtInvitation = defineRoute({
  method: 'POST',
  path: '/invitations/look',
  summary: 'What an invitation gives; it is not used up',
  caller: 'anyone',
  guessable: true,
  params: nothing,
  query: nothing,
  body: z.strictObject({ token }),
  answer: {
    kind: 'json',
    schema: z.object({
      caseId: z.string().nullable(),
      role: z.enum(accountRoles),
      rooms: z.array(z.string()),
      expiresAt: z.string(),
    }),
  },
  errors: ['invitation-unusable', 'too-many-requests'],
});

export const acceptInvitation = defineRoute({
  method: 'POST',
  path: '/invitations/accept',
  summary: 'Uses an invitation up: for the account that is signed in, or for a new one',
  caller: 'anyone',
  guessable: true,
  params: nothing,
  query: nothing,
  body: z.strictObject({
    token,
    /** Left out by who is signed in already. */
    account: z.strictObject({ login, name: z.string().min(1).max(200), password }).optional(),
  }),
  answer: { kind: 'json', schema: who },
  errors: ['invitation-unusable', 'login-taken', 'password-weak', 'too-many-requests'],
});

/** As the browser's own interface to passkeys takes and gives it. */
const ceremony = z.looseObject({});

export const passkeyOptions = defineRoute({
  method: 'POST',
  path: '/passkeys/options',
  summary: 'What a browser needs to make a passkey for the account',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: z.strictObject({}),
  answer: { kind: 'json', schema: ceremony },
  errors: [],
});

export const addPasskey = defineRoute({
  method: 'POST',
  path: '/passkeys',
  summary: 'Adds a passkey that the browser has made',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: z.strictObject({ response: ceremony }),
  answer: { kind: 'json', schema: done },
  errors: ['passkey-refused'],
});

export const passkeySignInOptions = defineRoute({
  method: 'POST',
  path: '/session/passkey/options',
  summary: 'What a browser needs to sign in with a passkey',
  caller: 'anyone',
  guessable: true,
  params: nothing,
  query: nothing,
  body: z.strictObject({}),
  answer: { kind: 'json', schema: ceremony },
  errors: ['too-many-requests'],
});

export const passkeySignIn = defineRoute({
  method: 'POST',
  path: '/session/passkey',
  summary: 'Signs in with a passkey',
  caller: 'anyone',
  guessable: true,
  params: nothing,
  query: nothing,
  body: z.strictObject({ response: ceremony }),
  answer: { kind: 'json', schema: who },
  errors: ['passkey-refused', 'too-many-requests'],
});
