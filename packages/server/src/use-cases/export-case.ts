/** The viewer's log as JSON Lines, and whether it holds. */
import { chain, exportLines, GENESIS, type StoredEvent, type Viewer } from '@wasit/domain';
import type { Store } from '@wasit/store';

const eventsOf = async (store: Store, viewer: Viewer, caseId: string): Promise<readonly StoredEvent[]> =>
  await store.withViewer(viewer, async (tx) => await tx.events(caseId));

/** Null when the viewer sees nothing of the case. Each line without its line feed. */
export const exportCase = async (
  store: Store,
  viewer: Viewer,
  caseId: string,
): Promise<Iterable<string> | null> => {
  const events = await eventsOf(store, viewer, caseId);
  return events.length === 0 ? null : exportLines(caseId, events);
};

export interface Verified {
  readonly intact: boolean;
  /** The viewer's events. */
  readonly events: number;
  /** The last link of the viewer's log as it is exported; null for none. */
  readonly head: string | null;
}

/**
 * Walks the stored chain of the whole case. Of that the viewer learns only whether it holds; the count and
 * the link are those of the viewer's own log. Null when the viewer sees nothing of the case.
 */
export const verifyCase = async (store: Store, viewer: Viewer, caseId: string): Promise<Verified | null> => {
  const events = await eventsOf(store, viewer, caseId);
  if (events.length === 0) return null;
  const { intact } = await store.verify(caseId);
  const head = chain(events).at(-1)?.hash ?? GENESIS;
  return { intact, events: events.length, head };
};
