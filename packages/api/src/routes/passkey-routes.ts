/** Passkeys: signing in with one, and keeping those of one's account. */
import { z } from 'zod';
import { password, who } from './account-routes.ts';
import { actRoute, asPathSays } from './act-route.ts';
import { defineRoute } from './define-route.ts';
import { noBody, nothing } from './parts.ts';

/** The name that its owner gives a passkey. */
const passkeyName = z.string().trim().min(1).max(80);
const passkeyParams = z.object({ passkeyId: z.string().min(1).max(400) });

/** As the browser's own interface to passkeys takes and gives it. */
const ceremony = z.looseObject({});

export const passkeyOptions = defineRoute({
  method: 'POST',
  path: '/passkeys/options',
  summary:
    'What a browser needs to make a passkey for the account, once its owner has shown who they are again',
  caller: 'viewer',
  guessable: true,
  params: nothing,
  query: nothing,
  /** Wanted where the account has a password; without one, it must have signed in just now. */
  body: z.strictObject({ password: password.optional() }),
  answer: { kind: 'json', schema: ceremony },
  errors: ['password-wrong', 'sign-in-again', 'too-many-guesses', 'too-many-requests'],
});

export const addPasskey = actRoute('/passkeys', 'Adds a passkey that the browser has made', {
  params: nothing,
  body: z.strictObject({ response: ceremony, name: passkeyName.optional() }),
  errors: ['passkey-refused'],
});

export const passkeys = defineRoute({
  method: 'GET',
  path: '/passkeys',
  summary: 'The passkeys of the account',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: {
    kind: 'json',
    schema: z.object({
      passkeys: z.array(
        z.object({
          id: z.string(),
          /** Empty where its owner gave it none. */
          name: z.string(),
          createdAt: z.string(),
          usedAt: z.string().nullable(),
        }),
      ),
      /** False for the last way in of an account that has no password. */
      mayRemove: z.boolean(),
      /** Asked for before another is added. */
      hasPassword: z.boolean(),
    }),
  },
  errors: [],
});

export const renamePasskey = actRoute(
  '/passkeys/:passkeyId/rename',
  'Gives a passkey of the account a name',
  {
    params: passkeyParams,
    body: z.strictObject({ name: passkeyName }),
  },
);

export const removePasskey = actRoute(
  '/passkeys/:passkeyId/remove',
  'Takes a passkey from the account; it no longer signs in',
  {
    params: passkeyParams,
    body: asPathSays,
    errors: ['last-way-in'],
  },
);

export const passkeySignInOptions = defineRoute({
  method: 'POST',
  path: '/session/passkey/options',
  summary: 'What a browser needs to sign in with a passkey',
  caller: 'anyone',
  guessable: true,
  params: nothing,
  query: nothing,
  body: asPathSays,
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
