import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Claim, Entry, Position, Term } from '../../state/records.ts';
import { compareEdtf, extentOf, isQualified } from '../../time/edtf.ts';
import { chainOf, claimBehind } from '../chain-of.ts';
import { type ContactItem, contactItems } from '../contact-item.ts';
import { datedOf } from '../entry-order.ts';
import { evidenceOf } from '../evidence.ts';
import { frameOf } from '../frame.ts';
import { marksOf } from '../marks.ts';
import { actorRefsOf, byText, issueNamed } from '../names.ts';
import { remembered } from '../remembered.ts';
import { shown } from '../shown.ts';
import { sideOf } from '../sides.ts';
import { facetsOf } from './facets.ts';
import type { TimelineItem, TimelinePage } from './page.ts';

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

const placed = (when: string | null) => {
  const extent = when === null ? null : extentOf(when);
  return {
    when,
    from: finite(extent?.min),
    to: finite(extent?.max),
    uncertain: when !== null && isQualified(when),
  };
};

const optionNamed = (state: CaseState, issueId: string, optionId: string) =>
  state.issues.get(issueId)?.options.find(({ id }) => id === optionId) ?? {
    id: optionId,
    name: { en: optionId },
  };

const actorIdsOf = (state: CaseState, entry: Claim | Position | Term): string[] => {
  switch (entry.entry) {
    case 'claim':
      return entry.speakerId === null ? [] : [entry.speakerId];
    case 'position':
      return [entry.partyId];
    case 'term': {
      const speaker = claimBehind(state, entry)?.speakerId ?? null;
      return speaker === null ? [] : [speaker];
    }
  }
};

const entryItem = (state: CaseState, entry: Claim | Position | Term): TimelineItem => {
  const { when, basis } = datedOf(state, entry);
  const evidence = evidenceOf(state, entry);
  const issueId = entry.entry === 'claim' ? null : entry.issueId;
  const common = {
    id: entry.id,
    ...placed(when),
    whenBasis: basis,
    actors: actorRefsOf(state, actorIdsOf(state, entry)),
    trackId: entry.trackId ?? (issueId === null ? null : (state.issues.get(issueId)?.trackId ?? null)),
    issue: issueId === null ? null : issueNamed(state, issueId),
    chain: chainOf(state, entry),
    evidence: evidence === null ? [] : [evidence],
    marks: marksOf(state, entry),
  };
  switch (entry.entry) {
    case 'claim':
      return { kind: 'claim', ...common, modality: entry.modality, content: entry.content };
    case 'position': {
      const { stance, basis: ground, condition, optionId } = entry;
      const option = optionId === null ? null : optionNamed(state, entry.issueId, optionId);
      return { kind: 'position', ...common, stance, basis: ground, condition, option };
    }
    case 'term':
      return { kind: 'term', ...common, instrument: entry.instrument, phase: entry.phase };
  }
};

const contactEntry = (contact: ContactItem): TimelineItem => ({
  kind: 'contact',
  id: contact.id,
  ...placed(contact.when),
  whenBasis: contact.when === null ? 'unknown' : 'occurred',
  actors: contact.participants,
  trackId: contact.trackId,
  issue: null,
  chain: [],
  evidence: contact.tellings.flatMap(({ evidence }) => (evidence === null ? [] : [evidence])),
  marks: contact.marks,
  contact,
});

/** Everything that is shown, by date; undated last. */
export const timelineItems = remembered((state): readonly TimelineItem[] => {
  const items = contactItems(state).map(contactEntry);
  for (const entries of [state.claims, state.positions, state.terms]) {
    for (const entry of entries.values()) if (shown(entry)) items.push(entryItem(state, entry));
  }
  return items.sort((a, b) => compareEdtf(a.when, b.when) || byText(a.id, b.id));
});

export interface TimelineFilter {
  readonly actor?: string | undefined;
  readonly track?: string | undefined;
  readonly issue?: string | undefined;
  readonly source?: string | undefined;
  readonly outlet?: string | undefined;
  readonly kind?: Entry['entry'] | undefined;
  /** Instants (ISO 8601): items that may lie between them. Undated ones do not. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** At most this many, 3000 unless given. */
  readonly limit?: number | undefined;
}

const MOST_ITEMS = 3_000;

/** An open end of a date reaches as far as is asked. */
const between = (item: TimelineItem, from: string | undefined, to: string | undefined): boolean => {
  if (from === undefined && to === undefined) return true;
  if (item.when === null) return false;
  return (
    (to === undefined || item.from === null || item.from <= Date.parse(to)) &&
    (from === undefined || item.to === null || item.to >= Date.parse(from))
  );
};

/** An actor's items are its own and those of whoever stands for it at that date. */
const ofActor = (state: CaseState, item: TimelineItem, actorId: string): boolean =>
  item.actors.some(({ id }) => id === actorId || sideOf(state, id, item.when) === actorId);

const passes = (state: CaseState, filter: TimelineFilter) => {
  const actor = filter.actor === undefined ? undefined : actorFor(state, filter.actor);
  const source = filter.source === undefined ? undefined : actorFor(state, filter.source);
  return (item: TimelineItem): boolean =>
    (filter.kind === undefined || item.kind === filter.kind) &&
    between(item, filter.from, filter.to) &&
    (filter.track === undefined || item.trackId === filter.track) &&
    (filter.issue === undefined || item.issue?.id === filter.issue) &&
    (filter.outlet === undefined || item.evidence.some(({ outlet }) => outlet === filter.outlet)) &&
    (source === undefined || item.chain.some(({ id }) => id === source)) &&
    (actor === undefined || ofActor(state, item, actor));
};

const extentOfAll = (items: readonly TimelineItem[]): TimelinePage['extent'] => {
  const from = items.flatMap((item) => (item.from === null ? [] : [item.from]));
  const to = items.flatMap((item) => (item.to === null ? [] : [item.to]));
  if (from.length === 0 || to.length === 0) return null;
  // Not Math.min(...from): a long case has more items than a call may have arguments.
  return { from: from.reduce((a, b) => Math.min(a, b)), to: to.reduce((a, b) => Math.max(a, b)) };
};

export const timelineView = (
  state: CaseState,
  asOf: string | null,
  filter: TimelineFilter = {},
): TimelinePage => {
  const all = timelineItems(state);
  const matching = all.filter(passes(state, filter));
  return {
    ...frameOf(state, asOf),
    items: matching.slice(-(filter.limit ?? MOST_ITEMS)),
    matching: matching.length,
    facets: facetsOf(state, all),
    extent: extentOfAll(all),
    total: all.length,
  };
};
