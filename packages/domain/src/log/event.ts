/**
 * The envelope every event travels in. What an event says is in `payload`, whose shape is decided by
 * `type` and `version` (see `../events/`); the envelope says who may see it, who wrote it, when it was
 * recorded, when it happened, and which passage it rests on.
 *
 * There is no sequence number in the envelope: a number that counts hidden events would tell of them.
 */
import { z } from 'zod';
import { span } from '../reading/reading.ts';
import { audience } from './audience.ts';

export const passage = span.extend({ reportId: z.string().min(1) });
export type Passage = z.infer<typeof passage>;

export const eventEnvelope = z.strictObject({
  id: z.string().min(8).max(64),
  caseId: z.string().min(1).max(64),
  type: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  version: z.int().positive(),
  audience,
  /** Id of the user who recorded it. */
  author: z.string().min(1).max(120),
  /** ISO 8601 instant in UTC with milliseconds; never decreases along a case's log. */
  recordedAt: z.iso.datetime({ precision: 3 }),
  /** When what it tells of happened: EDTF, or null where that is not known or not meant. */
  occurred: z.string().min(1).nullable(),
  passage: passage.nullable(),
  payload: z.record(z.string(), z.unknown()),
});

/** An event as it is stored, before its payload's type is looked at. */
export type StoredEvent = z.infer<typeof eventEnvelope>;

/** An event that a command decided on and nobody has recorded yet. */
export type DraftEvent = Omit<StoredEvent, 'recordedAt'>;
