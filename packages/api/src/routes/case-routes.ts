import { bilingual, caseDomains, casesPage } from '@wasit/domain';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { caseParams, noBody, nothing } from './parts.ts';
import { audienceList, recorded } from './record-routes.ts';

export const listCases = defineRoute({
  method: 'GET',
  path: '/cases',
  summary: 'The cases of which the viewer can see anything',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: { kind: 'json', schema: casesPage },
  errors: [],
});

export const openCase = defineRoute({
  method: 'POST',
  path: '/cases',
  summary: 'Opens a case',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: z.strictObject({
    title: bilingual,
    domain: z.enum(caseDomains).default('other'),
    audience: audienceList.optional(),
  }),
  answer: { kind: 'json', schema: recorded.extend({ caseId: z.string() }) },
  errors: ['input-invalid', 'audience-not-yours', 'conflict'],
});

export const importCase = defineRoute({
  method: 'POST',
  path: '/import',
  summary: 'Takes in a log that was exported as JSON Lines',
  caller: 'viewer',
  params: nothing,
  query: nothing,
  body: z.strictObject({ log: z.string().min(1) }),
  bodyLimit: 256 * 1024 * 1024,
  answer: { kind: 'json', schema: z.object({ caseId: z.string(), events: z.int() }) },
  errors: [
    'log-header-missing',
    'log-format-newer',
    'log-line-unreadable',
    'log-chain-broken',
    'log-case-mixed',
    'log-event-unknown',
    'case-exists',
    'audience-not-yours',
  ],
});

export const exportCase = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/export',
  summary:
    'The viewer’s log of a case, as JSON Lines with its own hash chain; from a desk, without secret answers that are not all yes',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: { kind: 'text', schema: z.string() },
  errors: [],
});

export const verifyCase = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/verify',
  summary: 'Whether the chain of the viewer’s log, as exported, holds',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: {
    kind: 'json',
    schema: z.object({
      intact: z.boolean(),
      events: z.int(),
      /** The last link; the same for the same log. */
      head: z.string().nullable(),
    }),
  },
  errors: [],
});

export const live = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/live',
  summary: 'Tells the viewer’s cursor whenever it has moved; no content',
  caller: 'viewer',
  params: caseParams,
  query: nothing,
  body: noBody,
  answer: { kind: 'events', schema: z.object({ cursor: z.string() }) },
  errors: [],
});
