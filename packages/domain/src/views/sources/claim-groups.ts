/**
 * Which claims assert the same, and who said it first.
 *
 * Claims are taken by date. One joins the group whose first claim it is most like: half of all their words are
 * shared, or a claim of six words or more is nearly contained in the other; and the group's first claim is at
 * most ten days older. A denial never joins what it denies: the two groups are set
 * against each other. The likeness is of words, not of meaning: it misses paraphrases rather than join what
 * only sounds alike, and a person's eye is meant to follow.
 *
 * An origin is the named speaker; for an unnamed one, the agency, channel or outlet that heard him, so that
 * two unnamed sources of one agency never count twice; and text copied nearly word for word from an unnamed
 * source is an echo of him, whichever outlet prints it.
 *
 * Cost: for each claim, the groups of the last ten days that share a word with it (inverted index).
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
  readonly place: number;
  readonly denial: boolean;
  /** Of its first claim. */
  readonly words: ReadonlySet<string>;
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
/** Of a word that stands in more clusters than this, only the latest are looked at. */
const COMMONPLACE = 400;

const moment = (state: CaseState, claim: Claim): number | null => {
  const { when } = datedOf(state, claim);
  const from = when === null ? null : (extentOf(when)?.min ?? null);
  return from !== null && Number.isFinite(from) ? from : null;
};

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

const addToOrigin = (
  state: CaseState,
  cluster: ClaimCluster,
  claim: Claim,
  words: ReadonlySet<string>,
): void => {
  const origin = originOf(state, claim);
  const home = cluster.origins.find((known) => {
    if (known.sourceId !== null && known.sourceId === origin.sourceId) return true;
    const first = known.claims[0];
    const copied = first !== undefined && likeness(words, assertionWords(first.content)).shared >= COPIED;
    return copied && !known.named && !origin.named;
  });
  if (home === undefined) cluster.origins.push({ ...origin, claims: [claim] });
  else home.claims.push(claim);
};

/** Clusters by the words of their first claims, in the order of their dates; undated ones apart. */
class WordIndex {
  readonly #dated = new Map<string, Place[]>();
  readonly #undated = new Map<string, Place[]>();

  add(words: ReadonlySet<string>, place: Place): void {
    const index = place.at === null ? this.#undated : this.#dated;
    for (const word of words) {
      const places = index.get(word);
      if (places === undefined) index.set(word, [place]);
      else places.push(place);
    }
  }

  /** How many of `words` each cluster near `at` shares. */
  shared(words: ReadonlySet<string>, at: number | null): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    const count = ({ cluster }: Place): void => {
      counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    };
    for (const word of words) {
      const dated = this.#dated.get(word) ?? [];
      for (let i = dated.length - 1, left = COMMONPLACE; i >= 0 && left > 0; i -= 1, left -= 1) {
        const place = dated[i];
        // The index grows by date: whatever stands before is older still.
        if (place === undefined || (at !== null && place.at !== null && at - place.at > WINDOW)) break;
        count(place);
      }
      for (const place of (this.#undated.get(word) ?? []).slice(-COMMONPLACE)) count(place);
    }
    return counts;
  }
}

interface Place {
  readonly cluster: number;
  readonly at: number | null;
}

/** By date, undated ones last; those of one moment in the order of their telling. */
const inOrder = (state: CaseState): { readonly claim: Claim; readonly at: number | null }[] => {
  const telling = byTelling(state);
  return [...state.claims.values()]
    .filter(shown)
    .map((claim) => ({ claim, at: moment(state, claim) }))
    .sort(
      (a, b) =>
        (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY) || telling(a.claim, b.claim),
    );
};

export const claimClusters = remembered((state): readonly ClaimCluster[] => {
  const clusters: ClaimCluster[] = [];
  const index = new WordIndex();
  for (const { claim, at } of inOrder(state)) {
    const words = assertionWords(claim.content);
    const denial = claim.modality === 'denied';
    let home: ClaimCluster | null = null;
    let best = 0;
    const against: ClaimCluster[] = [];
    for (const [place, both] of index.shared(words, at)) {
      const cluster = clusters[place];
      if (cluster === undefined) continue;
      const shorter = Math.min(words.size, cluster.words.size);
      const shared = both / (words.size + cluster.words.size - both);
      if (shared < ALIKE && (shorter < LONG_ENOUGH || both / shorter < CONTAINED)) continue;
      if (cluster.denial !== denial) against.push(cluster);
      else if (shared > best || (shared === best && home !== null && cluster.place < home.place)) {
        best = shared;
        home = cluster;
      }
    }
    if (home === null) {
      const place = clusters.length;
      home = { id: claim.id, place, denial, words, origins: [], claims: [], against: new Set() };
      clusters.push(home);
      index.add(words, { cluster: place, at });
    }
    home.claims.push(claim);
    addToOrigin(state, home, claim, words);
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
