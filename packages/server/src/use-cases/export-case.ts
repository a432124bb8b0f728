/** The viewer's log as JSON Lines, and whether it holds. */
import {
  chain,
  effectiveClearances,
  exportLines,
  GENESIS,
  type StoredEvent,
  takenOut,
  type Viewer,
} from '@wasit/domain';
import type { Store } from '@wasit/store';
import type { Folds } from '../folds/folds.ts';

interface Holding {
  readonly store: Store;
  readonly folds: Folds;
}

/**
 * The viewer's events as they leave the record. Whoever is in the rooms of several parties of a round takes
 * its secret answers out only once all have accepted: a file is read by whoever gets hold of it.
 */
const eventsOf = async (
  { store, folds }: Holding,
  viewer: Viewer,
  caseId: string,
): Promise<readonly StoredEvent[]> => {
  const events = await store.withViewer(viewer, async (tx) => await tx.events(caseId));
  // After the events, so that no round is among them that the state does not know.
  const state = await folds.now(viewer, caseId);
  return takenOut(state, events, effectiveClearances(viewer));
};

/** Null when the viewer sees nothing of the case. Each line without its line feed. */
export const exportCase = async (
  record: Holding,
  viewer: Viewer,
  caseId: string,
): Promise<Iterable<string> | null> => {
  const events = await eventsOf(record, viewer, caseId);
  return events.length === 0 ? null : exportLines(caseId, events);
};

export interface Verified {
  readonly intact: boolean;
  /** The viewer's events, as they are exported. */
  readonly events: number;
  /** The last link of the viewer's log as it is exported; null for none. */
  readonly head: string | null;
}

/**
 * Walks the stored chain of the whole case. Of that the viewer learns only whether it holds; the count and
 * the link are those of the viewer's own log, as exported. Null when the viewer sees nothing of the case.
 */
export const verifyCase = async (
  record: Holding,
  viewer: Viewer,
  caseId: string,
): Promise<Verified | null> => {
  const events = await eventsOf(record, viewer, caseId);
  if (events.length === 0) return null;
  const { intact } = await record.store.verify(caseId);
  const head = chain(events).at(-1)?.hash ?? GENESIS;
  return { intact, events: events.length, head };
};
