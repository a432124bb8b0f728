/**
 * Drafts as the appending function takes them. Texts that may hold anything travel as JSON inside JSON:
 * PostgreSQL has no text with U+0000 in it and its jsonb refuses lone surrogates, and canonical JSON writes
 * both as escapes. The envelope's own fields are columns and cannot hold either.
 */
import { canonicalJson, type DraftEvent, eventEnvelope, type StoredEvent } from '@wasit/domain';
import { isPlain } from '../plain-text.ts';

const draftEnvelope = eventEnvelope.omit({ recordedAt: true });

const row = (draft: DraftEvent): Record<string, unknown> => ({
  id: draft.id,
  type: draft.type,
  version: draft.version,
  audience: draft.audience,
  author: draft.author,
  occurred: canonicalJson(draft.occurred),
  passage: canonicalJson(draft.passage),
  payload: canonicalJson(draft.payload),
});

const fits = (caseId: string, event: DraftEvent): boolean =>
  event.caseId === caseId && isPlain(event.id) && isPlain(event.author) && isPlain(event.caseId);

const noRepeats = (events: readonly DraftEvent[]): boolean =>
  new Set(events.map(({ id }) => id)).size === events.length;

/** JSON text for `wasit.append`, or null when a draft is not an event of this case or an id repeats. */
export const draftRows = (caseId: string, drafts: readonly DraftEvent[]): string | null => {
  const sound = drafts.every((draft) => fits(caseId, draft) && draftEnvelope.safeParse(draft).success);
  return sound && noRepeats(drafts) ? JSON.stringify(drafts.map(row)) : null;
};

/** A parameter of PostgreSQL's jsonb holds 256 MB at most: a whole log travels in parts of about this many units. */
const PART = 8_000_000;

const inParts = (rows: readonly string[]): string[] => {
  const parts: string[] = [];
  let part: string[] = [];
  let size = 0;
  for (const text of rows) {
    if (size + text.length > PART && part.length > 0) {
      parts.push(`[${part.join(',')}]`);
      part = [];
      size = 0;
    }
    part.push(text);
    size += text.length;
  }
  if (part.length > 0) parts.push(`[${part.join(',')}]`);
  return parts;
};

/** JSON texts for `wasit.restore`, in order; null as for drafts, and where the times run backwards. */
export const restoredRows = (caseId: string, events: readonly StoredEvent[]): readonly string[] | null => {
  const sound = events.every(
    (event, at) =>
      fits(caseId, event) &&
      eventEnvelope.safeParse(event).success &&
      (events[at - 1]?.recordedAt ?? '') <= event.recordedAt,
  );
  if (!sound || !noRepeats(events)) return null;
  return inParts(events.map((event) => JSON.stringify({ ...row(event), recordedAt: event.recordedAt })));
};

/** The text is the store's own and its hash was checked when it was written: it is parsed, not validated again. */
export const eventOf = (body: string): StoredEvent => JSON.parse(body) as StoredEvent;

/** As `eventOf`, of an array. */
export const eventsOf = (bodies: string): StoredEvent[] => JSON.parse(bodies) as StoredEvent[];
