/**
 * The wall as sessions meet it: what each role may do in a case and in another's room, and what a session is
 * worth once it was stolen, ended, outlived, sent by another site, or sent with too much. On the embedded
 * database and on a PostgreSQL server, there also from a second server.
 */
import { API_PREFIX, addressOf, routeNames, routes } from '@wasit/api';
import { openStore, type Store } from '@wasit/store';
import { smallReading } from '@wasit/testkit';
import { PostgresServer } from '@wasit/testkit/postgres-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountApp, type Browser, openAccountApp } from '../testing/account-app.ts';

const PASSWORD = 'a long enough phrase';
const HOUR = 3_600_000;

const ROLES = ['lead', 'mediator', 'delegation', 'guarantor', 'analyst', 'public'] as const;
type Role = (typeof ROLES)[number];

/** Whom each role lets in, and as what; everything else is refused. */
const INVITES: Readonly<Record<Role, readonly Role[]>> = {
  lead: ROLES,
  mediator: ['mediator'],
  delegation: ['delegation'],
  guarantor: ['guarantor'],
  analyst: [],
  public: [],
};

const ROOM: Readonly<Record<Role, readonly string[]>> = {
  lead: ['room:mediators'],
  mediator: ['room:mediators'],
  delegation: ['room:blue'],
  guarantor: ['room:guarantors'],
  analyst: [],
  public: [],
};

/** Rooms of the case, and who may write into each. */
const WRITES: Readonly<Record<string, readonly Role[]>> = {
  public: ['lead', 'mediator', 'analyst'],
  'room:mediators': ['lead', 'mediator'],
  'room:blue': ['delegation'],
  'room:guarantors': ['guarantor'],
  'room:red': [],
};

interface Place {
  readonly store: Store;
  /** A second server's view of the same record, where there can be one. */
  readonly second: Store | null;
  readonly close: () => Promise<void>;
}

const embedded = async (): Promise<Place> => {
  const store = await openStore({ kind: 'memory' });
  return { store, second: null, close: async () => await store.close() };
};

const onServer = async (): Promise<Place> => {
  const database = await PostgresServer.start();
  const url = database.url(await database.createDatabase());
  const location = { kind: 'server', url } as const;
  const [store, second] = [await openStore(location), await openStore(location)];
  const close = async () => {
    await store.close();
    await second.close();
    await database.stop();
  };
  return { store, second, close };
};

describe.each([
  ['embedded', embedded],
  ['on a PostgreSQL server', onServer],
] as const)('sessions at the wall, %s', (_name, open) => {
  let place: Place;
  let app: AccountApp;
  let second: AccountApp | null = null;
  let caseId = '';
  let late = 0;
  const at = {} as Record<Role, Browser>;

  const enter = async (login: Role, where: AccountApp = app): Promise<Browser> => {
    const browser = where.browser();
    expect((await browser.post('/session', { login, password: PASSWORD })).status).toBe(200);
    return browser;
  };

  beforeAll(async () => {
    place = await open();
    const read = ({ text }: { readonly text: string }) => smallReading(text);
    const now = () => Date.now() + late;
    app = await openAccountApp(read, now, place.store);
    if (place.second !== null) second = await openAccountApp(read, now, place.second);
    const lead = app.browser();
    const account = { login: 'lead', name: 'Lead', password: PASSWORD };
    await lead.post('/invitations/accept', { token: app.leadToken, account });
    caseId = (await lead.post('/cases', { title: { en: 'Harbour talks' } })).body.caseId;
    at.lead = lead;
    for (const room of ['room:blue', 'room:guarantors', 'room:red', 'room:fresh']) {
      const command = { type: 'open-room', room, name: { en: room }, kind: 'other' };
      const opened = { command, audience: ['public'], expected: null };
      expect((await lead.post(`/cases/${caseId}/commands`, opened)).status).toBe(200);
    }
    for (const login of ROLES.slice(1)) {
      const body = { role: login, rooms: ROOM[login] };
      const { token } = (await lead.post(`/cases/${caseId}/invitations`, body)).body;
      const guest = app.browser();
      await guest.post('/invitations/accept', { token, account: { ...account, login, name: login } });
      at[login] = guest;
    }
    // Somebody is in the other party's room, too: the lead cannot give it.
    const rooms = { role: 'delegation', rooms: ['room:red'] };
    const { token } = (await lead.post(`/cases/${caseId}/invitations`, rooms)).body;
    const red = { ...account, login: 'red', name: 'Red' };
    await app.browser().post('/invitations/accept', { token, account: red });
  });
  afterAll(async () => {
    await second?.close();
    await app.close();
    await place.close();
  });

  it('each role writes where it may, and nowhere else', async () => {
    for (const role of ROLES) {
      for (const [room, writers] of Object.entries(WRITES)) {
        const command = { type: 'open-track', name: { en: `${role} in ${room}` } };
        const { status } = await at[role].post(`/cases/${caseId}/commands`, {
          command,
          audience: [room],
          expected: null,
        });
        expect({ role, room, status }).toEqual({ role, room, status: writers.includes(role) ? 200 : 403 });
      }
    }
  });

  it('each role reads what it may, and nothing else', async () => {
    for (const role of ROLES) {
      const { body } = await at[role].get('/cases');
      const heads: { caseId: string; tracks: { name: { en: string } }[] }[] = body.cases;
      const tracks = heads.find((head) => head.caseId === caseId)?.tracks ?? [];
      const read = new Set(tracks.map(({ name }) => name.en.replace(/^.* in /, '')));
      expect({ role, read: [...read].sort() }).toEqual({ role, read: ['public', ...ROOM[role]].sort() });
    }
  });

  it('each role lets in whom it may, into its own rooms', async () => {
    for (const role of ROLES) {
      for (const as of ROLES) {
        for (const room of [null, ...Object.keys(WRITES).slice(1)]) {
          const body = { role: as, rooms: room === null ? [] : [room] };
          const { status } = await at[role].post(`/cases/${caseId}/invitations`, body);
          const may = INVITES[role].includes(as) && (room === null || ROOM[role].includes(room));
          expect({ role, as, room, status }).toEqual({ role, as, room, status: may ? 200 : 403 });
        }
      }
    }
  });

  it('each role ends the access of nobody but those whose rooms it keeps or leads in', async () => {
    for (const role of ROLES) {
      for (const accountId of [...ROLES, 'red', 'nobody']) {
        if (accountId === role) continue;
        // The lead could: it is tried where it counts, in the test of the end of access.
        if (role === 'lead' && ['mediator', 'analyst', 'public'].includes(accountId)) continue;
        for (const room of [null, ...Object.keys(WRITES).slice(1)]) {
          const { status } = await at[role].post(`/cases/${caseId}/access/end`, { accountId, room });
          expect({ role, accountId, room, status }).toEqual({ role, accountId, room, status: 403 });
        }
      }
    }
  });

  const params = () => ({
    caseId,
    sessionId: 's',
    passkeyId: 'p',
    invitationId: 'i',
    reportId: 'r',
    claimId: 'c',
    actorId: 'a',
  });
  const guarded = routeNames().filter((name) => routes[name].caller === 'viewer');

  /** What every route for the signed-in answers to this cookie. */
  const answersTo = async (browser: Browser): Promise<ReadonlySet<string>> => {
    const answers = new Set<string>();
    for (const name of guarded) {
      const path = addressOf(routes[name].path, params()).slice(API_PREFIX.length);
      const { status, body } =
        routes[name].method === 'GET' ? await browser.get(path) : await browser.post(path, {});
      answers.add(`${status} ${body.error?.code}`);
    }
    return answers;
  };

  it('a cookie is worth nothing after sign-out, wherever it is used from', async () => {
    const owner = await enter('mediator');
    const thief = app.browser(owner.cookie());
    expect((await thief.get('/sessions')).status).toBe(200);
    const elsewhere = second?.browser(owner.cookie());
    expect((await elsewhere?.get('/sessions'))?.status ?? 200).toBe(200);
    await owner.post('/session/end', {});
    expect(await answersTo(thief)).toEqual(new Set(['404 not-found']));
    if (elsewhere !== undefined) {
      // The second server is told by the database: in a moment, not at its next look.
      await expect.poll(async () => (await elsewhere.get('/sessions')).status).toBe(404);
      expect(await answersTo(elsewhere)).toEqual(new Set(['404 not-found']));
    }
  });

  it('a cookie is worth nothing once its session was ended from another, or has run out', async () => {
    const [owner, lost] = [await enter('guarantor'), await enter('guarantor')];
    await owner.post('/sessions/revoke-others', {});
    expect(await answersTo(lost)).toEqual(new Set(['404 not-found']));
    late = 25 * HOUR;
    expect(await answersTo(owner)).toEqual(new Set(['404 not-found']));
    late = 0;
    expect((await owner.get('/sessions')).status).toBe(200);
  });

  it('another site acts in a session by no route, whatever it sends', async () => {
    const before = (await at.lead.get(`/cases/${caseId}/history`)).body;
    const forgeries = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: undefined },
      { 'sec-fetch-site': 'cross-site' },
      { host: 'elsewhere.example', origin: 'https://elsewhere.example' },
    ];
    for (const name of guarded.filter((one) => routes[one].method === 'POST')) {
      const path = addressOf(routes[name].path, params()).slice(API_PREFIX.length);
      for (const headers of forgeries) {
        const { status, body } = await at.lead.post(path, {}, headers);
        expect({ name, status }).toEqual({ name, status: 403 });
        expect(body.error.code).toMatch(/^foreign-(?:origin|host)$/);
      }
    }
    expect((await at.lead.get(`/cases/${caseId}/history`)).body).toEqual(before);
  });

  it('of several who come at once into a room that nobody has entered, one gets in', async () => {
    const links = [];
    for (let made = 0; made < 4; made += 1) {
      const body = { role: 'delegation', rooms: ['room:fresh'] };
      links.push((await at.lead.post(`/cases/${caseId}/invitations`, body)).body.token as string);
    }
    const came = await Promise.all(
      links.map(async (token, n) => {
        const account = { login: `racer-${n}`, name: `Racer ${n}`, password: PASSWORD };
        return (await app.browser().post('/invitations/accept', { token, account })).status;
      }),
    );
    expect(came.sort()).toEqual([200, 404, 404, 404]);
  });

  it('an oversized body is refused by every route that has not room for it', async () => {
    const text = 'x'.repeat(4_300_000);
    for (const name of guarded) {
      const route: { readonly method: string; readonly path: string; readonly bodyLimit?: number } =
        routes[name];
      if (route.method !== 'POST' || route.bodyLimit !== undefined) continue;
      const path = addressOf(route.path, params()).slice(API_PREFIX.length);
      const { body } = await at.lead.post(path, { text });
      expect({ name, code: body.error.code }).toEqual({ name, code: 'body-too-large' });
    }
  });
});
