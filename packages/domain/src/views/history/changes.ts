/** The log in words that a page can show: what was recorded, on what, by whom. */
import type { Bilingual } from '../../reading/reading.ts';
import { type CaseState, entryOf, type Touch } from '../../state/case-state.ts';
import { evidenceOf } from '../evidence.ts';
import type { Change } from './page.ts';

type Subject = Change['subjects'][number];

const KINDS: ReadonlySet<string> = new Set([
  'track',
  'actor',
  'office',
  'delegation',
  'report',
  'entry',
  'issue',
  'option',
]);

const kindOf = (state: CaseState, id: string): Subject['kind'] => {
  const kind = state.entities.get(id)?.kind;
  return kind !== undefined && KINDS.has(kind) ? (kind as Subject['kind']) : 'other';
};

const nameOf = (state: CaseState, id: string): Bilingual | null =>
  state.actors.get(id)?.name ??
  state.tracks.get(id)?.name ??
  state.issues.get(id)?.name ??
  state.offices.get(id)?.title ??
  state.delegations.get(id)?.name ??
  null;

const subjectOf = (state: CaseState, id: string): Subject => {
  const entry = entryOf(state, id);
  const report = state.reports.get(id);
  return {
    id,
    kind: kindOf(state, id),
    name: nameOf(state, id),
    text: report?.title ?? (entry === undefined ? null : (evidenceOf(state, entry)?.quote ?? null)),
    reportId: report?.id ?? entry?.reportId ?? null,
  };
};

export const changeOf = (state: CaseState, touch: Touch): Change => ({
  eventId: touch.eventId,
  type: touch.type,
  at: touch.at,
  author: touch.author,
  subjects: [...new Set(touch.subjects)].map((id) => subjectOf(state, id)),
});
