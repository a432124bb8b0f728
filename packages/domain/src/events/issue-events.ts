import { z } from 'zod';
import { bilingual } from '../reading/reading.ts';
import { introduce } from '../state/introduce.ts';
import { defineEvent } from './define-event.ts';

const id = z.string().min(1);

export const issueAdded = defineEvent({
  type: 'issue-added',
  version: 1,
  payload: z.strictObject({ issueId: id, name: bilingual, trackId: id.nullable() }),
  refs: (payload) => (payload.trackId === null ? [] : [payload.trackId]),
  apply: (state, { issueId, name, trackId }, event) => {
    introduce(state, issueId, 'issue', event.audience);
    const known = state.issues.get(issueId);
    state.issues.set(issueId, { id: issueId, name, trackId, options: known?.options ?? [], reviewed: true });
  },
});

export const optionAdded = defineEvent({
  type: 'option-added',
  version: 1,
  payload: z.strictObject({ issueId: id, optionId: id, name: bilingual }),
  refs: (payload) => [payload.issueId],
  apply: (state, { issueId, optionId, name }, event) => {
    introduce(state, optionId, 'option', event.audience);
    const issue = state.issues.get(issueId);
    if (issue === undefined || issue.options.some((option) => option.id === optionId)) return;
    issue.options.push({ id: optionId, name });
  },
});
