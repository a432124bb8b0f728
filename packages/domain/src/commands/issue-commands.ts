import { z } from 'zod';
import { issueAdded, optionAdded } from '../events/issue-events.ts';
import { bilingual } from '../reading/reading.ts';
import { defineCommand, happens } from './define-command.ts';
import { refuse } from './refusal.ts';

const id = z.string().min(1).max(200);

/** Adds a disputed point, or confirms and renames one that a reader has named. */
export const addIssue = defineCommand({
  type: 'add-issue',
  input: z.strictObject({ issueId: id.optional(), name: bilingual, trackId: id.nullable().default(null) }),
  decide: (_state, { issueId, name, trackId }, context) => [
    happens(issueAdded, { issueId: issueId ?? context.newId(), name, trackId }),
  ],
});

export const addOption = defineCommand({
  type: 'add-option',
  input: z.strictObject({ issueId: id, optionId: id.optional(), name: bilingual }),
  decide: (state, { issueId, optionId, name }, context) => {
    const wanted = optionId ?? context.newId();
    const taken = state.issues.get(issueId)?.options.some((option) => option.id === wanted);
    return taken === true
      ? refuse('already-exists', wanted)
      : [happens(optionAdded, { issueId, optionId: wanted, name })];
  },
});
