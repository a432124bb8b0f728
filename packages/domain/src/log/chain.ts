/**
 * The hash chain: each link is the digest of the event's canonical text and the link before it, so that
 * nothing can be lost, changed or reordered without the last link telling.
 *
 * A viewer's export is chained over that viewer's own events, never over the whole log: the links of the
 * whole log would differ with events that the viewer may not see.
 */
import { canonicalJson } from './canonical-json.ts';
import { digest } from './digest.ts';
import type { StoredEvent } from './event.ts';

/** What the first event of a case is chained to. */
export const GENESIS = '0'.repeat(64);

export const link = (previous: string, event: StoredEvent): string =>
  digest(`${previous}\n${canonicalJson(event)}`);

export interface ChainedEvent {
  readonly event: StoredEvent;
  readonly hash: string;
}

export const chain = (events: Iterable<StoredEvent>): ChainedEvent[] => {
  let previous = GENESIS;
  const chained: ChainedEvent[] = [];
  for (const event of events) {
    previous = link(previous, event);
    chained.push({ event, hash: previous });
  }
  return chained;
};

export type ChainVerdict =
  | { readonly intact: true; readonly length: number; readonly head: string }
  | { readonly intact: false; readonly at: number; readonly eventId: string };

/** Recomputes every link. `at` is the position, from 0, of the first event that does not fit. */
export const verifyChain = (chained: Iterable<ChainedEvent>): ChainVerdict => {
  let previous = GENESIS;
  let at = 0;
  for (const { event, hash } of chained) {
    const expected = link(previous, event);
    if (expected !== hash) return { intact: false, at, eventId: event.id };
    previous = expected;
    at += 1;
  }
  return { intact: true, length: at, head: previous };
};
