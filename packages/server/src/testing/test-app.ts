/** An application on a store in memory, with the world's chances fixed. Imported by tests only. */
import type { AddressInfo } from 'node:net';
import { type Client, createClient } from '@wasit/api';
import { PUBLIC, type StoredEvent, type Viewer, viewer } from '@wasit/domain';
import { openStore, type Store } from '@wasit/store';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../create-app.ts';
import type { AppDeps, Doorkeeper } from '../deps.ts';
import { Desk } from '../desk/desk.ts';
import { LOOPBACK_HOSTS } from '../guards/loopback-guard.ts';
import type { OfferedReport, Taken } from '../use-cases/intake.ts';

/** Text as it is; nothing else is taken. */
const plainIntake = function* (offered: OfferedReport): Generator<Taken> {
  const text = new TextDecoder().decode(offered.bytes);
  const { bytes: _bytes, pasted: _pasted, ...known } = offered;
  if (text === '') yield { ok: false, code: 'empty' };
  else if (text.includes('\u0000')) yield { ok: false, code: 'binary' };
  else yield { ok: true, report: { ...known, text } };
};

/** A doorkeeper that lets one viewer in, who is no operator. */
export const seatOf = (who: Viewer): Doorkeeper => ({
  mode: 'accounts',
  viewerOf: () => who,
  inCase: (one) => one,
  casesOf: () => [],
  mayOpenCases: () => true,
  opening: async (one) => one,
  mayAddress: () => true,
  operates: () => false,
  defaultAudience: () => [PUBLIC],
  learns: () => false,
  admits: (one) => one,
});

export interface TestApp {
  readonly server: FastifyInstance;
  readonly store: Store;
  readonly client: Client;
  readonly reported: string[];
  readonly close: () => Promise<void>;
}

/** Ids that are the same in every run. */
const counted = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `app-${String(count).padStart(8, '0')}`;
  };
};

/** What a test must say: how reports are read. The rest it may change. */
type Changes = Partial<AppDeps> & Pick<AppDeps, 'read'>;

const testDeps = (store: Store, changes: Changes): AppDeps => ({
  store,
  reader: { name: 'test', version: '1' },
  issueNames: { wages: { en: 'Wages', ar: 'الأجور' } },
  officesOf: () => [],
  intake: plainIntake,
  clock: () => new Date().toISOString(),
  newId: counted(),
  doorkeeper: new Desk(),
  version: '0.0.0',
  webFolder: null,
  hosts: [...LOOPBACK_HOSTS, 'localhost'],
  report: () => undefined,
  ...changes,
});

/** `fetch` without a network: what the client sends goes straight to the application. */
export const injected =
  (server: FastifyInstance): typeof fetch =>
  async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const { method = 'GET', headers, body } = init ?? {};
    const answered = await server.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: address,
      headers: { host: '127.0.0.1', ...Object.fromEntries(new Headers(headers)) },
      ...(typeof body === 'string' ? { payload: body } : {}),
    });
    const kept = Object.entries(answered.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    return new Response(answered.statusCode === 304 ? null : answered.body, {
      status: answered.statusCode,
      headers: kept,
    });
  };

export const openTestApp = async (changes: Changes): Promise<TestApp> => {
  const store = changes.store ?? (await openStore({ kind: 'memory' }));
  const reported: string[] = [];
  const deps = testDeps(store, { report: (line) => reported.push(line), ...changes });
  const server = await createApp(deps);
  await server.ready();
  return {
    server,
    store,
    reported,
    client: createClient({ fetch: injected(server), checked: true }),
    close: async () => {
      await server.close();
      if (changes.store === undefined) await store.close();
    },
  };
};

/** Everybody's clearances of a log, to put it into a store as it is. */
const operatorOf = (log: readonly StoredEvent[]): Viewer =>
  viewer('operator', ...log.flatMap(({ audience }) => audience).filter((item) => item !== 'public'));

export const restoreLog = async (store: Store, log: readonly StoredEvent[]): Promise<void> => {
  const [first] = log;
  if (first === undefined) return;
  const restored = await store.withOperator(
    operatorOf(log),
    async (tx) => await tx.restore(first.caseId, log),
  );
  if (!restored.ok) throw new Error(`the log was not restored: ${restored.code}`);
};

/** Listens on a free port of the loopback; answers its address. */
export const listening = async (server: FastifyInstance): Promise<string> => {
  await server.listen({ host: '127.0.0.1', port: 0 });
  const address = server.server.address() as AddressInfo;
  return `http://127.0.0.1:${address.port}`;
};
