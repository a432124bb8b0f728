import type { DraftEvent, StoredEvent } from '@wasit/domain';
import { sql, type Transaction } from 'kysely';
import { LAST } from './connection/connection.ts';
import { asFault, StoreFault } from './faults.ts';
import { draftRows, eventOf, eventsOf, restoredRows } from './log/draft-rows.ts';
import { isPlain } from './plain-text.ts';
import type { SearchEntry, SearchHit, SearchOptions } from './search/entry.ts';
import { indexParameters, indexRows } from './search/index-rows.ts';
import { searchTexts } from './search/search-texts.ts';
import type { Appended, AppendRefusal, Cursor, Indexed, OperatorTx, Range, RestoreRefusal } from './store.ts';

const BATCH = 1_000;
/** Events a row of the answer: a hundred thousand rows cost a driver more than what they hold. */
const PACK = 200;

/** One instant has one text: that of the log, which compares as text. */
const instant = (until: string | undefined): string | null =>
  until === undefined ? null : new Date(until).toISOString();

interface Outcome {
  readonly outcome: string;
  readonly body: string | null;
}

const answer = <Refusal extends string>(rows: readonly Outcome[]): Appended<Refusal> => {
  const refused = rows.find(({ outcome }) => outcome !== 'ok' && outcome !== 'repeated');
  if (refused !== undefined) return { ok: false, code: refused.outcome as Refusal };
  const events = rows.flatMap(({ body }) => (body === null ? [] : [eventOf(body)]));
  const repeated = rows.some(({ outcome }) => outcome === 'repeated');
  return repeated ? { ok: true, events, repeated } : { ok: true, events };
};

/**
 * The statements of a viewer's transaction. They are calls of the schema's functions with parameters; no
 * text of a caller becomes SQL. What an operator may do more is refused by the database to `wasit_app`.
 */
export class SqlViewerTx implements OperatorTx {
  #tx: Transaction<unknown> | null;
  readonly #onAppend: (caseId: string) => void;

  /** `onAppend` is told which case is written to, before anything is committed. */
  constructor(tx: Transaction<unknown>, onAppend: (caseId: string) => void) {
    this.#tx = tx;
    this.#onAppend = onAppend;
  }

  /** After the transaction's end: whoever kept the object cannot use it on. */
  end(): void {
    this.#tx = null;
  }

  async #run<T>(statement: (tx: Transaction<unknown>) => Promise<T>): Promise<T> {
    if (this.#tx === null) throw new TypeError('the transaction has ended');
    try {
      return await statement(this.#tx);
    } catch (error) {
      throw asFault(error);
    }
  }

  async caseIds(): Promise<readonly string[]> {
    return await this.#run(async (tx) => {
      const { rows } = await sql<{ id: string }>`select * from wasit.case_ids() as t(id)`.execute(tx);
      return rows.map(({ id }) => id);
    });
  }

  async head(caseId: string): Promise<Cursor | null> {
    if (!isPlain(caseId)) return null;
    return await this.#run(async (tx) => {
      const { rows } = await sql<{ id: string | null }>`select wasit.head(${caseId}) as id`.execute(tx);
      return rows[0]?.id ?? null;
    });
  }

  async #read(caseId: string, range: Range, limit: number | null): Promise<readonly StoredEvent[]> {
    const until = instant(range.until);
    if (range.after !== undefined && !isPlain(range.after)) throw new StoreFault('cursor-unknown');
    if (!isPlain(caseId)) return [];
    return await this.#run(async (tx) => {
      const { rows } = await sql<{ bodies: string }>`
        select '[' || string_agg(body, ',' order by n) || ']' as bodies
        from wasit.read_events(${caseId}, ${range.after ?? null}, ${until}, ${limit}) with ordinality as t(body, n)
        group by (n - 1) / ${sql.lit(PACK)} order by (n - 1) / ${sql.lit(PACK)}`.execute(tx);
      return rows.flatMap(({ bodies }) => eventsOf(bodies));
    });
  }

  async events(caseId: string, range: Range = {}): Promise<readonly StoredEvent[]> {
    return await this.#read(caseId, range, null);
  }

  async *eventBatches(
    caseId: string,
    range: Range = {},
    size = BATCH,
  ): AsyncGenerator<readonly StoredEvent[], void, undefined> {
    const read = (after: Cursor | undefined): Promise<readonly StoredEvent[]> => {
      const batch = this.#read(caseId, { ...range, after }, size);
      // Looked at when its turn comes, if it does.
      batch.catch(() => undefined);
      return batch;
    };
    let reading: Promise<readonly StoredEvent[]> | null = read(range.after);
    while (reading !== null) {
      const batch: readonly StoredEvent[] = await reading;
      const last = batch.at(-1);
      if (last === undefined) return;
      // The database reads on while this batch is worked on.
      reading = batch.length < size ? null : read(last.id);
      yield batch;
    }
  }

  async append(
    caseId: string,
    drafts: readonly DraftEvent[],
    expected: Cursor | null,
  ): Promise<Appended<AppendRefusal>> {
    if (drafts.length === 0) return { ok: true, events: [] };
    const rows = draftRows(caseId, drafts);
    if (expected !== null && !isPlain(expected)) return { ok: false, code: 'conflict' };
    if (rows === null) return { ok: false, code: 'draft-malformed' };
    this.#onAppend(caseId);
    return await this.#run(async (tx) => {
      const result = await sql<Outcome>`
        select outcome, body from wasit.append(${caseId}, ${expected}, ${rows}::jsonb)`.execute(tx);
      return answer<AppendRefusal>(result.rows);
    });
  }

  async record(
    caseId: string,
    drafts: readonly DraftEvent[],
    expected: Cursor | null,
    entries: readonly SearchEntry[],
  ): Promise<Appended<AppendRefusal>> {
    if (drafts.length === 0) return { ok: true, events: [] };
    const rows = draftRows(caseId, drafts);
    if (expected !== null && !isPlain(expected)) return { ok: false, code: 'conflict' };
    if (rows === null) return { ok: false, code: 'draft-malformed' };
    const own = new Set(drafts.map(({ id }) => id));
    if (!entries.every(({ eventId }) => own.has(eventId))) {
      throw new TypeError('texts of events that are not recorded with them');
    }
    this.#onAppend(caseId);
    const texts = indexParameters(entries);
    const recorded = await this.#run(async (tx) => {
      const { rows: outcomes } = await (entries.length === 0
        ? sql<Outcome>`${sql.raw(LAST)}
            select outcome, body from wasit.append(${caseId}, ${expected}, ${rows}::jsonb)`
        : // The texts are indexed once the events are there: the one waits for the other's rows.
          sql<Outcome>`${sql.raw(LAST)}
            with appended as materialized (
              select outcome, body from wasit.append(${caseId}, ${expected}, ${rows}::jsonb)),
            recorded as materialized (
              select bool_and(outcome in ('ok', 'repeated')) as ok from appended),
            indexed as materialized (
              select case when r.ok
                then wasit.index_entries(${caseId}, ${texts.ids}::jsonb, ${texts.rows}::jsonb) end as ok
              from recorded r)
            select a.outcome, a.body from appended a, indexed i where i.ok is not false`
      ).execute(tx);
      return answer<AppendRefusal>(outcomes);
    });
    this.end();
    return recorded;
  }

  async restore(caseId: string, events: readonly StoredEvent[]): Promise<Appended<RestoreRefusal>> {
    const parts = restoredRows(caseId, events);
    if (parts === null) return { ok: false, code: 'draft-malformed' };
    this.#onAppend(caseId);
    return await this.#run(async (tx) => {
      const restored: StoredEvent[] = [];
      await sql`savepoint restoring`.execute(tx);
      for (const rows of parts) {
        const result = await sql<Outcome>`
          select outcome, body from wasit.restore(${caseId}, ${restored.length}, ${rows}::jsonb)`.execute(tx);
        const part = answer<RestoreRefusal>(result.rows);
        if (!part.ok) {
          await sql`rollback to savepoint restoring`.execute(tx);
          return part;
        }
        restored.push(...part.events);
      }
      await sql`release savepoint restoring`.execute(tx);
      return { ok: true, events: restored };
    });
  }

  async index(caseId: string, entries: readonly SearchEntry[]): Promise<Indexed> {
    return await this.#run(async (tx) => await indexRows(tx, 'index_entries', caseId, entries));
  }

  async reindex(caseId: string, entries: readonly SearchEntry[]): Promise<Indexed> {
    return await this.#run(async (tx) => await indexRows(tx, 'reindex_entries', caseId, entries));
  }

  async eventsOfType(caseId: string, type: string): Promise<readonly StoredEvent[]> {
    return await this.#run(async (tx) => {
      const { rows } = await sql<{ body: string }>`
        select body from wasit.events_of_type(${caseId}, ${type}) as t(body)`.execute(tx);
      return rows.map(({ body }) => eventOf(body));
    });
  }

  async search(query: string, options: SearchOptions = {}): Promise<readonly SearchHit[]> {
    return await this.#run(async (tx) => await searchTexts(tx, query, options));
  }
}
