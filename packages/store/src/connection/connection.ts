import type { Kysely } from 'kysely';

/** What a connection hears of other processes, and of this one. */
export interface Heard {
  /** Events of this case were committed. */
  readonly appended: (caseId: string) => void;
  /** Sessions ended, or seats changed. */
  readonly accountsChanged: () => void;
  /** Nothing is heard now. Told again and again until something is. */
  readonly lost: () => void;
  /** Heard again; what happened in between was missed. */
  readonly back: () => void;
}

/** What the store needs of a database, whichever it is. */
export interface Connection {
  readonly kysely: Kysely<unknown>;
  /** Listens for what is committed, until the answer is called. */
  listen(heard: Heard): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The channel of PostgreSQL's NOTIFY on which a committed append is announced. Payload: the case id. */
export const APPENDED = 'wasit_appended';
/** The channel on which ended sessions and changed seats are announced, without saying whose. */
export const ACCOUNTS_CHANGED = 'wasit_accounts_changed';

/**
 * Begins a statement whose answer nobody looks at: the next one of the same transaction may be sent with it,
 * in one go. It still fails when this one fails.
 */
export const AHEAD = '/* ahead */';

/**
 * Begins the last statement of a transaction: its end may be sent with it, in one go. What the statement locks
 * is then held while the database works, and not while this process waits for its turn.
 */
export const LAST = '/* last */';
