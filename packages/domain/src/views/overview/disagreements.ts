/** Where sources contradict each other: claims and their denials, contacts that some deny, stands told both ways. */
import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Claim, Position } from '../../state/records.ts';
import { extentOf } from '../../time/edtf.ts';
import { claimBehind } from '../chain-of.ts';
import { contactItems } from '../contact-item.ts';
import { datedOf } from '../entry-order.ts';
import { evidenceOf } from '../evidence.ts';
import { marksOf } from '../marks.ts';
import { actorRefOf, actorRefsOf, byText, issueNamed } from '../names.ts';
import { STEPS } from '../positions/gap.ts';
import { standCells } from '../positions/stands.ts';
import { DAY } from '../present.ts';
import { remembered } from '../remembered.ts';
import { claimClusters } from '../sources/claim-groups.ts';
import type { Disagreement } from './page.ts';

type Side = Disagreement['left'][number];

const speakerOf = (state: CaseState, claim: Claim | null) =>
  claim === null || claim.speakerId === null ? null : actorRefOf(state, actorFor(state, claim.speakerId));

const claimSide = (state: CaseState, claim: Claim): Side => ({
  entryId: claim.id,
  speaker: speakerOf(state, claim),
  evidence: evidenceOf(state, claim),
  marks: marksOf(state, claim),
});

const speakersOf = (sides: readonly Side[]): Disagreement['actors'] => {
  const known = new Map(
    sides.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker.id, speaker] as const])),
  );
  return [...known.values()];
};

/** Each two groups that are set against each other once, and each denial that stands alone. */
const denials = (state: CaseState): Disagreement[] => {
  const clusters = claimClusters(state);
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const found: Disagreement[] = [];
  for (const cluster of clusters) {
    const left = cluster.claims.map((claim) => claimSide(state, claim));
    for (const otherId of cluster.against) {
      const other = byId.get(otherId);
      // The pair is told from the side that is no denial, or else from the lesser id.
      const leads =
        other !== undefined && (cluster.denial === other.denial ? cluster.id < other.id : other.denial);
      if (other === undefined || !leads) continue;
      const right = other.claims.map((claim) => claimSide(state, claim));
      found.push({
        kind: 'denial',
        issue: null,
        actors: speakersOf([...left, ...right]),
        left,
        right,
        note: null,
      });
    }
    for (const { byClaimId, note } of cluster.claims.flatMap((claim) => claim.denials)) {
      if (byClaimId !== null) continue;
      found.push({ kind: 'denial', issue: null, actors: speakersOf(left), left, right: [], note });
    }
  }
  return found;
};

const contacts = (state: CaseState): Disagreement[] =>
  contactItems(state)
    .filter(({ disputed }) => disputed)
    .map((contact) => {
      const sideOf = (against: boolean): Side[] =>
        contact.tellings
          .filter(({ status }) => (status === 'denied' || status === 'cancelled') === against)
          .map(({ entryId, evidence, marks }) => ({ entryId, speaker: null, evidence, marks }));
      return {
        kind: 'contact',
        issue: null,
        actors: contact.participants,
        left: sideOf(false),
        right: sideOf(true),
        note: null,
      };
    });

const WINDOW = 3 * DAY;

const near = (state: CaseState, a: Position, b: Position): boolean => {
  const left = datedOf(state, a).when;
  const right = datedOf(state, b).when;
  const one = left === null ? null : extentOf(left);
  const other = right === null ? null : extentOf(right);
  return one !== null && other !== null && Math.abs(one.min - other.min) <= WINDOW;
};

const leans = (position: Position): 'to' | 'from' | null => {
  if (position.stance === 'studying' || position.stance === 'open') return null;
  return STEPS[position.stance] < STEPS.open ? 'to' : 'from';
};

/** One party, one issue, within three days: some tell that it agrees or offers, others that it refuses. */
const stands = (state: CaseState): Disagreement[] =>
  standCells(state).flatMap(({ issueId, partyId, positions }) => {
    const to = positions.filter((position) => leans(position) === 'to');
    const from = positions.filter((position) => position.stance === 'refuses');
    const left = to.filter((one) => from.some((other) => near(state, one, other)));
    const right = from.filter((one) => to.some((other) => near(state, one, other)));
    if (left.length === 0 || right.length === 0) return [];
    const side = (position: Position): Side => ({
      entryId: position.id,
      speaker: speakerOf(state, claimBehind(state, position)),
      evidence: evidenceOf(state, position),
      marks: marksOf(state, position),
    });
    return [
      {
        kind: 'stance',
        issue: issueNamed(state, issueId),
        actors: actorRefsOf(state, [partyId]),
        left: left.map(side),
        right: right.map(side),
        note: null,
      },
    ];
  });

export const disagreementsOf = remembered((state): readonly Disagreement[] =>
  [...denials(state), ...contacts(state), ...stands(state)].sort(
    (a, b) => byText(a.kind, b.kind) || byText(a.left[0]?.entryId ?? '', b.left[0]?.entryId ?? ''),
  ),
);
