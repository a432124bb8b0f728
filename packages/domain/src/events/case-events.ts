import { z } from 'zod';
import { bilingual } from '../reading/reading.ts';
import { caseDomains } from '../state/case-state.ts';
import { introduce } from '../state/introduce.ts';
import { defineEvent } from './define-event.ts';

export const caseOpened = defineEvent({
  type: 'case-opened',
  version: 1,
  payload: z.strictObject({ title: bilingual, domain: z.enum(caseDomains), sample: z.boolean() }),
  refs: () => [],
  apply: (state, payload, event) => {
    state.caseId = event.caseId;
    state.title = payload.title;
    state.domain = payload.domain;
    state.sample = payload.sample;
    state.openedAt = event.recordedAt;
  },
});

export const caseRenamed = defineEvent({
  type: 'case-renamed',
  version: 1,
  payload: z.strictObject({ title: bilingual }),
  refs: () => [],
  apply: (state, payload) => {
    state.title = payload.title;
  },
});

export const trackOpened = defineEvent({
  type: 'track-opened',
  version: 1,
  payload: z.strictObject({ trackId: z.string().min(1), name: bilingual }),
  refs: () => [],
  apply: (state, payload, event) => {
    introduce(state, payload.trackId, 'track', event.audience);
    state.tracks.set(payload.trackId, { id: payload.trackId, name: payload.name });
  },
});

/** An entry is put on a track, or taken off (null). */
export const trackAssigned = defineEvent({
  type: 'track-assigned',
  version: 1,
  payload: z.strictObject({ subjectId: z.string().min(1), trackId: z.string().min(1).nullable() }),
  refs: (payload) => (payload.trackId === null ? [payload.subjectId] : [payload.subjectId, payload.trackId]),
  apply: (state, payload) => {
    const subject =
      state.claims.get(payload.subjectId) ??
      state.contacts.get(payload.subjectId) ??
      state.positions.get(payload.subjectId) ??
      state.terms.get(payload.subjectId) ??
      state.issues.get(payload.subjectId);
    if (subject !== undefined) subject.trackId = payload.trackId;
  },
});
