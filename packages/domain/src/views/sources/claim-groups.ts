/**
 * Which claims assert the same, and who said it first.
 *
 * Claims are taken in the order of publication. One joins the group whose first claim it is most like: half
 * of all their words are shared, or a claim of six words or more is nearly contained in the other; and they
 * were published within ten days of each other. A denial never joins what it denies: the two groups are set
 * against each other. The likeness is of words, not of meaning: it misses paraphrases rather than join what
 * only sounds alike, and a person's eye is meant to follow.
 *
 * An origin is the named speaker; for an unnamed one, the agency, channel or outlet that heard him, so that
 * two unnamed sources of one agency never count twice; and text copied nearly word for word from an unnamed
 * source is an echo of him, whichever outlet prints it.
 *
 * Cost: for each claim, the groups that share one of its rarer words (inverted index).
 */
import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Claim } from '../../state/records.ts';
import { extentOf } from '../../time/edtf.ts';
import { byTelling, datedOf } from '../entry-order.ts';
import { DAY } from '../present.ts';
import { remembered } from '../remembered.ts';
import { shown } from '../shown.ts';
import { assertionWords, likeness } from './assertion-words.ts';

export interface ClaimOrigin {
  /** Named speaker, or who heard the unnamed one; null when not even that is known. */
  readonly sourceId: string | null;
  readonly unnamedId: string | null;
  readonly named: boolean;
  /** The earliest first. */
  readonly claims: Claim[];
}

export interface ClaimCluster {
  readonly id: string;
  readonly denial: boolean;
  readonly words: ReadonlySet<string>;
  readonly at: number | null;
  readonly origins: ClaimOrigin[];
  readonly claims: Claim[];
  /** Clusters of the opposite sense. */
  readonly against: Set<string>;
}

const ALIKE = 0.5;
const CONTAINED = 0.85;
const COPIED = 0.75;
const WINDOW = 10 * DAY;
const LONG_ENOUGH = 6;
/** A word in more groups than this tells nothing and costs much. */
const COMMONPLACE = 400;

const moment = (state: CaseState, claim: Claim): number | null => {
  const { when } = datedOf(state, claim);
  const from = when === null ? null : (extentOf(when)?.min ?? null);
  return from !== null && Number.isFinite(from) ? from : null;
};

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null || Math.abs(a - b) <= WINDOW;

const unnamed = (state: CaseState, id: string): boolean => state.actors.get(id)?.kind === 'anonymous';

const originOf = (state: CaseState, claim: Claim): Omit<ClaimOrigin, 'claims'> => {
  const speaker = claim.speakerId === null ? null : actorFor(state, claim.speakerId);
  const named = speaker !== null && claim.speakerType !== 'anonymous' && !unnamed(state, speaker);
  if (named) return { sourceId: speaker, unnamedId: null, named };
  const heard = claim.chain
    .map((id) => actorFor(state, id))
    .findLast((id) => id !== speaker && !unnamed(state, id));
  return { sourceId: heard ?? null, unnamedId: speaker, named };
};

const addToOrigin = (state: CaseState, cluster: ClaimCluster, claim: Claim): void => {
  const origin = originOf(state, claim);
  const words = assertionWords(claim.content);
  const home = cluster.origins.find((known) => {
    if (known.sourceId !== null && known.sourceId === origin.sourceId) return true;
    const first = known.claims[0];
    const copied = first !== undefined && likeness(words, assertionWords(first.content)).shared >= COPIED;
    return copied && !known.named && !origin.named;
  });
  if (home === undefined) cluster.origins.push({ ...origin, claims: [claim] });
  else home.claims.push(claim);
};

export const claimClusters = remembered((state): readonly ClaimCluster[] => {
  const clusters: ClaimCluster[] = [];
  const byWord = new Map<string, number[]>();
  const claims = [...state.claims.values()].filter(shown).sort(byTelling(state));
  for (const claim of claims) {
    const words = assertionWords(claim.content);
    const at = moment(state, claim);
    const denial = claim.modality === 'denied';
    const candidates = new Set<number>();
    for (const word of words) {
      const holders = byWord.get(word) ?? [];
      if (holders.length <= COMMONPLACE) for (const holder of holders) candidates.add(holder);
    }
    let home: ClaimCluster | null = null;
    let best = 0;
    const against: ClaimCluster[] = [];
    for (const index of [...candidates].sort((a, b) => a - b)) {
      const cluster = clusters[index];
      if (cluster === undefined || !near(cluster.at, at)) continue;
      const { shared, contained } = likeness(words, cluster.words);
      const shorter = Math.min(words.size, cluster.words.size);
      const alike = shared >= ALIKE || (contained >= CONTAINED && shorter >= LONG_ENOUGH);
      if (!alike) continue;
      if (cluster.denial !== denial) against.push(cluster);
      else if (shared > best) {
        best = shared;
        home = cluster;
      }
    }
    if (home === null) {
      home = { id: claim.id, denial, words, at, origins: [], claims: [], against: new Set() };
      for (const word of words) {
        const holders = byWord.get(word);
        if (holders === undefined) byWord.set(word, [clusters.length]);
        else holders.push(clusters.length);
      }
      clusters.push(home);
    }
    home.claims.push(claim);
    addToOrigin(state, home, claim);
    for (const other of against) {
      home.against.add(other.id);
      other.against.add(home.id);
    }
  }
  linkDenials(clusters);
  return clusters;
});

/** What a person set against each other stays so whatever the words. */
const linkDenials = (clusters: readonly ClaimCluster[]): void => {
  const home = new Map(clusters.flatMap((cluster) => cluster.claims.map(({ id }) => [id, cluster] as const)));
  for (const cluster of clusters) {
    for (const { byClaimId } of cluster.claims.flatMap(({ denials }) => denials)) {
      const other = byClaimId === null ? undefined : home.get(byClaimId);
      if (other === undefined || other === cluster) continue;
      cluster.against.add(other.id);
      other.against.add(cluster.id);
    }
  }
};

export const clusterOfClaim = remembered((state): ReadonlyMap<string, ClaimCluster> => {
  const map = new Map<string, ClaimCluster>();
  for (const cluster of claimClusters(state)) for (const { id } of cluster.claims) map.set(id, cluster);
  return map;
});
