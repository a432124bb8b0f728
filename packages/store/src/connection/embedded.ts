/** PostgreSQL inside this process: PGlite, in memory or in a folder. One session, trusted code, one machine. */
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { asFault, StoreFault } from '../faults.ts';
import { ACCOUNTS_CHANGED, APPENDED, type Connection } from './connection.ts';
import { lockFolder } from './folder-lock.ts';
import { pgliteDialect } from './pglite-dialect.ts';

const connect = (db: PGlite, release: () => Promise<void>): Connection => {
  const kysely = new Kysely<unknown>({ dialect: pgliteDialect(db) });
  return {
    kysely,
    listen: async (heard) => {
      const stops = [
        await db.listen(APPENDED, heard.appended),
        await db.listen(ACCOUNTS_CHANGED, heard.accountsChanged),
      ];
      return async () => {
        for (const stop of stops) await stop();
      };
    },
    close: async () => {
      try {
        await kysely.destroy();
      } finally {
        await release();
      }
    },
  };
};

/** The files of an empty database: making them takes seconds, copying them half of one. */
let template: Promise<Blob> | null = null;

const makeTemplate = async (): Promise<Blob> => {
  const db = await PGlite.create();
  try {
    return await db.dumpDataDir('none');
  } finally {
    await db.close();
  }
};

/** Each call gives a database of its own, which is gone when it is closed. */
export const openMemory = async (): Promise<Connection> => {
  template ??= makeTemplate();
  return connect(await PGlite.create({ loadDataDir: await template }), async () => {});
};

const MB = 1_000_000;
/** Files of an empty database and its first log segment; PGlite hangs when it runs out while making them. */
const ROOM_TO_MAKE = 100 * MB;
/** What starting from existing files may need: it finishes an interrupted write first. */
const ROOM_TO_START = 20 * MB;

/** PGlite does not say why it cannot start; a full disk is told from damaged files by looking. */
const checkRoom = async (folder: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  const made = existsSync(join(folder, 'postgres', 'PG_VERSION'));
  if (bavail * bsize < (made ? ROOM_TO_START : ROOM_TO_MAKE)) throw new StoreFault('disk-full');
};

/**
 * `folder` holds the lock and, in `postgres/`, the database's files. Every commit is in the operating
 * system's hands before it is acknowledged (`relaxedDurability` off), so a killed process loses nothing.
 * PGlite does not flush to the disk itself: a power cut may lose the last seconds.
 */
export const openFolder = async (folder: string): Promise<Connection> => {
  let release: () => Promise<void>;
  try {
    release = await lockFolder(folder);
  } catch (error) {
    throw asFault(error);
  }
  try {
    await checkRoom(folder);
    const db = await PGlite.create({ dataDir: join(folder, 'postgres'), relaxedDurability: false });
    return connect(db, release);
  } catch (error) {
    await release();
    const fault = asFault(error);
    // PGlite reports files it cannot start from in many ways; only what the system said is told apart.
    if (fault instanceof StoreFault && fault.code !== 'database-failed') throw fault;
    throw new StoreFault('database-damaged', null, fault);
  }
};
