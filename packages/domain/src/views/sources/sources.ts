import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { SourceGrade } from '../../state/records.ts';
import { compareEdtf } from '../../time/edtf.ts';
import { datedOf } from '../entry-order.ts';
import { frameOf } from '../frame.ts';
import { actorRefOf, byText } from '../names.ts';
import { type ClaimCluster, type ClaimOrigin, claimClusters } from './claim-groups.ts';
import type { ClaimGroup, Origin, SourceRow, SourcesPage } from './page.ts';
import { sourcedClaimOf } from './sourced-claim.ts';

/** The grade of an actor, or of one that was merged into it. */
export const gradeOf = (state: CaseState, actorId: string): SourceGrade | null => {
  const own = state.sourceGrades.get(actorId);
  if (own !== undefined) return own;
  const absorbed = [...state.sourceGrades].filter(([id]) => actorFor(state, id) === actorId).sort();
  return absorbed[0]?.[1] ?? null;
};

const originOf = (state: CaseState, origin: ClaimOrigin): Origin[] => {
  const [first, ...echoes] = origin.claims;
  if (first === undefined) return [];
  return [
    {
      source: origin.sourceId === null ? null : actorRefOf(state, origin.sourceId),
      unnamed: origin.unnamedId === null ? null : actorRefOf(state, origin.unnamedId),
      grade: origin.sourceId === null ? null : gradeOf(state, origin.sourceId),
      first: sourcedClaimOf(state, first),
      echoes: echoes.map((claim) => sourcedClaimOf(state, claim)),
    },
  ];
};

/** Origins that still vouch for it, and of which something is known. */
const independent = (cluster: ClaimCluster): number =>
  cluster.origins.filter(
    ({ sourceId, claims }) => sourceId !== null && claims.some(({ retracted }) => retracted === null),
  ).length;

const groupOf = (state: CaseState, cluster: ClaimCluster): ClaimGroup => {
  const independentOrigins = independent(cluster);
  return {
    id: cluster.id,
    origins: cluster.origins.flatMap((origin) => originOf(state, origin)),
    claims: cluster.claims.length,
    independentOrigins,
    mayBeConfirmed: independentOrigins >= 2,
    contradictedBy: [...cluster.against].sort(byText),
  };
};

/** What asks for judgement first: contradicted or denied, then told by several; the latest first in each. */
const byWeight = (state: CaseState) => {
  const weight = (cluster: ClaimCluster): number =>
    cluster.against.size > 0 || cluster.claims.some(({ denials }) => denials.length > 0)
      ? 2
      : cluster.claims.length > 1
        ? 1
        : 0;
  const when = (cluster: ClaimCluster): string | null => {
    const [first] = cluster.claims;
    return first === undefined ? null : datedOf(state, first).when;
  };
  return (a: ClaimCluster, b: ClaimCluster): number =>
    weight(b) - weight(a) || compareEdtf(when(b), when(a)) || byText(a.id, b.id);
};

const rowsOf = (state: CaseState, clusters: readonly ClaimCluster[]): SourceRow[] => {
  const rows = new Map<string, { originates: number; echoes: number; denied: number; retracted: number }>();
  const rowFor = (id: string) => {
    const known = rows.get(id) ?? { originates: 0, echoes: 0, denied: 0, retracted: 0 };
    rows.set(id, known);
    return known;
  };
  for (const { sourceId, claims } of clusters.flatMap(({ origins }) => origins)) {
    claims.forEach((claim, place) => {
      if (sourceId !== null) {
        const row = rowFor(sourceId);
        if (place === 0) row.originates += 1;
        if (claim.denials.length > 0) row.denied += 1;
        if (claim.retracted !== null) row.retracted += 1;
      }
      // Everybody else on the chain repeats it.
      for (const id of new Set(claim.chain.map((link) => actorFor(state, link)))) {
        if (id !== sourceId && state.actors.get(id)?.kind !== 'anonymous') rowFor(id).echoes += 1;
      }
    });
  }
  for (const id of state.sourceGrades.keys()) rowFor(actorFor(state, id));
  return [...rows]
    .map(([id, counts]) => ({ actor: actorRefOf(state, id), grade: gradeOf(state, id), ...counts }))
    .sort((a, b) => b.originates - a.originates || b.echoes - a.echoes || byText(a.actor.id, b.actor.id));
};

export interface GroupRange {
  readonly offset?: number | undefined;
  /** At most this many groups, 500 unless given. */
  readonly limit?: number | undefined;
}

const MOST_GROUPS = 500;

export const sourcesView = (state: CaseState, asOf: string | null, range: GroupRange = {}): SourcesPage => {
  const clusters = claimClusters(state);
  const from = range.offset ?? 0;
  const shown = [...clusters].sort(byWeight(state)).slice(from, from + (range.limit ?? MOST_GROUPS));
  return {
    ...frameOf(state, asOf),
    groups: shown.map((cluster) => groupOf(state, cluster)),
    total: clusters.length,
    sources: rowsOf(state, clusters),
  };
};
