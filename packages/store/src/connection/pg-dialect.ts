/**
 * Kysely's PostgreSQL dialect over a pool of pipelining connections. What begins a transaction, and says who
 * it is for, is not waited for: it travels with the first statement that has an answer. On a busy machine
 * each wait is a turn of two processes, so half of the turns is half of the time.
 *
 * Nor is the end of a transaction that only reads waited for: its answers are given already. That of one that
 * records travels with its last statement.
 *
 * Statements are carried out in the order they are sent, and no answer is handed out before what was sent
 * ahead of it has succeeded.
 */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { AHEAD, LAST } from './connection.ts';

class PgConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  #ahead: Promise<unknown>[] = [];
  #readOnly: boolean;
  /** The commit that was sent with the last statement. */
  #commit: Promise<unknown> | null = null;
  /** The end of a transaction that only reads, under way. */
  #ending: Promise<unknown> | null = null;

  constructor(client: pg.PoolClient) {
    this.#client = client;
    this.#readOnly = false;
  }

  #sendAhead(query: CompiledQuery): void {
    const sent = this.#client.query(query.sql, [...query.parameters]);
    // Looked at with the next answer.
    sent.catch(() => undefined);
    this.#ahead.push(sent);
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (query.sql.startsWith(AHEAD)) {
      this.#sendAhead(query);
      return { rows: [] };
    }
    const ahead = this.#ahead;
    this.#ahead = [];
    const sent = this.#client.query(query.sql, [...query.parameters]);
    sent.catch(() => undefined);
    if (query.sql.startsWith(LAST)) {
      // After a statement that failed it rolls back.
      this.#commit = this.#client.query('commit');
      this.#commit.catch(() => undefined);
    }
    for (const one of ahead) await one;
    const { rows } = await sent;
    return { rows: rows as R[] };
  }

  begin({ isolationLevel, accessMode }: TransactionSettings): void {
    this.#readOnly = accessMode === 'read only';
    const modes = [
      ...(isolationLevel === undefined ? [] : [`isolation level ${isolationLevel}`]),
      ...(accessMode === undefined ? [] : [accessMode]),
    ];
    this.#sendAhead(CompiledQuery.raw(`start transaction ${modes.join(', ')}`));
  }

  async commit(): Promise<void> {
    const committed = this.#commit ?? this.executeQuery(CompiledQuery.raw('commit'));
    if (!this.#readOnly) await committed;
    else this.#ending = committed.catch(() => undefined);
  }

  async rollback(): Promise<void> {
    // Whatever failed before has been told already.
    this.#ahead = [];
    if (this.#commit !== null) {
      await this.#commit;
      return;
    }
    await this.executeQuery(CompiledQuery.raw('rollback'));
  }

  release(): void {
    const ending = this.#ending;
    this.#ending = null;
    if (ending === null) this.#giveBack();
    else void ending.then(() => this.#giveBack());
  }

  /** Into the pool; out of it when a transaction is still open, which must not be the next one's. */
  #giveBack(): void {
    this.#ahead = [];
    const status = this.#client.getTransactionStatus();
    this.#client.release(status === 'T' || status === 'E');
  }

  // biome-ignore lint/correctness/useYield: the store reads in batches instead
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new TypeError('a pipelining connection does not stream');
  }
}

const own = (connection: DatabaseConnection): PgConnection => {
  if (connection instanceof PgConnection) return connection;
  throw new TypeError('a connection of another driver');
};

class PgDriver implements Driver {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new PgConnection(await this.#pool.connect());
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    own(connection).release();
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    own(connection).begin(settings);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).rollback();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

export const pgDialect = (pool: pg.Pool): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new PgDriver(pool),
  createIntrospector: (kysely: Kysely<unknown>) => new PostgresIntrospector(kysely),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});
