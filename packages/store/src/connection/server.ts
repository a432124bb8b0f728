/** A PostgreSQL server by URL: a pool for the work, one connection of its own for LISTEN. */
import { Kysely } from 'kysely';
import pg from 'pg';
import { asFault } from '../faults.ts';
import { ACCOUNTS_CHANGED, APPENDED, type Connection, type Heard } from './connection.ts';
import { pgDialect } from './pg-dialect.ts';

/** At most this many transactions at once from one process; the others wait in line. */
const POOL = 10;
const RECONNECT_MS = 500;
/** A connection can be dead without saying so: it is asked, and let go when it does not answer. */
const ASK_MS = 2_000;

const session = {
  application_name: 'wasit',
  connectionTimeoutMillis: 10_000,
  statement_timeout: 60_000,
  lock_timeout: 20_000,
  idle_in_transaction_session_timeout: 60_000,
  keepAlive: true,
} as const;

/** Listens until told to stop; connects again after a loss. */
const listenTo = async (url: string, heard: Heard): Promise<() => Promise<void>> => {
  let stopped = false;
  let current: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;

  const connect = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: url,
      ...session,
      statement_timeout: 0,
      query_timeout: ASK_MS,
    });
    let gone = false;
    let asking: NodeJS.Timeout | null = null;
    const again = (): void => {
      if (gone) return;
      gone = true;
      if (asking !== null) clearInterval(asking);
      if (current === client) {
        current = null;
        if (!stopped) heard.lost();
      }
      client.end().catch(() => undefined);
      if (!stopped) timer = setTimeout(() => void reconnect(), RECONNECT_MS);
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ channel, payload }) => {
      if (channel === ACCOUNTS_CHANGED) heard.accountsChanged();
      else heard.appended(payload ?? '');
    });
    try {
      await client.connect();
      await client.query(`listen ${APPENDED}`);
      await client.query(`listen ${ACCOUNTS_CHANGED}`);
    } catch (error) {
      gone = true;
      client.end().catch(() => undefined);
      throw error;
    }
    current = client;
    asking = setInterval(() => {
      client.query('select 1').catch(again);
    }, ASK_MS);
    asking.unref();
    if (stopped) await client.end();
  };
  const reconnect = async (): Promise<void> => {
    try {
      await connect();
      if (!stopped) heard.back();
    } catch {
      // Still away: the work itself reports the fault to its caller; here only patience is needed.
      if (stopped) return;
      heard.lost();
      timer = setTimeout(() => void reconnect(), RECONNECT_MS);
    }
  };

  await connect();
  return async () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    await current?.end();
  };
};

export const openServer = async (url: string): Promise<Connection> => {
  const pool = new pg.Pool({ connectionString: url, max: POOL, pipeline: true, ...session });
  // A lost connection fails the statement that runs on it and is replaced by the pool; its `error` event, idle
  // or in use, tells nothing more, and without a listener it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw asFault(error);
  }
  const kysely = new Kysely<unknown>({ dialect: pgDialect(pool) });
  return {
    kysely,
    listen: async (heard) => await listenTo(url, heard),
    close: async () => await kysely.destroy(),
  };
};
