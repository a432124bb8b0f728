/**
 * The law of the record with accounts and sessions as browsers have them. Two servers; the one knows the whole
 * log, and people, invitations and sessions beside those of V; the other only what V may see. Every route is
 * asked in V's own session, and both must answer byte for byte the same: for seats with one room, with several,
 * in a sub-room, and with none.
 */
import { addressOf, type RouteName, routeNames, routes } from '@wasit/api';
import { type CaseRole, foldAll, maySee, type StoredEvent, seated, viewer } from '@wasit/domain';
import type { Store } from '@wasit/store';
import { openStore } from '@wasit/store';
import { caseFrom, type Step, smallReading, step } from '@wasit/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLLEAGUE, GUESSED_ROOM } from '../testing/example-access-requests.ts';
import type { ExampleContext, ExampleRequest } from '../testing/example-request.ts';
import { exampleRequests } from '../testing/example-requests.ts';
import { openTestApp, restoreLog, type TestApp } from '../testing/test-app.ts';
import { changeAccess } from './case-access.ts';
import { openAccounts } from './open-accounts.ts';
import { hashOfToken } from './secrets.ts';

/** A case a seat: seven in all. */
const RUNS = 1;
const NOW = '2026-02-01T06:00:00.000Z';
const LATER = '2026-02-01T18:00:00.000Z';

interface SeatOfV {
  readonly id: string;
  readonly role: CaseRole;
  readonly rooms: readonly string[];
  /** Rooms in which the knowing server has somebody of whom V is told nothing. */
  readonly elsewhere: readonly string[];
}

const seats: readonly SeatOfV[] = [
  { id: 'delegate', role: 'delegation', rooms: ['room:a'], elsewhere: ['room:b', 'room:mediators'] },
  { id: 'head', role: 'delegation', rooms: ['room:a/head'], elsewhere: ['room:b'] },
  { id: 'of-both', role: 'guarantor', rooms: ['room:a', 'room:b'], elsewhere: ['room:mediators'] },
  { id: 'bridge', role: 'mediator', rooms: ['room:b', 'room:mediators'], elsewhere: ['room:a/head'] },
  // A lead is told of everybody in the case: there is nobody else to hide.
  { id: 'leading', role: 'lead', rooms: ['room:mediators'], elsewhere: [] },
  { id: 'analyst', role: 'analyst', rooms: [], elsewhere: ['room:a', 'room:b', 'room:mediators'] },
  { id: 'reader', role: 'public', rooms: [], elsewhere: ['room:a', 'room:mediators'] },
];

/** How many requests there have been: a thousandth of a second each. */
let asked = 0;

interface Server {
  readonly app: TestApp;
  readonly store: Store;
}

const openServer = async (): Promise<Server> => {
  const store = await openStore({ kind: 'memory' });
  // The same for the same request, on both servers.
  const clock = () => new Date(Date.parse(NOW) + asked).toISOString();
  const doors = openAccounts(store, clock, { origin: null });
  const read = ({ text }: { readonly text: string }) => smallReading(text);
  return { store, app: await openTestApp({ read, store, clock, ...doors }) };
};

const addAccount = async ({ store }: Server, id: string): Promise<void> => {
  const account = { id, login: id, name: `Name of ${id}`, passwordHash: null, leads: false };
  await store.withAccounts(async (tx) => await tx.addAccount({ ...account, createdAt: NOW }));
};

const sit = async (
  { store }: Server,
  caseId: string,
  id: string,
  role: CaseRole,
  rooms: readonly string[],
): Promise<void> => {
  await store.withAccounts(async (tx) => {
    const change = { caseId, byId: null, at: NOW };
    await changeAccess(tx, change, (access) => seated(access, id, role, rooms));
  });
};

let sessions = 0;

/** The same session on every server: its cookie. */
const signedIn = async (servers: readonly Server[], accountId: string): Promise<string> => {
  sessions += 1;
  const token = `session-${sessions}`.padEnd(43, '_');
  const session = { id: `s${sessions}`, accountId, agent: '', createdAt: NOW, expiresAt: LATER, seenAt: NOW };
  for (const { store } of servers) {
    const tokenHash = hashOfToken(token);
    await store.withAccounts(async (tx) => await tx.addSession({ ...session, tokenHash }));
  }
  return `wasit=${token}`;
};

/** From an address of its own, so that no limit of guesses is met. */
const ask = async ({ app }: Server, name: RouteName, request: ExampleRequest, cookie: string) => {
  const { method, path } = routes[name];
  const answered = await app.server.inject({
    method,
    url: addressOf(path, request.params, request.query),
    remoteAddress: `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`,
    headers: { host: '127.0.0.1:4680', origin: 'http://127.0.0.1:4680', cookie },
    ...(method === 'POST' ? { payload: request.body ?? {} } : {}),
  });
  return {
    status: answered.statusCode,
    body: answered.body,
    tag: String(answered.headers.etag ?? ''),
    type: String(answered.headers['content-type'] ?? ''),
  };
};

type Answer = Awaited<ReturnType<typeof ask>>;

/** Secrets that are drawn anew each time. */
const unguessed = (answer: Answer): Answer => ({
  ...answer,
  body: answer.body.replace(/"(token|challenge|invitationId)":"[^"]*"/g, '"$1":"drawn"'),
});

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/** The times of what was recorded just now aside, and with them the links of the chain. */
const timeless = (answer: Answer): Answer => ({
  ...unguessed(answer),
  body: unguessed(answer)
    .body.replace(INSTANT, 'instant')
    .replace(/"(hash|head)":"[0-9a-f]{64}"/g, '"$1":"link"')
    .replace(/"id":"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"id":"drawn"'),
  tag: answer.tag === '' ? '' : 'tag',
});

const reads = routeNames().filter((name) => routes[name].method === 'GET');
const writes = routeNames().filter((name) => routes[name].method === 'POST');

describe('with accounts, whatever is done out of one’s sight', () => {
  let knowing: Server;
  let unknowing: Server;
  let cases = 0;

  beforeAll(async () => {
    knowing = await openServer();
    unknowing = await openServer();
    // People, sessions and a case of which V is never told.
    await addAccount(knowing, 'somebody-else');
    await signedIn([knowing], 'somebody-else');
    await sit(knowing, 'a-case-out-of-sight', 'somebody-else', 'lead', ['room:mediators']);
    const known = [COLLEAGUE, ...seats.map(({ id }) => id)];
    for (const id of known) for (const server of [knowing, unknowing]) await addAccount(server, id);
  });
  afterAll(async () => {
    for (const { app, store } of [knowing, unknowing]) {
      await app.close();
      await store.close();
    }
  });

  const same = async (
    names: readonly RouteName[],
    who: SeatOfV,
    context: ExampleContext,
    view: (answer: Answer) => Answer,
  ): Promise<ReadonlySet<number>> => {
    const statuses = new Set<number>();
    for (const name of names) {
      // A session of its own for each route: some of them end it.
      const cookie = await signedIn([knowing, unknowing], who.id);
      for (const request of exampleRequests[name](context)) {
        asked += 1;
        const one = view(await ask(knowing, name, request, cookie));
        const other = view(await ask(unknowing, name, request, cookie));
        expect(one, `${who.id}: ${name} ${JSON.stringify(request)}`).toEqual(other);
        statuses.add(one.status);
      }
    }
    return statuses;
  };

  const caseOf = async (who: SeatOfV, steps: readonly Step[]): Promise<ExampleContext> => {
    cases += 1;
    const caseId = `case-${cases}`;
    const { log } = caseFrom(steps, caseId);
    const v = viewer(who.id, ...who.rooms);
    const seen = log.filter(({ audience }: StoredEvent) => maySee(v, audience));
    await restoreLog(knowing.store, log);
    await restoreLog(unknowing.store, seen);
    for (const server of [knowing, unknowing]) await sit(server, caseId, who.id, who.role, who.rooms);
    if (who.rooms.includes('room:a')) {
      // Somebody of the same room is in a room within it, too, of which V is told nothing.
      for (const server of [knowing, unknowing])
        await sit(server, caseId, COLLEAGUE, 'delegation', ['room:a']);
      await sit(knowing, caseId, COLLEAGUE, 'delegation', [GUESSED_ROOM]);
    }
    if (who.elsewhere.length > 0) {
      await sit(knowing, caseId, 'somebody-else', 'mediator', who.elsewhere);
      await knowing.store.withAccounts(async (tx) => {
        const times = {
          createdAt: NOW,
          expiresAt: LATER,
          forgetAt: LATER,
          ended: null,
          note: 'out of sight',
        };
        const given = { caseId, role: 'mediator', clearances: who.elsewhere, invitedBy: 'somebody-else' };
        await tx.addInvitation({ ...given, ...times, id: `i-${caseId}`, tokenHash: `hash-${caseId}` });
      });
    }
    return { caseId, seen: foldAll(seen), whole: foldAll(log) };
  };

  const contexts = new Map<string, ExampleContext[]>();

  // All pages of all seats come first: what is written afterwards carries times of its own on each server.
  it.each(seats)('every page is the same to $id, byte for byte', { timeout: 240_000 }, async (who) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        const context = await caseOf(who, steps);
        contexts.set(who.id, [...(contexts.get(who.id) ?? []), context]);
        const statuses = await same(reads, who, context, unguessed);
        expect([...statuses]).toEqual(expect.arrayContaining([200, 404]));
      }),
      // A shrunk case would meet the cases before it; the steps printed are enough to build it again.
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it.each(seats)(
    'every act of $id has the same outcome, and every page after it',
    {
      timeout: 240_000,
    },
    async (who) => {
      for (const context of contexts.get(who.id) ?? []) {
        const statuses = await same(writes, who, context, timeless);
        expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404]));
        // A packed document holds times that no pattern finds.
        const readable = reads.filter((name) => name !== 'briefDocument');
        await same(readable, who, context, timeless);
      }
      expect([...knowing.app.reported, ...unknowing.app.reported]).toEqual([]);
    },
  );
});
