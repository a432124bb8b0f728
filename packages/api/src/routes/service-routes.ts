import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { noBody, nothing } from './parts.ts';

export const health = defineRoute({
  method: 'GET',
  path: '/health',
  summary: 'Whether the server answers',
  caller: 'anyone',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: { kind: 'json', schema: z.object({ ok: z.literal(true), version: z.string() }) },
  errors: [],
});

export const openapi = defineRoute({
  method: 'GET',
  path: '/openapi.json',
  summary: 'This description, as OpenAPI 3.1',
  caller: 'anyone',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: { kind: 'json', schema: z.looseObject({ openapi: z.string() }) },
  errors: [],
});

/** Who is looking. Desk mode: one trusted user, signed in without a login. */
export const whoAmI = defineRoute({
  method: 'GET',
  path: '/me',
  summary: 'Who the viewer is',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: {
    kind: 'json',
    schema: z.object({
      id: z.string(),
      mode: z.enum(['desk', 'accounts']),
      /** Circles the viewer may address. */
      clearances: z.array(z.string()),
    }),
  },
  errors: [],
});
