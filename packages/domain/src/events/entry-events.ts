/** Decisions on what a reader proposed, and entries that a person writes. */
import { z } from 'zod';
import type { StoredEvent } from '../log/event.ts';
import { contactStatus, contactType, modality, span, stance } from '../reading/reading.ts';
import { entryOf } from '../state/case-state.ts';
import { introduce } from '../state/introduce.ts';
import { bases, type EntryBase, type EntryValue } from '../state/records.ts';
import { edtf } from '../time/edtf.ts';
import { defineEvent } from './define-event.ts';

const id = z.string().min(1);

export const claimValue = z.strictObject({
  content: z.string().min(1),
  mode: z.enum(['direct', 'indirect', 'mixed']),
  speakerId: id.nullable(),
  speakerType: z.enum(['named', 'anonymous', 'organisation']),
  chain: z.array(id),
  modality,
  said: edtf.nullable(),
});
export const contactValue = z.strictObject({
  type: contactType,
  participantIds: z.array(id),
  venueId: id.nullable(),
  occurred: edtf.nullable(),
  status: contactStatus,
});
export const positionValue = z.strictObject({
  partyId: id,
  issueId: id,
  optionId: id.nullable(),
  stance,
  basis: z.enum(bases),
  condition: z.string().min(1).nullable(),
  occurred: edtf.nullable(),
});
export const termValue = z.strictObject({
  instrument: z.string().min(1),
  phase: z.string().min(1).nullable(),
  issueId: id.nullable(),
});

/** The value of an entry, told apart by `entry`. */
export const entryValue = z.discriminatedUnion('entry', [
  z.strictObject({ entry: z.literal('claim'), value: claimValue }),
  z.strictObject({ entry: z.literal('contact'), value: contactValue }),
  z.strictObject({ entry: z.literal('position'), value: positionValue }),
  z.strictObject({ entry: z.literal('term'), value: termValue }),
]);

const present = (ids: readonly (string | null)[]): string[] => ids.filter((item) => item !== null);

/** What an entry's value speaks of. */
export const valueRefs = (entered: EntryValue): readonly string[] => {
  switch (entered.entry) {
    case 'claim':
      return present([entered.value.speakerId, ...entered.value.chain]);
    case 'contact':
      return present([...entered.value.participantIds, entered.value.venueId]);
    case 'position':
      return present([entered.value.partyId, entered.value.issueId, entered.value.optionId]);
    case 'term':
      return present([entered.value.issueId]);
  }
};

export const entryAccepted = defineEvent({
  type: 'entry-accepted',
  version: 1,
  payload: z.strictObject({ entryId: id }),
  refs: (payload) => [payload.entryId],
  apply: (state, { entryId }, event) => {
    const entry = entryOf(state, entryId);
    if (entry === undefined) return;
    entry.review = 'accepted';
    entry.decidedBy = event.author;
    entry.decidedAt = event.recordedAt;
    entry.reason = null;
  },
});

/** A person corrects a candidate: the whole new value, and where its passage really is. */
export const entryCorrected = defineEvent({
  type: 'entry-corrected',
  version: 1,
  payload: z.strictObject({ entryId: id, now: entryValue, before: entryValue, span: span.nullable() }),
  refs: (payload) => [payload.entryId, ...valueRefs(payload.now)],
  apply: (state, payload, event) => {
    const entry = entryOf(state, payload.entryId);
    if (entry === undefined || entry.entry !== payload.now.entry) return;
    entry.original ??= { value: payload.before, span: entry.span };
    Object.assign(entry, payload.now.value);
    entry.span = payload.span;
    entry.review = entry.review === 'entered' ? 'entered' : 'corrected';
    entry.decidedBy = event.author;
    entry.decidedAt = event.recordedAt;
  },
});

export const entryRefused = defineEvent({
  type: 'entry-refused',
  version: 1,
  payload: z.strictObject({ entryId: id, reason: z.string().min(1).nullable() }),
  refs: (payload) => [payload.entryId],
  apply: (state, { entryId, reason }, event) => {
    const entry = entryOf(state, entryId);
    if (entry === undefined) return;
    entry.review = 'refused';
    entry.reason = reason;
    entry.decidedBy = event.author;
    entry.decidedAt = event.recordedAt;
  },
});

/** A decision is taken back: the entry is as it was before (`was`), with its value of before. */
export const decisionWithdrawn = defineEvent({
  type: 'decision-withdrawn',
  version: 1,
  payload: z.strictObject({
    entryId: id,
    was: z.enum(['unreviewed', 'entered']),
    value: entryValue.nullable(),
    span: span.nullable(),
  }),
  refs: (payload) => [payload.entryId, ...(payload.value === null ? [] : valueRefs(payload.value))],
  apply: (state, { entryId, was, value, span: before }) => {
    const entry = entryOf(state, entryId);
    if (entry === undefined) return;
    if (value !== null && value.entry === entry.entry) {
      Object.assign(entry, value.value);
      entry.span = before;
    }
    entry.original = null;
    entry.review = was;
    entry.decidedBy = null;
    entry.decidedAt = null;
    entry.reason = null;
  },
});

const enteredBase = (entryId: string, event: StoredEvent): EntryBase => ({
  id: entryId,
  reportId: event.passage?.reportId ?? null,
  readingId: null,
  span: event.passage === null ? null : { start: event.passage.start, end: event.passage.end },
  confidence: null,
  review: 'entered',
  decidedBy: event.author,
  decidedAt: event.recordedAt,
  reason: null,
  trackId: null,
  recordedAt: event.recordedAt,
  original: null,
});

/** A person writes an entry that no reader proposed: a call they were told of, a stand they heard. */
export const entryEntered = defineEvent({
  type: 'entry-entered',
  version: 1,
  payload: z.strictObject({ entryId: id, entered: entryValue }),
  refs: (payload) => valueRefs(payload.entered),
  apply: (state, { entryId, entered }, event) => {
    introduce(state, entryId, 'entry', event.audience);
    if (entryOf(state, entryId) !== undefined) return;
    const base = enteredBase(entryId, event);
    if (base.reportId !== null) state.reports.get(base.reportId)?.entryIds.add(entryId);
    switch (entered.entry) {
      case 'claim': {
        const rest = { cue: null, informationGrade: null, denials: [], retracted: null };
        state.claims.set(entryId, { ...base, entry: 'claim', ...entered.value, ...rest });
        return;
      }
      case 'contact':
        state.contacts.set(entryId, { ...base, entry: 'contact', ...entered.value, mergedInto: null });
        return;
      case 'position':
        state.positions.set(entryId, {
          ...base,
          entry: 'position',
          ...entered.value,
          conditionSpan: null,
          claimId: null,
        });
        return;
      case 'term':
        state.terms.set(entryId, { ...base, entry: 'term', ...entered.value, claimId: null });
        return;
    }
  },
});

/** "These two reports tell of one event." */
export const contactsMerged = defineEvent({
  type: 'contacts-merged',
  version: 1,
  payload: z.strictObject({ keptId: id, absorbedId: id }),
  refs: (payload) => [payload.keptId, payload.absorbedId],
  apply: (state, { keptId, absorbedId }) => {
    const absorbed = state.contacts.get(absorbedId);
    if (absorbed === undefined || !state.contacts.has(keptId) || keptId === absorbedId) return;
    absorbed.mergedInto = keptId;
    state.keptApart.get(keptId)?.delete(absorbedId);
    state.keptApart.get(absorbedId)?.delete(keptId);
  },
});

/** "These two are two events", whatever the evidence says. */
export const contactsSplit = defineEvent({
  type: 'contacts-split',
  version: 1,
  payload: z.strictObject({ contactId: id, fromId: id }),
  refs: (payload) => [payload.contactId, payload.fromId],
  apply: (state, { contactId, fromId }) => {
    const contact = state.contacts.get(contactId);
    if (contact === undefined) return;
    if (contact.mergedInto === fromId) contact.mergedInto = null;
    for (const [one, other] of [
      [contactId, fromId],
      [fromId, contactId],
    ] as const) {
      const apart = state.keptApart.get(one);
      if (apart === undefined) state.keptApart.set(one, new Set([other]));
      else apart.add(other);
    }
  },
});
