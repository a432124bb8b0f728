import { z } from 'zod';
import * as events from '../events/entry-events.ts';
import { canonicalJson } from '../log/canonical-json.ts';
import { passage } from '../log/event.ts';
import { span } from '../reading/reading.ts';
import { type CaseState, contactFor, entryOf } from '../state/case-state.ts';
import { valueOfEntry } from '../state/entry-value.ts';
import type { Entry } from '../state/records.ts';
import { type CommandContext, defineCommand, happens, type Outcome } from './define-command.ts';
import { type Refusal, refuse } from './refusal.ts';

const id = z.string().min(1).max(200);

const whenOf = (entry: Entry): string | null => {
  switch (entry.entry) {
    case 'claim':
      return entry.said;
    case 'contact':
    case 'position':
      return entry.occurred;
    case 'term':
      return null;
  }
};

const about = (entry: Entry) => ({
  occurred: whenOf(entry),
  passage:
    entry.reportId === null || entry.span === null ? null : { reportId: entry.reportId, ...entry.span },
});

/** Looks the entry up and decides on it; an unknown one is refused. */
const onEntry = (
  state: CaseState,
  entryId: string,
  decide: (entry: Entry) => readonly Outcome[] | Refusal,
): readonly Outcome[] | Refusal => {
  const entry = entryOf(state, entryId);
  return entry === undefined ? refuse('unknown-reference', entryId) : decide(entry);
};

export const acceptEntry = defineCommand({
  type: 'accept-entry',
  input: z.strictObject({ entryId: id }),
  decide: (state, { entryId }) =>
    onEntry(state, entryId, (entry) =>
      entry.review === 'accepted'
        ? refuse('nothing-to-change', entryId)
        : [happens(events.entryAccepted, { entryId }, about(entry))],
    ),
});

export const correctEntry = defineCommand({
  type: 'correct-entry',
  input: z.strictObject({ entryId: id, now: events.entryValue, span: span.nullable().optional() }),
  decide: (state, input) =>
    onEntry(state, input.entryId, (entry) => {
      const before = valueOfEntry(entry);
      if (before.entry !== input.now.entry) return refuse('wrong-kind', input.entryId);
      const place = input.span === undefined ? entry.span : input.span;
      const text = entry.reportId === null ? undefined : state.reports.get(entry.reportId)?.text;
      if (place !== null && text !== undefined && (place.start > place.end || place.end > text.length)) {
        return refuse('passage-outside-report', input.entryId);
      }
      const same =
        canonicalJson([before, entry.span]) === canonicalJson([input.now, place === null ? null : place]);
      if (same) return refuse('nothing-to-change', input.entryId);
      const payload = { entryId: input.entryId, now: input.now, before, span: place };
      return [happens(events.entryCorrected, payload, about(entry))];
    }),
});

export const refuseEntry = defineCommand({
  type: 'refuse-entry',
  input: z.strictObject({ entryId: id, reason: z.string().min(1).max(2000).nullable().default(null) }),
  decide: (state, { entryId, reason }) =>
    onEntry(state, entryId, (entry) =>
      entry.review === 'refused'
        ? refuse('nothing-to-change', entryId)
        : [happens(events.entryRefused, { entryId, reason }, about(entry))],
    ),
});

/** Undo of accept, correct and refuse. */
export const withdrawDecision = defineCommand({
  type: 'withdraw-decision',
  input: z.strictObject({ entryId: id }),
  decide: (state, { entryId }) =>
    onEntry(state, entryId, (entry) => {
      const untouched =
        entry.review === 'unreviewed' || (entry.review === 'entered' && entry.original === null);
      if (untouched) return refuse('nothing-to-undo', entryId);
      const was = entry.readingId === null ? 'entered' : 'unreviewed';
      const value = entry.original?.value ?? null;
      const place = entry.original === null ? entry.span : entry.original.span;
      return [happens(events.decisionWithdrawn, { entryId, was, value, span: place }, about(entry))];
    }),
});

export const enterEntry = defineCommand({
  type: 'enter-entry',
  input: z.strictObject({
    entered: events.entryValue,
    passage: passage.nullable().default(null),
  }),
  decide: (state, { entered, passage: place }, context: CommandContext) => {
    const text = place === null ? undefined : state.reports.get(place.reportId)?.text;
    if (place !== null && text !== undefined && (place.start > place.end || place.end > text.length)) {
      return refuse('passage-outside-report', place.reportId);
    }
    const entryId = `n-${context.newId()}`;
    const occurred =
      entered.entry === 'claim'
        ? entered.value.said
        : entered.entry === 'term'
          ? null
          : entered.value.occurred;
    return [happens(events.entryEntered, { entryId, entered }, { occurred, passage: place })];
  },
});

export const mergeContacts = defineCommand({
  type: 'merge-contacts',
  input: z.strictObject({ keptId: id, absorbedId: id }),
  decide: (state, { keptId, absorbedId }) =>
    contactFor(state, keptId) === contactFor(state, absorbedId)
      ? refuse('merge-with-itself', absorbedId)
      : [happens(events.contactsMerged, { keptId: contactFor(state, keptId), absorbedId })],
});

export const splitContacts = defineCommand({
  type: 'split-contacts',
  input: z.strictObject({ contactId: id, fromId: id }),
  decide: (_state, input) =>
    input.contactId === input.fromId
      ? refuse('merge-with-itself', input.contactId)
      : [happens(events.contactsSplit, input)],
});
