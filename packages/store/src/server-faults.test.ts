import { viewer } from '@wasit/domain';
import { PostgresServer } from '@wasit/testkit/postgres-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, fresh } from './contract/subject.ts';
import { openStore } from './open-store.ts';

describe('a store on a server', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await PostgresServer.start();
  });
  afterAll(async () => {
    await server.stop();
  });

  const union = viewer('ursula', 'room:union');

  it('is prepared by a login that is no superuser but may create roles and owns the database', async () => {
    const database = await server.createDatabase();
    await server.run(
      'postgres',
      `create role office login createrole password 'office'`,
      `alter database ${database} owner to office`,
    );
    const url = server.url(database, 'office', 'office');
    for (const _ of ['prepared', 'opened again']) {
      const store = await openStore({ kind: 'server', url });
      const caseId = fresh('case');
      await store.withViewer(union, async (tx) => {
        expect((await tx.append(caseId, [draft(caseId, 'ursula', ['room:union'])], null)).ok).toBe(true);
      });
      expect(await store.verify(caseId)).toMatchObject({ intact: true, length: 1 });
      await store.close();
    }
  });

  it('says that a login may not prepare the database', async () => {
    const database = await server.createDatabase();
    await server.run('postgres', `create role clerk login password 'clerk'`);
    const opening = openStore({ kind: 'server', url: server.url(database, 'clerk', 'clerk') });
    await expect(opening).rejects.toMatchObject({ name: 'StoreFault', code: 'migration-forbidden' });
  });

  it('says that the database is newer than the program', async () => {
    const database = await server.createDatabase();
    await (await openStore({ kind: 'server', url: server.url(database) })).close();
    await server.run(
      database,
      `insert into wasit.migrations (version, name) values (999, 'from the future')`,
    );
    const opening = openStore({ kind: 'server', url: server.url(database) });
    await expect(opening).rejects.toMatchObject({ code: 'database-newer' });
  });

  it('says that the login is refused, the database is not there, or nobody answers', async () => {
    const attempts: [string, string][] = [
      [server.url('postgres', 'nobody', 'wrong'), 'login-refused'],
      [server.url('no_such_database'), 'database-unreachable'],
      ['postgres://postgres:x@127.0.0.1:1/postgres', 'database-unreachable'],
    ];
    for (const [url, code] of attempts) {
      const fault: unknown = await openStore({ kind: 'server', url }).catch((error: unknown) => error);
      expect(fault).toMatchObject({ name: 'StoreFault', code });
      expect(JSON.stringify(fault) + String(fault)).not.toContain('wrong');
    }
  });

  it('is migrated once by several programs that start together', async () => {
    const database = await server.createDatabase();
    const opened = await Promise.all(
      Array.from({ length: 4 }, async () => await openStore({ kind: 'server', url: server.url(database) })),
    );
    await Promise.all(opened.map(async (store) => await store.close()));
  });

  it('lets one of two programs win a race, and tells both of it', async () => {
    const database = await server.createDatabase();
    const stores = [
      await openStore({ kind: 'server', url: server.url(database) }),
      await openStore({ kind: 'server', url: server.url(database) }),
    ];
    const heard = stores.map((store) => {
      const told: (string | null)[] = [];
      store.onAppended((caseId) => told.push(caseId));
      return told;
    });
    for (let round = 0; round < 10; round += 1) {
      const caseId = fresh('case');
      const answers = await Promise.all(
        [...stores, ...stores].map(
          async (store) =>
            await store.withViewer(union, async (tx) => {
              return await tx.append(caseId, [draft(caseId, 'ursula', ['public'])], null);
            }),
        ),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await stores[0]?.verify(caseId)).toMatchObject({ intact: true, length: 1 });
    }
    await expect.poll(() => heard.map((told) => told.length)).toEqual([10, 10]);
    for (const store of stores) await store.close();
  });

  it('faults while the server is away, goes on when it is back, and says that something may have been missed', async () => {
    const database = await server.createDatabase();
    const store = await openStore({ kind: 'server', url: server.url(database) });
    const heard: (string | null)[] = [];
    store.onAppended((caseId) => heard.push(caseId));
    await server.kill();
    await expect(store.withViewer(union, async (tx) => await tx.caseIds())).rejects.toMatchObject({
      code: 'database-unreachable',
    });
    await server.restart();
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([null]);
    const caseId = fresh('case');
    await store.withViewer(union, async (tx) => {
      await tx.append(caseId, [draft(caseId, 'ursula', ['public'])], null);
    });
    await expect.poll(() => heard).toEqual([null, caseId]);
    await store.close();
  });
});
