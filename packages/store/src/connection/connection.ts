import type { Kysely } from 'kysely';

/** What the store needs of a database, whichever it is. */
export interface Connection {
  readonly kysely: Kysely<unknown>;
  /** Listens for committed appends. A null payload means that some may have been missed. */
  listen(onPayload: (payload: string | null) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The channel of PostgreSQL's NOTIFY on which a committed append is announced. Payload: the case id. */
export const CHANNEL = 'wasit_appended';
