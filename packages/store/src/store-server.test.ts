import { PostgresServer } from '@wasit/testkit/postgres-server';
import { afterAll, beforeAll, describe } from 'vitest';
import { openServer } from './connection/server.ts';
import { accounts } from './contract/accounts.ts';
import { appending } from './contract/appending.ts';
import { chaining } from './contract/chaining.ts';
import { invisible } from './contract/invisible.ts';
import { reading } from './contract/reading.ts';
import { searching } from './contract/searching.ts';
import type { Subject } from './contract/subject.ts';
import { wall } from './contract/wall.ts';
import { openStore } from './open-store.ts';

describe('the store on a PostgreSQL server', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await PostgresServer.start();
  });
  afterAll(async () => {
    await server.stop();
  });

  /** The store logs in as somebody who owns nothing; another login prepared the database. */
  const open = async (): Promise<Subject> => {
    const database = await server.createDatabase();
    const login = `desk_${database}`;
    await server.run('postgres', `create role ${login} login password 'desk'`);
    const store = await openStore({
      kind: 'server',
      url: server.url(database, login, 'desk'),
      migrationUrl: server.url(database),
    });
    const admin = await openServer(server.url(database));
    return {
      store,
      raw: admin.kysely,
      close: async () => {
        await store.close();
        await admin.close();
      },
    };
  };

  accounts(open);
  appending(open);
  reading(open);
  chaining(open);
  searching(open);
  wall(open);
  invisible(open);
});
