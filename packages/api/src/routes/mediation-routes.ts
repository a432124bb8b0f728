/** Pages of the table: what is carried, proposed and answered, and by whom it can be seen. */
import { deskPage, packagesPage, proposalsPage, relaysPage, roomsPage, roundsPage } from '@wasit/domain';
import { defineRoute } from './define-route.ts';
import { atMoment, caseParams, id, noBody } from './parts.ts';

/** For who is in the rooms of several parties: the party as which they look. */
const as = id.optional();

export const relays = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/relays',
  summary: 'What was entrusted, released, delivered and answered',
  caller: 'viewer',
  params: caseParams,
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: relaysPage },
  errors: [],
});

export const proposals = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/proposals',
  summary: 'What is on the table, the answers to it, and what stands closed',
  caller: 'viewer',
  params: caseParams,
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: proposalsPage },
  errors: [],
});

export const rounds = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/rounds',
  summary: 'Mediators’ proposals with secret answers',
  caller: 'viewer',
  params: caseParams,
  query: atMoment.extend({ as }),
  body: noBody,
  answer: { kind: 'json', schema: roundsPage },
  errors: [],
});

export const rooms = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/rooms',
  summary: 'The circles that the viewer knows of, and which of them are the viewer’s own',
  caller: 'viewer',
  params: caseParams,
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: roomsPage },
  errors: [],
});

export const desk = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/desk',
  summary: 'What awaits an answer of the viewer’s party, what was brought to it, what it said',
  caller: 'viewer',
  params: caseParams,
  query: atMoment.extend({ as }),
  body: noBody,
  answer: { kind: 'json', schema: deskPage },
  errors: [],
});

export const packages = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/packages',
  summary: 'What there is to choose on, and what each party values as far as the viewer may see it',
  caller: 'viewer',
  params: caseParams,
  query: atMoment,
  body: noBody,
  answer: { kind: 'json', schema: packagesPage },
  errors: [],
});
