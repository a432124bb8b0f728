import { z } from 'zod';
import { caseOpened, caseRenamed, trackAssigned, trackOpened } from '../events/case-events.ts';
import { bilingual } from '../reading/reading.ts';
import { caseDomains } from '../state/case-state.ts';
import { defineCommand, happens } from './define-command.ts';
import { refuse } from './refusal.ts';

const id = z.string().min(1).max(200);

export const openCase = defineCommand({
  type: 'open-case',
  input: z.strictObject({
    title: bilingual,
    domain: z.enum(caseDomains).default('other'),
    sample: z.boolean().default(false),
  }),
  decide: (state, { title, domain, sample }) =>
    state.caseId === null ? [happens(caseOpened, { title, domain, sample })] : refuse('case-already-open'),
});

export const renameCase = defineCommand({
  type: 'rename-case',
  input: z.strictObject({ title: bilingual }),
  decide: (_state, { title }) => [happens(caseRenamed, { title })],
});

export const openTrack = defineCommand({
  type: 'open-track',
  input: z.strictObject({ trackId: id.optional(), name: bilingual }),
  decide: (state, { trackId, name }, context) => {
    const wanted = trackId ?? context.newId();
    if (state.tracks.has(wanted)) return refuse('already-exists', wanted);
    return [happens(trackOpened, { trackId: wanted, name })];
  },
});

export const assignTrack = defineCommand({
  type: 'assign-track',
  input: z.strictObject({ subjectId: id, trackId: id.nullable() }),
  decide: (_state, input) => [happens(trackAssigned, input)],
});
