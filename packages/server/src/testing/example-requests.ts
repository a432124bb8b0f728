/**
 * For every route of the table, requests that try it: well formed, odd, and aimed at what the viewer may not
 * see. The law is tested over all of them; a route without examples does not compile, and fails the test.
 */
import type { RouteName } from '@wasit/api';
import { candidateId } from '@wasit/domain';
import { accessRequests } from './example-access-requests.ts';
import type { ExampleContext, ExampleRequest } from './example-request.ts';
import { tableCommands } from './example-table-commands.ts';

const some = (ids: Iterable<string>, most = 3): string[] => [...ids].slice(0, most);

const last = (ids: Iterable<string>): string[] => [...ids].slice(-1);

/** Ids that are there for somebody, but not for this viewer. */
const hidden = (whole: ReadonlyMap<string, unknown>, seen: ReadonlyMap<string, unknown>): string[] =>
  [...whole.keys()].filter((id) => !seen.has(id)).slice(0, 2);

const ids = (whole: ReadonlyMap<string, unknown>, seen: ReadonlyMap<string, unknown>): string[] => [
  ...new Set([...some(seen.keys(), 2), ...last(seen.keys()), ...hidden(whole, seen), 'nobody-knows']),
];

const pageOf =
  (query: Readonly<Record<string, string>> = {}) =>
  ({ caseId, seen, whole }: ExampleContext): ExampleRequest[] => {
    const params = { caseId };
    const moments = [
      seen.history.at(Math.floor(seen.history.length / 2))?.at,
      whole.history.at(Math.floor((whole.history.length * 2) / 3))?.at,
      '2020-01-01T00:00:00Z',
    ];
    return [
      { params },
      { params, query },
      ...moments.flatMap((asOf) => (asOf === undefined ? [] : [{ params, query: { ...query, asOf } }])),
      { params, query: { asOf: 'yesterday' } },
      { params: { caseId: 'no-such-case' } },
    ];
  };

/** In both languages; for all rooms, none, one's own, and rooms that others have. */
const briefOf = (context: ExampleContext): ExampleRequest[] => {
  const params = { caseId: context.caseId };
  const rooms = ['', 'room:a', 'room:a/head', 'room:b,room:mediators', 'room:nowhere', 'No Room'];
  return [
    ...pageOf({ lang: 'en' })(context),
    ...rooms.map((list) => ({ params, query: { lang: 'ar', rooms: list } })),
    { params, query: { lang: 'fr' } },
  ];
};

/** As each party, also as ones whose rooms are others'. */
const asParties = (context: ExampleContext): ExampleRequest[] => [
  ...pageOf()(context),
  ...['seat:a', 'seat:b', 'nobody-knows'].map((as) => ({
    params: { caseId: context.caseId },
    query: { as },
  })),
];

const entryIds = ({ whole, seen }: ExampleContext): string[] =>
  [
    ...ids(whole.claims, seen.claims),
    ...ids(whole.contacts, seen.contacts),
    ...ids(whole.positions, seen.positions),
  ].slice(0, 8);

const commandsFor = (context: ExampleContext): unknown[] => {
  const { seen, whole } = context;
  const entries = entryIds(context);
  return [
    ...entries.map((entryId) => ({ type: 'accept-entry', entryId })),
    ...entries.slice(0, 2).map((entryId) => ({ type: 'withdraw-decision', entryId })),
    ...ids(whole.tracks, seen.tracks).map((trackId) => ({
      type: 'open-track',
      trackId,
      name: { en: 'A track' },
    })),
    ...ids(whole.actors, seen.actors).map((actorId) => ({
      type: 'add-actor',
      actorId,
      name: { en: 'An actor' },
      kind: 'person',
    })),
    ...ids(whole.claims, seen.claims).map((claimId) => ({ type: 'deny-claim', claimId })),
    ...ids(whole.rooms, seen.rooms).map((room) => ({
      type: 'open-room',
      room,
      name: { en: 'A room' },
      kind: 'party',
    })),
    ...tableCommands(seen, whole),
    { type: 'open-case', title: { en: 'Again' } },
    { type: 'no-such-command' },
    { type: 'record-reading', reportId: candidateId('g', 's', 1) },
  ];
};

export const exampleRequests: {
  readonly [N in RouteName]: (context: ExampleContext) => readonly ExampleRequest[];
} = {
  listCases: () => [{}],
  health: () => [{}],
  openapi: () => [{}],
  whoAmI: () => [{}],

  openCase: () => [
    { body: { title: { en: 'Another' } } },
    { body: { title: { en: 'Another' }, audience: ['room:z'] } },
    { body: { title: 1 } },
    {},
  ],
  importCase: ({ caseId }) => [
    { body: { log: `{"caseId":"${caseId}","format":1,"wasit":"log"}` } },
    { body: { log: '' } },
  ],
  exportCase: ({ caseId }) => [{ params: { caseId } }, { params: { caseId: 'no-such-case' } }],
  verifyCase: ({ caseId }) => [{ params: { caseId } }, { params: { caseId: 'no-such-case' } }],
  // The stream of a case that is there does not end: see the test of the live channel.
  live: () => [{ params: { caseId: 'no-such-case' } }],

  command: (context) => [
    ...commandsFor(context).map((command) => ({
      params: { caseId: context.caseId },
      body: { command, expected: null },
    })),
    {
      params: { caseId: context.caseId },
      body: { command: { type: 'open-track', name: { en: 'Late' } }, expected: context.whole.head },
    },
    {
      params: { caseId: context.caseId },
      body: { command: { type: 'open-track', name: { en: 'Wide' } }, audience: ['room:z'], expected: null },
    },
    { params: { caseId: 'no-such-case' }, body: { command: { type: 'open-track' }, expected: null } },
    { params: { caseId: context.caseId }, body: { command: 'x' } },
  ],
  fileReports: ({ caseId, whole }) => [
    {
      params: { caseId },
      body: {
        // The very texts that others have filed out of sight, and one that is new.
        reports: [
          ...[...whole.reports.values()]
            .slice(0, 4)
            .map(({ text, outlet }) => ({ text, outlet: outlet ?? undefined })),
          { text: 'A new report of forty characters and more, so that there is something to read.' },
          { text: '' },
        ],
      },
    },
    { params: { caseId }, body: { reports: [{ text: 'x' }], audience: ['room:z'] } },
    { params: { caseId: 'no-such-case' }, body: { reports: [{ text: 'x' }] } },
    { params: { caseId }, body: { reports: [] } },
  ],

  overview: (context) => [
    ...pageOf({ since: context.seen.history.at(3)?.eventId ?? 'x' })(context),
    { params: { caseId: context.caseId }, query: { since: context.whole.history.at(4)?.eventId ?? 'x' } },
  ],
  timeline: (context) => [
    ...pageOf({ kind: 'claim' })(context),
    ...ids(context.whole.actors, context.seen.actors).map((actor) => ({
      params: { caseId: context.caseId },
      query: { actor },
    })),
    {
      params: { caseId: context.caseId },
      query: { track: 'track:1', issue: 'wages', outlet: 'Sample Wire' },
    },
    { params: { caseId: context.caseId }, query: { kind: 'x' } },
  ],
  positions: pageOf({ track: 'track:1' }),
  readingQueue: pageOf(),
  readingReport: (context) =>
    ids(context.whole.reports, context.seen.reports).map((reportId) => ({
      params: { caseId: context.caseId, reportId },
    })),
  sources: pageOf(),
  dependents: (context) =>
    ids(context.whole.claims, context.seen.claims).map((claimId) => ({
      params: { caseId: context.caseId, claimId },
    })),
  actors: pageOf(),
  actor: (context) =>
    ids(context.whole.actors, context.seen.actors).map((actorId) => ({
      params: { caseId: context.caseId, actorId },
    })),
  network: pageOf(),
  session: () => [{}],
  signIn: () => [{ body: { login: 'lead', password: 'guessed-by-many' } }, { body: {} }],
  signOut: () => [{ body: {} }],
  sessions: () => [{}],
  revokeSession: () => [{ params: { sessionId: 'no-such-session' }, body: {} }],
  revokeOtherSessions: () => [{ body: {} }, { body: { all: true } }],
  changePassword: () => [
    { body: { current: 'guessed-by-many', next: 'a long enough phrase', endOthers: true } },
    { body: { current: 'guessed-by-many', next: '' } },
  ],
  ...accessRequests,
  passkeys: () => [{}],
  renamePasskey: () => [{ params: { passkeyId: 'no-such-key' }, body: { name: 'Phone' } }],
  removePasskey: () => [{ params: { passkeyId: 'no-such-key' }, body: {} }],
  lookAtInvitation: () => [{ body: { token: 'no-such-invitation-1' } }, { body: {} }],
  acceptInvitation: () => [{ body: { token: 'no-such-invitation-1' } }],
  passkeyOptions: () => [{ body: {} }, { body: { password: 'guessed-by-many' } }],
  addPasskey: () => [{ body: { response: {} } }],
  passkeySignInOptions: () => [{ body: {} }],
  passkeySignIn: () => [{ body: { response: { id: 'nobody' } } }],

  issues: pageOf(),
  relays: pageOf(),
  proposals: pageOf(),
  rounds: asParties,
  rooms: pageOf(),
  desk: asParties,
  packages: pageOf(),
  brief: briefOf,
  briefDocument: (context) => briefOf(context).slice(-4),
  history: (context) => [
    ...pageOf({ limit: '5' })(context),
    {
      params: { caseId: context.caseId },
      query: { before: context.whole.history.at(-2)?.eventId ?? 'x', limit: '3' },
    },
    { params: { caseId: context.caseId }, query: { limit: '0' } },
  ],
  search: ({ caseId }) => [
    ...['official', 'النقابة', 'Actor 1', 'pay matters', 'Track', '"', ''].map((q) => ({
      query: { q, case: caseId },
    })),
    { query: { q: 'report number' } },
    { query: { q: 'x', case: 'no-such-case' } },
    {},
  ],
};
