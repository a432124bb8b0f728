/**
 * The states that viewers look at, kept and moved on as the log grows.
 *
 * One state a case and set of effective clearances: whoever holds the same clearances sees the same, and
 * nobody shares with anybody who sees more or less. A state moves on from its own cursor, by the viewer's own
 * events; what others record out of sight neither changes it nor is read.
 *
 * Cost: the viewer's new events since the last look; the first look, and a past moment, fold from the start.
 */
import {
  type CaseState,
  effectiveClearances,
  emptyState,
  fold,
  maySee,
  type StoredEvent,
  type Viewer,
} from '@wasit/domain';
import type { Store } from '@wasit/store';

interface Kept {
  state: CaseState;
  /** The looks under way, one after the other. */
  turn: Promise<unknown>;
}

const keyOf = (viewer: Viewer, ...more: readonly string[]): string =>
  JSON.stringify([...more, ...effectiveClearances(viewer)]);

const foldIn = (state: CaseState, events: readonly StoredEvent[]): void => {
  for (const event of events) fold(state, event);
};

/** Two cases of the longest kind and hundreds of short ones: some hundreds of MB. */
const MOST_EVENTS = 400_000;
const MOST_PASTS = 24;
/** What an empty state takes, in events. */
const EMPTY = 50;

const weightOf = ({ length }: CaseState): number => length + EMPTY;

export class Folds {
  readonly #store: Store;
  readonly #mostEvents: number;
  readonly #mostPasts: number;
  /** Least recently used first. */
  readonly #present = new Map<string, Kept>();
  /** The ends of the queues of those who record. */
  readonly #deciding = new Map<string, Promise<void>>();
  readonly #past = new Map<string, Promise<CaseState>>();

  /**
   * `most`: how many events the present states that are kept may hold together, and how many past states are
   * kept. The one that was looked at last is always kept.
   */
  constructor(store: Store, most: { readonly events?: number; readonly pasts?: number } = {}) {
    this.#store = store;
    this.#mostEvents = most.events ?? MOST_EVENTS;
    this.#mostPasts = most.pasts ?? MOST_PASTS;
  }

  #keep(key: string, kept: Kept): void {
    this.#present.delete(key);
    this.#present.set(key, kept);
    let events = 0;
    for (const { state } of this.#present.values()) events += weightOf(state);
    for (const [oldest, { state }] of this.#present) {
      if (events <= this.#mostEvents || oldest === key) break;
      this.#present.delete(oldest);
      events -= weightOf(state);
    }
  }

  #keepPast(key: string, past: Promise<CaseState>): void {
    this.#past.delete(key);
    this.#past.set(key, past);
    for (const oldest of this.#past.keys()) {
      if (this.#past.size <= this.#mostPasts) break;
      this.#past.delete(oldest);
    }
  }

  async #inTurn(key: string, kept: Kept, act: () => Promise<void>): Promise<void> {
    const turn = kept.turn.then(act);
    kept.turn = turn.catch(() => undefined);
    try {
      await turn;
    } catch (error) {
      // Half an advance is no state.
      if (this.#present.get(key) === kept) this.#present.delete(key);
      throw error;
    }
  }

  /** The state as it is now. Its `caseId` is null when the viewer sees no such case. */
  async now(viewer: Viewer, caseId: string): Promise<CaseState> {
    const key = keyOf(viewer, caseId);
    const kept = this.#present.get(key) ?? { state: emptyState(), turn: Promise.resolve() };
    this.#keep(key, kept);
    await this.#inTurn(key, kept, async () => await this.#moveOn(viewer, caseId, kept));
    // A case that is not there leaves nothing behind, however often it is asked for.
    if (kept.state.length === 0 && this.#present.get(key) === kept) this.#present.delete(key);
    return kept.state;
  }

  /**
   * What the viewer has just recorded after `head`, as the append answered it: it need not be read again.
   * Of no effect where the state has moved on already.
   */
  async recorded(
    viewer: Viewer,
    caseId: string,
    head: string | null,
    events: readonly StoredEvent[],
  ): Promise<void> {
    const key = keyOf(viewer, caseId);
    const kept = this.#present.get(key);
    if (kept === undefined) return;
    // A disclosure is recorded whole, and seen in part.
    const own = events.filter(({ audience }) => maySee(viewer, audience));
    await this.#inTurn(key, kept, async () => {
      if (kept.state.head === head) foldIn(kept.state, own);
    });
  }

  /**
   * Runs what is decided on this viewer's present state and changes it, one after the other for all who share
   * the state: two at once would meet as a conflict in the database, and one of them begin anew.
   */
  async inOrder<T>(viewer: Viewer, caseId: string, act: () => Promise<T>): Promise<T> {
    const key = keyOf(viewer, caseId);
    const mine = (this.#deciding.get(key) ?? Promise.resolve()).then(act);
    const over = mine.then(
      () => undefined,
      () => undefined,
    );
    this.#deciding.set(key, over);
    try {
      return await mine;
    } finally {
      if (this.#deciding.get(key) === over) this.#deciding.delete(key);
    }
  }

  async #moveOn(viewer: Viewer, caseId: string, kept: Kept): Promise<void> {
    const [head = null] = await this.#store.heads(caseId, [viewer]);
    if (head === kept.state.head) return;
    await this.#store.withViewer(
      viewer,
      async (tx) => {
        const after = kept.state.head ?? undefined;
        for await (const batch of tx.eventBatches(caseId, { after })) foldIn(kept.state, batch);
      },
      { readOnly: true },
    );
  }

  /** The state as it stood at `instant` (ISO 8601). What was recorded later is not in it. */
  async asOf(viewer: Viewer, caseId: string, instant: string): Promise<CaseState> {
    const now = await this.now(viewer, caseId);
    // At or after the last event, more may still be recorded at that very instant: not a past that is closed.
    if (now.lastRecordedAt === null || instant >= now.lastRecordedAt) return now;
    const key = keyOf(viewer, caseId, instant);
    const known = this.#past.get(key) ?? this.#foldUpTo(viewer, caseId, instant);
    this.#keepPast(key, known);
    try {
      return await known;
    } catch (error) {
      this.#past.delete(key);
      throw error;
    }
  }

  async #foldUpTo(viewer: Viewer, caseId: string, until: string): Promise<CaseState> {
    const state = emptyState();
    await this.#store.withViewer(
      viewer,
      async (tx) => {
        for await (const batch of tx.eventBatches(caseId, { until })) foldIn(state, batch);
      },
      { readOnly: true },
    );
    return state;
  }
}
