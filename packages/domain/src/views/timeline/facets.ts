/** What a timeline can be filtered by, with how many items each choice would leave. */
import type { CaseState } from '../../state/case-state.ts';
import { actorRefOf, byText, issueNamed } from '../names.ts';
import type { TimelineItem, TimelinePage } from './page.ts';

type Facet = { readonly id: string; readonly count: number };

/** Most frequent first, then by id. */
const count = (items: readonly TimelineItem[], ids: (item: TimelineItem) => readonly string[]): Facet[] => {
  const counts = new Map<string, number>();
  for (const item of items) for (const id of new Set(ids(item))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, n]) => ({ id, count: n }))
    .sort((a, b) => b.count - a.count || byText(a.id, b.id));
};

export const facetsOf = (state: CaseState, items: readonly TimelineItem[]): TimelinePage['facets'] => ({
  actors: count(items, ({ actors }) => actors.map(({ id }) => id)).map((facet) => ({
    ...facet,
    actor: actorRefOf(state, facet.id),
  })),
  tracks: count(items, ({ trackId }) => (trackId === null ? [] : [trackId])).map((facet) => {
    const track = state.tracks.get(facet.id);
    return { ...facet, track: track === undefined ? null : { id: track.id, name: track.name } };
  }),
  issues: count(items, ({ issue }) => (issue === null ? [] : [issue.id])).map((facet) => ({
    ...facet,
    issue: issueNamed(state, facet.id),
  })),
  sources: count(items, ({ chain }) => chain.map(({ id }) => id)).map((facet) => ({
    ...facet,
    actor: actorRefOf(state, facet.id),
  })),
  outlets: count(items, ({ evidence }) =>
    evidence.flatMap(({ outlet }) => (outlet === null ? [] : [outlet])),
  ),
  kinds: count(items, ({ kind }) => [kind]),
});
