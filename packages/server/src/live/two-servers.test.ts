/** Two servers on one database: what is recorded through the one is heard of through the other. */
import { orThrow } from '@wasit/api';
import { type Viewer, viewer } from '@wasit/domain';
import { openStore, type Store } from '@wasit/store';
import { smallReading } from '@wasit/testkit';
import { PostgresServer } from '@wasit/testkit/postgres-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listening, openTestApp, seatOf, type TestApp } from '../testing/test-app.ts';

const read = ({ text }: { readonly text: string }) => smallReading(text);
let ids = 0;
const newId = (): string => {
  ids += 1;
  return `event-${String(ids).padStart(6, '0')}`;
};

describe('two servers on one PostgreSQL', () => {
  let database: PostgresServer;
  const open: { store: Store; app: TestApp }[] = [];

  /** A server process of its own, as far as the database can tell. */
  const serverFor = async (url: string, who: Viewer): Promise<TestApp> => {
    const store = await openStore({ kind: 'server', url });
    const app = await openTestApp({ read, store, newId, doorkeeper: seatOf(who) });
    open.push({ store, app });
    return app;
  };

  beforeAll(async () => {
    database = await PostgresServer.start();
  }, 60_000);
  afterAll(async () => {
    for (const { app, store } of open) {
      await app.close();
      await store.close();
    }
    await database.stop();
  });

  it('tells a viewer of the other server’s events by cursor, and only of those the viewer may see', {
    timeout: 60_000,
  }, async () => {
    const url = database.url(await database.createDatabase());
    const writing = await serverFor(url, viewer('lead', 'room:a', 'room:b'));
    const watching = await serverFor(url, viewer('of-a', 'room:a'));
    const { caseId } = await orThrow(writing.client.openCase({ body: { title: { en: 'Talks' } } }));
    const record = async (name: string, room: string): Promise<string> => {
      const command = { type: 'open-track', name: { en: name } };
      const body = { command, audience: [room], expected: null };
      return (await orThrow(writing.client.command({ params: { caseId }, body }))).cursor;
    };

    const address = await listening(watching.server);
    const opened = await fetch(`${address}/api/cases/${caseId}/live`);
    const reader = opened.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const listen = (async () => {
      for (;;) {
        const chunk = await reader?.read();
        if (chunk === undefined || chunk.done) return;
        heard += chunk.value;
      }
    })().catch(() => undefined);
    const cursors = (): string[] => [...heard.matchAll(/"cursor":"([^"]+)"/g)].map((match) => match[1] ?? '');

    await expect.poll(cursors).toHaveLength(1);
    await record('Hidden words', 'room:b');
    const seen = await record('Words for a', 'room:a');
    await expect.poll(cursors).toHaveLength(2);
    expect(cursors().at(-1)).toBe(seen);
    await record('Hidden words again', 'room:b');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(cursors()).toHaveLength(2);
    expect(heard).not.toMatch(/words/i);
    await reader?.cancel();
    await listen;
  });

  it('lets two commands on the same page race: one is recorded, the other is told to look again', {
    timeout: 60_000,
  }, async () => {
    const url = database.url(await database.createDatabase());
    const who = viewer('lead', 'room:a');
    const servers = [await serverFor(url, who), await serverFor(url, who)];
    const [first] = servers;
    if (first === undefined) throw new Error('no server');
    const opened = await orThrow(first.client.openCase({ body: { title: { en: 'Talks' } } }));
    const params = { caseId: opened.caseId };
    for (let round = 0; round < 5; round += 1) {
      const { case: head } = await orThrow(first.client.overview({ params }));
      const outcomes = await Promise.all(
        servers.map(async ({ client }, at) => {
          const command = { type: 'open-track', name: { en: `Track ${round} ${at}` } };
          return await client.command({ params, body: { command, expected: head.cursor } });
        }),
      );
      expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.code)).sort()).toEqual([
        'conflict',
        'ok',
      ]);
    }
  });
});
