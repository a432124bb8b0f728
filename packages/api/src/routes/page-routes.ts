import {
  actorPage,
  actorsPage,
  dependentsPage,
  historyPage,
  issuesPage,
  networkPage,
  overviewPage,
  positionsPage,
  readingQueuePage,
  readingReportPage,
  searchPage,
  sourcesPage,
  timelinePage,
} from '@wasit/domain';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { atMoment, caseParams, id, noBody, nothing } from './parts.ts';

export const overview = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/overview',
  summary: 'Where does it stand?',
  caller: 'viewer',
  params: caseParams,
  /** `since`: a cursor of an earlier visit; changes are counted from it. An unknown one counts as none. */
  query: atMoment.extend({ since: z.string().max(64).optional() }),
  body: noBody,
  answer: { kind: 'json', schema: overviewPage },
  errors: [],
});

export const timeline = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/timeline',
  summary: 'What happened?',
  caller: 'viewer',
  params: caseParams,
  query: atMoment.extend({
    actor: id.optional(),
    track: id.optional(),
    issue: id.optional(),
    /** An actor anywhere in the attribution chain. */
    source: id.optional(),
    outlet: id.optional(),
    kind: z.enum(['contact', 'claim', 'position', 'term']).optional(),
    from: z.iso.datetime({ offset: true }).optional(),
    to: z.iso.datetime({ offset: true }).optional(),
    limit: z.coerce.number().int().min(1).max(20_000).optional(),
  }),
  body: noBody,
  answer: { kind: 'json', schema: timelinePage },
  errors: [],
});

export const positions = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/positions',
  summary: 'Who wants what?',
  caller: 'viewer',
  params: caseParams,
  query: atMoment.extend({ track: id.optional() }),
  body: noBody,
  answer: { kind: 'json', schema: positionsPage },
  errors: [],
});

export const readingQueue = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/reading',
  summary: 'Reports to review, with progress',
  caller: 'viewer',
  params: caseParams,
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: readingQueuePage },
  errors: [],
});

export const readingReport = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/reading/:reportId',
  summary: 'One report beside what was read in it',
  caller: 'viewer',
  params: caseParams.extend({ reportId: id }),
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: readingReportPage },
  errors: [],
});

export const sources = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/sources',
  summary: 'Says who?',
  caller: 'viewer',
  params: caseParams,
  query: atMoment.extend({
    offset: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(5_000).optional(),
  }),
  body: noBody,
  answer: { kind: 'json', schema: sourcesPage },
  errors: [],
});

export const dependents = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/claims/:claimId/dependents',
  summary: 'What would fall with a claim',
  caller: 'viewer',
  params: caseParams.extend({ claimId: id }),
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: dependentsPage },
  errors: [],
});

export const actors = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/actors',
  summary: 'Who is who?',
  caller: 'viewer',
  params: caseParams,
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: actorsPage },
  errors: [],
});

export const actor = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/actors/:actorId',
  summary: 'One actor; the id of one that was merged away leads to the one that stands for it',
  caller: 'viewer',
  params: caseParams.extend({ actorId: id }),
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: actorPage },
  errors: [],
});

export const network = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/network',
  summary: 'Who was in contact with whom',
  caller: 'viewer',
  params: caseParams,
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: networkPage },
  errors: [],
});

export const issues = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/issues',
  summary: 'Disputed points and their options',
  caller: 'viewer',
  params: caseParams,
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: issuesPage },
  errors: [],
});

export const history = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/history',
  summary: 'Who recorded what, when',
  caller: 'viewer',
  params: caseParams,
  query: atMoment.extend({
    before: z.string().max(64).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  body: noBody,
  answer: { kind: 'json', schema: historyPage },
  errors: [],
});

export const search = defineRoute({
  method: 'GET',
  path: '/search',
  summary: 'Finds in titles, reports, entries and names, in Arabic and English',
  caller: 'viewer',
  params: nothing,
  query: z.object({ q: z.string().max(400), case: z.string().min(1).max(64).optional() }),
  body: noBody,
  answer: { kind: 'json', schema: searchPage },
  errors: [],
});
