import { AsyncLocalStorage } from 'node:async_hooks';
import { type ChainVerdict, compartment, effectiveClearances, type Viewer } from '@wasit/domain';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { AccountsTx } from './accounts/records.ts';
import { SqlAccountsTx } from './accounts/sql-accounts.ts';
import { AHEAD, type Connection } from './connection/connection.ts';
import { asFault } from './faults.ts';
import { CaseHeads, type Head, type Heads } from './heads.ts';
import { isPlain } from './plain-text.ts';
import type { Cursor, OperatorTx, Store, ViewerOptions, ViewerTx } from './store.ts';
import { SqlViewerTx } from './viewer-tx.ts';

type Role = 'wasit_app' | 'wasit_operator';

const writing = (db: Kysely<unknown>) => db.transaction().setIsolationLevel('read committed');
const reading = (db: Kysely<unknown>) => writing(db).setAccessMode('read only');

/** As one setting: a list whose items cannot hold a comma, which `compartment` sees to. */
const settingOf = (compartments: Iterable<string>): string =>
  [...compartments].map((item) => compartment.parse(item)).join(',');

/** Who a transaction is for, told to the database until the transaction ends. */
const enter = async (
  tx: Transaction<unknown>,
  role: Role,
  viewer: Viewer,
  options: ViewerOptions,
): Promise<void> => {
  const clearances = settingOf(effectiveClearances(viewer));
  const addressable = settingOf(options.mayAddress ?? []);
  if (viewer.id === '' || !isPlain(viewer.id)) {
    throw new TypeError('a viewer needs a plain, non-empty id');
  }
  await sql`${sql.raw(AHEAD)} select set_config('role', ${role}, true),
    set_config('wasit.viewer', ${viewer.id}, true),
    set_config('wasit.clearances', ${clearances}, true),
    set_config('wasit.addressable', ${addressable}, true)`.execute(tx);
};

export class SqlStore implements Store {
  readonly #connection: Connection;
  readonly #listeners = new Set<(caseId: string | null) => void>();
  readonly #accountsListeners = new Set<() => void>();
  readonly #heads = new CaseHeads(async (caseId) => await this.#readHeads(caseId));
  readonly #inside = new AsyncLocalStorage<boolean>();
  #stopListening: (() => Promise<void>) | null = null;
  #closing: Promise<void> | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async listen(): Promise<void> {
    // The embedded database tells from within the append: listeners are outside of its transaction and its call.
    const outside = (tell: () => void): void => this.#inside.run(false, () => queueMicrotask(tell));
    const tell = (caseId: string | null): void =>
      outside(() => {
        for (const listener of this.#listeners) listener(caseId);
      });
    const accountsChanged = (): void =>
      outside(() => {
        for (const listener of this.#accountsListeners) listener();
      });
    this.#stopListening = await this.#connection.listen({
      appended: (caseId) => {
        this.#heads.moved(caseId);
        tell(caseId);
      },
      accountsChanged,
      lost: () => {
        this.#heads.listens(false);
        accountsChanged();
      },
      back: () => {
        this.#heads.listens(true);
        tell(null);
        accountsChanged();
      },
    });
    this.#heads.listens(true);
  }

  async #within<T>(fn: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
    if (this.#inside.getStore() === true) throw new TypeError('transactions of the store do not nest');
    if (this.#closing !== null) throw new TypeError('the store is closed');
    try {
      return await this.#inside.run(true, async () => await fn(this.#connection.kysely));
    } catch (error) {
      throw asFault(error);
    }
  }

  async #as<T>(
    role: Role,
    viewer: Viewer,
    fn: (tx: OperatorTx) => Promise<T>,
    options: ViewerOptions,
  ): Promise<T> {
    const appendedTo = new Set<string>();
    try {
      return await this.#within(
        async (db) =>
          await (options.readOnly === true ? reading(db) : writing(db)).execute(async (tx) => {
            await enter(tx, role, viewer, options);
            const viewerTx = new SqlViewerTx(tx, (caseId) => appendedTo.add(caseId));
            try {
              return await fn(viewerTx);
            } finally {
              viewerTx.end();
            }
          }),
      );
    } finally {
      // Before anybody is answered, and without waiting for the announcement.
      for (const caseId of appendedTo) this.#heads.moved(caseId);
    }
  }

  async withViewer<T>(
    viewer: Viewer,
    fn: (tx: ViewerTx) => Promise<T>,
    options: ViewerOptions = {},
  ): Promise<T> {
    return await this.#as('wasit_app', viewer, fn, options);
  }

  async withOperator<T>(
    viewer: Viewer,
    fn: (tx: OperatorTx) => Promise<T>,
    options: ViewerOptions = {},
  ): Promise<T> {
    return await this.#as('wasit_operator', viewer, fn, options);
  }

  async withAccounts<T>(fn: (tx: AccountsTx) => Promise<T>, { readOnly = false } = {}): Promise<T> {
    return await this.#within(
      async (db) =>
        await (readOnly ? reading(db) : writing(db)).execute(async (tx) => {
          await sql`${sql.raw(AHEAD)} set local role wasit_accounts`.execute(tx);
          const accountsTx = new SqlAccountsTx(tx);
          try {
            return await fn(accountsTx);
          } finally {
            accountsTx.end();
          }
        }),
    );
  }

  async #asOperator<T>(fn: (tx: Transaction<unknown>) => Promise<T>): Promise<T> {
    return await this.#within(
      async (db) =>
        await reading(db).execute(async (tx) => {
          await sql`${sql.raw(AHEAD)} set local role wasit_operator`.execute(tx);
          return await fn(tx);
        }),
    );
  }

  async verify(caseId: string): Promise<ChainVerdict> {
    return await this.#asOperator(async (tx) => {
      const { rows } = await sql<{ intact: boolean; at: number; event_id: string | null; head: string }>`
        select intact, at::integer as at, event_id, head from wasit.verify(${caseId})`.execute(tx);
      const [found] = rows;
      if (found === undefined) throw new TypeError('wasit.verify gives one row');
      return found.intact
        ? { intact: true, length: found.at, head: found.head }
        : { intact: false, at: found.at, eventId: found.event_id ?? '' };
    });
  }

  async allCaseIds(): Promise<readonly string[]> {
    return await this.#asOperator(async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from wasit.all_case_ids() as t(id)`.execute(tx);
      return rows.map(({ id }) => id);
    });
  }

  async compartmentsOf(caseId: string): Promise<readonly string[]> {
    return await this.#asOperator(async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select id from wasit.compartments(${caseId}) as t(id)`.execute(tx);
      return rows.map(({ id }) => id);
    });
  }

  async #readHeads(caseId: string): Promise<Heads> {
    const rows = await this.#asOperator(async (tx) => {
      const found = await sql<{ compartment: string; seq: string; id: string }>`
        select compartment, seq::text as seq, event_id as id
        from wasit.compartment_heads(${caseId})`.execute(tx);
      return found.rows;
    });
    return new Map(rows.map(({ compartment: name, seq, id }) => [name, { seq: BigInt(seq), id }]));
  }

  async heads(caseId: string, viewers: readonly Viewer[]): Promise<readonly (Cursor | null)[]> {
    if (!isPlain(caseId)) return viewers.map(() => null);
    if (this.#inside.getStore() === true) throw new TypeError('transactions of the store do not nest');
    const known = await this.#heads.of(caseId);
    return viewers.map((viewer) => {
      let last: Head | null = null;
      for (const name of effectiveClearances(viewer)) {
        const head = known.get(name);
        if (head !== undefined && (last === null || head.seq > last.seq)) last = head;
      }
      return last?.id ?? null;
    });
  }

  onAppended(listener: (caseId: string | null) => void): () => void {
    // Wrapped, so that one function given twice is two listeners.
    const own = (caseId: string | null): void => listener(caseId);
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  onAccountsChanged(listener: () => void): () => void {
    const own = (): void => listener();
    this.#accountsListeners.add(own);
    return () => {
      this.#accountsListeners.delete(own);
    };
  }

  async close(): Promise<void> {
    this.#closing ??= (async () => {
      this.#listeners.clear();
      this.#accountsListeners.clear();
      await this.#stopListening?.();
      await this.#connection.close();
    })();
    await this.#closing;
  }
}
