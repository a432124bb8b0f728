import type { ChainVerdict, DraftEvent, StoredEvent, Viewer } from '@wasit/domain';
import type { AccountsTx } from './accounts/records.ts';
import type { SearchEntry, SearchHit, SearchOptions } from './search/entry.ts';

/** The id of an event as a place in the log: "after this one". */
export type Cursor = string;

export interface Range {
  /** Events after this one. An id that the viewer cannot see faults with `cursor-unknown`. */
  readonly after?: Cursor | undefined;
  /** Events recorded at this instant (ISO 8601) or before it. */
  readonly until?: string | undefined;
}

export type AppendRefusal =
  /** Somebody appended an event that the author can see after `expected`: read, decide again, retry. */
  | 'conflict'
  /** An audience names a compartment that the author neither holds nor may address. */
  | 'audience-denied'
  /** A draft carries another author than the viewer. */
  | 'author-denied'
  /** An id cannot be used. Whether by what the viewer sees or does not see is not told. */
  | 'id-refused'
  /** A draft is no event of this case: wrong case, malformed envelope, an id twice in one append. */
  | 'draft-malformed';

export type RestoreRefusal =
  | 'audience-denied'
  | 'case-not-empty'
  | 'recorded-in-future'
  | 'id-refused'
  | 'draft-malformed';

export type Appended<Refusal extends string = AppendRefusal> =
  | {
      readonly ok: true;
      readonly events: readonly StoredEvent[];
      /** They had been recorded before: other events may have come since. */
      readonly repeated?: true;
    }
  | { readonly ok: false; readonly code: Refusal };

export type Indexed = { readonly ok: true } | { readonly ok: false; readonly code: 'event-unknown' };

/** What a viewer's transaction can do. Every answer is computed from what the viewer may see, and nothing else. */
export interface ViewerTx {
  /** Cases of which the viewer may see at least one event, in the order of their ids. */
  caseIds(): Promise<readonly string[]>;

  /** The last event of a case that the viewer may see. Its cost does not depend on the log. */
  head(caseId: string): Promise<Cursor | null>;

  /** In the order of the log. Cost: linear in the events of the case after `after`. */
  events(caseId: string, range?: Range): Promise<readonly StoredEvent[]>;

  /** The same in batches of at most `size` (1,000), for logs that need not be in memory at once. */
  eventBatches(caseId: string, range?: Range, size?: number): AsyncIterable<readonly StoredEvent[]>;

  /**
   * Records drafts, all or none, after `expected`: the head as the author saw it when he decided (null for
   * none). Events that the author may not see cause no conflict. Repeating an append with the same ids and
   * content answers with the stored events, whatever happened since; so after a lost connection, repeat.
   * Cost: linear in the drafts, whatever the length of the log.
   */
  append(caseId: string, drafts: readonly DraftEvent[], expected: Cursor | null): Promise<Appended>;

  /**
   * `append`, and `index` of texts of these very events, as the last act of the transaction: it is committed
   * with it, and of no use afterwards, whatever becomes of `fn`. The case is held for as long as the database
   * works, and not for a turn of this process besides.
   */
  record(
    caseId: string,
    drafts: readonly DraftEvent[],
    expected: Cursor | null,
    entries: readonly SearchEntry[],
  ): Promise<Appended>;

  /**
   * Makes texts of the viewer's own events searchable for the events' audiences. Repeating is harmless. An
   * event the viewer did not write, or that does not exist, is refused as unknown.
   */
  index(caseId: string, entries: readonly SearchEntry[]): Promise<Indexed>;

  /** Best first. Nothing is found in texts of events that the viewer may not see. */
  search(query: string, options?: SearchOptions): Promise<readonly SearchHit[]>;
}

/** An operator's transaction: import of whole logs. For the desk's one user and for administration. */
export interface OperatorTx extends ViewerTx {
  /** Records a whole log with its authors and times into a case that has no event of anyone's. */
  restore(caseId: string, events: readonly StoredEvent[]): Promise<Appended<RestoreRefusal>>;
  /** `index` for any event the operator may see, replacing what was indexed of these events before. */
  reindex(caseId: string, entries: readonly SearchEntry[]): Promise<Indexed>;
  /** The operator's events of one type, in the order of the log. Cost: linear in these. */
  eventsOfType(caseId: string, type: string): Promise<readonly StoredEvent[]>;
}

export interface ViewerOptions {
  /**
   * Compartments that the viewer may write to without being in them: a mediator who delivers into a party's
   * room, a party that hands a message to a mediator. The caller decides it from the role, for this
   * transaction; it opens nothing for reading.
   */
  readonly mayAddress?: Iterable<string>;
  /** Nothing will be recorded: the database holds the transaction to it, and its end is not waited for. */
  readonly readOnly?: boolean;
}

export interface Store {
  /**
   * The only way in. Runs `fn` in one transaction as the role `wasit_app` with the viewer's clearances set
   * for that transaction, and commits when it resolves; rolls back when it rejects. The transaction is of no
   * use afterwards. Must not be nested (throws): the embedded database has one session.
   */
  withViewer<T>(viewer: Viewer, fn: (tx: ViewerTx) => Promise<T>, options?: ViewerOptions): Promise<T>;
  /** As `withViewer`, as the role `wasit_operator`. Still sees and writes within the clearances only. */
  withOperator<T>(viewer: Viewer, fn: (tx: OperatorTx) => Promise<T>, options?: ViewerOptions): Promise<T>;
  /** Runs `fn` in one transaction on the accounts, as the role `wasit_accounts`. Must not be nested either. */
  withAccounts<T>(fn: (tx: AccountsTx) => Promise<T>, options?: Pick<ViewerOptions, 'readOnly'>): Promise<T>;
  /** Recomputes the whole chain of a case, inside the database. For operators: the verdict counts all events. */
  verify(caseId: string): Promise<ChainVerdict>;
  /** Ids of all cases, to verify them. For operators. */
  allCaseIds(): Promise<readonly string[]>;
  /**
   * `head` for many viewers at once, each as that viewer would get it. For a server that tells its own
   * viewers, each their own. Never older than what this process appended, nor than what it has heard of the
   * others' appends. Cost: the viewers; and one statement, shared by all who ask, after each append.
   */
  heads(caseId: string, viewers: readonly Viewer[]): Promise<readonly (Cursor | null)[]>;
  /** Every compartment that an event of the case was ever addressed to. For what runs by itself. */
  compartmentsOf(caseId: string): Promise<readonly string[]>;
  /**
   * Calls `listener` after each committed append, by any process, with the case's id and no content. The
   * append may be invisible to whomever the listener serves: compare `head` before telling anybody. Null
   * means that announcements may have been missed (a lost connection): look again everywhere.
   */
  onAppended(listener: (caseId: string | null) => void): () => void;
  /**
   * Calls `listener` after sessions ended or seats changed, by any process, and when such an announcement may
   * have been missed: whatever was remembered of who is signed in is to be forgotten.
   */
  onAccountsChanged(listener: () => void): () => void;
  /** Waits for transactions under way. */
  close(): Promise<void>;
}

export type StoreLocation =
  | { readonly kind: 'memory' }
  | { readonly kind: 'embedded'; readonly folder: string }
  | {
      readonly kind: 'server';
      /** The login that the work runs as. */
      readonly url: string;
      /** A login that may create roles and a schema, used at the start only. Without it `url` must. */
      readonly migrationUrl?: string | undefined;
    };
