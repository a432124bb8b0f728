import type { Connection } from './connection/connection.ts';
import { asFault } from './faults.ts';
import { migrations } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import { SqlStore } from './sql-store.ts';
import type { Store, StoreLocation } from './store.ts';

const loginOf = (url: string): string => decodeURIComponent(new URL(url).username);

/** Each driver is fetched when it is the one: a start waits for no other. */
const openConnection = async (location: StoreLocation): Promise<Connection> => {
  switch (location.kind) {
    case 'memory': {
      const { openMemory } = await import('./connection/embedded.ts');
      return await openMemory();
    }
    case 'embedded': {
      const { openFolder } = await import('./connection/embedded.ts');
      return await openFolder(location.folder);
    }
    case 'server': {
      const { openServer } = await import('./connection/server.ts');
      if (location.migrationUrl !== undefined) {
        const migrator = await openServer(location.migrationUrl);
        try {
          await migrate(migrator.kysely, migrations, [loginOf(location.url)]);
        } finally {
          await migrator.close();
        }
      }
      return await openServer(location.url);
    }
  }
};

/** The store on a connection that is open; closes the connection when it cannot be one. */
export const storeOn = async (connection: Connection): Promise<Store> => {
  try {
    await migrate(connection.kysely, migrations);
    const store = new SqlStore(connection);
    await store.listen();
    return store;
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw asFault(error);
  }
};

/**
 * Opens, migrates and returns the store. Throws a `StoreFault`: `database-locked`, `database-newer`,
 * `database-damaged`, `database-unreachable`, `login-refused`, `migration-forbidden`, `disk-full`, …
 */
export const openStore = async (location: StoreLocation): Promise<Store> =>
  await storeOn(await openConnection(location));
