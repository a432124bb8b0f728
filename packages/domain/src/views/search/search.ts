/** From what the store found to what the viewer is shown: only things that stand in the viewer's own fold. */
import { actorFor, type CaseState, entryOf } from '../../state/case-state.ts';
import { evidenceOf } from '../evidence.ts';
import { shown } from '../shown.ts';
import type { SearchHit } from './page.ts';

/** A hit as the store gives it: which thing, of which kind, and a piece of its text. */
export interface FoundText {
  readonly entity: string;
  readonly fragment: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

const fragmentOf = ({ fragment, matches }: FoundText): SearchHit['fragment'] => ({
  text: fragment,
  matches: matches.map(({ start, end }) => ({ start, end })),
});

type Blank = Pick<SearchHit, 'caseId' | 'name' | 'text' | 'evidence' | 'fragment'>;

/** What lies on the table: proposals (an answer's note is found under its proposal), messages, rounds. */
const tableHitOf = (state: CaseState, id: string, blank: Blank): SearchHit | null => {
  const proposal = state.proposals.get(state.answers.get(id)?.proposalId ?? id);
  if (proposal !== undefined) {
    return { ...blank, kind: 'proposal', id: proposal.id, name: proposal.title };
  }
  const relay = state.relays.get(id);
  if (relay !== undefined) return { ...blank, kind: 'relay', id, text: relay.words };
  const delivery = state.deliveries.get(id);
  if (delivery !== undefined) return { ...blank, kind: 'delivery', id, text: delivery.words };
  const round = state.rounds.get(id);
  return round === undefined ? null : { ...blank, kind: 'round', id, name: round.title };
};

/** Null when the thing is not in the state, or no longer shown there. */
export const searchHitOf = (state: CaseState, found: FoundText): SearchHit | null => {
  const { caseId } = state;
  if (caseId === null) return null;
  const blank = { caseId, name: null, text: null, evidence: null, fragment: fragmentOf(found) };
  const id = found.entity;
  if (id === caseId) return { ...blank, kind: 'case', id, name: state.title };
  const report = state.reports.get(id);
  if (report !== undefined) return { ...blank, kind: 'report', id, text: report.title };
  const entry = entryOf(state, id);
  if (entry !== undefined) {
    if (!shown(entry)) return null;
    const evidence = evidenceOf(state, entry);
    const text = entry.entry === 'claim' ? entry.content : (evidence?.quote ?? null);
    return { ...blank, kind: entry.entry, id, text, evidence };
  }
  const actor = state.actors.get(actorFor(state, id));
  if (actor !== undefined) return { ...blank, kind: 'actor', id: actor.id, name: actor.name };
  const issue = state.issues.get(id);
  if (issue !== undefined) return { ...blank, kind: 'issue', id, name: issue.name };
  const track = state.tracks.get(id);
  return track === undefined
    ? tableHitOf(state, id, blank)
    : { ...blank, kind: 'track', id, name: track.name };
};

/** Each thing once, in the store's order. */
export const searchHitsOf = (
  found: readonly { readonly state: CaseState; readonly text: FoundText }[],
): SearchHit[] => {
  const seen = new Set<string>();
  return found.flatMap(({ state, text }) => {
    const hit = searchHitOf(state, text);
    const key = hit === null ? '' : JSON.stringify([hit.caseId, hit.kind, hit.id]);
    if (hit === null || seen.has(key)) return [];
    seen.add(key);
    return [hit];
  });
};
