/** The fold: a log's events, one by one, into the state of the case. */
import { introducedBy } from '../events/introduces.ts';
import { definitionOf } from '../events/registry.ts';
import { maySee, type Viewer } from '../log/audience.ts';
import type { StoredEvent } from '../log/event.ts';
import { type CaseState, emptyState } from '../state/case-state.ts';

/** An event that this program cannot read: written by a newer one, or damaged. */
export class UnreadableEvent extends Error {
  readonly eventId: string;
  readonly reason: 'unknown-type' | 'newer-version' | 'payload-misfit';

  constructor(eventId: string, reason: UnreadableEvent['reason']) {
    super(`event ${eventId} cannot be read: ${reason}`);
    this.name = 'UnreadableEvent';
    this.eventId = eventId;
    this.reason = reason;
  }
}

/**
 * The payload in its present shape, after the upcasts that its version needs.
 * `trusted` skips checking a payload of the present version: it was checked when it was appended.
 */
const readPayload = (event: StoredEvent, trusted: boolean) => {
  const definition = definitionOf(event.type);
  if (definition === undefined) throw new UnreadableEvent(event.id, 'unknown-type');
  if (event.version > definition.version) throw new UnreadableEvent(event.id, 'newer-version');
  let payload = event.payload;
  for (let version = event.version; version < definition.version; version += 1) {
    const step = definition.upcasts[version];
    if (step === undefined) throw new UnreadableEvent(event.id, 'payload-misfit');
    payload = step(payload);
  }
  if (trusted && event.version === definition.version) return { definition, payload };
  const parsed = definition.payload.safeParse(payload);
  if (!parsed.success) throw new UnreadableEvent(event.id, 'payload-misfit');
  return { definition, payload: parsed.data };
};

/** Folds one event into `state`, in place. Throws `UnreadableEvent`. */
export const fold = (state: CaseState, event: StoredEvent, trusted = true): void => {
  const { definition, payload } = readPayload(event, trusted);
  definition.apply(state, payload, event);
  state.head = event.id;
  state.lastRecordedAt = event.recordedAt;
  state.length += 1;
  const introduced = introducedBy(event.type, event.payload);
  const refs = definition.refs(payload);
  state.history.push({
    eventId: event.id,
    type: event.type,
    at: event.recordedAt,
    author: event.author,
    subjects: introduced === null ? refs : [introduced, ...refs],
  });
};

/** The state after all of `events`. */
export const foldAll = (events: Iterable<StoredEvent>, trusted = true): CaseState => {
  const state = emptyState();
  for (const event of events) fold(state, event, trusted);
  return state;
};

/** What `who` sees of a whole log. */
export const foldFor = (who: Viewer, events: Iterable<StoredEvent>): CaseState => {
  const state = emptyState();
  for (const event of events) if (maySee(who, event.audience)) fold(state, event);
  return state;
};

/** The events recorded up to and including the instant `asOf` (ISO 8601, UTC). */
export const upTo = (events: readonly StoredEvent[], asOf: string): readonly StoredEvent[] =>
  events.filter((event) => event.recordedAt <= asOf);

/** Checks that an event to be stored fits its type, exactly and in the present version. */
export const fitsType = (event: Pick<StoredEvent, 'type' | 'version' | 'payload'>): boolean => {
  const definition = definitionOf(event.type);
  return (
    definition !== undefined &&
    definition.version === event.version &&
    definition.payload.safeParse(event.payload).success
  );
};
