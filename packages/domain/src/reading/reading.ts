/**
 * What a reader found in one report: the contract between `@wasit/reader` and the record.
 *
 * Offsets are UTF-16 units into the decoded original text; `text.slice(start, end)` is the passage.
 * `ref` is local to one reading (`a1`, `a2`, …); `id` is the lexicon's canonical id, or null for an
 * actor that the lexicon does not know. Confidence is in [0, 1] and is calibrated: of the candidates
 * at 0.9, about nine in ten are right.
 */
import { z } from 'zod';

export const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof span>;

/** A name in both scripts; at least one is present. */
export const bilingual = z.object({ ar: z.string().min(1).optional(), en: z.string().min(1).optional() });
export type Bilingual = z.infer<typeof bilingual>;

export const actorKind = z.enum([
  'person',
  'organisation',
  'office',
  'state',
  'place',
  'outlet',
  'anonymous',
]);
export type ActorKind = z.infer<typeof actorKind>;

export const modality = z.enum(['reported', 'planned', 'conditional', 'hoped', 'denied']);
export type Modality = z.infer<typeof modality>;

export const contactType = z.enum([
  'meeting',
  'proximity-talks',
  'multilateral',
  'shuttle',
  'call',
  'visit',
  'arrival',
  'message',
]);
export type ContactType = z.infer<typeof contactType>;

export const contactStatus = z.enum(['held', 'ongoing', 'planned', 'expected', 'cancelled', 'denied']);
export type ContactStatus = z.infer<typeof contactStatus>;

export const stance = z.enum(['demands', 'offers', 'accepts', 'refuses', 'conditional', 'studying', 'open']);
export type Stance = z.infer<typeof stance>;

const confidence = z.number().min(0).max(1);
const ref = z.string().min(1);
/** EDTF level 0–1 (ISO 8601-2), or null where the text does not settle it. */
const edtfOrNull = z.string().min(1).nullable();

export const readActor = z.object({
  ref,
  id: z.string().min(1).nullable(),
  name: bilingual,
  kind: actorKind,
  mentions: z.array(span),
});
export type ReadActor = z.infer<typeof readActor>;

export const readStatement = span.extend({
  mode: z.enum(['direct', 'indirect', 'mixed']),
  speaker: ref.nullable(),
  speakerType: z.enum(['named', 'anonymous', 'organisation']),
  /** Attribution chain, outlet first, the speaker last. */
  chain: z.array(ref),
  modality,
  cue: span,
  /** When it was said. */
  said: edtfOrNull,
  confidence,
});
export type ReadStatement = z.infer<typeof readStatement>;

export const readContact = span.extend({
  type: contactType,
  participants: z.array(ref),
  venue: ref.nullable(),
  occurred: edtfOrNull,
  status: contactStatus,
  confidence,
});
export type ReadContact = z.infer<typeof readContact>;

export const readPosition = span.extend({
  party: ref,
  /** Issue class, an id of the domain's issue lexicon: `withdrawal`, `prisoner-exchange`, `wages` … */
  issue: z.string().min(1),
  stance,
  condition: span.optional(),
  confidence,
});
export type ReadPosition = z.infer<typeof readPosition>;

export const readTerm = span.extend({
  /** What kind of undertaking: `release`, `withdrawal`, `ceasefire`, `guarantee`, `payment` … */
  instrument: z.string().min(1),
  phase: z.string().min(1).optional(),
  issue: z.string().min(1).optional(),
  confidence,
});
export type ReadTerm = z.infer<typeof readTerm>;

export const readDate = span.extend({
  value: edtfOrNull,
  /** How the value was reached, or why there is none: `weekday+published`, `no-publication-date` … */
  basis: z.string().min(1),
});
export type ReadDate = z.infer<typeof readDate>;

export const readBoilerplate = span.extend({ kind: z.string().min(1) });
export type ReadBoilerplate = z.infer<typeof readBoilerplate>;

export const readProblem = z.object({
  code: z.string().min(1),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  detail: z.string().optional(),
});
export type ReadProblem = z.infer<typeof readProblem>;

export const reading = z.object({
  file: z.string().optional(),
  id: z.string().optional(),
  /** SHA-256, hex, of the UTF-8 bytes of the text read. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.enum(['ar', 'en', 'mixed', 'other']),
  title: z.string().nullable(),
  /** EDTF date or date-time of publication. */
  published: edtfOrNull,
  /** `metadata`, `text`, `inferred:day-count` …; or why it is not known. */
  publishedBasis: z.string().min(1),
  actors: z.array(readActor),
  statements: z.array(readStatement),
  contacts: z.array(readContact),
  positions: z.array(readPosition),
  terms: z.array(readTerm),
  dates: z.array(readDate),
  boilerplate: z.array(readBoilerplate),
  problems: z.array(readProblem),
});
export type Reading = z.infer<typeof reading>;

/** One report as the reader takes it: the decoded text, and what is known about it. */
export interface ReportInput {
  /** The decoded original text. For JSON Lines and feeds: title, blank line, text. */
  readonly text: string;
  readonly file?: string;
  readonly id?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly title?: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
}
